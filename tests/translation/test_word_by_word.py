import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingualift.errors import ConfigurationError
from lingualift.evaluation.numbers import holds_number
from lingualift.lexicons.lexicon import Lexicon
from lingualift.translation.text_units import cut, form_keys
from lingualift.translation.word_by_word import (
    WordByWordTranslator,
    covered_share,
    find_entries,
    invert,
    translate_text,
)

GERMAN = {
    "how": ("wie",),
    "many": ("viele",),
    "how many": ("wie viele",),
    "apple": ("Apfel",),
    "apples": ("Äpfel", "Äpfeln"),
    "has": ("hat",),
    "there": ("gibt es", "da"),
    "gives": ("gibt",),
    "street": ("Straße",),
}
JAPANESE = {
    "pencils": ("鉛筆", "本"),
    "book": ("本",),
    "has": ("持っています", "を持っています"),
    "is": ("です",),
    "old": ("歳",),
    "now": ("今",),
    "t-shirt": ("Tシャツ",),
    ".": ("。",),
    ",": ("、",),
    "?": ("？",),
}
THAI = {"pencils": ("ดินสอ", "แท่ง"), "has": ("มี",), "children": ("เด็ก ๆ",), "child": ("เด็ก",), "year": ("ปี",)}
HINDI = {"has": ("के पास",), ".": ("।",), "apples": ("सेब",), "now": ("अब",), "?": ("?",)}
ARMENIAN = {".": ("։",), "?": ("՞", "։"), "how": ("քանի",), "now": ("հիմա",)}


def english(entries: dict[str, tuple[str, ...]], text: str, counts: dict[str, int] | None = None) -> str:
    return translate_text(text, invert(Lexicon("xx", entries), counts or {}))


@pytest.mark.parametrize(
    ("entries", "text", "expected"),
    [
        (GERMAN, "Anna hat 3 Äpfel.", "Anna has 3 apples."),
        (GERMAN, "Wie viele Äpfel hat Anna?", "How many apples has Anna?"),
        (GERMAN, "wie  viele ÄPFEL?", "how many apples?"),
        (GERMAN, "Wie\nviele", "How\nmany"),
        (GERMAN, "Es gibt es. Da, gibt 3!", "Es there. There, gives 3!"),
        (GERMAN, "„Wie“ (STRASSE)", "„How“ (street)"),
        (GERMAN, "3 Äpfel. 4 Äpfel", "3 apples. 4 apples"),
        (GERMAN, "Apfelbaum hat", "Apfelbaum has"),
        (
            JAPANESE,
            "鉛筆を9本持っています。今、翔太さんは36歳です。",
            "Pencils を 9 book has. Now, 翔太さんは 36 old is.",
        ),
        (JAPANESE, "TシャツをTom、今？", "T-shirt を Tom, now?"),
        (JAPANESE, "8、48本", "8、48 book"),
        (JAPANESE, "50％です「鉛筆」です", "50％ is「pencils」 is"),
        (THAI, "ชูใจมีดินสอ 9 แท่ง", "ชูใจ has pencils 9 pencils"),
        (THAI, "เด็ก ๆ มีปี", "Children has year"),
        (HINDI, "प्रिया के पास 9 सेब हैं। अब?", "प्रिया has 9 apples हैं. Now?"),
        (ARMENIAN, "Քանի՞ հատ հիմա։", "How? հատ now."),
        (ARMENIAN, "Քա՛նի", "How"),
    ],
)
def test_translations(entries, text, expected):
    counts = {"book": 2, "pencils": 1} if entries is JAPANESE else None
    assert english(entries, text, counts) == expected


def test_a_letter_is_not_parted_from_its_vowel():
    assert english({"x": ("ป",)}, "ปี ป") == "ปี x"


def test_the_most_frequent_english_word_is_taken():
    entries = {"plate": ("Teller",), "plates": ("Teller",)}
    assert english(entries, "teller", {"plates": 2, "plate": 1}) == "plates"
    assert english(entries, "teller", {"plates": 1, "plate": 2}) == "plate"


def test_without_counts_it_is_the_word_that_names_the_form_first_and_then_the_earlier_one():
    assert english({"more": ("mehr", "noch"), "still": ("noch",)}, "noch") == "still"
    assert english({"more": ("noch",), "still": ("noch",)}, "noch") == "more"


def test_several_words_are_as_frequent_as_the_rarest():
    entries = {"in total": ("insgesamt",), "altogether": ("insgesamt",)}
    assert english(entries, "insgesamt", {"in": 9, "total": 1, "altogether": 2}) == "altogether"
    assert english(entries, "insgesamt", {"in": 9, "total": 3, "altogether": 2}) == "in total"


@pytest.mark.parametrize(
    "entries",
    [{"9": ("neun",)}, {"½": ("halb",)}, {"nine": ("9", "½")}, {"minus": ("-",)}, {"-": ("neun",)}, {"nine": ("",)}],
)
def test_numbers_and_marks_are_no_words(entries):
    for text in ("9", "neun halb", "-9 - 9½"):
        assert english(entries, text) == text


def test_number_words_are_words():
    assert english({"three": ("三",)}, "三个") == "Three 个"


wild_text = st.text(st.sampled_from("abAß .,-?!19½।。、鉛筆本ทะี'’\n_٣՞"), max_size=14)
wild_entries = st.dictionaries(
    st.text(st.sampled_from("ab .?1"), min_size=1, max_size=3), st.lists(wild_text, max_size=3)
)


@given(wild_text, wild_entries)
def test_the_digits_of_any_text_come_through_in_their_order(text, entries):
    forms = invert(Lexicon("xx", {word: tuple(found) for word, found in entries.items()}), {})
    assert re.findall(r"\d+", translate_text(text, forms)) == re.findall(r"\d+", text)


@given(st.text() | wild_text)
def test_what_no_entry_covers_is_unchanged(text):
    assert english({"x": ("qqqq",)}, text) == text


@given(wild_text, st.lists(wild_text, max_size=8))
def test_at_each_place_the_longest_entry_is_found(text, found):
    lexicon = Lexicon("xx", {"word": tuple(found), "?": tuple(found)})
    known = {keys for form in found if (keys := form_keys(form)) and not holds_number(form)}
    pieces = cut(text)
    for entry in find_entries(pieces, invert(lexicon, {})):
        ends = [
            end
            for end in range(entry.place, len(pieces), 2)
            if form_keys("".join(pieces[entry.place : end + 1])) in known
        ]
        assert bool(entry.english) == bool(ends)
        assert entry.end == max(ends, default=entry.place)


def test_covered_share_counts_words_and_letters_of_scripts_without_spaces():
    german, japanese = Lexicon("de", GERMAN), Lexicon("ja", JAPANESE)
    assert covered_share(german, ["Anna hat 3 Äpfel.", "Wie viele?"]) == 4 / 5
    assert covered_share(japanese, ["鉛筆を9本"]) == 3 / 4
    assert covered_share(german, ["", "3 + 4 = ?"]) == 0
    assert covered_share(german, []) == 0


@pytest.fixture
def translator() -> WordByWordTranslator:
    return WordByWordTranslator({"de": Lexicon("de", GERMAN), "nb": Lexicon("nb", {"has": ("har",)})}, {})


def test_english_comes_back_unchanged(translator):
    texts = ["Wie viele Äpfel hat Anna? ", ""]
    assert translator.translate(texts, "en") == texts
    assert translator.translate(texts, "en") is not texts


def test_texts_are_translated_in_their_order(translator):
    assert translator.translate(["Apfel", "", "hat"], "de") == ["Apple", "", "has"]
    assert translator.translate(["Anna har"], "no") == ["Anna has"]


def test_a_language_without_lexicon(translator, caplog):
    translator.check(["en", "de", "no"])
    expected = r"got none for sw, xx \(there are de, nb\); add them, or set kind: seq2seq"
    with pytest.raises(ConfigurationError, match=expected):
        translator.check(["xx", "de", "sw"])
    assert translator.translate(["Ana ana mapera 3."], "sw") == ["Ana ana mapera 3."]
    assert "no lexicon for sw: its 1 texts are left as they are" in caplog.text
