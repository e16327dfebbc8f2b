import math

import numpy as np
import pytest

from lingualift.evaluation.transfer import transfer_interval, transfer_ratio


def test_transfer_is_a_share_of_what_english_has_above_its_floor() -> None:
    found = transfer_ratio(np.array([0.3, 0.3, 0.3, 0.3, math.nan]), np.array([0.6, 0.0, -0.1, math.nan, 0.6]))
    assert found == pytest.approx([0.5, math.nan, math.nan, math.nan, math.nan], nan_ok=True)


def test_an_interval_needs_nearly_all_its_resamples() -> None:
    draws = np.linspace(0, 1, 1001)
    assert transfer_interval(0.5, draws) == pytest.approx((0.025, 0.975))
    draws[:25] = math.nan
    assert transfer_interval(0.5, draws)[1] == pytest.approx(0.976, abs=0.01)
    draws[:26] = math.nan
    assert all(map(math.isnan, transfer_interval(0.5, draws)))
    assert all(map(math.isnan, transfer_interval(math.nan, np.ones(3))))
