"""Every system against every other: differences of macro-averaged accuracy, with tests corrected for their number."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np
import pandas as pd

from lingualift.errors import ConfigurationError
from lingualift.evaluation.correctness import Correctness, correctness_by_system, pair_up
from lingualift.evaluation.multiple_testing import holm_within
from lingualift.evaluation.scoring import ALL_BUT_ENGLISH, ENGLISH
from lingualift.evaluation.sign_flips import sign_flip_p
from lingualift.evaluation.significance import (
    INTERVAL_PERCENT,
    Floats,
    RunKey,
    macro_average,
    resampled_means,
    settle,
    streams,
    two_sided_p,
    with_all_languages,
)
from lingualift.records import Prediction

PAIRWISE_COLUMNS = (
    "system_a", "system_b", "group", "seeds", "languages", "problems", "difference", "ci_low", "ci_high",
    "p_value", "p_holm", "p_sign_flip", "p_sign_flip_holm",
)  # fmt: skip


def pairwise_tests(
    predictions: Mapping[RunKey, Sequence[Prediction]], *, resamples: int = 10_000, rng: np.random.Generator
) -> pd.DataFrame:
    """Compare every pair of systems in every resource class, in all languages and in all but English.

    Problems are parallel, so one resample of problem ids serves all languages and both systems: a paired bootstrap
    clustered by problem. All pairs see the same resamples, so that a row does not depend on which other systems
    there are. Correctness is averaged over the seeds that both systems have; the interval and the tests are about
    other problems for these seeds, not about other seeds.

    Args:
        predictions: by (system, seed, language).
        resamples: number of bootstrap resamples, R, and of random sign assignments. No p-value of the bootstrap is
            below 2 / (R + 1), so after Holm's correction over M pairs none is below 2 M / (R + 1): 10,000 resamples
            leave p < 0.01 within reach of 36 pairs (9 systems), and of 50 at most.
        rng: source of randomness.

    Returns:
        A row per pair and group (low, medium, high, all, all but English) that the pair has languages of, systems in
        the order given. seeds, languages and problems are counts. difference is that of a minus b, -1 to 1, with its
        95 % percentile interval. p_value is that of the bootstrap, see `significance.two_sided_p`; p_sign_flip that
        of a permutation test, see `sign_flips.sign_flip_p`. The two columns with holm are corrected over the pairs
        of the group. No rows where there is one system only.

    Raises:
        DataError: no predictions, the seeds of a system differ in their problems, or two systems share no seed, no
            language, or differ in the problems of a language.
        ConfigurationError: resamples is below 1, or an unknown language.
    """
    if resamples < 1:
        raise ConfigurationError(f"resamples must be at least 1, got {resamples}")
    systems = correctness_by_system(predictions).values()
    seeds = streams(rng, 2)
    rows = [row for a, b in combinations(systems, 2) for row in _rows(*pair_up(a, b), resamples, seeds)]
    table = pd.DataFrame(rows, columns=[name for name in PAIRWISE_COLUMNS if not name.endswith("holm")])
    for name in ("p_value", "p_sign_flip"):
        table["p_holm" if name == "p_value" else f"{name}_holm"] = holm_within(table, name, ["group"])
    return table[list(PAIRWISE_COLUMNS)]


def _rows(a: Correctness, b: Correctness, resamples: int, seeds: Sequence[int]) -> Iterator[dict[str, object]]:
    bootstrap, flips = (np.random.default_rng(seed) for seed in seeds)
    differences = a.values.mean(axis=0) - b.values.mean(axis=0)
    groups = {name: [a.languages.index(code) for code in codes] for name, codes in _groups(a.languages).items()}
    means = resampled_means(differences, resamples=resamples, rng=bootstrap)
    added = np.column_stack([_contributions(differences[:, columns]) for columns in groups.values()])
    p_sign_flip = sign_flip_p(added, resamples=resamples, rng=flips)
    for i, (name, columns) in enumerate(groups.items()):
        draws = settle(macro_average(means[:, columns]))
        low, high = np.nanpercentile(draws, INTERVAL_PERCENT)
        yield {
            "system_a": a.system,
            "system_b": b.system,
            "group": name,
            "seeds": len(a.seeds),
            "languages": len(columns),
            "problems": int(a.asked[:, columns].any(axis=1).sum()),
            "difference": float(settle(added[:, i].sum())),
            "ci_low": float(low),
            "ci_high": float(high),
            "p_value": two_sided_p(draws),
            "p_sign_flip": float(p_sign_flip[i]),
        }


def _groups(languages: Sequence[str]) -> dict[str, list[str]]:
    others = [code for code in languages if code != ENGLISH]
    return with_all_languages(languages) | ({ALL_BUT_ENGLISH: others} if others else {})


def _contributions(differences: Floats) -> Floats:
    """What each problem adds to the macro average: (P, L) to (P,), with the macro average as its sum."""
    asked = ~np.isnan(differences)
    return np.where(asked, differences / asked.sum(axis=0), 0.0).mean(axis=1)
