import subprocess
from pathlib import Path

import pandas as pd
import pytest
from latex_check import check_latex

from lingualift.errors import DataError
from lingualift.reporting.frames import SYSTEMS
from lingualift.reporting.latex import to_latex
from lingualift.reporting.markup import best_and_second, to_markdown
from lingualift.reporting.report_table import ReportTable, TablePart, value_starts

SCORES = pd.DataFrame(
    {
        "class": ["low", "low", "low", "high", "high"],
        "system": ["a", "b", "c", "a", "b"],
        "accuracy %": ["30.0", "50.0 (40.0 to 60.0)", "40.0", "–", "90.0"],
        "accuracy % (published)": ["99.0", "–", "–", "–", "–"],
    }
)


def matrix(systems: int, rows: int, cell: str) -> pd.DataFrame:
    columns = pd.Index([f"A system_{i} & its name" for i in range(systems)], name=SYSTEMS)
    index = pd.Index([f"Language {i}" for i in range(rows)], name="language")
    return pd.DataFrame([[cell] * systems] * rows, index=index, columns=columns)


def test_systems_below_each_other_have_a_best_of_each_class():
    text = to_markdown(SCORES, compared=["accuracy %"], within="class")
    assert "| low | b | **50.0 (40.0 to 60.0)** | – |" in text
    assert "| low | c | <u>40.0</u> | – |" in text
    assert "| high | b | 90.0 |" in text  # nothing to compare it with
    assert best_and_second(SCORES, compared=["accuracy %"])[4, 2] == "best"


def test_published_numbers_are_never_marked():
    side_by_side = pd.DataFrame([["30.0", "20.0", "99.0"]], columns=pd.Index(["a", "b", "c (published)"], name=SYSTEMS))
    assert best_and_second(side_by_side) == {(0, 0): "best", (0, 1): "second"}


@pytest.mark.parametrize(
    ("table", "has", "lacks"),
    [
        (matrix(3, 4, "50.0"), (r"\begin{table}[t]",), (r"\setlength", "landscape", "longtable")),
        (matrix(9, 48, "50.0"), (r"\begin{table}[p]", r"\scriptsize"), ("landscape", "resizebox")),
        (matrix(20, 48, "50.0"), (r"\rotatebox{90}",), ("resizebox",)),
        (matrix(10, 25, "50.0 (40.0 to 60.0)"), (r"{50.0}\\{\tiny (40.0 to 60.0)}}",), ("resizebox",)),
        (matrix(2, 90, "50.0"), (r"\begin{longtable}", r"\endhead"), ("landscape",)),
        (matrix(40, 90, "50.0 (40.0 to 60.0)"), (r"\begin{landscape}", r"\tiny"), ()),
        (pd.DataFrame({f"c{i}": ["many words " * 8] * 3 for i in range(4)}), (r"\raggedright",), ()),
        (pd.DataFrame({"a & b": ["x_y^~%#${}\\", "→ ± – < >"]}), (), ()),
    ],
)
def test_latex_is_sound_whatever_its_size(table, has, lacks):
    latex = to_latex(table, "100 % of $x$_1", "tab:x", rules_before=[1], notes=["5 % & more"])
    assert check_latex(latex) == [table.shape[1] + (table.index.name is not None)]
    assert [part for part in has if part not in latex] == []
    assert [part for part in lacks if part in latex] == []
    assert r"5 \% \& more" in latex


@pytest.mark.parametrize("broken", [("&", ""), (r"\%", "%"), (r"\end{tabular}", ""), ("50.0", "50.0}")])
def test_the_check_of_latex_finds_what_is_wrong(broken):
    good = to_latex(matrix(3, 2, "50.0"), "100 %", "tab:x")
    check_latex(good)
    with pytest.raises(AssertionError):
        check_latex(good.replace(*broken, 1))


def test_a_table_has_three_forms():
    part = TablePart(SCORES, "Caption", about="About.", notes=["Below."], compared=["accuracy %"], within="class")
    table = ReportTable("scores", pd.DataFrame({"n": [0.1, 2]}), [part, TablePart(SCORES, "More", key="more")])
    forms = table.forms()
    assert forms["csv"] == "n\n0.1\n2.0\n"
    assert forms["md"].startswith("About.\n\n| class | system |")
    assert "\nBelow.\n\nMore\n\n| class |" in forms["md"]
    assert all(rf"{{\scriptsize {note}\par}}" in forms["tex"] for note in ("About.", "Below."))
    assert check_latex(forms["tex"]) == [4, 4]
    assert r"\label{tab:scores_more}" in forms["tex"]


def test_a_table_without_parts_says_so_and_two_of_one_label_are_refused():
    empty = ReportTable("t", SCORES, (), "Nothing here.").forms()
    assert (empty["md"], empty["tex"]) == ("Nothing here.\n", "% Nothing here.\n")
    with pytest.raises(DataError, match="keys of their own"):
        ReportTable("t", SCORES, [TablePart(SCORES, "a"), TablePart(SCORES, "b")])


def test_a_rule_stands_where_a_column_changes():
    assert value_starts(SCORES["class"]) == [3]


def test_tex_agrees(tmp_path: Path):
    latex = "\n".join(
        to_latex(table, "c", f"tab:{i}", rules_before=[1])
        for i, table in enumerate((matrix(9, 48, "50.0"), matrix(12, 70, "5.0 (1.0 to 9.0)"), SCORES))
    )
    packages = "booktabs,graphicx,array,longtable,pdflscape"
    (tmp_path / "t.tex").write_text(
        f"\\documentclass{{article}}\\usepackage{{{packages}}}\\begin{{document}}\n{latex}\\end{{document}}\n"
    )
    try:
        command = ["pdflatex", "-halt-on-error", "-interaction=batchmode", "t.tex"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=120)
    except FileNotFoundError:
        pytest.skip("pdflatex is not installed; the structural check stands in for it")
    assert done.returncode == 0, (tmp_path / "t.log").read_text(errors="replace")[-2000:]
