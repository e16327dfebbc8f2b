"""Languages down the left side of a figure: names, the family of each block, lines between resource classes."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from matplotlib.axes import Axes

from lingualift.reporting.frames import language_family, language_name
from lingualift.reporting.style import INK

Groups = Mapping[str, Sequence[str]]

FAMILY_INCHES = 0.85  # wide enough for "Indo-European"
FAMILY_SIZE = 6.5


def language_ticks(axes: Axes, groups: Groups, *, middle: float) -> None:
    """Name each language's row.

    Args:
        axes: the leftmost panel with data.
        groups: resource class → codes, in the order of the rows.
        middle: y of the middle of the first row; rows are one unit high.
    """
    names = [language_name(code) for codes in groups.values() for code in codes]
    axes.set_yticks([middle + row for row in range(len(names))], names, rotation=0)
    axes.tick_params(axis="y", length=0, labelleft=True)


def family_brackets(axes: Axes, groups: Groups, *, middle: float) -> None:
    """Draw the families of the rows, class by class, into a panel of its own to the left of the names."""
    axes.set_axis_off()
    axes.set_xlim(0, 1)
    for first, last, family in family_runs(groups):
        top, bottom = first + middle - 0.35, last + middle + 0.35
        axes.plot([0.97, 0.97], [top, bottom], color="#888888", linewidth=0.8, solid_capstyle="butt")
        axes.text(
            0.9, (top + bottom) / 2, family, ha="right", va="center", fontsize=FAMILY_SIZE, color=INK, clip_on=False
        )


def family_runs(groups: Groups) -> Iterator[tuple[int, int, str]]:
    """(first row, last row, family) of each block of one family within a class."""
    row = 0
    for codes in groups.values():
        for family, members in groupby(codes, key=language_family):
            size = len(list(members))
            yield row, row + size - 1, family
            row += size


def class_borders(groups: Groups) -> list[int]:
    """Rows at which a resource class begins, the first left out."""
    starts, row = [], 0
    for codes in groups.values():
        starts.append(row)
        row += len(codes)
    return starts[1:]
