"""Readers of bilingual lexicons: one per format, all giving a `Lexicon` English → xx.

A published row is never a comment ("#the" is a MUSE word), and an English word translated by itself is kept.
All take

    on_bad_row: "error" raises at the first bad row; "skip" leaves bad rows out and logs how many.
    skipped: a list that receives the message of each bad row left out.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from lingualift.corpora.rows import Place, Row, bad_row, line_rows, require_on_bad_row, sound_records
from lingualift.errors import DataError, LexiconError, OnBadRow
from lingualift.lexicons.lexicon import Lexicon
from lingualift.scripts import letters_of, letters_outside

_NOTE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_LEADING = re.compile(r"^(?:to|an?|the)\s+(?=\S)", re.IGNORECASE)
# PanLex names the six pronouns of Swadesh's list by person and number.
_PERSONS = {"1 sg": "I", "2 sg": "you", "3 sg": "he", "1 pl. inc": "we", "2 pl": "you", "3 pl": "they"}


def read_lexicon(
    path: Path, language: str, *, on_bad_row: OnBadRow = "error", skipped: list[str] | None = None
) -> Lexicon:
    """The shipped format: `word<TAB>translation`, "#" starts a comment line.

    Args:
        path: the file, e.g. en-de.tsv.
        language: code of the other language.
        on_bad_row: see above.
        skipped: see above.

    Raises:
        LexiconError: the file is missing, has no entry, or a row is malformed; names file and line.
        ConfigurationError: unknown `on_bad_row`.
    """
    return _lexicon(path, language, "'word<TAB>translation'", _tabbed, on_bad_row, skipped, comment="#")


def read_muse(
    path: Path, language: str, *, on_bad_row: OnBadRow = "error", skipped: list[str] | None = None
) -> Lexicon:
    """MUSE (Lample et al. 2018): `word translation`, English first, one tab or spaces between.

    Args:
        path: the file, e.g. en-de.txt.
        language: code of the other language.
        on_bad_row: see above.
        skipped: see above.

    Raises:
        LexiconError: the file is missing, has no entry, or a row is malformed; names file and line.
        ConfigurationError: unknown `on_bad_row`.
    """
    columns = "'word translation' or 'word<TAB>translation'"
    return _lexicon(path, language, columns, _muse, on_bad_row, skipped)


def read_wiktionary_bli(
    path: Path,
    language: str,
    *,
    script: str | None = None,
    on_bad_row: OnBadRow = "error",
    skipped: list[str] | None = None,
) -> Lexicon:
    """wiktionary_bli (Izbicki 2022): `xx word<TAB>English word`, turned round; file order is kept.

    Its Croatian and Serbian files hold the same entries in both scripts, each in its own order of frequency:
    `script="Latin"` or `script="Cyrillic"` keeps one.

    Args:
        path: the file, e.g. hr-en.all.
        language: code of the other language.
        script: Unicode script ("Latin", "Han"; "Japanese" is Han with both kana) that every letter of the
            xx word must be of; None keeps all words.
        on_bad_row: see above.
        skipped: see above.

    Raises:
        LexiconError: the file is missing, has no entry in the script, or a row is malformed; names file and line.
        ConfigurationError: unknown `on_bad_row`.
    """

    def turned(text: str) -> list[str]:
        return text.split("\t")[::-1]

    return _lexicon(path, language, "'xx word<TAB>English word'", turned, on_bad_row, skipped, script)


def read_wiktionary_vuizur(
    path: Path, language: str, *, on_bad_row: OnBadRow = "error", skipped: list[str] | None = None
) -> Lexicon:
    """Wiktionary-Dictionaries (Vuizur), glosses taken out of its definitions: `English gloss<TAB>headword`.

    Args:
        path: the file, e.g. en-ha.tsv.
        language: code of the other language.
        on_bad_row: see above.
        skipped: see above.

    Raises:
        LexiconError: the file is missing, has no entry, or a row is malformed; names file and line.
        ConfigurationError: unknown `on_bad_row`.
    """
    return _lexicon(path, language, "'English gloss<TAB>headword'", _tabbed, on_bad_row, skipped)


def read_swadesh(
    path: Path, language: str, *, on_bad_row: OnBadRow = "error", skipped: list[str] | None = None
) -> Lexicon:
    """PanLex Swadesh lists (Kamholz et al. 2014): `English concept<TAB>word`, several rows a concept.

    Concepts become words: "to eat" is "eat", "fat (noun)" is "fat", "1 sg." is "i".

    Args:
        path: the file, e.g. swadesh207.en-ha.tsv.
        language: code of the other language.
        on_bad_row: see above.
        skipped: see above.

    Raises:
        LexiconError: the file is missing, has no entry, or a row is malformed; names file and line.
        ConfigurationError: unknown `on_bad_row`.
    """

    def normalised(text: str) -> list[str]:
        concept, *words = text.split("\t")
        return [_word_of_concept(concept), *words]

    columns = "'English concept<TAB>word', the concept more than a bracketed note"
    return _lexicon(path, language, columns, normalised, on_bad_row, skipped)


def _muse(text: str) -> list[str]:
    return text.split("\t") if "\t" in text else [field for field in text.split(" ") if field]


def _tabbed(text: str) -> list[str]:
    return text.split("\t")


def _word_of_concept(concept: str) -> str:
    plain = " ".join(_NOTE.sub(" ", concept).split())
    return _PERSONS.get(plain.rstrip("."), _LEADING.sub("", plain, count=1))


def _is_in_script(word: str, script: str) -> bool:
    """Whether a word has letters and all of them are of the script."""
    return bool(letters_of(word)) and not letters_outside(word, script)


def _lexicon(
    path: Path,
    language: str,
    columns: str,
    fields_of: Callable[[str], list[str]],
    on_bad_row: OnBadRow,
    skipped: list[str] | None,
    script: str | None = None,
    comment: str | None = None,
) -> Lexicon:
    """Collect the pairs of every row in their order; `columns` is the format as errors show it."""
    require_on_bad_row(on_bad_row)
    if not path.is_file():
        raise LexiconError(
            f"{path}: no lexicon for language {language!r}; expected a file of {columns} rows: "
            "add it, or take the language out of `languages`"
        )

    def pair(place: Place, row: str) -> tuple[str, str] | None:
        fields = [field.strip() for field in fields_of(row)]
        if len(fields) != 2 or not all(fields):
            raise bad_row(place, "row", columns, row)
        return (fields[0], fields[1]) if script is None or _is_in_script(fields[1], script) else None

    what = "entry" if script is None else f"entry with a word in the Unicode script {script!r}"
    rows = line_rows(path) if comment is None else without_comments(line_rows(path), comment)
    entries: dict[str, dict[str, None]] = {}
    try:
        for english, word in sound_records(path, what, rows, pair, on_bad_row=on_bad_row, skipped=skipped):
            entries.setdefault(english.lower(), {})[word] = None
    except DataError as error:
        raise LexiconError(str(error)) from error
    return Lexicon(language, {english: tuple(words) for english, words in entries.items()}, str(path))


def without_comments(rows: Iterator[Row[str]], mark: str) -> Iterator[Row[str]]:
    """Rows that do not start with the mark."""
    for place, text in rows:
        try:
            comment = text().startswith(mark)
        except DataError:  # not text at all: whoever takes the row finds out
            comment = False
        if not comment:
            yield place, text
