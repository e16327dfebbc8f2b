"""Greedy decoding whose batch shrinks as texts end."""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from transformers import GenerationConfig, LogitsProcessorList


@torch.no_grad()
def decode_greedily(
    model: Any,
    input_ids: Tensor,
    logits_processor: LogitsProcessorList,
    stopping_criteria: Any,
    generation_config: GenerationConfig,
    steps_between_looks: int = 1,
    **model_kwargs: Any,
) -> Tensor:
    """Decode greedily and drop texts from the batch as they end, for `generate(custom_generate=decode_greedily)`.

    The loop of transformers keeps what has ended in the batch until its longest text is written. The texts are the
    same but for rounding: products of fewer rows may sum in another order.

    Args:
        model: an LLM whose cache grows (`DynamicCache`), as it is without `cache_implementation`.
        input_ids: prompt, (B, P); P is 0 where the prompt is given as vectors.
        logits_processor, stopping_criteria, generation_config, model_kwargs: as `generate` prepares them.
        steps_between_looks: how often to look which texts have ended: the look waits for a GPU to catch up.

    Returns:
        Prompt and new tokens, (B, P + N); texts that end early are filled with the padding token.
    """
    batch, padding = _Batch(input_ids), int(generation_config.pad_token_id)
    outputs = model._prefill(batch.ids, generation_config, model_kwargs)
    while True:
        model_kwargs = model._update_model_kwargs_for_generation(outputs, model_kwargs)
        scores = logits_processor(batch.ids, outputs.logits[:, -1].float())
        batch.write(scores.argmax(dim=-1).masked_fill(batch.ended, padding))
        batch.ended = batch.ended | stopping_criteria(batch.ids, ())
        full = batch.ids.shape[1] >= stopping_criteria.max_length
        if (full or len(batch.written) % steps_between_looks == 0) and batch.drop_ended(model_kwargs) == 0:
            return _filled(input_ids, batch.written, padding)
        outputs = model(**model.prepare_inputs_for_generation(batch.ids, next_sequence_length=1, **model_kwargs))


class _Batch:
    """The texts that are still being written.

    Attributes:
        ids: what they are so far, (b, P + n); rows: where each stands in the whole batch; ended: which have ended.
        written: of each step, rows and their tokens.
    """

    def __init__(self, ids: Any) -> None:
        self.ids = ids
        self.rows = torch.arange(len(ids), device=ids.device)
        self.ended = torch.zeros_like(self.rows, dtype=torch.bool)
        self.written: list[tuple[Tensor, Tensor]] = []

    def write(self, tokens: Tensor) -> None:
        self.ids = torch.cat([self.ids, tokens[:, None]], dim=1)
        self.written.append((self.rows, tokens))

    def drop_ended(self, model_kwargs: dict[str, Any]) -> int:
        """Drop what has ended, from the arguments of the next step as well; how many go on."""
        going = (~self.ended).nonzero().flatten()
        if 0 < len(going) < len(self.rows):
            self.ids, self.rows, self.ended = self.ids[going], self.rows[going], self.ended[going]
            _keep_rows(model_kwargs, going)
        return len(going)


def _keep_rows(model_kwargs: dict[str, Any], rows: Tensor) -> None:
    """Drop all other rows from the cache and from what is as long as the batch."""
    model_kwargs.pop("inputs_embeds", None)  # has been read
    model_kwargs["past_key_values"].batch_select_indices(rows)
    for name, value in model_kwargs.items():
        if isinstance(value, Tensor):
            model_kwargs[name] = value[rows]


def _filled(input_ids: Tensor, written: Sequence[tuple[Tensor, Tensor]], padding: int) -> Tensor:
    """The prompt, and what was written at each step: rows and their tokens."""
    found = input_ids.new_full((len(input_ids), len(written)), padding)
    for step, (rows, tokens) in enumerate(written):
        found[rows, step] = tokens
    return torch.cat([input_ids, found], dim=1)
