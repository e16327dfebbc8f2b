"""PyTorch's fused attention as it runs on GPUs, for tensors that are on none."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional


@contextmanager
def gpu_attention() -> Iterator[None]:
    """Let `scaled_dot_product_attention` keep for the backward pass what a GPU's kernels keep.

    Where a tensor is on no GPU, PyTorch takes another way, which may keep all scores. On GPUs flash attention computes
    in bf16 where there is no mask, memory-efficient attention otherwise; both keep query, key, value, result and a
    number per row of scores.
    """
    whole = functional.scaled_dot_product_attention
    functional.scaled_dot_product_attention = _attend  # type: ignore[assignment]
    try:
        yield
    finally:
        functional.scaled_dot_product_attention = whole


def _attend(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attn_mask: Tensor | None = None,
    dropout_p: float = 0.0,
    is_causal: bool = False,
    scale: float | None = None,
    enable_gqa: bool = False,
) -> Any:
    if torch.is_autocast_enabled("cpu"):
        computed = torch.get_autocast_dtype("cpu")
        query, key, value = (tensor.to(computed) for tensor in (query, key, value))
    operations: Any = torch.ops.aten
    if attn_mask is None and query.dtype in (torch.bfloat16, torch.float16):
        return operations._scaled_dot_product_flash_attention(
            query, key, value, dropout_p, is_causal, False, scale=scale
        )[0]
    if enable_gqa:
        key, value = (t.repeat_interleave(query.shape[1] // t.shape[1], dim=1) for t in (key, value))
    learns = torch.is_grad_enabled() and any(t.requires_grad for t in (query, key, value))
    bias = None if attn_mask is None else _bias(attn_mask, query, key)
    return operations._scaled_dot_product_efficient_attention(
        query, key, value, bias, learns, dropout_p, is_causal, scale=scale
    )[0]


def _bias(mask: Tensor, query: Tensor, key: Tensor) -> Tensor:
    if mask.dtype == torch.bool:
        mask = torch.zeros_like(mask, dtype=query.dtype).masked_fill(~mask, float("-inf"))
    return mask.to(query.dtype).expand(*query.shape[:3], key.shape[2])
