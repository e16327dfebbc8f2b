"""What tables, figures and page share: checks of the score tables, orders of rows and columns, cell texts."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from lingualift.errors import ConfigurationError, DataError
from lingualift.languages import GROUPINGS, RESOURCE_CLASSES, get_language

MISSING = "–"
FLOOR_SUFFIX = "(floor)"  # ends names of columns of guessers, which compete with nobody
FLOOR_COLUMN = f"blind guesser {FLOOR_SUFFIX}"
PUBLISHED_SUFFIX = " (published)"  # ends the name of every column that holds numbers of other papers, and of no other
SYSTEMS = "system"  # name of the columns of a table that has systems side by side, by which it is known
ALL = "all"
CLASS_ORDER: tuple[str, ...] = (*RESOURCE_CLASSES, ALL)

LANGUAGE_COLUMNS = ("system", "seed", "language", "resource_class", "n", "accuracy")
MACRO_SCORES = (
    "languages", "accuracy", "ci_low", "ci_high", "answered_rate",
    "floor", "english_accuracy", "transfer", "transfer_ci_low", "transfer_ci_high",
)  # fmt: skip
CLASS_COLUMNS = ("system", "seed", "resource_class", *MACRO_SCORES)
GROUP_COLUMNS = ("system", "seed", "grouping", "group", "codes", *MACRO_SCORES)
PAIRED_COLUMNS = (
    "system_a", "system_b", "seed", "resource_class", "languages", "problems",
    "difference", "ci_low", "ci_high", "p_value",
)  # fmt: skip


def require_columns(table: pd.DataFrame, name: str, columns: Iterable[str]) -> None:
    """Check that a table has columns and rows.

    Raises:
        DataError: the table is empty or lacks columns.
    """
    missing = [column for column in columns if column not in table.columns]
    if missing:
        raise DataError(f"{name}: missing columns {missing}, got {list(table.columns)}; see evaluation.scoring")
    if table.empty:
        raise DataError(f"{name}: expected at least one row, got none; did the evaluation run?")


def check_scores(table: pd.DataFrame, name: str, columns: Iterable[str], key: Sequence[str]) -> None:
    """Check columns, that accuracies are fractions, that classes or groupings are known and no row is repeated.

    Raises:
        DataError: one of these does not hold.
    """
    require_columns(table, name, columns)
    values = table["accuracy"].dropna()
    if not values.between(0, 1).all():
        raise DataError(f"{name}: accuracy must be in [0, 1], got {values.min()} to {values.max()}; not percent")
    for column, known in (("resource_class", CLASS_ORDER), ("grouping", GROUPINGS)):
        unknown = sorted(set(table[column]) - set(known)) if column in columns else []
        if unknown:
            words = column.replace("_", " ")
            raise DataError(f"{name}: unknown {words} {unknown}, expected one of {', '.join(known)}")
    repeated = table[table.duplicated(list(key))]
    if not repeated.empty:
        raise DataError(f"{name}: more than one row for {repeated.iloc[0][list(key)].to_dict()}; keep one")


def check_language_table(table: pd.DataFrame) -> None:
    """Check the language table; see `check_scores`."""
    check_scores(table, "language table", LANGUAGE_COLUMNS, ("system", "seed", "language"))


def check_class_table(table: pd.DataFrame) -> None:
    """Check the class table; see `check_scores`."""
    check_scores(table, "class table", CLASS_COLUMNS, ("system", "seed", "resource_class"))


def check_group_table(table: pd.DataFrame) -> None:
    """Check the group table; see `check_scores`."""
    check_scores(table, "group table", GROUP_COLUMNS, ("system", "seed", "grouping", "group"))


def systems_in_order(table: pd.DataFrame) -> list[str]:
    """Systems as they first appear: the order of the configuration is kept."""
    return list(dict.fromkeys(table["system"]))


def languages_by_class(table: pd.DataFrame) -> dict[str, list[str]]:
    """Languages of a table by resource class low → medium → high, in a class by family, branch and name.

    Absent classes are left out.
    """
    classes = dict(zip(table["language"], table["resource_class"], strict=True))
    ordered = sorted(classes, key=lambda code: (*_kinship(code), language_name(code)))
    groups = {c: [code for code in ordered if classes[code] == c] for c in RESOURCE_CLASSES}
    return {c: codes for c, codes in groups.items() if codes}


def language_family(code: str) -> str:
    """Family of a language; a dash for a code that the language table does not know."""
    return _kinship(code)[0]


def _kinship(code: str) -> tuple[str, str]:
    try:
        language = get_language(code)
    except ConfigurationError:
        return MISSING, MISSING
    return language.family, language.branch


def classes_in_order(table: pd.DataFrame) -> list[str]:
    """Resource classes that a table has, low → medium → high → all."""
    present = set(table["resource_class"])
    return [c for c in CLASS_ORDER if c in present]


def language_name(code: str) -> str:
    """English name of a language; a code that the language table does not know stays a code."""
    try:
        return get_language(code).name
    except ConfigurationError:
        return code


def known_floors(language_table: pd.DataFrame) -> dict[str, float]:
    """Floor of each language of a table that `scoring.with_transfer` completed; languages without one are left out."""
    floors = dict(zip(language_table["language"], language_table["floor"], strict=True))
    return {str(code): float(floor) for code, floor in floors.items() if not is_missing(floor)}


def plain_labels(systems: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """System → its label, from the entries of the parameters."""
    return {name: system["label"] for name, system in systems.items()}


def label_of(system: str, labels: Mapping[str, str] | None) -> str:
    """The system's label, or its name when no label is given."""
    return (labels or {}).get(system, system)


def seed_summary(class_table: pd.DataFrame) -> pd.DataFrame:
    """One row per system and class: seeds averaged, intervals widened to hold every seed's interval.

    The widest span is cautious: it covers both the sampling of problems and the difference between seeds.
    """
    check_class_table(class_table)
    summary = over_seeds(class_table, ["system", "resource_class"])
    order = {c: i for i, c in enumerate(CLASS_ORDER)}
    systems = {s: i for i, s in enumerate(systems_in_order(class_table))}
    ranks = [summary["resource_class"].map(order), summary["system"].map(systems)]
    return summary.iloc[np.lexsort([ranks[1], ranks[0]])].reset_index(drop=True)


def over_seeds(table: pd.DataFrame, keys: Sequence[str]) -> pd.DataFrame:
    """One row per value of the keys, in the order given; see `seed_summary` for what becomes of the seeds."""
    grouped = table.groupby(list(keys), sort=False)
    return grouped.agg(
        languages=("languages", "max"),
        accuracy=("accuracy", "mean"),
        ci_low=("ci_low", "min"),
        ci_high=("ci_high", "max"),
        answered_rate=("answered_rate", "mean"),
        floor=("floor", "mean"),
        english_accuracy=("english_accuracy", "mean"),
        transfer=("transfer", "mean"),
        transfer_ci_low=("transfer_ci_low", "min"),
        transfer_ci_high=("transfer_ci_high", "max"),
        seeds=("seed", "nunique"),
    ).reset_index()


def is_missing(value: Any) -> bool:
    """Whether a cell holds no value: None, NaN, NaT or NA."""
    if value is None or value is pd.NA:
        return True
    return bool(pd.api.types.is_scalar(value) and pd.isna(value))


def percent(fraction: float) -> str:
    """A fraction as % with one decimal; missing as a dash."""
    return MISSING if is_missing(fraction) else f"{100 * fraction:.1f}"


def ratio(value: float) -> str:
    """A ratio with two decimals, never "-0.00"; missing as a dash."""
    return MISSING if is_missing(value) else f"{value:z.2f}"


def points(difference: float) -> str:
    """A difference of fractions in points, with its sign; missing as a dash."""
    return MISSING if is_missing(difference) else f"{100 * difference:+z.1f}"


def interval(low: float, high: float, *, scale: float = 1.0, digits: int = 2) -> str:
    """An interval as "low to high"; missing as a dash."""
    if is_missing(low) or is_missing(high):
        return MISSING
    return f"{scale * low:z.{digits}f} to {scale * high:z.{digits}f}"


def cell_text(value: Any) -> str:
    """Any cell as text: four significant digits, thousands separated, yes or no, a dash for missing."""
    if is_missing(value):
        return MISSING
    if isinstance(value, bool | np.bool_):
        return "yes" if value else "no"
    if isinstance(value, int | np.integer):
        return f"{int(value):,}"
    if isinstance(value, float | np.floating):
        return f"{value:,.0f}" if abs(float(value)) >= 10_000 else f"{value:.4g}"
    return str(value)


def text_frame(table: pd.DataFrame) -> pd.DataFrame:
    """The table with every cell as text, the index kept."""
    columns: dict[Hashable, list[str]] = {name: [cell_text(v) for v in table[name]] for name in table.columns}
    return pd.DataFrame(columns, index=table.index)
