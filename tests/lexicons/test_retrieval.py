from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lingualift.errors import ConfigurationError, DataError
from lingualift.lexicons import retrieval
from lingualift.lexicons.embeddings import Matrix, normalise
from lingualift.lexicons.retrieval import Neighbours, csls_both_ways, csls_nearest, mutual_pairs, nearest


def unit(rows: int, width: int, seed: int) -> Matrix:
    return normalise(np.random.default_rng(seed).standard_normal((rows, width)).astype(np.float32), ["unit"])


def plain_csls(queries: Matrix, keys: Matrix, neighbours: int) -> Matrix:
    """The full matrix of eq. 6 in double precision, (Q, K)."""
    cosine = queries.astype(np.float64) @ keys.astype(np.float64).T
    query_mean = np.sort(cosine, axis=1)[:, -neighbours:].mean(axis=1)
    key_mean = np.sort(cosine, axis=0)[-neighbours:].mean(axis=0)
    return 2 * cosine - query_mean[:, None] - key_mean


@pytest.mark.parametrize("engine", ["exact", "faiss"])
@pytest.mark.parametrize("block", [7, 40, 2**24])
def test_csls_is_that_of_the_full_matrix_whatever_the_block(engine, block):
    if engine == "faiss":
        pytest.importorskip("faiss")
    queries, keys = unit(37, 6, seed=1), unit(53, 6, seed=2)
    expected = plain_csls(queries, keys, neighbours=5)
    with patch.object(retrieval, "_BLOCK_ELEMENTS", block):
        forward, backward = csls_both_ways(queries, keys, top_k=4, neighbours=5, engine=engine)
    for found, matrix in ((forward, expected), (backward, expected.T)):
        best = np.argsort(-matrix, axis=1)[:, :4]
        np.testing.assert_array_equal(found.indices, best)
        np.testing.assert_allclose(found.scores, np.take_along_axis(matrix, best, axis=1), atol=1e-5)


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 30), st.integers(1, 30), st.integers(1, 8), st.integers(1, 40), st.integers(1, 40))
def test_any_sizes_and_counts_work(queries, keys, width, top_k, neighbours):
    found = csls_nearest(unit(queries, width, 3), unit(keys, width, 4), top_k=top_k, neighbours=neighbours)
    assert found.indices.shape == (queries, min(top_k, keys))
    assert (np.diff(found.scores, axis=1) <= 1e-6).all()


def test_cosine_neighbours_are_those_of_the_full_matrix():
    queries, keys = unit(20, 5, seed=1), unit(30, 5, seed=2)
    np.testing.assert_array_equal(nearest(queries, keys, top_k=3).indices, np.argsort(-(queries @ keys.T))[:, :3])


def test_a_hub_is_no_longer_everyones_neighbour():
    words = unit(40, 20, seed=5)
    common = unit(1, 20, seed=6)
    queries = normalise(words + 1.5 * common, ["unit"])
    keys = np.concatenate([normalise(common + 0.3 * words.mean(axis=0), ["unit"]), words])
    by_cosine, by_csls = nearest(queries, keys).indices[:, 0], csls_nearest(queries, keys).indices[:, 0]
    assert (by_cosine == 0).mean() > 0.9
    assert (by_csls == np.arange(1, 41)).mean() > 0.9


def test_pairs_are_mutual_when_each_is_among_the_others_neighbours():
    forward = Neighbours(np.array([[0, 1], [0, 1], [2, 0]]), np.zeros((3, 2), np.float32))
    backward = Neighbours(np.array([[1, 0], [2, 0], [1, 2]]), np.zeros((3, 2), np.float32))
    assert mutual_pairs(forward, backward).tolist() == [[0, 0], [0, 1], [1, 0], [2, 2]]


def test_memory_mapped_vectors_are_searched_as_they_are(tmp_path):
    np.save(tmp_path / "keys.npy", unit(9, 4, seed=1))
    keys = np.load(tmp_path / "keys.npy", mmap_mode="r")
    assert nearest(keys, keys).indices[:, 0].tolist() == list(range(9))


def test_spaces_of_different_width_are_refused():
    with pytest.raises(DataError, match=r"same width on both sides, got shapes \(3, 4\) and \(3, 5\)"):
        csls_nearest(unit(3, 4, 0), unit(3, 5, 0))


def test_faiss_that_is_not_installed_is_named():
    with patch.dict("sys.modules", faiss=None), pytest.raises(ConfigurationError, match="faiss-cpu"):
        nearest(unit(3, 4, 0), unit(3, 4, 0), engine="faiss")
