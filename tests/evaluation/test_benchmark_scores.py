"""Scores on a benchmark: averages over languages, paired intervals, a guesser, and nothing compared that differs."""

import numpy as np
import pytest

from lingualift.errors import DataError
from lingualift.evaluation.benchmark_scores import AVERAGE, benchmark_scores
from lingualift.records import Prediction


def answers(language: str, right: int, *, of: int = 40, silent: int = 0) -> list[Prediction]:
    def one(i: int) -> Prediction:
        gold, said = "ABCD"[i % 4], None if i >= of - silent else "ABCD"[(i + (i >= right)) % 4]
        return Prediction(f"p-{i}", language, "?", said or "", said, gold, said == gold)

    return [one(i) for i in range(of)]


def scored(answered, reference="ours", resamples=500):
    table = benchmark_scores(answered, reference=reference, resamples=resamples, rng=np.random.default_rng(0))
    return table.set_index(["system", "language"])


BOTH = {
    "ours": {"sw": answers("sw", 30), "ur": answers("ur", 20)},
    "theirs": {"sw": answers("sw", 10), "ur": answers("ur", 20, silent=4)},
}


def test_accuracy_by_language_and_on_average():
    table = scored(BOTH)
    assert table.loc[("ours", "sw"), "accuracy"] == 0.75
    assert table.loc[("ours", AVERAGE), "accuracy"] == 0.625
    assert table.loc[("theirs", AVERAGE), "accuracy"] == 0.375
    assert table.loc[("theirs", "ur"), "answered_rate"] == 0.9
    assert table.loc[("ours", AVERAGE), ["languages", "n"]].tolist() == [2, 80]
    assert (table["constant_guesser"] == 0.25).all()
    assert ((table["ci_low"] <= table["accuracy"]) & (table["accuracy"] <= table["ci_high"])).all()


def test_differences_are_paired():
    table = scored(BOTH)
    assert table.loc[("theirs", "sw"), "reference_minus"] == 0.5
    assert table.loc[("theirs", "ur"), ["reference_minus", "minus_ci_low", "minus_ci_high"]].tolist() == [0, 0, 0]
    assert table.loc[("theirs", AVERAGE), "reference_minus"] == 0.25
    low, high = table.loc[("theirs", AVERAGE), ["minus_ci_low", "minus_ci_high"]]
    assert 0 < low < 0.25 < high
    assert table.loc["ours", "reference_minus"].isna().all()


def test_without_the_reference_nothing_is_compared():
    assert scored({"theirs": BOTH["theirs"]})["reference_minus"].isna().all()


def test_the_same_seed_gives_the_same_intervals():
    assert scored(BOTH).equals(scored(BOTH))


def test_systems_that_answered_different_problems_are_not_compared():
    fewer = {**BOTH, "theirs": {"sw": answers("sw", 10, of=39), "ur": BOTH["theirs"]["ur"]}}
    with pytest.raises(DataError, match="expected theirs to have answered the problems of ours, got others in sw"):
        scored(fewer)
    with pytest.raises(DataError, match="got others in ur"):
        scored({**BOTH, "theirs": {"sw": answers("sw", 10)}})


@pytest.mark.parametrize("answered", [{}, {"ours": {}}, {"ours": {"sw": []}}])
def test_no_predictions_are_an_error(answered):
    with pytest.raises(DataError, match="got none"):
        scored(answered)
