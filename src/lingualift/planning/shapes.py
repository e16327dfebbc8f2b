"""Tensors that have a shape, a type and a storage's size, and no memory; computations take them for a CPU's."""

from typing import Any

import torch
from torch import Tensor

_META = torch.device("meta")


class Shape(Tensor):
    """A tensor of the meta device that says it is on the CPU, so that autocast and devices' checks do as they would.

    PyTorch's own FakeTensor does more (other devices, unknown sizes, constants), and takes more than twice as long.
    """

    backing: Tensor  # on the meta device

    @staticmethod
    def of(backing: Tensor) -> "Shape":
        """Around a tensor on the meta device."""
        found = Tensor._make_wrapper_subclass(  # type: ignore[attr-defined]
            Shape,
            backing.size(),
            strides=backing.stride(),
            storage_offset=backing.storage_offset(),
            dtype=backing.dtype,
            device=torch.device("cpu"),
        )
        found.backing = backing
        return found

    @classmethod
    def __torch_dispatch__(cls, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:  # type: ignore[override]
        """Compute with shapes, where `LiveBytes` does not."""
        return compute_shapes(func, args, kwargs or {})


def compute_shapes(func: Any, args: Any, kwargs: dict[str, Any]) -> Any:
    """What an operation returns, for shapes among its arguments or none."""
    outer: dict[int, Shape] = {}
    inner_args = [_unwrapped(value, outer) for value in args]
    inner_kwargs = {name: _unwrapped(value, outer) for name, value in kwargs.items()}
    if inner_kwargs.get("device") is not None:
        inner_kwargs["device"] = _META
    return _wrapped(func(*inner_args, **inner_kwargs), outer)


def _unwrapped(value: Any, outer: dict[int, Shape]) -> Any:
    if isinstance(value, Shape):
        outer[id(value.backing)] = value
        return value.backing
    if isinstance(value, Tensor):
        return value.to(_META)
    if isinstance(value, (list, tuple)):
        return type(value)(_unwrapped(item, outer) for item in value)
    return value


def _wrapped(value: Any, outer: dict[int, Shape]) -> Any:
    """What was changed in place is what came in."""
    if isinstance(value, Tensor):
        known = outer.get(id(value))
        return Shape.of(value) if known is None else known
    if isinstance(value, (list, tuple)):
        return type(value)(_wrapped(item, outer) for item in value)
    return value
