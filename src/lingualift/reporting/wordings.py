"""Accuracy on wordings seen and not seen in training as people read it: a row per class and system."""

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from lingualift.evaluation.scoring import ALL_BUT_ENGLISH
from lingualift.evaluation.wordings import DIFFERENCE, ENGLISH_ALONE, SEEN, UNSEEN, WORDING_COLUMNS
from lingualift.languages import RESOURCE_CLASSES
from lingualift.reporting.frames import interval, label_of, percent, points, require_columns, systems_in_order
from lingualift.reporting.report_table import ReportTable, TablePart, value_starts

_ORDER = (*RESOURCE_CLASSES, ALL_BUT_ENGLISH, ENGLISH_ALONE)
EXPLANATION = (
    "Accuracy in % on test problems whose English wording occurs in English training texts (seen) and on those whose "
    "wording occurs in none (unseen), macro average with its 95 % interval over problems. Seen are only problems with "
    "the operations of the unseen ones; English counts in no class."
)


def wording_table(scores: pd.DataFrame, *, labels: Mapping[str, str] | None = None) -> pd.DataFrame:
    """Seen and unseen wordings side by side with their difference in points, as text.

    Args:
        scores: what `evaluation.wordings.wording_scores` returned, with at least one row.
        labels: names to show for systems.

    Returns:
        One row per class and system, classes low to high, then all but English, then English. Seeds are averaged; an
        interval spans every seed's interval.

    Raises:
        DataError: the table is empty or lacks columns.
    """
    require_columns(scores, "wording scores", WORDING_COLUMNS)
    keys = ["system", "resource_class", "wordings"]
    summary = scores.groupby(keys, sort=False).agg(
        languages=("languages", "max"),
        n=("n", "max"),
        accuracy=("accuracy", "mean"),
        ci_low=("ci_low", "min"),
        ci_high=("ci_high", "max"),
        seeds=("seed", "nunique"),
    )
    by_key = {tuple(row[key] for key in keys): row for row in summary.reset_index().to_dict("records")}
    rows = []
    for name in _ORDER:
        for system in systems_in_order(scores):
            if (system, name, SEEN) in by_key:
                found = {which: by_key[system, name, which] for which in (SEEN, UNSEEN, DIFFERENCE)}
                rows.append({"class": name, "system": label_of(system, labels), **_cells(found)})
    return pd.DataFrame(rows)


def wording_report(scores: pd.DataFrame, benchmark: str, *, labels: Mapping[str, str] | None = None) -> ReportTable:
    """`wording_table` as a table of the report; only a sentence if there are no rows.

    Args:
        scores: see `wording_table`.
        benchmark: its title.
        labels: names to show for systems.
    """
    otherwise = "No test problem is in a wording that is kept out of the training texts."
    if scores.empty:
        return ReportTable("wordings", scores, (), otherwise)
    table = wording_table(scores, labels=labels)
    part = TablePart(
        table,
        f"Accuracy (%) on test problems of {benchmark} in wordings seen and not seen in training, with 95 % intervals.",
        about=EXPLANATION,
        rules_before=value_starts(table["class"]),
        compared=[f"{SEEN} %", f"{UNSEEN} %"],
        within="class",
    )
    return ReportTable("wordings", scores, [part], otherwise)


def _cells(found: Mapping[str, Mapping[Hashable, Any]]) -> dict[str, str]:
    cells = {"languages": str(found[SEEN]["languages"]), "seeds": str(found[SEEN]["seeds"])}
    for which in (SEEN, UNSEEN):
        row = found[which]
        cells[f"{which}: problems"] = str(row["n"])
        cells[f"{which} %"] = percent(row["accuracy"])
        cells[f"{which}, 95 % interval"] = interval(row["ci_low"], row["ci_high"], scale=100, digits=1)
    row = found[DIFFERENCE]
    cells["difference, points"] = points(row["accuracy"])
    cells["difference, 95 % interval"] = interval(row["ci_low"], row["ci_high"], scale=100, digits=1)
    return cells
