"""How many positions a pass has: what no configuration says."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from pydantic import BaseModel, ConfigDict, Field
from torch import Tensor

from lingualift.model.assembly import IGNORED_LABEL
from lingualift.model.processing import EDGE_POSITIONS
from lingualift.systems import Phase, SystemsTable
from lingualift.training.engine import PART_MULTIPLE, SEQUENCE_MULTIPLE

_ROUTE_WORDS = 4  # tokens of a part of a route besides its fields: words such as "Response:", and begin of sequence


class Tokens(BaseModel):
    """Mean tokens of an example's texts, in either tokenizer. Assumptions: not from any configuration.

    Attributes:
        instruction: of the instruction; of a system's question or sentence: `source`; of what is learned: `response`.
        sentence: source and response where code-switched sentences are translated.
        longest: the longest batch's lengths over the mean ones; memory is that batch's, time the mean one's.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    instruction: int = Field(default=8, ge=0)
    source: int = Field(default=64, gt=0)
    response: int = Field(default=160, gt=0)
    sentence: int = Field(default=48, gt=0)
    longest: float = Field(default=3.0, ge=1)


@dataclass(frozen=True)
class PassShape:
    """Positions of the batch that one pass of one rank reads, padding included.

    Attributes:
        rows: examples, B.
        prefix, suffix: of the LLM's own embedding, before and after the soft prompt.
        encoder: that the encoder reads, S; 0 for a system without.
        soft_prompt: that the layer makes of them, P.
        response: that are read and predicted, R.
        longest_row: the longest row without padding; None where all are as long as their parts.
    """

    rows: int
    prefix: int
    encoder: int
    soft_prompt: int
    suffix: int
    response: int
    longest_row: int | None = None

    @property
    def sequence(self) -> int:
        """What the LLM reads, T."""
        parts = self.prefix + self.soft_prompt + self.suffix + self.response
        return _rounded(max(1, parts if self.longest_row is None else self.longest_row), SEQUENCE_MULTIPLE)


def pass_shape(table: SystemsTable, phase: Phase, tokens: Tokens, *, rows: int, num_latents: int = 64) -> PassShape:
    """The longest pass of a training phase, by assumed lengths of texts.

    Args:
        table, phase: whose route says which text goes where.
        tokens: the assumptions.
        rows: examples of a pass on one rank.
        num_latents: soft prompt of an alignment layer of kind "latent".
    """
    source, response = (tokens.sentence,) * 2 if phase.is_code_switched else (tokens.source, tokens.response)
    return _shape(table, phase, tokens, source, response, rows, num_latents)


def answering_shape(table: SystemsTable, phase: Phase, tokens: Tokens, *, rows: int) -> PassShape:
    """The longest batch of questions that a phase's checkpoint answers; nothing is predicted yet."""
    return _shape(table, phase, tokens, tokens.source, 0, rows, 64)


def _shape(
    table: SystemsTable, phase: Phase, tokens: Tokens, source: int, response: int, rows: int, num_latents: int
) -> PassShape:
    route, system = table.input_routes[table.route_name(phase)], table.systems[phase.system]
    asked = source * (system.question.count("{source}") + system.question.count("{translation}"))
    fields = {"{instruction}": tokens.instruction, "{source}": asked}

    def length(text: str | None) -> int:
        if not text:
            return 0
        mean = _ROUTE_WORDS + sum(text.count(field) * length for field, length in fields.items())
        return _rounded(round(mean * tokens.longest), PART_MULTIPLE)

    encoder = length(route.encoder)
    soft = num_latents if system.alignment_kind == "latent" else encoder + EDGE_POSITIONS * (
        system.alignment_kind == "ffn"
    )  # fmt: skip
    prefix = length(route.prefix) or PART_MULTIPLE  # begin of sequence
    answer = _rounded(round(response * tokens.longest), PART_MULTIPLE)
    return PassShape(rows, prefix, encoder, soft if encoder else 0, length(route.suffix), answer)


def longest_shape(
    dataset: Any,
    lengths: Sequence[int],
    collate: Callable[[list[Any]], Mapping[str, Tensor]],
    *,
    rows: int,
    num_latents: int | None = None,
) -> PassShape:
    """The shape of the longest pass of a corpus.

    Args:
        dataset, lengths, collate: as `training.engine.train` takes them.
        rows: examples of a pass on one rank.
        num_latents: soft prompt of an alignment layer of kind "latent".
    """
    longest = sorted(range(len(lengths)), key=lengths.__getitem__)[-rows:]
    batch = collate([dataset[index] for index in longest])
    return replace(shape_of_batch(batch, num_latents=num_latents), rows=rows)  # a small corpus comes round again


def shape_of_batch(batch: Mapping[str, Tensor], *, num_latents: int | None = None) -> PassShape:
    """The shape of a batch that `LinguaLiftProcessor.pad` made.

    Args:
        batch: of one rank.
        num_latents: soft prompt of an alignment layer of kind "latent"; None for the encoder's with begin and end.
    """

    def length(name: str) -> int:
        return batch[name].shape[1] if name in batch else 0

    masks = [batch[name] for name in ("attention_mask", "suffix_attention_mask") if name in batch]
    if "labels" in batch:
        masks.append(batch["labels"] != IGNORED_LABEL)
    encoder, soft = length("encoder_input_ids"), 0
    row = torch.stack([mask.sum(dim=1) for mask in masks]).sum(dim=0)
    if encoder:
        soft = num_latents or encoder + EDGE_POSITIONS
        row = row + (num_latents or batch["encoder_attention_mask"].sum(dim=1) + EDGE_POSITIONS)
    parts = length("input_ids"), encoder, soft, length("suffix_ids"), length("labels")
    return PassShape(len(row), *parts, longest_row=int(row.max()))


def _rounded(length: int, multiple: int) -> int:
    return -(-length // multiple) * multiple
