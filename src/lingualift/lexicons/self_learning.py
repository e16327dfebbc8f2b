"""Self-learning: a map gives word pairs, the pairs give a better map (Artetxe et al. 2018, ACL)."""

import logging
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field

from lingualift.lexicons.embeddings import Matrix
from lingualift.lexicons.mapping import Pairs, SpaceMap, orthogonal_map
from lingualift.lexicons.retrieval import NEIGHBOURS, Neighbours, csls_both_ways

logger = logging.getLogger(__name__)

_CANDIDATES = 50  # of a word, among which a stochastic pair is drawn


class SelfLearning(BaseModel):
    """How long and on what self-learning runs.

    Attributes:
        most_frequent: words of each side that pairs are made of; rare words have noisy vectors, and time grows with
            the square.
        first_kept_share: share of all candidates that a word may be paired with at first, so that early, wrong pairs
            cannot hold themselves up; 1 for a dictionary without chance.
        growth: factor by which the share grows when nothing improves any more.
        patience: iterations without improvement before it grows, or before all ends when the share is 1.
        threshold: improvement of the mean CSLS that counts.
        max_iterations: limit.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    most_frequent: int = Field(default=4000, gt=0)
    first_kept_share: float = Field(default=0.3, gt=0, le=1)
    growth: float = Field(default=2.0, gt=1)
    patience: int = Field(default=3, gt=0)
    threshold: float = Field(default=1e-4, gt=0)
    max_iterations: int = Field(default=200, gt=0)


@dataclass(frozen=True)
class Learnt:
    """What self-learning ends with.

    Attributes:
        pairs: the last dictionary, (P, 2).
        space: the map that it was read off with.
        objective: mean CSLS of its pairs; no gold is used.
        iterations: how many it took.
    """

    pairs: Pairs
    space: SpaceMap
    objective: float
    iterations: int


def learn(
    source: Matrix,
    target: Matrix,
    pairs: Pairs,
    settings: SelfLearning,
    *,
    rng: np.random.Generator,
    neighbours: int = NEIGHBOURS,
) -> Learnt:
    """Improve word pairs until the mean CSLS of the pairs stands still.

    O(iterations x most_frequent² x D) time.

    Args:
        source: normalised, most frequent words first, (V_s, D).
        target: the same, (V_t, D).
        pairs: where it starts, rows of source and target, (P, 2).
        settings: see there.
        rng: draws the stochastic dictionary.
        neighbours: words that CSLS's local scaling is a mean over.
    """
    top, other = source[: settings.most_frequent], target[: settings.most_frequent]
    share, best, waited, iteration = settings.first_kept_share, -np.inf, 0, 0
    while iteration < settings.max_iterations:
        iteration += 1
        space = orthogonal_map(source[pairs[:, 0]], target[pairs[:, 1]])
        count = 1 if share >= 1 else _CANDIDATES
        forward, backward = csls_both_ways(*space.apply(top, other), top_k=count, neighbours=neighbours)
        objective = float(forward.scores[:, 0].mean() + backward.scores[:, 0].mean()) / 2
        pairs = np.concatenate([_drawn(forward, share, rng), _drawn(backward, share, rng)[:, ::-1]])
        waited = 0 if objective > best + settings.threshold else waited + 1
        best = max(best, objective)
        if waited >= settings.patience:
            if share >= 1:
                break
            share, waited = min(1.0, share * settings.growth), 0
    logger.info("Self-learning: %d iterations, mean CSLS %.4f", iteration, objective)
    return Learnt(pairs, space, objective, iteration)


def _drawn(found: Neighbours, share: float, rng: np.random.Generator) -> Pairs:
    """Each word with its nearest candidate, when only a random share of all candidates may be taken.

    The rank of the first one that may be is geometric: nothing needs to be drawn for every pair of words.
    """
    words = np.arange(len(found.indices))
    ranks = rng.geometric(share, len(words)) - 1 if share < 1 else np.zeros(len(words), np.int64)
    kept: NDArray[np.bool_] = ranks < found.indices.shape[1]
    return np.stack([words[kept], found.indices[words[kept], ranks[kept]]], axis=1)
