"""Configuration of the LinguaLIFT model: encoder, alignment layer and language model."""

import copy
from typing import Any

from transformers import CONFIG_MAPPING, AutoConfig
from transformers.configuration_utils import PreTrainedConfig, SubConfigSpec

from lingualift.errors import ConfigurationError

ALIGNMENT_KINDS = ("linear", "ffn", "latent")


class LinguaLiftConfig(PreTrainedConfig):
    """Settings of a LinguaLIFT model; every width is derived from the two sub-configurations.

    Attributes:
        encoder_config: configuration (or its dict) of any Hugging Face text encoder or encoder-decoder.
        llm_config: configuration (or its dict) of any Hugging Face causal language model.
        alignment_kind: "linear", "ffn" (the one the released configs use) or "latent" (perceiver resampler).
        alignment_hidden_factor: hidden width of "ffn" as a multiple of the encoder width (released code: 2).
        num_latents: soft-prompt positions of "latent" (not stated; our choice).
        latent_layers: cross-attention layers of "latent" (not stated; our choice).
        latent_heads: attention heads of "latent"; must divide the encoder width (not stated; our choice).
        soft_prompt_noise: standard deviation of Gaussian noise on soft prompts in training, as a share of the
            standard deviation of the LLM's embedding matrix (after NEFTune, Jain et al. 2023); 0 is off,
            as in the paper.
        soft_prompt_norm: length that every soft-prompt vector is scaled to; None leaves them as the layer makes them,
            as in the paper. A layer trained by large steps otherwise makes vectors that drown what the LLM adds to
            them.
        soft_prompt_sharpness: makes every soft-prompt vector a mixture of the LLM's token embeddings, weighted by
            softmax(sharpness × cosine), see `embedding_mixture`; None leaves the vectors as they are, as in the paper.
    """

    model_type = "lingualift"
    sub_configs_defaults = {
        "encoder_config": SubConfigSpec(config_class=AutoConfig, model_type="mt5"),
        "llm_config": SubConfigSpec(config_class=AutoConfig, model_type="llama"),
    }

    encoder_config: dict[str, Any] | PreTrainedConfig | None = None
    llm_config: dict[str, Any] | PreTrainedConfig | None = None
    alignment_kind: str = "ffn"
    alignment_hidden_factor: int = 2
    num_latents: int = 64
    latent_layers: int = 2
    latent_heads: int = 8
    soft_prompt_noise: float = 0.0
    soft_prompt_norm: float | None = None
    soft_prompt_sharpness: float | None = None

    def __post_init__(self, **kwargs: Any) -> None:
        """Build the sub-configurations, then check every setting."""
        for field in self.sub_configs_defaults:
            _check_sub_config(field, getattr(self, field))
            # The library resets settings (attention) of sub-configurations: never those of a living model.
            setattr(self, field, copy.deepcopy(getattr(self, field)))
        super().__post_init__(**kwargs)
        self._check_settings()

    @property
    def encoder_width(self) -> int:
        """D_enc: width of the encoder features."""
        return _width("encoder_config", self.encoder_config)

    @property
    def llm_width(self) -> int:
        """D_llm: width of the LLM's token embeddings, and so of the soft prompt."""
        # OPT's smaller models embed narrower than they think.
        narrow = getattr(self.llm_config, "word_embed_proj_dim", None)
        return narrow or _width("llm_config", self.llm_config)

    def get_text_config(self, decoder: bool | None = None, encoder: bool | None = None) -> PreTrainedConfig:
        """Return the part whose vocabulary, special tokens and cache the library means by 'the model'."""
        part = self.encoder_config if encoder and not decoder else self.llm_config
        return part if isinstance(part, PreTrainedConfig) else self

    def _check_settings(self) -> None:
        if self.alignment_kind not in ALIGNMENT_KINDS:
            raise ConfigurationError(
                f"alignment_kind must be one of {', '.join(ALIGNMENT_KINDS)}, got {self.alignment_kind!r}"
            )
        for field in ("alignment_hidden_factor", "num_latents", "latent_layers", "latent_heads"):
            value = getattr(self, field)
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                raise ConfigurationError(f"{field} must be a whole number of at least 1, got {value!r}")
        for field in ("soft_prompt_norm", "soft_prompt_sharpness"):
            value = getattr(self, field)
            if value is not None and (not isinstance(value, (int, float)) or not 0.0 < value < float("inf")):
                raise ConfigurationError(f"{field} must be a finite number above 0 or None, got {value!r}")
        noise = self.soft_prompt_noise
        if not isinstance(noise, (int, float)) or isinstance(noise, bool) or not 0.0 <= noise < float("inf"):
            raise ConfigurationError(f"soft_prompt_noise must be a finite number of at least 0, got {noise!r}")
        if self.alignment_kind == "latent" and self.encoder_width % self.latent_heads:
            raise ConfigurationError(
                f"latent_heads must divide the encoder width {self.encoder_width}, got {self.latent_heads}"
            )


def _check_sub_config(field: str, value: Any) -> None:
    """Reject what the library would only fail on later, and less clearly."""
    if value is None or isinstance(value, PreTrainedConfig):
        return
    if not isinstance(value, dict):
        raise ConfigurationError(f"{field} must be a configuration or its dict, got {type(value).__name__}")
    model_type = value.get("model_type")
    if model_type is not None and model_type not in CONFIG_MAPPING:
        raise ConfigurationError(f"{field}.model_type must be a model type of transformers, got {model_type!r}")


def _width(field: str, config: Any) -> int:
    width = getattr(config.get_text_config(), "hidden_size", None)
    if not isinstance(width, int):
        raise ConfigurationError(f"{field} ({config.model_type}) must say its hidden_size, got {width!r}")
    return width
