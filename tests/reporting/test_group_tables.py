import numpy as np
import pandas as pd
import pytest
import synthetic
from latex_check import check_latex

from lingualift.errors import DataError
from lingualift.reporting.frames import FLOOR_COLUMN
from lingualift.reporting.group_tables import TITLES, group_report, group_tables, rows_of
from lingualift.reporting.markup import best_and_second

CODES = ["en", "de", "hi", "ta", "te", "sw"]
SYSTEMS = ["lift", "mono"]
GROUPS = synthetic.group_table(SYSTEMS, CODES)
TABLE = synthetic.language_table(SYSTEMS, CODES).assign(floor=0.2)


def index(table: pd.DataFrame, *names: str) -> list[tuple[str, ...]]:
    return [*zip(*(table.index.get_level_values(name) for name in names), strict=True)]


def test_families_have_their_branches_below_them_where_there_are_several():
    table = group_tables(GROUPS, TABLE, "family").accuracy
    assert index(table, "family", "branch", "languages", "codes") == [
        ("Dravidian", "", "2", "ta te"),
        ("Dravidian", "South-Central Dravidian", "1", "te"),
        ("Dravidian", "Southern Dravidian", "1", "ta"),
        ("Indo-European", "", "2", "de hi"),
        ("Indo-European", "Germanic", "1", "de"),
        ("Indo-European", "Indo-Aryan", "1", "hi"),
        ("Niger-Congo", "", "1", "sw"),
        ("all but English", "", "5", ""),
        ("English", "", "1", "en"),
    ]


def test_cells_are_the_scores_with_their_intervals():
    tables = group_tables(GROUPS, TABLE, "script", labels={"lift": "LinguaLIFT"})
    row = GROUPS[(GROUPS["system"] == "lift") & (GROUPS["group"] == "Latin")].iloc[0]
    accuracy, low, high = (f"{100 * row[name]:.1f}" for name in ("accuracy", "ci_low", "ci_high"))
    latin = tables.accuracy.xs("Latin", level="script").iloc[0]
    assert latin["LinguaLIFT"] == f"{accuracy} ({low} to {high})"
    assert latin[FLOOR_COLUMN] == f"{100 * row['floor']:.1f}"
    transfer, low, high = (f"{row[name]:.2f}" for name in ("transfer", "transfer_ci_low", "transfer_ci_high"))
    assert tables.transfer is not None
    assert tables.transfer.xs("Latin", level="script").iloc[0]["LinguaLIFT"] == f"{transfer} ({low} to {high})"


def test_english_has_a_row_of_its_own_with_its_interval_and_its_floor():
    tables = group_tables(GROUPS, TABLE, "word_order")
    row = TABLE[(TABLE["system"] == "mono") & (TABLE["language"] == "en")].iloc[0]
    english = tables.accuracy.xs("English", level="word order").iloc[0]
    assert english["mono"] == f"{100 * row.accuracy:.1f} ({100 * row.ci_low:.1f} to {100 * row.ci_high:.1f})"
    assert english[FLOOR_COLUMN] == "20.0"
    assert tables.transfer is not None
    assert "English" not in tables.transfer.index.get_level_values("word order")


def test_systems_are_compared_in_each_row_and_the_floor_is_not():
    table = group_tables(GROUPS, TABLE, "family").accuracy
    marks = best_and_second(table)
    assert {column for _, column in marks} == {0, 1}
    assert {row for row, _ in marks} == set(range(len(table)))


def test_seeds_are_averaged_and_their_intervals_spanned():
    groups = synthetic.group_table(["lift"], ["en", "sw"], (0, 1))
    swahili = (groups["grouping"] == "script") & (groups["group"] == "Latin")
    groups.loc[swahili, ["accuracy"]] = [[0.4], [0.6]]
    groups.loc[swahili, ["ci_low", "ci_high"]] = [[0.3, 0.5], [0.5, 0.7]]
    assert group_tables(groups, TABLE, "script").accuracy.iloc[0, 0] == "50.0 (30.0 to 70.0)"


def test_without_a_floor_there_is_no_transfer():
    tables = group_tables(synthetic.without_floor(GROUPS), TABLE.drop(columns="floor"), "family")
    assert FLOOR_COLUMN not in tables.accuracy
    assert tables.transfer is None
    text = report(tables).markdown()
    assert "ransfer" not in text
    assert "floor" not in text


def test_a_system_without_transfer_shows_a_dash():
    transfer = dict.fromkeys(["transfer", "transfer_ci_low", "transfer_ci_high"], np.nan)
    tables = group_tables(GROUPS.assign(**transfer), TABLE, "script")
    assert tables.transfer is not None
    assert set(tables.transfer.to_numpy().ravel()) == {"–"}


def test_english_alone_gives_tables_without_rows():
    groups = synthetic.group_table(SYSTEMS, ["en"])
    for grouping in TITLES:
        tables = group_tables(groups, TABLE, grouping)
        assert tables.accuracy.empty
        assert len(report(tables).markdown().splitlines()) > 2
        assert rows_of(groups, grouping).empty


def report(tables):
    return group_report(tables, "MiniMMWP", "mini_family", GROUPS)


def test_latex_names_each_table_and_leaves_codes_out():
    latex = report(group_tables(GROUPS, TABLE, "family")).latex()
    assert len(check_latex(latex)) == 2
    assert r"\label{tab:mini_family}" in latex
    assert r"\label{tab:mini_family_transfer}" in latex
    assert "ta te" not in latex
    assert r"Dravidian & Southern Dravidian & 1 &" in latex
    assert "\\midrule\nall but English" in latex


def test_the_rows_behind_a_table_are_those_of_its_grouping():
    assert set(rows_of(GROUPS, "family")["grouping"]) == {"family", "branch"}
    assert set(rows_of(GROUPS, "script")["grouping"]) == {"script"}


def test_wrong_tables_are_refused():
    with pytest.raises(DataError, match="not percent"):
        group_tables(GROUPS.assign(accuracy=50.0), TABLE, "family")
    with pytest.raises(DataError, match="more than one row"):
        group_tables(pd.concat([GROUPS, GROUPS]), TABLE, "script")
