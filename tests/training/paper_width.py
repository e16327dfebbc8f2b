"""Both stages at the published widths, with one layer of each model: a program of its own, for its memory's sake."""

import resource
from typing import Any

import torch
from torch.utils.data import Dataset

from lingualift.model import LinguaLiftForConditionalGeneration
from lingualift.model.assembly import IGNORED_LABEL
from lingualift.model.configuration import LinguaLiftConfig
from lingualift.model.freezing import apply_freezing, checksums, prove_unchanged
from lingualift.model.known_models import configuration_of
from lingualift.systems import OptimizerSettings
from lingualift.training.engine import train

VOCABULARY, EXAMPLES = 1000, 4
STAGES = {"stage 1": (["alignment"], 6.0e-4), "stage 2": (["language_model"], 2.0e-5)}


class RandomIds(Dataset[dict[str, torch.Tensor]]):
    """Prefix, encoder and response ids."""

    def __len__(self) -> int:
        return EXAMPLES

    def __getitem__(self, index: int) -> dict[str, torch.Tensor]:
        drawn = torch.randint(3, VOCABULARY, (40,), generator=torch.Generator().manual_seed(index))
        return {"input_ids": drawn[:8], "encoder_input_ids": drawn[8:24], "labels": drawn[24:]}


def collate(rows: list[dict[str, torch.Tensor]]) -> dict[str, torch.Tensor]:
    batch = {name: torch.stack([row[name] for row in rows]) for name in rows[0]}
    masks = {"attention_mask": "input_ids", "encoder_attention_mask": "encoder_input_ids"}
    assert IGNORED_LABEL not in batch["labels"]
    return {**batch, **{mask: torch.ones_like(batch[ids]) for mask, ids in masks.items()}}


def build() -> LinguaLiftForConditionalGeneration:
    torch.manual_seed(0)
    encoder = configuration_of("DKYoon/mt5-xl-lm-adapt", num_layers=1, num_decoder_layers=1, vocab_size=VOCABULARY)
    llm = configuration_of("meta-llama/Llama-2-7b-hf", num_hidden_layers=1, vocab_size=VOCABULARY)
    return LinguaLiftForConditionalGeneration(LinguaLiftConfig(encoder_config=encoder, llm_config=llm))


def main() -> None:
    torch.set_num_threads(1)
    model: Any = build()
    settings = OptimizerSettings(
        optimizer_steps=1, batch_size=EXAMPLES, gradient_accumulation_steps=2, learning_rate=1.0, mixed_precision="bf16"
    )
    dataset = RandomIds()
    for stage, (trainable, rate) in STAGES.items():
        before = checksums(model)
        apply_freezing(model, trainable)
        chosen = settings.model_copy(update={"learning_rate": rate})
        found = train(model, dataset, [40] * EXAMPLES, collate, chosen, seed=0, description=stage)
        after = checksums(model)
        prove_unchanged(before, after, trainable)
        assert all(before[name] != after[name] for name in trainable)
        print(f"{stage} loss {found.curve[-1]['loss']:.3f}")
    print("parameters", sum(p.numel() for p in model.parameters()))
    print("peak bytes", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)


if __name__ == "__main__":
    main()
