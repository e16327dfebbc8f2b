import random
import re
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from lingualift.corpora.noise import scramble, with_strange_names
from tests.corpora import shipped


def parts(text: str) -> list[Counter[str]]:
    return [Counter(re.findall(r"\d+", sentence)) for sentence in re.split(r"[.?!]", text)]


def test_numbers_stay_in_their_sentences():
    rng = random.Random(0)
    for text in shipped.english_training_texts():
        assert parts(scramble(text, rng)) == parts(text)


def test_without_confusion_no_word_is_added():
    rng = random.Random(1)
    for text in shipped.english_training_texts()[:200]:
        noised = scramble(text, rng, max_confusion=0.0)
        found, original = (Counter(re.findall(r"[a-z]+", t.lower())) for t in (noised, text))
        assert found <= original


def test_confusion_changes_words_where_they_stand():
    noised = {scramble("Ben has apples in a box.", random.Random(i), moved_share=0, max_drop=0) for i in range(200)}
    assert {"Ben has apples in a box.", "Ben has apples on a box.", "Ben has apple in a box."} <= noised
    assert any("box box" in text for text in noised)


def test_words_move_in_the_given_share_of_sentences():
    text = "One two three four five six seven."
    noise = {"max_drop": 0.0, "max_confusion": 0.0}
    assert {scramble(text, random.Random(i), moved_share=0, **noise) for i in range(20)} == {text}
    moved = [scramble(text, random.Random(i), moved_share=0.5, **noise) != text for i in range(400)]
    assert 0.3 < sum(moved) / 400 < 0.55  # a small jitter moves nothing


def test_strange_names_are_the_same_throughout_and_touch_nothing_else():
    text = "Anna has 3 apples. Ben gives Anna 2. Banana."
    found = with_strange_names(text, {"Anna", "Ben"}, random.Random(0)).split()
    assert (found[0], found[5], found[4] != found[0]) == (found[6], found[5], True)
    assert [w for i, w in enumerate(found) if i not in (0, 4, 6)] == ["has", "3", "apples.", "gives", "2.", "Banana."]
    assert not {"Anna", "Ben"} & set(found)


def test_without_dropping_only_the_order_changes():
    rng, text = random.Random(2), "Anna has 3 apples and Ben has 12 apples."
    noised = {scramble(text, rng, max_drop=0.0, max_confusion=0.0) for _ in range(50)}
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
