"""McNemar's exact test: which of two systems is better in a language, by the problems that only one of them solves."""

import functools
import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import pandas as pd

from lingualift.errors import DataError
from lingualift.evaluation.correctness import Correctness, correctness_by_system, pair_up
from lingualift.evaluation.multiple_testing import holm_within
from lingualift.evaluation.significance import RunKey
from lingualift.languages import get_language
from lingualift.records import Prediction

MCNEMAR_COLUMNS = (
    "system_a", "system_b", "seed", "language", "resource_class", "n",
    "both_right", "only_a_right", "only_b_right", "p_value", "p_holm",
)  # fmt: skip


def mcnemar_tests(predictions: Mapping[RunKey, Sequence[Prediction]]) -> pd.DataFrame:
    """Compare every pair of systems in every language, problem by problem.

    The test needs independent pairs of answers, and a problem answered with three seeds is not three problems. So
    it is made with one seed: the first of system a's, in the order given, that b has too. `pairwise_tests` averages
    over the seeds.

    Args:
        predictions: by (system, seed, language).

    Returns:
        A row per pair and language that both have, systems and languages in the order given. n and the three counts
        are of problems; the rest of n neither got right. p_value is exact and two-sided, p_holm corrected over the
        languages of the pair. No rows where there is one system only.

    Raises:
        DataError: as pairwise_tests.
        ConfigurationError: an unknown language.
    """
    systems = correctness_by_system(predictions).values()
    rows = [row for a, b in combinations(systems, 2) for row in _rows(*pair_up(a, b))]
    table = pd.DataFrame(rows, columns=[name for name in MCNEMAR_COLUMNS if name != "p_holm"])
    table["p_holm"] = holm_within(table, "p_value", ["system_a", "system_b"])
    return table


@functools.cache
def exact_mcnemar_p(only_a_right: int, only_b_right: int) -> float:
    """Two-sided p of "a problem that one system alone solves is as likely a's as b's" (McNemar 1947; exact binomial).

    Args:
        only_a_right: number of problems that a alone got right.
        only_b_right: the same of b.

    Raises:
        DataError: a negative count.
    """
    if min(only_a_right, only_b_right) < 0:
        raise DataError(f"counts of problems must be at least 0, got {only_a_right} and {only_b_right}")
    n = only_a_right + only_b_right
    tail = sum(math.comb(n, k) for k in range(min(only_a_right, only_b_right) + 1))
    return min(1.0, 2 * tail / 2**n)


def _rows(a: Correctness, b: Correctness) -> Iterator[dict[str, object]]:
    for column, code in enumerate(a.languages):
        asked = a.asked[:, column]
        right_a, right_b = (answers.values[0, asked, column] == 1 for answers in (a, b))
        only_a, only_b = int((right_a & ~right_b).sum()), int((right_b & ~right_a).sum())
        yield {
            "system_a": a.system,
            "system_b": b.system,
            "seed": a.seeds[0],
            "language": code,
            "resource_class": get_language(code).resource_class,
            "n": int(asked.sum()),
            "both_right": int((right_a & right_b).sum()),
            "only_a_right": only_a,
            "only_b_right": only_b,
            "p_value": exact_mcnemar_p(only_a, only_b),
        }
