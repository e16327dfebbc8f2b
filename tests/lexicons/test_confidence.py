import numpy as np
import pytest

from lingualift.lexicons.confidence import pair_confidence
from lingualift.lexicons.retrieval import Neighbours


def neighbours(indices, scores) -> Neighbours:
    return Neighbours(np.array(indices), np.array(scores, np.float32))


def test_a_candidate_that_stands_out_on_both_sides_is_trusted():
    found = neighbours([[0, 1], [1, 0]], [[0.9, -0.5], [0.1, 0.1]])
    clear, tied = pair_confidence(np.array([[0, 0], [1, 1]]), found, found)
    assert clear == pytest.approx(1, abs=1e-5)
    assert tied == pytest.approx(0.5)


def test_doubt_on_one_side_is_doubt():
    sure, unsure = neighbours([[0, 1]], [[1.0, 0.0]]), neighbours([[0, 1]], [[0.5, 0.5]])
    assert pair_confidence(np.array([[0, 0]]), sure, unsure) == pytest.approx(np.sqrt(0.5), abs=1e-3)


def test_a_pair_that_is_no_candidate_has_no_confidence():
    found = neighbours([[0, 1], [1, 0], [0, 1]], [[0.9, 0.8]] * 3)
    assert pair_confidence(np.array([[0, 2]]), found, found).tolist() == [0]
