"""The model of a phase, from configurations alone: shapes and types without memory."""

import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from pydantic import ValidationError
from torch import Tensor, nn
from transformers import AutoConfig, PreTrainedConfig

from lingualift.errors import ConfigurationError
from lingualift.model import LinguaLiftConfig, LinguaLiftForConditionalGeneration, apply_freezing
from lingualift.model.known_models import configuration_of
from lingualift.planning.shapes import Shape
from lingualift.systems import Phase, System, describe_errors
from lingualift.training.adapters import add_adapters
from lingualift.training.foundation_settings import FoundationSettings, variant_settings

_ANY_NORM = 1.0  # length of soft-prompt vectors: a number that no count depends on


@dataclass(frozen=True)
class FoundationConfigs:
    """Configurations of the two models that systems build on, with what each is called.

    Attributes:
        encoder, language_model: as transformers has them.
        names: module → hub id, folder or "stand-in".
    """

    encoder: PreTrainedConfig
    language_model: PreTrainedConfig
    names: Mapping[str, str]

    @staticmethod
    def at(encoder: str, language_model: str) -> "FoundationConfigs":
        """Of two models by folder or hub id; nothing is downloaded.

        Raises:
            ConfigurationError: one is neither a local folder nor a model whose dimensions are known.
        """
        names = {"encoder": encoder, "language_model": language_model}
        found = {name: _pretrained(name, path) for name, path in names.items()}
        return FoundationConfigs(**found, names=names)


def foundation_configs(parameters: Mapping[str, Any], variant: str | None = None) -> FoundationConfigs:
    """Configurations of a run's foundation; nothing is downloaded.

    Args:
        parameters: all parameters of the run.
        variant: key of `foundation_variants`; None for the study's own.

    Raises:
        ConfigurationError: a model is neither a local folder nor one whose dimensions are known.
    """
    try:
        if variant is None:
            settings = FoundationSettings.model_validate(parameters["foundation"])
        else:
            settings = variant_settings(parameters["foundation"], parameters["foundation_variants"], variant)
    except ValidationError as error:
        raise ConfigurationError(describe_errors("parameters: foundation", error)) from error
    modules = ("encoder", "language_model")
    if settings.source == "pretrained":
        return FoundationConfigs.at(str(settings.encoder_path), str(settings.language_model_path))
    found = [_stand_in(name, getattr(settings, name)) for name in modules]
    return FoundationConfigs(found[0], found[1], dict.fromkeys(modules, "stand-in"))


def _pretrained(name: str, path: str) -> PreTrainedConfig:
    try:
        return configuration_of(path)
    except ConfigurationError as error:
        raise ConfigurationError(f"foundation.{name}_path: {error}") from error


def _stand_in(name: str, settings: Any) -> PreTrainedConfig:
    """As `model.standins` makes it, with as large a vocabulary as it may get."""
    if settings is None:
        raise ConfigurationError(f"foundation.{name}: expected the settings of a stand-in, found none")
    more: dict[str, Any] = {f"{token}_token_id": 0 for token in ("pad", "bos", "eos", "cls", "sep")}
    if settings.architecture == "xlm-roberta":
        more["type_vocab_size"] = 1
    return AutoConfig.for_model(
        settings.architecture, vocab_size=settings.vocabulary_size, **{**more, **settings.sizes}
    )


def planned_model(
    configs: FoundationConfigs, system: System, phase: Phase | None, *, dtype: torch.dtype = torch.float32
) -> LinguaLiftForConditionalGeneration:
    """A system's model on the meta device, frozen as in a phase, with its adapters.

    Args:
        configs: of the two models.
        system: whose alignment layer it has.
        phase: None for a model that answers.
        dtype: of all weights.
    """
    config = LinguaLiftConfig(
        encoder_config=configs.encoder,
        llm_config=configs.language_model,
        alignment_kind=system.alignment_kind or "linear",
        alignment_hidden_factor=system.alignment_hidden_factor,
        soft_prompt_norm=_ANY_NORM if system.soft_prompt_norm == "embedding" else None,
        soft_prompt_sharpness=system.soft_prompt_sharpness,
        soft_prompt_noise=0.0 if phase is None else phase.soft_prompt_noise,
    )
    with torch.device("meta"), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # training says them
        model = LinguaLiftForConditionalGeneration(config)
        if phase is not None and phase.lora is not None:
            add_adapters(model, phase.lora)
    apply_freezing(model, () if phase is None else phase.trainable)
    return model.to(dtype)  # type: ignore[arg-type]


def count_modules(model: nn.Module) -> dict[str, int]:
    """Module → number of its parameters, adapters of the LLM under "adapters"; tied ones count once."""
    counts = dict.fromkeys(("encoder", "alignment", "language_model", "adapters"), 0)
    for name, parameter in model.named_parameters():
        counts["adapters" if ".lora_" in name else name.split(".", 1)[0]] += parameter.numel()
    return counts


def make_shapes(model: nn.Module) -> None:
    """Put tensors that computations take for a CPU's, and that have no memory, in the place of a meta model's."""
    made: dict[int, Tensor] = {}
    for table, name, tensor in list(_tensors(model)):
        if id(tensor) not in made:
            shape = Shape.of(tensor.detach())
            is_parameter = isinstance(tensor, nn.Parameter)
            made[id(tensor)] = nn.Parameter(shape, requires_grad=tensor.requires_grad) if is_parameter else shape
        table[name] = made[id(tensor)]


def _tensors(model: nn.Module) -> Iterator[tuple[dict[str, Any], str, Tensor]]:
    for module in model.modules():
        tables: tuple[dict[str, Any], ...] = (module._parameters, module._buffers)
        for table in tables:
            yield from ((table, name, tensor) for name, tensor in table.items() if tensor is not None)
