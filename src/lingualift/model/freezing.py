"""Freezing as one table, module → trainable: applied, verified by parameter name, proved by checksums."""

import hashlib
from collections.abc import Collection, Mapping
from typing import Any

import torch
from torch import Tensor, nn

from lingualift.errors import ConfigurationError, FrozenWeightsError
from lingualift.model.sharding import whole

MODULES = ("encoder", "alignment", "language_model")
ADAPTER = "language_model.adapter"  # LoRA weights have a checksum of their own: the weights under them are frozen
ADAPTER_MARKS = (".lora_", ".modules_to_save.")  # how peft names what it adds


def trainable_names(model: nn.Module, trainable: Collection[str]) -> set[str]:
    """Resolve modules to the names of the parameters that learn.

    Every name counts, also a second one for a tied parameter (lm_head). A language model with LoRA adapters
    learns through these alone.
    """
    _check_modules(trainable)
    names = {name for name, _ in model.named_parameters(remove_duplicate=False)}
    adapted = any(_is_adapter(name) for name in names)
    return {
        name
        for name in names
        if _module(name) in trainable and (_is_adapter(name) or not (adapted and _module(name) == "language_model"))
    }


def apply_freezing(model: nn.Module, trainable: Collection[str]) -> None:
    """Make exactly the given modules' parameters trainable, whatever they were before."""
    names = trainable_names(model, trainable)
    for name, parameter in model.named_parameters(remove_duplicate=False):
        if parameter.is_floating_point():  # quantised weights cannot require gradients
            parameter.requires_grad_(name in names)


def verify_freezing(model: nn.Module, trainable: Collection[str]) -> None:
    """Check parameter by parameter that what is declared frozen is frozen, and that the rest learns.

    Raises:
        FrozenWeightsError: naming the parameters that are otherwise than declared.
    """
    names = trainable_names(model, trainable)
    learning, frozen = [], []
    for name, parameter in model.named_parameters(remove_duplicate=False):
        if parameter.requires_grad and name not in names:
            learning.append(name)
        elif parameter.is_floating_point() and not parameter.requires_grad and name in names:
            frozen.append(name)
    declared = ", ".join(sorted(trainable)) or "nothing"
    if learning:
        raise FrozenWeightsError(f"only {declared} may train, but these parameters would: {_shortened(learning)}")
    if frozen:
        raise FrozenWeightsError(f"{declared} must train, but these parameters would not: {_shortened(frozen)}")


def checksums(model: nn.Module) -> dict[str, str]:
    """SHA-256 of each module's parameters and persistent buffers: names, types, shapes and bytes.

    The language model's own weights have the same checksum with and without LoRA adapters around them; the
    adapters are summed apart, under "language_model.adapter".
    """
    sums = {module: hashlib.sha256() for module in MODULES}
    for name, tensor in _named_tensors(model):
        module = ADAPTER if _is_adapter(name) else _module(name)
        if module not in sums:
            sums[module] = hashlib.sha256()
        _add(sums[module], name, tensor)
    return {module: total.hexdigest() for module, total in sums.items()}


def adapter_checksum(model: nn.Module) -> str:
    """SHA-256 of the adapters around a model's language model, as `checksums` gives it under "language_model.adapter".

    It does not read the weights under them.
    """
    total = hashlib.sha256()
    for name, tensor in _named_tensors(model):
        if _is_adapter(name):
            _add(total, name, tensor)
    return total.hexdigest()


def _named_tensors(model: nn.Module) -> list[tuple[str, Tensor]]:
    return sorted(model.state_dict(keep_vars=True).items(), key=lambda item: _bare_name(item[0]))


def _add(total: Any, name: str, part: Tensor) -> None:
    tensor = whole(part)
    total.update(f"{_bare_name(name)} {tensor.dtype} {tuple(tensor.shape)}\n".encode())
    total.update(_bytes(tensor))


def prove_unchanged(before: Mapping[str, str], after: Mapping[str, str], trainable: Collection[str]) -> None:
    """Compare two results of `checksums`; raise if a module changed that was not to.

    Raises:
        FrozenWeightsError: naming the first module that changed.
    """
    _check_modules(trainable)
    free = set(trainable)
    if "language_model" in free:
        free.add(ADAPTER)
        if ADAPTER in after:
            free.discard("language_model")  # LoRA: the weights under the adapters stay as they were
    for module in [*MODULES, *sorted((before.keys() | after.keys()) - set(MODULES))]:
        # Adapters may be put on between the two sums: new is not changed.
        if module in free or (module == ADAPTER and module not in before):
            continue
        if before.get(module) != after.get(module):
            raise FrozenWeightsError(
                f"{module} was declared frozen but changed: "
                f"checksum {before.get(module)} before, {after.get(module)} after"
            )


def _check_modules(trainable: Collection[str]) -> None:
    unknown = sorted(set(trainable) - set(MODULES)) if not isinstance(trainable, str) else [trainable]
    if unknown:
        raise ConfigurationError(f"trainable must be a collection of {', '.join(MODULES)}, got {', '.join(unknown)}")


def _module(name: str) -> str:
    return name.split(".", 1)[0]


def _is_adapter(name: str) -> bool:
    return _module(name) == "language_model" and any(mark in name for mark in ADAPTER_MARKS)


def _bare_name(name: str) -> str:
    """Name of a parameter as it is without peft around its model."""
    name = name.replace("language_model.base_model.model.", "language_model.", 1)
    return name.replace(".base_layer.", ".").replace(".original_module.", ".")


def _bytes(tensor: Tensor) -> Any:
    flat = tensor.detach().cpu().contiguous().reshape(-1)
    return flat.view(torch.uint8).numpy()


def _shortened(names: list[str]) -> str:
    shown = ", ".join(names[:5])
    return shown if len(names) <= 5 else f"{shown} and {len(names) - 5} more"
