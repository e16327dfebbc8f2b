import math

import numpy as np
import pandas as pd
import pytest

from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.scoring import group_scores, language_scores
from lingualift.evaluation.seeds import (
    GROUP_SEED_COLUMNS,
    LANGUAGE_SEED_COLUMNS,
    class_rows,
    group_scores_over_seeds,
    language_scores_over_seeds,
)
from tests.evaluation.made_up_answers import rng, runs

FLOORS = {"en": 0.1, "de": 0.1, "sw": 0.2, "te": 0.0}


def by_language(made: dict, resamples: int = 500) -> pd.DataFrame:
    scores = language_scores(made, resamples=resamples, rng=rng())
    return language_scores_over_seeds(scores, made, resamples=resamples, rng=rng())


def by_group(made: dict, resamples: int = 500, floors: dict | None = None) -> pd.DataFrame:
    floors = FLOORS if floors is None else floors
    scores = group_scores(made, floors=floors, resamples=resamples, rng=rng())
    return group_scores_over_seeds(scores, made, floors=floors, resamples=resamples, rng=rng())


def one_run(system: str = "lift", seed: int = 1) -> dict:
    flags = {"en": [1] * 18 + [0] * 2, "sw": [1, 0] * 10, "te": [0, 1, 1, 1] * 5, "de": [1] * 12 + [0] * 8}
    return runs(system, seed, **flags)


def test_with_one_seed_every_number_stays_what_it_was() -> None:
    made = one_run() | one_run("mono", 2)
    scores = language_scores(made, resamples=200, rng=rng())
    groups = group_scores(made, floors=FLOORS, resamples=200, rng=rng())
    stream = rng(5)
    languages_found = language_scores_over_seeds(scores, made, resamples=7, rng=stream)
    groups_found = group_scores_over_seeds(groups, made, floors=FLOORS, resamples=7, rng=stream)
    for found, expected, columns in (
        (languages_found, scores, LANGUAGE_SEED_COLUMNS),
        (groups_found, groups, GROUP_SEED_COLUMNS),
    ):
        assert tuple(found.columns) == columns
        shared = [name for name in expected.columns if name != "seed"]
        pd.testing.assert_frame_equal(found[shared], expected[shared])
        assert set(found["seeds"]) == {1}
        assert found["seed_deviation"].isna().all()
    assert stream.random() == rng(5).random()  # nothing was drawn


def test_seeds_that_agree_leave_the_interval_over_problems() -> None:
    one = group_scores(one_run(), floors=FLOORS, resamples=500, rng=rng())
    three = by_group(one_run() | one_run(seed=2) | one_run(seed=3))
    shared = [name for name in one.columns if name != "seed"]
    pd.testing.assert_frame_equal(three[shared], one[shared])
    assert set(three["seeds"]) == {3}
    assert set(three["seed_deviation"]) == {0.0}


def test_scores_are_means_and_the_deviation_is_that_of_a_sample() -> None:
    made = runs("lift", 1, sw=[1, 1, 1, 0]) | runs("lift", 2, sw=[1, 1, 0, 0]) | runs("lift", 3, sw=[1, 0, 0, 0])
    for table in (by_language(made), class_rows(by_group(made))):
        first = table.iloc[0]
        assert (first["system"], first["resource_class"], first["seeds"]) == ("lift", "low", 3)
        assert (first["accuracy"], first["seed_deviation"]) == pytest.approx((0.5, 0.25))
        assert 0 <= first["ci_low"] < 0.5 < first["ci_high"] <= 1
    assert by_language(made)["n"].tolist() == [4]


def test_where_only_seeds_differ_the_interval_is_theirs() -> None:
    # Every problem is the same: a resample shows nothing but which seeds it drew.
    three = {}
    for seed, right in enumerate([1, 0, 1]):
        three |= runs("lift", seed, sw=[right] * 9, te=[right] * 9)
    assert by_language(three)[["ci_low", "ci_high"]].to_numpy().tolist() == [[0.0, 1.0]] * 2
    twelve = {}
    for seed in range(12):
        twelve |= runs("lift", seed, sw=[seed % 2] * 9)
    low, high = by_language(twelve, resamples=4000).iloc[0][["ci_low", "ci_high"]]
    half_width = 1.96 * np.std([0, 1] * 6, ddof=1) / math.sqrt(12)
    assert (low, high) == pytest.approx((0.5 - half_width, 0.5 + half_width), abs=0.05)


def test_an_interval_stays_between_none_and_all() -> None:
    made = runs("lift", 1, sw=[1] * 9 + [0], te=[0] * 9 + [1]) | runs("lift", 2, sw=[1] * 10, te=[0] * 10)
    for table in (by_language(made), by_group(made)):
        assert table["ci_low"].min() == 0
        assert table["ci_low"].notna().all()
    assert by_language(made)["ci_high"].max() == 1


def test_problems_are_shared_by_the_seeds() -> None:
    # Three seeds that fail at the same problems are one seed's evidence; at different ones, they are more.
    pattern = [1, 0, 0] * 10
    alike, apart = {}, {}
    for seed in range(3):
        alike |= runs("lift", seed, sw=pattern)
        apart |= runs("lift", seed, sw=pattern[seed:] + pattern[:seed])
    widths = [float(by_language(x, 2000).eval("ci_high - ci_low").iloc[0]) for x in (alike, apart)]
    assert widths[1] < 0.85 * widths[0]


def test_the_interval_covers_the_truth_and_one_over_problems_alone_does_not() -> None:
    world, covered, too_narrow, repetitions = rng(7), 0, 0, 100
    for _ in range(repetitions):
        difficulty, made = world.uniform(0.1, 0.9, size=60), {}
        for seed in range(4):
            rates = difficulty + world.normal(0, 0.1)
            made |= runs("lift", seed, sw=(world.random(60) < rates).astype(int).tolist())
        scores = language_scores(made, resamples=1, rng=world)
        row = language_scores_over_seeds(scores, made, resamples=200, rng=world).iloc[0]
        covered += row["ci_low"] <= 0.5 <= row["ci_high"]
        by_problem = np.mean([[answer.correct for answer in run] for run in made.values()], axis=0)
        low, high = np.percentile(world.choice(by_problem, size=(200, 60)).mean(axis=1), [2.5, 97.5])
        too_narrow += not low <= 0.5 <= high
    assert 0.88 <= covered / repetitions <= 0.99
    assert too_narrow / repetitions >= 0.2


def test_transfer_has_an_interval_and_is_missing_where_a_seed_has_none() -> None:
    row = by_group(one_run() | one_run(seed=2)).query("group == 'low'").iloc[0]
    assert row["transfer_ci_low"] < row["transfer"] < row["transfer_ci_high"]
    without_english = runs("lift", 1, sw=[1, 0], en=[0, 0]) | runs("lift", 2, sw=[1, 0], en=[1, 1])
    row = by_group(without_english).query("group == 'low'").iloc[0]
    assert all(math.isnan(row[name]) for name in ("transfer", "transfer_ci_low", "transfer_ci_high"))
    unknown = by_group(one_run() | one_run(seed=2), floors=dict.fromkeys(FLOORS))
    assert unknown["transfer_ci_low"].isna().all()
    assert unknown["ci_low"].notna().all()


def test_class_rows_are_the_classes() -> None:
    table = class_rows(by_group(one_run() | one_run(seed=2)))
    assert table["resource_class"].tolist() == ["low", "high", "all"]
    assert {"seeds", "accuracy", "ci_low", "ci_high", "seed_deviation", "transfer"} <= set(table.columns)


def test_scores_of_other_runs_are_refused() -> None:
    scores = language_scores(one_run(), rng=rng())
    with pytest.raises(DataError, match=r"\('lift', 2\) in one only"):
        language_scores_over_seeds(scores, one_run() | one_run(seed=2), rng=rng())
    with pytest.raises(ConfigurationError, match="resamples must be at least 1, got 0"):
        language_scores_over_seeds(scores, one_run(), resamples=0, rng=rng())
    with pytest.raises(DataError, match="expected the same problems for every seed"):
        by_language(runs("lift", 1, sw=[1, 0]) | runs("lift", 2, sw=[1]))
