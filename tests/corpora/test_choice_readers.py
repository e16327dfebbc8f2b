"""XNLI and X-CSQA as problems to choose from."""

import json
from pathlib import Path

import pytest

from lingualift.corpora.choice_readers import check_texts_apart, read_x_csqa_problems, read_xnli_problems
from lingualift.errors import DataError
from lingualift.records import ChoiceProblem
from tests.real_data import real

LABELS = ("entailment", "neutral", "contradiction")


def test_xnli(tmp_path: Path):
    (tmp_path / "test-sw.tsv").write_text("A.\tB.\tneutral\nC.\tD.\tentailment\n", encoding="utf-8")
    (tmp_path / "test-ur.tsv").write_text("E.\tF.\tcontradiction\n", encoding="utf-8")
    (tmp_path / "dev-sw.tsv").write_text("G.\tH.\tneutral\n", encoding="utf-8")
    found = read_xnli_problems(tmp_path)
    assert found[0] == ChoiceProblem("xnli-1", "sw", "Premise: A. Hypothesis: B.", LABELS, "neutral", "test-sw.tsv:1")
    assert [problem.language for problem in found] == ["sw", "sw", "ur"]
    assert [problem.answer for problem in read_xnli_problems(tmp_path, ["ur"])] == ["contradiction"]
    assert read_xnli_problems(tmp_path / "dev-sw.tsv")[0].question == "Premise: G. Hypothesis: H."


def x_csqa(language: str) -> str:
    choices = [{"label": "A", "text": "box"}, {"label": "B", "text": "tree"}]
    row = {"id": "q1", "lang": language, "question": {"stem": "Where?", "choices": choices}, "answerKey": "B"}
    return json.dumps(row) + "\n"


def test_x_csqa(tmp_path: Path):
    for code in ("en", "sw"):
        (tmp_path / code).mkdir()
        (tmp_path / code / "dev.jsonl").write_text(x_csqa(code), encoding="utf-8")
    english, swahili = read_x_csqa_problems(tmp_path)
    assert english == ChoiceProblem("q1", "en", "Where? (A) box (B) tree", ("A", "B"), "B", "dev.jsonl:1")
    assert swahili.language == "sw"
    assert read_x_csqa_problems(tmp_path, ["sw"]) == [swahili]


@pytest.mark.parametrize("read", [read_xnli_problems, read_x_csqa_problems])
def test_an_empty_folder_is_an_error(tmp_path: Path, read):
    with pytest.raises(DataError, match="expected .* in this folder, found none"):
        read(tmp_path)


def test_a_test_problem_among_training_texts_is_an_error():
    assert check_texts_apart(["a b", "c"], ["d"], "benchmarks.xnli") == 2
    with pytest.raises(DataError, match=r"benchmarks.xnli: .*got 'A  B'"):
        check_texts_apart(["A  B"], ["a b"], "benchmarks.xnli")


def test_real_xnli_is_read_whole():
    found = read_xnli_problems(real("xnli"), ["sw"])
    assert len(found) == 5010
    assert len({problem.id for problem in found}) == 5010
