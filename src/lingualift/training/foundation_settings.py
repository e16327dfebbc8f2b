"""Settings of the foundation: which two models everything builds on, and how stand-ins are made."""

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from lingualift.systems import OptimizerSettings
from lingualift.systems.likeness import merged


class _Settings(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class EncoderStandIn(_Settings):
    """How the stand-in encoder is made.

    Attributes:
        architecture: one of `standins.ENCODERS`.
        vocabulary_size: upper bound of the tokenizer's vocabulary.
        sizes: fields of the architecture's configuration.
        masked_share, replaced_share, kept_share: shares of positions in the loss, see `mask_tokens`.
        optimizer: how it trains.
    """

    architecture: Literal["xlm-roberta", "modernbert"] = "xlm-roberta"
    vocabulary_size: int = Field(gt=300)
    sizes: dict[str, Any]
    masked_share: float = Field(ge=0, le=1)
    replaced_share: float = Field(ge=0, le=1)
    kept_share: float = Field(ge=0, le=1)
    optimizer: OptimizerSettings


class LanguageModelStandIn(_Settings):
    """How the stand-in LLM is made.

    Attributes:
        architecture: one of `standins.LANGUAGE_MODELS`.
        vocabulary_size: upper bound of the tokenizer's vocabulary.
        sizes: fields of the architecture's configuration.
        embedding_noise: upper bound of the noise on prompt embeddings, in standard deviations of the embedding.
        optimizer: how it trains.
    """

    architecture: Literal["llama", "phi"] = "llama"
    vocabulary_size: int = Field(gt=300)
    sizes: dict[str, Any]
    embedding_noise: float = Field(ge=0)
    optimizer: OptimizerSettings


class FoundationSettings(_Settings):
    """Which two models everything builds on.

    Attributes:
        source: "stand_in" trains small models here; "pretrained" takes `encoder_path` and `language_model_path`.
        encoder_path: local folder, or hub id when `allow_hub` is set.
        language_model_path: the same for the LLM.
        allow_hub: whether paths that are no local folder may be fetched from the hub; off by default.
        encoder: settings of the stand-in encoder.
        language_model: settings of the stand-in LLM.
    """

    source: Literal["stand_in", "pretrained"]
    encoder_path: str | None = None
    language_model_path: str | None = None
    allow_hub: bool = False
    encoder: EncoderStandIn | None = None
    language_model: LanguageModelStandIn | None = None

    def optimizers(self) -> list[OptimizerSettings]:
        """Settings of the trainings that this foundation needs."""
        models = (self.encoder, self.language_model) if self.source == "stand_in" else ()
        return [model.optimizer for model in models if model is not None]


def variant_settings(foundation: Mapping[str, Any], variants: Mapping[str, Any], name: str) -> FoundationSettings:
    """Settings of a foundation with another one in the place of one of its models.

    Args:
        foundation: the study's own.
        variants: by name, the model that is exchanged and what differs.
        name: which of them.
    """
    return FoundationSettings.model_validate(merged(foundation, variants[name]))
