import pytest

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.answering import answer_problems, translate_problems
from lingualift.evaluation.answers import extract_as_mathoctopus
from lingualift.records import MathProblem
from lingualift.training.phase import train_phase

STAGE_1 = "lingualift-language_alignment"


def problem(number: int, language: str, question: str) -> MathProblem:
    return MathProblem(f"p-{number}", language, question, str(number))


PROBLEMS = {
    "de": [problem(i, "de", f"Anna hat {i} Äpfel." + " Wie viele?" * (i % 3)) for i in range(5)],
    "en": [problem(i, "en", f"Anna has {i} apples." + " How many?" * (i % 2)) for i in range(4)],
}


@pytest.fixture(scope="module")
def checkpoint(quick_table, tiny, code_switched):
    return train_phase(quick_table(), STAGE_1, tiny, None, code_switched, seed=0)[0]


@pytest.fixture(scope="module")
def table(quick_table):
    return quick_table()


def test_every_problem_gets_its_own_answer_in_order(table, tiny, checkpoint):
    sizes = {"max_new_tokens": 4}
    found = answer_problems(table, "lingualift", tiny, checkpoint, PROBLEMS, batch_size=3, **sizes)
    for code, problems in PROBLEMS.items():
        assert [answer.id for answer in found[code]] == [p.id for p in problems]
        assert [answer.prompt for answer in found[code]] == [p.question for p in problems]
        assert [answer.gold for answer in found[code]] == [p.answer for p in problems]
    alone = answer_problems(table, "lingualift", tiny, checkpoint, {"de": PROBLEMS["de"][2:3]}, batch_size=1, **sizes)
    assert alone["de"] == found["de"][2:3]


def test_answers_are_read_by_the_version_given(table, tiny, checkpoint):
    arguments = (table, "lingualift", tiny, checkpoint, {"en": PROBLEMS["en"]})
    sizes = {"max_new_tokens": 4, "batch_size": 4}
    flexible, theirs = (
        answer_problems(*arguments, **sizes, answers=name)["en"] for name in ("flexible", "mathoctopus")
    )
    assert [answer.prediction for answer in flexible] == [answer.prediction for answer in theirs]
    read = [(answer.extracted, extract_as_mathoctopus(answer.prediction)) for answer in theirs]
    assert all(found == expected for found, expected in read)
    with pytest.raises(ConfigurationError, match="unknown answer version 'lenient'"):
        answer_problems(*arguments, **sizes, answers="lenient")


@pytest.mark.parametrize("problems", [{}, {"en": []}])
def test_an_empty_test_set_is_an_error(table, tiny, checkpoint, problems):
    with pytest.raises(DataError, match="the test set is empty"):
        answer_problems(table, "lingualift", tiny, checkpoint, problems, max_new_tokens=4, batch_size=3)


def test_only_parallel_problems_are_translated(table, tiny, checkpoint):
    sizes = {"max_new_tokens": 4, "batch_size": 4}
    found = translate_problems(table, STAGE_1, tiny, checkpoint, PROBLEMS, **sizes)
    assert found.groupby("language", sort=False)["id"].apply(list).to_dict() == {
        "de": [f"p-{i}" for i in range(4)],
        "en": [f"p-{i}" for i in range(4)],
    }
    assert (found[found["language"] == "en"]["source"] == found[found["language"] == "en"]["reference"]).all()
    assert found["word_overlap"].between(0, 1).all()


def test_of_each_language_no_more_are_translated_than_asked_for(table, tiny, checkpoint):
    found = translate_problems(table, STAGE_1, tiny, checkpoint, PROBLEMS, max_new_tokens=4, batch_size=4, limit=2)
    assert found.groupby("language")["id"].apply(list).to_dict() == {"de": ["p-0", "p-1"], "en": ["p-0", "p-1"]}


def test_without_english_there_is_nothing_to_compare_a_translation_with(table, tiny, checkpoint, caplog):
    sizes = {"max_new_tokens": 4, "batch_size": 4}
    found = translate_problems(table, STAGE_1, tiny, checkpoint, {"de": PROBLEMS["de"]}, **sizes)
    assert found.empty
    assert "numbers_right" in found.columns
    assert f"{STAGE_1}: no translations of de: no English problem has the id of theirs" in caplog.text


def test_a_language_whose_ids_are_not_the_english_ones_is_named(table, tiny, checkpoint, caplog):
    strangers = [problem(i, "sw", f"Anna ana mapera {i}.") for i in range(90, 92)]
    sizes = {"max_new_tokens": 4, "batch_size": 4}
    found = translate_problems(table, STAGE_1, tiny, checkpoint, {**PROBLEMS, "sw": strangers}, **sizes)
    assert set(found["language"]) == {"de", "en"}
    assert "no translations of sw:" in caplog.text


def test_two_ranks_answer_as_one(table, tiny, checkpoint):
    sizes = {"max_new_tokens": 4, "batch_size": 2}  # five batches: one rank has three
    one, two = (
        answer_problems(table, "lingualift", tiny, checkpoint, PROBLEMS, compute=compute, **sizes)
        for compute in (ComputeSettings(), ComputeSettings(processes=2))
    )
    assert two == one
