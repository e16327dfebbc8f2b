import numpy as np
import pandas as pd

from lingualift.records import Prediction
from lingualift.reporting.lexicons import accuracy_differences, difference_table, quality_table

QUALITY = pd.DataFrame(
    [
        {
            "language": code, "source_words": 9, "target_words": 8, "gold_words": 20, "coverage": 0.9, "p_at_1": 0.25,
            "p_at_1_low": 0.1, "p_at_1_high": 0.5, "p_at_5": 0.5, "entries": 7, "entry_precision": None,
            "criterion": 0.3, "seed_pairs": 4, "seeded_p_at_1": 0.75, "seeded_p_at_5": 1.0, "method": "m",
        }
        for code in ("sw", "de")
    ]
)  # fmt: skip


def answers(code: str, right: list[bool]) -> list[Prediction]:
    return [Prediction(str(i), code, "p", "a", "1", "1", correct) for i, correct in enumerate(right)]


def test_quality_is_shown_in_percent_with_languages_by_name():
    table = quality_table(QUALITY)
    assert table["language"].tolist() == ["Swahili", "German"]
    row = table.iloc[0]
    assert (row["P@1 %"], row["95 % interval"], row["P@1 % with the seed"]) == ("25.0", "10.0 to 50.0", "75.0")
    assert row["entries right %"] == "–"


def test_differences_are_those_of_the_same_problems():
    reference, induced = [True] * 30 + [False] * 10, [True] * 10 + [False] * 30
    found = accuracy_differences(
        QUALITY,
        {"sw": answers("sw", reference)},
        {"sw": answers("sw", induced), "de": answers("de", induced)},
        {"sw": 0.2},
        resamples=200,
        rng=np.random.default_rng(0),
    )
    assert found["language"].tolist() == ["sw"]  # German has no reference answers
    row = found.iloc[0]
    assert (row["reference_accuracy"], row["accuracy"], row["floor"]) == (0.75, 0.25, 0.2)
    assert row["difference"] == -0.5
    assert row["ci_low"] < -0.5 < row["ci_high"] < 0
    shown = difference_table(found).iloc[0]
    assert (shown["difference, points"], shown["P@1 %"]) == ("-50.0", "25.0")
