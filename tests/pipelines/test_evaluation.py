"""Benchmarks from outside, as published, with a trained system."""

import json
import os
from pathlib import Path

import pandas as pd
import pytest

from lingualift.corpora.readers import read_mgsm, read_msvamp
from tests.conftest import read_parameters
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
            assert [row["prompt"] for row in rows] == [problem.question for problem in asked]
    scores = pd.read_csv(ours / "scores" / name / "language_scores.csv")
    assert len(scores) == len(systems) * len(languages)
    assert (scores["n"] == ROWS).all()
    classes = pd.read_csv(ours / "scores" / name / "class_scores.csv")
    assert classes[["floor", "transfer"]].isna().all().all(), "no floor is known for a benchmark from outside"
    assert all(path.read_bytes() == before for path, before in shipped.items())


def test_a_limit_also_holds_for_the_shipped_benchmark():
    from lingualift.pipelines.evaluation.nodes import select_problems

    problems, floors = select_problems({"en": [1, 2, 3]}, {"en": 0.2}, "minimmwp", None, 2)  # type: ignore[list-item]
    assert problems == {"en": [1, 2]}
    assert floors == {"en": 0.2}
