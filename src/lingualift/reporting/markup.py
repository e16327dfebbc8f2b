"""DataFrames as Markdown and as LaTeX (booktabs), with the best systems of a wide table marked."""

import re
from collections.abc import Sequence
from typing import Literal

import pandas as pd

from lingualift.errors import ConfigurationError
from lingualift.languages import get_language
from lingualift.reporting.frames import CLASS_ORDER, FLOOR_ROW, MISSING, WIDE_INDEX, text_frame

WIDE_LATEX_COLUMNS = 12  # more columns than this are scaled to the line's width
Mark = Literal["best", "second"]

_NUMBER = re.compile(r"[<+-]? ?\d[\d.,]*(e[+-]?\d+)?( (±|to) -?[\d.]+)?")
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
    """Cells (row, column) with the highest and the next value of each column, the floor row left out.

    Only a wide table, known by its index, compares systems; other tables have nothing to mark. Values
    that look equal are marked alike, since a reader cannot tell them apart.
    """
    marks: dict[tuple[int, int], Mark] = {}
    if table.index.name != WIDE_INDEX:
        return marks
    rows = [i for i, name in enumerate(table.index) if name != FLOOR_ROW]
    for column in range(table.shape[1]):
        values = {row: _leading_number(str(table.iat[row, column])) for row in rows}
        known = {row: value for row, value in values.items() if value is not None}
        ranked = sorted(set(known.values()), reverse=True)
        if len(known) < 2:
            continue
        for row, value in known.items():
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
    """Header and rows as text; the index is the first column when it has a name."""
    text = text_frame(table)
    if table.index.name is not None:
        text = text.reset_index()
    return [str(name) for name in text.columns], [[str(cell) for cell in row] for row in text.to_numpy().tolist()]


def to_markdown(table: pd.DataFrame) -> str:
    """A table in Markdown; in a wide table the best of each column is bold and the second underlined.

    The index becomes the first column when it has a name.
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


def to_latex(table: pd.DataFrame, caption: str, label: str) -> str:
    r"""A booktabs table; in a wide table the best of each column is bold and the second underlined.

    Needs `\usepackage{booktabs}` and, beyond `WIDE_LATEX_COLUMNS` columns, `\usepackage{graphicx}`.
    """
    header, rows = grid(table)
    offset = len(header) - table.shape[1]
    wide = len(header) > WIDE_LATEX_COLUMNS
    alignment = "".join("r" if right else "l" for right in numeric_columns(header, rows))
    lines = [
        *(r"\begin{table}[t]", r"\centering", rf"\caption{{{escape_latex(caption)}}}", rf"\label{{{label}}}"),
        *([r"\resizebox{\linewidth}{!}{%"] if wide else []),
        rf"\begin{{tabular}}{{{alignment}}}",
        r"\toprule",
        *_latex_groups(header, offset),
        " & ".join(escape_latex(name) for name in header) + r" \\",
        *(r"\midrule", *_latex_body(table, rows, offset), r"\bottomrule"),
        r"\end{tabular}" + ("}" if wide else ""),
        r"\end{table}",
    ]
    return "\n".join(lines) + "\n"


def _latex_body(table: pd.DataFrame, rows: Sequence[Sequence[str]], offset: int) -> list[str]:
    marks = best_and_second(table)
    wrap = {"best": r"\textbf{%s}", "second": r"\underline{%s}"}
    body: list[str] = []
    for i, row in enumerate(rows):
        if offset and row[0] == FLOOR_ROW:
            body.append(r"\midrule")
        cells = [escape_latex(cell) for cell in row]
        for j in range(offset, len(cells)):
            if (i, j - offset) in marks:
                cells[j] = wrap[marks[i, j - offset]] % cells[j]
        body.append(" & ".join(cells) + r" \\")
    return body


def _latex_groups(header: Sequence[str], offset: int) -> list[str]:
    """A row above the language codes that names their resource classes; nothing for other tables."""
    names = [column_group(name) for name in header[offset:]]
    if not offset or None in names:
        return []
    cells, rules, start = [""] * offset, [], offset + 1
    for group in dict.fromkeys(names):
        width = names.count(group)
        cells.append(rf"\multicolumn{{{width}}}{{c}}{{{group}}}")
        rules.append(rf"\cmidrule(lr){{{start}-{start + width - 1}}}")
        start += width
    return [" & ".join(cells) + r" \\", " ".join(rules)]


def column_group(name: str) -> str | None:
    """Resource class of a language code, "average" for a class; None for any other column."""
    if name in CLASS_ORDER:
        return "average"
    try:
        return get_language(name).resource_class
    except ConfigurationError:
        return None


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
