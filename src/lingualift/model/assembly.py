"""The one place where embeddings, masks, positions and labels become a language model's input."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor
from torch.nn import functional

from lingualift.errors import ConfigurationError, DataError

IGNORED_LABEL = -100  # what torch's cross entropy and transformers.Trainer ignore


@dataclass(frozen=True)
class Segment:
    """A stretch of the LLM's input: prefix, soft prompt, suffix or response.

    Attributes:
        embeds: LLM-width vectors, (B, L, D).
        mask: 1 where a position is real, (B, L); the zeros may lie anywhere.
        labels: token ids to predict, IGNORED_LABEL elsewhere, (B, L); None where nothing is to be predicted.
    """

    embeds: Tensor
    mask: Tensor
    labels: Tensor | None = None


@dataclass(frozen=True)
class Assembled:
    """What a language model reads.

    Attributes:
        inputs_embeds: (B, T, D), zeros at padding.
        attention_mask: 1 where a position is real, (B, T); all padding is on one side.
        position_ids: (B, T); count real positions from 0. Right padding counts on, left padding is 0.
        labels: (B, T), IGNORED_LABEL wherever nothing is to be predicted; None when no segment has labels.
    """

    inputs_embeds: Tensor
    attention_mask: Tensor
    position_ids: Tensor
    labels: Tensor | None


def assemble(
    segments: Sequence[Segment], *, padding_side: Literal["left", "right"], pad_to_multiple: int = 1
) -> Assembled:
    """Concatenate segments row by row without holes between their real positions.

    Args:
        segments: in reading order, of one batch size and width.
        padding_side: "right" in training, "left" in generation.
        pad_to_multiple: T is rounded up to a multiple of this (few shapes are faster in bf16 on a CPU).
    """
    _check_arguments(segments, padding_side, pad_to_multiple)
    embeds = torch.cat([segment.embeds for segment in segments], dim=1)
    mask = torch.cat([segment.mask.bool() for segment in segments], dim=1)
    labels = _joined_labels(segments)
    longest = int(mask.sum(dim=1).max())
    length = max(1, -(-longest // pad_to_multiple)) * pad_to_multiple
    order = _compact_order(mask, length, padding_side)
    missing = length - mask.shape[1]
    if missing > 0:
        embeds = functional.pad(embeds, (0, 0, 0, missing))
        mask = functional.pad(mask, (0, missing))
        labels = None if labels is None else functional.pad(labels, (0, missing), value=IGNORED_LABEL)
    mask = mask.gather(1, order)
    embeds = embeds.gather(1, order[..., None].expand(-1, -1, embeds.shape[-1]))
    assembled = Assembled(
        inputs_embeds=embeds.masked_fill(~mask[..., None], 0.0),
        attention_mask=mask.long(),
        position_ids=_positions(mask, padding_side),
        labels=None if labels is None else labels.gather(1, order).masked_fill(~mask, IGNORED_LABEL),
    )
    _check_agreement(assembled, length)
    return assembled


def _compact_order(mask: Tensor, length: int, padding_side: str) -> Tensor:
    """Column that each place in the result, (B, length), comes from; columns past the mask are padding."""
    mask = functional.pad(mask, (0, max(0, length - mask.shape[1])))
    if padding_side == "right":
        return torch.argsort((~mask).int(), dim=1, stable=True)[:, :length]
    return torch.argsort(mask.int(), dim=1, stable=True)[:, mask.shape[1] - length :]


def _positions(mask: Tensor, padding_side: str) -> Tensor:
    if padding_side == "right":
        # Counting on over the padding: a jump would read as a second, packed sequence when no mask is passed.
        return torch.arange(mask.shape[1], device=mask.device).expand(mask.shape).contiguous()
    return (mask.long().cumsum(dim=1) - 1).clamp(min=0)


def _joined_labels(segments: Sequence[Segment]) -> Tensor | None:
    if all(segment.labels is None for segment in segments):
        return None
    nothing = [torch.full_like(segment.mask, IGNORED_LABEL, dtype=torch.long) for segment in segments]
    pairs = zip(segments, nothing, strict=True)
    return torch.cat([blank if segment.labels is None else segment.labels for segment, blank in pairs], dim=1)


def _check_arguments(segments: Sequence[Segment], padding_side: str, pad_to_multiple: int) -> None:
    if padding_side not in ("left", "right"):
        raise ConfigurationError(f"padding_side must be 'left' or 'right', got {padding_side!r}")
    if pad_to_multiple < 1:
        raise ConfigurationError(f"pad_to_multiple must be at least 1, got {pad_to_multiple}")
    if not segments:
        raise DataError("nothing to assemble: give at least one of prefix, soft prompt, suffix and response")
    batch, _, width = segments[0].embeds.shape
    for index, segment in enumerate(segments):
        expected = (batch, segment.embeds.shape[1])
        shapes = [tuple(segment.mask.shape)] + ([] if segment.labels is None else [tuple(segment.labels.shape)])
        if segment.embeds.shape != (*expected, width) or any(shape != expected for shape in shapes):
            raise DataError(
                f"segment {index}: expected embeds ({batch}, L, {width}) with mask and labels ({batch}, L), "
                f"got {tuple(segment.embeds.shape)} with {shapes}"
            )


def _check_agreement(assembled: Assembled, length: int) -> None:
    """Mask and features that disagree train without an error and learn nothing: never let them out."""
    expected = (assembled.inputs_embeds.shape[0], length)
    named = {
        "inputs_embeds": assembled.inputs_embeds.shape[:2],
        "attention_mask": assembled.attention_mask.shape,
        "position_ids": assembled.position_ids.shape,
        "labels": expected if assembled.labels is None else assembled.labels.shape,
    }
    wrong = {name: tuple(shape) for name, shape in named.items() if tuple(shape) != expected}
    if wrong:
        raise DataError(f"assembled lengths disagree: expected {expected}, got {wrong}")
