"""Word vectors out of fastText's .bin models (Bojanowski et al. 2017, section 3.2).

A word's vector is the mean of its own row of the input matrix and the rows of its character n-grams.
"""

import mmap
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

import numpy as np

from lingualift.corpora.rows import Place
from lingualift.errors import OnBadRow
from lingualift.lexicons.embeddings import Matrix, WordVectors
from lingualift.lexicons.fasttext_model import FLOAT_BYTES, FastTextModel, fasttext_model, next_entry
from lingualift.lexicons.vector_rows import Block, BlockRow, Collected, block_of, byte_place, word_of

# Of a word: the rows of the input matrix that its vector is the mean of, besides its own.
_NgramRows = Callable[[str], list[int]]


def read_fasttext_binary(
    path: Path, *, max_words: int | None = None, on_bad_row: OnBadRow = "error", skipped: list[str] | None = None
) -> WordVectors:
    """Read the words of a model with their vectors as fastText computes them; labels of a classifier are no words.

    Of the matrices, which make up nearly all of the file, only rows of the words taken are read.

    Args:
        path: a .bin file that is not empty.
        max_words: see `read_vectors`.
        on_bad_row: see `read_vectors`.
        skipped: see `read_vectors`.

    Raises:
        DataError: the model is quantised (.ftz), or of another version than `fasttext_model` reads; otherwise see
            `read_vectors`.
    """
    collected = Collected(max_words)
    with path.open("rb", buffering=0) as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as view:
        rows = _rows(path, view, file, collected)
        return collected.fill(path, rows, on_bad_row=on_bad_row, skipped=skipped)


def _rows(path: Path, view: mmap.mmap, file: BinaryIO, collected: Collected) -> Iterator[BlockRow]:
    model = fasttext_model(path, view)
    ngram_rows = _ngram_rows(model)

    def block(place: Place, row: int, name: bytes) -> Block | None:
        word = word_of(place, name, collected)
        if word is None:
            return None
        rows = _matrix_rows(file, model, [row, *ngram_rows(word)])
        with np.errstate(invalid="ignore"):  # block_of finds what is not finite
            return block_of(place, word, rows.mean(axis=0, dtype=np.float64).astype(np.float32))

    at = model.first_entry
    for row in range(model.words):
        if not collected.room(1):
            return
        place = byte_place(path, at)
        name, at = next_entry(view, at)
        yield place, partial(block, place, row, name)


def _matrix_rows(file: BinaryIO, model: FastTextModel, rows: list[int]) -> Matrix:
    """Some rows of the input matrix, (rows, D).

    They are read, not mapped: n-grams touch pages all over the file, and every touched page of a map counts as the
    process's memory. It takes no longer.
    """
    size = model.width * FLOAT_BYTES
    parts = []
    for row in rows:
        file.seek(model.matrix + row * size)
        parts.append(file.read(size))
    return np.frombuffer(b"".join(parts), dtype="<f4").reshape(len(rows), model.width)


def _ngram_rows(model: FastTextModel) -> _NgramRows:
    """What finds a word's n-grams in the model's input matrix."""
    if not model.longest:
        return lambda word: []
    from gensim.models.fasttext_inner import compute_ngrams_bytes, ft_hash_bytes

    def buckets(word: str) -> list[int]:
        ngrams = compute_ngrams_bytes(word, model.shortest, model.longest)
        return [ft_hash_bytes(ngram) % model.buckets for ngram in ngrams]

    kept = model.kept
    if kept is None:
        return lambda word: [model.words + bucket for bucket in buckets(word)]
    return lambda word: [model.words + kept[bucket] for bucket in buckets(word) if bucket in kept]
