"""Rows on disk are those that were given, of each text once, or they are found to be damaged."""

import os
import pickle
import shutil
import threading
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from lingualift.errors import CheckpointError
from lingualift.training.feature_store import FeatureKind, FeatureStore, text_digests

WIDTH = 6
TEXTS = [[7, 8, 9], [7], [9, 8, 7, 1], [300000, 2]]
Usage = namedtuple("Usage", "total used free")


def kind(dtype: str = "float32", encoder: str = "e" * 64) -> FeatureKind:
    return FeatureKind(encoder, dtype, WIDTH)


def rows_of(ids: list[int], dtype: torch.dtype = torch.float32) -> Tensor:
    return torch.randn(len(ids), WIDTH, generator=torch.Generator().manual_seed(sum(ids) + len(ids))).to(dtype)


def add(store: FeatureStore, texts: list[list[int]]) -> None:
    made = (rows_of(ids, store.kind.torch_dtype) for ids in texts)
    store.add(text_digests(texts), [len(ids) for ids in texts], made)


@pytest.fixture
def filled(tmp_path) -> FeatureStore:
    store = FeatureStore(tmp_path, kind())
    add(store, TEXTS)
    return store


def part_of(store: FeatureStore) -> Path:
    (part,) = store.folder.iterdir()
    return part


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_texts_have_their_own_rows_and_zeros_after_them(tmp_path, dtype):
    store = FeatureStore(tmp_path, kind(dtype))
    add(store, TEXTS)
    found = store.read([TEXTS[2], TEXTS[1], TEXTS[2], []], 5)
    assert (found.shape, found.dtype) == ((4, 5, WIDTH), getattr(torch, dtype))
    for row, ids in zip(found, (TEXTS[2], TEXTS[1], TEXTS[2], []), strict=True):
        assert torch.equal(row[: len(ids)], rows_of(ids, found.dtype))
        assert not row[len(ids) :].any()


def test_the_file_holds_no_padding(filled):
    assert (part_of(filled) / "rows.bin").stat().st_size == sum(map(len, TEXTS)) * WIDTH * 4


def test_later_texts_lie_beside_earlier_ones(filled, tmp_path):
    add(filled, [[5, 5]])
    again = FeatureStore(tmp_path, kind())
    assert len(again) == len(TEXTS) + 1
    assert [again.lacks(digest) for digest in text_digests([TEXTS[0], [5, 5], [5]])] == [False, False, True]
    assert torch.equal(again.read([[5, 5]], 2)[0], rows_of([5, 5]))


def test_another_encoder_or_precision_has_another_store(filled, tmp_path):
    for other in (kind(encoder="f" * 64), kind("bfloat16")):
        assert len(FeatureStore(tmp_path, other)) == 0


def test_a_text_that_is_not_there_is_an_error(filled):
    with pytest.raises(CheckpointError, match="no features of a text"):
        filled.read([[1, 2, 3]], 3)


def test_texts_whose_digests_begin_alike_are_told_apart(tmp_path):
    store, rows = FeatureStore(tmp_path, kind()), [rows_of([1]), rows_of([2])]
    digests = np.array([[5, 1], [5, 2]], dtype=np.uint64)
    store.add(digests, [1, 1], rows)
    assert all(torch.equal(torch.from_numpy(np.array(store._rows(d))), r) for d, r in zip(digests, rows, strict=True))
    assert store.lacks(np.array([5, 3], dtype=np.uint64))


def test_a_copy_reads_the_same_files(filled):
    packed = pickle.dumps(filled)
    assert len(packed) < 1000
    assert torch.equal(pickle.loads(packed).read(TEXTS, 4), filled.read(TEXTS, 4))


@pytest.mark.parametrize("name", ["rows.bin", "texts.npy", "manifest.json"])
@pytest.mark.parametrize("damage", ["short", "missing", "other bytes"])
def test_a_damaged_part_is_found_and_made_anew(filled, tmp_path, caplog, name, damage):
    path = part_of(filled) / name
    if damage == "missing":
        path.unlink()
    else:
        content = path.read_bytes()
        path.write_bytes(content[:-3] if damage == "short" else bytes(255 - byte for byte in content))
    store = FeatureStore(tmp_path, kind())
    if (name, damage) == ("rows.bin", "other bytes"):  # as long as they were: found where they are read
        with pytest.raises(CheckpointError, match=r"rows\.bin: damaged; run again, and it is made anew"):
            store.read(TEXTS, 4)
        store = FeatureStore(tmp_path, kind())
    assert "damaged encoder features are made anew" in caplog.text
    assert len(store) == 0
    add(store, TEXTS)
    assert torch.equal(store.read([TEXTS[0]], 3)[0], rows_of(TEXTS[0]))


def test_what_stops_while_it_is_made_leaves_nothing(tmp_path):
    def stopping():
        yield rows_of(TEXTS[0])
        raise KeyboardInterrupt

    store = FeatureStore(tmp_path, kind())
    with pytest.raises(KeyboardInterrupt):
        store.add(text_digests(TEXTS), [len(ids) for ids in TEXTS], stopping())
    assert list(store.folder.iterdir()) == []


def test_what_a_killed_run_has_left_goes_but_not_what_another_still_writes(filled):
    left = filled.folder / ".aside-x"
    left.mkdir()
    (left / "rows.bin").write_bytes(b"half")
    add(filled, [[1]])
    assert left.is_dir()
    for path in (left / "rows.bin", left):
        os.utime(path, (0, 0))
    add(filled, [[2]])
    assert not left.exists()
    assert len(filled) == len(TEXTS) + 2


def test_two_runs_that_make_the_same_at_once_leave_one_whole_part(tmp_path):
    stores, meeting = [FeatureStore(tmp_path, kind()) for _ in range(2)], threading.Barrier(2)

    def make(store: FeatureStore) -> None:
        def rows():
            for ids in TEXTS:
                meeting.wait(10)
                yield rows_of(ids)

        store.add(text_digests(TEXTS), [len(ids) for ids in TEXTS], rows())

    threads = [threading.Thread(target=make, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert part_of(stores[0]).is_dir()
    for store in stores:
        assert len(store) == len(TEXTS)
        assert torch.equal(store.read([TEXTS[2]], 4)[0], rows_of(TEXTS[2]))


def test_a_disk_that_is_too_small_is_named_before_anything_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(2**30, 2**30 - 100, 100))
    store, long = FeatureStore(tmp_path, kind()), [3] * (2**20 // 4 // WIDTH + 1)
    with pytest.raises(CheckpointError, match=r"need 2 MiB, 0 MiB are free.*encoder_features to null, which does"):
        store.add(text_digests([long]), [len(long)], iter([]))
    assert list(store.folder.iterdir()) == []


def test_a_disk_that_fails_is_told_of(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CheckpointError, match="encoder features need 1 MiB.*Not a directory"):
        add(FeatureStore(tmp_path / "file", kind()), TEXTS)
