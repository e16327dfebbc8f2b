"""Accuracy on one benchmark by language and on average, whatever its languages, with paired differences to a system."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from lingualift.errors import DataError
from lingualift.evaluation.significance import (
    INTERVAL_PERCENT,
    Floats,
    macro_average,
    problem_matrix,
    resampled_means,
    values_by_id,
)
from lingualift.records import Prediction

AVERAGE = "avg"  # in the place of a language code, as in published.csv
COLUMNS = [
    "system", "language", "languages", "n", "accuracy", "ci_low", "ci_high", "answered_rate",
    "constant_guesser", "reference_minus", "minus_ci_low", "minus_ci_high",
]  # fmt: skip
Answered = Mapping[str, Mapping[str, Sequence[Prediction]]]


def benchmark_scores(answered: Answered, *, reference: str, resamples: int, rng: np.random.Generator) -> pd.DataFrame:
    """Accuracy of every system by language, then on average over languages.

    One resample of problem ids is shared by all systems and languages, since problems are parallel: differences are
    paired, and the average's interval holds what languages have in common.

    Args:
        answered: system → language → predictions; all systems must have answered the same problems.
        reference: the system from which each other's accuracy is taken away.
        resamples: number of bootstrap resamples.
        rng: source of randomness.

    Returns:
        A row per system and language, then one for `AVERAGE`; rates are 0 to 1, intervals 95 %. `constant_guesser` is
        the accuracy of who always gives the test set's most frequent answer. `reference_minus` is the reference's
        accuracy minus this system's, NaN for the reference itself.

    Raises:
        DataError: no predictions, or systems that answered different problems; names them.
    """
    _require_same_problems(answered)
    stream = int(rng.integers(2**63))  # one for all systems: the same resamples
    drawn = {name: _Drawn.of(by_code, resamples, stream) for name, by_code in answered.items()}
    beside = drawn.get(reference)
    rows = []
    for system, by_code in answered.items():
        for column, code in enumerate((*by_code, AVERAGE)):
            pick = slice(None) if code == AVERAGE else slice(column, column + 1)
            found = [p for other in (by_code if code == AVERAGE else [code]) for p in by_code[other]]
            own, other = drawn[system].average(pick), beside and system != reference and beside.average(pick)
            minus = (other[0] - own[0], *_interval(other[1] - own[1])) if other else (np.nan,) * 3
            answers = sum(p.extracted is not None for p in found) / len(found)
            sizes = (len(by_code) if code == AVERAGE else 1, len(found))
            rows.append((system, code, *sizes, own[0], *_interval(own[1]), answers, _constant_guesser(found), *minus))
    return pd.DataFrame(rows, columns=COLUMNS)


@dataclass(frozen=True)
class _Drawn:
    """Accuracies of one system by language, (L,), and the same of every resample, (R, L)."""

    observed: Floats
    resampled: Floats

    @classmethod
    def of(cls, by_code: Mapping[str, Sequence[Prediction]], resamples: int, stream: int) -> "_Drawn":
        """Of one system's predictions by language; systems with one `stream` are resampled alike."""
        # Sorted: a problem has the same row in every system's table, whatever the order of its predictions.
        matrix = problem_matrix(
            {
                code: dict(sorted(values_by_id(found, lambda p: float(p.correct), code).items()))
                for code, found in by_code.items()
            }
        )
        drawn = resampled_means(matrix, resamples=resamples, rng=np.random.default_rng(stream))
        return cls(np.nanmean(matrix, axis=0), drawn)

    def average(self, pick: slice) -> tuple[float, Floats]:
        """Macro average over some languages, and that of every resample."""
        return float(self.observed[pick].mean()), macro_average(self.resampled[:, pick])


def _interval(values: Floats) -> tuple[float, float]:
    low, high = np.nanpercentile(values, INTERVAL_PERCENT)
    return float(low), float(high)


def _constant_guesser(found: Sequence[Prediction]) -> float:
    counts = pd.Series([prediction.gold for prediction in found]).value_counts()
    return float(counts.iloc[0] / len(found))


def _require_same_problems(answered: Answered) -> None:
    asked = {
        name: {code: {(p.id, p.gold) for p in found} for code, found in by_code.items()}
        for name, by_code in answered.items()
    }
    if not asked or not all(by_code and all(by_code.values()) for by_code in asked.values()):
        raise DataError("benchmark scores: expected predictions of at least one system in a language, got none")
    first, expected = next(iter(asked.items()))
    for name, by_code in asked.items():
        wrong = sorted(code for code in by_code.keys() | expected.keys() if by_code.get(code) != expected.get(code))
        if wrong:
            raise DataError(
                f"benchmark scores: expected {name} to have answered the problems of {first}, got others in "
                f"{', '.join(wrong)}; ask both again"
            )
