r"""DataFrames as LaTeX tables with booktabs rules, laid out so that wide and long ones can still be read.

Nothing is shrunk to fit: a table too wide for a line is set small, its long texts go over several lines, intervals go
below their values, headings of numbers are turned upright, and at last the page is. What does not fit a page is a
`longtable`. Every table names above it the packages that it needs.
"""

import re
from collections.abc import Collection, Sequence

import pandas as pd

from lingualift.reporting.latex_layout import Layout, choose_layout
from lingualift.reporting.markup import Marks, best_and_second, grid, numeric_columns

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
    "ρ": r"$\rho$",
    "≤": r"$\leq$",
    "≥": r"$\geq$",
    "\N{NO-BREAK SPACE}": "~",
    "\n": " ",
}
_WRAP = {"best": r"\textbf{%s}", "second": r"\underline{%s}"}
_NEEDED = {r"\rotatebox": "graphicx", r"\raggedright": "array", r"\begin{longtable}": "longtable"}
_NEEDED |= {r"\begin{landscape}": "pdflscape"}


def escape_latex(text: str) -> str:
    """Text with every character that LaTeX would read as a command made literal."""
    return "".join(_LATEX.get(character, character) for character in text)


def to_latex(
    table: pd.DataFrame,
    caption: str,
    label: str,
    *,
    rules_before: Collection[int] = (),
    compared: Sequence[str] = (),
    within: str = "",
    notes: Sequence[str] = (),
) -> str:
    r"""A booktabs table; what `markup.best_and_second` finds is bold and underlined.

    Args:
        table: cells of any kind; an index with names becomes the first columns.
        caption: plain text.
        label: for `\ref`.
        rules_before: rows that a rule stands above.
        compared: see `markup.best_and_second`.
        within: see `markup.best_and_second`.
        notes: plain sentences below the table.
    """
    header, rows = grid(table)
    numeric = numeric_columns(header, rows)
    layout = choose_layout(header, rows, numeric)
    offset = len(header) - table.shape[1]
    marks = {(i, j + offset): m for (i, j), m in best_and_second(table, compared=compared, within=within).items()}
    head = " & ".join(_heading(layout, j) for j in range(len(header))) + r" \\"
    body = _body(layout, rows, marks, rules_before)
    named = [rf"\caption{{{escape_latex(caption)}}}", rf"\label{{{label}}}"]
    below = [rf"{{\scriptsize {escape_latex(note)}\par}}" for note in notes]
    lines = (_long if layout.long else _float)(layout, named, head, body, below)
    text = "\n".join(lines) + "\n"
    needed = ["booktabs", *(package for command, package in _NEEDED.items() if command in text)]
    return f"% needs \\usepackage{{{','.join(needed)}}}\n{text}"


def _float(layout: Layout, named: list[str], head: str, body: list[str], below: list[str]) -> list[str]:
    return [
        *((r"\begin{table}[p]" if layout.small else r"\begin{table}[t]"), r"\centering"),
        *named,
        *([layout.size, r"\setlength{\tabcolsep}{4pt}"] if layout.small else []),
        *(rf"\begin{{tabular}}{{{_columns(layout)}}}", r"\toprule", head, r"\midrule"),
        *(*body, r"\bottomrule", r"\end{tabular}"),
        *([r"\par\smallskip", *below] if below else []),
        r"\end{table}",
    ]


def _long(layout: Layout, named: list[str], head: str, body: list[str], below: list[str]) -> list[str]:
    count = len(layout.widths)
    lines = [
        *(r"\begingroup", layout.size, r"\setlength{\tabcolsep}{4pt}"),
        *(rf"\begin{{longtable}}{{{_columns(layout)}}}", named[0], named[1] + r" \\"),
        *(r"\toprule", head, r"\midrule", r"\endfirsthead", r"\toprule", head, r"\midrule", r"\endhead"),
        rf"\midrule \multicolumn{{{count}}}{{r}}{{continued on the next page}} \\",
        *(r"\endfoot", r"\bottomrule", r"\endlastfoot"),
        *(*body, r"\end{longtable}", *below, r"\endgroup"),
    ]
    return [r"\begin{landscape}", *lines, r"\end{landscape}"] if layout.landscape else lines


def _columns(layout: Layout) -> str:
    plain = ["r" if right else "l" for right in layout.numeric]
    # A character is about half as wide as the letter M.
    return "".join(
        rf">{{\raggedright\arraybackslash}}p{{{width / 2:g}em}}" if folded else letter
        for letter, width, folded in zip(plain, layout.widths, layout.folded, strict=True)
    )


def _heading(layout: Layout, column: int) -> str:
    parts = [escape_latex(part) for part in layout.headings[column]]
    if layout.folded[column]:
        return " ".join(parts)
    side = "r" if layout.numeric[column] else "l"
    text = parts[0] if len(parts) == 1 else rf"\shortstack[{side}]{{" + r"\\".join(parts) + "}"
    return rf"\rotatebox{{90}}{{{text.replace('[r]', '[l]', 1)}}}" if layout.upright[column] else text


def _body(layout: Layout, rows: Sequence[Sequence[str]], marks: Marks, rules_before: Collection[int]) -> list[str]:
    body: list[str] = []
    for i, row in enumerate(rows):
        if i in rules_before:
            body.append(r"\midrule")
        cells = [_cell(layout, cell, j, _WRAP.get(marks.get((i, j), ""), "%s")) for j, cell in enumerate(row)]
        body.append(" & ".join(cells) + r" \\")
        if layout.stacked and i + 1 < len(rows) and i + 1 not in rules_before:
            body.append(r"\addlinespace[2pt]")  # or an interval seems to belong to the value below it
    return body


def _cell(layout: Layout, cell: str, column: int, wrap: str) -> str:
    value, bracket, interval = cell.partition(" (")
    if not (layout.stacked and layout.numeric[column] and bracket):
        return wrap % escape_latex(cell) if cell else ""
    below = re.sub(r"^", "(", escape_latex(interval))
    return rf"\shortstack[r]{{{wrap % escape_latex(value)}\\{{\tiny {below}}}}}"
