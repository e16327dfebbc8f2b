"""Word vectors as text: fastText's .vec, word2vec's text format, GloVe's without a header.

A word may hold anything but an ASCII space and a line feed: a no-break space in a word separates nothing.
"""

import gzip
import zlib
from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import IO, NamedTuple, cast

import numpy as np
import pyarrow as pa

from lingualift.corpora.rows import Place, bad_row, place_in
from lingualift.errors import DataError, OnBadRow, shown
from lingualift.lexicons.embeddings import Matrix, WordVectors
from lingualift.lexicons.vector_rows import END_OF_SENTENCE, Block, BlockRow, Collected, block_of, header_of, word_of

GZIP_MAGIC = b"\x1f\x8b"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# A binary file taken for text may have no line feed for gigabytes.
_LONGEST_ROW_BYTES = 1 << 20
_BLOCK_ROWS = 512
_FETCH_AGAIN = "fetch the file again"

_Line = tuple[int, bytes]


class _Header(NamedTuple):
    """How many rows (None: as many as there are) of how many numbers."""

    rows: int | None
    width: int


def read_text_vectors(
    path: Path, *, max_words: int | None = None, on_bad_row: OnBadRow = "error", skipped: list[str] | None = None
) -> WordVectors:
    """Read `word number … number` rows, with or without the header `rows width`; gzip is unpacked on the way.

    Only the rows that are needed are read, a block at a time. Every row must end in a line break: a file that was cut
    in its last number cannot be told from a whole one otherwise. Without a header, one that was cut between two rows
    cannot be told from a whole one at all.

    Args:
        path: a file that is not empty.
        max_words: see `read_vectors`.
        on_bad_row: see `read_vectors`.
        skipped: see `read_vectors`.

    Raises:
        DataError: see `read_vectors`.
    """
    collected = Collected(max_words)
    with open_text(path) as file:
        rows = _blocks(path, _lines(path, file), collected)
        return collected.fill(path, rows, on_bad_row=on_bad_row, skipped=skipped)


def open_text(path: Path) -> IO[bytes]:
    """The bytes of a file, unpacked if it is gzip's."""
    with path.open("rb") as file:
        packed = file.read(len(GZIP_MAGIC)) == GZIP_MAGIC
    return cast(IO[bytes], gzip.open(path)) if packed else path.open("rb")


def _lines(path: Path, file: IO[bytes]) -> Iterator[_Line]:
    """Line numbers from 1 and lines; blank ones are left out."""
    number = 0
    try:
        while line := file.readline(_LONGEST_ROW_BYTES):
            number += 1
            line = line.removeprefix(_BYTE_ORDER_MARK) if number == 1 else line
            if not line.strip():
                continue
            if not line.endswith(b"\n"):
                raise _unended(path, number, len(line))
            yield number, line
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise DataError(f"{path}:{number + 1}: expected whole gzip data, got {str(error)!r}; {_FETCH_AGAIN}") from error


def _unended(path: Path, number: int, size: int) -> DataError:
    """What is wrong with a line without a line break."""
    if size >= _LONGEST_ROW_BYTES - len(_BYTE_ORDER_MARK):
        return DataError(
            f"{path}:{number}: field 'row': expected less than {_LONGEST_ROW_BYTES} bytes, got more; check that the "
            "file holds word vectors as text"
        )
    hint = "check that it holds word vectors as UTF-8 text" if number == 1 else "add the line break if it is whole"
    return DataError(
        f"{path}:{number}: field 'row': expected a line break at the end, the file ends before: it may have been cut "
        f"off; {_FETCH_AGAIN}, or {hint}"
    )


def _blocks(path: Path, lines: Iterator[_Line], collected: Collected) -> Iterator[BlockRow]:
    """The rows in blocks; a block in which anything is wrong comes row by row."""
    first = next(lines, None)
    if first is None:
        raise DataError(f"{path}: expected word vectors, found only blank lines; {_FETCH_AGAIN}")
    header = _header(path, *first)
    lines = lines if header.rows is not None else _again(first, lines)
    read = 0
    while wanted := collected.room(_BLOCK_ROWS if header.rows is None else min(_BLOCK_ROWS, header.rows - read)):
        rows = list(islice(lines, wanted))
        if not rows:
            break
        read += len(rows)
        block = _sound_block([line for _, line in rows], header.width, collected)
        if block is not None:
            yield place_in(path, rows[0][0]), partial(_same, block)
            continue
        for number, line in rows:
            place = place_in(path, number)
            yield place, partial(_checked, place, line, header.width, collected)
    if header.rows is not None and collected.room(1):
        _check_end(path, header.rows, read, next(lines, None))


def _same(block: Block) -> Block:
    return block


def _again(first: _Line, rest: Iterator[_Line]) -> Iterator[_Line]:
    yield first
    yield from rest


def _header(path: Path, number: int, line: bytes) -> _Header:
    """The header, or what a first row without one says."""
    fields = _fields(line)
    if counts := header_of(line):
        return _Header(*counts)
    if len(fields) > 2 and _numbers(fields[1:]) is not None:
        return _Header(None, len(fields) - 1)
    raise DataError(
        f"{path}:{number}: field 'header': expected 'rows width', two whole numbers above 0, or a row "
        f"'word number … number', got {shown(line.rstrip().decode('utf-8', 'backslashreplace'))}; "
        "check that the file holds word vectors as UTF-8 text"
    )


def _check_end(path: Path, promised: int, read: int, extra: _Line | None) -> None:
    """Raise DataError unless the file has as many rows as its header promises."""
    if read < promised:
        raise DataError(
            f"{path}: field 'header': expected {promised} rows, the file ends after {read}: it has been cut off; "
            f"{_FETCH_AGAIN}, or set max_words to no more words than it has"
        )
    if extra is not None:
        raise DataError(
            f"{path}:{extra[0]}: field 'header': expected {promised} rows, got more; {_FETCH_AGAIN}, or correct the "
            "header"
        )


def _sound_block(lines: list[bytes], width: int, collected: Collected) -> Block | None:
    """All rows at once; None if anything is wrong with any, or wants a closer look."""
    names, numbers = [], []
    for line in lines:
        name, _, rest = line.partition(b" ")
        rest = rest.rstrip(b" \r\n")
        if rest.count(b" ") != width - 1:
            return None
        names.append(name)
        numbers.append(rest)
    try:
        words = b"\n".join(names).decode("utf-8").split("\n")
    except UnicodeDecodeError:
        return None
    different = set(words)
    repeated = len(different) < len(words) or not different.isdisjoint(collected.words)
    if repeated or different & {"", END_OF_SENTENCE}:
        return None
    matrix = _numbers(numbers)
    return None if matrix is None or not np.isfinite(matrix).all() else Block(words, matrix.reshape(-1, width))


def _checked(place: Place, line: bytes, width: int, collected: Collected) -> Block | None:
    """One row, with the error that says what is wrong with it."""
    name, *fields = _fields(line)
    word = word_of(place, name, collected)
    if len(fields) != width:
        raise bad_row(place, "vector", f"{width} numbers after the word, a space before each", f"{len(fields)}")
    vector = _numbers(fields)
    if vector is None:
        at, field = next((at, field) for at, field in enumerate(fields, start=1) if _numbers([field]) is None)
        raise bad_row(place, "vector", "numbers", f"{field.decode('utf-8', 'backslashreplace')} as number {at}")
    return None if word is None else block_of(place, word, vector)


def _fields(line: bytes) -> list[bytes]:
    """The word and the numbers of a row, as they are written."""
    name, _, rest = line.rstrip(b"\r\n").partition(b" ")
    return [name, *filter(None, rest.split(b" "))]


def _numbers(texts: list[bytes]) -> Matrix | None:
    """Numbers with a space between, in one row, (numbers,); None if one is malformed.

    Arrow casts a column of texts to floats, correctly rounded, without an object per number: five times as fast as
    float() and numpy.fromstring, which also takes blanks for -1.
    """
    data = b" ".join([*texts, b""])
    spaces = np.flatnonzero(np.frombuffer(data, dtype=np.uint8) == ord(" "))
    # In the data without spaces, each number ends where the next begins.
    ends = np.zeros(len(spaces) + 1, dtype=np.int32)
    ends[1:] = spaces - np.arange(len(spaces))
    digits = data.translate(None, b" ")
    column = pa.StringArray.from_buffers(len(spaces), pa.py_buffer(ends), pa.py_buffer(digits))
    try:
        return cast(Matrix, column.cast(pa.float32()).to_numpy())
    except ValueError:
        return None
