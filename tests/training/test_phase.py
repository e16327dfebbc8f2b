import shutil
from pathlib import Path

import pytest
from safetensors.torch import load_file, save_file

from lingualift.code_switch import CodeSwitcher, Switching
from lingualift.errors import CheckpointError, FrozenWeightsError
from lingualift.model.freezing import checksums
from lingualift.randomness import sub_seed
from lingualift.records import InstructionExample
from lingualift.systems import OptimizerSettings
from lingualift.training import phase_run
from lingualift.training.checkpoint import read_manifest
from lingualift.training.foundation import make_encoder, make_language_model
from lingualift.training.phase import train_phase
from lingualift.training.phase_run import corpus_hash
from lingualift.training.system_model import Foundation, load_system

STAGE_1, STAGE_2 = "lingualift-language_alignment", "lingualift-instruction_tuning"


@pytest.fixture(scope="module")
def first(quick_table, tiny, code_switched):
    return train_phase(quick_table(), STAGE_1, tiny, None, code_switched, seed=0)


@pytest.fixture(scope="module")
def second(quick_table, tiny, first, instructions):
    return train_phase(quick_table(), STAGE_2, tiny, first[0], instructions, seed=0)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.safetensors")}


def tamper(path: Path) -> None:
    tensors = load_file(path)
    name = sorted(tensors)[0]
    tensors[name] = tensors[name] + 0.001
    save_file(tensors, path, metadata={"format": "pt"})


def copied(foundation: Foundation, folder: Path) -> Foundation:
    return Foundation(
        shutil.copytree(foundation.encoder, folder / "encoder"),
        shutil.copytree(foundation.language_model, folder / "language_model"),
    )


def test_a_checkpoint_holds_only_what_was_trained(first, second):
    assert set(contents(first[0])) == {"alignment.safetensors"}
    assert set(contents(second[0])) == {"alignment.safetensors", "language_model.safetensors"}


def test_stage_1_changes_the_alignment_layer_and_nothing_else(quick_table, tiny, first):
    table = quick_table()
    fresh = checksums(load_system(table, "lingualift", tiny, None, seed=0).model)
    trained = checksums(load_system(table, "lingualift", tiny, first[0], seed=0).model)
    assert {name for name in fresh if fresh[name] != trained[name]} == {"alignment"}
    assert {name: trained[name] for name in ("encoder", "language_model")} == tiny.checksums()


def test_stage_2_keeps_stage_1_bit_for_bit(first, second):
    assert contents(first[0])["alignment.safetensors"] == contents(second[0])["alignment.safetensors"]
    assert (
        read_manifest(second[0])["checksums"]["language_model"]
        != read_manifest(second[0])["foundation"]["language_model"]
    )


def test_a_layer_that_no_phase_trained_is_the_same_for_whoever_answers(quick_table, tiny, instructions):
    table = quick_table(1, {f"phases.{STAGE_2}.after": "foundation"})
    folder, _, _ = train_phase(table, STAGE_2, tiny, None, instructions, seed=0)
    assert read_manifest(folder)["modules"] == ["alignment", "language_model"]
    sums = [checksums(load_system(table, "lingualift", tiny, folder, seed=s).model)["alignment"] for s in (0, 1)]
    assert sums == [read_manifest(folder)["checksums"]["alignment"]] * 2


def test_soft_prompts_get_the_length_of_the_foundations_embeddings_in_every_phase(quick_table, tiny, second):
    table = quick_table(fields={"systems.lingualift.soft_prompt_norm": "embedding"})
    fresh, trained = (load_system(table, "lingualift", tiny, after, seed=0).model for after in (None, second[0]))
    expected = float(fresh.get_input_embeddings().weight.norm(dim=-1).mean())
    assert fresh.config.soft_prompt_norm == trained.config.soft_prompt_norm == pytest.approx(expected)
    free = quick_table(fields={"systems.lingualift.soft_prompt_norm": "free"})
    assert load_system(free, "lingualift", tiny, None, seed=0).model.config.soft_prompt_norm is None


def test_soft_prompts_are_mixtures_where_the_system_says_so(quick_table, tiny, second):
    for sharpness in (None, 12.0):
        table = quick_table(fields={"systems.lingualift.soft_prompt_sharpness": sharpness})
        loaded = load_system(table, "lingualift", tiny, second[0], seed=0)
        assert loaded.model.config.soft_prompt_sharpness == sharpness


def test_the_manifest_says_what_the_checkpoint_belongs_to(first, tiny, code_switched):
    manifest = read_manifest(first[0])
    assert (manifest["kind"], manifest["phase"], manifest["seed"]) == ("checkpoint", STAGE_1, 0)
    assert manifest["modules"] == ["alignment"]
    assert manifest["alignment_kind"] == "ffn"
    assert manifest["foundation"] == tiny.checksums()
    assert manifest["unchanged"] == ["encoder", "language_model"]
    assert manifest["data_hash"] == corpus_hash(code_switched)
    assert manifest["settings"]["replacement_ratio"] == [0.5, 1.0]
    assert {"python", "torch", "transformers"} <= set(manifest["versions"])


def test_a_phase_code_switches_by_its_settings(quick_table, tiny, code_switched, monkeypatch):
    def stop(model, dataset, *args, **kwargs):
        given.append([dataset.switched(i) for i in range(8)])
        raise InterruptedError

    given: list[list] = []
    monkeypatch.setattr(phase_run, "train", stop)
    fields = {"unit": "phrase", "phrase_words": 2, "class_weights": {"low": 2.0}, "replacement_ratio": 0.6}
    for changed in ({}, fields):
        table = quick_table(fields={f"phases.{STAGE_1}.{name}": value for name, value in changed.items()})
        with pytest.raises(InterruptedError):
            train_phase(table, STAGE_1, tiny, None, code_switched, seed=0)
    seed = sub_seed(0, STAGE_1)
    for found, switching in zip(given, (Switching(replacement_ratio=(0.5, 1.0)), Switching(**fields)), strict=True):
        switcher = CodeSwitcher(code_switched.sentences, code_switched.lexicons, switching, seed=seed)
        assert found == [switcher.example(i) for i in range(8)]


def test_curve_and_summary_say_what_happened(second):
    _, curve, summary = second
    assert [point["step"] for point in curve] == [1.0, 2.0]
    assert {(point["system"], point["phase"]) for point in curve} == {("LinguaLIFT", "instruction_tuning")}
    assert summary["final_loss"] == curve[-1]["loss"]
    assert (summary["optimizer_steps"], summary["examples"], summary["frozen_unchanged"]) == (2, 16, True)


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(quick_table, tiny, code_switched, first):
    again, curve, _ = train_phase(quick_table(), STAGE_1, tiny, None, code_switched, seed=0)
    assert contents(again) == contents(first[0])
    assert read_manifest(again) == read_manifest(first[0])
    assert curve == first[1]
    other, _, _ = train_phase(quick_table(), STAGE_1, tiny, None, code_switched, seed=1)
    assert contents(other) != contents(first[0])


def test_stage_1_teaches_an_llm_that_can_read_english_to_read_the_encoder(
    quick_table, stand_in, tiny, english, code_switched
):
    copying = [InstructionExample(f"c-{i}", "Write in plain English.", text, text) for i, text in enumerate(english)]
    optimizer = {"optimizer_steps": 150, "batch_size": 16, "learning_rate": 5e-3}
    settings = stand_in.model_copy(
        update={
            "language_model": stand_in.language_model.model_copy(
                update={"optimizer": OptimizerSettings(**optimizer), "embedding_noise": 0.0}
            )
        }
    )
    language_model, _, _ = make_language_model(settings, copying, seed=0)
    foundation = Foundation(tiny.encoder, language_model)
    faster = quick_table(150, {f"phases.{STAGE_1}.optimizer.learning_rate": 1e-2})
    _, curve, _ = train_phase(faster, STAGE_1, foundation, None, code_switched, seed=0)
    losses = [point["loss"] for point in curve]
    assert sum(losses[-10:]) < 0.9 * sum(losses[:10])


def test_a_text_only_system_trains_without_an_alignment_layer(quick_table, tiny, instructions):
    folder, _, _ = train_phase(quick_table(), "mono_reason-instruction_tuning", tiny, None, instructions, seed=0)
    assert set(contents(folder)) == {"language_model.safetensors"}
    # LangBridge starts from it, with an alignment layer of its own.
    bridged, _, _ = train_phase(quick_table(), "lang_bridge-task_alignment", tiny, folder, instructions, seed=0)
    assert contents(bridged)["language_model.safetensors"] == contents(folder)["language_model.safetensors"]


@pytest.mark.parametrize("name", ["encoder", "language_model"])
def test_a_tampered_foundation_is_found(quick_table, tiny, code_switched, tmp_path, name):
    copy = copied(tiny, tmp_path)
    tamper(getattr(copy, name) / "model" / "model.safetensors")
    with pytest.raises(CheckpointError, match=f"{name}: the weights are not those of the manifest"):
        train_phase(quick_table(), STAGE_1, copy, None, code_switched, seed=0)


def test_a_tampered_foundation_is_found_in_later_phases(quick_table, tiny, first, instructions, tmp_path):
    copy = copied(tiny, tmp_path)
    tamper(copy.encoder / "model" / "model.safetensors")
    with pytest.raises(CheckpointError, match="encoder: the weights are not those of the manifest"):
        train_phase(quick_table(), STAGE_2, copy, first[0], instructions, seed=0)


def test_a_tampered_checkpoint_is_found(quick_table, tiny, first, instructions, tmp_path):
    folder = shutil.copytree(first[0], tmp_path / "checkpoint")
    tamper(folder / "alignment.safetensors")
    with pytest.raises(CheckpointError, match="alignment: the weights are not those of the manifest"):
        train_phase(quick_table(), STAGE_2, tiny, folder, instructions, seed=0)


def test_a_checkpoint_of_another_foundation_is_refused(quick_table, tiny, stand_in, monolingual, first):
    other, _, _ = make_encoder(stand_in, monolingual, seed=1)
    mixed = Foundation(other, tiny.language_model)
    with pytest.raises(CheckpointError, match=r"field foundation\.encoder: trained on another foundation"):
        load_system(quick_table(), "lingualift", mixed, first[0], seed=0)


def test_a_checkpoint_of_another_alignment_kind_is_refused(quick_table, tiny, first):
    table = quick_table(fields={"systems.lingualift.alignment_kind": "linear"})
    with pytest.raises(CheckpointError, match="field alignment_kind: expected 'linear', got 'ffn'"):
        load_system(table, "lingualift", tiny, first[0], seed=0)


def test_a_torn_checkpoint_is_refused(quick_table, tiny, first, tmp_path):
    folder = shutil.copytree(first[0], tmp_path / "checkpoint")
    (folder / "manifest.json").unlink()
    with pytest.raises(CheckpointError, match="no manifest"):
        load_system(quick_table(), "lingualift", tiny, folder, seed=0)


@pytest.mark.usefixtures("encoder_changes")
def test_a_frozen_module_that_changes_is_found(quick_table, tiny, code_switched):
    with pytest.raises(FrozenWeightsError, match="encoder was declared frozen but changed"):
        train_phase(quick_table(), STAGE_1, tiny, None, code_switched, seed=0)
