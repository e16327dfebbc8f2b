"""Tensors of which each rank may hold a part (PyTorch's DTensor, as FSDP makes them)."""

from torch import Tensor
from torch.distributed.tensor import DTensor


def whole(tensor: Tensor) -> Tensor:
    """A tensor put together from all ranks' parts, with its gradient; all ranks must ask for it."""
    return tensor.full_tensor() if isinstance(tensor, DTensor) else tensor
