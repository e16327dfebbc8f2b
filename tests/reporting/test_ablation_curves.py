import pandas as pd
import pytest
from synthetic import class_row as row

from lingualift.reporting.ablation_curves import ablation_curves
from lingualift.reporting.ablations import Change

NUMBERS = {"none": 0.0, "half": 0.5, "all": 1.0}
CHANGES = {
    "full": Change("Full system"),
    "other": Change("without", "stages"),
    **{name: Change(f"{number:g}", "replacement ratio") for name, number in NUMBERS.items()},
}
CLASSES = pd.DataFrame(
    [
        row(name, group, accuracy + (0.1 if group == "high" else 0))
        for name, accuracy in (("full", 0.6), ("other", 0.1), ("all", 0.5), ("none", 0.2), ("half", 0.7))
        for group in ("low", "high")
    ]
)


def curves(classes=CLASSES, changes=CHANGES):
    return ablation_curves(classes, reference="full", changes=changes)


def test_a_curve_per_class_in_the_order_of_the_numbers():
    (axes,) = curves().axes
    low = next(line for line in axes.lines if line.get_marker() == "o")
    high = next(line for line in axes.lines if line.get_marker() == "^")
    assert list(low.get_xdata()) == [0, 0.5, 1]
    assert list(low.get_ydata()) == pytest.approx([20, 70, 50])
    assert list(high.get_ydata()) == pytest.approx([30, 80, 60])
    assert axes.get_xlabel() == "replacement ratio"
    assert [label.get_text() for label in axes.get_xticklabels()] == ["0", "0.5", "1"]


def test_the_reference_is_a_dotted_line():
    (axes,) = curves().axes
    dotted = [line.get_ydata()[0] for line in axes.lines if line.get_linestyle() == ":"]
    assert dotted == pytest.approx([60, 70, 100 * CLASSES["english_accuracy"].iloc[0]])


def test_numbers_far_apart_stand_on_a_logarithmic_axis():
    changes = {**CHANGES, "none": Change("10", "sentences"), "half": Change("100", "sentences"),
               "all": Change("1000", "sentences")}  # fmt: skip
    assert curves(changes=changes).axes[0].get_xscale() == "log"


def test_without_three_numbers_there_is_no_curve():
    figure = curves(changes={**CHANGES, "all": Change("all", "replacement ratio")})
    assert figure.texts[0].get_text().startswith("no curve")
