import numpy as np
import pandas as pd
import pytest
import synthetic
from latex_check import check_latex

from lingualift.errors import DataError
from lingualift.reporting.latex import escape_latex, to_latex
from lingualift.reporting.markup import best_and_second, to_markdown
from lingualift.reporting.tables import FLOOR_COLUMN, block_starts, class_summary, paired_summary, wide_table

LANGUAGES = ["en", "sw", "vi"]
FLOORS = {"en": 0.2, "sw": 0.1}


def scores(*accuracies: float, seeds: tuple[int, ...] = (0,)) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Systems s0, s1, …, each with one accuracy in every language."""
    table = synthetic.language_table([f"s{i}" for i in range(len(accuracies))], LANGUAGES, seeds)
    table["accuracy"] = table["system"].map({f"s{i}": value for i, value in enumerate(accuracies)})
    return table, synthetic.class_table(table)


def cells(table: pd.DataFrame, code: str) -> pd.Series:
    """The row of a language, by system."""
    return table.xs(code, level="code").iloc[0]


def test_rows_run_from_low_to_high_then_averages_and_the_floor_is_the_last_column():
    language, classes = scores(0.5, 0.4)
    table = wide_table(language, classes, FLOORS, labels={"s0": "First"})
    assert list(table.index.get_level_values("code")) == ["sw", "vi", "en", "", "", "", ""]
    assert list(table.index.get_level_values("class")) == ["low", "medium", "high", "low", "medium", "high", "all"]
    assert list(table.index.get_level_values("language"))[2:5] == ["English", "average, low (1)", "average, medium (1)"]
    assert list(table.columns) == ["First", "s1", FLOOR_COLUMN]
    assert list(cells(table, "sw")) == ["50.0", "40.0", "10.0"]
    assert block_starts(table) == [1, 2, 3]


def test_languages_of_a_class_stand_by_family_and_branch():
    table = synthetic.language_table(["s0"], ["en", "sk", "te", "hi", "be", "ta", "bn"])
    wide = wide_table(table, synthetic.class_table(table), {})
    assert list(wide.index.get_level_values("code"))[:7] == ["te", "ta", "bn", "hi", "be", "sk", "en"]
    assert list(wide.index.get_level_values("family"))[:3] == ["Dravidian", "Dravidian", "Indo-European"]


def test_a_floor_that_is_not_known_is_no_column_and_the_systems_are_still_compared():
    language, classes = scores(0.5, 0.4)
    table = wide_table(language, synthetic.without_floor(classes), {})
    assert list(table.columns) == ["s0", "s1"]
    assert best_and_second(table)[0, 0] == "best"
    summary = class_summary(synthetic.without_floor(classes))
    assert not [name for name in summary.columns if "floor" in name or "transfer" in name]


def test_missing_is_a_dash_and_not_a_zero():
    language, classes = scores(0.5, 0.4)
    language = language[~((language["system"] == "s1") & (language["language"] == "sw"))]
    table = wide_table(language, classes, FLOORS)
    assert cells(table, "sw")["s1"] == "–"
    assert cells(table, "vi")[FLOOR_COLUMN] == "–"
    assert "| – |" in to_markdown(table)
    assert " & -- & " in to_latex(table, "c", "l")


@pytest.mark.parametrize(("spread", "expected"), [("half-range", "50.0 ± 10.0"), ("std", "50.0 ± 14.1")])
def test_several_seeds_are_a_mean_with_its_spread(spread, expected):
    language, classes = scores(0.5, 0.3, seeds=(0, 1))
    language.loc[language["system"] == "s0", "accuracy"] = [0.4] * 3 + [0.6] * 3
    assert cells(wide_table(language, classes, FLOORS, spread=spread), "sw")["s0"] == expected


def test_best_is_bold_and_second_underlined_and_the_floor_never():
    language, classes = scores(0.3, 0.5, 0.4)
    table = wide_table(language, classes, dict.fromkeys(LANGUAGES, 0.9))
    markdown, latex = to_markdown(table), to_latex(table, "c", "l")
    assert "| Swahili | sw | low | Niger-Congo | 30.0 | **50.0** | <u>40.0</u> | 90.0 |" in markdown
    assert r"30.0 & \textbf{50.0} & \underline{40.0} & 90.0" in latex
    assert "**90.0**" not in markdown
    assert r"\textbf{90.0}" not in latex


def test_equal_values_are_marked_alike():
    table = wide_table(*scores(0.5, 0.5, 0.4), FLOORS)
    marks = best_and_second(table)
    assert [marks[0, column] for column in range(3)] == ["best", "best", "second"]


def test_numbers_with_an_interval_in_brackets_are_numbers():
    table = pd.DataFrame({"n": ["71.1 (66.1 to 76.0)", "-0.01 (-0.06 to 0.04)", "–"], "t": ["SOV (2)", "1.0", "2"]})
    assert to_markdown(table).splitlines()[1] == "|---:|:---|"


def test_only_a_comparison_of_systems_is_marked():
    _, classes = scores(0.5, 0.4)
    assert best_and_second(class_summary(classes)) == {}
    assert "**" not in to_markdown(class_summary(classes))


def test_markdown_is_one_rectangular_block_whatever_the_cells_hold():
    table = pd.DataFrame({"a|b": ["x|y", "line\nbreak", "<b>"], "n": [1, None, 2.5]})
    lines = to_markdown(table).splitlines()
    assert lines[1] == "|:---|---:|"
    assert lines[2] == "| x\\|y | 1 |"
    assert lines[3] == "| line break | – |"
    assert "<b>" not in lines[4]


def test_latex_is_escaped_and_ruled_between_classes():
    language, classes = scores(0.5, 0.4)
    table = wide_table(language, classes, FLOORS, labels={"s0": "a_b & c%"})
    latex = to_latex(table, "100 % of $x$", "tab:main", rules_before=block_starts(table))
    assert r"a\_b \& c\%" in latex
    assert r"\caption{100 \% of \$x\$}" in latex
    body = latex.splitlines()
    above = [body[i + 1].split(" & ")[0] for i, line in enumerate(body) if line == r"\midrule"]
    assert above == ["Swahili", "Vietnamese", "English", "average, low (1)"]
    assert latex.count(r"\begin") == latex.count(r"\end")
    assert escape_latex("\\ ~ ^ {") == r"\textbackslash{} \textasciitilde{} \textasciicircum{} \{"


def test_latex_of_48_languages_is_small_and_as_wide_as_the_line_at_most():
    systems = {f"s{i}": f"System with a long name {i}" for i in range(8)}
    table = synthetic.language_table(list(systems), synthetic.EVERY)
    wide = wide_table(table, synthetic.class_table(table), synthetic.floors(synthetic.EVERY), labels=systems)
    latex = to_latex(wide, "c", "l", rules_before=block_starts(wide))
    assert r"\scriptsize" in latex
    assert r"\rotatebox{90}{\shortstack[l]{System with a long\\name 0}}" in latex
    assert check_latex(latex) == [4 + 8 + 1]
    short = to_latex(pd.DataFrame({"a": ["x"], "b": ["y"]}), "c", "l")
    assert "rotatebox" not in short
    assert "scriptsize" not in short


def test_class_summary_spans_the_intervals_of_all_seeds():
    _, classes = scores(0.5, seeds=(0, 1))
    low = classes["resource_class"] == "low"
    classes.loc[low, "accuracy"] = [0.4, 0.6]
    classes.loc[low, "ci_low"], classes.loc[low, "ci_high"] = [0.3, 0.5], [0.5, 0.7]
    row = class_summary(classes).iloc[0]
    assert (row["class"], row["accuracy %"], row["95 % interval"]) == ("low", "50.0", "30.0 to 70.0")


def test_published_numbers_stand_in_columns_of_their_own_behind_all_others():
    language, classes = scores(0.5, 0.4)
    numbers = {"Paper": {"sw": "88.8", "low": "77.7", "all": "66.6 (9 languages)"}}
    table = wide_table(language, classes, FLOORS, published=numbers)
    assert list(table.columns) == ["s0", "s1", FLOOR_COLUMN, "Paper (published)"]
    assert cells(table, "sw")["Paper (published)"] == "88.8"
    assert set(table["Paper (published)"]) == {"88.8", "77.7", "66.6 (9 languages)", "–"}
    assert "**88.8**" not in to_markdown(table)
    summary = class_summary(classes, published={("s1", "low"): "77.7", ("s1", "all"): "–"})
    assert list(summary.loc[summary["accuracy % (published)"] != "–", ["class", "system"]].iloc[0]) == ["low", "s1"]
    assert (summary["accuracy % (published)"] != "–").sum() == 1


def test_class_summary_without_transfer_shows_a_dash():
    _, classes = scores(0.5)
    classes[["transfer", "transfer_ci_low", "transfer_ci_high"]] = np.nan
    assert set(class_summary(classes)["transfer"]) == {"–"}


@pytest.mark.parametrize(("difference", "expected"), [(0.1, "yes"), (-0.1, "yes"), (0.01, "no")])
def test_paired_summary_says_whether_the_interval_excludes_zero(difference, expected):
    row = paired_summary(synthetic.paired_table(difference)).iloc[0]
    assert row["excludes 0"] == expected
    assert row["difference, points"] == f"{100 * difference:+.1f}"


def test_a_tiny_p_value_is_not_written_as_zero():
    table = synthetic.paired_table(0.1)
    table["p_value"] = 0.0001
    assert paired_summary(table).iloc[0]["p"] == "< 0.001"


def test_wrong_tables_are_refused():
    language, classes = scores(0.5)
    with pytest.raises(DataError, match="missing columns"):
        wide_table(language.drop(columns="accuracy"), classes, FLOORS)
    with pytest.raises(DataError, match="not percent"):
        wide_table(language.assign(accuracy=50.0), classes, FLOORS)
    with pytest.raises(DataError, match="more than one row"):
        wide_table(pd.concat([language, language]), classes, FLOORS)
    with pytest.raises(DataError, match="unknown resource class"):
        wide_table(language.assign(resource_class="tiny"), classes, FLOORS)
    with pytest.raises(DataError, match="at least one row"):
        wide_table(language.iloc[:0], classes, FLOORS)
