"""Linear maps that bring the word vectors of two languages into one space."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lingualift.errors import DataError
from lingualift.lexicons.embeddings import Matrix, normalise, whitening

Pairs = NDArray[np.int64]


@dataclass(frozen=True)
class SpaceMap:
    """One map a language: source @ `source` and target @ `target` lie in the shared space.

    Attributes:
        source: (D, D).
        target: (D, D).
    """

    source: Matrix
    target: Matrix

    def apply(self, source: Matrix, target: Matrix) -> tuple[Matrix, Matrix]:
        """Both languages' vectors in the shared space, rows of length 1; (V_s, D) and (V_t, D)."""
        return normalise(source @ self.source, ["unit"]), normalise(target @ self.target, ["unit"])


def procrustes(source: Matrix, target: Matrix) -> Matrix:
    """The orthogonal W that minimises ‖source W - target‖ (Schönemann 1966): U Vᵀ of the SVD of sourceᵀ target.

    Args:
        source: vectors of words, (P, D).
        target: vectors of their translations, (P, D).

    Returns:
        W, (D, D).

    Raises:
        DataError: shapes differ, or there is no pair.
    """
    check_pairs(source, target)
    left, _, right = np.linalg.svd(source.T @ target)
    return np.asarray(left @ right, dtype=np.float32)


def orthogonal_map(source: Matrix, target: Matrix) -> SpaceMap:
    """Procrustes as a map that leaves the target where it is."""
    return SpaceMap(procrustes(source, target), np.eye(target.shape[1], dtype=np.float32))


def reweighted_map(source: Matrix, target: Matrix, *, power: float = 0.5) -> SpaceMap:
    """Whitening, orthogonal map, re-weighting of its directions, and whitening undone (Artetxe et al. 2018, AAAI).

    Directions in which the pairs correlate are stretched by that correlation to the `power`, the same on both sides
    (symmetric).

    Args:
        source: vectors of words, (P, D).
        target: vectors of their translations, (P, D).
        power: 0 for no re-weighting, 1 for the whole.

    Raises:
        DataError: shapes differ, or there is no pair.
    """
    check_pairs(source, target)
    source_white, target_white = whitening(source), whitening(target)
    left, correlation, right = np.linalg.svd((source @ source_white).T @ (target @ target_white))
    weight = np.asarray(correlation**power, dtype=np.float32)
    return SpaceMap(_rewhitened(source_white, left, weight), _rewhitened(target_white, right.T, weight))


def _rewhitened(white: Matrix, rotation: Matrix, weight: Matrix) -> Matrix:
    """Whiten, rotate, weight, and take the whitening back in rotated coordinates."""
    undone = rotation.T @ np.linalg.pinv(white, hermitian=True) @ rotation
    return np.asarray((white @ rotation * weight) @ undone, dtype=np.float32)


def check_pairs(source: Matrix, target: Matrix) -> None:
    """Check that two matrices hold one vector a pair.

    Raises:
        DataError: they do not.
    """
    if source.shape != target.shape or source.ndim != 2 or not len(source):
        raise DataError(
            f"mapping: expected as many vectors of the same width on both sides and at least one, got shapes "
            f"{source.shape} and {target.shape}"
        )
