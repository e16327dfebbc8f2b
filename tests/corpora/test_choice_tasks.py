"""MiniXNLI and MiniX-CSQA: right by what the sentences say, balanced, parallel, and no training item is a test item."""

import random
from collections import Counter

import pytest

from lingualift.corpora.choice_tasks import CHOICE_TASKS, ChoiceDraw, ChoiceTask, draw_belonging, draw_inference
from lingualift.errors import DataError
from tests.corpora.shipped import LANGUAGES, book, english_for_training

NAMES = list(CHOICE_TASKS)


def drawn(name: str, count: int = 60, seed: int = 0, excluded=frozenset()) -> list[ChoiceDraw]:
    return CHOICE_TASKS[name].draws(book("en"), count, random.Random(seed), excluded)


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


def test_numbers_say_little_about_the_label():
    """Who only looks whether the claim's number was said before is told apart from who reads."""
    found = Counter()
    for draw in drawn("minixnli", 1500):
        *said, claim = draw.facts
        found[draw.answer, claim.number in {fact.number for fact in said}] += 1
    assert found["entailment", False] == 0
    for label in ("contradiction", "neutral"):
        assert 0.4 < found[label, True] / (found[label, True] + found[label, False]) < 0.9


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
def test_excluded_items_are_never_drawn(name: str):
    test = drawn(name, 90)
    assert not set(drawn(name, 90, excluded=set(test))) & set(test)


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
    few = CHOICE_TASKS["minixcsqa"].__class__(
        "few", lambda *_: draw_belonging(book("en"), random.Random(0), "A"), ("A",)
    )
    with pytest.raises(DataError, match="few: expected 2 different items, found 1"):
        few.draws(book("en"), 2, random.Random(0))


def test_a_claim_may_share_a_person_or_a_number_with_the_facts():
    rng = random.Random(0)
    draws = [draw_inference(book("en"), rng, "neutral") for _ in range(400)]
    assert any(draw.facts[2].name in {fact.name for fact in draw.facts[:2]} - {""} for draw in draws)
