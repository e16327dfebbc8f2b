import numpy as np
import pytest
from scipy.linalg import orthogonal_procrustes

from lingualift.errors import DataError
from lingualift.lexicons.mapping import orthogonal_map, procrustes, reweighted_map

from .structured_vectors import rotation, structured


def test_procrustes_is_the_closed_form():
    source, rng = structured(200, 12), np.random.default_rng(0)
    target = (source @ rotation(12) + 0.1 * rng.standard_normal(source.shape)).astype(np.float32)
    expected, _ = orthogonal_procrustes(source.astype(np.float64), target.astype(np.float64))
    found = procrustes(source, target)
    np.testing.assert_allclose(found, expected, atol=1e-4)
    np.testing.assert_allclose(found @ found.T, np.eye(12), atol=1e-5)


def test_procrustes_finds_the_rotation_that_was_there():
    source = structured(60, 10)
    np.testing.assert_allclose(procrustes(source, source @ rotation(10)), rotation(10), atol=1e-4)


def test_an_orthogonal_map_leaves_the_target_and_all_angles():
    source, target = structured(60, 10), structured(60, 10, seed=1)
    mapped, kept = orthogonal_map(source, target).apply(source, target)
    unit = source / np.linalg.norm(source, axis=1, keepdims=True)
    np.testing.assert_allclose(mapped @ mapped.T, unit @ unit.T, atol=1e-4)
    np.testing.assert_allclose(kept, target / np.linalg.norm(target, axis=1, keepdims=True), atol=1e-6)


def test_re_weighting_with_power_0_and_a_pure_rotation_is_an_orthogonal_map():
    source = structured(300, 8)
    mapped, other = reweighted_map(source, source @ rotation(8), power=0).apply(source, source @ rotation(8))
    np.testing.assert_allclose(mapped, other, atol=1e-3)
    unit = source / np.linalg.norm(source, axis=1, keepdims=True)
    np.testing.assert_allclose(mapped @ mapped.T, unit @ unit.T, atol=1e-3)


def test_re_weighting_shrinks_directions_that_do_not_correlate():
    rng = np.random.default_rng(0)
    shared, own, other = rng.standard_normal((3, 2000, 4)).astype(np.float32)
    source, target = np.hstack([shared, own]), np.hstack([shared, other])
    plain, weighted = (reweighted_map(source, target, power=power) for power in (0, 1))
    for space, expected in ((plain, 0.5), (weighted, 0.99)):
        mapped, turned = source @ space.source, target @ space.target
        # The share of a mapped vector's length that the other language has too.
        agreement = (mapped * turned).sum() / (np.linalg.norm(mapped) * np.linalg.norm(turned))
        assert agreement == pytest.approx(expected, abs=0.03)


def test_the_map_is_the_same_whichever_language_comes_first():
    source, rng = structured(300, 8), np.random.default_rng(0)
    target = (source @ rotation(8) + 0.3 * rng.standard_normal(source.shape)).astype(np.float32)
    there, back = reweighted_map(source, target), reweighted_map(target, source)
    one, two = there.apply(source, target), back.apply(target, source)
    np.testing.assert_allclose(one[0] @ one[1].T, two[1] @ two[0].T, atol=1e-3)


@pytest.mark.parametrize("shape", [(0, 3), (4, 3), (5, 2)])
def test_pairs_that_are_none_are_refused(shape):
    with pytest.raises(DataError, match="as many vectors of the same width on both sides"):
        procrustes(np.zeros((5, 3), np.float32), np.zeros(shape, np.float32))
