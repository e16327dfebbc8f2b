import pandas as pd
from synthetic import class_row as row

from lingualift.reporting.system_table import system_summary

CLASSES = pd.DataFrame([row("a", "high", 0.8), row("b", "low", 0.5), row("a", "low", 0.3)])


def test_systems_stand_down_and_classes_across():
    table = system_summary(CLASSES, labels={"a": "First"}, data_used={"a": (), "b": ("lexicons",)})
    assert list(table["system"]) == ["First", "b"]
    assert list(table["data beyond English instructions"]) == ["none", "lexicons"]
    assert list(table["low-resource %"]) == ["30.0 (20.0 to 40.0)", "50.0 (40.0 to 60.0)"]
    assert list(table["high-resource %"]) == ["80.0 (70.0 to 90.0)", "–"]
    assert list(table["English %"]) == ["90.0", "90.0"]
    assert table["transfer, low"].iloc[1] == "0.43 (0.00 to 1.00)"


def test_without_a_floor_there_is_no_transfer():
    table = system_summary(CLASSES.assign(floor=float("nan")))
    assert "transfer, low" not in table
    assert "data beyond English instructions" not in table
