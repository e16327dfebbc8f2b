"""Nodes of the seeds pipeline: scores and tests over several seeds."""

from collections.abc import Callable

import pandas as pd

from lingualift.configuration import EvaluationSettings
from lingualift.evaluation.benchmarks import get_benchmark
from lingualift.evaluation.pairwise import pairwise_tests
from lingualift.evaluation.scoring import group_scores
from lingualift.evaluation.seeds import class_rows, group_scores_over_seeds
from lingualift.evaluation.significance import RunKey
from lingualift.pipelines.evaluation.nodes import runs_of
from lingualift.randomness import named_rng
from lingualift.records import Prediction
from lingualift.reporting.frames import plain_labels
from lingualift.reporting.report_table import ReportTable
from lingualift.reporting.significance import pairwise_report
from lingualift.reporting.system_table import seed_report

Answers = dict[str, list[Prediction]]


def score_node(more_seeds: list[int]) -> Callable[..., tuple[pd.DataFrame, pd.DataFrame]]:
    """The node function that scores every system over the run's seed and more of them."""

    def score(
        settings: EvaluationSettings, floors: dict[str, float | None], seed: int, **answered: Answers
    ) -> tuple[pd.DataFrame, pd.DataFrame]:
        """Accuracy and transfer by class over seeds, and paired tests between all systems."""
        runs = dict[RunKey, list[Prediction]]()
        for other in (seed, *more_seeds):
            start = seed_argument(other, "")
            own = {name: found for name, found in answered.items() if name.startswith(start)}
            runs |= runs_of({name.removeprefix(start): found for name, found in own.items()}, other)
        resamples = settings.bootstrap_resamples
        scores = group_scores(runs, floors=floors, resamples=resamples, rng=named_rng(seed, "seeds"))
        over = group_scores_over_seeds(
            scores, runs, floors=floors, resamples=resamples, rng=named_rng(seed, "over seeds")
        )
        tests = pairwise_tests(runs, resamples=settings.test_resamples, rng=named_rng(seed, "pairwise over seeds"))
        return class_rows(over), tests

    return score


def seed_argument(seed: int, system: str) -> str:
    """Keyword by which `score` takes the answers of a system that was trained with a seed."""
    return f"seed_{seed}_{system}"


def show_seeds(
    classes: pd.DataFrame, tests: pd.DataFrame, benchmark: str, settings: EvaluationSettings, systems: dict[str, dict]
) -> tuple[ReportTable, ReportTable]:
    """Means over seeds with intervals, and tests between the reference system and the others."""
    labels, title = plain_labels(systems), get_benchmark(benchmark).title
    used = {name: system.get("data_used", ()) for name, system in systems.items()}
    compared = pairwise_report("seeds_significance", tests, title, reference=settings.reference_system, labels=labels)
    return seed_report(classes, title, labels=labels, data_used=used), compared
