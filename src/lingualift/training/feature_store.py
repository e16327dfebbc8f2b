"""Encoder features in memory-mapped files: the rows of every distinct text once, whole or not there.

A store holds one encoder's features in one precision. It is a folder of parts; each part holds the texts that those
before it lacked: `rows.bin`, their features one text after the other, (rows, D_enc); `texts.npy`, which says of each
text where its rows lie and what their checksum is; `manifest.json`, written last. Parts are made aside and renamed, so
that several runs may make them at once. One that is cut short, or whose list of texts is damaged, is removed and made
anew; rows are compared with their checksum whenever they are read.
"""

import hashlib
import logging
import os
import shutil
import time
import uuid
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
import torch
from torch import Tensor

from lingualift.errors import CheckpointError
from lingualift.file_hash import file_hash
from lingualift.training.checkpoint import MANIFEST, read_manifest, write_manifest

_logger = logging.getLogger(__name__)
_ROWS, _TEXTS, _ASIDE = "rows.bin", "texts.npy", ".aside-"
_TEXT = np.dtype([("high", "<u8"), ("low", "<u8"), ("start", "<i8"), ("rows", "<i8"), ("checksum", "<u4")])
_STORED = {"bfloat16": "<i2", "float32": "<f4"}  # numpy has no bfloat16: its bits pass as integers
_MIB = 2**20
_ABANDONED = 3600  # seconds after which what nobody has written to any more was left by a run that was killed


@dataclass(frozen=True)
class FeatureKind:
    """What all features of a store have in common.

    Attributes:
        encoder: checksum of the encoder's weights.
        dtype: precision that they are kept in.
        width: D_enc.
    """

    encoder: str
    dtype: str
    width: int

    @property
    def torch_dtype(self) -> torch.dtype:
        """The precision, as tensors have it."""
        return {"bfloat16": torch.bfloat16, "float32": torch.float32}[self.dtype]


def text_digests(texts: Iterable[Sequence[int]]) -> np.ndarray:
    """128-bit digests of texts, given as encoder token ids; uint64, (N, 2)."""
    found = (hashlib.blake2b(np.asarray(ids, "<i4").tobytes(), digest_size=16).digest() for ids in texts)
    return np.frombuffer(b"".join(found), "<u8").reshape(-1, 2)


class FeatureStore:
    """The features of one encoder's texts, which are read by their token ids.

    A copy that another process gets opens the same files, and holds nothing in memory but where texts begin: 8 bytes
    a text.

    Args:
        folder: of the stores of all encoders.
        kind: what the features are.
    """

    def __init__(self, folder: Path, kind: FeatureKind) -> None:
        self.kind, self.folder = kind, folder / f"{kind.encoder[:16]}-{kind.dtype}"
        self._open()

    def __getstate__(self) -> dict[str, Any]:
        return {"kind": self.kind, "folder": self.folder, "parts": [part.folder for part in self._parts]}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.kind, self.folder = state["kind"], state["folder"]
        self._parts = [_Part(part, self.kind) for part in state["parts"]]

    def __len__(self) -> int:
        return sum(len(part) for part in self._parts)

    def lacks(self, digest: np.ndarray) -> bool:
        """Whether the text of a digest, (2,), has no features here."""
        return all(part.find(digest) is None for part in self._parts)

    def read(self, texts: Sequence[Sequence[int]], positions: int) -> Tensor:
        """Features of texts, (B, positions, D_enc), on the CPU and in the store's precision; zeros after each text's.

        Args:
            texts: encoder token ids.
            positions: S, to which all are padded.

        Raises:
            CheckpointError: a text has no features here, or they are damaged.
        """
        found = np.zeros((len(texts), positions, self.kind.width), _STORED[self.kind.dtype])
        for row, (ids, digest) in enumerate(zip(texts, text_digests(texts), strict=True)):
            if ids:
                found[row, : len(ids)] = self._rows(digest)
        return torch.from_numpy(found).view(self.kind.torch_dtype)

    def _rows(self, digest: np.ndarray) -> np.ndarray:
        for part in self._parts:
            if (place := part.find(digest)) is not None:
                return part.rows(place)
        raise CheckpointError(f"{self.folder}: no features of a text that is to be read; they are made before")

    def add(self, digests: np.ndarray, lengths: Sequence[int], features: Iterable[Tensor]) -> None:
        """Add texts that the store lacks.

        Args:
            digests: of distinct texts, (N, 2).
            lengths: positions of each, at least 1.
            features: of each, (S, D_enc), on the CPU and in the store's precision; one is in memory at a time.

        Raises:
            CheckpointError: the disk is full or fails, and nothing is left of it.
        """
        texts = np.zeros(len(digests), _TEXT)
        texts["high"], texts["low"], texts["rows"] = digests[:, 0], digests[:, 1], lengths
        texts["start"] = np.cumsum(texts["rows"]) - texts["rows"]
        needed = self._bytes(int(texts["rows"].sum()), len(texts))
        with self._aside(needed) as aside:
            with (aside / _ROWS).open("wb") as file:
                for place, rows in enumerate(features):
                    data = rows.contiguous().view(torch.uint8).numpy().data
                    texts["checksum"][place] = zlib.crc32(data)
                    file.write(data)
                _to_disk(file)
            self._seal(aside, texts)
        self._open()

    def _bytes(self, rows: int, texts: int) -> int:
        return rows * self.kind.width * self.kind.torch_dtype.itemsize + texts * _TEXT.itemsize

    @contextmanager
    def _aside(self, needed: int) -> Iterator[Path]:
        """A folder to write a part in, removed in the end."""
        aside = self.folder / f"{_ASIDE}{uuid.uuid4().hex}"
        try:
            _remove_abandoned(self.folder)
            aside.mkdir(parents=True)
            if shutil.disk_usage(self.folder).free < needed:
                self._refuse(needed, "the disk has not so much")
            yield aside
        except OSError as error:
            self._refuse(needed, str(error))
        finally:
            shutil.rmtree(aside, ignore_errors=True)

    def _refuse(self, needed: int, why: str) -> NoReturn:
        free = shutil.disk_usage(self.folder).free if self.folder.is_dir() else 0
        raise CheckpointError(
            f"{self.folder}: encoder features need {-(-needed // _MIB)} MiB, {free // _MIB} MiB are free: {why}; free "
            "disk space, name another folder in compute.encoder_features.folder, or set compute.encoder_features to "
            "null, which does without"
        ) from None

    def _seal(self, aside: Path, texts: np.ndarray) -> None:
        """Write what makes a part whole, and move it to its place."""
        size = self._bytes(int(texts["rows"].sum()), 0)
        texts = texts[np.lexsort((texts["low"], texts["high"]))]
        with (aside / _TEXTS).open("wb") as file:
            np.save(file, texts, allow_pickle=False)
            _to_disk(file)
        digest = file_hash(aside / _TEXTS)
        write_manifest(aside, {"kind": "encoder features", **asdict(self.kind), "bytes": size, "texts": digest})
        name = hashlib.sha256(np.stack([texts["high"], texts["low"]]).tobytes()).hexdigest()[:16]
        target = self.folder / name
        try:
            os.replace(aside, target)
        except OSError:
            if not (target / MANIFEST).is_file():  # or else another run was faster, and has made the same
                raise

    def _open(self) -> None:
        """Open all parts; a damaged one is removed, with a warning."""
        self._parts = []
        for folder in sorted(self.folder.glob("[!.]*")):
            try:
                self._parts.append(_Part(folder, self.kind))
            except (ValueError, KeyError, FileNotFoundError) as error:
                _logger.warning("%s: damaged encoder features are made anew: %s", folder, error)
                shutil.rmtree(folder, ignore_errors=True)


class _Part:
    """Texts of a store that were made together, sorted by their digests; a lookup takes O(log texts).

    Raises:
        CheckpointError: it is not whole, or not of the store's encoder.
    """

    def __init__(self, folder: Path, kind: FeatureKind) -> None:
        manifest = read_manifest(folder)
        if other := [name for name, value in asdict(kind).items() if manifest.get(name) != value]:
            raise CheckpointError(f"{folder}: {', '.join(other)}: not the store's")
        if file_hash(folder / _TEXTS) != manifest["texts"] or (folder / _ROWS).stat().st_size != manifest["bytes"]:
            raise CheckpointError(f"{folder}: its files are not those of its manifest")
        self.folder = folder
        self._texts = np.load(folder / _TEXTS, mmap_mode="r", allow_pickle=False)
        self._high = np.ascontiguousarray(self._texts["high"])
        self._all = np.memmap(folder / _ROWS, _STORED[kind.dtype], "r").reshape(-1, kind.width)

    def __len__(self) -> int:
        return len(self._texts)

    def find(self, digest: np.ndarray) -> int | None:
        """Place of a text among the part's; None if it is not there."""
        high, low = digest
        place = int(np.searchsorted(self._high, high))
        while place < len(self._high) and self._high[place] == high:
            if self._texts[place]["low"] == low:
                return place
            place += 1
        return None

    def rows(self, place: int) -> np.ndarray:
        """Features of a text, (S, D_enc), as they lie in the file."""
        text = self._texts[place]
        found = self._all[text["start"] : text["start"] + text["rows"]]
        if zlib.crc32(found.data) != text["checksum"]:
            (self.folder / MANIFEST).unlink(missing_ok=True)  # the next run finds it damaged
            raise CheckpointError(f"{self.folder / _ROWS}: damaged; run again, and it is made anew")
        return found


def _remove_abandoned(folder: Path) -> None:
    for aside in folder.glob(f"{_ASIDE}*"):
        written = [path.stat().st_mtime for path in (aside, *aside.glob("*")) if path.exists()]
        if written and max(written) < time.time() - _ABANDONED:
            shutil.rmtree(aside, ignore_errors=True)


def _to_disk(file: Any) -> None:
    file.flush()
    os.fsync(file.fileno())
