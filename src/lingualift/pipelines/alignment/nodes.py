"""Nodes of the alignment pipeline: sentence vectors of parallel problems, retrieval accuracy, pictures."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from lingualift.configuration import EvaluationSettings
from lingualift.evaluation.aligned_retrieval import SentenceVectors, retrieval_scores
from lingualift.evaluation.benchmarks import get_benchmark
from lingualift.evaluation.sentence_vectors import problems_with_english, sentence_vectors
from lingualift.pipelines.evaluation.nodes import select_problems
from lingualift.randomness import named_rng
from lingualift.records import MathProblem
from lingualift.reporting import aligned_space
from lingualift.reporting.frames import plain_labels
from lingualift.reporting.report_table import ReportTable
from lingualift.reporting.retrieval import retrieval_report
from lingualift.systems import read_systems
from lingualift.training.system_model import Foundation


def select_parallel(
    shipped: dict[str, list[MathProblem]], benchmark: str, path: str | None, limit: int | None
) -> dict[str, list[MathProblem]]:
    """Test problems that have an English counterpart, shipped or of a benchmark from outside."""
    problems, _ = select_problems(shipped, {}, benchmark, path, limit)
    return problems_with_english(problems)


def vectors_node(system: str, keys: Sequence[str]) -> Callable[..., SentenceVectors]:
    """The node function that reads every problem at every stage of a system, whose layer the phases `keys` use."""

    def read(
        settings: EvaluationSettings, seed: int, encoder: Path, language_model: Path,
        problems: dict[str, list[MathProblem]], **others: Any,
    ) -> SentenceVectors:  # fmt: skip
        """Vectors of encoder output and soft prompt, by stage and language."""
        checkpoints = {key: others.pop(checkpoint_input(key)) for key in keys}
        table, foundation = read_systems(others), Foundation(encoder, language_model)
        return sentence_vectors(
            table, system, foundation, checkpoints, problems, seed=seed, batch_size=settings.batch_size
        )

    return read


def checkpoint_input(key: str) -> str:
    """Argument of `vectors_node` that takes a phase's checkpoint."""
    return f"checkpoint_{key.replace('-', '_')}"


def score_retrieval(
    settings: EvaluationSettings, seed: int, **systems: SentenceVectors
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Retrieval accuracy between English and each language, per language and by class."""
    rng = named_rng(seed, "aligned retrieval")
    return retrieval_scores(systems, resamples=settings.bootstrap_resamples, rng=rng)


def find_coordinates(**systems: SentenceVectors) -> pd.DataFrame:
    """PCA and t-SNE of some problems in all languages."""
    return aligned_space.space_coordinates(systems)


def show_space(
    settings: EvaluationSettings, coordinates: pd.DataFrame, languages: pd.DataFrame, classes: pd.DataFrame,
    benchmark: str, systems: dict[str, dict],
) -> tuple[Figure, Figure, ReportTable]:  # fmt: skip
    """The pictures of the reference system and of all others, and retrieval accuracy."""
    labels = plain_labels(systems)
    main = coordinates["system"] == settings.reference_system
    return (
        aligned_space.aligned_space(coordinates[main], classes, labels=labels),
        aligned_space.aligned_space(coordinates[~main], classes, labels=labels),
        retrieval_report(languages, classes, get_benchmark(benchmark).title, labels=labels),
    )
