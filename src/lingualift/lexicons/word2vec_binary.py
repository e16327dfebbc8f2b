"""Word vectors in word2vec's binary format: the header `rows width` as text, then words and 32-bit floats."""

import mmap
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np

from lingualift.corpora.rows import Place
from lingualift.errors import DataError, OnBadRow, shown
from lingualift.lexicons.embeddings import WordVectors
from lingualift.lexicons.vector_rows import Block, BlockRow, Collected, block_of, byte_place, header_of, word_of

_FLOAT = np.dtype("<f4")
# In a damaged file the next space may be gigabytes away.
_LONGEST_HEADER_BYTES = 64
_LONGEST_WORD_BYTES = 1 << 16


def read_word2vec_binary(
    path: Path, *, max_words: int | None = None, on_bad_row: OnBadRow = "error", skipped: list[str] | None = None
) -> WordVectors:
    """Read a .bin file of word2vec or of gensim (`save_word2vec_format(binary=True)`).

    The file is memory-mapped and read as far as needed. Rows follow each other without a mark between, so a file
    whose words are garbage from some row on is damaged before it.

    Args:
        path: a file that is not empty.
        max_words: see `read_vectors`.
        on_bad_row: see `read_vectors`.
        skipped: see `read_vectors`.

    Raises:
        DataError: see `read_vectors`.
    """
    collected = Collected(max_words)
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as view:
        rows = _rows(path, view, collected)
        return collected.fill(path, rows, on_bad_row=on_bad_row, skipped=skipped)


def _rows(path: Path, view: mmap.mmap, collected: Collected) -> Iterator[BlockRow]:
    head = view[:_LONGEST_HEADER_BYTES].split(b"\n")[0]
    counts = header_of(head)
    if counts is None:
        raise DataError(
            f"{path}: byte 0: field 'header': expected 'rows width', two whole numbers above 0, got {shown(head)}; "
            "check that the file is in word2vec's binary format"
        )
    (count, width), at = counts, len(head) + 1
    size = width * _FLOAT.itemsize
    for row in range(count):
        if not collected.room(1):
            return
        at += view[at : at + 1] == b"\n"  # word2vec ends rows with one, gensim does not
        space = view.find(b" ", at, at + _LONGEST_WORD_BYTES)
        if space < 0 or space + 1 + size > len(view):
            raise DataError(
                f"{path}: byte {at}: expected {count} rows of a word, a space and {width} floats of 4 bytes, the file "
                f"ends or is damaged in row {row + 1}; fetch it again, or set max_words to no more than {row}"
            )
        place = byte_place(path, at)
        yield place, partial(_block, place, view[at:space], view[space + 1 : space + 1 + size], collected)
        at = space + 1 + size
    if collected.room(1) and view[at : at + 2].strip():
        raise DataError(
            f"{path}: byte {at}: field 'header': expected {count} rows of {width} numbers, got more; fetch the file "
            "again, or correct the header"
        )


def _block(place: Place, name: bytes, floats: bytes, collected: Collected) -> Block | None:
    word = word_of(place, name, collected)
    return None if word is None else block_of(place, word, np.frombuffer(floats, dtype=_FLOAT))
