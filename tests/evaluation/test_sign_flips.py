from itertools import product

import numpy as np
import pytest
from scipy.stats import permutation_test

from lingualift.errors import ConfigurationError
from lingualift.evaluation.sign_flips import sign_flip_p
from tests.evaluation.made_up_answers import rng


def test_few_problems_are_enumerated() -> None:
    added = rng(1).integers(-2, 3, size=(7, 3)) / 7
    observed = abs(added.sum(axis=0))
    flipped = np.array([abs(signs @ added) for signs in np.array(list(product([1, -1], repeat=7)))])
    expected = (flipped >= observed - 1e-9).mean(axis=0)
    assert sign_flip_p(added, resamples=128, rng=rng()).tolist() == expected.tolist()


def test_agrees_with_scipy() -> None:
    added = rng(2).normal(0.3, 1, size=(10, 1))
    expected = permutation_test(
        (added[:, 0],), np.sum, permutation_type="samples", n_resamples=np.inf, alternative="two-sided"
    ).pvalue
    assert sign_flip_p(added, resamples=2000, rng=rng())[0] == pytest.approx(expected)


def test_random_signs_come_close_to_all_of_them() -> None:
    added = rng(3).normal(0.25, 1, size=(12, 2))
    exact, random = (sign_flip_p(added, resamples=n, rng=rng()) for n in (4096, 4095))
    assert random == pytest.approx(exact, abs=0.03)
    assert random.tolist() != exact.tolist()


def test_p_is_never_zero() -> None:
    assert sign_flip_p(np.ones((60, 1)), resamples=99, rng=rng()).tolist() == [1 / 100]


def test_ties_count_for_nothing() -> None:
    assert sign_flip_p(np.zeros((50, 2)), resamples=10, rng=rng()).tolist() == [1.0, 1.0]
    three = np.array([[1.0], [1.0], [1.0]])
    padded = np.vstack([three, np.zeros((500, 1)), [[0.1 + 0.2 - 0.3]]])
    assert sign_flip_p(padded, resamples=8, rng=rng()).tolist() == [2 / 8]


@pytest.mark.parametrize("problems", [6, 40])
def test_blocks_give_the_same_statistics(problems: int, monkeypatch: pytest.MonkeyPatch) -> None:
    added = rng(4).normal(0.2, 1, size=(problems, 2))
    whole = sign_flip_p(added, resamples=100, rng=rng())
    monkeypatch.setattr("lingualift.evaluation.significance._BLOCK_CELLS", 7 * problems)
    assert sign_flip_p(added, resamples=100, rng=rng()).tolist() == pytest.approx(whole.tolist(), abs=0.1)
    if problems == 6:  # enumerated: nothing is random
        assert sign_flip_p(added, resamples=100, rng=rng()).tolist() == whole.tolist()


def test_under_the_null_it_is_exact() -> None:
    world, repetitions = rng(5), 400
    null = [sign_flip_p(world.normal(size=(9, 1)), resamples=512, rng=world)[0] for _ in range(repetitions)]
    assert 0.02 <= np.mean(np.array(null) <= 0.05) <= 0.08
    with pytest.raises(ConfigurationError, match="resamples must be at least 1, got 0"):
        sign_flip_p(np.ones((2, 1)), resamples=0, rng=world)
