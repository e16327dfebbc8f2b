"""Predictions of a made-up study, some right, some wrong, some without an answer, written where the catalog looks."""

import json
from pathlib import Path

from lingualift.evaluation.scoring import make_predictions
from lingualift.records import MathProblem, to_json_lines

PROBLEMS = 8
FLOORS = {"en": 0.25, "de": 0.25, "sw": 0.125, "ha": 0.125}
# System → language → (right, answered) of 8 problems.
ANSWERS = {
    "mono_reason": {"en": (6, 8), "de": (5, 7), "sw": (1, 6), "ha": (0, 0)},
    "lang_bridge": {"en": (5, 8), "de": (4, 8), "sw": (2, 8), "ha": (3, 5)},
    "lingualift": {"en": (8, 8), "de": (6, 8), "sw": (4, 8), "ha": (3, 4)},
    "lingualift_released": {"en": (7, 8), "de": (6, 7), "sw": (3, 8), "ha": (3, 4)},
    "multi_reason": {"en": (8, 8), "de": (7, 8), "sw": (5, 8), "ha": (4, 8)},
    "multi_reason_lora": {"en": (8, 8), "de": (6, 8), "sw": (4, 7), "ha": (1, 8)},
    "qalign": {"en": (7, 8), "de": (6, 8), "sw": (5, 6), "ha": (2, 8)},
    "translate_en": {"en": (6, 8), "de": (6, 8), "sw": (4, 4), "ha": (2, 3)},
    "mind_merger_hard": {"en": (6, 7), "de": (5, 8), "sw": (3, 8), "ha": (3, 3)},
    "mind_merger_soft": {"en": (8, 8), "de": (8, 8), "sw": (5, 8), "ha": (5, 8)},
}


def problems(language: str) -> list[MathProblem]:
    return [MathProblem(f"p-{i}", language, f"{language}: {i} + 1?", str(i + 1)) for i in range(PROBLEMS)]


def write_problems(folder: Path, languages: tuple[str, ...] = tuple(FLOORS)) -> Path:
    """A test set, one file per language."""
    folder.mkdir(parents=True, exist_ok=True)
    for code in languages:
        (folder / f"{code}.jsonl").write_text(to_json_lines(problems(code)), encoding="utf-8")
    return folder


def write_predictions(outputs: Path) -> None:
    """The predictions files of every system under `07_model_output/<benchmark>`."""
    for system, by_language in ANSWERS.items():
        folder = outputs / system / "predictions"
        folder.mkdir(parents=True)
        for code, (right, answered) in by_language.items():
            asked = problems(code)
            texts = [f"The answer is {i + 1 if i < right else 99}." if i < answered else "?" for i in range(PROBLEMS)]
            found = make_predictions(asked, [problem.question for problem in asked], texts)
            (folder / f"{code}.jsonl").write_text(to_json_lines(found), encoding="utf-8")


def read_rates(outputs: Path, system: str, language: str) -> tuple[int, float, float]:
    """Number of predictions in a file, and the shares of them that are right and that hold an answer."""
    lines = (outputs / system / "predictions" / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    right, answered = sum(row["correct"] for row in rows), sum(row["extracted"] is not None for row in rows)
    return len(rows), right / len(rows), answered / len(rows)
