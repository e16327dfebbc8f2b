import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingualift.translation.text_units import count_words, cut, form_keys, gap_key, unit_key


def units(text: str) -> list[str]:
    return cut(text)[1::2]


@given(st.text() | st.text(st.sampled_from("aZé½.,19-’'’՛ ।،?_\u0301क्ทะี鉛筆がか\u3099ー\u200b\n٣９"), max_size=20))
def test_cut_pieces_are_the_text(text):
    pieces = cut(text)
    assert "".join(pieces) == text
    assert len(pieces) % 2 == 1
    assert all(pieces[1::2]), "a unit is never empty"
    assert not re.search(r"[^\W_]", "".join(pieces[::2])), "letters and digits are never in a gap"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom a-t-il 3 œufs ?", ["Tom", "a", "-", "t", "-", "il", "3", "œufs", "?"]),
        ("don't l’école", ["don't", "l’école"]),
        ("ดินสอ 9 แท่ง", ["ดิ", "น", "ส", "อ", "9", "แ", "ท่", "ง"]),
        ("36歳です。", ["36", "歳", "で", "す", "。"]),
        ("Tシャツを", ["T", "シ", "ャ", "ツ", "を"]),
        ("9টি পেনসিল।", ["9", "টি", "পেনসিল", "।"]),
        ("연필을 9자루", ["연필을", "9", "자루"]),
        ("か\u3099く", ["か\u3099", "く"]),
    ],
)
def test_units(text, expected):
    assert units(text) == expected


@pytest.mark.parametrize("number", ["9", "1,234.50", "3/4", "2-3", ".5", "12:30", "8、48", "१२", "٣٫٥"])
def test_a_number_is_one_unit(number):
    assert units(f"x {number}。") == ["x", number, "。"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Äpfel", "äPFEL"),
        ("STRASSE", "straße"),
        ("l’eau", "l'eau"),
        ("ինչո՞ւ", "ինչու"),
        ("é", "e\u0301"),
        ("मेज़", "मेज\u093c"),
        ("が", "か\u3099"),
    ],
)
def test_ways_to_write_a_word_have_one_key(one, other):
    assert unit_key(one) == unit_key(other)


@pytest.mark.parametrize(("one", "other"), [("՞", "՛"), ("ກ່", "ກ"), ("อี", "อิ"), ("e", "é")])
def test_different_units_have_different_keys(one, other):
    assert unit_key(one) != unit_key(other)


@pytest.mark.parametrize(
    ("gap", "key"), [("", ""), (" ", " "), ("  ", " "), ("\u00a0", " "), ("\n", None), (" \n ", None), ("_", None)]
)
def test_gap_keys(gap, key):
    assert gap_key(gap) == key


@pytest.mark.parametrize(
    ("form", "keys"),
    [
        ("Äpfel", ("äpfel",)),
        ("Est-ce que", ("est", "-", "ce", " ", "que")),
        (" kati ya ", ("kati", " ", "ya")),
        ("เด็ก ๆ", ("เ", "ด็", "ก", " ", "ๆ")),
        ("。", ("。",)),
        ("", ()),
        ("_", ()),
        ("a_b", ()),
        ("a\nb", ()),
    ],
)
def test_form_keys(form, keys):
    assert form_keys(form) == keys


def test_words_are_counted_without_numbers_and_marks():
    assert count_words(units("Tom hat 3 Äpfel, .5 Birnen.")) == 4
    assert count_words(units("鉛筆3本。")) == 3
