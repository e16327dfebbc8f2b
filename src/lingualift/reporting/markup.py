"""DataFrames as Markdown and as LaTeX (booktabs), with the best of systems that stand side by side marked."""

import re
import textwrap
from collections.abc import Collection, Sequence
from typing import Literal

import pandas as pd

from lingualift.reporting.frames import MISSING, SYSTEMS, text_frame

LONG_LATEX_ROWS = 30  # a table with more rows is set small, or it would leave the page
LINE_CHARACTERS = {"normal": 70, "small": 100}  # what fits a line of 345 pt; a wider table is scaled to it
HEADING_CHARACTERS = 12  # longer system names go over several lines
Mark = Literal["best", "second"]

_APART = ("(floor)", "(published)")  # ends of names of columns that compete with nobody
_NUMBER = re.compile(r"[<+-]? ?\d[\d.,]*(e[+-]?\d+)?( (±|to) -?[\d.]+| \(-?[\d.]+ to -?[\d.]+\))?")
_LATEX = {
    **{character: "\\" + character for character in "&%$#_{}"},
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "–": "--",
    "—": "---",
    "±": r"$\pm$",
    "−": r"$-$",
    "→": r"$\rightarrow$",
    "\n": " ",
}


def best_and_second(table: pd.DataFrame) -> dict[tuple[int, int], Mark]:
    """Cells (row, column) with the highest and the next value of each row, floor and published numbers left out.

    Only a table with systems side by side, known by the name of its columns, compares them; other tables have
    nothing to mark. Values that look equal are marked alike, since a reader cannot tell them apart.
    """
    marks: dict[tuple[int, int], Mark] = {}
    if table.columns.name != SYSTEMS:
        return marks
    columns = [j for j, name in enumerate(table.columns) if not str(name).endswith(_APART)]
    for row in range(table.shape[0]):
        values = {column: _leading_number(str(table.iat[row, column])) for column in columns}
        known = {column: value for column, value in values.items() if value is not None}
        ranked = sorted(set(known.values()), reverse=True)
        if len(known) < 2:
            continue
        for column, value in known.items():
            if value == ranked[0]:
                marks[row, column] = "best"
            elif value == ranked[1]:
                marks[row, column] = "second"
    return marks


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


def to_markdown(table: pd.DataFrame) -> str:
    """A table in Markdown; of systems side by side, the best of each row is bold and the second underlined.

    The index becomes the first columns when it has names.
    """
    header, rows = grid(table)
    marks = best_and_second(table)
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


def to_latex(table: pd.DataFrame, caption: str, label: str, *, rules_before: Collection[int] = ()) -> str:
    r"""A booktabs table; of systems side by side, the best of each row is bold and the second underlined.

    Needs `\usepackage{booktabs}` and, where it is wider than a line, `\usepackage{graphicx}`. A long table is set
    small enough for 50 rows to fit a page.

    Args:
        table: cells of any kind.
        caption: plain text.
        label: for `\ref`.
        rules_before: rows that a rule stands above.
    """
    header, rows = grid(table)
    offset = len(header) - table.shape[1]
    headings = [
        _heading(name) if table.columns.name == SYSTEMS and j >= offset else [name] for j, name in enumerate(header)
    ]
    size = "small" if len(rows) > LONG_LATEX_ROWS else "normal"
    wide = _characters(headings, rows) > LINE_CHARACTERS[size]
    alignment = "".join("r" if right else "l" for right in numeric_columns(header, rows))
    lines = [
        *(r"\begin{table}[p]" if size == "small" else r"\begin{table}[t]", r"\centering"),
        *(rf"\caption{{{escape_latex(caption)}}}", rf"\label{{{label}}}"),
        *([r"\scriptsize", r"\setlength{\tabcolsep}{4pt}"] if size == "small" else []),
        *([r"\resizebox{\linewidth}{!}{%"] if wide else []),
        *(rf"\begin{{tabular}}{{{alignment}}}", r"\toprule"),
        " & ".join(_stacked(parts) for parts in headings) + r" \\",
        *(r"\midrule", *_latex_body(table, rows, offset, rules_before), r"\bottomrule"),
        r"\end{tabular}" + ("}" if wide else ""),
        r"\end{table}",
    ]
    return "\n".join(lines) + "\n"


def _heading(name: str) -> list[str]:
    return textwrap.wrap(name, HEADING_CHARACTERS, break_long_words=False, break_on_hyphens=False) or [""]


def _stacked(parts: Sequence[str]) -> str:
    if len(parts) == 1:
        return escape_latex(parts[0])
    return r"\shortstack[r]{" + r"\\".join(escape_latex(part) for part in parts) + "}"


def _characters(headings: Sequence[Sequence[str]], rows: Sequence[Sequence[str]]) -> int:
    """Width of a table, roughly: the longest text of each column and the space between two."""
    columns = [[*parts, *(row[j] for row in rows)] for j, parts in enumerate(headings)]
    return sum(max(len(text) for text in column) + 2 for column in columns)


def _latex_body(
    table: pd.DataFrame, rows: Sequence[Sequence[str]], offset: int, rules_before: Collection[int]
) -> list[str]:
    marks = best_and_second(table)
    wrap = {"best": r"\textbf{%s}", "second": r"\underline{%s}"}
    body: list[str] = []
    for i, row in enumerate(rows):
        if i in rules_before:
            body.append(r"\midrule")
        cells = [escape_latex(cell) for cell in row]
        for j in range(offset, len(cells)):
            if (i, j - offset) in marks:
                cells[j] = wrap[marks[i, j - offset]] % cells[j]
        body.append(" & ".join(cells) + r" \\")
    return body


def escape_latex(text: str) -> str:
    """Text with every character that LaTeX would read as a command made literal."""
    return "".join(_LATEX.get(character, character) for character in text)


def _escape_markdown(text: str) -> str:
    # Underscores and stars inside a word are literal in most readers; a bar would break the row everywhere.
    return " ".join(text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").split())


def _leading_number(cell: str) -> float | None:
    try:
        return float(cell.split(" ", 1)[0])
    except ValueError:
        return None
