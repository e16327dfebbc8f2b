from collections.abc import Sequence
from unittest.mock import patch

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from statsmodels.stats.multitest import multipletests

from lingualift.errors import DataError
from lingualift.evaluation.multiple_testing import holm, holm_within


def statsmodels_holm(p_values: Sequence[float]) -> list[float]:
    with patch("gc.collect"):  # it collects garbage at every call, which takes longer than all the rest
        return multipletests(list(p_values), method="holm")[1].tolist()


def test_three_tests_by_hand() -> None:
    # 3 × .01; 2 × .03; .04 × 1 would fall below its predecessor.
    assert holm([0.01, 0.04, 0.03]).tolist() == pytest.approx([0.03, 0.06, 0.06])


@settings(deadline=None)
@given(st.lists(st.floats(0, 1), min_size=1, max_size=40))
def test_agrees_with_statsmodels(p_values: list[float]) -> None:
    assert holm(p_values) == pytest.approx(statsmodels_holm(p_values), abs=1e-12)


@settings(deadline=None)
@given(st.lists(st.floats(0, 1), max_size=20), st.randoms())
def test_order_is_kept_and_nothing_gets_smaller(p_values: list[float], chance) -> None:
    adjusted = holm(p_values)
    assert np.all((adjusted >= np.array(p_values)) & (adjusted <= 1))
    order = list(range(len(p_values)))
    chance.shuffle(order)
    assert holm([p_values[i] for i in order]) == pytest.approx(adjusted[order])


def test_families_are_corrected_apart() -> None:
    table = pd.DataFrame({"group": ["x", "y", "x", "y"], "p": [0.01, 0.2, 0.02, 0.5]}, index=[7, 5, 3, 1])
    assert holm_within(table, "p", ["group"]).tolist() == pytest.approx([0.02, 0.4, 0.02, 0.5])
    assert holm_within(table, "p", ["group", "p"]).tolist() == table["p"].tolist()
    assert holm_within(table.iloc[:0], "p", ["group"]).tolist() == []


@pytest.mark.parametrize("wrong", [[0.5, float("nan")], [-0.1], [1.5]])
def test_what_is_no_p_value_is_refused(wrong: list[float]) -> None:
    with pytest.raises(DataError, match=r"must be in \[0, 1\], got (nan|-0.1|1.5)"):
        holm(wrong)
    with pytest.raises(DataError, match=r"shape \(1, 2\)"):
        holm([[0.1, 0.2]])
