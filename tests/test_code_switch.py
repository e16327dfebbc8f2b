import random
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingualift.code_switch import check_ratio_range, code_switch, switch_example
from lingualift.errors import ConfigurationError
from lingualift.lexicons.lexicon import WORD, Lexicon, read_lexicon, words_of
from tests.corpora import shipped

LEXICON = Lexicon(
    "de",
    {"apples": ("Äpfel", "Äpfeln"), "has": ("hat",), "how": ("wie",), "many": ("viele",), "now": ("jetzt",)},
)
TEXT = "Anna has 3 apples; now, how many apples? Apples!"
sentences = st.lists(
    st.sampled_from(["has", "apples", "Anna", "3", "12.", "how", "many,", "?", "-", "Now"]), max_size=25
).map(" ".join)


def test_ratio_0_leaves_the_text_unchanged():
    assert code_switch(TEXT, LEXICON, 0.0, random.Random(0)) == (TEXT, 0, 7)


def test_ratio_1_replaces_every_covered_word():
    text, replaced, covered = code_switch(TEXT, LEXICON, 1.0, random.Random(0))
    assert replaced == covered == 7
    assert re.fullmatch("Anna hat 3 Äpfeln?; jetzt, wie viele Äpfeln?\\? Äpfeln?!", text)


def test_all_translations_are_used():
    texts = {code_switch("apples", LEXICON, 1.0, random.Random(seed))[0] for seed in range(20)}
    assert texts == {"Äpfel", "Äpfeln"}


def test_a_capital_stays_a_capital():
    assert code_switch("How many", LEXICON, 1.0, random.Random(0))[0] == "Wie viele"
    chinese = Lexicon("zh", {"how": ("怎么",)})
    assert code_switch("How?", chinese, 1.0, random.Random(0))[0] == "怎么?"


def test_a_word_inside_a_word_is_left_alone():
    assert code_switch("hashas snow anyhow", LEXICON, 1.0, random.Random(0))[0] == "hashas snow anyhow"


@pytest.mark.parametrize("ratio", [0.25, 0.5, 0.8])
def test_the_mean_share_replaced_is_the_ratio(ratio):
    rng = random.Random(0)
    shares = [
        replaced / covered for _, replaced, covered in (code_switch(TEXT, LEXICON, ratio, rng) for _ in range(2000))
    ]
    assert sum(shares) / len(shares) == pytest.approx(ratio, abs=0.02)
    # Rounded to whole words, never further off than one.
    assert all(abs(share - ratio) <= 1 / 7 for share in shares)


@given(text=sentences, ratio=st.floats(0, 1), seed=st.integers(0, 2**32))
def test_numbers_punctuation_and_spacing_survive(text, ratio, seed):
    switched, replaced, covered = code_switch(text, LEXICON, ratio, random.Random(seed))
    assert WORD.sub("w", switched) == WORD.sub("w", text)
    assert covered == sum(word in LEXICON.entries for word in words_of(text))
    changed = sum(ours != theirs for ours, theirs in zip(WORD.findall(switched), WORD.findall(text), strict=True))
    assert changed == replaced <= covered
    assert (switched, replaced, covered) == code_switch(text, LEXICON, ratio, random.Random(seed))


@given(text=st.text(max_size=60), seed=st.integers())
def test_any_text_can_be_switched(text, seed):
    assert code_switch(text, LEXICON, 0.0, random.Random(seed))[0] == text
    switched, _, _ = code_switch(text, LEXICON, 1.0, random.Random(seed))
    assert re.findall(r"\d+", switched) == re.findall(r"\d+", text)


@pytest.mark.parametrize("ratio", [-0.01, 1.01, float("nan"), float("inf")])
def test_a_ratio_outside_0_and_1_is_an_error(ratio):
    with pytest.raises(ConfigurationError, match="replacement ratio must be in"):
        code_switch(TEXT, LEXICON, ratio, random.Random(0))


@pytest.mark.parametrize("bounds", [(0.5, 1.5), (-0.1, 0.5), (0.8, 0.2), (0.5,), (0.1, 0.2, 0.3), (float("nan"), 1)])
def test_a_ratio_range_is_two_ordered_shares(bounds):
    with pytest.raises(ConfigurationError, match="replacement_ratio must be two numbers"):
        check_ratio_range(bounds)


def test_an_example_says_what_happened_to_it():
    example = switch_example("cs-1", TEXT, LEXICON, (1.0, 1.0), random.Random(0))
    assert (example.id, example.english, example.language) == ("cs-1", TEXT, "de")
    assert (example.replaced, example.replaceable) == (7, 7)
    assert example.text != TEXT


@pytest.mark.parametrize("code", shipped.OTHERS)
def test_shipped_lexicons_keep_the_numbers_of_every_sentence(code):
    lexicon = read_lexicon(shipped.LEXICONS / f"en-{code}.tsv", code)
    rng = random.Random(0)
    for text in shipped.english_training_texts()[:300]:
        switched, replaced, covered = code_switch(text, lexicon, 1.0, rng)
        assert replaced == covered > 0
        assert Counter(re.findall(r"\d+", switched)) == Counter(re.findall(r"\d+", text))
