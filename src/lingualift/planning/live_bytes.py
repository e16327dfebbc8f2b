"""Counts the bytes and the floating-point operations that whatever runs would take, were its tensors real."""

import weakref
from collections.abc import Iterable
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves
from torch.utils.flop_counter import flop_registry

from lingualift.planning.shapes import Shape, compute_shapes

_ATTENTION = ("bmm", "baddbmm", "scaled_dot_product")  # products whose cost grows with the square of a length


class LiveBytes(TorchDispatchMode):
    """Follows the storage of every shape from its creation until nothing refers to it any more.

    Views share a storage, and count once. What autograd saves for the backward pass is a reference like any other.

    Attributes:
        now, peak: bytes alive, and the most that were; `restart` forgets the peak.
        copies_at_peak: bytes of them in copies of given shapes in another precision, as autocast makes of weights.
        linear_flop, attention_flop: of products with weights, which grow with a pass's positions, and of those
            between positions.

    Args:
        scalar: what a tensor's value is taken for where code reads one (`int(...)`), as shapes have none; a truth is
            taken for false.
    """

    def __init__(self, scalar: int) -> None:
        super().__init__()
        self.now = self.peak = self.copies_at_peak = 0
        self.linear_flop = self.attention_flop = 0
        self._scalar, self._copies = scalar, 0
        self._sizes: dict[int, int] = {}
        self._given: set[int] = set()

    @classmethod
    def _should_skip_dynamo(cls) -> bool:
        """Whether PyTorch guards every call against its compiler: nothing is compiled here, and it costs a tenth."""
        return False

    def give(self, shapes: Iterable[Any]) -> None:
        """Count shapes that were there before."""
        for shape in shapes:
            self._follow(shape, copies=False)
            self._given.add(shape.backing.untyped_storage()._cdata)

    def restart(self) -> None:
        """Let the peak start from what is alive now, and operations from none."""
        self.peak, self.copies_at_peak = self.now, self._copies
        self.linear_flop = self.attention_flop = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        """Run an operation, and count."""
        kwargs = kwargs or {}
        if func is torch.ops.aten._local_scalar_dense.default:
            return False if args[0].dtype == torch.bool else self._scalar
        found = compute_shapes(func, args, kwargs)
        self._count(func._overloadpacket, args, kwargs, found)
        copies = func is torch.ops.aten._to_copy.default and args[0].backing.untyped_storage()._cdata in self._given
        for shape in tree_leaves(found):
            if isinstance(shape, Shape):
                self._follow(shape, copies=copies)
        return found

    def _count(self, operation: Any, args: Any, kwargs: Any, found: Any) -> None:
        if operation not in flop_registry:
            return
        flop = flop_registry[operation](*args, **kwargs, out_val=found)
        if any(name in str(operation) for name in _ATTENTION):
            self.attention_flop += flop
        else:
            self.linear_flop += flop

    def _follow(self, shape: Shape, *, copies: bool) -> None:
        storage = shape.backing.untyped_storage()
        key = storage._cdata
        if key in self._sizes:
            return
        size = self._sizes[key] = storage.nbytes()
        self.now += size
        self._copies += size if copies else 0
        if self.now > self.peak:
            self.peak, self.copies_at_peak = self.now, self._copies
        weakref.finalize(storage, self._forget, key, copies)

    def _forget(self, key: int, copies: bool) -> None:
        size = self._sizes.pop(key)
        self._given.discard(key)
        self.now -= size
        self._copies -= size if copies else 0
