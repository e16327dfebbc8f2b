"""Scores over seeds: one row per system, with an interval that holds the sampling of problems and that of seeds.

With one seed every number stays what it was. With several, two deviations from the mean over seeds add up in each
resample: that of resampled problem ids, which all seeds and languages share, for every seed answers the same problems,
and that of resampled seeds. Of S seeds S - 1 are drawn: S draws would understate their variance by the factor
(S - 1) / S, which is a third of it with three seeds (Rao & Wu 1988, Resampling inference with complex survey data).

What a seed gets right by luck is part of both deviations, so the interval is a little wide where seeds hardly differ.
Problems resampled in the drawn seeds alone would count it about three times (Owen 2007, The pigeonhole bootstrap). No
resampling makes few seeds many: where the seeds' own spread dominates, the interval of three of them reaches from the
lowest to the highest, which covers the mean of all seeds in three of four cases and not in 95 %. So the standard
deviation over seeds stands beside it.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.correctness import Correctness, correctness_by_system
from lingualift.evaluation.scoring import ENGLISH, FloorByLanguage
from lingualift.evaluation.significance import (
    INTERVAL_PERCENT,
    Floats,
    RunKey,
    macro_average,
    resampled_means,
    streams,
)
from lingualift.evaluation.transfer import transfer_interval, transfer_ratio
from lingualift.records import Prediction

_LANGUAGE_KEYS = ["system", "language", "resource_class", "n"]
_GROUP_KEYS = ["system", "grouping", "group", "codes", "languages"]
_ACCURACY = ["seeds", "accuracy", "ci_low", "ci_high", "seed_deviation"]
LANGUAGE_SEED_COLUMNS = (*_LANGUAGE_KEYS, *_ACCURACY, "answered_rate")
_BESIDE_IT = ["answered_rate", "floor", "english_accuracy", "transfer", "transfer_ci_low", "transfer_ci_high"]
GROUP_SEED_COLUMNS = (*_GROUP_KEYS, *_ACCURACY, *_BESIDE_IT)


def language_scores_over_seeds(
    scores: pd.DataFrame,
    predictions: Mapping[RunKey, Sequence[Prediction]],
    *,
    resamples: int = 2000,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """One row per system and language from a table with one per system, seed and language.

    Args:
        scores: table of `scoring.language_scores` of these predictions.
        predictions: by (system, seed, language).
        resamples: number of bootstrap resamples, for systems with several seeds.
        rng: source of randomness, for systems with several seeds.

    Returns:
        Columns `LANGUAGE_SEED_COLUMNS`: seeds is their number, accuracy and answered_rate their mean, ci_low to
        ci_high the 95 % interval, seed_deviation the standard deviation over seeds (0 to 1; NaN with one seed).

    Raises:
        DataError: the table and the predictions are not of the same runs, or the seeds of a system were asked
            different problems; otherwise as significance.group_by_run.
        ConfigurationError: resamples is below 1.
    """
    systems = _systems(scores, predictions, resamples)
    table = _over_seeds(scores, _LANGUAGE_KEYS, ["answered_rate"])
    for answers, (means, weights) in _with_draws(systems, resamples, rng):
        row: Any
        for row in table[table["system"] == answers.system].itertuples():
            accuracy = _mixed(means[:, :, answers.languages.index(row.language)], weights)
            table.loc[row.Index, ["ci_low", "ci_high"]] = _rate_interval(accuracy)
    return table[list(LANGUAGE_SEED_COLUMNS)]


def group_scores_over_seeds(
    scores: pd.DataFrame,
    predictions: Mapping[RunKey, Sequence[Prediction]],
    *,
    floors: FloorByLanguage,
    resamples: int = 2000,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """One row per system and group of languages from a table with one per system, seed and group.

    Args:
        scores: table of `scoring.group_scores` of these predictions.
        predictions: by (system, seed, language).
        floors: as the table was made with.
        resamples: number of bootstrap resamples, for systems with several seeds.
        rng: source of randomness, for systems with several seeds.

    Returns:
        Columns `GROUP_SEED_COLUMNS`: seeds is their number, scores are means over seeds with 95 % intervals,
        seed_deviation is the standard deviation of accuracy over seeds (0 to 1; NaN with one seed). transfer is NaN
        where any seed has none.

    Raises:
        DataError, ConfigurationError: as language_scores_over_seeds.
    """
    systems = _systems(scores, predictions, resamples)
    table = _over_seeds(scores, _GROUP_KEYS, _BESIDE_IT)
    for answers, draws in _with_draws(systems, resamples, rng):
        row: Any
        for row in table[table["system"] == answers.system].itertuples():
            accuracy, transfer = _group_draws(row, answers.languages, *draws, floors)
            table.loc[row.Index, ["ci_low", "ci_high"]] = _rate_interval(accuracy)
            table.loc[row.Index, ["transfer_ci_low", "transfer_ci_high"]] = transfer_interval(row.transfer, transfer)
    return table[list(GROUP_SEED_COLUMNS)]


def class_rows(groups: pd.DataFrame) -> pd.DataFrame:
    """The rows of a `group_scores_over_seeds` table about resource classes, with a column `resource_class`."""
    classes = groups[groups["grouping"] == "class"].rename(columns={"group": "resource_class"})
    return classes.drop(columns=["grouping", "codes"]).reset_index(drop=True)


def _with_draws(
    systems: Mapping[str, Correctness], resamples: int, rng: np.random.Generator
) -> Iterator[tuple[Correctness, tuple[Floats, Floats]]]:
    """The systems that have several seeds, each with its draws; all see the same resamples of problems."""
    several = [answers for answers in systems.values() if len(answers.seeds) > 1]
    for answers, seed in zip(several, streams(rng, 1) * len(several) if several else [], strict=True):
        yield answers, _seed_draws(answers, resamples, np.random.default_rng(seed))


def _systems(
    scores: pd.DataFrame, predictions: Mapping[RunKey, Sequence[Prediction]], resamples: int
) -> dict[str, Correctness]:
    if resamples < 1:
        raise ConfigurationError(f"resamples must be at least 1, got {resamples}")
    systems = {name: answers.without_gaps() for name, answers in correctness_by_system(predictions).items()}
    predicted = {(name, seed) for name, answers in systems.items() for seed in answers.seeds}
    scored = set(zip(scores["system"], scores["seed"], strict=True))
    if scored != predicted:
        raise DataError(
            f"expected scores and predictions of the same systems and seeds, got {sorted(scored ^ predicted)[0]} in "
            "one only; score these predictions"
        )
    return systems


def _over_seeds(scores: pd.DataFrame, keys: list[str], averaged: list[str]) -> pd.DataFrame:
    """Means over seeds; the intervals are those of the one seed, to be replaced where there are several."""

    def mean(values: pd.Series) -> float:
        return float(values.mean(skipna=False))

    grouped = scores.groupby(keys, sort=False)
    columns: dict[str, Any] = {name: (name, mean) for name in ("accuracy", "ci_low", "ci_high", *averaged)}
    return grouped.agg(seeds=("seed", "nunique"), seed_deviation=("accuracy", "std"), **columns).reset_index()


def _seed_draws(answers: Correctness, resamples: int, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Accuracies, (1 + R, S, L), the observed ones first, and the weight of each seed in a resample, (R, S)."""
    seeds, problems, languages = answers.values.shape
    side_by_side = answers.values.swapaxes(0, 1).reshape(problems, seeds * languages)
    observed = np.nanmean(side_by_side, axis=0, keepdims=True)
    means = np.vstack([observed, resampled_means(side_by_side, resamples=resamples, rng=rng)])
    weights = rng.multinomial(seeds - 1, np.full(seeds, 1 / seeds), size=resamples) / (seeds - 1)
    return means.reshape(1 + resamples, seeds, languages), weights


def _group_draws(
    row: Any, languages: Sequence[str], means: Floats, weights: Floats, floors: FloorByLanguage
) -> tuple[Floats, Floats]:
    """Accuracy and transfer of a group in each resample, (R,) both."""
    columns = [languages.index(code) for code in row.codes.split()]
    macro = np.stack([macro_average(of_seed[:, columns]) for of_seed in means.swapaxes(0, 1)], axis=1)
    headroom = np.full_like(macro, np.nan)
    if ENGLISH in languages and (english_floor := floors[ENGLISH]) is not None:
        headroom = means[:, :, languages.index(ENGLISH)] - english_floor
    return _mixed(macro, weights), _mixed(transfer_ratio(macro - row.floor, headroom), weights)


def _mixed(by_seed: Floats, weights: Floats) -> Floats:
    """Mean over seeds under resampled problems and seeds: (1 + R, S), the observed one first, to (R,)."""
    observed = by_seed[0]
    return by_seed[1:].mean(axis=1) + weights @ (observed - observed.mean())


def _rate_interval(draws: Floats) -> Floats:
    return np.clip(np.nanpercentile(draws, INTERVAL_PERCENT), 0.0, 1.0)
