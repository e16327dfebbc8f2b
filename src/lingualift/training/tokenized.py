"""Tokenized examples in a temporary Arrow file, memory-mapped: what a training reads again and again, but not at once.

Lists of Python's numbers take ten times as much, and all of it in memory.
"""

import os
import tempfile
import weakref
from collections.abc import Iterable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any, overload

import pyarrow as pa
import pyarrow.compute as pc

from lingualift.model.processing import EDGE_POSITIONS, TokenizedExample

_IDS = pa.list_(pa.int32())
_SCHEMA = pa.schema([(field.name, _IDS) for field in fields(TokenizedExample)])


class TokenizedFile(Sequence[TokenizedExample]):
    """Tokenized examples as a sequence.

    The file lies in the temporary folder (`TMPDIR`) for as long as this is used, and goes with it. A copy that another
    process gets holds the examples in memory, as numbers of 4 bytes: it may be on another machine.

    Args:
        batches: the examples, of which one batch is in memory at a time.
    """

    def __init__(self, batches: Iterable[Sequence[TokenizedExample]]) -> None:
        descriptor, name = tempfile.mkstemp(prefix="lingualift-", suffix=".arrow")
        os.close(descriptor)
        self._remove = weakref.finalize(self, Path(name).unlink, missing_ok=True)
        try:
            _write(name, batches)
        except BaseException:
            self._remove()
            raise
        self._table = pa.ipc.open_stream(pa.memory_map(name)).read_all()

    def __len__(self) -> int:
        return self._table.num_rows

    @overload
    def __getitem__(self, place: int) -> TokenizedExample: ...

    @overload
    def __getitem__(self, place: slice) -> list[TokenizedExample]: ...

    def __getitem__(self, place: int | slice) -> TokenizedExample | list[TokenizedExample]:
        if isinstance(place, slice):
            return [self[i] for i in range(*place.indices(len(self)))]
        return TokenizedExample(*(column[place].as_py() for column in self._table.columns))

    def sequence_tokens(self) -> list[int]:
        """`TokenizedExample.sequence_tokens` of each, without reading their ids; equal ones are one object."""
        lengths = dict(zip(self._table.column_names, map(pc.list_value_length, self._table.columns), strict=True))
        soft = pc.add(lengths.pop("encoder"), EDGE_POSITIONS)  # nothing where there is no encoder
        total = pc.fill_null(soft, 0)
        for length in lengths.values():
            total = pc.add(total, pc.fill_null(length, 0))
        known: dict[int, int] = {}
        return [known.setdefault(n, n) for chunk in total.chunks for n in chunk.to_pylist()]

    def encoder_texts(self) -> Sequence[Sequence[int]]:
        """The encoder ids of each, read from the file when they are asked for; none where there is no encoder."""
        column = self._table.column("encoder")
        return () if column.null_count else _Texts(column)

    def __getstate__(self) -> pa.Table:
        return self._table

    def __setstate__(self, table: pa.Table) -> None:
        self._table = table


class _Texts(Sequence[Sequence[int]]):
    """A column of ids."""

    def __init__(self, column: pa.ChunkedArray) -> None:
        self._column = column

    def __len__(self) -> int:
        return len(self._column)

    def __getitem__(self, place: Any) -> Any:
        return self._column[place].as_py()


def _write(name: str, batches: Iterable[Sequence[TokenizedExample]]) -> None:
    with pa.OSFile(name, "wb") as sink, pa.ipc.new_stream(sink, _SCHEMA) as stream:
        for batch in batches:
            columns = [pa.array([getattr(example, name) for example in batch], _IDS) for name in _SCHEMA.names]
            stream.write_batch(pa.record_batch(columns, schema=_SCHEMA))
