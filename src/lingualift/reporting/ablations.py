"""The reference system taken apart: one row per change, as a table and as a figure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from lingualift.reporting.frames import (
    check_class_table,
    classes_in_order,
    interval,
    is_missing,
    percent,
    points,
    ratio,
    seed_summary,
    systems_in_order,
)
from lingualift.reporting.notes import notes_for
from lingualift.reporting.report_table import ReportTable, TablePart
from lingualift.reporting.style import (
    FLOOR_GID,
    INK,
    floor_key,
    legend_below,
    legend_inches,
    new_figure,
    style,
    value_grid,
)

REFERENCE_GID = "reference"
_REFERENCE_COLOUR, _COLOUR = "#b3541e", "#0b5394"
_ROW_INCHES, _HEADING_ROWS = 0.2, 1.0
_HEADINGS_LEFT = -0.02  # of the axis: headings end where the rows' names end


@dataclass(frozen=True)
class Change:
    """How an ablation is called in tables.

    Attributes:
        label: name of the system.
        aspect: what of the reference system it changes; empty for the reference system itself.
    """

    label: str
    aspect: str = ""

    @property
    def full_label(self) -> str:
        """A name that says enough where the aspect stands in no column of its own."""
        return f"{self.aspect}: {self.label}" if self.aspect else self.label


def ablation_table(
    classes: pd.DataFrame, paired: pd.DataFrame, *, reference: str, changes: Mapping[str, Change]
) -> pd.DataFrame:
    """Accuracy in the first resource class that the table has, and its change against the reference system, as text.

    Args:
        classes: see `scoring.class_table`.
        paired: see `significance.paired_table`, in which the reference system is `system_a`.
        reference: the system taken apart.
        changes: of every system of `classes`.
    """
    rows, name = _scores(classes)
    of_class = paired[paired["resource_class"] == name].to_dict("records")
    differences = {str(row["system_b"]): row for row in of_class}  # ablations have one seed
    table = pd.DataFrame(
        {
            "what is changed": changes[system].aspect or "nothing: the reference system",
            "system": changes[system].label,
            f"{name}-resource %": _with_interval(row, "accuracy", "ci_low", "ci_high"),
            "change, points": _change(differences.get(system)),
            "transfer": ratio(row["transfer"]),
            "English %": percent(row["english_accuracy"]),
        }
        for system, row in sorted(rows.items(), key=lambda item: item[0] != reference)
    )
    return table if classes["floor"].notna().any() else table.drop(columns="transfer")


def ablation_report(
    classes: pd.DataFrame, paired: pd.DataFrame, benchmark: str, *, reference: str, changes: Mapping[str, Change]
) -> ReportTable:
    """`ablation_table` as a table of the report; `benchmark` is its title, other arguments are as there."""
    cells = ablation_table(classes, paired, reference=reference, changes=changes)
    # Alone: a system that has forgotten its English has the highest transfer of all.
    compared = [name for name in cells.columns if name.endswith("-resource %")]
    caption = f"{changes[reference].label} taken apart: accuracy (%) on {benchmark} with 95 % intervals."
    notes = [*notes_for(cells.columns), "Change: less the reference system's, on the same problems."]
    _, name = _scores(classes)
    change = paired[paired["resource_class"] == name].rename(columns={"system_b": "system", "ci_low": "difference_low"})
    change = change.rename(columns={"ci_high": "difference_high"})
    own = ["system", "seed", "difference", "difference_low", "difference_high"]
    values = classes[classes["resource_class"] == name].merge(change[own], on=["system", "seed"], how="left")
    # The paired table has the reference first; here the change is the ablation less the reference.
    turned = {"difference": -values["difference"], "difference_low": -values["difference_high"]}
    values = values.assign(**turned, difference_high=-values["difference_low"])
    values.insert(0, "aspect", [changes[system].aspect for system in values["system"]])
    return ReportTable("ablations", values, [TablePart(cells, caption, notes=notes, compared=compared)])


def _scores(classes: pd.DataFrame) -> tuple[dict[str, Mapping[Any, Any]], str]:
    """System → its scores in the first resource class there is, systems in the table's order; and the class."""
    check_class_table(classes)
    name, summary = classes_in_order(classes)[0], seed_summary(classes)
    found = {row["system"]: row for row in summary.to_dict("records") if row["resource_class"] == name}
    return {system: found[system] for system in systems_in_order(classes) if system in found}, name


def _with_interval(row: Mapping[Any, Any], value: str, low: str, high: str) -> str:
    return f"{percent(row[value])} ({interval(row[low], row[high], scale=100, digits=1)})"


def _change(row: Mapping[Any, Any] | None) -> str:
    """The ablation less the reference: `paired` has the reference first."""
    if row is None:
        return ""
    return f"{points(-row['difference'])} ({interval(-row['ci_high'], -row['ci_low'], scale=100, digits=1)})"


def ablation_dots(classes: pd.DataFrame, *, reference: str, changes: Mapping[str, Change]) -> Figure:
    """Accuracy with its 95 % interval, a row per ablation, grouped by what is changed; the reference is a line.

    Arguments as in `ablation_table`; the resource class is the same.
    """
    rows, name = _scores(classes)
    groups: dict[str, list[str]] = {}
    for system in rows:
        if system != reference:
            groups.setdefault(changes[system].aspect, []).append(system)
    floors = classes[classes["resource_class"] == name]["floor"]
    floor = floors.mean() if floors.notna().any() else None
    with style():
        keys = _keys(changes[reference].label, with_floor=floor is not None)
        lines = len(rows) - 1 + _HEADING_ROWS * len(groups)
        figure = new_figure(6.4, 0.75 + _ROW_INCHES * lines + legend_inches(6.4, keys))
        axes = figure.add_subplot()
        _draw_rows(axes, groups, rows, changes)
        _draw_references(axes, rows.get(reference), floor)
        axes.set(ylim=(lines - 0.4, -0.7), xlim=(0, 100), xlabel=f"accuracy in {name}-resource languages, %")
        axes.tick_params(axis="y", length=0)
        value_grid(axes, "x")
        legend_below(figure, keys)
    return figure


def _draw_rows(
    axes: Axes,
    groups: Mapping[str, list[str]],
    rows: Mapping[str, Mapping[Any, Any]],
    changes: Mapping[str, Change],
) -> None:
    y, places = 0.0, {}
    for aspect, systems in groups.items():
        axes.text(
            _HEADINGS_LEFT, y, aspect, transform=axes.get_yaxis_transform(), ha="right", va="center", weight="bold",
            color=INK,
        )  # fmt: skip
        y += _HEADING_ROWS
        for system in systems:
            row = rows[system]
            if not is_missing(row["ci_low"]):
                axes.hlines(y, 100 * row["ci_low"], 100 * row["ci_high"], color=_COLOUR, linewidth=1.3)
            axes.plot([100 * row["accuracy"]], [y], marker="o", color=_COLOUR, markersize=4, clip_on=False)
            places[changes[system].label] = y
            y += 1
    axes.set_yticks(list(places.values()), list(places))


def _draw_references(axes: Axes, reference: Mapping[Any, Any] | None, floor: float | None) -> None:
    if reference is not None:
        axes.axvspan(100 * reference["ci_low"], 100 * reference["ci_high"], color=_REFERENCE_COLOUR, alpha=0.1, lw=0)
        axes.axvline(100 * reference["accuracy"], color=_REFERENCE_COLOUR, linewidth=1.1).set_gid(REFERENCE_GID)
    if floor is not None:
        axes.axvline(100 * floor, color=INK, linestyle="--", linewidth=1.0).set_gid(FLOOR_GID)


def _keys(reference: str, *, with_floor: bool) -> list[Line2D]:
    line = Line2D([], [], color=_REFERENCE_COLOUR, linewidth=1.1, label=f"{reference}, with its 95 % interval")
    return [line, *([floor_key()] if with_floor else [])]
