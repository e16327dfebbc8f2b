import random
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingualift.code_switching_units import (
    Phrase,
    Unit,
    Vocabulary,
    draw_phrases,
    find_phrases,
    find_units,
    replace_phrases,
    replacements_of,
    split,
)
from lingualift.lexicons.lexicon import WORD, Lexicon

GERMAN = Lexicon(
    "de",
    {
        "how": ("wie",),
        "many": ("viele",),
        "how many": ("wie viele", "welche Anzahl"),
        "how many apples": ("wie viele Äpfel",),
        "apples": ("Äpfel",),
        "in total": ("insgesamt",),
        "has": ("hat",),
        "now": ("jetzt",),
    },
)
HINDI = Lexicon("hi", {"how": ("कैसे",), "many": ("कई",), "?": ("؟",), "has": ("है",), "now": ("अब",)})


def units_of(text: str, longest: int, *lexicons: Lexicon) -> list[Unit]:
    return find_units(split(text), [Vocabulary(lexicon, longest) for lexicon in lexicons])


def originals(units: list[Unit]) -> list[str]:
    return [unit.original for unit in units]


def phrases_of(text: str, longest: int, *lexicons: Lexicon, seed: int = 0) -> list[list[str]]:
    found = find_phrases(split(text), units_of(text, longest, *lexicons), longest, random.Random(seed))
    return [originals(phrase.units) for phrase in found]


@given(st.text(st.sampled_from("aZé1½²'’՛ ।،?._-\u0301क्ทะ\u200dا\n"), max_size=15))
def test_a_text_is_cut_into_words_and_marks(text):
    assert split(text) == re.split(rf"({WORD.pattern}|(?<!\d)[^\w\s]|[^\w\s](?!\d))", text)
    assert "".join(split(text)) == text


@pytest.mark.parametrize(
    ("longest", "expected"),
    [
        (1, ["How", "many", "apples"]),
        (2, ["How many", "apples", "in total"]),
        (3, ["How many apples", "in total"]),
        (9, ["How many apples", "in total"]),
    ],
)
def test_the_longest_entry_is_found_first(longest, expected):
    assert originals(units_of("How many apples in total?", longest, GERMAN)) == expected


@pytest.mark.parametrize("text", ["how  many", "how, many", "how\nmany", "how 3 many", "how-many", "how\u00a0many"])
def test_an_entry_of_several_words_has_single_spaces_and_nothing_else_between_them(text):
    assert originals(units_of(text, 3, GERMAN)) == ["how", "many"]


def test_an_entry_of_several_words_has_their_case_and_number():
    (unit,) = units_of("How many", 2, GERMAN, HINDI)
    assert unit == Unit(1, 3, "How many", 2, {"de": ("Wie viele", "Welche Anzahl")})
    assert units_of("how many", 2, GERMAN)[0].found == {"de": ("wie viele", "welche Anzahl")}


def test_a_unit_has_the_translations_of_each_language_that_has_any():
    how, apples, mark = units_of("How apples?", 1, GERMAN, HINDI)
    assert how.found == {"de": ("Wie",), "hi": ("कैसे",)}
    assert (apples.found, mark.found) == ({"de": ("Äpfel",)}, {"hi": ("؟",)})
    assert [how.is_mark, apples.is_mark, mark.is_mark] == [False, False, True]


NUMBERS = {"12": ("zwölf",), "two2": ("zwei",), "½": ("halb",), "12 apples": ("x",), "x²": ("y",), "route 66": ("z",)}


@pytest.mark.parametrize("text", ["12", "12 apples", "two2", "½", "x²", "route 66", "3.5", "²"])
def test_what_has_a_number_is_never_found(text):
    for longest in (1, 3):
        assert units_of(text, longest, Lexicon("de", NUMBERS)) == []


def test_a_translation_with_a_number_is_never_used():
    lexicon = Lexicon("te", {"sixteenth": ("౧౬వ",), "second": ("2nd", "रెండవ"), "second half": ("2 half",)})
    found = units_of("sixteenth second half", 2, lexicon)
    assert [(unit.original, unit.found) for unit in found] == [("second", {"te": ("रెండవ",)})]


def test_adjacent_words_go_together_and_marks_and_numbers_part_them():
    text = "has now how many? now 3 has  now has x now"
    assert phrases_of(text, 9, HINDI) == [
        ["has", "now", "how", "many"],
        ["?"],
        ["now"],
        ["has"],
        ["now", "has"],
        ["now"],
    ]
    assert phrases_of(text, 1, HINDI) == [[unit] for unit in originals(units_of(text, 1, HINDI))]


def test_a_long_run_is_cut_behind_a_first_phrase_of_any_length():
    text = "has now has now has now has"
    cuts = Counter(tuple(map(len, phrases_of(text, 3, HINDI, seed=seed))) for seed in range(300))
    assert set(cuts) == {(1, 3, 3), (2, 3, 2), (3, 3, 1)}
    assert min(cuts.values()) > 70


def test_a_phrase_is_one_that_some_language_covers_as_a_whole():
    pieces = split("has apples now how")
    phrases = find_phrases(
        pieces, find_units(pieces, [Vocabulary(HINDI, 4), Vocabulary(GERMAN, 4)]), 4, random.Random(0)
    )
    assert [(originals(p.units), p.languages, p.words) for p in phrases] == [
        (["has", "apples", "now", "how"], ["de"], 4),
    ]
    french = Lexicon("fr", {"apples": ("pommes",), "now": ("maintenant",)})
    phrases = find_phrases(
        pieces, find_units(pieces, [Vocabulary(HINDI, 4), Vocabulary(french, 4)]), 4, random.Random(0)
    )
    assert [(originals(p.units), p.languages) for p in phrases] == [
        (["has"], ["hi"]),
        (["apples", "now"], ["fr"]),
        (["how"], ["hi"]),
    ]


def phrase(place: int, words: int) -> Phrase:
    return Phrase([Unit(place, place, "x", words, {"de": ("y",)})], ["de"], words)


lengths = st.lists(st.integers(1, 4), max_size=12)


@given(lengths=lengths, ratio=st.floats(0, 1), seed=st.integers(0, 2**32))
def test_a_draw_is_off_by_less_than_a_phrase(lengths, ratio, seed):
    phrases = [phrase(place, words) for place, words in enumerate(lengths)]
    drawn = draw_phrases(phrases, ratio, random.Random(seed))
    assert drawn == [p for p in phrases if p in drawn]
    assert abs(sum(p.words for p in drawn) - ratio * sum(lengths)) < max(lengths, default=1)
    assert draw_phrases(phrases, 0.0, random.Random(seed)) == []
    assert draw_phrases(phrases, 1.0, random.Random(seed)) == phrases


@pytest.mark.parametrize("ratio", [0.1, 0.5, 0.83])
def test_the_mean_share_of_words_drawn_is_the_ratio(ratio):
    phrases, rng = [phrase(place, words) for place, words in enumerate([3, 1, 2, 4, 1, 1])], random.Random(0)
    totals = [sum(p.words for p in draw_phrases(phrases, ratio, rng)) for _ in range(20_000)]
    assert sum(totals) / len(totals) == pytest.approx(12 * ratio, abs=0.05)


def test_each_word_draws_any_of_its_translations_and_a_phrase_any_of_its_languages():
    lexicons = [
        Lexicon("de", {"apples": ("Äpfel", "Äpfeln", "Apfel"), "has": ("hat",)}),
        Lexicon("es", {"apples": ("manzanas",), "has": ("tiene",)}),
    ]
    pieces, rng = split("has apples"), random.Random(0)
    phrases = find_phrases(pieces, find_units(pieces, [Vocabulary(lexicon, 2) for lexicon in lexicons]), 2, rng)
    texts: Counter[str] = Counter()
    for _ in range(6000):
        after = list(pieces)
        replace_phrases(after, phrases, rng)
        texts["".join(after)] += 1
    expected = {"hat Äpfel": 1000, "hat Äpfeln": 1000, "hat Apfel": 1000, "tiene manzanas": 3000}
    assert texts == {text: pytest.approx(count, rel=0.1) for text, count in expected.items()}


def test_replacements_say_where_they_stand_in_both_texts():
    before = split("Now: how many apples?")
    phrases = find_phrases(before, find_units(before, [Vocabulary(GERMAN, 2)]), 2, random.Random(0))
    after = list(before)
    found = replacements_of(before, after, replace_phrases(after, phrases, random.Random(1)))
    english, text = "".join(before), "".join(after)
    assert [item.original for item in found] == ["Now", "how many", "apples"]
    for item in found:
        assert english[item.english_start :].startswith(item.original)
        assert text[item.start :].startswith(item.translation)
        assert item.language == "de"
