"""`kedro run --env paper`, all of it, on models of the published families with random weights and few steps.

Not in small are the settings: batches, rates, schedules, precision and routes are those of conf/paper, which an overlay
of `kedro run --config` changes only in where things lie and how many there are.
"""

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from safetensors import safe_open
from transformers import AutoConfig

from lingualift.model.known_models import configuration_of
from lingualift.systems import SystemsTable, read_systems
from tests.conftest import read_parameters
from tests.paper_models import LLAMA_2_7B, MT5_XL, NLLB
from tests.pipelines.paper_dry_run import BENCHMARK, LANGUAGES, PROBLEMS, STEPS, overlay, prepare
from tests.pipelines.project import copy_project, kedro_run


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in which it has run."""
    project = copy_project(tmp_path_factory.mktemp("paper"))
    result = kedro_run(project, "--config", str(prepare(project)))
    assert result.exit_code == 0, result.exception
    return project


@pytest.fixture(scope="module")
def made(project: Path) -> Path:
    return project / "data" / "paper_dry_run"


@pytest.fixture(scope="module")
def table() -> SystemsTable:
    return read_systems(read_parameters("paper"))


@pytest.fixture(scope="module")
def scores(made: Path) -> pd.DataFrame:
    return pd.read_csv(made / "08_reporting" / "mmwp" / "table_mmwp.csv")


def manifest(made: Path, key: str) -> dict[str, Any]:
    return json.loads((made / "06_models" / key / "checkpoint" / "manifest.json").read_text())


def test_nothing_is_made_outside_the_overlay_s_folder(project: Path):
    assert {path.name for path in (project / "data").iterdir()} == {"01_raw", "paper_dry_run"}


@pytest.mark.parametrize(("folder", "name"), [("mt5-xl", MT5_XL), ("llama-2", LLAMA_2_7B), ("nllb", NLLB)])
def test_the_models_are_of_the_published_families(project: Path, folder: str, name: str):
    small, published = (AutoConfig.from_pretrained(project / "models" / folder), configuration_of(name))
    assert type(small) is type(published)
    kept = {"feed_forward_proj", "dense_act_fn", "is_gated_act", "num_heads", "num_attention_heads", "scale_embedding",
            "num_key_value_heads", "encoder_attention_heads", "activation_function", "hidden_act", "rms_norm_eps",
            "tie_word_embeddings", "relative_attention_num_buckets", "max_position_embeddings"}  # fmt: skip
    for field in kept & set(published.to_dict()):
        assert getattr(small, field) == getattr(published, field), field


def test_every_system_has_a_row_for_every_language_of_the_test_set(scores: pd.DataFrame, table: SystemsTable):
    assert {*zip(scores["system"], scores["language"], strict=True)} == {
        (system, code) for system in table.compared for code in BENCHMARK
    }
    assert set(scores["n"]) == {PROBLEMS}


def test_every_problem_was_answered_by_every_system(made: Path, table: SystemsTable):
    for system in table.compared:
        folder = made / "07_model_output" / "mmwp" / system / "predictions"
        rows = [json.loads(line) for path in folder.iterdir() for line in path.read_text().splitlines()]
        assert len(rows) == PROBLEMS * len(BENCHMARK)
        assert any(row["prediction"] for row in rows), system


def test_every_phase_has_a_checkpoint_of_what_it_trained(made: Path, table: SystemsTable):
    for key, phase in table.phases.items():
        if phase.system not in table.compared:
            continue
        adapted = {"language_model"} if phase.lora else set()
        assert set(phase.trainable) - adapted <= set(manifest(made, key)["modules"])
        assert len(manifest(made, key).get("adapters", [])) == len(adapted)
        weights = [*(made / "06_models" / key / "checkpoint").rglob("*.safetensors")]
        assert weights, key
        for path in weights:
            with safe_open(path, "pt") as file:
                assert {str(file.get_tensor(name).dtype) for name in file.keys()} == {"torch.float32"}  # noqa: SIM118


def test_settings_of_training_are_conf_paper_s_but_for_the_number_of_steps(made: Path, table: SystemsTable):
    for key, phase in table.phases.items():
        if phase.system in table.compared:
            settings = manifest(made, key)["settings"]
            expected = phase.model_dump(mode="json")
            assert settings.pop("optimizer") == {**expected.pop("optimizer"), "optimizer_steps": STEPS}
            assert settings == expected
    assert {phase.optimizer.mixed_precision for phase in table.phases.values()} == {"bf16"}


def test_trainings_saw_as_many_examples_as_conf_paper_asks_for(made: Path, table: SystemsTable):
    summary = pd.read_csv(made / "08_reporting" / "training_summary.csv")
    trained = summary[summary["system"] != "foundation"].set_index(["system", "phase"])
    compared = [phase for phase in table.phases.values() if phase.system in table.compared]
    assert len(trained) == len(compared)
    for phase in compared:
        row = trained.loc[(table.systems[phase.system].label, phase.phase)]
        assert row["optimizer_steps"] == STEPS
        assert row["examples"] == STEPS * phase.optimizer.batch_size
        assert row["frozen_unchanged"]
        assert math.isfinite(row["final_loss"])
        # What stage 2 reads of the encoder is kept, and read by the next system that comes to the same texts.
        assert row["encoder_tokens"] == 0 or table.needs_alignment(phase)
        assert row["encoder_tokens"] > 0 or not phase.is_code_switched


def test_each_text_of_instruction_data_and_test_set_is_kept_once(made: Path):
    (store,) = (made / "encoder_features").iterdir()
    parts = [np.load(path, allow_pickle=False) for path in store.rglob("texts.npy")]
    texts = np.concatenate(parts)[["high", "low"]]
    assert len(np.unique(texts)) == len(texts) > PROBLEMS * len(BENCHMARK)
    assert sum(path.stat().st_size for path in store.rglob("rows.bin")) == sum(
        part["rows"].sum() * 2048 // 32 * 2 for part in parts
    )


def test_the_models_stay_where_they_are(project: Path, made: Path):
    for name, folder in (("encoder", "mt5-xl"), ("language_model", "llama-2")):
        there = made / "06_models" / "foundation" / name
        assert json.loads((there / "manifest.json").read_text())["pretrained"] == str(project / "models" / folder)
        assert not list(there.rglob("*.safetensors"))


def test_stage_1_is_looked_at_where_there_are_english_problems(made: Path):
    found = pd.read_csv(made / "07_model_output" / "scores" / "mmwp" / "translation_scores.csv")
    assert set(found["language"]) == set(BENCHMARK)


def test_the_report_names_systems_and_test_set(made: Path, table: SystemsTable):
    page = (made / "08_reporting" / "mmwp" / "report.html").read_text(encoding="utf-8")
    assert "<h1>LinguaLIFT on MMWP</h1>" in page
    assert all(table.systems[name].label in page for name in table.compared)


def test_the_overlay_leaves_conf_paper_as_it_is(table: SystemsTable):
    changed = overlay()
    assert set(changed) == {"data_root", "benchmark_path", "languages", "corpus", "foundation", "translators", "phases",
                            "lexicon", "lexicon_variants", "evaluation"}  # fmt: skip
    assert changed["languages"] == LANGUAGES
    assert {json.dumps(phase) for phase in changed["phases"].values()} == {
        json.dumps({"optimizer": {"optimizer_steps": STEPS}})
    }
