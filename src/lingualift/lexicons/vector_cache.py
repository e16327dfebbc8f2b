"""Word vectors kept beside their source as a matrix that can be memory-mapped, so that text is parsed once.

An entry is a folder of `vectors.npy`, `words.json` and `manifest.json`, made aside and renamed. It belongs to a file
by name, size, time of change and a digest of its content. Reading all of a 5 GB file takes longer than parsing the
rows that are wanted, so that the digest of a large file is of its beginning, its end and pieces at equal distances:
with size and time it tells another file from this one, and misses only a change between the pieces that keeps both.
"""

import hashlib
import json
import logging
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from pydantic import BaseModel, ConfigDict

from lingualift.errors import DataError, OnBadRow
from lingualift.file_hash import file_hash
from lingualift.lexicons.embeddings import WordVectors

_logger = logging.getLogger(__name__)
_FORMAT = 1
_MATRIX, _WORDS, _MANIFEST = "vectors.npy", "words.json", "manifest.json"
_PIECE_BYTES, _PIECES = 1 << 20, 64


class _Source(BaseModel):
    """The file that an entry belongs to."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    size_bytes: int
    changed_ns: int
    digest: str


class _Manifest(BaseModel):
    """What an entry holds.

    Attributes:
        format: version of the entry's files and of what readers make of a source.
        source: the file that it belongs to.
        words: number of words.
        whole: whether the source has no further ones.
        skipped: the message of each bad row that was skipped.
        digests: of the entry's other files.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: int
    source: _Source
    words: int
    whole: bool
    skipped: list[str]
    digests: dict[str, str]

    def serves(self, source: _Source, max_words: int | None, on_bad_row: OnBadRow) -> bool:
        """Whether the words asked for are in the entry."""
        enough = self.whole or (max_words is not None and max_words <= self.words)
        allowed = on_bad_row == "skip" or not self.skipped
        return self.format == _FORMAT and self.source == source and enough and allowed


def cached_vectors(
    cache: Path,
    path: Path,
    read: Callable[[list[str]], WordVectors],
    *,
    max_words: int | None,
    on_bad_row: OnBadRow,
    skipped: list[str] | None = None,
) -> WordVectors:
    """The vectors of a file out of the cache, where `read` puts them if they are not there or damaged.

    An entry with more words serves as well; one that skipped bad rows serves only where they may be skipped, and tells
    of all of them. A damaged entry is removed, with a warning, and made again.

    Args:
        cache: folder of entries; made if missing.
        path: the source.
        read: reads the source; receives the list that takes the message of each bad row.
        max_words: as `read` reads them.
        on_bad_row: as `read` takes it.
        skipped: receives the message of each bad row.

    Returns:
        Vectors whose matrix is memory-mapped and read-only.

    Raises:
        DataError: what `read` raises; or the source changed while it was read.
        OSError: the cache cannot be written.
    """
    source = _source(path)
    found = _found(cache, path, source, max_words, on_bad_row)
    if found is None:
        vectors, messages = _made(cache, path, source, read, max_words)
    else:
        vectors, messages = found
        if messages:
            _logger.warning("%s: skipped %d malformed rows, first: %s", path, len(messages), messages[0])
    if skipped is not None:
        skipped.extend(messages)
    return vectors if max_words is None or len(vectors) <= max_words else vectors.first(max_words)


def _made(
    cache: Path, path: Path, source: _Source, read: Callable[[list[str]], WordVectors], max_words: int | None
) -> tuple[WordVectors, list[str]]:
    """The vectors of a new entry, and the messages of the bad rows that were skipped."""
    messages: list[str] = []
    vectors = read(messages)
    if _source(path) != source:
        raise DataError(f"{path}: changed while it was read; read it again when it is whole")
    folder = _folder(cache, source, max_words)
    whole = max_words is None or len(vectors) < max_words
    return _loaded(folder, _written(folder, vectors, source, whole, messages), path), messages


def _source(path: Path) -> _Source:
    state = path.stat()
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for start in _pieces(state.st_size):
            file.seek(start)
            digest.update(file.read(_PIECE_BYTES))
    return _Source(name=path.name, size_bytes=state.st_size, changed_ns=state.st_mtime_ns, digest=digest.hexdigest())


def _pieces(size: int) -> Iterator[int]:
    """Where the pieces begin that a digest is made of: all of a file's if it has no more than that."""
    if size <= _PIECES * _PIECE_BYTES:
        yield from range(0, size, _PIECE_BYTES)
        return
    for piece in range(_PIECES):
        yield piece * (size - _PIECE_BYTES) // (_PIECES - 1)


def _folder(cache: Path, source: _Source, max_words: int | None) -> Path:
    key = hashlib.sha256(f"{_FORMAT} {source.model_dump_json()}".encode()).hexdigest()[:16]
    return cache / f"{key}-{max_words or 'all'}"


def _found(
    cache: Path, path: Path, source: _Source, max_words: int | None, on_bad_row: OnBadRow
) -> tuple[WordVectors, list[str]] | None:
    """The smallest sound entry that has the words asked for: its vectors, and the messages of skipped rows."""
    key = _folder(cache, source, None).name.partition("-")[0]
    entries = []
    for folder in sorted(cache.glob(f"{key}-*")):
        try:
            manifest = _Manifest.model_validate_json((folder / _MANIFEST).read_bytes())
        except (OSError, ValueError) as error:
            _discard(folder, error)
            continue
        if manifest.serves(source, max_words, on_bad_row):
            entries.append((manifest.words, folder, manifest))
    for _, folder, manifest in sorted(entries, key=lambda entry: entry[:2]):
        try:
            return _loaded(folder, manifest, path), manifest.skipped
        except (OSError, ValueError) as error:
            _discard(folder, error)
    return None


def _discard(folder: Path, error: Exception) -> None:
    _logger.warning("%s: the cached word vectors are damaged and made again: %s", folder, error)
    shutil.rmtree(folder, ignore_errors=True)


def _loaded(folder: Path, manifest: _Manifest, path: Path) -> WordVectors:
    for name in (_WORDS, _MATRIX):
        expected = manifest.digests.get(name)
        if file_hash(folder / name) != expected:
            raise DataError(f"{folder / name}: expected the digest {expected}, got another")
    words = json.loads((folder / _WORDS).read_bytes())
    matrix = np.load(folder / _MATRIX, mmap_mode="r", allow_pickle=False)
    return WordVectors(tuple(words), matrix, str(path))


def _written(folder: Path, vectors: WordVectors, source: _Source, whole: bool, skipped: list[str]) -> _Manifest:
    aside = folder.with_name(f".{folder.name}.{os.getpid()}-{threading.get_ident()}")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    try:
        np.save(aside / _MATRIX, vectors.matrix, allow_pickle=False)
        (aside / _WORDS).write_text(json.dumps(vectors.words, ensure_ascii=False), encoding="utf-8")
        manifest = _Manifest(
            format=_FORMAT,
            source=source,
            words=len(vectors),
            whole=whole,
            skipped=skipped,
            digests={name: file_hash(aside / name) for name in (_WORDS, _MATRIX)},
        )
        (aside / _MANIFEST).write_text(manifest.model_dump_json(indent=2) + "\n", encoding="utf-8")
        os.replace(aside, folder)
    except OSError:
        if not folder.is_dir():  # or else another process was faster, and has made the same
            raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return manifest
