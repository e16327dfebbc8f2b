"""Word vectors of one language, and the normalisation that mapping starts from."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from lingualift.errors import ConfigurationError, DataError

Matrix = NDArray[np.float32]
Normalisation = Literal["unit", "centre", "whiten"]
NORMALISATIONS: tuple[Normalisation, ...] = ("unit", "centre", "whiten")
_TINY = 1e-12


@dataclass(frozen=True)
class WordVectors:
    """Words and their vectors, most frequent words first.

    Attributes:
        words: each once.
        matrix: one row a word, (V, D); may be memory-mapped and read-only.
        source: where they come from.

    Raises:
        DataError: not one row a word, no word, or a word twice.
    """

    words: tuple[str, ...]
    matrix: Matrix
    source: str = ""

    def __post_init__(self) -> None:
        if self.matrix.ndim != 2 or len(self.words) != len(self.matrix) or not self.matrix.size:
            raise DataError(
                f"{self.source or 'word vectors'}: expected one vector for each of at least one word, got "
                f"{len(self.words)} words and a matrix of shape {self.matrix.shape}"
            )
        if len(self.rows) != len(self.words):
            raise DataError(f"{self.source or 'word vectors'}: expected every word once, got some twice")

    @cached_property
    def rows(self) -> dict[str, int]:
        """Word → row of the matrix."""
        return {word: row for row, word in enumerate(self.words)}

    @property
    def width(self) -> int:
        """Dimensions D of a vector."""
        return int(self.matrix.shape[1])

    def __len__(self) -> int:
        return len(self.words)

    def first(self, count: int | None) -> "WordVectors":
        """The most frequent words; all of them for None."""
        return WordVectors(self.words[:count], self.matrix[:count], self.source)


def normalise(matrix: Matrix, steps: Sequence[Normalisation]) -> Matrix:
    """Normalise vectors, one step after the other.

    "unit" gives every row length 1, "centre" takes the mean row away, "whiten" makes the columns orthonormal, which
    leaves centred ones uncorrelated (Artetxe et al. 2018). A row of zeros stays one under "unit".

    Args:
        matrix: (V, D).
        steps: in order; MUSE maps unit vectors, VecMap ("unit", "centre", "unit").

    Returns:
        A new matrix, (V, D).

    Raises:
        ConfigurationError: an unknown step.
    """
    result = np.array(matrix, dtype=np.float32)
    for step in steps:
        if step not in NORMALISATIONS:
            raise ConfigurationError(f"unknown normalisation {step!r}: expected {', '.join(NORMALISATIONS)}")
        if step == "unit":
            result /= np.maximum(np.linalg.norm(result, axis=1, keepdims=True), _TINY)
        elif step == "centre":
            result -= result.mean(axis=0)
        else:
            result = result @ whitening(result)
    return result


def whitening(matrix: Matrix) -> Matrix:
    """The symmetric matrix W that makes the columns of `matrix` W orthonormal (ZCA whitening), (D, D).

    W is the inverse square root of matrixᵀ matrix. Directions in which the rows do not reach stay at zero.

    Args:
        matrix: (V, D).
    """
    _, values, vectors = np.linalg.svd(matrix, full_matrices=False)
    scale = np.divide(1, values, out=np.zeros_like(values), where=values > values.max() * 1e-6)
    return (vectors.T * scale) @ vectors
