import pytest

from lingualift.corpora.multilingual import multilingual_instructions, parallel_questions
from lingualift.errors import DataError
from lingualift.records import MathProblem


def problem(number: int, language: str) -> MathProblem:
    return MathProblem(
        f"parallel-{number}", language, f"question {number} in {language}", "3", rationale=f"solution {number}",
        source="made up",
    )  # fmt: skip


PARALLEL = {code: [problem(n, code) for n in range(3)] for code in ("en", "sw", "de")}


def test_worked_problems_in_every_language_have_the_english_solution():
    examples = multilingual_instructions(PARALLEL, "Solve.")
    assert [e.language for e in examples] == ["en"] * 3 + ["sw"] * 3 + ["de"] * 3
    assert len({e.id for e in examples}) == 9
    assert examples[4].source == "question 1 in sw"
    assert examples[4].response == "solution 1"
    assert {e.instruction for e in examples} == {"Solve."}


def test_sentence_pairs_join_a_question_with_its_english():
    examples = parallel_questions(PARALLEL, "Translate.")
    assert len(examples) == 6
    assert all(e.response == f"question {e.id.split('-')[1]} in en" for e in examples)
    assert not any(e.language == "en" for e in examples)


def test_a_problem_without_its_english_is_named():
    with pytest.raises(DataError, match="parallel-7"):
        parallel_questions({**PARALLEL, "sw": [problem(7, "sw")]}, "Translate.")


@pytest.mark.parametrize("make", [multilingual_instructions, parallel_questions])
def test_nothing_to_learn_from_is_an_error(make):
    with pytest.raises(DataError, match="got"):
        make({"en": []}, "Solve.")
