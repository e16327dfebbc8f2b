"""Bootstrap over problems, clustered across languages, and paired differences between systems.

Problems of a benchmark are parallel: the same problem is asked in every language, so its languages are not
independent. One resample of problem ids is therefore applied to all languages at once.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from lingualift.errors import ConfigurationError, DataError
from lingualift.languages import RESOURCE_CLASSES, by_resource_class
from lingualift.records import Prediction

RunKey = tuple[str, int, str]
Floats = NDArray[np.float64]

ALL_LANGUAGES = "all"
INTERVAL_PERCENT = (2.5, 97.5)  # 95 % percentile interval
_BLOCK_CELLS = 4_000_000  # resampled problem indices held at once: 32 MB

_PAIRED_COLUMNS = [
    "system_a", "system_b", "seed", "resource_class", "languages", "problems",
    "difference", "ci_low", "ci_high", "p_value",
]  # fmt: skip


@dataclass(frozen=True)
class PairedDifference:
    """Macro-averaged accuracy of system a minus that of system b.

    Attributes:
        difference: -1 to 1; positive when a is better.
        ci_low: lower end of the 95 % bootstrap interval.
        ci_high: upper end.
        p_value: two-sided bootstrap p, at least 2 / (resamples + 1).
        problems: number of problem ids.
        languages: number of languages that both systems answered.
    """

    difference: float
    ci_low: float
    ci_high: float
    p_value: float
    problems: int
    languages: int


def paired_difference(
    a: Mapping[str, Sequence[Prediction]],
    b: Mapping[str, Sequence[Prediction]],
    *,
    resamples: int = 2000,
    rng: np.random.Generator,
) -> PairedDifference:
    """Compare two systems on the same problems, with a bootstrap over problem ids.

    Args:
        a: predictions by language.
        b: the same; only languages that both have are compared.
        resamples: number of bootstrap resamples.
        rng: source of randomness.

    Raises:
        DataError: no shared language, an empty language, or a language in which the problem ids differ.
        ConfigurationError: resamples is below 1.
    """
    values = _paired_values(a, b)
    matrix = problem_matrix(values)
    observed = macro_average(np.nanmean(matrix, axis=0, keepdims=True))
    draws = settle(macro_average(resampled_means(matrix, resamples=resamples, rng=rng)))
    low, high = np.nanpercentile(draws, INTERVAL_PERCENT)
    return PairedDifference(
        difference=float(settle(observed)[0]),
        ci_low=float(low),
        ci_high=float(high),
        p_value=two_sided_p(draws),
        problems=len(matrix),
        languages=len(values),
    )


def paired_table(
    predictions: Mapping[RunKey, Sequence[Prediction]],
    *,
    reference: str,
    resource_classes: Sequence[str] = (*RESOURCE_CLASSES, ALL_LANGUAGES),
    resamples: int = 2000,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """Compare the reference system (a) with every other system (b), per seed and resource class.

    Args:
        predictions: by (system, seed, language).
        reference: system_a of every row; a positive difference means that it is better.
        resource_classes: among low, medium, high and all; classes with no shared language give no row.
        resamples: number of bootstrap resamples.
        rng: source of randomness. All rows see the same resamples, those of `pairwise.pairwise_tests` given an rng in
            the same state, so that a comparison has one interval wherever it stands.

    Returns:
        A row per other system, shared seed and class; `languages` and `problems` are counts.

    Raises:
        DataError: the reference is not among the systems, a system shares no seed or language, ids differ.
        ConfigurationError: an unknown resource class, or resamples below 1.
    """
    _require_known_classes(resource_classes)
    runs = group_by_run(predictions)
    _require_comparable(runs, reference)
    rows, (stream,) = [], streams(rng, 1)
    for (other, seed), b in runs.items():
        if other == reference or (reference, seed) not in runs:
            continue
        labels = {"system_a": reference, "system_b": other, "seed": seed}
        a = runs[reference, seed]
        for name, members in with_all_languages(x for x in a if x in b).items():
            if name in resource_classes:
                parts = ({x: run[x] for x in members} for run in (a, b))
                pair = paired_difference(*parts, resamples=resamples, rng=np.random.default_rng(stream))
                rows.append(labels | {"resource_class": name} | vars(pair))
    return pd.DataFrame(rows, columns=_PAIRED_COLUMNS)


def group_by_run(
    predictions: Mapping[RunKey, Sequence[Prediction]],
) -> dict[tuple[str, int], dict[str, Sequence[Prediction]]]:
    """Group predictions by (system, seed), then language, in the order given.

    Raises:
        DataError: no predictions, an empty list, a repeated id, or a prediction filed under another language.
    """
    if not predictions:
        raise DataError("no predictions: expected at least one (system, seed, language); run the evaluation first")
    runs: dict[tuple[str, int], dict[str, Sequence[Prediction]]] = {}
    for (system, seed, language), answers in predictions.items():
        place = f"system {system!r}, seed {seed}, language {language!r}"
        if not answers:
            raise DataError(f"{place}: expected at least one prediction, got none; evaluate it or leave it out")
        for answer in answers:
            if answer.language != language:
                raise DataError(f"{place}: prediction {answer.id!r} has language {answer.language!r}; file it there")
        values_by_id(answers, lambda answer: 0.0, place)
        runs.setdefault((system, seed), {})[language] = answers
    return runs


def with_all_languages(languages: Iterable[str]) -> dict[str, list[str]]:
    """Group languages by resource class, low to high, then all of them under "all"."""
    languages = list(languages)
    groups: dict[str, list[str]] = {str(name): codes for name, codes in by_resource_class(languages).items()}
    return groups | {ALL_LANGUAGES: languages}


def values_by_id(answers: Sequence[Prediction], value: Callable[[Prediction], float], place: str) -> dict[str, float]:
    """A value per problem id.

    Raises:
        DataError: an id occurs twice; the message names place and id.
    """
    values: dict[str, float] = {}
    for answer in answers:
        if answer.id in values:
            raise DataError(f"{place}: problem {answer.id!r} occurs twice; keep one prediction per problem")
        values[answer.id] = value(answer)
    return values


def problem_matrix(values: Mapping[str, Mapping[str, float]]) -> Floats:
    """Lay values by language and problem id out as a table.

    Returns:
        (problems, languages), languages in the order given; NaN where a language lacks a problem.
    """
    ids = {id_: row for row, id_ in enumerate(dict.fromkeys(id_ for column in values.values() for id_ in column))}
    matrix = np.full((len(ids), len(values)), np.nan)
    for column, by_id in enumerate(values.values()):
        matrix[[ids[id_] for id_ in by_id], column] = list(by_id.values())
    return matrix


def resampled_means(matrix: Floats, *, resamples: int, rng: np.random.Generator) -> Floats:
    """Mean per language under a bootstrap over problems; each resample is shared by all languages.

    Args:
        matrix: (problems, languages), NaN where a language lacks a problem.
        resamples: number of resamples, R.
        rng: source of randomness.

    Returns:
        (R, languages); NaN where a resample holds no problem of a language.

    Raises:
        ConfigurationError: resamples is below 1.
    """
    if resamples < 1:
        raise ConfigurationError(f"resamples must be at least 1, got {resamples}")
    problems = len(matrix)
    present = ~np.isnan(matrix)
    values, weights = np.where(present, matrix, 0.0), present.astype(np.float64)
    means = []
    for rows in block_sizes(resamples, problems):
        drawn = rng.integers(problems, size=(rows, problems)) + np.arange(rows)[:, None] * problems
        counts = np.bincount(drawn.ravel(), minlength=rows * problems).reshape(rows, problems).astype(np.float64)
        with np.errstate(invalid="ignore"):
            means.append((counts @ values) / (counts @ weights))
    return np.concatenate(means)


def streams(rng: np.random.Generator, count: int) -> list[int]:
    """Seeds of generators that start anew for every system, so that no result depends on which others there are."""
    return [int(seed) for seed in rng.integers(2**63, size=count)]


def macro_average(means: Floats) -> Floats:
    """Average over languages, (R, L) to (R,); NaN languages are left out."""
    defined = ~np.isnan(means)
    with np.errstate(invalid="ignore"):
        return np.where(defined, means, 0.0).sum(axis=1) / defined.sum(axis=1)


def block_sizes(rows: int, cells_per_row: int) -> Iterator[int]:
    """Lengths of the blocks, in order, in which rows are drawn so that memory stays bounded."""
    block = max(1, _BLOCK_CELLS // max(1, cells_per_row))
    for start in range(0, rows, block):
        yield min(block, rows - start)


def settle(values: Floats) -> Floats:
    """Values rounded to 12 decimals: sums of fractions that cancel leave 1e-17, and a tie has to be a tie."""
    return np.round(values, 12) + 0.0


def two_sided_p(draws: Floats) -> float:
    """Two-sided p of "the difference is 0", from the resampled differences.

    Twice the share of resamples beyond 0, so it agrees with the percentile interval: p < 0.05 where that excludes 0.
    One resample is added to each tail, (k + 1) / (R + 1), for a finite number of resamples R never shows p = 0
    (Davison & Hinkley 1997, Bootstrap Methods and their Application, chapter 4). NaN draws are left out.
    """
    draws = draws[~np.isnan(draws)]
    tail = min((draws <= 0).sum(), (draws >= 0).sum())
    return float(min(1.0, 2 * (tail + 1) / (len(draws) + 1)))


def _paired_values(
    a: Mapping[str, Sequence[Prediction]], b: Mapping[str, Sequence[Prediction]]
) -> dict[str, dict[str, float]]:
    shared = [language for language in a if language in b]
    if not shared:
        raise DataError(
            f"expected two systems with a shared language, got {sorted(a)} and {sorted(b)}; predict the same languages"
        )
    values = {}
    for language in shared:
        left, right = (_correct_by_id(run[language], language) for run in (a, b))
        _require_same_ids(left, right, language)
        values[language] = {id_: left[id_] - right[id_] for id_ in left}
    return values


def _correct_by_id(answers: Sequence[Prediction], language: str) -> dict[str, float]:
    if not answers:
        raise DataError(f"language {language!r}: expected at least one prediction, got none")
    return values_by_id(answers, lambda answer: float(answer.correct), f"language {language!r}")


def _require_same_ids(a: Mapping[str, float], b: Mapping[str, float], language: str) -> None:
    unpaired = sorted(a.keys() ^ b.keys())
    if unpaired:
        raise DataError(
            f"language {language!r}: expected the same problem ids in both systems, got {len(unpaired)} in "
            f"one only, e.g. {unpaired[0]!r}; evaluate both on the same test set"
        )


def _require_comparable(runs: Mapping[tuple[str, int], Mapping[str, object]], reference: str) -> None:
    systems = list(dict.fromkeys(system for system, _ in runs))
    if reference not in systems:
        raise DataError(
            f"reference system {reference!r} has no predictions: expected one of {', '.join(systems)}; "
            "name an evaluated system"
        )
    for system in systems:
        if not any(name == system and (reference, seed) in runs for name, seed in runs):
            raise DataError(f"{system!r} shares no seed with {reference!r}; evaluate both with the same seed")
    for (system, seed), run in runs.items():
        if not run.keys() & runs.get((reference, seed), run).keys():
            raise DataError(f"{system!r} shares no language with {reference!r} for seed {seed}")


def _require_known_classes(names: Sequence[str]) -> None:
    known = (*RESOURCE_CLASSES, ALL_LANGUAGES)
    for name in names:
        if name not in known:
            raise ConfigurationError(f"unknown resource class {name!r}: expected one of {', '.join(known)}")
