"""DataFrames as Markdown, with the best of systems that are compared marked."""

import re
from collections.abc import Sequence
from typing import Literal

import pandas as pd

from lingualift.reporting.frames import FLOOR_SUFFIX, MISSING, PUBLISHED_SUFFIX, SYSTEMS, text_frame

Mark = Literal["best", "second"]
Marks = dict[tuple[int, int], Mark]

# A number, perhaps with ±, an interval, or a remark in brackets; a published one with the languages it covers.
_NUMBER = re.compile(
    r"[<+-]? ?\d[\d.,]*(e[+-]?\d+)?( (±|to) [+-]?[\d.]+| \([+-]?[\d.]+ to [+-]?[\d.]+(, s\.d\. [\d.]+)?\)"
    r"| \(\d+ languages\))?"
)


def best_and_second(table: pd.DataFrame, *, compared: Sequence[str] = (), within: str = "") -> Marks:
    """Cells (row, column) with the highest and the next value of what stands side by side, or below each other.

    Values that look equal are marked alike, since a reader cannot tell them apart. The floor and published numbers are
    compared with nothing.

    Args:
        table: a table with systems side by side, known by the name of its columns, has a best of each row.
        compared: columns that have a best of their own, for systems that stand below each other.
        within: column whose values part the rows into those that are compared; all rows where empty.
    """
    marks: Marks = {}
    if table.columns.name == SYSTEMS:
        columns = [j for j, name in enumerate(table.columns) if _is_ours(str(name))]
        for row in range(table.shape[0]):
            marks |= _ranked(table, [(row, column) for column in columns])
    names = [str(name) for name in table.columns]
    blocks = list(table[within]) if within else [""] * len(table)
    for column in (names.index(name) for name in compared if name in names):
        for block in dict.fromkeys(blocks):
            marks |= _ranked(table, [(row, column) for row, own in enumerate(blocks) if own == block])
    return marks


def _is_ours(name: str) -> bool:
    return not str(name).endswith(FLOOR_SUFFIX) and not name.endswith(PUBLISHED_SUFFIX)


def _ranked(table: pd.DataFrame, cells: Sequence[tuple[int, int]]) -> Marks:
    values = {cell: _leading_number(str(table.iat[cell])) for cell in cells}
    known = {cell: value for cell, value in values.items() if value is not None}
    ranked = sorted(set(known.values()), reverse=True)
    if len(known) < 2:
        return {}
    names: dict[float, Mark] = dict(zip(ranked, ("best", "second"), strict=False))
    return {cell: names[value] for cell, value in known.items() if value in names}


def numeric_columns(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[bool]:
    """Per column of text cells, whether all that is there are numbers (perhaps with ±, or intervals)."""
    columns = [[row[j] for row in rows if row[j] != MISSING] for j in range(len(header))]
    return [all(_NUMBER.fullmatch(cell) for cell in cells) for cells in columns]


def grid(table: pd.DataFrame) -> tuple[list[str], list[list[str]]]:
    """Header and rows as text; the index becomes the first columns when it has names."""
    text = text_frame(table)
    if any(name is not None for name in table.index.names):
        text = text.reset_index()
    return [str(name) for name in text.columns], [[str(cell) for cell in row] for row in text.to_numpy().tolist()]


def to_markdown(table: pd.DataFrame, *, compared: Sequence[str] = (), within: str = "") -> str:
    """A table in Markdown; what `best_and_second` finds is bold and underlined.

    The index becomes the first columns when it has names.
    """
    header, rows = grid(table)
    marks = best_and_second(table, compared=compared, within=within)
    wrap = {"best": "**{}**", "second": "<u>{}</u>"}
    offset = len(header) - table.shape[1]
    lines = [
        "| " + " | ".join(_escape_markdown(name) for name in header) + " |",
        "|" + "|".join("---:" if right else ":---" for right in numeric_columns(header, rows)) + "|",
    ]
    for i, row in enumerate(rows):
        cells = [_escape_markdown(cell) for cell in row]
        for j in range(offset, len(cells)):
            if (i, j - offset) in marks:
                cells[j] = wrap[marks[i, j - offset]].format(cells[j])
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _escape_markdown(text: str) -> str:
    # Underscores and stars inside a word are literal in most readers; a bar would break the row everywhere.
    return " ".join(text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").split())


def _leading_number(cell: str) -> float | None:
    try:
        return float(cell.split(" ", 1)[0])
    except ValueError:
        return None
