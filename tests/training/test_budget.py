"""Tokens are those that the modules really read, over all ranks; parameters and memory are counted, not declared."""

from functools import partial
from typing import Any

import numpy as np
import pytest
import torch

from lingualift.compute import ComputeSettings
from lingualift.model.freezing import apply_freezing
from lingualift.model.processing import TokenizedExample
from lingualift.systems import OptimizerSettings, read_systems
from lingualift.training.budget import (
    BatchTokens,
    CostMeter,
    TrainingCost,
    count_batch,
    count_parameters,
    peak_memory_mib,
    phase_budget,
    used_modules,
)
from lingualift.training.corpus import InstructionCorpus
from lingualift.training.engine import PART_MULTIPLE, SEQUENCE_MULTIPLE, train
from lingualift.training.noisy_reader import NoisyReader, prompt_and_response
from lingualift.training.system_model import load_system, route_of

STAGE_1, STAGE_2 = "lingualift-language_alignment", "lingualift-instruction_tuning"
TEXT_ONLY = "mono_reason-instruction_tuning"
STEPS = OptimizerSettings(optimizer_steps=3, batch_size=4, learning_rate=1e-3)


def prepared(quick_table, tiny, instructions, key: str, fields: dict[str, Any] | None = None):
    """Model, corpus and collate of a phase."""
    table = quick_table(fields=fields or {})
    phase = table.phase(key)
    loaded = load_system(table, phase.system, tiny, None, seed=0)
    apply_freezing(loaded.model, phase.trainable)
    loaded.model.pad_to_multiple = SEQUENCE_MULTIPLE
    corpus = InstructionCorpus(instructions, loaded.processor, route_of(table, phase))
    return loaded.model, corpus, partial(loaded.processor.pad, pad_to_multiple_of=PART_MULTIPLE)


def watched(model) -> dict[str, torch.Tensor]:
    """What the encoder and the LLM read in the next forward pass."""
    seen: dict[str, torch.Tensor] = {}

    def keep(name: str, key: str):
        return lambda module, args, kwargs: seen.__setitem__(name, kwargs[key])

    model.language_model.register_forward_pre_hook(keep("llm", "inputs_embeds"), with_kwargs=True)
    model.encoder.register_forward_pre_hook(keep("encoder", "attention_mask"), with_kwargs=True)
    return seen


@pytest.mark.parametrize(
    ("key", "kind"), [(STAGE_2, "linear"), (STAGE_2, "ffn"), (STAGE_2, "latent"), (TEXT_ONLY, "ffn")]
)
def test_a_batch_counts_what_the_modules_read(quick_table, tiny, instructions, key, kind):
    fields = {"systems.lingualift.alignment_kind": kind}
    model, corpus, collate = prepared(quick_table, tiny, instructions, key, fields)
    batch = collate([corpus[i] for i in (0, 7, 31)])
    seen = watched(model)
    model(**batch)
    llm, encoder = seen["llm"], seen.get("encoder", torch.zeros(0))
    real = int((llm != 0).any(dim=-1).sum())  # padding is zeros
    expected_padding = llm[..., 0].numel() - real + encoder.numel() - int(encoder.sum())
    assert count_batch(model, batch) == BatchTokens(int(encoder.sum()), real, expected_padding)
    assert (encoder.numel() == 0) == (key == TEXT_ONLY)


def test_given_features_cost_the_encoder_nothing(quick_table, tiny, instructions):
    model, corpus, collate = prepared(quick_table, tiny, instructions, STAGE_2)
    batch = dict(collate([corpus[0], corpus[1]]))
    whole = count_batch(model, batch)
    batch["encoder_features"] = model.encode(batch.pop("encoder_input_ids"), batch["encoder_attention_mask"])
    cached = count_batch(model, batch)
    assert (cached.encoder, cached.llm) == (0, whole.llm)
    assert cached.padding <= whole.padding


def test_batches_of_the_two_stand_ins_are_counted_by_hand():
    encoder = torch.nn.Module()
    mask = torch.tensor([[1, 1, 1], [1, 0, 0]])
    assert count_batch(encoder, {"input_ids": mask, "attention_mask": mask, "labels": mask}) == BatchTokens(4, 0, 2)
    reader = NoisyReader(torch.nn.Linear(2, 2), 0.0)
    rows = [TokenizedExample([1, 5, 6], None, [], [7, 2]), TokenizedExample([1], None, [], [2])]
    batch = prompt_and_response(0)(rows)
    assert count_batch(reader, batch) == BatchTokens(0, 7, batch["input_ids"].numel() - 7)


def test_training_counts_every_example_of_every_step_alone_and_in_ranks(quick_table, tiny, instructions):
    model, corpus, collate = prepared(quick_table, tiny, instructions, STAGE_2)
    read: list[TokenizedExample] = []

    def remembering(rows):
        read.extend(rows)
        return collate(rows)

    options = {"seed": 0, "description": "test"}
    alone = train(model, corpus, corpus.lengths, remembering, STEPS, **options).cost
    assert len(read) == STEPS.examples
    assert alone.encoder_tokens == sum(len(example.encoder) for example in read)
    assert alone.llm_tokens == sum(example.sequence_tokens for example in read)
    assert alone.padding_tokens > 0
    assert alone.trainable_parameters == alone.parameters["language_model"] == model.language_model.num_parameters()
    two = train(model, corpus, corpus.lengths, collate, STEPS, compute=ComputeSettings(processes=2), **options).cost
    assert (two.encoder_tokens, two.llm_tokens) == (alone.encoder_tokens, alone.llm_tokens)
    assert two.parameters == alone.parameters
    assert two.memory_mib > alone.memory_mib / 2 > 10


def test_parameters_are_counted_by_module_and_tied_ones_once(quick_table, tiny, instructions):
    model, _, _ = prepared(quick_table, tiny, instructions, STAGE_1)
    counts = count_parameters(model)
    assert sum(counts.values()) == sum(p.numel() for p in model.parameters())
    assert model.language_model.get_output_embeddings().weight is model.get_input_embeddings().weight
    assert CostMeter(model, list).cost().trainable_parameters == counts["alignment"]


def test_a_system_without_encoder_text_has_the_llm_s_parameters(shipped_parameters):
    table = read_systems(shipped_parameters)
    cost = TrainingCost(1, 2, 3, {"encoder": 10, "alignment": 20, "language_model": 40}, 20, 99.6, 0.0)
    totals = [
        phase_budget(cost, used_modules(table, table.phase(key)))["total_parameters"] for key in (TEXT_ONLY, STAGE_1)
    ]
    assert totals == [40, 70]
    assert phase_budget(cost) == {
        "encoder_tokens": 1, "llm_tokens": 2, "padding_tokens": 3, "trainable_parameters": 20,
        "total_parameters": 70, "memory_mib": 100, "gpu_memory_mib": 0,
    }  # fmt: skip


def test_the_peak_holds_what_training_allocates_and_forgets_what_was_before():
    def allocate(mib: int) -> None:
        np.ones(mib * 2**17).sum()

    allocate(200)
    before = peak_memory_mib()
    meter = CostMeter(torch.nn.Linear(2, 2), list)
    assert meter.cost().memory_mib < before - 100
    allocate(100)
    assert before - 150 < meter.cost().memory_mib < before
    assert meter.cost().gpu_memory_mib == 0 or torch.cuda.is_available()
