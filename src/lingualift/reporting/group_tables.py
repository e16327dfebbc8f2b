"""Scores by family, script and word order as people read them: groups as rows, systems side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd

from lingualift.evaluation.scoring import ALL_BUT_ENGLISH, ENGLISH
from lingualift.languages import Grouping, get_language
from lingualift.reporting.frames import (
    FLOOR_COLUMN,
    MISSING,
    SYSTEMS,
    check_group_table,
    interval,
    is_missing,
    label_of,
    language_name,
    over_seeds,
    percent,
    ratio,
    systems_in_order,
)
from lingualift.reporting.report_table import ReportTable, TablePart

Value = Literal["accuracy", "transfer"]
Labels = Mapping[str, str] | None

CODES = "codes"  # index level with the codes of a group's languages

# A family's branches stand below it: half of the table's languages are of one family.
TITLES: dict[Grouping, str] = {"family": "family", "script": "script", "word_order": "word order"}


@dataclass(frozen=True)
class GroupTables:
    """Scores of one grouping as people read them.

    Attributes:
        title: what the languages are grouped by.
        accuracy: % with its 95 % interval per group and system, English below, the floor last.
        transfer: with its 95 % interval; None where no floor is known.
    """

    title: str
    accuracy: pd.DataFrame
    transfer: pd.DataFrame | None


def group_tables(
    groups: pd.DataFrame, language_table: pd.DataFrame, grouping: Grouping, *, labels: Labels = None
) -> GroupTables:
    """Tables of one grouping, with systems side by side.

    Args:
        groups: table of `scoring.group_scores`; its groups other than classes leave English out.
        language_table: accuracy per system, seed and language with its floor, for the row about English.
        grouping: a key of `TITLES`; families have their branches below them.
        labels: names to show for systems.

    Returns: text cells. Index: the group, its branch where families are shown, number and codes of its languages.
        Seeds are averaged; an interval spans every seed's interval. No rows where English is the only language.
    """
    accuracy = _matrix(groups, grouping, "accuracy", labels)
    english = language_table[language_table["language"] == ENGLISH]
    if not english.empty and not accuracy.empty:
        accuracy = pd.concat([accuracy, _english_row(english, accuracy, systems_in_order(groups))])
    if not groups["floor"].notna().any():
        return GroupTables(TITLES[grouping], accuracy.drop(columns=FLOOR_COLUMN), None)
    return GroupTables(TITLES[grouping], accuracy, _matrix(groups, grouping, "transfer", labels))


def rows_of(groups: pd.DataFrame, grouping: Grouping) -> pd.DataFrame:
    """The rows of a group table that a grouping's tables are made from: families come with their branches."""
    wanted = ("family", "branch") if grouping == "family" else (grouping,)
    return groups[groups["grouping"].isin(wanted)].reset_index(drop=True)


def group_report(tables: GroupTables, benchmark: str, name: str, values: pd.DataFrame) -> ReportTable:
    """Both tables as a table of the report; LaTeX leaves out the codes of languages.

    Args:
        tables: of one grouping.
        benchmark: its title.
        name: starts the LaTeX labels.
        values: the rows behind them; see `rows_of`.
    """
    title = tables.title
    parts = [
        TablePart(
            tables.accuracy,
            f"Accuracy (%) on {benchmark} by {title}, with its 95 % interval; English counts in no group.",
            about=f"Accuracy in %, macro average over the languages of each {title}, with its 95 % interval. English "
            "counts in no group.",
            rules_before=_rules(tables.accuracy),
            left_out=[CODES],
        )
    ]
    if tables.transfer is not None:
        parts.append(
            TablePart(
                tables.transfer,
                f"Transfer on {benchmark} by {title}, with its 95 % interval.",
                key="transfer",
                about="Transfer, the share of English accuracy above the floor that arrives in the languages of each "
                f"{title}, with its 95 % interval.",
                rules_before=_rules(tables.transfer),
                left_out=[CODES],
            )
        )
    return ReportTable(name, values, parts)


def _rules(table: pd.DataFrame) -> list[int]:
    summary = is_summary(table)
    return [summary.index(True)] if True in summary else []


def is_summary(table: pd.DataFrame) -> list[bool]:
    """Per row of a table by group, whether it is about all languages or English: no group like the others."""
    return [name in (ALL_BUT_ENGLISH, language_name(ENGLISH)) for name in table.index.get_level_values(0)]


def family_of_branch(codes: str) -> str:
    """Family of a branch, told by the codes of its languages."""
    return get_language(codes.split()[0]).family


def with_branches(groups: pd.DataFrame) -> list[tuple[str, str]]:
    """(family, branch) in the order shown: each family, its branch empty, then its branches where it has several."""
    branches: dict[str, list[str]] = {}
    for row in groups[groups["grouping"] == "branch"].drop_duplicates("group").itertuples():
        if row.group != ALL_BUT_ENGLISH:
            branches.setdefault(family_of_branch(str(row.codes)), []).append(str(row.group))
    order: list[tuple[str, str]] = []
    for family in dict.fromkeys(groups.loc[groups["grouping"] == "family", "group"]):
        order.append((family, ""))
        if len(branches.get(family, [])) > 1:
            order += [(family, branch) for branch in branches[family]]
    return order


def _matrix(groups: pd.DataFrame, grouping: Grouping, value: Value, labels: Labels) -> pd.DataFrame:
    rows = rows_of(groups, grouping)
    names = _names(rows, grouping)
    systems = systems_in_order(groups)
    columns = pd.Index([label_of(system, labels) for system in systems], name=SYSTEMS)
    if value == "accuracy":
        columns = columns.append(pd.Index([FLOOR_COLUMN])).rename(SYSTEMS)
    by_key = _summary(rows)
    cells = []
    index = []
    for key, name in names.items():
        found = {system: by_key[key, system] for system in systems if (key, system) in by_key}
        first = next(iter(found.values()))
        index.append((*name, str(first.languages), "" if key[1] == ALL_BUT_ENGLISH else str(first.codes)))
        row = [_cell(found.get(system), value) for system in systems]
        cells.append([*row, percent(first.floor)] if value == "accuracy" else row)
    titles = [TITLES[grouping], *(["branch"] if grouping == "family" else []), "languages", CODES]
    return pd.DataFrame(cells, index=_index(index, titles), columns=columns)


def _summary(rows: pd.DataFrame) -> dict[tuple[tuple[str, str], str], Any]:
    if rows.empty:
        return {}
    check_group_table(rows)
    summary = over_seeds(rows, ["system", "grouping", "group", "codes"])
    return {((str(row.grouping), str(row.group)), str(row.system)): row for row in summary.itertuples()}


def _names(rows: pd.DataFrame, grouping: Grouping) -> dict[tuple[str, str], tuple[str, ...]]:
    """(grouping, group) → what the index says of it, in the order shown."""
    if grouping != "family":
        return {(grouping, str(group)): (str(group),) for group in dict.fromkeys(rows["group"])}
    return {
        ("branch", branch) if branch else ("family", family): (family, branch) for family, branch in with_branches(rows)
    }


def _index(rows: list[tuple[str, ...]], titles: list[str]) -> pd.MultiIndex:
    if not rows:
        return pd.MultiIndex.from_arrays([[] for _ in titles], names=titles)
    return pd.MultiIndex.from_tuples(rows, names=titles)


def _cell(row: Any | None, value: Value) -> str:
    if row is None or is_missing(getattr(row, value)):
        return MISSING
    if value == "accuracy":
        return _with_interval(percent(row.accuracy), interval(row.ci_low, row.ci_high, scale=100, digits=1))
    return _with_interval(ratio(row.transfer), interval(row.transfer_ci_low, row.transfer_ci_high))


def _with_interval(value: str, between: str) -> str:
    return value if between == MISSING else f"{value} ({between})"


def _english_row(english: pd.DataFrame, accuracy: pd.DataFrame, systems: Sequence[str]) -> pd.DataFrame:
    by_system = english.groupby("system", sort=False).agg({"accuracy": "mean", "ci_low": "min", "ci_high": "max"})
    found = {str(row.Index): row for row in by_system.itertuples()}
    row = [_cell(found.get(system), "accuracy") for system in systems]
    floor = percent(english["floor"].mean()) if "floor" in english else MISSING
    blanks = [""] * (accuracy.index.nlevels - 3)
    index = _index([(language_name(ENGLISH), *blanks, "1", ENGLISH)], [str(name) for name in accuracy.index.names])
    return pd.DataFrame([[*row, floor]], index=index, columns=accuracy.columns)
