"""In which precision weights that do not learn are held: autocast multiplies them in bf16 in any case."""

import torch
from torch import nn

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError
from lingualift.systems import OptimizerSettings
from lingualift.training.optimizers import computes_in_bf16

_HELD = ("encoder", "language_model")  # the alignment layer is small, and a checkpoint keeps it


def precision_of(compute: ComputeSettings, settings: OptimizerSettings) -> str:
    """The precision that a phase is trained in: the run's, where it has one."""
    return compute.mixed_precision or settings.mixed_precision


def hold_frozen_weights(model: nn.Module, compute: ComputeSettings, settings: OptimizerSettings) -> None:
    """Hold the frozen weights of both models as `compute.frozen_weights` says; a model must be set up for its phase.

    Half the memory of fp32, and autocast makes no copies.

    Raises:
        ConfigurationError: the phase does not compute in bf16.
    """
    if compute.frozen_weights == "float32":
        return
    if not computes_in_bf16(precision := precision_of(compute, settings)):
        raise ConfigurationError(
            f"compute.frozen_weights: bfloat16 needs a phase that computes in bf16, got mixed_precision {precision!r} "
            "on this machine; set compute.mixed_precision to bf16, or frozen_weights to float32"
        )
    halve_frozen_weights(model)


def halve_frozen_weights(model: nn.Module) -> None:
    """Hold the frozen weights of both models in bf16."""
    for parameter in frozen_parameters(model):
        parameter.data = parameter.data.to(torch.bfloat16)


def frozen_parameters(model: nn.Module) -> list[nn.Parameter]:
    """The weights of both models that do not learn, and are numbers of full precision."""
    parameters = (parameter for name in _HELD for parameter in model.get_submodule(name).parameters())
    return [parameter for parameter in parameters if not parameter.requires_grad and parameter.is_floating_point()]
