import random

import pytest

from lingualift.corpora.held_out import HeldOut
from lingualift.corpora.leakage import normal_form
from lingualift.records import MathProblem

SVAMP = "julia played tag with 18 kids on monday . she played tag with 10 kids on tuesday . how many more on monday ?"


def held_out(*questions: str, shared_words: float = 0.6) -> HeldOut:
    problems = [MathProblem(f"t-{i}", "en", question, "1") for i, question in enumerate(questions)]
    return HeldOut(problems, shared_words)


@pytest.mark.parametrize(
    ("text", "repeat"),
    [
        (SVAMP, "test_problems"),
        (SVAMP.upper().replace(" .", ".").replace(" ?", "?"), "test_problems"),
        (f"Read this. {SVAMP} Good luck.", "test_problems"),
        (SVAMP.replace("18", "4").replace("10", "31"), "near_test_problems"),
        (SVAMP.replace("she", "he").replace("kids", "friends", 1), "near_test_problems"),
        ("Julia played tag with 18 kids. How many kids is that?", None),
        ("She likes Monday more than Tuesday.", None),
        ("", None),
        ("18 10", None),
    ],
)
def test_a_text_repeats_a_test_problem_exactly_nearly_or_not(text, repeat):
    assert held_out(SVAMP, "Something else.").repeat(text) == repeat


def test_the_problem_that_is_repeated_is_named():
    found = held_out("One thing is here.", SVAMP).near(SVAMP.replace("18", "5"))
    assert found
    assert found.id == "t-1"


def test_characters_alone_make_no_chinese_or_thai_text_near():
    question = "小明有五个苹果，又买了三个苹果，他一共有几个苹果？"
    shuffled = "".join(random.Random(0).sample(question, len(question)))
    assert held_out(question).near(shuffled) is None
    assert held_out(question).near(question.replace("小明", "小红"))


def test_the_index_misses_none_that_a_plain_search_finds():
    rng = random.Random(1)
    words = [f"w{i}" for i in range(30)]
    questions = [" ".join(rng.choices(words, k=rng.randint(3, 12))) for _ in range(150)]
    texts = [" ".join(rng.choices(words, k=rng.randint(3, 12))) for _ in range(300)]
    texts += [question.replace("w1", "w2") for question in questions]
    for share in (0.3, 0.6, 1.0):
        search = held_out(*questions, shared_words=share)
        found = [search.near(text) is not None for text in texts]
        assert found == [any(overlap(text, question) >= share for question in questions) for text in texts]
        assert any(found)


def overlap(one: str, other: str) -> float:
    """Words in common of all words of both, each as often as it occurs."""
    first, second = normal_form(one).split(), normal_form(other).split()
    common = sum(min(first.count(word), second.count(word)) for word in set(first))
    return common / (len(first) + len(second) - common)
