"""Scores over several seeds, one row per system."""

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

import pandas as pd

from lingualift.languages import RESOURCE_CLASSES
from lingualift.reporting.frames import MISSING, interval, is_missing, label_of, percent, ratio, systems_in_order


def seed_table(
    classes: pd.DataFrame,
    *,
    labels: Mapping[str, str] | None = None,
    data_used: Mapping[str, Sequence[str]] | None = None,
) -> pd.DataFrame:
    """Systems down, resource classes across: mean over seeds, its 95 % interval, and the seeds' standard deviation.

    Args:
        classes: class rows of `evaluation.seeds.group_scores_over_seeds`.
        labels: names to show for systems.
        data_used: system → what it needs beyond English instruction data.

    Returns: text cells; where no floor is known, without transfer.
    """
    names: list[str] = [name for name in RESOURCE_CLASSES if name in set(classes["resource_class"])]
    found = {(row["system"], row["resource_class"]): row for row in classes.to_dict("records")}
    rows = []
    for system in systems_in_order(classes):
        own = {name: found[system, name] for name in names if (system, name) in found}
        cells = {"system": label_of(system, labels)}
        cells["data beyond English instructions"] = ", ".join((data_used or {}).get(system, ())) or "none"
        cells |= {f"{name}-resource %": _cell(own.get(name)) for name in names}
        rows.append({**cells, **_first(own)})
    return pd.DataFrame(rows)


def _cell(row: Mapping[Hashable, Any] | None) -> str:
    if row is None:
        return MISSING
    limits = interval(row["ci_low"], row["ci_high"], scale=100, digits=1)
    spread = "" if is_missing(row["seed_deviation"]) else f", s.d. {percent(row['seed_deviation'])}"
    return f"{percent(row['accuracy'])} ({limits}{spread})"


def _first(own: Mapping[str, Mapping[Hashable, Any]]) -> dict[str, str]:
    """Of the first class: how many seeds, English, and what arrives of it."""
    if not own:
        return {}
    name, row = next(iter(own.items()))
    cells = {"English %": percent(row["english_accuracy"]), "seeds": str(row["seeds"])}
    if not is_missing(row["floor"]):
        limits = interval(row["transfer_ci_low"], row["transfer_ci_high"], scale=1, digits=2)
        cells[f"transfer, {name}"] = f"{ratio(row['transfer'])} ({limits})"
    return cells
