"""Phases that read a frozen encoder's features from disk learn what they would learn with the encoder beside them."""

from pathlib import Path

import pytest

from lingualift.compute import ComputeSettings, EncoderFeatures
from lingualift.errors import CheckpointError, FrozenWeightsError
from lingualift.model import LinguaLiftForConditionalGeneration
from lingualift.training import features, phase_run
from lingualift.training.checkpoint import read_manifest
from lingualift.training.features import encoder_checksum
from lingualift.training.phase import train_phase
from tests.conftest import read_parameters

STAGE_1, STAGE_2 = "lingualift-language_alignment", "lingualift-instruction_tuning"
LAYER, TEXT_ONLY = "lang_bridge-task_alignment", "mono_reason-instruction_tuning"
STEPS = 6  # of 8 examples: some of the 40 are read twice


def keeping(folder: Path, dtype: str = "float32", **fields) -> ComputeSettings:
    return ComputeSettings(encoder_features=EncoderFeatures(folder=str(folder), dtype=dtype), **fields)


@pytest.fixture(scope="module")
def table(quick_table):
    return quick_table(STEPS, {f"phases.{key}.optimizer.mixed_precision": "no" for key in (STAGE_1, STAGE_2, LAYER)})


@pytest.fixture(scope="module")
def plain(table, tiny, instructions):
    """Stage 2 with the encoder in every step."""
    return train_phase(table, STAGE_2, tiny, None, instructions, seed=0)


@pytest.fixture(scope="module")
def kept(table, tiny, instructions, tmp_path_factory):
    """The same with features, and the folder that holds them."""
    folder = tmp_path_factory.mktemp("features")
    return folder, train_phase(table, STAGE_2, tiny, None, instructions, seed=0, compute=keeping(folder))


@pytest.fixture
def read_tokens(monkeypatch) -> list[int]:
    """Positions of each pass of an encoder."""
    original, found = LinguaLiftForConditionalGeneration.encode, []

    def encode(self, ids, mask=None):
        found.append(ids.numel())
        return original(self, ids, mask)

    monkeypatch.setattr(LinguaLiftForConditionalGeneration, "encode", encode)
    return found


def losses(trained) -> list[float]:
    return [point["loss"] for point in trained[1]]


def rows_in(folder: Path) -> int:
    """Positions whose features lie in a folder, of the tiny encoder's 32 numbers."""
    return sum(path.stat().st_size for path in folder.rglob("rows.bin")) // (32 * 4)


def test_losses_are_those_with_the_encoder_in_every_step(plain, kept):
    assert len(losses(plain)) == STEPS
    assert losses(kept[1]) == pytest.approx(losses(plain), rel=1e-4)


def test_bf16_features_cost_little(table, tiny, instructions, plain, tmp_path):
    # bf16 keeps 8 bits of each number: relative errors of 2e-3, which do not add up over a sum.
    trained = train_phase(table, STAGE_2, tiny, None, instructions, seed=0, compute=keeping(tmp_path, "bfloat16"))
    assert losses(trained) == pytest.approx(losses(plain), rel=1e-2)


def test_the_encoder_reads_each_text_once_and_none_in_training(
    table, tiny, instructions, tmp_path, read_tokens, monkeypatch
):
    original, before = phase_run.train, []

    def watched(*args, **kwargs):
        before.append(len(read_tokens))
        result = original(*args, **kwargs)
        assert result.cost.encoder_tokens == 0
        return result

    monkeypatch.setattr(phase_run, "train", watched)
    twice = [*instructions, *instructions]
    _, _, summary = train_phase(table, STAGE_2, tiny, None, twice, seed=0, compute=keeping(tmp_path))
    assert before == [len(read_tokens)] == [1]
    assert summary["encoder_tokens"] == rows_in(tmp_path)  # a text that comes twice has its rows once
    assert summary["frozen_unchanged"]
    assert summary["llm_tokens"] > 0


def test_another_phase_and_system_with_the_same_texts_reads_none(table, tiny, instructions, kept, read_tokens):
    folder = kept[0]
    before = rows_in(folder)
    _, _, summary = train_phase(table, LAYER, tiny, None, instructions, seed=0, compute=keeping(folder))
    assert (read_tokens, summary["encoder_tokens"], rows_in(folder)) == ([], 0, before)


def test_of_more_texts_only_the_new_ones_are_read(table, tiny, instructions, tmp_path, read_tokens):
    for corpus in (instructions[:20], instructions):
        train_phase(table, LAYER, tiny, None, corpus, seed=0, compute=keeping(tmp_path))
    parts = [path.stat().st_size for path in tmp_path.rglob("rows.bin")]
    assert (len(read_tokens), len(parts)) == (2, 2)
    assert rows_in(tmp_path) == sum(parts) // (32 * 4)


def test_a_torn_file_is_made_anew(table, tiny, instructions, plain, tmp_path, read_tokens):
    options = {"seed": 0, "compute": keeping(tmp_path)}
    train_phase(table, STAGE_2, tiny, None, instructions, **options)
    (path,) = tmp_path.rglob("rows.bin")
    path.write_bytes(path.read_bytes()[:-100])
    again = train_phase(table, STAGE_2, tiny, None, instructions, **options)
    assert losses(again) == pytest.approx(losses(plain), rel=1e-4)
    assert len(read_tokens) == 2


@pytest.mark.parametrize(
    ("key", "fields"),
    [(STAGE_1, {}), (TEXT_ONLY, {}), (STAGE_2, {f"phases.{STAGE_2}.trainable": ["encoder", "language_model"]})],
)
def test_nothing_is_kept_of_texts_that_change_or_of_an_encoder_that_does(
    quick_table, tiny, code_switched, instructions, tmp_path, key, fields
):
    corpus = code_switched if key == STAGE_1 else instructions
    _, _, summary = train_phase(quick_table(2, fields), key, tiny, None, corpus, seed=0, compute=keeping(tmp_path))
    assert list(tmp_path.iterdir()) == []
    assert (summary["encoder_tokens"] > 0) == (key != TEXT_ONLY)


def test_an_encoder_that_a_phase_has_trained_has_a_store_of_its_own(quick_table, tiny, instructions, kept):
    folder = kept[0]
    table = quick_table(2, {f"phases.{STAGE_2}.trainable": ["encoder", "language_model"]})
    trained, _, _ = train_phase(table, STAGE_2, tiny, None, instructions, seed=0)
    own = encoder_checksum(tiny, trained)
    assert own == read_manifest(trained)["checksums"]["encoder"] != encoder_checksum(tiny, None)
    assert encoder_checksum(tiny, kept[1][0]) == tiny.checksums()["encoder"]
    train_phase(quick_table(2), STAGE_2, tiny, trained, instructions, seed=0, compute=keeping(folder))
    assert {path.name for path in folder.iterdir()} == {
        f"{checksum[:16]}-float32" for checksum in (own, tiny.checksums()["encoder"])
    }


@pytest.mark.parametrize("strategy", ["ddp", "fsdp"])
def test_two_ranks_read_the_same_file(quick_table, tiny, instructions, kept, strategy):
    fields = {"soft_prompt_noise": 0.0, "optimizer.mixed_precision": "no", "optimizer.muon_learning_rate": None}
    table = quick_table(STEPS, {f"phases.{STAGE_2}.{name}": value for name, value in fields.items()})
    one, two = (
        train_phase(table, STAGE_2, tiny, None, instructions, seed=0, compute=compute)
        for compute in (ComputeSettings(), keeping(kept[0], processes=2, strategy=strategy))
    )
    assert losses(two) == pytest.approx(losses(one), rel=2e-3)  # as without features
    assert two[2]["encoder_tokens"] == 0


def test_a_full_disk_stops_before_training_and_says_what_to_do(table, tiny, instructions, tmp_path, monkeypatch):
    monkeypatch.setattr(features.FeatureStore, "_bytes", lambda *_: 10**18)
    with pytest.raises(CheckpointError, match=r"need 953674316407 MiB, \d+ MiB are free.*compute\.encoder_features to"):
        train_phase(table, STAGE_2, tiny, None, instructions, seed=0, compute=keeping(tmp_path))


@pytest.mark.usefixtures("encoder_changes")
def test_an_encoder_that_changes_is_found_with_features_too(table, tiny, instructions, kept):
    with pytest.raises(FrozenWeightsError, match="encoder was declared frozen but changed"):
        train_phase(table, STAGE_2, tiny, None, instructions, seed=0, compute=keeping(kept[0]))


def test_the_paper_s_settings_keep_features_and_the_study_s_do_not():
    assert ComputeSettings.model_validate(read_parameters("base")["compute"]).encoder_features is None
    found = ComputeSettings.model_validate(read_parameters("paper")["compute"]).encoder_features
    assert found == EncoderFeatures(folder="data/paper/encoder_features", dtype="bfloat16")
