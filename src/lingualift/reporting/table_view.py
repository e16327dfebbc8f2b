"""Tables as the report's template reads them: text cells with their looks, and what sorting goes by."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from lingualift.reporting.frames import FLOOR_COLUMN, SYSTEMS
from lingualift.reporting.group_tables import CODES
from lingualift.reporting.markup import best_and_second, grid, numeric_columns


@dataclass(frozen=True)
class Cell:
    """A table cell: its text, its CSS classes, and what sorting goes by where that is not the text."""

    text: str
    classes: str = ""
    value: str = ""


@dataclass(frozen=True)
class Column:
    """A table column: its name and whether it holds numbers."""

    name: str
    numeric: bool


@dataclass(frozen=True)
class Row:
    """A table row: its cells, whether a line stands above it, whether sorting leaves it below all others."""

    cells: tuple[Cell, ...]
    starts: bool = False
    pinned: bool = False


@dataclass(frozen=True)
class TableView:
    """A table as the template reads it."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def table_view(table: pd.DataFrame, *, starts: Sequence[int] = (), pinned: Sequence[bool] = ()) -> TableView:
    """A DataFrame as cells for the template, with the best and second of systems side by side marked.

    Args:
        table: cells of any kind; an index with names becomes the first columns.
        starts: rows that a line stands above.
        pinned: per row, whether sorting leaves it below all others; none where it is empty.
    """
    header, rows = grid(table)
    offset = len(header) - table.shape[1]
    marks = best_and_second(table)
    numeric = numeric_columns(header, rows)
    named = {FLOOR_COLUMN: "floor", CODES: "codes"}  # columns that look different
    kinds = [named.get(name, "") if table.columns.name == SYSTEMS else "" for name in header]

    def cell(i: int, j: int, text: str) -> Cell:
        classes = ["n" if numeric[j] else "", marks.get((i, j - offset), ""), kinds[j]]
        return Cell(text, " ".join(filter(None, classes)))

    return TableView(
        tuple(Column(name, numeric[j]) for j, name in enumerate(header)),
        tuple(
            Row(tuple(cell(i, j, text) for j, text in enumerate(row)), i in starts, bool(pinned) and pinned[i])
            for i, row in enumerate(rows)
        ),
    )
