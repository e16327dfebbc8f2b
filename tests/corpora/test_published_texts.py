"""The published files, read in place as conf/real reads them; skipped where they are absent."""

import pytest

from lingualift.corpora.held_out import HeldOut
from lingualift.corpora.leakage import check_no_leakage, training_texts
from lingualift.corpora.real_corpus import english_sentences, foundation_corpus, instruction_data, monolingual_texts
from lingualift.corpora.real_texts import RealTexts, read_held_out, read_real_texts
from lingualift.evaluation.answers import extract_answer, same_number
from lingualift.sources import Sources
from tests.conftest import read_parameters
from tests.real_data import REAL_DATA, real

LANGUAGES = ["en", "de", "sw", "te", "zh"]


@pytest.fixture(scope="module")
def sources() -> Sources:
    for name in ("asdiv", "mawps", "svamp", "gsm8k", "msvamp", "mgsm", "tatoeba_parallel", "ud_text"):
        real(name)
    return Sources.model_validate({**read_parameters("real")["sources"], "root": str(REAL_DATA)})


@pytest.fixture(scope="module")
def held_out(sources: Sources) -> HeldOut:
    return HeldOut(read_held_out(sources))


@pytest.fixture(scope="module")
def texts(sources: Sources, held_out: HeldOut) -> RealTexts:
    return read_real_texts(sources, LANGUAGES, held_out)


def test_as_many_are_read_and_left_out_as_the_files_hold(texts: RealTexts):
    assert texts.counts["asdiv"] == {
        "read": 2305, "answer_is_no_number": 221, "no_worked_solution": 508, "near_test_problems": 104, "kept": 1472,
    }  # fmt: skip
    assert texts.counts["mawps"] == {
        "read": 1920, "no_worked_solution": 51, "near_test_problems": 50, "repeated": 370, "kept": 1449,
    }  # fmt: skip
    assert texts.counts["gsm8k"] == {"read": 7473, "kept": 7473}
    assert texts.counts["sentences/te"] == {"read": 234, "kept": 234}


def test_every_row_of_svamp_is_a_problem_of_msvamp(texts: RealTexts):
    assert texts.counts["svamp"] == {"read": 1000, "test_problems": 942, "near_test_problems": 58}


def test_no_training_text_holds_a_test_problem_in_any_language(texts: RealTexts, held_out: HeldOut):
    parameters = read_parameters("real")
    made = foundation_corpus(
        texts, 3000, parameters["instructions"], parameters["corpus"]["foundation_mix"], 0, largest_number=48
    )
    mono, sentences = monolingual_texts(texts, 10**6, 0), english_sentences(texts, 10**6, 0)
    checked = check_no_leakage(
        held_out.problems, training_texts(mono, sentences, instruction_data(texts, 10**6, "Solve.", 0), made, {})
    )
    assert checked["instruction data"] == 2 * 10394
    assert checked["monolingual/sw"] == 389
    assert [problem.id for problem in texts.problems if held_out.near(problem.question)] == []


def test_worked_solutions_end_in_the_gold_answer(texts: RealTexts):
    wrong = [p.id for p in texts.problems if not same_number(extract_answer(p.rationale), p.answer)]
    assert wrong == []
