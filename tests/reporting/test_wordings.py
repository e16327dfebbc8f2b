import pandas as pd
import pytest

from lingualift.errors import DataError
from lingualift.evaluation.wordings import WORDING_COLUMNS
from lingualift.reporting.wordings import wording_report, wording_table


def scores(*rows: tuple) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=list(WORDING_COLUMNS))


def three(system: str, seed: int, name: str, seen: float, unseen: float) -> list[tuple]:
    found = {"seen": (60, seen), "unseen": (20, unseen), "seen - unseen": (80, seen - unseen)}
    return [(system, seed, name, which, 3, n, x, x - 0.1, x + 0.1) for which, (n, x) in found.items()]


def test_a_row_per_class_and_system_with_the_difference_in_points():
    table = wording_table(
        scores(*three("b", 0, "English", 0.9, 0.8), *three("a", 0, "low", 0.5, 0.7), *three("b", 0, "low", 0.6, 0.5)),
        labels={"a": "System A"},
    )
    assert table[["class", "system"]].to_numpy().tolist() == [["low", "b"], ["low", "System A"], ["English", "b"]]
    row = table.iloc[1]
    assert (row["seen: problems"], row["seen %"], row["seen, 95 % interval"]) == ("60", "50.0", "40.0 to 60.0")
    assert (row["unseen: problems"], row["unseen %"]) == ("20", "70.0")
    assert (row["difference, points"], row["difference, 95 % interval"]) == ("-20.0", "-30.0 to -10.0")


def test_seeds_are_averaged_and_their_intervals_spanned():
    table = wording_table(scores(*three("a", 0, "low", 0.5, 0.4), *three("a", 1, "low", 0.7, 0.4)))
    (row,) = table.to_dict("records")
    assert (row["seeds"], row["seen %"], row["seen, 95 % interval"]) == ("2", "60.0", "40.0 to 80.0")


def test_markdown_says_what_it_shows_or_that_there_is_nothing():
    text = wording_report(scores(*three("a", 0, "low", 0.5, 0.4)), "MiniMMWP").markdown()
    assert text.startswith("Accuracy in %")
    assert "| low | a | 3 | 1 | 60 | 50.0 | 40.0 to 60.0 |" in text
    assert wording_report(scores(), "MiniMMWP").markdown().startswith("No test problem")
    with pytest.raises(DataError, match="wording scores"):
        wording_table(scores())
