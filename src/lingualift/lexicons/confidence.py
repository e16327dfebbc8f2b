"""How far to trust an induced entry."""

import numpy as np
from numpy.typing import NDArray

from lingualift.lexicons.mapping import Pairs
from lingualift.lexicons.retrieval import Neighbours

_TEMPERATURE = 0.1  # ours: see docs/lexicons.md for the precision that goes with a score


def pair_confidence(pairs: Pairs, forward: Neighbours, backward: Neighbours) -> NDArray[np.float64]:
    """Geometric mean of a translation's share among the word's candidates, and the word's among the translation's.

    A share is a softmax over the CSLS of the candidates. It is near 1 where one candidate stands out on both sides, and
    small where many are alike.

    Args:
        pairs: rows (word, translation), (P, 2).
        forward: candidates of every word.
        backward: candidates of every translation.

    Returns:
        Confidences in [0, 1], (P,); 0 for a pair of which one is no candidate of the other.
    """
    ahead = _share(forward, pairs[:, 0], pairs[:, 1])
    return np.sqrt(ahead * _share(backward, pairs[:, 1], pairs[:, 0]))


def _share(found: Neighbours, queries: NDArray[np.int64], keys: NDArray[np.int64]) -> NDArray[np.float64]:
    scores = found.scores[queries].astype(np.float64) / _TEMPERATURE
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    chosen = np.where(found.indices[queries] == keys[:, None], weights, 0).sum(axis=1)
    return np.asarray(chosen / weights.sum(axis=1))
