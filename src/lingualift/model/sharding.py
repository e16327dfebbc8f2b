"""Tensors of which each rank may hold a part: PyTorch's DTensor, as FSDP makes them, or DeepSpeed's parameters."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor
from torch.distributed.tensor import DTensor, distribute_tensor


def whole(tensor: Tensor) -> Tensor:
    """A tensor put together from all ranks' parts, without its gradient; all ranks must ask for it."""
    if isinstance(tensor, DTensor):
        return tensor.full_tensor().detach()
    if not is_deepspeeds(tensor):
        return tensor.detach()
    with _gathered(tensor, changes=False):
        return tensor.detach().clone()


def fill(parameter: Tensor, value: Tensor) -> None:
    """Set a parameter of which ranks may hold parts to a whole tensor that all of them have."""
    with torch.no_grad():
        if isinstance(parameter, DTensor):
            value = distribute_tensor(value.to(parameter.device), parameter.device_mesh, parameter.placements)
        if not is_deepspeeds(parameter):
            parameter.copy_(value)
            return
        with _gathered(parameter, changes=True):
            parameter.copy_(value)


def is_deepspeeds(tensor: Tensor) -> bool:
    """Whether DeepSpeed shares a parameter out among ranks (ZeRO-3)."""
    return hasattr(tensor, "ds_id")


def is_shared_out(tensor: Tensor) -> bool:
    """Whether ranks hold parts of it."""
    return isinstance(tensor, DTensor) or is_deepspeeds(tensor)


@contextmanager
def _gathered(parameter: Tensor, *, changes: bool) -> Iterator[None]:
    import deepspeed  # an extra

    with deepspeed.zero.GatheredParameters([parameter], modifier_rank=0 if changes else None):
        yield
