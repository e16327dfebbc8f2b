"""Readers of published bilingual lexicons: one per format, all giving a `Lexicon` English → xx.

A published row is never a comment ("#the" is a MUSE word), and an English word translated by itself is kept.
"""

import logging
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from lingualift.errors import LexiconError, OnBadRow, shown
from lingualift.lexicons.lexicon import Lexicon

_logger = logging.getLogger(__name__)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_REMEDY = "correct the row, fetch the file again, or read with on_bad_row='skip'"

_NOTE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_LEADING = re.compile(r"^(?:to|an?|the)\s+(?=\S)", re.IGNORECASE)
# PanLex names the six pronouns of Swadesh's list by person and number.
_PERSONS = {"1 sg": "I", "2 sg": "you", "3 sg": "he", "1 pl. inc": "we", "2 pl": "you", "3 pl": "they"}

# First words of the Unicode names of a script's letters, where they are not the script's own name.
_NAMED_BY = {"HAN": ("CJK",), "JAPANESE": ("CJK", "HIRAGANA", "KATAKANA")}
# Modifier letters (Lm: apostrophes, prolonging marks) are shared between scripts, so they tell none.
_LETTERS = frozenset({"Lu", "Ll", "Lt", "Lo"})


def read_muse(path: Path, language: str, *, on_bad_row: OnBadRow = "error") -> Lexicon:
    """MUSE (Lample et al. 2018): `word translation`, English first, one tab or spaces between.

    Args:
        path: the file, e.g. en-de.txt.
        language: code of the other language.
        on_bad_row: "skip" leaves malformed rows out and logs how many.

    Raises:
        LexiconError: the file is missing, has no entry, or a row is malformed; names file and line.
    """
    columns = "'word translation' or 'word<TAB>translation'"
    return _lexicon(path, language, _pairs(path, language, columns, _muse, on_bad_row))


def read_wiktionary_bli(
    path: Path, language: str, *, script: str | None = None, on_bad_row: OnBadRow = "error"
) -> Lexicon:
    """wiktionary_bli (Izbicki 2022): `xx word<TAB>English word`, turned round; file order is kept.

    Its Croatian and Serbian files hold the same entries in both scripts, each in its own order of frequency:
    `script="Latin"` or `script="Cyrillic"` keeps one.

    Args:
        path: the file, e.g. hr-en.all.
        language: code of the other language.
        script: Unicode script ("Latin", "Han"; "Japanese" is Han with both kana) that every letter of the
            xx word must be of; None keeps all words.
        on_bad_row: "skip" leaves malformed rows out and logs how many.

    Raises:
        LexiconError: the file is missing, has no entry in the script, or a row is malformed; names file and line.
    """

    def turned(text: str) -> list[str]:
        return text.split("\t")[::-1]

    pairs = _pairs(path, language, "'xx word<TAB>English word'", turned, on_bad_row)
    if script is None:
        return _lexicon(path, language, pairs)
    kept = (pair for pair in pairs if _is_in_script(pair[1], script))
    return _lexicon(path, language, kept, f" with a word in the Unicode script {script!r}")


def read_wiktionary_vuizur(path: Path, language: str, *, on_bad_row: OnBadRow = "error") -> Lexicon:
    """Wiktionary-Dictionaries (Vuizur), glosses taken out of its definitions: `English gloss<TAB>headword`.

    Args:
        path: the file, e.g. en-ha.tsv.
        language: code of the other language.
        on_bad_row: "skip" leaves malformed rows out and logs how many.

    Raises:
        LexiconError: the file is missing, has no entry, or a row is malformed; names file and line.
    """
    return _lexicon(path, language, _pairs(path, language, "'English gloss<TAB>headword'", _tabbed, on_bad_row))


def read_swadesh(path: Path, language: str, *, on_bad_row: OnBadRow = "error") -> Lexicon:
    """PanLex Swadesh lists (Kamholz et al. 2014): `English concept<TAB>word`, several rows a concept.

    Concepts become words: "to eat" is "eat", "fat (noun)" is "fat", "1 sg." is "i".

    Args:
        path: the file, e.g. swadesh207.en-ha.tsv.
        language: code of the other language.
        on_bad_row: "skip" leaves malformed rows out and logs how many.

    Raises:
        LexiconError: the file is missing, has no entry, or a row is malformed; names file and line.
    """

    def normalised(text: str) -> list[str]:
        concept, *words = text.split("\t")
        return [_word_of_concept(concept), *words]

    columns = "'English concept<TAB>word', the concept more than a bracketed note"
    return _lexicon(path, language, _pairs(path, language, columns, normalised, on_bad_row))


def _muse(text: str) -> list[str]:
    return text.split("\t") if "\t" in text else [field for field in text.split(" ") if field]


def _tabbed(text: str) -> list[str]:
    return text.split("\t")


def _word_of_concept(concept: str) -> str:
    plain = " ".join(_NOTE.sub(" ", concept).split())
    return _PERSONS.get(plain.rstrip("."), _LEADING.sub("", plain, count=1))


def _is_in_script(word: str, script: str) -> bool:
    """Whether a word has letters and all of them are of the script."""
    first_words = _NAMED_BY.get(script.upper(), (script.upper(),))
    names = [unicodedata.name(char, "") for char in word if unicodedata.category(char) in _LETTERS]
    return bool(names) and all(name.split(" ")[0] in first_words for name in names)


def _lexicon(path: Path, language: str, pairs: Iterable[tuple[str, str]], which: str = "") -> Lexicon:
    """Collect pairs (English word, xx word) in their order; `which` says what kind was asked for."""
    entries: dict[str, dict[str, None]] = {}
    for english, word in pairs:
        entries.setdefault(english.lower(), {})[word] = None
    if not entries:
        raise LexiconError(f"{path}: expected at least one entry{which}, found none; fetch it again, or read another")
    return Lexicon(language, {english: tuple(words) for english, words in entries.items()}, str(path))


def _pairs(
    path: Path, language: str, columns: str, fields_of: Callable[[str], list[str]], on_bad_row: OnBadRow
) -> Iterator[tuple[str, str]]:
    """Pairs (English word, xx word) of every non-empty row; `columns` is the format as errors show it."""
    if not path.is_file():
        raise LexiconError(
            f"{path}: no lexicon for language {language!r}; expected a file of {columns} rows: "
            "fetch it, or take the language out"
        )
    errors: list[LexiconError] = []
    rows = path.read_bytes().removeprefix(_BYTE_ORDER_MARK).split(b"\n")
    for line, row in enumerate(rows, start=1):
        try:
            text = _decoded(f"{path}:{line}", row)
            pair = _pair(f"{path}:{line}", text, columns, fields_of) if text.strip() else None
        except LexiconError as error:
            if on_bad_row != "skip":
                raise
            errors.append(error)
            continue
        if pair is not None:
            yield pair
    if errors:
        _logger.warning("%s: skipped %d malformed rows, first: %s", path, len(errors), errors[0])


def _pair(where: str, text: str, columns: str, fields_of: Callable[[str], list[str]]) -> tuple[str, str]:
    fields = [field.strip() for field in fields_of(text)]
    if len(fields) != 2 or not all(fields):
        raise LexiconError(f"{where}: expected {columns}, got {shown(text)}; {_REMEDY}")
    return fields[0], fields[1]


def _decoded(where: str, row: bytes) -> str:
    try:
        return row.decode("utf-8").rstrip("\r")
    except UnicodeDecodeError as error:
        got = f"byte 0x{row[error.start]:02x}"
        raise LexiconError(f"{where}: expected UTF-8 text, got {got}; {_REMEDY}") from error
