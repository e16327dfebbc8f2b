"""Score tables as people read them: accuracy by language, class table, paired tests."""

from collections.abc import Mapping, Sequence
from typing import Literal

import numpy as np
import pandas as pd

from lingualift.reporting.frames import (
    FLOOR_COLUMN,
    MISSING,
    PAIRED_COLUMNS,
    PUBLISHED_SUFFIX,
    SYSTEMS,
    check_class_table,
    check_language_table,
    classes_in_order,
    interval,
    is_missing,
    label_of,
    language_family,
    language_name,
    languages_by_class,
    percent,
    points,
    ratio,
    require_columns,
    seed_summary,
    systems_in_order,
)
from lingualift.reporting.markup import best_and_second, to_markdown

Spread = Literal["half-range", "std"]

_ABOVE_THE_FLOOR = ["floor %", "transfer", "transfer, 95 % interval"]

__all__ = [
    "FLOOR_COLUMN",
    "best_and_second",
    "block_starts",
    "class_summary",
    "p_text",
    "paired_summary",
    "to_markdown",
    "wide_table",
]


def wide_table(
    language_table: pd.DataFrame,
    class_table: pd.DataFrame,
    floors: Mapping[str, float],
    *,
    labels: Mapping[str, str] | None = None,
    spread: Spread = "half-range",
    published: Mapping[str, Mapping[str, str]] | None = None,
) -> pd.DataFrame:
    """Accuracy in % per language and system, then the averages of the classes; the floor, where known, comes last.

    Args:
        language_table: one row per system, seed and language; accuracies 0 to 1.
        class_table: one row per system, seed and class.
        floors: per language, accuracy of the best guesser that sees only the numbers; none where none is known.
        labels: names to show for systems.
        spread: what stands after ± when there are several seeds.
        published: what other papers call a system → language or class → its published accuracy, as text.

    Returns: text cells. Rows: languages low → medium → high, in a class by family, then the averages low, medium,
        high, all, as far as the tables have them. Index: language, code (empty for an average), class, family.
        Columns: systems in the given order, then `FLOOR_COLUMN` if there are floors, then published numbers.
    """
    check_class_table(class_table)
    systems, rows = _checked_systems(language_table), dict[tuple[str, str, str, str], list[str]]()
    by_language = language_table.groupby(["system", "language"], sort=False)["accuracy"].agg(list).to_dict()
    by_class = class_table.groupby(["system", "resource_class"], sort=False)["accuracy"].agg(list).to_dict()
    sizes = class_table.groupby("resource_class")["languages"].max().to_dict()
    class_floors = class_table.groupby("resource_class")["floor"].mean().to_dict()
    for name, codes in languages_by_class(language_table).items():
        for code in codes:
            cells = [_seeds_percent(by_language.get((system, code), []), spread) for system in systems]
            rows[language_name(code), code, name, language_family(code)] = [*cells, percent(floors.get(code, np.nan))]
    for name in classes_in_order(class_table):
        cells = [_seeds_percent(by_class.get((system, name), []), spread) for system in systems]
        rows[_average_name(name, sizes[name]), "", name, ""] = [*cells, percent(class_floors[name])]
    index = pd.MultiIndex.from_tuples(rows, names=["language", "code", "class", "family"])
    names = [*(label_of(system, labels) for system in systems), FLOOR_COLUMN]
    table = pd.DataFrame(rows.values(), index=index, columns=names)
    return _with_published(table if floors else table.drop(columns=FLOOR_COLUMN), published or {})


def _checked_systems(language_table: pd.DataFrame) -> list[str]:
    check_language_table(language_table)
    return systems_in_order(language_table)


def _with_published(table: pd.DataFrame, published: Mapping[str, Mapping[str, str]]) -> pd.DataFrame:
    for name, numbers in published.items():
        table[f"{name}{PUBLISHED_SUFFIX}"] = [numbers.get(code or group, MISSING) for _, code, group, _ in table.index]
    return table.rename_axis(columns=SYSTEMS)


def _average_name(name: str, languages: int) -> str:
    return f"average, {name} ({languages})"


def is_average(wide: pd.DataFrame) -> list[bool]:
    """Per row of a `wide_table`, whether it is an average over languages."""
    return [code == "" for code in wide.index.get_level_values("code")]


def block_starts(wide: pd.DataFrame) -> list[int]:
    """Rows of a `wide_table`, the first left out, at which another class or the averages begin."""
    blocks = [
        (average, "" if average else name)
        for average, name in zip(is_average(wide), wide.index.get_level_values("class"), strict=True)
    ]
    return [i for i in range(1, len(blocks)) if blocks[i] != blocks[i - 1]]


def _seeds_percent(values: Sequence[float], spread: Spread) -> str:
    known = [value for value in values if not is_missing(value)]
    if not known:
        return MISSING
    if len(known) == 1:
        return percent(known[0])
    width = (max(known) - min(known)) / 2 if spread == "half-range" else float(np.std(known, ddof=1))
    return f"{percent(float(np.mean(known)))} ± {percent(width)}"


def class_summary(
    class_table: pd.DataFrame,
    *,
    labels: Mapping[str, str] | None = None,
    published: Mapping[tuple[str, str], str] | None = None,
) -> pd.DataFrame:
    """Accuracy, floor and transfer with their intervals, one row per class and system, as text.

    Seeds are averaged; an interval spans every seed's interval. Where no floor is known, floor and
    transfer are left out.

    Args:
        class_table: see `scoring.class_table`.
        labels: names to show for systems.
        published: system and class → published accuracy, as text, for a last column of its own; none where there are
            no such numbers.
    """
    summary = seed_summary(class_table)
    table = pd.DataFrame(
        {
            "class": summary["resource_class"],
            "system": [label_of(system, labels) for system in summary["system"]],
            "languages": summary["languages"].astype(str),
            "seeds": summary["seeds"].astype(str),
            "accuracy %": summary["accuracy"].map(percent),
            "95 % interval": _intervals(summary, "ci_low", "ci_high", scale=100, digits=1),
            "answered %": summary["answered_rate"].map(percent),
            "floor %": summary["floor"].map(percent),
            "English %": summary["english_accuracy"].map(percent),
            "transfer": [ratio(value) for value in summary["transfer"]],
            "transfer, 95 % interval": _intervals(summary, "transfer_ci_low", "transfer_ci_high", scale=1, digits=2),
        }
    )
    if published:
        keys = zip(summary["system"], summary["resource_class"], strict=True)
        table[f"accuracy %{PUBLISHED_SUFFIX}"] = [published.get(key, MISSING) for key in keys]
    return table if summary["floor"].notna().any() else table.drop(columns=_ABOVE_THE_FLOOR)


def paired_summary(paired_table: pd.DataFrame, *, labels: Mapping[str, str] | None = None) -> pd.DataFrame:
    """Paired differences in points of accuracy, with whether the interval excludes 0, as text."""
    require_columns(paired_table, "paired table", PAIRED_COLUMNS)
    table = paired_table
    return pd.DataFrame(
        {
            "system": [label_of(system, labels) for system in table["system_a"]],
            "minus": [label_of(system, labels) for system in table["system_b"]],
            "seed": table["seed"].astype(str).to_numpy(),
            "class": table["resource_class"].to_numpy(),
            "languages": table["languages"].astype(str).to_numpy(),
            "problems": table["problems"].astype(str).to_numpy(),
            "difference, points": [points(d) for d in table["difference"]],
            "95 % interval": _intervals(table, "ci_low", "ci_high", scale=100, digits=1),
            "p": [p_text(p) for p in table["p_value"]],
            "excludes 0": [_excludes_zero(a, b) for a, b in zip(table["ci_low"], table["ci_high"], strict=True)],
        }
    )


def p_text(p_value: float) -> str:
    """A p value with three decimals; never "0.000"."""
    if is_missing(p_value):
        return MISSING
    return "< 0.001" if p_value < 0.001 else f"{p_value:.3f}"


def _excludes_zero(low: float, high: float) -> str:
    if is_missing(low) or is_missing(high):
        return MISSING
    return "yes" if low > 0 or high < 0 else "no"


def _intervals(table: pd.DataFrame, low: str, high: str, *, scale: float, digits: int) -> list[str]:
    pairs = zip(table[low], table[high], strict=True)
    return [interval(a, b, scale=scale, digits=digits) for a, b in pairs]
