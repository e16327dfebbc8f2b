"""Scatter figures: accuracy against what training cost, and against a language's share of pre-training data."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import EngFormatter
from numpy.typing import NDArray

from lingualift.evaluation.scoring import ENGLISH
from lingualift.reporting.frames import (
    check_class_table,
    check_language_table,
    is_missing,
    label_of,
    seed_summary,
    systems_in_order,
)
from lingualift.reporting.group_dots import MARKERS
from lingualift.reporting.style import (
    INK,
    Labels,
    legend_below,
    legend_inches,
    new_figure,
    note_figure,
    style,
    system_colours,
    value_grid,
)

WIDTH_INCHES = 3.4
LISTED_FROM = 0.005  # %: smaller shares are not published
_UNLISTED = (0.0018, 0.0042)  # %: between which languages without a published share stand, side by side


def cost_scatter(class_table: pd.DataFrame, costs: Mapping[str, float], *, labels: Labels = None) -> Figure:
    """Low-resource accuracy with its interval against the tokens that the LLM has read in training.

    Args:
        class_table: accuracy per system, seed and resource class.
        costs: system → tokens; systems without one are left out.
    """
    check_class_table(class_table)
    summary = seed_summary(class_table)
    rows: list[Any] = [
        row for row in summary[summary["resource_class"] == "low"].itertuples() if costs.get(str(row.system))
    ]
    if not rows:
        return note_figure("no cost: no low-resource language was evaluated")
    colours = system_colours(systems_in_order(class_table), labels)
    marks = dict(zip(colours, (MARKERS[i % len(MARKERS)] for i in range(len(colours))), strict=True))
    with style():
        shown = [str(row.system) for row in rows]
        keys = [_key(label_of(s, labels), colours[s], marks[s]) for s in shown]
        figure = new_figure(WIDTH_INCHES, 2.4 + legend_inches(WIDTH_INCHES, keys))
        axes = figure.add_subplot()
        for row in rows:
            name, x = str(row.system), costs[str(row.system)]
            if not (is_missing(row.ci_low) or is_missing(row.ci_high)):
                axes.vlines(x, 100 * row.ci_low, 100 * row.ci_high, color=colours[name], linewidth=1.1)
            axes.plot([x], [100 * row.accuracy], marks[name], color=colours[name], markersize=5)
        axes.set_xlim(0, 1.05 * max(costs[system] for system in shown))
        axes.xaxis.set_major_formatter(EngFormatter(sep=" "))
        _accuracy_axis(axes, "tokens that the LLM has read in training", "low-resource accuracy, %")
        legend_below(figure, keys)
    return figure


def share_scatter(
    language_table: pd.DataFrame, shares: Mapping[str, float], systems: Sequence[str], *, labels: Labels = None
) -> Figure:
    """Accuracy per language against its share of Llama 2's pre-training data; English, 90 % of it, is left out.

    Languages without a published share stand at the left, beyond a dotted line, in the order of their codes. The
    legend has Spearman's rank correlation over the languages that have one.

    Args:
        language_table: accuracy per system, seed and language.
        shares: language → share in %, of those that are listed.
        systems: which are drawn.
    """
    check_language_table(language_table)
    means = language_table.groupby(["system", "language"])["accuracy"].mean().unstack("system")
    means = means.drop(index=ENGLISH, errors="ignore")
    drawn = [system for system in systems if system in means]
    if not drawn or means.empty:
        return note_figure("no shares: none of the systems was evaluated beyond English")
    colours = system_colours(drawn, labels)
    with style():
        keys = []
        x = _places(list(map(str, means.index)), shares)
        figure = new_figure(WIDTH_INCHES, 2.8)
        axes = figure.add_subplot()
        for i, system in enumerate(drawn):
            y = 100 * means[system].to_numpy(float)
            axes.plot(x, y, MARKERS[i], color=colours[system], markersize=3.5, alpha=0.75, linestyle="")
            keys.append(_key(_with_rank(label_of(system, labels), x, y), colours[system], MARKERS[i]))
        axes.axvline(LISTED_FROM, color=INK, linestyle=":", linewidth=0.9)
        axes.set_xscale("log")
        middle = math.sqrt(math.prod(_UNLISTED))
        axes.set_xticks([middle, 0.01, 0.03, 0.1], ["not listed", "0.01", "0.03", "0.1"], minor=False)
        axes.minorticks_off()
        _accuracy_axis(axes, "share of Llama 2's pre-training data, %", "accuracy, %")
        legend_below(figure, keys)
    return figure


def _places(codes: Sequence[str], shares: Mapping[str, float]) -> NDArray[np.float64]:
    unlisted = sorted(code for code in codes if code not in shares)
    aside = dict(zip(unlisted, np.geomspace(*_UNLISTED, len(unlisted)), strict=True))
    return np.array([shares[code] if code in shares else aside[code] for code in codes])


def _with_rank(label: str, shares: Any, accuracies: Any) -> str:
    listed = shares >= LISTED_FROM
    if listed.sum() < 3:
        return label
    ranks = [pd.Series(values[listed]).rank() for values in (shares, accuracies)]
    rho = ranks[0].corr(ranks[1])
    return label if is_missing(rho) else f"{label} (ρ {rho:.2f})"


def _key(label: str, colour: Any, marker: str) -> Line2D:
    return Line2D([], [], color=colour, marker=marker, markersize=4.5, linestyle="", label=label)


def _accuracy_axis(axes: Axes, x: str, y: str) -> None:
    axes.set(xlabel=x, ylabel=y, ylim=(0, 100))
    value_grid(axes)
