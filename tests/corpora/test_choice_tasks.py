"""MiniXNLI and MiniX-CSQA: right by what the sentences say, balanced, parallel, and no training item is a test item."""

import random
from collections import Counter

import pytest

from lingualift.corpora.choice_tasks import CHOICE_TASKS, ChoiceDraw, ChoiceTask, draw_belonging, draw_inference
from lingualift.errors import DataError
from tests.corpora.shipped import LANGUAGES, book, english_for_training

NAMES = list(CHOICE_TASKS)


def drawn(name: str, count: int = 60, seed: int = 0) -> list[ChoiceDraw]:
    return CHOICE_TASKS[name].test_draws(book("en"), count, random.Random(seed))


def for_training(name: str, count: int, test: list[ChoiceDraw]) -> list[ChoiceDraw]:
    return CHOICE_TASKS[name].training_draws(book("en"), count, random.Random(0), test)


def judged(draw: ChoiceDraw) -> str:
    """The label, read off the facts alone."""
    *said, claim = draw.facts
    known = {fact.subject: fact.number for fact in said}
    if claim.subject not in known:
        return "neutral"
    return "entailment" if known[claim.subject] == claim.number else "contradiction"


def test_a_label_is_what_the_facts_make_of_the_claim():
    draws = drawn("minixnli", 600)
    assert [judged(draw) for draw in draws] == [draw.answer for draw in draws]


def test_numbers_alone_do_not_say_the_label():
    """A claim with the fact's number is as often unfounded as not."""
    found = Counter()
    for said, claim in (draw.facts for draw in drawn("minixnli", 1500)):
        found[judged(ChoiceDraw((said, claim), (), "")), claim.number == said.number] += 1
    assert found["entailment", False] == found["contradiction", True] == 0
    assert 0.4 < found["neutral", True] / (found["neutral", True] + found["neutral", False]) < 0.6


def test_a_repeated_sentence_tells_nothing_but_by_its_number():
    """Whatever the claim is about, training data repeat and contradict it equally often."""
    found = Counter()
    for draw in for_training("minixnli", 6000, drawn("minixnli", 90)):
        found[draw.facts[-1].message, draw.answer] += 1
    for message in {message for message, _ in found}:
        assert 0.8 < found[message, "entailment"] / found[message, "contradiction"] < 1.25


GROUPS = [
    {"apple", "orange", "banana", "mango", "lemon"},
    {"egg", "tomato", "potato"},
    {"book", "notebook", "pencil"},
    {"cup", "plate", "spoon", "bottle"},
    {"ball", "balloon", "card"},
]


def test_one_choice_alone_belongs_to_the_things():
    for draw in drawn("minixcsqa", 600):
        had = {fact.thing.removeprefix("thing-") for fact in draw.facts}
        group = next(group for group in GROUPS if had < group)
        offered = [thing.removeprefix("thing-") for thing in draw.offered]
        assert len(set(offered)) == 5
        assert not had & set(offered)
        assert [letter for letter, thing in zip("ABCDE", offered, strict=True) if thing in group] == [draw.answer]


def test_fruit_and_other_food_are_never_offered_beside_each_other():
    for draw in drawn("minixcsqa", 600):
        named = {*draw.offered, *(fact.thing for fact in draw.facts)}
        if draw.facts[0].thing.removeprefix("thing-") in GROUPS[0]:
            assert not named & {"thing-egg", "thing-tomato", "thing-potato"}


@pytest.mark.parametrize("name", NAMES)
def test_answers_are_equally_frequent_and_items_differ(name: str):
    draws = drawn(name, 90)
    assert set(Counter(draw.answer for draw in draws).values()) == {90 // len(CHOICE_TASKS[name].options)}
    assert len(set(draws)) == 90
    assert drawn(name, 90) == draws
    assert drawn(name, 90, seed=1) != draws


@pytest.mark.parametrize("name", NAMES)
def test_training_has_none_of_the_tests_items(name: str):
    test = drawn(name, 90)
    training = for_training(name, 90, test)
    assert not set(training) & set(test)
    assert set(Counter(draw.answer for draw in training).values()) == {90 // len(CHOICE_TASKS[name].options)}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_every_language_asks_the_same_problems(name: str, code: str):
    task, draws = CHOICE_TASKS[name], drawn(name, 30)
    english, other = (task.problems(draws, book(language)) for language in ("en", code))
    assert [p.id for p in english] == [p.id for p in other]
    assert [p.answer for p in english] == [p.answer for p in other]
    assert {p.options for p in other} == {task.options}
    for problem, draw in zip(other, draws, strict=True):
        assert problem.language == code
        assert all(str(fact.number) in problem.question for fact in draw.facts)
        assert problem.question.count("(") >= len(draw.offered)


def test_english_training_data_has_more_wordings_than_the_test():
    draws, task = drawn("minixnli", 200), CHOICE_TASKS["minixnli"]
    texts = [p.question for p in task.problems(draws, english_for_training(), random.Random(0), part="training")]
    assert any("keeps" in text for text in texts)
    assert not any("keeps" in p.question for p in task.problems(draws, book("en")))
    assert task.problems(draws, english_for_training(), random.Random(0), part="training")[0].id.endswith(
        "training-00000"
    )


def test_more_items_than_there_are_is_an_error():
    few = ChoiceTask("few", lambda *_: draw_belonging(book("en"), random.Random(0), "A"), ("A",))
    with pytest.raises(DataError, match="few: expected 2 different items, found 1"):
        few.test_draws(book("en"), 2, random.Random(0))
    with pytest.raises(DataError, match="few: expected items outside the test, which has them all"):
        few.training_draws(book("en"), 3, random.Random(0), few.test_draws(book("en"), 1, random.Random(0)))


def test_a_claim_may_be_about_the_same_person_or_thing():
    rng = random.Random(0)
    pairs = [draw_inference(book("en"), rng, "neutral").facts for _ in range(400)]
    assert any(said.name == claim.name != "" for said, claim in pairs)
    assert any(said.thing == claim.thing != "" for said, claim in pairs)
