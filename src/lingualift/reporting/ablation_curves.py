"""Figure of ablations that turn one number up and down, such as the replacement ratio: a panel per number."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from lingualift.languages import RESOURCE_CLASSES
from lingualift.reporting.ablations import Change
from lingualift.reporting.frames import check_class_table, classes_in_order, is_missing, seed_summary, systems_in_order
from lingualift.reporting.style import INK, legend_below, legend_inches, new_figure, note_figure, style, value_grid

MARKERS = {"low": "o", "medium": "s", "high": "^"}
ENGLISH_KEY = "English"
LOG_ABOVE = 10  # times: numbers that differ by more than this stand on a logarithmic axis


def ablation_curves(classes: pd.DataFrame, *, reference: str, changes: Mapping[str, Change]) -> Figure:
    """Accuracy per resource class, and in English, by the number that an ablation's label is.

    A panel per aspect of which at least three ablations are called by a number. The reference system is a dotted line
    per class: what it has need not be a single number.

    Args:
        classes: see `scoring.class_table`.
        reference: the system taken apart.
        changes: of every system of `classes`.
    """
    check_class_table(classes)
    panels = _numbered(systems_in_order(classes), changes)
    if not panels:
        return note_figure("no curve: no aspect has three ablations that are called by a number")
    rows: dict[tuple[str, str], Any] = {
        (str(row.system), str(row.resource_class)): row for row in seed_summary(classes).itertuples()
    }
    names = [name for name in classes_in_order(classes) if name in RESOURCE_CLASSES]
    colours = dict(zip([*RESOURCE_CLASSES, ENGLISH_KEY], sns.color_palette("colorblind", 4), strict=True))
    with style():
        keys = [_key(f"{name}-resource", colours[name], MARKERS[name]) for name in names]
        keys += [_key(ENGLISH_KEY, colours[ENGLISH_KEY], "D")]
        keys += [
            Line2D([], [], color=INK, linestyle=":", linewidth=1.1, label=f"{changes[reference].label}, the reference")
        ]
        width = max(3.4, 2.6 * len(panels))
        figure = new_figure(width, 2.4 + legend_inches(width, keys))
        for axes, (aspect, found) in zip(
            figure.subplots(1, len(panels), squeeze=False, sharey=True)[0], panels.items(), strict=True
        ):
            for name in names:
                _curve(axes, [(x, rows.get((system, name))) for x, system in found], colours[name], MARKERS[name])
                _reference(axes, rows.get((reference, name)), colours[name])
            _english(axes, [(x, rows.get((system, names[0]))) for x, system in found], colours[ENGLISH_KEY])
            _english_reference(axes, rows.get((reference, names[0])), colours[ENGLISH_KEY])
            _dress(axes, aspect, [x for x, _ in found])
        figure.axes[0].set_ylabel("accuracy, %")
        legend_below(figure, keys)
    return figure


def _numbered(systems: Sequence[str], changes: Mapping[str, Change]) -> dict[str, list[tuple[float, str]]]:
    """Aspect → (number, system) in the order of the numbers."""
    found: dict[str, list[tuple[float, str]]] = {}
    for system in systems:
        number = _number(changes[system].label)
        if changes[system].aspect and number is not None:
            found.setdefault(changes[system].aspect, []).append((number, system))
    return {aspect: sorted(members) for aspect, members in found.items() if len(members) > 2}


def _number(label: str) -> float | None:
    try:
        return float(label)
    except ValueError:
        return None


def _curve(axes: Axes, points: Sequence[tuple[float, Any]], colour: Any, marker: str) -> None:
    known = [(x, row) for x, row in points if row is not None and not is_missing(row.accuracy)]
    axes.plot(
        [x for x, _ in known], [100 * row.accuracy for _, row in known], marker=marker, color=colour, markersize=3.5
    )
    for x, row in known:
        if not (is_missing(row.ci_low) or is_missing(row.ci_high)):
            axes.vlines(x, 100 * row.ci_low, 100 * row.ci_high, color=colour, linewidth=0.9)


def _reference(axes: Axes, row: Any, colour: Any) -> None:
    if row is not None and not is_missing(row.accuracy):
        axes.axhline(100 * row.accuracy, color=colour, linestyle=":", linewidth=1.1)


def _english(axes: Axes, points: Sequence[tuple[float, Any]], colour: Any) -> None:
    known = [(x, row.english_accuracy) for x, row in points if row is not None and not is_missing(row.english_accuracy)]
    axes.plot([x for x, _ in known], [100 * y for _, y in known], marker="D", color=colour, markersize=3)


def _english_reference(axes: Axes, row: Any, colour: Any) -> None:
    if row is not None and not is_missing(row.english_accuracy):
        axes.axhline(100 * row.english_accuracy, color=colour, linestyle=":", linewidth=1.1)


def _dress(axes: Axes, aspect: str, numbers: Sequence[float]) -> None:
    if min(numbers) > 0 and max(numbers) > LOG_ABOVE * min(numbers):
        axes.set_xscale("log")
        aspect = f"{aspect} (log scale)"
    axes.set_xticks(numbers, [f"{number:g}" for number in numbers])
    axes.minorticks_off()
    axes.set(xlabel=aspect, ylim=(0, 100))
    value_grid(axes)


def _key(label: str, colour: Any, marker: str) -> Line2D:
    return Line2D([], [], color=colour, marker=marker, markersize=4, label=label)
