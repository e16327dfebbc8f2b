import numpy as np
import pandas as pd
import pytest
from synthetic import class_row as row

from lingualift.reporting.ablations import REFERENCE_GID, Change, ablation_dots, ablation_table
from lingualift.reporting.figures import figure_png
from lingualift.reporting.style import FLOOR_GID

CLASSES = pd.DataFrame(
    [row("half", "low", 0.5), row("half", "high", 0.7), row("full", "low", 0.6), row("none", "low", 0.2)]
)
PAIRED = pd.DataFrame(
    [
        {"system_a": "full", "system_b": name, "seed": 0, "resource_class": group, "languages": 3, "problems": 10,
         "difference": difference, "ci_low": difference - 0.1, "ci_high": difference + 0.05, "p_value": 0.01}
        for name, group, difference in (("half", "low", 0.1), ("half", "high", 0.9), ("none", "low", 0.4))
    ]
)  # fmt: skip
CHANGES = {
    "full": Change("Full system"), "half": Change("half of them", "sentences"), "none": Change("without", "stages"),
}  # fmt: skip


def table(classes=CLASSES):
    return ablation_table(classes, PAIRED, reference="full", changes=CHANGES)


def test_the_reference_comes_first_and_each_row_says_what_is_changed():
    assert list(table()["system"]) == ["Full system", "half of them", "without"]
    assert list(table()["what is changed"]) == ["nothing: the reference system", "sentences", "stages"]


def test_changes_are_the_ablation_less_the_reference_in_the_same_class():
    assert list(table()["change, points"]) == ["", "-10.0 (-15.0 to 0.0)", "-40.0 (-45.0 to -30.0)"]
    assert list(table()["low-resource %"])[1] == "50.0 (40.0 to 60.0)"
    assert list(table()["transfer"])[0] == "0.57"


def test_without_a_floor_there_is_no_transfer():
    assert "transfer" not in table(CLASSES.assign(floor=float("nan")))


def test_the_figure_has_a_dot_per_ablation_and_lines_for_reference_and_floor():
    figure = ablation_dots(CLASSES, reference="full", changes=CHANGES)
    axes = figure.axes[0]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["half of them", "without"]
    dots = [line.get_xdata()[0] for line in axes.lines if line.get_marker() == "o"]
    np.testing.assert_allclose(dots, [50, 20])
    lines = {line.get_gid(): line.get_xdata()[0] for line in axes.lines if line.get_marker() != "o"}
    assert lines == pytest.approx({REFERENCE_GID: 60, FLOOR_GID: 20})
    assert {text.get_text() for text in axes.texts} == {"sentences", "stages"}
    assert figure_png(figure) == figure_png(ablation_dots(CLASSES, reference="full", changes=CHANGES))
