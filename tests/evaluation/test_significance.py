import numpy as np
import pytest

from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.significance import (
    block_sizes,
    paired_difference,
    paired_table,
    resampled_means,
    settle,
    two_sided_p,
)
from lingualift.records import Prediction


def answers(language: str, correct: list[int]) -> list[Prediction]:
    return [Prediction(f"p-{i}", language, "", "", "1", "1", bool(ok)) for i, ok in enumerate(correct)]


def run(**correct: list[int]) -> dict[str, list[Prediction]]:
    return {language: answers(language, flags) for language, flags in correct.items()}


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def test_identical_systems_differ_by_nothing() -> None:
    same = run(sw=[1, 0, 1, 0, 0], te=[1, 1, 0, 0, 1])
    pair = paired_difference(same, same, rng=rng())
    assert (pair.difference, pair.ci_low, pair.ci_high, pair.p_value) == (0.0, 0.0, 0.0, 1.0)
    assert (pair.problems, pair.languages) == (5, 2)


def test_always_better_is_one_with_the_smallest_p() -> None:
    pair = paired_difference(run(sw=[1] * 20), run(sw=[0] * 20), resamples=999, rng=rng())
    assert (pair.difference, pair.ci_low, pair.ci_high) == (1.0, 1.0, 1.0)
    assert pair.p_value == pytest.approx(2 / 1000)


def test_two_problems_by_hand() -> None:
    # Differences 1 and 0: a resample of two means 0, 1/2, 1 with probability 1/4, 1/2, 1/4, so p = 2 × 1/4.
    pair = paired_difference(run(sw=[1, 0]), run(sw=[0, 0]), resamples=20_000, rng=rng())
    assert pair.difference == 0.5
    assert (pair.ci_low, pair.ci_high) == (0.0, 1.0)
    assert pair.p_value == pytest.approx(0.5, abs=0.02)


def test_swapping_the_systems_swaps_the_sign() -> None:
    a, b = run(sw=[1, 1, 0, 1, 0, 1]), run(sw=[0, 1, 0, 0, 1, 0])
    there, back = (paired_difference(x, y, rng=rng()) for x, y in ((a, b), (b, a)))
    assert there.difference == -back.difference
    assert (there.ci_low, there.ci_high) == (-back.ci_high, -back.ci_low)
    assert there.p_value == back.p_value


def test_languages_weigh_the_same_and_only_shared_ones_count() -> None:
    a = run(sw=[1, 1, 1, 1], te=[0, 0], en=[1])
    b = run(sw=[0, 0, 0, 0], te=[0, 0])
    pair = paired_difference(a, b, rng=rng())
    assert (pair.difference, pair.languages, pair.problems) == (0.5, 2, 4)


def test_problems_are_resampled_jointly() -> None:
    # What one language gains on a problem the other loses: the macro average is a tie in every resample.
    a, b = run(sw=[1, 0] * 10, te=[0, 1] * 10), run(sw=[0, 1] * 10, te=[1, 0] * 10)
    pair = paired_difference(a, b, rng=rng())
    assert (pair.difference, pair.ci_low, pair.ci_high, pair.p_value) == (0.0, 0.0, 0.0, 1.0)


def test_blocks_of_resamples_give_the_same_statistics(monkeypatch: pytest.MonkeyPatch) -> None:
    matrix = rng().integers(2, size=(50, 3)).astype(float)
    whole = resampled_means(matrix, resamples=100, rng=rng(1))
    monkeypatch.setattr("lingualift.evaluation.significance._BLOCK_CELLS", 350)
    assert np.array_equal(resampled_means(matrix, resamples=100, rng=rng(1)), whole)


def test_blocks_cover_every_row_and_stay_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lingualift.evaluation.significance._BLOCK_CELLS", 10)
    assert list(block_sizes(8, 3)) == [3, 3, 2]
    assert list(block_sizes(2, 99)) == [1, 1]
    assert list(block_sizes(5, 0)) == [5]


def test_a_p_value_by_hand() -> None:
    # The smaller tail has two of nine, a tie among them; what is missing does not count.
    draws = np.array([-0.1, 0.0, *[0.2] * 7, np.nan])
    assert two_sided_p(draws) == pytest.approx(2 * 3 / 10)
    assert two_sided_p(np.full(9, 0.5)) == pytest.approx(2 / 10)
    assert two_sided_p(settle(np.array([0.1 + 0.2 - 0.3]))) == 1.0


def test_interval_covers_the_truth_and_p_is_calibrated() -> None:
    world, covered, rejected, repetitions = rng(7), 0, 0, 200
    for _ in range(repetitions):
        difficulty = world.random(80)  # shared by languages and systems, as in parallel problems
        a, b = ({x: (world.random(80) < difficulty).astype(int).tolist() for x in ("sw", "te")} for _ in range(2))
        pair = paired_difference(run(**a), run(**b), resamples=300, rng=world)
        covered += pair.ci_low <= 0 <= pair.ci_high
        rejected += pair.p_value < 0.05
    assert 0.89 <= covered / repetitions <= 0.99
    assert rejected / repetitions <= 0.11


def test_ids_must_match() -> None:
    with pytest.raises(DataError, match=r"language 'sw'.*1 in one only, e.g. 'p-2'"):
        paired_difference(run(sw=[1, 0, 1]), run(sw=[1, 0]), rng=rng())
    with pytest.raises(DataError, match="shared language"):
        paired_difference(run(sw=[1]), run(te=[1]), rng=rng())
    with pytest.raises(DataError, match="at least one prediction"):
        paired_difference(run(sw=[]), run(sw=[1]), rng=rng())
    with pytest.raises(DataError, match="'p-0' occurs twice"):
        paired_difference({"sw": answers("sw", [1]) * 2}, run(sw=[1]), rng=rng())
    with pytest.raises(ConfigurationError, match="resamples"):
        paired_difference(run(sw=[1]), run(sw=[1]), resamples=0, rng=rng())


def table_input() -> dict[tuple[str, int, str], list[Prediction]]:
    made = {}
    for seed in (1, 2):
        for system, flags in (("lift", [1, 1, 1, 0]), ("mono", [1, 0, 0, 0])):
            for language in ("en", "sw"):
                made[system, seed, language] = answers(language, flags)
    made["bridge", 1, "sw"] = answers("sw", [1, 1, 1, 0])
    return made


def test_paired_table_rows_and_columns() -> None:
    table = paired_table(table_input(), reference="lift", resamples=100, rng=rng())
    assert list(table.columns) == [
        "system_a",
        "system_b",
        "seed",
        "resource_class",
        "languages",
        "problems",
        "difference",
        "ci_low",
        "ci_high",
        "p_value",
    ]
    assert (table["system_a"] == "lift").all()
    rows = list(table[["system_b", "seed", "resource_class", "languages"]].itertuples(index=False, name=None))
    assert rows == [
        *[("mono", seed, *rest) for seed in (1, 2) for rest in (("low", 1), ("high", 1), ("all", 2))],
        ("bridge", 1, "low", 1),
        ("bridge", 1, "all", 1),
    ]
    assert table["difference"].tolist() == [0.5] * 6 + [0.0] * 2
    chosen = paired_table(table_input(), reference="lift", resource_classes=["all"], resamples=10, rng=rng())
    assert set(chosen["resource_class"]) == {"all"}


def test_paired_table_names_what_is_missing() -> None:
    with pytest.raises(DataError, match="'other' has no predictions.*lift, mono, bridge"):
        paired_table(table_input(), reference="other", rng=rng())
    with pytest.raises(DataError, match="'late' shares no seed with 'lift'"):
        paired_table(table_input() | {("late", 9, "sw"): answers("sw", [1])}, reference="lift", rng=rng())
    with pytest.raises(DataError, match="'far' shares no language with 'lift' for seed 1"):
        paired_table(table_input() | {("far", 1, "te"): answers("te", [1])}, reference="lift", rng=rng())
    with pytest.raises(ConfigurationError, match="unknown resource class 'rare'"):
        paired_table(table_input(), reference="lift", resource_classes=["rare"], rng=rng())
    with pytest.raises(DataError, match="no predictions"):
        paired_table({}, reference="lift", rng=rng())
