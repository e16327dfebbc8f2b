import random
import re
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from lingualift.corpora.noise import scramble
from tests.corpora import shipped


def parts(text: str) -> list[Counter[str]]:
    return [Counter(re.findall(r"\d+", sentence)) for sentence in re.split(r"[.?!]", text)]


def test_numbers_stay_in_their_sentences():
    rng = random.Random(0)
    for text in shipped.english_training_texts():
        assert parts(scramble(text, rng)) == parts(text)


def test_no_word_is_added():
    rng = random.Random(1)
    for text in shipped.english_training_texts()[:200]:
        found, original = (Counter(re.findall(r"[a-z]+", t.lower())) for t in (scramble(text, rng), text))
        assert found <= original


def test_without_dropping_only_the_order_changes():
    rng, text = random.Random(2), "Anna has 3 apples and Ben has 12 apples."
    noised = {scramble(text, rng, max_drop=0.0) for _ in range(50)}
    assert len(noised) > 5
    assert {tuple(sorted(t.removesuffix(".").split())) for t in noised} == {
        tuple(sorted(text.removesuffix(".").split()))
    }


def test_the_same_generator_gives_the_same_noise():
    text = shipped.english_training_texts()[0]
    assert scramble(text, random.Random(3)) == scramble(text, random.Random(3))


@given(st.text(alphabet="abc12 .,?!;", max_size=40), st.integers())
def test_any_text_can_be_noised(text, seed):
    noised = scramble(text, random.Random(seed))
    assert Counter(re.findall("[.?!]", noised)) <= Counter(re.findall("[.?!]", text))
