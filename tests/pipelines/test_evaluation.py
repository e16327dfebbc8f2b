"""Benchmarks from outside, as published, with a trained system."""

import json
import os
import re
import shutil
from pathlib import Path

import pandas as pd
import pytest

from lingualift.corpora.readers import read_mgsm, read_msvamp
from lingualift.records import MathProblem
from tests.conftest import read_parameters
from tests.pipelines.made_up_answers import write_problems
from tests.pipelines.project import ROOT, kedro_run

DATA = Path(os.environ.get("LINGUALIFT_REAL_DATA", ROOT.parent / "shared" / "data"))
ROWS = 3


@pytest.mark.parametrize(("name", "reader"), [("msvamp", read_msvamp), ("mgsm", read_mgsm)])
def test_a_benchmark_from_outside_is_answered_in_all_its_languages(smoke_project: Path, name: str, reader):
    folder = DATA / name
    if not folder.is_dir():
        pytest.skip(f"no {name} at {folder}; set LINGUALIFT_REAL_DATA to the folder that holds it")
    ours = smoke_project / "data" / "smoke" / "07_model_output"
    shipped = {path: path.read_bytes() for path in ours.rglob("*") if path.is_file() and "minimmwp" in str(path)}
    params = f"benchmark={name},benchmark_path={folder},benchmark_problems_per_language={ROWS}"
    result = kedro_run(smoke_project, "--env", "smoke", "--pipelines", "evaluation", "--params", params)
    assert result.exit_code == 0, result.exception
    problems = reader(folder, None)
    languages = {problem.language for problem in problems}
    assert len(languages) >= 7
    systems = read_parameters("smoke")["systems"]
    for system in systems:
        predictions = ours / name / system / "predictions"
        assert {path.stem for path in predictions.iterdir()} == languages
        for code in languages:
            rows = [json.loads(line) for line in (predictions / f"{code}.jsonl").read_text().splitlines()]
            asked = [problem for problem in problems if problem.language == code][:ROWS]
            assert [row["id"] for row in rows] == [problem.id for problem in asked]
            if "translator" not in systems[system]:
                assert [row["prompt"] for row in rows] == [problem.question for problem in asked]
    check_translations(ours / name / "lingualift" / "translations.csv", problems)
    translated = pd.read_csv(ours / "scores" / name / "translation_scores.csv")
    assert set(translated["language"]) == languages
    assert (translated["n"] == ROWS).all()
    scores = pd.read_csv(ours / "scores" / name / "language_scores.csv")
    assert len(scores) == len(systems) * len(languages)
    assert (scores["n"] == ROWS).all()
    classes = pd.read_csv(ours / "scores" / name / "class_scores.csv")
    assert classes[["floor", "transfer"]].isna().all().all(), "no floor is known for a benchmark from outside"
    assert all(path.read_bytes() == before for path, before in shipped.items())


def check_translations(path: Path, problems: list[MathProblem]) -> None:
    """A translation of every problem that was asked, beside the English problem of the same id."""
    table = pd.read_csv(path, keep_default_na=False)
    english = {problem.id: problem.question for problem in problems if problem.language == "en"}
    asked = [problem for code in table["language"].unique() for problem in problems if problem.language == code]
    first = [problem for problem in asked if problem.id in list(english)[:ROWS]]
    assert [*zip(table["language"], table["id"], table["source"], table["reference"], strict=True)] == [
        (problem.language, problem.id, problem.question, english[problem.id]) for problem in first
    ]
    assert set(table["language"]) == {problem.language for problem in problems}


@pytest.fixture(scope="module")
def outside(smoke_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run through the report on a benchmark from outside: a copy of its report's folder."""
    smoke = smoke_project / "data" / "smoke"
    files = [path for path in smoke.rglob("*") if path.is_file() and "mmwp" not in path.parts]
    shipped = {path: path.read_bytes() for path in files}
    folder = write_problems(tmp_path_factory.mktemp("outside"), ("en", "sw", "th"))
    run(smoke_project, f"benchmark=mmwp,benchmark_path={folder},evaluation.answers=mathoctopus")
    assert [path for path, before in shipped.items() if path.read_bytes() != before] == []
    return shutil.copytree(smoke / "08_reporting" / "mmwp", tmp_path_factory.mktemp("report") / "mmwp")


def run(project: Path, params: str) -> None:
    result = kedro_run(project, "--env", "smoke", "--pipelines", "evaluation,alignment,reporting", "--params", params)
    assert result.exit_code == 0, result.exception


def test_a_report_belongs_to_the_benchmark_that_was_evaluated(outside: Path, smoke: Path):
    page = (outside / "report.html").read_text(encoding="utf-8")
    assert "<h1>LinguaLIFT on MMWP</h1>" in page
    assert "No floor is known for MMWP" in page
    assert "there is no transfer" in page
    assert "blind guesser" not in page
    assert "Dashed: the floor" not in page
    assert "Share of English accuracy above the floor" not in page
    assert page.count("data:image/png;base64,") == 10  # all but the transfer
    ours = (smoke / "08_reporting" / "report.html").read_text(encoding="utf-8")
    assert "<h1>LinguaLIFT on MiniMMWP</h1>" in ours
    assert "blind guesser (floor)" in ours
    assert "No floor is known" not in ours


def test_the_report_says_by_which_version_answers_were_read(outside: Path, smoke: Path):
    for folder, version in ((outside, "mathoctopus"), (smoke / "08_reporting", "flexible")):
        page = (folder / "report.html").read_text(encoding="utf-8")
        assert re.search(rf"<td[^>]*>evaluation\.answers</td>\s*<td[^>]*>{version}</td>", page)


def test_each_benchmark_keeps_its_own_times(outside: Path, smoke: Path):
    shared, own = (json.loads((path / "durations.json").read_text()) for path in (smoke / "08_reporting", outside))
    stages = {name.split(".")[0] for name in own}
    assert stages == {"evaluation", "alignment", "reporting"}
    assert set(own) == {name for name in shared if name.split(".")[0] in stages}
    page = (outside / "report.html").read_text(encoding="utf-8")
    for name, seconds in [("evaluation.lingualift.answer", own), ("training.lingualift.language_alignment", shared)]:
        assert f'<td>{name}</td><td class="n" data-value="{seconds[name]:.2f}">{seconds[name]:.1f} s</td>' in page


def test_translations_that_cannot_be_compared_are_said_to_be_absent(
    smoke_project: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    folder = write_problems(tmp_path, ("sw", "th"))
    run(smoke_project, f"benchmark=mmwp,benchmark_path={folder}")
    assert "no translations of sw, th: no English problem has the id of theirs" in caplog.text
    smoke = smoke_project / "data" / "smoke"
    assert pd.read_csv(smoke / "07_model_output" / "scores" / "mmwp" / "translation_scores.csv").empty
    page = (smoke / "08_reporting" / "mmwp" / "report.html").read_text(encoding="utf-8")
    assert "There are no stage-1 translations: MMWP has" in page
    assert page.count("data:image/png;base64,") == 7


def test_a_limit_also_holds_for_the_shipped_benchmark():
    from lingualift.pipelines.evaluation.nodes import select_problems

    problems, floors = select_problems({"en": [1, 2, 3]}, {"en": 0.2}, "minimmwp", None, 2)  # type: ignore[list-item]
    assert problems == {"en": [1, 2]}
    assert floors == {"en": 0.2}
