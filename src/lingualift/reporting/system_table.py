"""One row per system: what it needs, how far it gets in each resource class, and what arrives of English."""

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

import pandas as pd

from lingualift.languages import RESOURCE_CLASSES
from lingualift.reporting.frames import MISSING, interval, label_of, percent, ratio, seed_summary, systems_in_order

Row = Mapping[Hashable, Any]


def system_summary(
    class_table: pd.DataFrame,
    *,
    labels: Mapping[str, str] | None = None,
    data_used: Mapping[str, Sequence[str]] | None = None,
) -> pd.DataFrame:
    """Systems down, resource classes across, as text; where no floor is known, without transfer.

    Args:
        class_table: see `scoring.class_table`.
        labels: names to show for systems.
        data_used: system → what it needs beyond English instruction data.
    """
    summary = seed_summary(class_table)
    found = {(row["system"], row["resource_class"]): row for row in summary.to_dict("records")}
    names: list[str] = [name for name in RESOURCE_CLASSES if name in set(summary["resource_class"])]
    rows = []
    for system in systems_in_order(class_table):
        own: dict[str, Row] = {name: found[system, name] for name in names if (system, name) in found}
        cells = {"system": label_of(system, labels)}
        if data_used is not None:
            cells["data beyond English instructions"] = ", ".join(data_used.get(system, ())) or "none"
        rows.append({**cells, **_accuracies(own, names), **_english(own)})
    return pd.DataFrame(rows)


def _accuracies(own: Mapping[str, Row], names: Sequence[str]) -> dict[str, str]:
    return {
        f"{name}-resource %": f"{percent(own[name]['accuracy'])} "
        f"({interval(own[name]['ci_low'], own[name]['ci_high'], scale=100, digits=1)})"
        if name in own
        else MISSING
        for name in names
    }


def _english(own: Mapping[str, Row]) -> dict[str, str]:
    if not own:
        return {}
    name, row = next(iter(own.items()))
    cells = {"English %": percent(row["english_accuracy"])}
    if not pd.isna(row["floor"]):
        limits = interval(row["transfer_ci_low"], row["transfer_ci_high"], scale=1, digits=2)
        cells[f"transfer, {name}"] = f"{ratio(row['transfer'])} ({limits})"
    return cells
