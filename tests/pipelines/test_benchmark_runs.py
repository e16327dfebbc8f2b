"""`kedro run --pipelines benchmarks`: several benchmarks in one run, math and tasks, after a finished run."""

import json
import shutil
from pathlib import Path

import pandas as pd
import pytest
import yaml

from lingualift.records import MathProblem, to_json_lines
from tests.conftest import read_parameters
from tests.pipelines.project import kedro_process

TASKS = ("minixnli", "minixcsqa")


@pytest.fixture(scope="module")
def ran(smoke_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = tmp_path_factory.mktemp("benchmarks") / "project"
    shutil.copytree(smoke_project, project, symlinks=True)
    problems = [MathProblem(f"p-{i}", code, f"{i} + 1 = ?", str(i + 1)) for code in ("sw", "en") for i in range(3)]
    (project / "mine.jsonl").write_text(to_json_lines(problems), encoding="utf-8")
    settings = project / "conf" / "smoke" / "parameters.yml"
    changed = yaml.safe_load(settings.read_text(encoding="utf-8"))
    changed["benchmarks"]["mmwp"] = {"path": "mine.jsonl", "systems": ["mono_reason", "lingualift"]}
    settings.write_text(yaml.safe_dump(changed), encoding="utf-8")
    done = kedro_process(project, "run", "--pipelines", "benchmarks", "--env", "smoke")
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return project / "data" / "smoke"


@pytest.mark.parametrize("task", TASKS)
def test_every_system_of_a_task_is_trained_asked_and_scored(ran: Path, task: str):
    settings = read_parameters("smoke")
    systems = [name for name, entry in settings["task_systems"].items() if entry["task"] == task]
    table = pd.read_csv(ran / "08_reporting" / "benchmarks" / f"table_{task}.csv")
    assert list(table["system"].unique()) == systems
    size = settings["benchmarks"][task]["problems_per_language"]
    assert set(table.loc[table["language"] != "avg", "n"]) == {size}
    assert (table["answered_rate"] == 1).all()
    assert table["reference_minus"].isna().sum() == (table["system"] == f"lingualift_{task}").sum()


@pytest.mark.parametrize("task", TASKS)
def test_training_data_is_english_and_holds_no_test_problem(ran: Path, task: str):
    examples = [json.loads(line) for line in (ran / "05_model_input" / f"{task}_instructions/corpus.jsonl").open()]
    assert len(examples) == read_parameters("smoke")["benchmarks"][task]["training_problems"]
    assert {example["language"] for example in examples} == {"en"}
    predictions = ran / "07_model_output" / "benchmarks" / task / f"lingualift_{task}" / "predictions" / "en.jsonl"
    asked = {json.loads(line)["prompt"] for line in predictions.open()}
    assert asked
    assert not asked & {example["source"] for example in examples}


def test_stage_two_of_a_task_goes_on_from_the_compared_system_s_stage_one(ran: Path):
    stage_1, stage_2 = (
        json.loads((ran / "06_models" / key / "checkpoint" / "manifest.json").read_text())
        for key in ("lingualift-language_alignment", "lingualift_minixnli-instruction_tuning")
    )
    assert stage_2["checksums"]["alignment"] == stage_1["checksums"]["alignment"]
    assert stage_2["checksums"]["encoder"] == stage_1["checksums"]["encoder"]


def test_tables_are_markdown_and_latex_too(ran: Path):
    for name in (*TASKS, "mmwp"):
        assert (ran / "08_reporting" / "benchmarks" / f"table_{name}.md").read_text(encoding="utf-8").count(
            "| language | code |"
        ) == 1
        assert r"\toprule" in (ran / "08_reporting" / "benchmarks" / f"table_{name}.tex").read_text(encoding="utf-8")


def test_a_benchmark_of_math_is_answered_by_the_compared_systems(ran: Path):
    table = pd.read_csv(ran / "08_reporting" / "benchmarks" / "table_mmwp.csv")
    assert list(table["system"].unique()) == ["mono_reason", "lingualift"]
    assert list(table["language"].unique()) == ["sw", "en", "avg"] or list(table["language"].unique()) == [
        "en",
        "sw",
        "avg",
    ]
