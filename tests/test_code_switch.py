import hashlib
import random
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingualift import code_switch as module
from lingualift.code_switch import CodeSwitcher, check_ratio_range, code_switch, switch_example
from lingualift.errors import ConfigurationError
from lingualift.lexicons.lexicon import WORD, Lexicon, words_of
from lingualift.lexicons.readers import read_lexicon
from lingualift.randomness import named_random
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


# Several scripts, one to three translations, words with apostrophes, and a language without capitals.
MANY = {
    code: Lexicon(code, {word: tuple(f"{mark}{word[::-1]}{n}" for n in "abc"[: size + 1]) for word, size in sizes})
    for code, mark, sizes in (
        ("de", "ä", [("apples", 1), ("has", 0), ("how", 2), ("many", 1), ("now", 0)]),
        ("hi", "क", [("apples", 2), ("tom's", 1), ("buys", 1), ("how", 0), ("more", 2)]),
        ("zh", "有", [("has", 2), ("buys", 0), ("does", 2), ("i", 1)]),
    )
}
STORIES = [
    "Tom has 3 apples.",
    "tom's box: 12 MORE apples; does Ben's uncle buys more?",
    "How many apples — how many! — has İstanbul's ǅemal, now? I buys 3.5.",
    "",
    "Straße 12 हिन्दी ไทย 有 … nothing the lexicons know",
]


def test_the_same_draws_give_the_same_text_in_every_version():
    """A corpus is named by its seed: whoever changes how it is made must not change what it is."""
    switched = []
    for index in range(600):
        rng = named_random(7, "code_switch", index)
        lexicon = MANY[rng.choice(sorted(MANY))]
        switched.append(switch_example(f"cs-{index}", STORIES[index % 5], lexicon, (0.0, 1.0), rng))
        switched.append(code_switch(STORIES[index % 5], MANY["hi"], index / 599, random.Random(index)))
    found = hashlib.sha256(repr(switched).encode()).hexdigest()
    assert found == "5816581aff286f8a27fde642fb89cb674e5384d88961216dccb04eb260a5f68c"


@pytest.mark.parametrize("remembered", [0, 2, 100])
def test_what_is_remembered_changes_nothing(monkeypatch, remembered):
    monkeypatch.setattr(module, "_REMEMBERED_WORDS", remembered)
    switcher = CodeSwitcher(STORIES, MANY, (0.5, 1.0), seed=7)
    for index in [*range(100), *range(100)]:
        rng = named_random(7, "code_switch", index)
        lexicon = MANY[rng.choice(sorted(MANY))]
        expected = switch_example(f"cs-{index:07d}", STORIES[index % 5], lexicon, (0.5, 1.0), rng)
        assert switcher.example(index) == expected
    assert all(len(choices) <= remembered for choices in switcher._choices.values())
    assert sum(map(len, switcher._choices.values())) > 0 or remembered == 0


def test_marks_that_the_language_writes_otherwise_are_replaced_like_words():
    hindi = Lexicon("hi", {"how": ("कितने",), ".": ("।",)})
    switched = code_switch("Tom has 3.5 kg. How many, Tom?", hindi, 1.0, random.Random(0))
    assert switched == ("Tom has 3.5 kg। कितने many, Tom?", 2, 2)
