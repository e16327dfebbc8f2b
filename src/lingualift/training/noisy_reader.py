"""How a stand-in LLM learns to read: responses to prompts whose embeddings are noised, in batches of few shapes."""

from collections.abc import Callable
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from lingualift.model.loss import response_loss
from lingualift.model.processing import TokenizedExample
from lingualift.training.engine import PART_MULTIPLE, SEQUENCE_MULTIPLE


class NoisyReader(nn.Module):
    """An LLM that learns responses while its prompt embeddings are noised (NEFTune-like, Jain et al. 2023)."""

    accepts_loss_kwargs = True  # num_items_in_batch

    def __init__(self, language_model: Any, noise: float) -> None:
        super().__init__()
        self.language_model, self.noise = language_model, noise

    def forward(
        self,
        input_ids: Tensor,
        prompt_mask: Tensor,
        predicting: Tensor,
        labels: Tensor,
        num_items_in_batch: Tensor | int | None = None,
    ) -> dict[str, Tensor]:
        """Loss of responses; each row's noise level is its own draw.

        Args:
            input_ids: prompt and response, (B, T), right-padded.
            prompt_mask: True where the prompt is, (B, T).
            predicting: position that predicts each response token, (B, R).
            labels: response tokens, (B, R), -100 in padding.
            num_items_in_batch: number of response tokens that the loss is divided by; None for this batch's own.
        """
        embeds = self.language_model.get_input_embeddings()(input_ids)
        if self.training and self.noise:
            level = torch.rand(len(embeds), 1, 1, device=embeds.device) * self.noise * embeds.detach().std()
            embeds = embeds + torch.randn_like(embeds) * level * prompt_mask.unsqueeze(-1)
        hidden = self.language_model.base_model(inputs_embeds=embeds, use_cache=False).last_hidden_state
        hidden = hidden.gather(1, predicting.unsqueeze(-1).expand(-1, -1, hidden.shape[-1]))
        logits = self.language_model.get_output_embeddings()(hidden)
        return {"loss": response_loss(logits, labels, num_items_in_batch)}


def prompt_and_response(pad: int) -> Callable[[list[TokenizedExample]], dict[str, Tensor]]:
    """How text-only examples become the arguments of `NoisyReader`; `pad` is the padding token."""
    return partial(_collate, pad)


def _collate(pad: int, rows: list[TokenizedExample]) -> dict[str, Tensor]:
    length = _rounded(max(len(row.prefix) + len(row.response or []) for row in rows), SEQUENCE_MULTIPLE)
    longest = _rounded(max(len(row.response or []) for row in rows), PART_MULTIPLE)
    ids = torch.full((len(rows), length), pad)
    prompt = torch.zeros((len(rows), length), dtype=torch.bool)
    labels = torch.full((len(rows), longest), -100)
    predicting = torch.zeros((len(rows), longest), dtype=torch.long)
    for i, row in enumerate(rows):
        response, start = torch.tensor(row.response), len(row.prefix)
        ids[i, : start + len(response)] = torch.cat([torch.tensor(row.prefix), response])
        prompt[i, :start] = True
        labels[i, : len(response)] = response
        predicting[i, : len(response)] = torch.arange(start - 1, start + len(response) - 1)
    return {"input_ids": ids, "prompt_mask": prompt, "predicting": predicting, "labels": labels}


def _rounded(length: int, multiple: int) -> int:
    return -(-length // multiple) * multiple
