"""Frozen weights in bf16: half the memory, nearly the same losses, and nothing else in what is saved."""

import pytest
import torch

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError
from lingualift.evaluation import spread
from lingualift.evaluation.answering import answer_problems
from lingualift.records import MathProblem
from lingualift.training import phase_run
from lingualift.training.checkpoint import read_manifest
from lingualift.training.phase import train_phase

STAGE_1, STAGE_2 = "lingualift-language_alignment", "lingualift-instruction_tuning"
HALF = ComputeSettings(frozen_weights="bfloat16", mixed_precision="bf16")
WHOLE = ComputeSettings(mixed_precision="bf16")


@pytest.fixture
def held(monkeypatch):
    """Types of each module's weights in the last training."""
    found = {}
    train = phase_run.train

    def watched(model, *arguments, **options):
        found.clear()
        for name, parameter in model.named_parameters():
            found.setdefault((name.split(".")[0], parameter.requires_grad), set()).add(parameter.dtype)
        return train(model, *arguments, **options)

    monkeypatch.setattr(phase_run, "train", watched)
    return found


@pytest.fixture(scope="module")
def table(quick_table):
    return quick_table(6, {f"phases.{STAGE_2}.soft_prompt_noise": 0.0})


@pytest.mark.parametrize("key", [STAGE_1, STAGE_2])
def test_frozen_weights_in_bf16_train_alike_and_leave_the_foundation_as_it_was(
    table, tiny, code_switched, instructions, held, key
):
    corpus, options = (code_switched if key == STAGE_1 else instructions), {"seed": 0}
    whole = train_phase(table, key, tiny, None, corpus, compute=WHOLE, **options)
    half = train_phase(table, key, tiny, None, corpus, compute=HALF, **options)
    frozen, learning = torch.bfloat16, torch.float32
    llm = {("language_model", key == STAGE_2): {learning if key == STAGE_2 else frozen}}
    assert held == {("encoder", False): {frozen}, ("alignment", key == STAGE_1): {learning}, **llm}
    losses = [[point["loss"] for point in curve] for _, curve, _ in (whole, half)]
    assert losses[1] == pytest.approx(losses[0], rel=5e-3)  # bf16 has three digits
    manifests = [read_manifest(folder) for folder, _, _ in (whole, half)]
    assert manifests[0]["modules"] == manifests[1]["modules"]
    unchanged = manifests[1]["unchanged"]
    assert all(manifests[0]["checksums"][name] == manifests[1]["checksums"][name] for name in unchanged)


def test_adapters_and_the_layers_after_them_learn_in_fp32(quick_table, tiny, instructions, held):
    table = quick_table(4, {f"phases.{STAGE_2}.lora": {"rank": 2, "alpha": 4}})
    train_phase(table, STAGE_2, tiny, None, instructions, seed=0, compute=HALF)
    assert held[("language_model", False)] == {torch.bfloat16}
    assert held[("language_model", True)] == {torch.float32}


def test_what_was_trained_before_is_kept_as_it_was(table, tiny, code_switched, instructions):
    first = train_phase(table, STAGE_1, tiny, None, code_switched, seed=0, compute=HALF)[0]
    second = train_phase(table, STAGE_2, tiny, first, instructions, seed=0, compute=HALF)[0]
    name = "alignment.safetensors"
    assert (second / name).read_bytes() == (first / name).read_bytes()


@pytest.mark.parametrize("strategy", ["ddp", "fsdp"])
def test_ranks_hold_them_so_too(quick_table, tiny, code_switched, strategy):
    fields = {f"phases.{STAGE_1}.optimizer.muon_learning_rate": None}
    table = quick_table(4, fields)
    one, two = (
        [point["loss"] for point in train_phase(table, STAGE_1, tiny, None, code_switched, seed=0, compute=c)[1]]
        for c in (HALF, HALF.model_copy(update={"processes": 2, "strategy": strategy}))
    )
    assert two == pytest.approx(one, rel=5e-3)


def test_a_phase_that_computes_in_fp32_cannot_have_them(table, tiny, instructions):
    compute = HALF.model_copy(update={"mixed_precision": "no"})
    with pytest.raises(
        ConfigurationError, match=r"compute\.frozen_weights: bfloat16 needs a phase that computes in bf16"
    ):
        train_phase(table, STAGE_2, tiny, None, instructions, seed=0, compute=compute)


def test_a_model_that_answers_holds_all_weights_so(table, tiny, instructions, monkeypatch):
    folder = train_phase(table, STAGE_2, tiny, None, instructions, seed=0)[0]
    types = set()
    generate = spread.generate_share

    def watched(model, *arguments, **options):
        types.update(parameter.dtype for parameter in model.parameters())
        return generate(model, *arguments, **options)

    monkeypatch.setattr(spread, "generate_share", watched)
    problems = {"en": [MathProblem(f"p-{i}", "en", f"Anna has {i} apples.", str(i)) for i in range(5)]}
    found = answer_problems(table, "lingualift", tiny, folder, problems, max_new_tokens=4, batch_size=2, compute=HALF)
    assert types == {torch.bfloat16}
    assert len(found["en"]) == 5
