import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binom
from statsmodels.stats.contingency_tables import mcnemar

from lingualift.errors import DataError
from lingualift.evaluation.mcnemar import MCNEMAR_COLUMNS, exact_mcnemar_p, mcnemar_tests
from tests.evaluation.made_up_answers import rng, runs
from tests.evaluation.test_multiple_testing import statsmodels_holm


@settings(deadline=None)
@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
def test_agrees_with_statsmodels(both: int, only_a: int, only_b: int, neither: int) -> None:
    expected = mcnemar([[both, only_a], [only_b, neither]], exact=True).pvalue
    assert exact_mcnemar_p(only_a, only_b) == pytest.approx(expected, rel=1e-9)


def test_thousands_of_problems_are_no_trouble() -> None:
    assert exact_mcnemar_p(1400, 1600) == pytest.approx(2 * binom.cdf(1400, 3000, 0.5), rel=1e-9)


@pytest.mark.parametrize("discordant", [1, 5, 12, 40])
@pytest.mark.parametrize("level", [0.05, 0.01])
def test_under_the_null_it_is_never_too_bold(discordant: int, level: float) -> None:
    # Not simulated: the chance of each count is known.
    counts = np.arange(discordant + 1)
    rejected = [exact_mcnemar_p(int(k), discordant - int(k)) < level for k in counts]
    assert binom.pmf(counts, discordant, 0.5)[rejected].sum() <= level


def test_counts_by_hand() -> None:
    a, b = runs("a", sw=[1, 1, 1, 1, 0, 0], en=[1, 1]), runs("b", sw=[1, 0, 0, 0, 1, 0], en=[1, 1])
    table = mcnemar_tests(a | b)
    assert tuple(table.columns) == MCNEMAR_COLUMNS
    assert table.iloc[0].tolist() == ["a", "b", 0, "sw", "low", 6, 1, 3, 1, 0.625, 1.0]
    assert table.iloc[1].tolist() == ["a", "b", 0, "en", "high", 2, 2, 0, 0, 1.0, 1.0]


def test_one_seed_is_compared_and_it_is_the_first_that_both_have() -> None:
    a = runs("a", 9, sw=[0, 0]) | runs("a", 2, sw=[1, 1]) | runs("a", 1, sw=[0, 0])
    table = mcnemar_tests(a | runs("b", 1, sw=[0, 0]) | runs("b", 2, sw=[0, 1]))
    assert table[["seed", "n", "only_a_right", "only_b_right"]].to_numpy().tolist() == [[2, 2, 1, 0]]


def test_holm_covers_the_languages_of_each_pair() -> None:
    made, world = {}, rng(3)
    for i, system in enumerate(["a", "b", "c"]):
        flags = {code: (world.random(40) < 0.3 + 0.2 * i).astype(int).tolist() for code in ("sw", "te", "bn", "en")}
        made |= runs(system, **flags)
    table = mcnemar_tests(made)
    assert len(table) == 3 * 4
    assert (table["p_holm"] > table["p_value"]).any()
    for _, pair in table.groupby(["system_a", "system_b"]):
        assert pair["p_holm"].tolist() == pytest.approx(statsmodels_holm(pair["p_value"]))


def test_one_system_has_nothing_to_compare() -> None:
    table = mcnemar_tests(runs("a", sw=[1]))
    assert (len(table), tuple(table.columns)) == (0, MCNEMAR_COLUMNS)
    with pytest.raises(DataError, match="at least 0, got -1 and 3"):
        exact_mcnemar_p(-1, 3)
