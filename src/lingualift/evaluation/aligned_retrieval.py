"""Are parallel problems each other's nearest? Top-1 retrieval by cosine between English and every other language.

The number stands beside pictures of the aligned space: a picture shows few problems in two of many dimensions.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from lingualift.errors import DataError
from lingualift.evaluation.scoring import ENGLISH
from lingualift.evaluation.significance import (
    INTERVAL_PERCENT,
    Floats,
    macro_average,
    problem_matrix,
    resampled_means,
    with_all_languages,
)
from lingualift.languages import get_language

Vectors = NDArray[np.float32]

ENCODER, UNTRAINED = "encoder", "untrained"  # the stages before any training; all others are called like their phase

# Similarities this close are equal: the same vectors, multiplied in another order, differ by less.
TIE = 1e-9
# Shorter than this share of the longest vector before centring, a vector is what rounding has left of zero.
ZERO = 1e-6

_DIRECTIONS = ("to_english", "from_english")
LANGUAGE_COLUMNS = (
    "system", "stage", "language", "resource_class", "n", "chance",
    "accuracy", *_DIRECTIONS, "centred_accuracy", "centred_to_english", "centred_from_english",
)  # fmt: skip
CLASS_COLUMNS = (
    "system", "stage", "resource_class", "languages", "problems", "chance",
    "accuracy", "ci_low", "ci_high", *_DIRECTIONS, "centred_accuracy", "centred_ci_low", "centred_ci_high",
)  # fmt: skip


@dataclass(frozen=True)
class SentenceVectors:
    """Vectors of the same problems at several stages of a system.

    Attributes:
        ids: language → problem ids, in the order of the rows.
        stages: stage → language → (n, D); D is D_enc for `ENCODER` and D_llm for soft prompts.
    """

    ids: Mapping[str, Sequence[str]]
    stages: Mapping[str, Mapping[str, Vectors]] = field(default_factory=dict)


def retrieval_scores(
    systems: Mapping[str, SentenceVectors], *, resamples: int, rng: np.random.Generator
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """How often a problem's nearest neighbour in the other language is its translation.

    Every problem of a language that has an English counterpart is looked for among those English problems
    (`to_english`), and every one of these among the language's (`from_english`); `accuracy` is the mean of the two.
    The same after subtracting each language's mean vector is `centred_…`: where a language lies as a whole is then
    left out. English itself is in no row.

    Args:
        systems: system → vectors.
        resamples: of each interval. Problems are resampled, for all languages, stages and systems alike; what they
            are looked for among is not.
        rng: of the resamples.

    Returns:
        By language, `LANGUAGE_COLUMNS`, and macro-averaged by resource class and over all languages, `CLASS_COLUMNS`.
        All rates are 0 to 1; `chance` is what a guess is worth.

    Raises:
        DataError: a language has an id twice, or vectors that are not finite.
    """
    seed = int(rng.integers(2**63))
    languages: list[dict[str, Any]] = []
    classes: list[dict[str, Any]] = []
    for system, vectors in systems.items():
        for stage, by_language in vectors.stages.items():
            place = {"system": system, "stage": stage}
            found = dict(_found(vectors.ids, by_language))
            languages += [place | _language_row(code, own) for code, own in found.items()]
            classes += [place | row for row in _class_rows(found, resamples, seed)] if found else []
    return pd.DataFrame(languages, columns=list(LANGUAGE_COLUMNS)), pd.DataFrame(classes, columns=list(CLASS_COLUMNS))


def found_share(queries: NDArray[Any], candidates: NDArray[Any], *, zero: float = 0.0) -> Floats:
    """Whether each query's nearest candidate by cosine is the one of its own row.

    Args:
        queries: (n, D).
        candidates: (n, D); row i is what query i looks for.
        zero: vectors that are not longer are like all others, that is, similar to none.

    Returns:
        (n,): 1 where it is, 0 where another one is nearer, 1 / k where it is among k that are equally near.

    Raises:
        DataError: the two differ in shape, or a value is not finite.
    """
    if queries.ndim != 2 or queries.shape != candidates.shape:
        raise DataError(f"expected queries and candidates of one shape (n, D), got {queries.shape}, {candidates.shape}")
    if not (np.isfinite(queries).all() and np.isfinite(candidates).all()):
        raise DataError("expected finite sentence vectors, got NaN or infinite values; has the training diverged?")
    similar = _unit(queries, zero) @ _unit(candidates, zero).T
    nearest = similar >= similar.max(axis=1, keepdims=True) - TIE
    return np.diagonal(nearest) / nearest.sum(axis=1)


def _unit(vectors: NDArray[Any], zero: float) -> Floats:
    vectors = vectors.astype(np.float64)
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.divide(vectors, length, out=np.zeros_like(vectors), where=length > zero)


@dataclass(frozen=True)
class _Found:
    """What `found_share` is per problem of a language, by name of the direction, raw and centred."""

    ids: Sequence[str]
    shares: Mapping[str, Floats]

    def both(self, prefix: str = "") -> Floats:
        """Per problem, the mean of both directions, (n,)."""
        return (self.shares[f"{prefix}to_english"] + self.shares[f"{prefix}from_english"]) / 2


def _found(ids: Mapping[str, Sequence[str]], vectors: Mapping[str, NDArray[Any]]) -> Iterator[tuple[str, _Found]]:
    """Language → what is found, for every language but English that shares a problem with it."""
    rows = {id_: row for row, id_ in enumerate(ids.get(ENGLISH, ()))}
    for code, own in vectors.items():
        shared = [id_ for id_ in ids[code] if id_ in rows]
        if code == ENGLISH or not shared:
            continue
        places = {id_: row for row, id_ in enumerate(ids[code])}
        if len(places) != len(ids[code]) or len(rows) != len(ids[ENGLISH]):
            raise DataError(f"{code} or {ENGLISH}: a problem id occurs twice; keep one problem per id and language")
        pair = own[[places[id_] for id_ in shared]], vectors[ENGLISH][[rows[id_] for id_ in shared]]
        centred = tuple(part.astype(np.float64) - part.mean(axis=0, dtype=np.float64) for part in pair)
        zero = ZERO * max(float(np.linalg.norm(part, axis=1).max()) for part in pair)
        shares = {
            "to_english": found_share(*pair),
            "from_english": found_share(*pair[::-1]),
            "centred_to_english": found_share(*centred, zero=zero),
            "centred_from_english": found_share(*centred[::-1], zero=zero),
        }
        yield code, _Found(shared, shares)


def _language_row(code: str, found: _Found) -> dict[str, Any]:
    n = len(found.ids)
    about = {"language": code, "resource_class": get_language(code).resource_class, "n": n, "chance": 1 / n}
    both = {f"{prefix}accuracy": float(found.both(prefix).mean()) for prefix in ("", "centred_")}
    return about | both | {name: float(share.mean()) for name, share in found.shares.items()}


def _class_rows(found: Mapping[str, _Found], resamples: int, seed: int) -> Iterator[dict[str, Any]]:
    scores = {}
    for prefix in ("", "centred_"):
        by_id = {code: dict(zip(own.ids, own.both(prefix), strict=True)) for code, own in found.items()}
        matrix = problem_matrix(by_id)
        # The same draws everywhere: a difference between stages or systems is not one of the draw.
        draws = resampled_means(matrix, resamples=resamples, rng=np.random.default_rng(seed))
        scores[prefix] = np.nanmean(matrix, axis=0), draws
    places = {code: column for column, code in enumerate(found)}
    for name, codes in with_all_languages(found).items():
        columns, members = [places[code] for code in codes], [found[code] for code in codes]
        row: dict[str, Any] = {"resource_class": name, "languages": len(codes)}
        row["problems"] = len({id_ for own in members for id_ in own.ids})
        row["chance"] = float(np.mean([1 / len(own.ids) for own in members]))
        for direction in _DIRECTIONS:
            row[direction] = float(np.mean([own.shares[direction].mean() for own in members]))
        for prefix, (means, draws) in scores.items():
            low, high = np.nanpercentile(macro_average(draws[:, columns]), INTERVAL_PERCENT)
            row[f"{prefix}accuracy"] = float(means[columns].mean())
            row |= {f"{prefix}ci_low": float(low), f"{prefix}ci_high": float(high)}
        yield row
