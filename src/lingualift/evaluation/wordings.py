"""Accuracy on wordings that occur in training texts and on those that are kept out of them.

A test problem is in its template's own wording. English training texts have that one and others; of the templates
whose own wording is kept for the test, they have only the others.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

import numpy as np
import pandas as pd

from lingualift.errors import DataError
from lingualift.evaluation.scoring import ALL_BUT_ENGLISH, ENGLISH
from lingualift.evaluation.significance import (
    INTERVAL_PERCENT,
    Floats,
    RunKey,
    group_by_run,
    macro_average,
    problem_matrix,
    resampled_means,
    settle,
    values_by_id,
)
from lingualift.languages import by_resource_class
from lingualift.records import MathProblem, Prediction

SEEN, UNSEEN, DIFFERENCE = "seen", "unseen", "seen - unseen"
ENGLISH_ALONE = "English"
WORDING_COLUMNS = (
    "system", "seed", "resource_class", "wordings", "languages", "n", "accuracy", "ci_low", "ci_high",
)  # fmt: skip


def wording_scores(
    predictions: Mapping[RunKey, Sequence[Prediction]],
    problems: Mapping[str, Sequence[MathProblem]],
    unseen: Collection[str],
    *,
    resamples: int = 2000,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """Macro-averaged accuracy on seen and on unseen wordings, and the difference, per system, seed and class.

    Only problems with the operations of some unseen problem count as seen, so that the two differ in the wording and
    not in the number of steps. English counts in no class; it has a row of its own. Intervals are of a bootstrap over
    problem ids, seen and unseen ones drawn apart, each resample shared by all languages.

    Args:
        predictions: by (system, seed, language).
        problems: test problems by language; `template` says which wording they have.
        unseen: templates whose own wording is in no English text that a layer or an LLM is trained on.
        resamples: number of bootstrap resamples.
        rng: source of randomness.

    Returns:
        Columns `WORDING_COLUMNS`, three rows per run and class: wordings "seen", "unseen" and "seen - unseen", whose
        accuracy is the difference, -1 to 1. `n` is the number of problem ids, `resource_class` low, medium, high,
        "all but English" or "English". No rows where no problem is in an unseen wording, or none is in a seen one.

    Raises:
        DataError: as group_by_run; a prediction of an unknown problem, a language without seen or unseen problems, or
            problems that share an id but not the wording.
        ConfigurationError: resamples below 1.
    """
    of_id = _wordings(problems, unseen)
    rows: list[tuple[object, ...]] = []
    if {SEEN, UNSEEN} <= set(of_id.values()):
        for (system, seed), run in group_by_run(predictions).items():
            place = f"system {system!r}, seed {seed}"
            means = {which: _means(run, of_id, which, place, resamples, rng) for which in (SEEN, UNSEEN)}
            rows += [(system, seed, *row) for row in _rows(list(run), means)]
    return pd.DataFrame(rows, columns=list(WORDING_COLUMNS))


def _wordings(problems: Mapping[str, Sequence[MathProblem]], unseen: Collection[str]) -> dict[str, str]:
    """Problem id → seen, unseen, or "" where its operations are those of no unseen problem."""
    known = {problem.id: problem for found in problems.values() for problem in found}
    for code, found in problems.items():
        for problem in found:
            if problem.template != (expected := known[problem.id].template):
                raise DataError(
                    f"problem {problem.id!r} ({code}): expected the template {expected!r} that it has in another "
                    f"language, got {problem.template!r}; draw the problems again"
                )
    compared = {_operations(problem) for problem in known.values() if problem.template in unseen}
    return {
        id_: UNSEEN if problem.template in unseen else SEEN if _operations(problem) in compared else ""
        for id_, problem in known.items()
    }


def _operations(problem: MathProblem) -> tuple[str, ...]:
    return tuple(re.findall(r"[-+*/]", problem.equation))


def _means(
    run: Mapping[str, Sequence[Prediction]],
    of_id: Mapping[str, str],
    which: str,
    place: str,
    resamples: int,
    rng: np.random.Generator,
) -> tuple[int, Floats]:
    """Number of problem ids, and accuracies by language, (1 + R, L), the observed ones first."""
    values = {}
    for code, answers in run.items():
        for answer in answers:
            if answer.id not in of_id:
                raise DataError(f"{place}, language {code!r}: prediction {answer.id!r} is of no test problem")
        chosen = [answer for answer in answers if of_id[answer.id] == which]
        if not chosen:
            raise DataError(f"{place}, language {code!r}: expected a problem in {which} wordings, got none")
        values[code] = values_by_id(chosen, lambda answer: float(answer.correct), f"{place}, language {code!r}")
    matrix = problem_matrix(values)
    observed = np.nanmean(matrix, axis=0, keepdims=True)
    return len(matrix), np.vstack([observed, resampled_means(matrix, resamples=resamples, rng=rng)])


def _rows(codes: Sequence[str], means: Mapping[str, tuple[int, Floats]]) -> Iterator[tuple[object, ...]]:
    for name, members in _groups(codes).items():
        columns = [codes.index(member) for member in members]
        macro = {which: macro_average(found[:, columns]) for which, (_, found) in means.items()}
        counts = {which: n for which, (n, _) in means.items()}
        macro[DIFFERENCE] = settle(macro[SEEN] - macro[UNSEEN])
        counts[DIFFERENCE] = sum(counts.values())
        for which, found in macro.items():
            low, high = np.nanpercentile(found[1:], INTERVAL_PERCENT)
            yield name, which, len(members), counts[which], float(found[0]), float(low), float(high)


def _groups(codes: Sequence[str]) -> dict[str, list[str]]:
    others = [code for code in codes if code != ENGLISH]
    groups: dict[str, list[str]] = {str(name): members for name, members in by_resource_class(others).items()}
    if others:
        groups[ALL_BUT_ENGLISH] = others
    if ENGLISH in codes:
        groups[ENGLISH_ALONE] = [ENGLISH]
    return groups
