"""Phases that learn adapters: these alone are kept, and merged into the LLM by whoever uses the checkpoint."""

import importlib.util
import json
import shutil
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from lingualift.compute import ComputeSettings
from lingualift.errors import CheckpointError, ConfigurationError
from lingualift.model.freezing import checksums
from lingualift.systems import LoraSettings
from lingualift.training import extras, phase_run
from lingualift.training.adapters import add_adapters, merge_adapters
from lingualift.training.checkpoint import read_manifest
from lingualift.training.phase import train_phase
from lingualift.training.system_model import load_system

STAGE_1, STAGE_2 = "lingualift-language_alignment", "lingualift-instruction_tuning"
LORA = {"rank": 2, "alpha": 4}


@pytest.fixture(scope="module")
def adapted(quick_table):
    def table(stage_1=None, stage_2=None, steps=4):
        fields = {f"phases.{key}.lora": given for key, given in ((STAGE_1, stage_1), (STAGE_2, stage_2)) if given}
        if stage_1:
            fields[f"phases.{STAGE_1}.trainable"] = ["alignment", "language_model"]
        return quick_table(steps, fields)

    return table


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def llm(table, tiny, folder) -> dict[str, torch.Tensor]:
    return dict(load_system(table, "lingualift", tiny, folder, seed=0).model.language_model.named_parameters())


@pytest.fixture
def merged_in_training(monkeypatch):
    """The LLM of the last training, its adapters merged then and there."""
    kept = {}
    whole = phase_run.train

    def train(model, *arguments, **options):
        result = whole(model, *arguments, **options)
        kept["wrapped"] = model
        return result

    monkeypatch.setattr(phase_run, "train", train)
    return kept


@pytest.mark.parametrize("settings", [LORA, {**LORA, "dora": True}], ids=["lora", "dora"])
def test_a_checkpoint_holds_adapters_alone_which_are_merged_on_use(
    adapted, tiny, instructions, merged_in_training, settings
):
    table = adapted(stage_2=settings)
    folder, _, summary = train_phase(table, STAGE_2, tiny, None, instructions, seed=0)
    assert files(folder) == {
        "manifest.json", "alignment.safetensors", "adapter_0/adapter_config.json", "adapter_0/adapter_model.safetensors"
    }  # fmt: skip
    manifest = read_manifest(folder)
    assert manifest["modules"] == ["alignment"]
    assert manifest["checksums"]["language_model"] == tiny.checksums()["language_model"]
    assert json.loads((folder / "adapter_0" / "adapter_config.json").read_text())["base_model_name_or_path"] is None
    model = merged_in_training["wrapped"]
    merge_adapters(model)
    loaded = load_system(table, "lingualift", tiny, folder, seed=0).model
    assert checksums(loaded)["language_model"] == checksums(model)["language_model"]
    assert checksums(loaded)["language_model"] != tiny.checksums()["language_model"]
    assert summary["trainable_parameters"] < summary["total_parameters"] / 2


def test_adapters_in_stage_1_are_there_in_stage_2(adapted, tiny, code_switched, instructions):
    both, alone = adapted(stage_1=LORA, stage_2=LORA), adapted(stage_1=LORA)
    first = train_phase(both, STAGE_1, tiny, None, code_switched, seed=0)[0]
    second = train_phase(both, STAGE_2, tiny, first, instructions, seed=0)[0]
    assert {"adapter_0/adapter_model.safetensors", "adapter_1/adapter_model.safetensors"} <= files(second)
    assert "language_model.safetensors" not in files(second)
    apart = [load_file(second / f"adapter_{number}" / "adapter_model.safetensors") for number in (0, 1)]
    original = load_file(first / "adapter_0" / "adapter_model.safetensors")
    assert all(torch.equal(original[name], apart[0][name]) for name in original)
    assert any(not torch.equal(apart[1][name], apart[0][name]) for name in original)
    # The whole LLM that learns after adapters holds them: they are not merged once more.
    whole = train_phase(alone, STAGE_2, tiny, first, instructions, seed=0)[0]
    assert files(whole) == {"manifest.json", "alignment.safetensors", "language_model.safetensors"}
    sums = checksums(load_system(alone, "lingualift", tiny, whole, seed=0).model)
    assert sums["language_model"] == read_manifest(whole)["checksums"]["language_model"]


def test_adapters_after_a_whole_llm_leave_it_as_it_was_saved(adapted, quick_table, tiny, instructions):
    table = adapted(stage_2=LORA)
    whole = train_phase(quick_table(4), STAGE_2, tiny, None, instructions, seed=0)[0]
    found = train_phase(table, STAGE_2, tiny, whole, instructions, seed=0)[0]
    name = "language_model.safetensors"
    assert (found / name).read_bytes() == (whole / name).read_bytes()
    assert read_manifest(found)["checksums"]["language_model"] == read_manifest(whole)["checksums"]["language_model"]
    before, after = llm(table, tiny, whole), llm(table, tiny, found)
    assert any(not torch.equal(before[name], after[name]) for name in before)


def test_a_layer_that_learns_after_adapters_keeps_them(adapted, quick_table, tiny, code_switched, instructions):
    table = adapted(stage_2=LORA)
    first = train_phase(table, STAGE_2, tiny, None, instructions, seed=0)[0]
    second = train_phase(table, STAGE_1, tiny, first, code_switched, seed=0)[0]
    before, after = llm(table, tiny, first), llm(table, tiny, second)
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_adapters_that_are_changed_or_gone_are_found(adapted, tiny, instructions, tmp_path):
    table = adapted(stage_2=LORA)
    made = train_phase(table, STAGE_2, tiny, None, instructions, seed=0)[0]
    changed, gone = (Path(shutil.copytree(made, tmp_path / name)) for name in ("changed", "gone"))
    weights = load_file(changed / "adapter_0" / "adapter_model.safetensors")
    save_file({name: value + 1 for name, value in weights.items()}, changed / "adapter_0/adapter_model.safetensors")
    shutil.rmtree(gone / "adapter_0")
    for folder, message in (
        (changed, "adapter_0: the weights are not those"),
        (gone, "adapter_0: the adapters do not"),
    ):
        with pytest.raises(CheckpointError, match=message):
            load_system(table, "lingualift", tiny, folder, seed=0)


def test_two_ranks_leave_the_same_adapters(adapted, tiny, instructions):
    fields = {f"phases.{STAGE_2}.soft_prompt_noise": 0.0, f"phases.{STAGE_2}.optimizer.mixed_precision": "no"}
    table = adapted(stage_2=LORA)
    phase = table.phases[STAGE_2]
    quiet = phase.model_copy(update={
        "soft_prompt_noise": fields[f"phases.{STAGE_2}.soft_prompt_noise"],
        "optimizer": phase.optimizer.model_copy(update={"mixed_precision": "no"}),
    })  # fmt: skip
    table = table.model_copy(update={"phases": {**table.phases, STAGE_2: quiet}})
    one, two = (
        train_phase(table, STAGE_2, tiny, None, instructions, seed=0, compute=ComputeSettings(processes=n))
        for n in (1, 2)
    )
    losses = [[point["loss"] for point in curve] for _, curve, _ in (one, two)]
    assert losses[1] == pytest.approx(losses[0], rel=1e-4)
    assert files(one[0]) == files(two[0])


quantized = pytest.mark.skipif(importlib.util.find_spec("bitsandbytes") is None, reason="bitsandbytes is an extra")


@quantized
@pytest.mark.parametrize("processes", [1, 2])
def test_quantised_weights_carry_adapters_that_fit_the_whole_ones(adapted, tiny, instructions, processes):
    compute = ComputeSettings(processes=processes)
    curves = {}
    for name, more in (("lora", {}), ("qlora", {"quantization": "nf4"})):
        table = adapted(stage_2={**LORA, **more}, steps=8)
        folder, curve, _ = train_phase(table, STAGE_2, tiny, None, instructions, seed=0, compute=compute)
        curves[name] = [point["loss"] for point in curve]
        assert files(folder) >= {"adapter_0/adapter_model.safetensors"}
        assert "language_model.safetensors" not in files(folder)
        assert all(value.dtype == torch.float32 for value in llm(table, tiny, folder).values())
    assert curves["qlora"] != curves["lora"]
    assert curves["qlora"] == pytest.approx(curves["lora"], rel=0.05)
    assert curves["qlora"][-1] < curves["qlora"][0]


@quantized
def test_the_frozen_weights_of_qlora_are_in_4_bits(quick_table, tiny):
    model = load_system(quick_table(), "lingualift", tiny, None, seed=0).model
    linear = [name for name, part in model.language_model.named_modules() if type(part) is torch.nn.Linear]
    add_adapters(model, LoraSettings(rank=2, alpha=4, quantization="nf4"))
    bits = {p.dtype for name, p in model.language_model.named_parameters() if ".base_layer.weight" in name}
    assert bits == {torch.uint8}
    assert len(linear) - 1 == sum(".base_layer.weight" in name for name, _ in model.named_parameters())


def test_quantisation_without_its_package_is_named(adapted, tiny, instructions, monkeypatch):
    monkeypatch.setattr(extras.importlib.util, "find_spec", lambda name: None)
    table = adapted(stage_2={**LORA, "quantization": "nf4"})
    with pytest.raises(
        ConfigurationError, match=r"bitsandbytes is not installed; pip install 'lingualift\[bitsandbytes\]'"
    ):
        train_phase(table, STAGE_2, tiny, None, instructions, seed=0)
