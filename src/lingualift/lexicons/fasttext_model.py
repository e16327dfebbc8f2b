"""Where things are in a fastText .bin model: little-endian settings, a dictionary, the input and the output matrix."""

import mmap
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lingualift.errors import DataError

FASTTEXT_MAGIC = struct.pack("<i", 793712314)
_VERSIONS = (11, 12)
_KINDS = (1, 2, 3)  # cbow, skipgram, supervised
_SUPERVISED = 3
_UNPRUNED = -1
_SETTINGS = "width window epochs min_count negatives word_ngrams loss kind buckets shortest longest rate sampling"
_RANGES = {"width": (1, 1 << 16), "buckets": (0, 1 << 31), "shortest": (0, 1 << 8), "longest": (0, 1 << 8)}
FLOAT_BYTES = 4
# After a word's closing zero byte: how often it occurs (8 bytes) and whether it is a word (0) or a label (1).
_COUNT_BYTES = 8


@dataclass(frozen=True)
class FastTextModel:
    """What of a model its word vectors are made from.

    Attributes:
        width: numbers of a vector, D.
        shortest, longest: characters of an n-gram, counting the marks at a word's begin and end; `longest` is 0
            where words have none.
        buckets: what n-grams' hashes are taken modulo of.
        kept: bucket -> row among the n-grams' rows, after pruning; None where bucket and row are the same.
        words: words of the dictionary; labels of a classifier come after them.
        first_entry: byte of the dictionary's first word.
        matrix: byte of the input matrix's first number; its rows are the words', then the n-grams', of D floats each.
    """

    width: int
    shortest: int
    longest: int
    buckets: int
    kept: dict[int, int] | None
    words: int
    first_entry: int
    matrix: int


class _Cursor:
    """Reads a mapped file field by field."""

    def __init__(self, path: Path, view: mmap.mmap) -> None:
        self.path, self.view, self.at = path, view, 0
        self.versioned = view[: len(FASTTEXT_MAGIC)] == FASTTEXT_MAGIC

    def take(self, numbers: str, field: str) -> tuple[Any, ...]:
        """The next numbers, in `struct`'s letters."""
        start = self.skip(struct.calcsize(f"<{numbers}"), field)
        return struct.unpack_from(f"<{numbers}", self.view, start)

    def skip(self, size: int, field: str) -> int:
        """Pass over bytes that must be there; returns where they begin."""
        if not 0 <= size <= len(self.view) - self.at:
            got = f"{len(self.view) - self.at} to the end: the file has been cut off or is damaged"
            raise self.error(field, f"{size} bytes", got)
        self.at += size
        return self.at - size

    def error(self, field: str, expected: str, got: object) -> DataError:
        """The error about a field that begins or ends here."""
        remedy = "fetch the file again" if self.versioned else "check that it is a whole fastText or word2vec file"
        return DataError(f"{self.path}: byte {self.at}: field {field!r}: expected {expected}, got {got}; {remedy}")


def fasttext_model(path: Path, view: mmap.mmap) -> FastTextModel:
    """Read a model's layout: versions 11 and 12, and the one before them, which begins with the settings.

    Raises:
        DataError: the file is cut off or damaged, of another version, or quantised; names byte and field.
    """
    cursor = _Cursor(path, view)
    settings = _settings(cursor)
    size, words, labels, _ = cursor.take("iiiq", "dictionary")
    if words < 1 or labels < 0 or size != words + labels:
        raise cursor.error("dictionary", "as many entries as words and labels", f"{size} for {words} and {labels}")
    pruned = cursor.take("q", "pruning")[0] if cursor.versioned else _UNPRUNED
    first_entry = cursor.at
    _pass_entries(cursor, words, labels)
    kept = _kept(cursor, pruned)
    if cursor.versioned and cursor.take("?", "quantised")[0]:
        raise DataError(
            f"{path}: expected a whole fastText model, got a quantised one (.ftz), which has no exact vectors; "
            "use the .bin or .vec file of the model that it was made from"
        )
    rows = words
    if settings["longest"]:
        rows += settings["buckets"] if kept is None else max(kept.values(), default=-1) + 1
    found = _matrix(cursor, "input matrix", settings["width"], rows)
    matrix = cursor.skip(found * settings["width"] * FLOAT_BYTES, "input matrix")
    _pass_output(cursor, settings["width"])
    layout = {name: settings[name] for name in ("width", "shortest", "longest", "buckets")}
    return FastTextModel(**layout, kept=kept, words=words, first_entry=first_entry, matrix=matrix)


def _settings(cursor: _Cursor) -> dict[str, int]:
    version = cursor.take("ii", "version")[1] if cursor.versioned else None
    if cursor.versioned and version not in _VERSIONS:
        raise cursor.error("version", " or ".join(map(str, _VERSIONS)), version)
    settings = dict(zip(_SETTINGS.split(), cursor.take("12id", "settings"), strict=True))
    for name, (least, most) in _RANGES.items():
        if not least <= settings[name] <= most:
            raise cursor.error(name, f"a whole number from {least} to {most}", settings[name])
    if settings["kind"] not in _KINDS:
        raise cursor.error("kind", " or ".join(map(str, _KINDS)), settings["kind"])
    if version == _VERSIONS[0] and settings["kind"] == _SUPERVISED:
        settings["longest"] = 0  # classifiers of that time took no n-grams of characters, whatever their settings say
    if settings["longest"] and not settings["buckets"]:
        raise cursor.error("buckets", "a whole number from 1, as there are n-grams", 0)
    return settings


def _pass_entries(cursor: _Cursor, words: int, labels: int) -> None:
    """Pass over the dictionary: the words, then the labels."""
    view, at = cursor.view, cursor.at
    for label, count in ((0, words), (1, labels)):
        for _ in range(count):
            end = view.find(b"\0", at)
            if end < 0 or end + 1 + _COUNT_BYTES >= len(view):
                cursor.at = at
                raise cursor.error("dictionary", f"{words} words and {labels} labels", "the end of the file: it is cut")
            if view[end + 1 + _COUNT_BYTES] != label:
                cursor.at = at
                raise cursor.error("dictionary", "words, then labels", "something else: the file is damaged")
            at = end + 1 + _COUNT_BYTES + 1
    cursor.at = at


def next_entry(view: mmap.mmap, at: int) -> tuple[bytes, int]:
    """The word of the dictionary's entry at a byte, and the byte of the next entry."""
    end = view.find(b"\0", at)
    return view[at:end], end + 1 + _COUNT_BYTES + 1


def _kept(cursor: _Cursor, pruned: int) -> dict[int, int] | None:
    if pruned == _UNPRUNED:
        return None
    pairs = struct.calcsize("<ii") * pruned
    start = cursor.skip(pairs, "pruning")
    kept = dict(struct.iter_unpack("<ii", cursor.view[start : start + pairs]))
    if min(kept.values(), default=0) < 0:
        raise cursor.error("pruning", "rows from 0", min(kept.values()))
    return kept


def _matrix(cursor: _Cursor, field: str, width: int, least_rows: int) -> int:
    """Rows of the matrix that begins here."""
    rows, columns = cursor.take("qq", field)
    if columns != width or rows < least_rows:
        raise cursor.error(field, f"at least {least_rows} rows of {width} numbers", f"{rows} rows of {columns}")
    return int(rows)


def _pass_output(cursor: _Cursor, width: int) -> None:
    """Nothing is taken from the output matrix, but a file that lacks some of it has been cut off."""
    if cursor.versioned:
        cursor.skip(1, "output matrix")
    rows = _matrix(cursor, "output matrix", width, 0)
    cursor.skip(rows * width * FLOAT_BYTES, "output matrix")
