"""Figures with one row per language and one panel per system: 48 languages × 10 systems stay readable."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from lingualift.evaluation.scoring import ENGLISH, with_transfer
from lingualift.reporting.frames import (
    check_language_table,
    is_missing,
    label_of,
    languages_by_class,
    require_columns,
    systems_in_order,
)
from lingualift.reporting.language_axis import FAMILY_INCHES, class_borders, family_brackets, language_ticks
from lingualift.reporting.style import (
    FLOOR_GID,
    INK,
    Labels,
    floor_key,
    legend_below,
    new_figure,
    note_figure,
    style,
    value_grid,
    wrapped,
)

PANELS_PER_ROW = 10
PANELS_INCHES = 5.2  # for all panels of a row: with names and families a figure is about a page wide
NARROW_INCHES = 0.95
PANEL_INCHES = (0.62, 1.3)  # of one panel, at least and at most
TRANSFER_LIMITS = (
    -0.5,
    1.3,
)  # beyond these a bar is cut and its value written: a small denominator says little
NUMBERS_COLUMNS = ("system", "language", "resource_class", "n", "written_rate", "numbers_right", "word_overlap")


def transfer_by_language(language_table: pd.DataFrame, floors: Mapping[str, float]) -> pd.DataFrame:
    """Transfer above the floor per system and language, seeds averaged; see `scoring.with_transfer`.

    Missing where English itself is not above its floor, for then there is nothing to carry over. English, 1
    by definition, is left out.
    """
    check_language_table(language_table)
    table = with_transfer(language_table, floors)
    means = table.groupby(["system", "language", "resource_class"], sort=False)["transfer"].mean().reset_index()
    return means[means["language"] != ENGLISH].reset_index(drop=True)


def transfer_bars(language_table: pd.DataFrame, floors: Mapping[str, float], *, labels: Labels = None) -> Figure:
    """Transfer above the floor per language, one panel per system; 0 is the floor, 1 is English.

    Without a floor there is no transfer, and the figure says so.
    """
    if not floors:
        return note_figure("no transfer: no floor is known for this benchmark")
    table = transfer_by_language(language_table, floors)
    with style():
        figure, panels = _panels(table, labels, "transfer: share of English accuracy above the floor")
        for system, axes in panels.items():
            _transfer_panel(axes, _values(table, system, "transfer"), table)
        keys = [
            *_class_keys(table),
            floor_key(),
            Line2D([], [], color=INK, linestyle=":", linewidth=1.1, label="English"),
        ]
        legend_below(figure, keys)
    return figure


def _transfer_panel(axes: Axes, values: Sequence[float], table: pd.DataFrame) -> None:
    low, high = TRANSFER_LIMITS
    _bars(axes, np.clip(values, low, high), table)
    axes.axvline(0, color=INK, linestyle="--", linewidth=1.1).set_gid(FLOOR_GID)
    axes.axvline(1, color=INK, linestyle=":", linewidth=1.1)
    axes.set(xlim=TRANSFER_LIMITS)
    inches = _panel_inches(table)
    _ticks(axes, {0: "0", 0.5: "0.5", 1: "1"}, inches)
    for row, value in enumerate(values):
        if not is_missing(value) and not low <= value <= high:
            side = "right" if value > high else "left"
            axes.text(high if value > high else low, row, f"{value:.1f}", ha=side, va="center", fontsize=5.5)
    if all(is_missing(value) for value in values):
        why = wrapped("English is not above the floor", inches)
        box = {"facecolor": "white", "edgecolor": "none", "pad": 1.5}
        axes.text(0.5, 0.5, why, transform=axes.transAxes, ha="center", va="center", fontsize=7.5, bbox=box)


def numbers_right_bars(table: pd.DataFrame, *, labels: Labels = None) -> Figure:
    """Share of stage-1 translations with every number right, per language; a dot marks word overlap.

    A table without rows gives a figure that says so.
    """
    if table.empty:
        return note_figure("no stage-1 translations")
    require_columns(table, "numbers-right table", NUMBERS_COLUMNS)
    with style():
        figure, panels = _panels(table, labels, "stage-1 translations with every number right, %")
        for system, axes in panels.items():
            _bars(axes, 100 * np.array(_values(table, system, "numbers_right")), table)
            overlap = 100 * np.array(_values(table, system, "word_overlap"))
            axes.plot(overlap, range(len(overlap)), "o", color="white", markeredgecolor=INK, markersize=3)
            axes.set(xlim=(0, 102))
            _ticks(axes, {0: "0", 50: "50", 100: "100"}, _panel_inches(table))
        dot = Line2D([], [], color="white", marker="o", markeredgecolor=INK, markersize=3.5, label="word overlap")
        legend_below(figure, [*_class_keys(table), dot])
    return figure


def _panels(table: pd.DataFrame, labels: Labels, heading: str) -> tuple[Figure, dict[str, Axes]]:
    systems, groups = systems_in_order(table), languages_by_class(table)
    languages = sum(len(codes) for codes in groups.values())
    columns = min(PANELS_PER_ROW, len(systems))
    rows = math.ceil(len(systems) / columns)
    inches = _panel_inches(table)
    figure = new_figure(max(3.4, 2.1 + inches * columns), rows * (0.6 + 0.148 * languages) + 0.9)
    widths = [FAMILY_INCHES / inches, *[1.0] * columns]
    grid = figure.subplots(rows, columns + 1, squeeze=False, sharey=True, width_ratios=widths)
    for families, first, *_ in grid:
        family_brackets(families, groups, middle=0)
        language_ticks(first, groups, middle=0)
    panels = dict(zip(systems, grid[:, 1:].flatten(), strict=False))
    for system, axes in panels.items():
        axes.set_title(wrapped(label_of(system, labels), inches), fontsize=7.5 if inches >= NARROW_INCHES else 6.3)
        axes.set_ylim(languages - 0.4, -0.6)
        axes.tick_params(axis="y", length=0)
        value_grid(axes, "x")
        for border in class_borders(groups):
            axes.axhline(border - 0.5, color="#888888", linewidth=0.7)
    for axes in grid[:, 1:].flatten()[len(systems) :]:
        axes.remove()
    figure.suptitle(heading, fontsize=8.5)
    return figure, panels


def _panel_inches(table: pd.DataFrame) -> float:
    columns = min(PANELS_PER_ROW, len(systems_in_order(table)))
    return float(np.clip(PANELS_INCHES / columns, *PANEL_INCHES))


def _ticks(axes: Axes, names: Mapping[float, str], inches: float) -> None:
    """Ticks, of which a narrow panel names only the first and the last."""
    shown = [
        name if inches >= NARROW_INCHES or i in (0, len(names) - 1) else "" for i, name in enumerate(names.values())
    ]
    axes.set_xticks(list(names), shown)


def _values(table: pd.DataFrame, system: str, column: str) -> list[float]:
    known = table[table["system"] == system].groupby("language")[column].mean()
    return [float(known.get(code, np.nan)) for codes in languages_by_class(table).values() for code in codes]


def _bars(axes: Axes, values: Any, table: pd.DataFrame) -> None:
    colours = _class_colours()
    per_row = [colours[name] for name, codes in languages_by_class(table).items() for _ in codes]
    axes.barh(range(len(per_row)), np.nan_to_num(values), height=0.74, color=per_row)


def _class_colours() -> dict[str, Any]:
    palette = sns.color_palette("colorblind", 3)
    return {"low": palette[0], "medium": palette[1], "high": palette[2]}


def _class_keys(table: pd.DataFrame) -> list[Patch]:
    colours = _class_colours()
    return [Patch(color=colours[name], label=f"{name}-resource") for name in languages_by_class(table)]
