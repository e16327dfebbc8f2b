"""Figure of what a system gains over another in each language, sorted, a colour per language family."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from matplotlib.ticker import MultipleLocator

from lingualift.reporting.frames import label_of, language_family, language_name, require_columns
from lingualift.reporting.style import (
    INK,
    Labels,
    legend_below,
    legend_inches,
    new_figure,
    note_figure,
    style,
    value_grid,
)

COUNTS = ("system_a", "system_b", "seed", "language", "n", "only_a_right", "only_b_right")
ALONE, ALONE_COLOUR = "a family's only language", "#9aa3ad"
INTERVAL_95 = 1.96  # standard normal quantile of 0.975
ROW_INCHES = 0.145


def language_gains(pairs: pd.DataFrame, system: str, baseline: str) -> pd.DataFrame:
    """What a system gains over a baseline per language, from the largest gain to the smallest; seeds are added up.

    The interval is Wald's for a difference of paired proportions (Agresti, Categorical Data Analysis, 2013, 11.1.1).

    Args:
        pairs: both systems' rights and wrongs on the same problems; see `mcnemar.mcnemar_tests`.

    Returns:
        Columns language, gain, ci_low, ci_high, as fractions; no rows where the two were not compared.
    """
    require_columns(pairs, "table of paired answers", COUNTS)
    forward = (pairs["system_a"] == baseline) & (pairs["system_b"] == system)
    backward = (pairs["system_a"] == system) & (pairs["system_b"] == baseline)
    turned = pairs[backward].rename(columns={"only_a_right": "only_b_right", "only_b_right": "only_a_right"})
    counts = pd.concat([pairs[forward], turned]).groupby("language", sort=False)[["n", "only_a_right", "only_b_right"]]
    total = counts.sum()
    won, lost = total["only_b_right"] / total["n"], total["only_a_right"] / total["n"]
    gain = won - lost
    half = INTERVAL_95 * np.sqrt((won + lost - gain**2) / total["n"])
    found = pd.DataFrame({"gain": gain, "ci_low": gain - half, "ci_high": gain + half})
    return found.sort_values("gain", ascending=False, kind="stable").reset_index(names="language")


def language_gain_bars(pairs: pd.DataFrame, system: str, baseline: str, *, labels: Labels = None) -> Figure:
    """Gain per language in points with 95 % intervals; a family with one language here is named beside its bar."""
    gains = language_gains(pairs, system, baseline)
    if gains.empty:
        return note_figure("no gains: the two systems were not compared")
    families = [language_family(code) for code in gains["language"]]
    colours = _family_colours(families)
    with style():
        keys = [Patch(color=colour, label=family) for family, colour in colours.items()]
        keys += [Patch(color=ALONE_COLOUR, label=ALONE)] if set(families) - set(colours) else []
        height = 0.6 + ROW_INCHES * len(gains) + legend_inches(3.4, keys)
        figure = new_figure(3.4, height)
        axes = figure.add_subplot()
        for row, (family, gain) in enumerate(zip(families, gains.itertuples(), strict=True)):
            _bar(axes, row, gain, colours.get(family, ALONE_COLOUR), "" if family in colours else family)
        axes.set_yticks(range(len(gains)), [language_name(code) for code in gains["language"]])
        axes.tick_params(axis="y", length=0)
        axes.axvline(0, color=INK, linewidth=0.8)
        axes.set(ylim=(len(gains) - 0.4, -0.6), xlabel="gain in accuracy, points")
        axes.xaxis.set_major_locator(MultipleLocator(25))
        value_grid(axes, "x")
        axes.set_title(f"{label_of(system, labels)} over\n{label_of(baseline, labels)}")
        legend_below(figure, keys)
    return figure


def _bar(axes: Axes, row: int, gain: Any, colour: Any, family: str) -> None:
    axes.barh(row, 100 * gain.gain, height=0.74, color=colour)
    axes.hlines(row, 100 * gain.ci_low, 100 * gain.ci_high, color=INK, linewidth=0.8)
    if family:
        end = 100 * max(gain.ci_high, 0) + 1
        axes.text(end, row, family, ha="left", va="center", fontsize=6, color=INK)


def _family_colours(families: list[str]) -> Mapping[str, Any]:
    """A colour for each family of several languages, the largest first."""
    sizes = pd.Series(families).value_counts(sort=False).sort_values(ascending=False, kind="stable")
    several = [str(family) for family in sizes[sizes > 1].index]
    return dict(zip(several, sns.color_palette("colorblind", len(several)), strict=True))
