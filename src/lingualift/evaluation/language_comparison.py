"""Two systems compared in some of their languages, as fields of a table's row."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from lingualift.evaluation.significance import paired_difference
from lingualift.records import Prediction

Answers = Mapping[str, Sequence[Prediction]]


def compared_in(
    codes: Sequence[str],
    reference: Answers,
    answers: Answers,
    floors: Mapping[str, float | None],
    *,
    resamples: int,
    rng: np.random.Generator,
) -> dict[str, float]:
    """Macro-averaged accuracy of two systems in some languages, their paired difference, and the floor there.

    Args:
        codes: languages that both systems answered.
        reference: answers of the system that the other is compared with, by language.
        answers: answers of the other.
        floors: accuracy without reading, by language.
        resamples: of the interval.
        rng: of the resamples.

    Returns:
        reference_accuracy, accuracy, floor (NaN where no language has one), and the fields of `PairedDifference`.

    Raises:
        DataError: the problem ids of a language differ.
    """
    own, others = ({code: run[code] for code in codes} for run in (answers, reference))
    difference = paired_difference(own, others, resamples=resamples, rng=rng)
    averages = {"reference_accuracy": _macro(others), "accuracy": _macro(own), "floor": _mean_floor(floors, codes)}
    return averages | vars(difference)


def _macro(answers: Answers) -> float:
    return float(np.mean([np.mean([answer.correct for answer in found]) for found in answers.values()]))


def _mean_floor(floors: Mapping[str, float | None], codes: Iterable[str]) -> float:
    known = [floor for code in codes if (floor := floors.get(code)) is not None]
    return float(np.mean(known)) if known else float("nan")
