"""Nodes of the evaluation pipeline: answers, stage-1 translations, scores."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd

from lingualift.compute import ComputeSettings
from lingualift.configuration import CorpusSettings, EvaluationSettings
from lingualift.evaluation.answering import answer_problems, translate_problems
from lingualift.evaluation.benchmarks import load_benchmark
from lingualift.evaluation.fairness import answering_of, check_fair, describe
from lingualift.evaluation.mcnemar import mcnemar_tests
from lingualift.evaluation.pairwise import pairwise_tests
from lingualift.evaluation.scoring import class_table, group_scores, language_scores, with_transfer
from lingualift.evaluation.significance import paired_table
from lingualift.evaluation.translation import translation_table
from lingualift.evaluation.wordings import wording_scores
from lingualift.lexicons.lexicon import lexicons_of
from lingualift.randomness import named_rng
from lingualift.records import MathProblem, Prediction
from lingualift.systems import read_systems
from lingualift.training.system_model import Foundation
from lingualift.translation.questions import question_writer


def select_problems(
    shipped: dict[str, list[MathProblem]],
    floors: dict[str, float],
    benchmark: str,
    path: str | None,
    limit: int | None,
) -> tuple[dict[str, list[MathProblem]], dict[str, float | None]]:
    """The shipped test problems, or those of a benchmark from outside, for which no floor is known."""
    if path is None:
        return {code: problems[:limit] for code, problems in shipped.items()}, dict(floors)
    problems = load_benchmark(benchmark, Path(path), limit=limit)
    return problems, dict.fromkeys(problems)


def answer_node(system: str) -> Callable[..., dict[str, list[Prediction]]]:
    """The node function that lets one system answer every problem."""

    def answer(
        settings: EvaluationSettings, compute: ComputeSettings, encoder: Path, language_model: Path, checkpoint: Path,
        problems: dict[str, list[MathProblem]], lexicons: dict | None = None, english: list[str] | None = None,
        **tables: dict,
    ) -> dict[str, list[Prediction]]:  # fmt: skip
        """Greedy answers to all problems, by language."""
        table = read_systems(tables)
        writer = question_writer(table, system, lexicons_of(lexicons or {}), english or [])
        return answer_problems(
            table,
            system,
            Foundation(encoder, language_model),
            checkpoint,
            writer.problems(problems),
            max_new_tokens=settings.max_new_tokens,
            batch_size=settings.batch_size,
            answers=settings.answers,
            compute=compute,
        )

    return answer


def translate_node(key: str) -> Callable[..., pd.DataFrame]:
    """The node function that lets a code-switching phase translate every problem to English."""

    def translate(
        settings: EvaluationSettings, compute: ComputeSettings, encoder: Path, language_model: Path, checkpoint: Path,
        problems: dict[str, list[MathProblem]], **tables: dict,
    ) -> pd.DataFrame:  # fmt: skip
        """Translations with their source and the parallel English problem."""
        table = read_systems(tables)
        return translate_problems(
            table,
            key,
            Foundation(encoder, language_model),
            checkpoint,
            problems,
            max_new_tokens=settings.translation_max_new_tokens,
            batch_size=settings.batch_size,
            limit=settings.translated_problems,
            compute=compute,
        )

    return translate


def score_predictions(
    settings: EvaluationSettings,
    floors: dict[str, float | None],
    seed: int,
    fairness: list[str],
    **answered: dict[str, list[Prediction]],
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Accuracy, floor and transfer per language, class and group, and paired differences to the reference system.

    Nothing is scored before the comparison was found fair: `fairness` is not read.
    """
    return scores_of(settings, floors, seed, answered)


def scores_of(
    settings: EvaluationSettings,
    floors: dict[str, float | None],
    seed: int,
    answered: dict[str, dict[str, list[Prediction]]],
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """What `score_predictions` returns; a system's intervals do not depend on which others are scored with it."""
    runs = runs_of(answered, seed)
    resamples, reference = settings.bootstrap_resamples, settings.reference_system
    languages = language_scores(runs, resamples=resamples, rng=named_rng(seed, "language_scores"))
    groups = group_scores(runs, floors=floors, resamples=resamples, rng=named_rng(seed, "class_scores"))
    # With the resamples of `compare_systems`, so that a difference has the same interval in both tables.
    resamples, rng = settings.test_resamples, named_rng(seed, "pairwise")
    paired = paired_table(runs, reference=reference, resamples=resamples, rng=rng)
    return with_transfer(languages, floors), class_table(groups), groups, paired


def check_fairness(
    problems: dict[str, list[MathProblem]], settings: EvaluationSettings, seed: int, systems: dict, phases: dict,
    instructions: dict, input_routes: dict, translators: dict, **answered: dict[str, list[Prediction]],
) -> list[str]:  # fmt: skip
    """What was checked to be the same for all systems, in words; no score is made where something differs."""
    tables = {"systems": systems, "phases": phases, "instructions": instructions, "input_routes": input_routes}
    table, limit = read_systems({**tables, "translators": translators}), settings.max_new_tokens
    answering = {name: answering_of(table, name, max_new_tokens=limit, answers=settings.answers) for name in answered}
    return describe(check_fair(runs_of(answered, seed), problems, answering))


def compare_systems(
    settings: EvaluationSettings, seed: int, **answered: dict[str, list[Prediction]]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Paired tests between all systems: of macro averages, and McNemar's per language."""
    runs, rng = runs_of(answered, seed), named_rng(seed, "pairwise")
    return pairwise_tests(runs, resamples=settings.test_resamples, rng=rng), mcnemar_tests(runs)


def score_wordings(
    problems: dict[str, list[MathProblem]], corpus: CorpusSettings, settings: EvaluationSettings, seed: int,
    **answered: dict[str, list[Prediction]],
) -> pd.DataFrame:  # fmt: skip
    """Accuracy in wordings that English instruction data has, and in those that it has not."""
    rng, resamples = named_rng(seed, "wordings"), settings.bootstrap_resamples
    return wording_scores(runs_of(answered, seed), problems, corpus.unseen_wordings, resamples=resamples, rng=rng)


def runs_of(
    answered: dict[str, dict[str, list[Prediction]]], seed: int
) -> dict[tuple[str, int, str], list[Prediction]]:
    """(system, seed, language) → predictions."""
    return {(name, seed, code): found for name, by_code in answered.items() for code, found in by_code.items()}


def summarise_translations(**translated: pd.DataFrame) -> pd.DataFrame:
    """Numbers-right rate and word overlap of stage-1 translations, per language; no rows where there are none."""
    return translation_table(translated)
