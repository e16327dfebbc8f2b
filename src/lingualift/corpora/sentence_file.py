"""Sentences in an Arrow file: written from a stream, read by position without being loaded."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import overload

import pyarrow as pa

from lingualift.errors import DataError, shown

_SCHEMA = pa.schema([("sentence", pa.string())])
_BATCH_SENTENCES = 10_000


def write_sentences(path: Path, sentences: Iterable[str]) -> tuple[int, str]:
    """Write a stream of sentences, of which one batch is in memory at a time.

    Args:
        path: the file to write.
        sentences: non-empty texts.

    Returns:
        (number of sentences, SHA-256 of all of them)

    Raises:
        DataError: a sentence is no text or blank; names its place.
    """
    checked, count, digest = _checked(sentences), 0, hashlib.sha256()
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_stream(sink, _SCHEMA) as stream:
        while batch := list(islice(checked, _BATCH_SENTENCES)):
            digest.update("".join(f"{sentence}\0" for sentence in batch).encode())
            count += len(batch)
            stream.write_batch(pa.record_batch([batch], schema=_SCHEMA))
    return count, digest.hexdigest()


def _checked(sentences: Iterable[str]) -> Iterator[str]:
    for place, sentence in enumerate(sentences):
        if not _is_text(sentence):
            raise DataError(
                f"sentences[{place}]: expected a non-empty text, got {shown(sentence)}; "
                "leave it out, or read the source with a reader of lingualift.corpora"
            )
        yield sentence


def _is_text(sentence: object) -> bool:
    try:
        return isinstance(sentence, str) and bool(sentence.strip()) and bool(sentence.encode())
    except UnicodeEncodeError:  # half a surrogate pair, which JSON can hold and UTF-8 cannot
        return False


class SentenceFile(Sequence[str]):
    """A file of sentences, memory-mapped: processes that open the same file share its pages.

    Args:
        path: what `write_sentences` has written.
    """

    def __init__(self, path: Path) -> None:
        self._column = pa.ipc.open_stream(pa.memory_map(str(path))).read_all().column("sentence")

    def __len__(self) -> int:
        return len(self._column)

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> list[str]: ...

    def __getitem__(self, place: int | slice) -> str | list[str]:
        found = self._column[place]
        return found.to_pylist() if isinstance(place, slice) else found.as_py()
