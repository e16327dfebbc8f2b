"""Lexicons whose entries have a score: `word<TAB>translation<TAB>score`, "#" starts a comment line.

The shipped format is the same without scores, and is read too.
"""

import json
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from lingualift.corpora.rows import Place, bad_row, line_rows, require_on_bad_row, sound_records
from lingualift.errors import ConfigurationError, DataError, LexiconError, OnBadRow, shown
from lingualift.lexicons.lexicon import Lexicon
from lingualift.lexicons.readers import without_comments

# Says of an entry whether it is to be left out.
Rule: TypeAlias = "Callable[[ScoredEntry], bool]"
COLUMNS = "'word<TAB>translation' or 'word<TAB>translation<TAB>score'"
_COMMENT = "#"
_DECIMALS = 6


@dataclass(frozen=True)
class ScoredEntry:
    """A word, one of its translations, and how far to trust it.

    Attributes:
        word: as it is written; English in the lexicons that the project uses.
        translation: in the other language.
        score: 0 to 1.

    Raises:
        LexiconError: the score is no number from 0 to 1.
    """

    word: str
    translation: str
    score: float = 1.0

    def __post_init__(self) -> None:
        if not 0 <= self.score <= 1:  # nan fails too
            raise LexiconError(
                f"entry {shown(self.word)} → {shown(self.translation)}: expected a score from 0 to 1, got {self.score}"
            )


def read_scored(
    path: Path, *, on_bad_row: OnBadRow = "error", skipped: list[str] | None = None, repeated: list[str] | None = None
) -> list[ScoredEntry]:
    """Entries in the file's order; those without a score get 1.

    A pair that comes again with the same score is left out; with another one its row is bad: which one is meant?

    Args:
        path: the file.
        on_bad_row: "error" raises at the first bad row; "skip" leaves bad rows out and logs how many.
        skipped: receives the message of each bad row left out.
        repeated: receives the place of each pair that came again.

    Raises:
        LexiconError: the file is missing, has no entry, or a row is malformed; names file and line.
        ConfigurationError: unknown `on_bad_row`.
    """
    require_on_bad_row(on_bad_row)
    if not path.is_file():
        raise LexiconError(f"{path}: no lexicon there; expected a file of {COLUMNS} rows")
    scores: dict[tuple[str, str], tuple[float, int]] = {}

    def entry(place: Place, row: str) -> ScoredEntry | None:
        found = _entry(place, row)
        pair = (found.word, found.translation)
        score, line = scores.setdefault(pair, (found.score, place.number))
        if line == place.number:
            return found
        if score != found.score:
            raise bad_row(place, "score", f"{score:g} as in line {line}, which has the same pair", found.score)
        return None

    rows = without_comments(line_rows(path), _COMMENT)
    try:
        kept = sound_records(path, "entry", rows, entry, on_bad_row=on_bad_row, skipped=skipped, left_out=repeated)
        return list(kept)
    except LexiconError:
        raise
    except DataError as error:
        raise LexiconError(str(error)) from error


def _entry(place: Place, row: str) -> ScoredEntry:
    fields = [field.strip() for field in row.split("\t")]
    if len(fields) not in (2, 3) or not all(fields):
        raise bad_row(place, "row", COLUMNS, row)
    try:
        return ScoredEntry(fields[0], fields[1], float(fields[2]) if len(fields) == 3 else 1.0)
    except ValueError as error:  # no number, or not from 0 to 1
        raise bad_row(place, "score", "a number from 0 to 1", fields[2]) from error


def write_scored(path: Path, entries: Sequence[ScoredEntry], provenance: Mapping[str, Any] | None = None) -> None:
    """Write entries in their order, aside, then renamed: what was there stays whole until the new file is.

    The same entries and provenance give the same bytes.

    Args:
        path: the file; its folder is made.
        entries: each pair once; scores keep six decimals.
        provenance: what the lexicon was made from and how, anything JSON can hold; one comment line each.

    Raises:
        LexiconError: no entry, a pair twice, a word that the format cannot hold (see `is_unwritable`), or the file
            cannot be written.
    """
    header = [f"{_COMMENT} word, tab, translation, tab, score from 0 to 1"]
    header += [
        f"{_COMMENT} {key}: {json.dumps(value, ensure_ascii=False)}" for key, value in (provenance or {}).items()
    ]
    _require_writable(path, entries)
    aside = path.with_name(f".{path.name}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with aside.open("wb") as file:
            # Names of files may hold bytes that are no text.
            file.writelines(f"{line}\n".encode("utf-8", "backslashreplace") for line in header)
            file.writelines(f"{x.word}\t{x.translation}\t{x.score:.{_DECIMALS}f}\n".encode() for x in entries)
        os.replace(aside, path)
    except OSError as error:
        raise LexiconError(f"{path}: expected a file that can be written, got: {error}; choose another") from error
    finally:
        with suppress(OSError):
            aside.unlink()


def _require_writable(path: Path, entries: Sequence[ScoredEntry]) -> None:
    if not entries:
        raise LexiconError(f"{path}: expected at least one entry to write, got none; nothing was written")
    for entry in entries:
        if is_unwritable(entry):
            raise LexiconError(
                f"{path}: entry {shown(entry.word)} → {shown(entry.translation)}: expected words without tab, line "
                f"end, space around them or '{_COMMENT}' at the start; leave it out"
            )
    [(pair, times)] = Counter((x.word, x.translation) for x in entries).most_common(1)
    if times > 1:
        raise LexiconError(f"{path}: expected every pair once, got {shown(pair)} {times} times; keep the best of them")


def is_unwritable(entry: ScoredEntry) -> bool:
    """Whether a line cannot hold the entry: an empty word, tabs, line ends, spaces around, "#" first, or no text."""
    words = (entry.word, entry.translation)
    if entry.word.startswith(_COMMENT) or any(not word or word != word.strip() for word in words):
        return True
    return any(char in "\t\n" or "\ud800" <= char <= "\udfff" for word in words for char in word)


def has_digit(entry: ScoredEntry) -> bool:
    """Whether either side holds a digit, of any script: numbers are never replaced in a text."""
    return any(char.isdigit() for char in entry.word + entry.translation)


def names_rule(names: Iterable[str]) -> Rule:
    """A rule for entries whose word, the English side, is a name in any case."""
    lowered = {name.lower() for name in names}
    return lambda entry: entry.word.lower() in lowered


def leave_out(entries: Iterable[ScoredEntry], rules: Mapping[str, Rule]) -> tuple[list[ScoredEntry], dict[str, int]]:
    """Leave out entries that a rule is for.

    Args:
        entries: any.
        rules: by the name under which they count; an entry counts once, under the first one that is for it.

    Returns:
        The other entries in their order, and how many each rule left out, 0 included.
    """
    kept, counts = [], dict.fromkeys(rules, 0)
    for entry in entries:
        found = next((name for name, is_out in rules.items() if is_out(entry)), None)
        if found is None:
            kept.append(entry)
        else:
            counts[found] += 1
    return kept, counts


def filter_entries(
    entries: Iterable[ScoredEntry], *, min_score: float = 0.0, top_k: int | None = None
) -> list[ScoredEntry]:
    """The best entries, in their order.

    Args:
        entries: any.
        min_score: smallest score that is kept, 0 to 1.
        top_k: most entries of one word, the best; of equal scores the earlier. None keeps all.

    Raises:
        ConfigurationError: min_score is not from 0 to 1, or top_k is below 1.
    """
    if not 0 <= min_score <= 1:
        raise ConfigurationError(f"min_score must be from 0 to 1, got {min_score}")
    if top_k is not None and top_k < 1:
        raise ConfigurationError(f"top_k must be at least 1, or None for all, got {top_k}")
    kept = [entry for entry in entries if entry.score >= min_score]
    if top_k is None:
        return kept
    places: dict[str, list[int]] = {}
    for place, entry in enumerate(kept):
        places.setdefault(entry.word, []).append(place)
    best: Collection[int] = {
        place for found in places.values() for place in sorted(found, key=lambda i: -kept[i].score)[:top_k]
    }
    return [entry for place, entry in enumerate(kept) if place in best]


def to_lexicon(language: str, entries: Iterable[ScoredEntry], source: str) -> Lexicon:
    """A `Lexicon`: words in lower case in the order of their first entries, translations best first, each once.

    Args:
        language: code of the translations' language.
        entries: any; of equal scores the earlier is the better.
        source: where they come from.
    """
    found: dict[str, list[ScoredEntry]] = {}
    for entry in entries:
        found.setdefault(entry.word.lower(), []).append(entry)
    return Lexicon(language, {word: _translations(group) for word, group in found.items()}, source)


def _translations(entries: Iterable[ScoredEntry]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(x.translation for x in sorted(entries, key=lambda x: -x.score)))
