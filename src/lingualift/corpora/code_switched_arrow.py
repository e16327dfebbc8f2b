"""A corpus of code-switched examples on disk, read memory-mapped; `code_switched_writer` writes it.

The corpus is a folder of Arrow files in the streaming format, which `datasets.load_from_disk` maps, too, and a manifest
that says what they were made from.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa

from lingualift.errors import DataError, shown
from lingualift.file_hash import file_hash
from lingualift.records import CodeSwitchedExample

MANIFEST = "manifest.json"
FORMAT, KIND = 1, "code-switched examples"
# The fields of CodeSwitchedExample, in order.
SCHEMA = pa.schema(
    [
        ("id", pa.string()),
        ("text", pa.string()),
        ("english", pa.string()),
        ("language", pa.string()),
        ("replaced", pa.int32()),
        ("replaceable", pa.int32()),
    ]
)
_REMEDY = "write the corpus again"


class CodeSwitchedArrow:
    """The examples of a folder: opened at once, loaded only where they are read.

    Args:
        folder: what `write_code_switched` has written.

    Attributes:
        manifest: what the corpus was made from.
        table: all examples as an Arrow table.

    Raises:
        DataError: the folder is missing or incomplete, or a file is not what the manifest says.
    """

    def __init__(self, folder: Path) -> None:
        self.folder, self.manifest = folder, read_manifest(folder)
        self.table = pa.concat_tables([_map_shard(folder, shard) for shard in self.manifest["shards"]])

    def __len__(self) -> int:
        return self.table.num_rows

    def __getitem__(self, index: int) -> CodeSwitchedExample:
        if not -len(self) <= index < len(self):
            raise IndexError(f"example {index} of {len(self)}")
        return CodeSwitchedExample(*(column[index].as_py() for column in self.table.columns))

    def __iter__(self) -> Iterator[CodeSwitchedExample]:
        for batch in self.table.to_batches():
            columns = (column.to_pylist() for column in batch.columns)
            yield from (CodeSwitchedExample(*row) for row in zip(*columns, strict=True))

    def verify(self) -> None:
        """Read every file and compare its hash with the manifest's.

        Raises:
            DataError: a file was changed.
        """
        for shard in self.manifest["shards"]:
            if file_hash(self.folder / shard["file"]) != shard["sha256"]:
                raise DataError(f"{self.folder / shard['file']}: expected the bytes of {MANIFEST}; {_REMEDY}")


def read_manifest(folder: Path) -> dict[str, Any]:
    """Read a corpus's manifest.

    Raises:
        DataError: there is none, or it is another folder's.
    """
    path = folder / MANIFEST
    if not path.is_file():
        raise DataError(f"{folder}: expected a corpus with its {MANIFEST}, found none; {_REMEDY}, or check the path")
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise DataError(f"{path}: expected JSON ({error}); {_REMEDY}") from error
    for name, expected in (("format", FORMAT), ("kind", KIND)):
        found = manifest.get(name) if isinstance(manifest, dict) else manifest
        if found != expected:
            raise DataError(f"{path}: field {name}: expected {expected!r}, got {shown(found)}; {_REMEDY}")
    return manifest


def _map_shard(folder: Path, shard: dict[str, Any]) -> pa.Table:
    path = folder / shard["file"]
    if not path.is_file():
        raise DataError(f"{path}: named by {MANIFEST}, but missing; {_REMEDY}")
    if (size := path.stat().st_size) != shard["bytes"]:
        raise DataError(f"{path}: expected {shard['bytes']} bytes, got {size}; {_REMEDY}")
    try:
        table = pa.ipc.open_stream(pa.memory_map(str(path))).read_all()
    except pa.ArrowInvalid as error:
        raise DataError(f"{path}: expected an Arrow stream ({error}); {_REMEDY}") from error
    if table.schema != SCHEMA or table.num_rows != shard["examples"]:
        raise DataError(
            f"{path}: expected {shard['examples']} rows of {', '.join(SCHEMA.names)}, "
            f"got {table.num_rows} of {', '.join(table.schema.names)}; {_REMEDY}"
        )
    return table
