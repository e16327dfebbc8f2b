"""Permutation test of paired differences: what if the two systems' names were swapped at random, problem by problem?"""

import numpy as np

from lingualift.errors import ConfigurationError
from lingualift.evaluation.significance import Floats, block_sizes, settle


def sign_flip_p(contributions: Floats, *, resamples: int, rng: np.random.Generator) -> Floats:
    """Two-sided p of sums of paired differences, under random signs of whole problems.

    If it makes no difference which of two systems answers, swapping them in all languages of a problem is as likely
    as not, and flips the sign of what the problem adds. With few problems this holds exactly, where a bootstrap is
    too bold. All assignments of signs are counted where they are no more than the resamples; otherwise p is
    (k + 1) / (R + 1), with k of R random assignments at least as far from 0 as what was observed (Davison & Hinkley
    1997, Bootstrap Methods and their Application, chapter 4).

    Args:
        contributions: what each problem adds to each statistic, (P, G); a statistic is the sum of its column.
        resamples: number of random assignments, R.
        rng: source of randomness; not used where all assignments are counted.

    Returns:
        (G,); the statistics share their assignments.

    Raises:
        ConfigurationError: resamples is below 1.
    """
    if resamples < 1:
        raise ConfigurationError(f"resamples must be at least 1, got {resamples}")
    moving = contributions[(settle(contributions) != 0).any(axis=1)]  # a tie stays a tie under any sign
    problems = len(moving)
    observed = np.abs(settle(moving.sum(axis=0)))
    exhaustive = problems < 63 and 2**problems <= resamples
    total = 2**problems if exhaustive else resamples
    as_far, done = np.zeros(contributions.shape[1]), 0
    for rows in block_sizes(total, problems):
        if exhaustive:
            bits = np.arange(done, done + rows)[:, None] >> np.arange(problems) & 1
        else:
            bits = rng.integers(2, size=(rows, problems), dtype=np.int8)
        as_far += (np.abs(settle((2.0 * bits - 1.0) @ moving)) >= observed).sum(axis=0)
        done += rows
    return as_far / total if exhaustive else (as_far + 1) / (total + 1)
