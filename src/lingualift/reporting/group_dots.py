"""Figure of scores by family, script, branch and word order: dots with intervals, a colour per system."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from lingualift.evaluation.scoring import ALL_BUT_ENGLISH
from lingualift.reporting.frames import check_group_table, is_missing, label_of, over_seeds, systems_in_order
from lingualift.reporting.group_tables import with_branches
from lingualift.reporting.style import (
    FLOOR_GID,
    INK,
    Labels,
    floor_key,
    legend_below,
    legend_inches,
    new_figure,
    note_figure,
    style,
    system_colours,
    value_grid,
)

# Panels of a column stand below each other; together the columns are about equally long for the 48 languages.
COLUMNS = (("family",), ("script",), ("branch", "word_order"))
HEADINGS = {
    "family": "family",
    "script": "script",
    "branch": "branch",
    "word_order": "word order",
}
MARKERS = "osD^vPX<>"  # not as many as colours: an eleventh system has the first one's colour and another mark
# The panels are placed by hand, so that rows are equally high and scales equally long in all of them.
COLUMN_INCHES, LABEL_INCHES = 2.4, 1.28
HEADING_INCHES, AXIS_INCHES = 0.3, 0.38


def group_dots(groups: pd.DataFrame, *, labels: Labels = None) -> Figure:
    """Macro-averaged accuracy in % per group of languages with 95 % intervals; the floor, where known, is dashed.

    English counts in no group. Branches are shown where a family has several, if they have two languages or more.
    Where English is the only language, the figure says so.
    """
    check_group_table(groups)
    shown = {name: sizes for names in COLUMNS for name in names if (sizes := _rows_shown(groups, name))}
    if not shown:
        return note_figure("no groups of languages: English alone was evaluated")
    systems = systems_in_order(groups)
    colours = system_colours(systems, labels)
    summary = over_seeds(groups, ["system", "grouping", "group"])
    rows = {(str(row.grouping), str(row.group), str(row.system)): row for row in summary.itertuples()}
    columns = [present for names in COLUMNS if (present := [name for name in names if name in shown])]
    row_inches = max(0.24, 0.05 + 0.055 * len(systems))
    with style():
        keys = _keys(colours, labels, floor=bool(groups["floor"].notna().any()))
        width = COLUMN_INCHES * len(columns) + 0.1
        height = 0.2 + legend_inches(width, keys) + max(_inches(shown, names, row_inches) for names in columns)
        figure = new_figure(width, height, by_hand=True)
        for column, names in enumerate(columns):
            top = height
            for name in names:
                inches = row_inches * len(shown[name])
                top -= HEADING_INCHES + inches
                place = (column * COLUMN_INCHES + LABEL_INCHES, top, COLUMN_INCHES - LABEL_INCHES - 0.12, inches)
                axes = figure.add_axes((place[0] / width, place[1] / height, place[2] / width, place[3] / height))
                _panel(axes, name, shown[name], rows, colours)
                top -= AXIS_INCHES
        legend_below(figure, keys)
    return figure


def _inches(shown: Mapping[str, Mapping[str, int]], names: Sequence[str], row_inches: float) -> float:
    return sum(HEADING_INCHES + row_inches * len(shown[name]) + AXIS_INCHES for name in names)


def _rows_shown(groups: pd.DataFrame, grouping: str) -> dict[str, int]:
    """Group → number of its languages, in the order shown."""
    part = groups[(groups["grouping"] == grouping) & (groups["group"] != ALL_BUT_ENGLISH)]
    sizes = dict(zip(part["group"], part["languages"], strict=True))
    if grouping != "branch":
        return sizes
    several = [branch for _, branch in with_branches(groups) if branch]
    return {name: sizes[name] for name in several if sizes[name] > 1}


def _panel(
    axes: Axes, grouping: str, sizes: Mapping[str, int], rows: Mapping[Any, Any], colours: Mapping[str, Any]
) -> None:
    systems, step = list(colours), min(0.26, 0.8 / len(colours))
    for y, group in enumerate(sizes):
        if y % 2:
            axes.axhspan(y - 0.5, y + 0.5, color="#f2f4f7", linewidth=0)
        found = [(i, rows[grouping, group, s]) for i, s in enumerate(systems) if (grouping, group, s) in rows]
        for i, row in found:
            place = y + (i - (len(systems) - 1) / 2) * step
            _dot(axes, place, row, colours[systems[i]], MARKERS[i % len(MARKERS)])
        floor = found[0][1].floor
        if not is_missing(floor):
            line = axes.vlines(100 * floor, y - 0.5, y + 0.5, color=INK, linestyle="--", linewidth=0.9)
            line.set_gid(FLOOR_GID)
    axes.set_yticks(range(len(sizes)), [f"{name} ({size})" for name, size in sizes.items()])
    axes.tick_params(axis="y", length=0)
    axes.set(ylim=(len(sizes) - 0.5, -0.5), xlim=(0, 100), xticks=[0, 25, 50, 75, 100])
    value_grid(axes, "x")
    axes.set_title(f"{HEADINGS[grouping]} (languages)", loc="right")
    axes.set_xlabel("accuracy, %", labelpad=1)


def _dot(axes: Axes, y: float, row: Any, colour: Any, marker: str) -> None:
    if is_missing(row.accuracy):
        return
    if not (is_missing(row.ci_low) or is_missing(row.ci_high)):
        axes.hlines(y, 100 * row.ci_low, 100 * row.ci_high, color=colour, linewidth=1.1)
    axes.plot([100 * row.accuracy], [y], marker=marker, color=colour, markersize=3.2, clip_on=False)


def _keys(colours: Mapping[str, Any], labels: Labels, *, floor: bool) -> list[Line2D]:
    keys = [
        Line2D([], [], color=colour, marker=MARKERS[i % len(MARKERS)], markersize=4, label=label_of(system, labels))
        for i, (system, colour) in enumerate(colours.items())
    ]
    return [*keys, *([floor_key()] if floor else [])]
