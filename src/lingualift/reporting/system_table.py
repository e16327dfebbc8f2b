"""One row per system: what it needs, how far it gets in each resource class, and what arrives of English."""

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

import pandas as pd

from lingualift.languages import RESOURCE_CLASSES
from lingualift.reporting.frames import (
    CLASS_ORDER,
    MISSING,
    interval,
    is_missing,
    label_of,
    percent,
    ratio,
    seed_summary,
    systems_in_order,
)
from lingualift.reporting.notes import BRACKETS, OVER_SEEDS, notes_for
from lingualift.reporting.report_table import ReportTable, TablePart

Row = Mapping[Hashable, Any]
Labels = Mapping[str, str] | None
DataUsed = Mapping[str, Sequence[str]] | None

_DEVIATION = "seed_deviation"


def system_summary(class_table: pd.DataFrame, *, labels: Labels = None, data_used: DataUsed = None) -> pd.DataFrame:
    """Systems down, resource classes across, as text; where no floor is known, without transfer.

    Args:
        class_table: see `scoring.class_table`.
        labels: names to show for systems.
        data_used: system → what it needs beyond English instruction data.
    """
    return _across(seed_summary(class_table), systems_in_order(class_table), labels, data_used)


def seed_table(classes: pd.DataFrame, *, labels: Labels = None, data_used: DataUsed = None) -> pd.DataFrame:
    """The same over seeds: means, their 95 % intervals, the seeds' standard deviation and number.

    Args:
        classes: class rows of `evaluation.seeds.group_scores_over_seeds`.
        labels, data_used: as in `system_summary`.
    """
    return _across(classes, systems_in_order(classes), labels, data_used or {})


def system_report(
    class_table: pd.DataFrame, benchmark: str, *, labels: Labels = None, data_used: DataUsed = None
) -> ReportTable:
    """`system_summary` as a table of the report.

    Args:
        class_table: see `system_summary`.
        benchmark: its title.
        labels: names to show for systems.
        data_used: see `system_summary`.
    """
    cells = system_summary(class_table, labels=labels, data_used=data_used)
    caption = f"Accuracy (%) on {benchmark} by system, macro averages over languages with 95 % intervals."
    return ReportTable("systems", _values(seed_summary(class_table)), [_part(cells, caption)])


def seed_report(
    classes: pd.DataFrame, benchmark: str, *, labels: Labels = None, data_used: DataUsed = None
) -> ReportTable:
    """`seed_table` as a table of the report; arguments as in `system_report`."""
    cells = seed_table(classes, labels=labels, data_used=data_used)
    caption = f"Accuracy (%) on {benchmark} by system over seeds: means with 95 % intervals and standard deviations."
    return ReportTable("seeds", classes, [_part(cells, caption, OVER_SEEDS)])


def _part(cells: pd.DataFrame, caption: str, brackets: str = BRACKETS) -> TablePart:
    scores = [name for name in cells.columns if name.endswith("%") or name.startswith("transfer")]
    return TablePart(cells, caption, notes=notes_for(cells.columns, brackets=brackets), compared=scores)


def _values(summary: pd.DataFrame) -> pd.DataFrame:
    """One row per system, with every class's numbers side by side."""
    values = ["accuracy", "ci_low", "ci_high", "transfer", "transfer_ci_low", "transfer_ci_high"]
    wide = summary.pivot(index="system", columns="resource_class", values=values)
    names = [name for name in CLASS_ORDER if name in set(summary["resource_class"])]
    found = pd.DataFrame({f"{name}_{value}": wide[value, name] for name in names for value in values})
    english = summary.groupby("system")["english_accuracy"].mean()
    return found.assign(english_accuracy=english).loc[systems_in_order(summary)].reset_index()


def _across(summary: pd.DataFrame, systems: Sequence[str], labels: Labels, data_used: DataUsed) -> pd.DataFrame:
    found = {(row["system"], row["resource_class"]): row for row in summary.to_dict("records")}
    names: list[str] = [name for name in RESOURCE_CLASSES if name in set(summary["resource_class"])]
    rows = []
    for system in systems:
        own: dict[str, Row] = {name: found[system, name] for name in names if (system, name) in found}
        cells = {"system": label_of(system, labels)}
        if data_used is not None:
            cells["data beyond English instructions"] = ", ".join(data_used.get(system, ())) or "none"
        accuracies = {f"{name}-resource %": _accuracy(own[name]) if name in own else MISSING for name in names}
        rows.append({**cells, **accuracies, **_english(own)})
    return pd.DataFrame(rows)


def _accuracy(row: Row) -> str:
    limits = interval(row["ci_low"], row["ci_high"], scale=100, digits=1)
    spread = "" if is_missing(row.get(_DEVIATION)) else f", s.d. {percent(row[_DEVIATION])}"
    return f"{percent(row['accuracy'])} ({limits}{spread})"


def _english(own: Mapping[str, Row]) -> dict[str, str]:
    """Of the first class: English, the number of seeds where they are told apart, and what arrives of English."""
    if not own:
        return {}
    name, row = next(iter(own.items()))
    cells = {"English %": percent(row["english_accuracy"])}
    if _DEVIATION in row:
        cells["seeds"] = str(row["seeds"])
    if not is_missing(row["floor"]):
        limits = interval(row["transfer_ci_low"], row["transfer_ci_high"], scale=1, digits=2)
        cells[f"transfer, {name}"] = f"{ratio(row['transfer'])} ({limits})"
    return cells
