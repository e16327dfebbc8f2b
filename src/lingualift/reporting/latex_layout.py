"""How a LaTeX table is laid out: by the characters and lines that fit a page."""

import math
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

HEADING_CHARACTERS = 12  # longer headings go over several lines, as far as the cells below are no wider
UPRIGHT_CHARACTERS = 22  # the same where they are turned upright
FOLDED_CHARACTERS = 26  # longer texts go over several lines
TINY = 5 / 7  # as high and wide as \scriptsize
# Characters that fit a line of 345 pt, or of 550 pt on a turned page, with the space between columns counted as two.
PORTRAIT_CHARACTERS = {"": 70, r"\scriptsize": 92}
LANDSCAPE_CHARACTERS = 132
# Lines that fit a page below a caption.
NORMAL_LINES, SMALL_LINES = 30, 62
UPRIGHT_LINES = 0.42  # of a character of a heading that is turned upright


@dataclass(frozen=True)
class Layout:
    r"""A layout of a table's columns.

    Attributes:
        size: LaTeX's size command; none for normal text.
        landscape: whether the page is turned.
        long: whether the table may go over several pages.
        stacked: whether intervals stand below their values.
        numeric: per column, whether it is set flush right.
        folded: per column, whether its texts go over several lines.
        upright: per column, whether its heading is turned upright.
        headings: per column, the lines of its heading.
        widths: per column, in characters.
    """

    size: str
    landscape: bool
    long: bool
    stacked: bool
    numeric: Sequence[bool]
    folded: Sequence[bool]
    upright: Sequence[bool]
    headings: Sequence[Sequence[str]]
    widths: Sequence[float]

    @property
    def small(self) -> bool:
        """Whether text is smaller than around the table."""
        return bool(self.size)


def choose_layout(header: Sequence[str], rows: Sequence[Sequence[str]], numeric: Sequence[bool]) -> Layout:
    """The first layout that fits, from the one that changes least; the last where none does, set tiny.

    Args:
        header: names of the columns.
        rows: text cells.
        numeric: per column, whether it is set flush right.
    """
    layouts = [_layout(header, rows, numeric, "", *(False,) * 4)]
    small = [
        _layout(header, rows, numeric, r"\scriptsize", landscape, upright, stacked, folded)
        for landscape, upright, stacked, folded in product((False, True), repeat=4)
    ]
    for layout in [*layouts, *small]:
        limit = LANDSCAPE_CHARACTERS if layout.landscape else PORTRAIT_CHARACTERS[layout.size]
        short = layout.small or _lines(layout, rows) <= NORMAL_LINES
        if short and sum(layout.widths) + 2 * len(header) <= limit:
            return layout
    return _layout(header, rows, numeric, r"\tiny", *(True,) * 4)


def _layout(
    header: Sequence[str], rows: Sequence[Sequence[str]], numeric: Sequence[bool], size: str,
    landscape: bool, upright: bool, stacked: bool, folded: bool,
) -> Layout:  # fmt: skip
    columns = [[row[j] for row in rows] for j in range(len(header))]
    cells = [_width(column, number and stacked) for column, number in zip(columns, numeric, strict=True)]
    fold = [folded and not number and width > FOLDED_CHARACTERS for number, width in zip(numeric, cells, strict=True)]
    inner = [FOLDED_CHARACTERS if folds else width for folds, width in zip(fold, cells, strict=True)]
    turn = [
        upright and number and len(name) > width + 2 for name, number, width in zip(header, numeric, inner, strict=True)
    ]
    headings = [
        _broken(name, UPRIGHT_CHARACTERS if turned else max(HEADING_CHARACTERS, math.ceil(width)))
        for name, turned, width in zip(header, turn, inner, strict=True)
    ]
    widths = [
        max(width, 2 * len(parts) if turned else max(map(len, parts)))
        for parts, turned, width in zip(headings, turn, inner, strict=True)
    ]
    found = Layout(size, landscape, landscape, stacked, numeric, fold, turn, headings, widths)
    long = landscape or _lines(found, rows) > SMALL_LINES
    return Layout(size, landscape, long, stacked, numeric, fold, turn, headings, widths)


def _width(cells: Sequence[str], stacked: bool) -> float:
    if not stacked:
        return max(map(len, cells), default=0)
    split = [cell.partition(" (") for cell in cells]
    return max((max(len(value), TINY * (len(below) + 1)) for value, _, below in split), default=0)


def _broken(name: str, characters: int) -> list[str]:
    return textwrap.wrap(name, characters, break_long_words=False, break_on_hyphens=False) or [""]


def _lines(layout: Layout, rows: Sequence[Sequence[str]]) -> float:
    """Height of a table in lines of its size, its heading included."""
    turned = [
        UPRIGHT_LINES * max(map(len, parts)) for parts, up in zip(layout.headings, layout.upright, strict=True) if up
    ]
    heading = max([*(len(parts) for parts in layout.headings), *turned], default=1)
    return heading + sum(max(_cell_lines(layout, cell, j) for j, cell in enumerate(row)) for row in rows)


def _cell_lines(layout: Layout, cell: str, column: int) -> float:
    if layout.folded[column]:
        return max(1, math.ceil(1.2 * len(cell) / FOLDED_CHARACTERS))  # lines are not filled to the end
    return 1.8 if layout.stacked and layout.numeric[column] and " (" in cell else 1
