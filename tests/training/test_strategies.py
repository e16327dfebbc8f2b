"""Ranks that hold parts of a model train it as one process does, go on from their states, and say what they cannot."""

import importlib.util
import math

import pytest
import torch

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError
from lingualift.training import extras
from lingualift.training.phase import train_phase
from lingualift.training.system_model import layer_seed, load_system

SHARED = ComputeSettings(processes=2, strategy="fsdp")
DEEPSPEED = pytest.param(
    ComputeSettings(processes=2, strategy="deepspeed"),
    id="deepspeed",
    marks=pytest.mark.skipif(importlib.util.find_spec("deepspeed") is None, reason="deepspeed is an extra"),
)
STAGE_1, STAGE_2 = "lingualift-language_alignment", "lingualift-instruction_tuning"


def plain(quick_table, key, *, steps=6, **more):
    """A table whose phase has neither noise, which is each rank's own, nor Muon, nor anything in bf16."""
    return quick_table(
        steps,
        {
            f"phases.{key}.soft_prompt_noise": 0.0,
            f"phases.{key}.optimizer.mixed_precision": "no",
            f"phases.{key}.optimizer.muon_learning_rate": None,
            **{f"phases.{key}.{name}": value for name, value in more.items()},
        },
    )


@torch.no_grad()
def distance(ours, theirs) -> float:
    pairs = zip(ours.parameters(), theirs.parameters(), strict=True)
    return math.sqrt(sum(float((a - b).square().sum()) for a, b in pairs))


def losses(curve):
    return [point["loss"] for point in curve]


@pytest.mark.parametrize("compute", [pytest.param(SHARED, id="fsdp"), DEEPSPEED])
@pytest.mark.parametrize("key", [STAGE_1, STAGE_2])
def test_ranks_with_parts_of_the_model_have_the_losses_and_weights_of_one(
    quick_table, tiny, code_switched, instructions, key, compute
):
    corpus = code_switched if key == STAGE_1 else instructions
    table = plain(quick_table, key)
    one, two = (train_phase(table, key, tiny, None, corpus, seed=0, **more) for more in ({}, {"compute": compute}))
    assert losses(two[1]) == pytest.approx(losses(one[1]), rel=1e-4)
    seed = layer_seed(0, key)
    start, ours, theirs = (
        load_system(table, "lingualift", tiny, folder, seed=seed).model for folder in (None, one[0], two[0])
    )
    # Adam takes steps of full size for gradients that are all rounding, too: weights are compared as a whole.
    assert distance(ours, theirs) < 0.05 * distance(ours, start)


def test_adapters_train_in_parts_and_blocks_can_be_recomputed(quick_table, tiny, instructions):
    table = plain(quick_table, STAGE_2, lora={"rank": 2, "alpha": 4})
    one, two = (
        losses(train_phase(table, STAGE_2, tiny, None, instructions, seed=0, compute=compute)[1])
        for compute in (ComputeSettings(), SHARED.model_copy(update={"gradient_checkpointing": True}))
    )
    assert two == pytest.approx(one, rel=1e-4)


def test_muon_is_not_given_parts_of_matrices(quick_table, tiny, instructions):
    table = quick_table(2, {f"phases.{STAGE_2}.optimizer.muon_learning_rate": 0.01})
    with pytest.raises(ConfigurationError, match=r"compute\.strategy: fsdp leaves each rank a part of every matrix"):
        train_phase(table, STAGE_2, tiny, None, instructions, seed=0, compute=SHARED)


def test_deepspeed_that_is_not_installed_is_named(quick_table, tiny, instructions, monkeypatch):
    monkeypatch.setattr(extras.importlib.util, "find_spec", lambda name: None)
    table, compute = plain(quick_table, STAGE_2), SHARED.model_copy(update={"strategy": "deepspeed"})
    with pytest.raises(ConfigurationError, match=r"deepspeed is not installed; pip install 'lingualift\[deepspeed\]'"):
        train_phase(table, STAGE_2, tiny, None, instructions, seed=0, compute=compute)
