import pandas as pd
from synthetic import class_row

from lingualift.reporting.system_table import seed_table


def row(system: str, name: str, accuracy: float, deviation: float, seeds: int = 3) -> dict:
    return class_row(system, name, accuracy) | {"seeds": seeds, "seed_deviation": deviation}


CLASSES = pd.DataFrame([row("a", "low", 0.5, 0.02), row("a", "high", 0.8, 0.01), row("b", "low", 0.3, float("nan"), 1)])


def test_a_row_per_system_with_interval_and_deviation():
    table = seed_table(CLASSES, labels={"a": "First"}, data_used={"a": ("lexicons",)})
    assert list(table["system"]) == ["First", "b"]
    assert list(table["data beyond English instructions"]) == ["lexicons", "none"]
    assert list(table["low-resource %"]) == ["50.0 (40.0 to 60.0, s.d. 2.0)", "30.0 (20.0 to 40.0)"]
    assert list(table["high-resource %"]) == ["80.0 (70.0 to 90.0, s.d. 1.0)", "–"]
    assert list(table["seeds"]) == ["3", "1"]
    assert table["transfer, low"].iloc[0].startswith("0.43")


def test_without_a_floor_there_is_no_transfer():
    assert "transfer, low" not in seed_table(CLASSES.assign(floor=float("nan")))
