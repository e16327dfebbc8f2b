import numpy as np
import pandas as pd
import pytest
from scipy.stats import bootstrap

from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.pairwise import PAIRWISE_COLUMNS, pairwise_tests
from lingualift.evaluation.significance import paired_difference, paired_table
from tests.evaluation.made_up_answers import rng, runs
from tests.evaluation.test_multiple_testing import statsmodels_holm

LOW = ["sw", "te", "bn"]


def flags(world: np.random.Generator, rate: float, problems: int = 60) -> list[int]:
    return (world.random(problems) < rate).astype(int).tolist()


def three_systems() -> dict:
    world, made = rng(1), {}
    for i, system in enumerate(["a", "b", "c"]):
        made |= runs(system, **{code: flags(world, 0.4 + 0.1 * i) for code in (*LOW, "de", "en")})
    return made


def row(table: pd.DataFrame, group: str, a: str = "a", b: str = "b") -> pd.Series:
    found = table[(table["system_a"] == a) & (table["system_b"] == b) & (table["group"] == group)]
    assert len(found) == 1
    return found.iloc[0]


def test_rows_and_columns() -> None:
    table = pairwise_tests(three_systems(), resamples=50, rng=rng())
    assert tuple(table.columns) == PAIRWISE_COLUMNS
    pairs = [("a", "b"), ("a", "c"), ("b", "c")]
    groups = [("low", 3), ("high", 2), ("all", 5), ("all but English", 4)]
    found = table[["system_a", "system_b", "group", "languages"]].itertuples(index=False, name=None)
    assert list(found) == [(*pair, *group) for pair in pairs for group in groups]
    assert set(table["problems"]) == {60}
    assert set(table["seeds"]) == {1}


def test_differences_and_intervals_are_those_of_paired_difference() -> None:
    # Languages that miss a problem, too.
    a, b = {"sw": [1, 1, 1, 0, 1], "te": [1, 0, 1]}, {"sw": [0, 1, 0, 0, 0], "te": [1, 0, 0]}
    table = pairwise_tests(runs("a", **a) | runs("b", **b), resamples=20_000, rng=rng())
    left, right = ({code: runs("x", **x)["x", 0, code] for code in x} for x in (a, b))
    expected = paired_difference(left, right, resamples=20_000, rng=rng(1))
    found = row(table, "all")
    assert found["difference"] == pytest.approx(expected.difference)
    assert (found["ci_low"], found["ci_high"]) == pytest.approx((expected.ci_low, expected.ci_high), abs=0.01)
    assert found["p_value"] == pytest.approx(expected.p_value, abs=0.01)


def test_a_comparison_has_one_interval_wherever_it_stands() -> None:
    made = three_systems()
    everything = pairwise_tests(made, resamples=200, rng=rng())
    own = paired_table(made, reference="a", resamples=200, rng=rng())
    same = ["system_a", "system_b", "group", "languages", "problems", "difference", "ci_low", "ci_high", "p_value"]
    of_a = everything[(everything["system_a"] == "a") & (everything["group"] != "all but English")]
    found = own.rename(columns={"resource_class": "group"})[same]
    pd.testing.assert_frame_equal(found, of_a[same].reset_index(drop=True))


def test_the_interval_agrees_with_scipy() -> None:
    world = rng(2)
    a, b = ({code: flags(world, rate) for code in LOW} for rate in (0.6, 0.4))
    table = pairwise_tests(runs("a", **a) | runs("b", **b), resamples=20_000, rng=rng())
    by_problem = np.mean([np.subtract(a[code], b[code]) for code in LOW], axis=0)
    expected = bootstrap(
        (by_problem,), np.mean, method="percentile", n_resamples=20_000, rng=rng(3)
    ).confidence_interval
    found = row(table, "low")
    assert found["difference"] == pytest.approx(by_problem.mean())
    assert (found["ci_low"], found["ci_high"]) == pytest.approx((expected.low, expected.high), abs=0.006)


def test_languages_that_say_the_same_are_no_new_evidence() -> None:
    world = rng(4)
    ten = ["sw", "te", "bn", "af", "eu", "ha", "hi", "ta", "ne", "th"]
    one_a, one_b = flags(world, 0.6), flags(world, 0.45)
    same = runs("a", **dict.fromkeys(ten, one_a)) | runs("b", **dict.fromkeys(ten, one_b))
    apart = {}
    for system, rate in (("a", 0.6), ("b", 0.45)):
        apart |= runs(system, **{code: flags(world, rate) for code in ten})
    alone = row(pairwise_tests(runs("a", sw=one_a) | runs("b", sw=one_b), resamples=500, rng=rng()), "low")
    repeated = row(pairwise_tests(same, resamples=500, rng=rng()), "low")
    independent = row(pairwise_tests(apart, resamples=500, rng=rng()), "low")
    values = ["difference", "ci_low", "ci_high", "p_value", "p_sign_flip"]
    assert repeated[values].tolist() == pytest.approx(alone[values].tolist())
    width = repeated["ci_high"] - repeated["ci_low"]
    assert (independent["ci_high"] - independent["ci_low"]) < 0.6 * width


def test_a_row_does_not_depend_on_the_other_systems() -> None:
    made = three_systems()
    both = pairwise_tests({key: x for key, x in made.items() if key[0] != "c"}, resamples=200, rng=rng())
    all_three = pairwise_tests(made, resamples=200, rng=rng())
    kept = all_three[(all_three["system_a"] == "a") & (all_three["system_b"] == "b")].reset_index(drop=True)
    own = [name for name in PAIRWISE_COLUMNS if not name.endswith("holm")]
    pd.testing.assert_frame_equal(kept[own], both[own])
    assert (kept["p_holm"] >= both["p_holm"]).all()


def test_swapping_the_systems_swaps_the_sign() -> None:
    made = three_systems()
    turned = {key: made[key] for key in sorted(made, reverse=True)}
    there, back = (row(pairwise_tests(x, resamples=200, rng=rng()), "low", *pair) for x, pair in
                   ((made, ("a", "b")), (turned, ("b", "a"))))  # fmt: skip
    assert there["difference"] == -back["difference"]
    assert (there["ci_low"], there["p_value"]) == pytest.approx((-back["ci_high"], back["p_value"]), abs=0.05)
    assert there["p_sign_flip"] == back["p_sign_flip"]


def test_seeds_that_both_have_are_averaged() -> None:
    a = runs("a", 1, sw=[1, 1, 1, 1]) | runs("a", 2, sw=[1, 1, 0, 0]) | runs("a", 3, sw=[0, 0, 0, 0])
    b = runs("b", 2, sw=[0, 0, 0, 0]) | runs("b", 1, sw=[0, 0, 0, 0]) | runs("b", 7, sw=[1, 1, 1, 1])
    found = row(pairwise_tests(a | b, resamples=50, rng=rng()), "low")
    assert (found["difference"], found["seeds"], found["problems"]) == (0.75, 2, 4)


def test_holm_covers_the_pairs_of_each_group() -> None:
    table = pairwise_tests(three_systems(), resamples=500, rng=rng())
    for _, part in table.groupby("group"):
        for name in ("p_value", "p_sign_flip"):
            adjusted = part["p_holm" if name == "p_value" else f"{name}_holm"].tolist()
            assert adjusted == pytest.approx(statsmodels_holm(part[name]))


def test_ten_thousand_resamples_are_enough_for_nine_systems() -> None:
    made = {}
    for i in range(9):
        made |= runs(f"s{i}", sw=[1] * (1 + 7 * i) + [0] * (60 - 7 * i))
    table = pairwise_tests(made, rng=rng())
    found = row(table, "low", "s0", "s8")
    assert len(table) == 36 * 3
    assert found["p_value"] == 2 / 10_001
    assert found["p_holm"] == pytest.approx(72 / 10_001)
    assert found["p_sign_flip_holm"] < 0.01


def test_under_the_null_small_p_values_are_rare() -> None:
    world, repetitions, found = rng(6), 120, []
    for _ in range(repetitions):
        made, difficulty = {}, world.random(60)  # shared by systems and languages, as in parallel problems
        for system in ("a", "b"):
            made |= runs(system, **{x: (world.random(60) < difficulty).astype(int).tolist() for x in ("sw", "te")})
        found.append(row(pairwise_tests(made, resamples=199, rng=world), "low")[["p_value", "p_sign_flip"]])
    p = np.array(found, dtype=float)
    assert np.all((p <= 0.05).mean(axis=0) <= 0.09)
    assert np.all((p <= 0.2).mean(axis=0) >= 0.12)  # nor are they never small


def test_few_problems_show_why_there_are_two_tests() -> None:
    found = row(pairwise_tests(runs("a", sw=[1, 1, 1]) | runs("b", sw=[0, 0, 0]), resamples=999, rng=rng()), "low")
    assert (found["p_value"], found["p_sign_flip"]) == (0.002, 0.25)


def test_what_cannot_be_compared_is_named() -> None:
    assert pairwise_tests(runs("a", sw=[1]), rng=rng()).empty
    with pytest.raises(DataError, match="'b' and 'c' share no language"):
        pairwise_tests(runs("a", sw=[1], te=[1]) | runs("b", sw=[1]) | runs("c", te=[1]), resamples=10, rng=rng())
    with pytest.raises(ConfigurationError, match="resamples must be at least 1, got 0"):
        pairwise_tests(three_systems(), resamples=0, rng=rng())
