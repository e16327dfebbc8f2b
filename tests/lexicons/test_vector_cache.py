import json
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lingualift.errors import DataError
from lingualift.lexicons import vector_cache
from lingualift.lexicons.embeddings import WordVectors
from lingualift.lexicons.vector_cache import cached_vectors
from tests.real_data import written

WORDS = ("the", "a\u2028b", "日本", "line\rbreak")
MATRIX = np.random.default_rng(0).standard_normal((4, 3)).astype(np.float32)
FILES = ("vectors.npy", "words.json", "manifest.json")


class Source:
    """A file, and how often it has been read."""

    def __init__(self, folder: Path, bad_rows: tuple[str, ...] = ()) -> None:
        self.path = written(folder / "xx.vec", "content")
        self.cache = folder / "cache"
        self.bad_rows, self.reads = bad_rows, 0

    def vectors(self, max_words: int | None = None, *, on_bad_row: Any = "error", **options: Any) -> WordVectors:
        def read(messages: list[str]) -> WordVectors:
            self.reads += 1
            if self.bad_rows and on_bad_row == "error":
                raise DataError(self.bad_rows[0])
            messages.extend(self.bad_rows)
            return WordVectors(WORDS, MATRIX, str(self.path)).first(max_words)

        return cached_vectors(
            self.cache, self.path, options.pop("read", read), max_words=max_words, on_bad_row=on_bad_row, **options
        )

    def entry(self) -> Path:
        (folder,) = self.cache.iterdir()
        return folder


@pytest.fixture
def source(tmp_path: Path) -> Source:
    return Source(tmp_path)


def test_a_file_is_read_once_and_mapped_from_then_on(source: Source) -> None:
    for _ in range(3):
        found = source.vectors()
        assert found.words == WORDS
        assert np.array_equal(found.matrix, MATRIX)
        assert found.source == str(source.path)
        assert isinstance(found.matrix, np.memmap)
        assert not found.matrix.flags.writeable
    assert source.reads == 1
    assert sorted(path.name for path in source.entry().iterdir()) == sorted(FILES)


def test_fewer_words_come_from_an_entry_with_more(source: Source) -> None:
    source.vectors(3)
    for count in (3, 2, 1):
        assert source.vectors(count).words == WORDS[:count]
        assert np.array_equal(source.vectors(count).matrix, MATRIX[:count])
    assert source.reads == 1
    assert source.vectors(4).words == source.vectors(None).words == WORDS
    assert source.reads == 3


def test_an_entry_with_all_words_serves_any_number(source: Source) -> None:
    source.vectors(9)  # there are only four
    assert source.vectors().words == source.vectors(5).words == WORDS
    assert source.vectors(2).words == WORDS[:2]
    assert source.reads == 1


def changed_content(path: Path) -> None:
    state = path.stat()
    path.write_text("CONTENT")
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


def changed_time(path: Path) -> None:
    os.utime(path, ns=(0, 1))


def changed_size(path: Path) -> None:
    path.write_text("more content")


@pytest.mark.parametrize("change", [changed_content, changed_time, changed_size])
def test_an_entry_of_a_file_as_it_was_before_is_not_used(source: Source, change: Callable[[Path], None]) -> None:
    source.vectors()
    change(source.path)
    source.vectors()
    assert source.reads == 2


def test_a_change_anywhere_near_the_pieces_of_a_large_file_is_seen(source: Source, monkeypatch) -> None:
    monkeypatch.setattr(vector_cache, "_PIECE_BYTES", 4)
    monkeypatch.setattr(vector_cache, "_PIECES", 3)
    content = bytearray(b"0123456789" * 3)
    digests = set()
    for at in (None, 0, 14, 29):
        changed = bytearray(content)
        if at is not None:
            changed[at] = ord("x")
        digests.add(vector_cache._source(written(source.path, bytes(changed))).digest)
    assert len(digests) == 4


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-9])


def zeroed(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def one_bit(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-2] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize("damage", [cut, zeroed, one_bit, Path.unlink])
@pytest.mark.parametrize("name", FILES)
def test_a_damaged_entry_is_not_used_but_made_again(
    source: Source, caplog: pytest.LogCaptureFixture, damage: Callable[[Path], None], name: str
) -> None:
    source.vectors()
    damage(source.entry() / name)
    found = source.vectors()
    assert source.reads == 2
    assert np.array_equal(found.matrix, MATRIX)
    assert "the cached word vectors are damaged and made again" in caplog.text
    source.vectors()
    assert source.reads == 2


def test_a_pickled_matrix_is_never_loaded(source: Source) -> None:
    source.vectors()
    entry = source.entry()
    np.save(entry / "vectors.npy", np.array([[print]], dtype=object), allow_pickle=True)
    manifest = json.loads((entry / "manifest.json").read_text())
    manifest["digests"]["vectors.npy"] = vector_cache.file_hash(entry / "vectors.npy")
    written(entry / "manifest.json", json.dumps(manifest))
    assert np.array_equal(source.vectors().matrix, MATRIX)
    assert source.reads == 2


def test_an_entry_of_another_format_is_not_used(source: Source, monkeypatch) -> None:
    source.vectors()
    monkeypatch.setattr(vector_cache, "_FORMAT", vector_cache._FORMAT + 1)
    source.vectors()
    assert source.reads == 2


def test_an_entry_with_skipped_rows_tells_of_them_and_hides_no_error(tmp_path: Path, caplog) -> None:
    source = Source(tmp_path, bad_rows=("xx.vec:7: bad",))
    for reads in (1, 1):
        skipped: list[str] = []
        source.vectors(2, on_bad_row="skip", skipped=skipped)
        assert (source.reads, skipped) == (reads, ["xx.vec:7: bad"])
    assert "skipped 1 malformed rows, first: xx.vec:7: bad" in caplog.text
    with pytest.raises(DataError, match="xx.vec:7: bad"):
        source.vectors(2)


def test_nothing_is_left_where_writing_fails(source: Source, monkeypatch) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(np, "save", full)
    with pytest.raises(OSError, match="no space left"):
        source.vectors()
    assert list(source.cache.iterdir()) == []


def test_a_file_that_changes_while_it_is_read_is_not_kept(source: Source) -> None:
    def read(_: list[str]) -> WordVectors:
        source.path.write_text("still being downloaded")
        return WordVectors(WORDS, MATRIX)

    with pytest.raises(DataError, match=r"xx\.vec: changed while it was read"):
        source.vectors(read=read)
    assert not source.cache.exists()


def test_many_may_fill_the_cache_at_once(source: Source) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: source.vectors(), range(24)))
    assert all(np.array_equal(vectors.matrix, MATRIX) for vectors in found)
    assert sorted(path.name for path in source.entry().iterdir()) == sorted(FILES)
