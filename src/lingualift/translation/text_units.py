"""How a text and a lexicon's forms are cut alike, so that forms are found in texts of any script."""

import functools
import re
import unicodedata
from collections.abc import Sequence

from lingualift.lexicons.lexicon import WORD, words_of

# Letters that stand side by side without space between words: Unicode line breaking classes SA (Thai, Lao, Burmese,
# Khmer) and ID or CJ (kana and Han).
_UNSPACED = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0edf\u1000-\u103f\u1050-\u108f\u1780-\u17d3"
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9d"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
)
# Vowels and tones written on the letter before: no word begins with one.
_JOINED = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3"
    "\u3099\u309a\uff9e\uff9f\u0300-\u036f\ufe00-\ufe0f"
)
_starts_unspaced = re.compile(f"[{_UNSPACED}]").match
_split_unspaced = re.compile(rf"([{_UNSPACED}][{_JOINED}]*)").split
# A mark between digits belongs to the number, and so does a point before them.
_NUMBER = r"\.?\d+(?:[^\w\s]\d+)*"
_split_spaced = re.compile(rf"({_NUMBER}|{WORD.pattern}|[^\w\s])").split
_REMEMBERED_KEYS = 65_536


def cut(text: str) -> list[str]:
    """Cut a text into gap, unit, gap, …, unit, gap; joined, they are the text again.

    A unit is a number, a punctuation mark, a word between spaces, or, in scripts without spaces, one letter with what
    is written on it. Gaps may be empty. O(length).
    """
    pieces = [""]
    for index, part in enumerate(_split_unspaced(text)):
        if index % 2:
            pieces += [part, ""]
        elif part:
            gap, *others = _split_spaced(part)
            pieces[-1] += gap
            pieces += others
    return pieces


@functools.lru_cache(_REMEMBERED_KEYS)
def unit_key(unit: str) -> str:
    """What a unit is compared by: without case, Armenian stress marks, kind of apostrophe and Unicode composition."""
    word = words_of(unit)[0] if WORD.fullmatch(unit) else unit
    return unicodedata.normalize("NFC", word.casefold().replace("’", "'"))


def gap_key(gap: str) -> str | None:
    """What a gap is compared by: "" and " " (any spaces within a line); None where no multi-word entry goes across."""
    if not gap:
        return ""
    return " " if gap.isspace() and not {"\n", "\r"} & set(gap) else None


def form_keys(form: str) -> tuple[str, ...]:
    """A lexicon form as the keys of its units, with " " for spaces between; () where no text can hold it."""
    pieces = cut(form.strip())
    gaps = [gap_key(gap) for gap in pieces[::2]]
    if len(pieces) == 1 or gaps[0] or gaps[-1] or None in gaps:
        return ()
    return tuple(key for index, piece in enumerate(pieces) if (key := _key(index, piece)))


def _key(index: int, piece: str) -> str | None:
    return unit_key(piece) if index % 2 else gap_key(piece)


def is_word(text: str) -> bool:
    """Whether a unit or a translation is a word or a number, no mark."""
    return text[0].isalnum() or text[-1].isalnum()


def is_unspaced(unit: str) -> bool:
    """Whether a unit is a letter of a script without spaces between words."""
    return _starts_unspaced(unit) is not None


def count_words(units: Sequence[str]) -> int:
    """How many of some units are words, or letters of a script without spaces; numbers and marks are left out."""
    return sum(unit[0].isalpha() for unit in units)


def has_number(text: str) -> bool:
    """Whether a text holds a digit of any script, or a sign such as ½; numerals that are words are none."""
    return any(unicodedata.category(character) in ("Nd", "No") for character in text)
