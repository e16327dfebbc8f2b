"""`kedro run --env real`: from published files to the report, on made-up files and in small."""

import json
import shutil
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import yaml
from kedro.pipeline import Pipeline

from lingualift.corpora.leakage import normal_form
from tests.made_up_real_data import LANGUAGES, MGSM_QUESTION, NEARLY, PLANTED, write_real_data
from tests.pipelines.project import BY_HOOKS, ROOT, copy_project, kedro_run, open_project

PROBLEMS = 3
ASKED = {"problems_per_language": 1}  # of files that hold fewer than were published
CORPUS = {
    "test_problems": 4,
    "monolingual_texts": 60,
    "foundation_problems": 120,
    "code_switching_sentences": 90,
    "instruction_problems": 50,
    "foundation_mix": {"paraphrase": 0.0},
}


def made_small(project: Path) -> Path:
    """Give the project's conf/real the sizes of conf/smoke."""
    real, smoke = (yaml.safe_load((ROOT / "conf" / name / "parameters.yml").read_text()) for name in ("real", "smoke"))
    small = {**smoke, "languages": list(LANGUAGES), "sources": real["sources"], "corpus": CORPUS}
    small["benchmark_problems_per_language"] = PROBLEMS
    small |= {name: real[name] for name in ("task_systems", "task_instructions")}
    small["benchmarks"] |= real["benchmarks"] | {
        "mgsm": real["benchmarks"]["mgsm"] | ASKED | {"systems": ["lingualift"]}
    }
    small["benchmarks"]["xnli"] |= ASKED
    few = {"optimizer": {"optimizer_steps": 3, "batch_size": 4}}
    small["task_phases"] |= {key: phase | few for key, phase in real["task_phases"].items()}
    small["evaluation"] |= {"probe_fitted_texts": 20, "probe_tested_texts": 10}
    (project / "conf" / "real" / "parameters.yml").write_text(yaml.safe_dump(small))
    return project


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Outputs of the full pipeline."""
    project = made_small(copy_project(tmp_path_factory.mktemp("real")))
    data = write_real_data(tmp_path_factory.mktemp("published"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LINGUALIFT_REAL_DATA", str(data))
        result = kedro_run(project, "--pipelines", "full", "--env", "real")
    assert result.exit_code == 0, result.exception
    return project / "data" / "real"


def test_published_benchmarks_are_asked_in_one_run_and_a_task_is_learnt_from_an_english_file(
    ran: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    project = tmp_path / "project"
    shutil.copytree(ran.parents[1], project, symlinks=True)
    monkeypatch.setenv("LINGUALIFT_REAL_DATA", str(write_real_data(tmp_path / "published")))
    tables = "benchmarks.xnli.score,benchmarks.mgsm.score"
    result = kedro_run(project, "--pipelines", "benchmarks", "--env", "real", "--to-nodes", tables)
    assert result.exit_code == 0, result.exception
    found = project / "data" / "real"
    learnt = lines(found / "05_model_input" / "xnli_instructions" / "corpus.jsonl")
    assert len(learnt) == 6
    assert all("barn" in example["source"] for example in learnt)
    scores = pd.read_csv(found / "08_reporting" / "benchmarks" / "table_xnli.csv")
    assert set(scores["language"]) == {"ur", "en", "avg"}
    assert set(scores["system"]) == {"mono_reason_xnli", "lang_bridge_xnli", "lingualift_xnli"}
    answers = lines(found / "07_model_output/benchmarks/xnli/lingualift_xnli/predictions/ur.jsonl")
    assert answers[0]["prompt"].startswith("Premise: The goats sleep in the ur. Hypothesis: No goats")
    assert "MindMerger" in (found / "08_reporting" / "benchmarks" / "table_mgsm.md").read_text(encoding="utf-8")


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_the_benchmark_is_answered_in_all_its_languages(ran: Path):
    scores = pd.read_csv(ran / "07_model_output" / "scores" / "msvamp" / "language_scores.csv")
    assert set(scores["language"]) == {"en", "de"}
    assert (scores["n"] == PROBLEMS).all()
    page = (ran / "08_reporting" / "msvamp" / "report.html").read_text(encoding="utf-8")
    assert "<h1>LinguaLIFT on MSVAMP</h1>" in page


def test_the_instruction_data_is_that_of_the_sources(ran: Path):
    data = lines(ran / "05_model_input" / "instructions" / "corpus.jsonl")
    assert len(data) == 36
    assert {example["id"].split("-")[0] for example in data} == {"asdiv", "mawps", "gsm8k"}
    assert all("The answer is" in example["response"] for example in data)


def test_the_encoder_reads_and_the_lexicons_switch_every_language(ran: Path):
    texts = json.loads((ran / "02_intermediate" / "monolingual_texts.json").read_text())
    assert set(texts) == set(LANGUAGES)
    coverage = pd.read_csv(ran / "04_feature" / "lexicon_coverage.csv").set_index("language")
    assert set(coverage.index) == set(LANGUAGES) - {"en"}
    assert coverage.loc["de", "coverage"] > 0


def test_no_planted_test_problem_is_in_any_file_that_is_trained_on(ran: Path):
    planted = [normal_form(text) for text in (PLANTED, NEARLY, MGSM_QUESTION)]
    files = [path for folder in ("02_intermediate", "05_model_input") for path in (ran / folder).rglob("*.json*")]
    assert len(files) >= 4
    for path in files:
        text = normal_form(path.read_text(encoding="utf-8"))
        assert not [question for question in planted if question in text], path


def test_the_leakage_report_says_what_was_left_out_of_which_source(ran: Path):
    report = json.loads((ran / "03_primary" / "leakage_report.json").read_text())
    assert report["leaked"] == 0
    assert report["held_out"] == ["MiniMMWP", "MSVAMP", "MGSM"]
    assert report["test_problems"] == 10 + 4 * len(LANGUAGES)
    parallel = {f"parallel/{code}" for code in LANGUAGES}
    assert set(report["texts_checked"]) >= parallel
    assert len(report["texts_checked"]) == len(LANGUAGES) + len(parallel) + 3
    assert all(report["texts_checked"].values())
    dropped = {name: counts.get("test_problems", 0) for name, counts in report["sources"].items()}
    assert {name for name, number in dropped.items() if number} == {"asdiv", "svamp", "gsm8k", "sentences/de"}
    assert report["sources"]["mawps"]["near_test_problems"] == 1
    page = (ran / "08_reporting" / "msvamp" / "report.html").read_text(encoding="utf-8")
    assert "0 test problems of MiniMMWP, MSVAMP and MGSM found in the training texts" in page
    assert "near test problems" in page


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Pipeline], Any, dict, dict]:
    project = made_small(copy_project(tmp_path_factory.mktemp("opened")))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LINGUALIFT_REAL_DATA", str(write_real_data(tmp_path_factory.mktemp("published"))))
        return open_project(project, "real")


def test_all_later_pipelines_read_what_the_sources_give(opened):
    pipelines, catalog, _, _ = opened
    raw = {name for name in pipelines["full"].inputs() if not name.startswith("param")}
    assert raw == {"raw_minimmwp", *BY_HOOKS}
    assert "params:sources" in pipelines["corpus"].inputs() & pipelines["lexicon"].inputs()
    unused = {"test_draws"}  # only templates are drawn without the test problems' signatures
    assert [name for name in pipelines["corpus"].outputs() - unused if name not in catalog] == []


def test_missing_data_stops_the_run_before_any_node(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    project = made_small(copy_project(tmp_path))
    data = write_real_data(tmp_path / "published")
    shutil.rmtree(data / "gsm8k")
    monkeypatch.setenv("LINGUALIFT_REAL_DATA", str(data))
    result = kedro_run(project, "--pipelines", "full", "--env", "real")
    assert result.exit_code == 1
    assert "sources.english[3].path: expected a file or folder, found nothing at" in str(result.exception)
    assert [path.name for path in (project / "data").iterdir()] == ["01_raw"]
