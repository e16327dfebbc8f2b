"""Figures of the study, drawn without pyplot: nothing stays behind and any backend can show them.

Every figure of accuracies draws the floor, where one is known: the best guesser that sees only the numbers. Its
artists carry the gid "floor". Several seeds are averaged; intervals then span every seed's interval.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import LogLocator, NullFormatter

from lingualift.reporting.figure_files import figure_png, figure_svg, save_figure
from lingualift.reporting.frames import (
    check_language_table,
    classes_in_order,
    is_missing,
    label_of,
    languages_by_class,
    require_columns,
    seed_summary,
    systems_in_order,
)
from lingualift.reporting.group_dots import group_dots
from lingualift.reporting.language_axis import FAMILY_INCHES, class_borders, family_brackets, language_ticks
from lingualift.reporting.language_bars import numbers_right_bars, transfer_bars, transfer_by_language
from lingualift.reporting.style import (
    FLOOR_GID,
    INK,
    Labels,
    draw_cells,
    floor_key,
    legend_below,
    legend_inches,
    new_figure,
    style,
    system_colours,
    value_grid,
    wrapped,
)

__all__ = [
    "class_bars",
    "figure_png",
    "figure_svg",
    "group_dots",
    "heat_map",
    "loss_curves",
    "numbers_right_bars",
    "save_figure",
    "transfer_bars",
    "transfer_by_language",
]


# Light to dark in one hue: readable in grey print and without colour vision.
RATES = LinearSegmentedColormap.from_list("rates", ["#f6f8fa", "#a6c8e0", "#3f82b5", "#0b3c66"])
CELL_INCHES = 0.42
POWERS_ALONE = 100  # times: a logarithmic axis that spans less has ticks between the powers of ten


def heat_map(language_table: pd.DataFrame, floors: Mapping[str, float], *, labels: Labels = None) -> Figure:
    """Accuracy in % per language (rows, by resource class and family) and system; known floors are a column."""
    check_language_table(language_table)
    groups = languages_by_class(language_table)
    languages = [code for codes in groups.values() for code in codes]
    systems = systems_in_order(language_table)
    means = language_table.groupby(["language", "system"], sort=False)["accuracy"].mean().unstack()
    values = 100 * means.reindex(index=languages, columns=systems).astype(float)
    with style():
        figure = new_figure(2.6 + CELL_INCHES * (len(systems) + bool(floors)), 1.3 + 0.165 * len(languages))
        # The floor is no system: it stands apart.
        widths = [FAMILY_INCHES / CELL_INCHES, len(systems), *([1] if floors else [])]
        families, *panels = figure.subplots(1, len(widths), sharey=True, width_ratios=widths)
        names = [wrapped(label_of(system, labels), 1.4) for system in systems]
        upright = any("\n" in name for name in names)  # lines side by side need the width of a cell
        _heat_panel(panels[0], values, names, upright=upright)
        if floors:
            column = [100 * floors.get(code, np.nan) for code in languages]
            _heat_panel(panels[1], pd.DataFrame({"floor": column}, index=languages), ["floor"], upright=upright)
            panels[1].collections[0].set_gid(FLOOR_GID)
        family_brackets(families, groups, middle=0.5)
        language_ticks(panels[0], groups, middle=0.5)
        panels[0].set_title("accuracy, %")
        _separate_classes(panels, groups, beyond=1.2 if floors else len(systems) + 0.2)
    return figure


def _heat_panel(axes: Axes, values: pd.DataFrame, names: Sequence[str], *, upright: bool) -> None:
    draw_cells(axes, values, "{:.0f}".format, colours=RATES, low=0, high=100)
    axes.set_xticks(np.arange(len(names)) + 0.5, names, rotation=90 if upright else 40)
    if not upright:
        for label in axes.get_xticklabels():
            label.set(ha="right", rotation_mode="anchor")


def _separate_classes(panels: Sequence[Axes], groups: Mapping[str, Sequence[str]], *, beyond: float) -> None:
    """Lines between resource classes, and their names beyond the last panel; cells are one unit wide and high."""
    for axes in panels:
        for border in class_borders(groups):
            axes.axhline(border, color=INK, linewidth=1.1)
    start = 0
    for name, codes in groups.items():
        middle = start + len(codes) / 2
        along = 270 if len(codes) > 3 else 0  # few rows are lower than the name is long
        panels[-1].text(beyond, middle, name, rotation=along, va="center", ha="left", fontsize=7.5, color=INK)
        start += len(codes)


def class_bars(class_table: pd.DataFrame, *, labels: Labels = None) -> Figure:
    """Macro-averaged accuracy per resource class with 95 % intervals; the floor, where known, is a dashed line."""
    summary = seed_summary(class_table)
    classes, systems = classes_in_order(class_table), systems_in_order(class_table)
    colours, width = system_colours(systems, labels), 0.8 / len(systems)
    rows = {(row.resource_class, row.system): row for row in summary.itertuples()}
    with style():
        handles: list[Artist] = [Patch(color=colours[s], label=label_of(s, labels)) for s in systems]
        floors = summary.groupby("resource_class")["floor"].mean().dropna()
        handles += [floor_key()] if len(floors) else []
        inches = max(3.4, 1 + len(classes) * (0.5 + 0.13 * len(systems)))
        figure = new_figure(inches, 2.5 + legend_inches(inches, handles))
        axes = figure.add_subplot()
        for i, system in enumerate(systems):
            for x, name in enumerate(classes):
                if (name, system) in rows:
                    _bar(axes, x - 0.4 + (i + 0.5) * width, width, rows[name, system], colours[system])
        for x, name in enumerate(classes):
            if name in floors:
                height = 100 * floors[name]
                line = axes.hlines(height, x - 0.45, x + 0.45, color=INK, linestyle="--", linewidth=1.1)
                line.set_gid(FLOOR_GID)
        sizes = summary.groupby("resource_class")["languages"].max()
        axes.set_xticks(range(len(classes)), [f"{name}\n({sizes[name]})" for name in classes])
        axes.set(xlabel="resource class (languages)", ylabel="accuracy, %", ylim=(0, 100))
        value_grid(axes)
        legend_below(figure, handles)
    return figure


def _bar(axes: Axes, x: float, width: float, row: Any, colour: Any) -> None:
    axes.bar(x, 100 * row.accuracy, 0.92 * width, color=colour)
    if not (is_missing(row.ci_low) or is_missing(row.ci_high)):
        axes.vlines(x, 100 * row.ci_low, 100 * row.ci_high, color=INK, linewidth=1.0)


def loss_curves(curves: pd.DataFrame, *, labels: Labels = None) -> Figure:
    """Training loss by optimizer step, one panel per phase: faint as logged, bold as a running mean.

    The loss axis is logarithmic where losses are positive and span more than a factor of ten.
    """
    require_columns(curves, "loss curves", ("system", "phase", "step", "loss"))
    phases, systems = list(dict.fromkeys(curves["phase"])), systems_in_order(curves)
    colours = system_colours(systems, labels)
    columns = min(3, len(phases))
    rows = math.ceil(len(phases) / columns)
    with style():
        inches = max(3.4, 2.4 * columns)
        lines = [Line2D([], [], color=colours[s], label=label_of(s, labels)) for s in systems]
        figure = new_figure(inches, 2.2 * rows + 0.1 + legend_inches(inches, lines))
        panels = figure.subplots(rows, columns, squeeze=False).flatten()
        for axes, phase in zip(panels, phases, strict=False):
            part = curves[curves["phase"] == phase]
            _curves_panel(axes, part, colours)
            axes.set(title=wrapped(str(phase).replace("_", " "), 1.6), xlabel="optimizer step")
        for axes in panels[len(phases) :]:
            axes.remove()
        for row in range(rows):
            panels[row * columns].set_ylabel("training loss")
        legend_below(figure, lines)
    return figure


def _curves_panel(axes: Axes, part: pd.DataFrame, colours: Mapping[str, Any]) -> None:
    for system in systems_in_order(part):
        line = part[part["system"] == system].groupby("step")["loss"].mean().dropna()
        window = max(1, len(line) // 20)
        if window > 1:
            axes.plot(line.index, line.to_numpy(), color=colours[system], alpha=0.22, linewidth=0.7)
        smooth = line.rolling(window, min_periods=1, center=True).mean()
        axes.plot(smooth.index, smooth.to_numpy(), color=colours[system], marker="o" if len(line) == 1 else "")
    losses = part["loss"].dropna()
    if len(losses) and losses.min() > 0 and losses.max() > 10 * losses.min():
        axes.set_yscale("log")
        _plain_powers(axes)
    value_grid(axes)


def _plain_powers(axes: Axes) -> None:
    """Ticks of a logarithmic axis as plain numbers; where it spans few powers of ten, also 2 and 5 times these."""
    low, high = axes.get_ylim()
    steps = (1.0,) if high / low > POWERS_ALONE else (1.0, 2.0, 5.0)
    axes.yaxis.set_major_locator(LogLocator(subs=steps))
    axes.yaxis.set_major_formatter("{x:g}")
    axes.yaxis.set_minor_formatter(NullFormatter())
