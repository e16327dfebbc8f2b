"""What the readers of word vectors share: words and vectors as they are collected, and what is wrong with a word."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, TypeAlias

import numpy as np

from lingualift.corpora.rows import Place, Row, bad_row, sound_records
from lingualift.errors import OnBadRow
from lingualift.lexicons.embeddings import Matrix, WordVectors

# fastText and word2vec train a vector for the end of a sentence, which is no word of a language.
END_OF_SENTENCE = "</s>"


class Block(NamedTuple):
    """Words and their vectors, (words, D)."""

    words: list[str]
    matrix: Matrix


# A reader yields whole blocks where all is well, and one word at a time where something may not be; None for a row
# that is left out.
BlockRow: TypeAlias = Row[Block | None]


class Collected:
    """Words and vectors read so far, each word once, at most `max_words`.

    Attributes:
        words: in order; each with its row.
        max_words: None for no limit.
    """

    def __init__(self, max_words: int | None) -> None:
        self.words: dict[str, int] = {}
        self.max_words = max_words
        # Grows in place: a list of blocks would need twice the memory when it is joined.
        self._values = bytearray()

    def room(self, wanted: int) -> int:
        """How many of `wanted` further words may come."""
        return wanted if self.max_words is None else min(wanted, self.max_words - len(self.words))

    def fill(
        self, path: Path, rows: Iterable[BlockRow], *, on_bad_row: OnBadRow, skipped: list[str] | None
    ) -> WordVectors:
        """Take in all rows, and return what has been collected.

        Raises:
            DataError: a bad row with on_bad_row="error", or no word at all.
        """
        for block in sound_records(path, "word", rows, _kept, on_bad_row=on_bad_row, skipped=skipped):
            self.words.update((word, row) for row, word in enumerate(block.words, start=len(self.words)))
            self._values += np.ascontiguousarray(block.matrix, dtype=np.float32).data.cast("B")
        matrix = np.frombuffer(self._values, dtype=np.float32).reshape(len(self.words), -1)
        return WordVectors(tuple(self.words), matrix, str(path))


def _kept(place: Place, block: Block | None) -> Block | None:
    return block


def word_of(place: Place, data: bytes, known: Collected) -> str | None:
    """The word that a row gives; None for the end of a sentence.

    Raises:
        DataError: not UTF-8, empty, or there already.
    """
    try:
        word = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise bad_row(place, "word", "UTF-8 text", f"byte 0x{data[error.start]:02x} in {data!r}") from error
    if not word:
        raise bad_row(place, "word", "a word before the first space", "an empty one")
    if word in known.words:
        raise bad_row(place, "word", f"every word once (it is word {known.words[word] + 1} already)", word)
    return None if word == END_OF_SENTENCE else word


def block_of(place: Place, word: str, vector: Matrix) -> Block:
    """One word with its vector, (D,), checked.

    Raises:
        DataError: a value that is not finite.
    """
    finite = np.isfinite(vector)
    if not finite.all():
        first = int(np.argmin(finite))
        raise bad_row(place, "vector", "finite numbers", f"{vector[first]} as number {first + 1} of {word!r}")
    return Block([word], vector[np.newaxis])


def header_of(line: bytes) -> tuple[int, int] | None:
    """Rows and width as the first line of word2vec's formats says them; None if it is no such header."""
    fields = line.split()
    if len(fields) != 2 or not all(field.isdigit() and len(field) < 19 and int(field) for field in fields):
        return None
    return int(fields[0]), int(fields[1])


def byte_place(path: Path, at: int) -> Place:
    """The place of what begins at a byte of a binary file, counted from 0."""
    return Place(f"{path}: byte {at}", f"{path.name}:{at}", at)
