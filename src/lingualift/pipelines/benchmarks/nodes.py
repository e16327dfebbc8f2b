"""Nodes of the benchmarks pipeline: test and training data of further benchmarks, answers to them, tables."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from lingualift.benchmark_settings import BenchmarkRun
from lingualift.compute import ComputeSettings
from lingualift.configuration import EvaluationSettings
from lingualift.corpora.choice_readers import check_texts_apart
from lingualift.corpora.choice_tasks import CHOICE_TASKS, ChoiceDraw
from lingualift.corpora.templates import TemplateBook
from lingualift.evaluation.answering import answer_problems
from lingualift.evaluation.benchmark_scores import benchmark_scores
from lingualift.evaluation.benchmarks import load_benchmark
from lingualift.evaluation.choosing import choose_answers
from lingualift.lexicons.lexicon import lexicons_of
from lingualift.randomness import named_random, named_rng
from lingualift.records import ChoiceProblem, InstructionExample, Prediction
from lingualift.reporting.benchmark_tables import benchmark_report
from lingualift.reporting.frames import plain_labels
from lingualift.reporting.report_table import ReportTable
from lingualift.systems import read_systems
from lingualift.training.system_model import Foundation
from lingualift.translation.questions import question_writer

ENGLISH = "en"  # not that of evaluation.scoring: no score is a reason to write training data again


def problems_node(key: str, run: BenchmarkRun) -> Callable[..., dict[str, list[Any]]]:
    """The node function that reads or makes one benchmark's test problems."""

    def take_problems(folder: Path, languages: list[str], seed: int) -> dict[str, list[Any]]:
        """Problems by language, in the order of the paper's tables."""
        if run.path is not None:
            return load_benchmark(run.benchmark, Path(run.path), limit=run.problems_per_language)
        order = [code for code in run.data.languages if code in languages]
        books = {code: TemplateBook(code, folder / f"{code}.ftl") for code in order}
        draws = _test_draws(key, run, books[ENGLISH], seed)
        return {code: CHOICE_TASKS[run.benchmark].problems(draws, book) for code, book in books.items()}

    return take_problems


def _test_draws(key: str, run: BenchmarkRun, english: TemplateBook, seed: int) -> list[ChoiceDraw]:
    count = run.problems_per_language or 0
    return CHOICE_TASKS[run.benchmark].test_draws(english, count, named_random(seed, key, "test"))


def instructions_node(key: str, run: BenchmarkRun) -> Callable[..., list[InstructionExample]]:
    """The node function that makes, or reads, what the systems of a task learn from: English, and no test problem."""

    def write_instructions(
        folder: Path, problems: dict[str, list[ChoiceProblem]], instructions: dict[str, str], seed: int
    ) -> list[InstructionExample]:
        """English examples whose response is the right option, in seeded order."""
        found, rng = _training_problems(key, run, folder, seed), named_random(seed, key, "order")
        rng.shuffle(found)
        test = [problem.question for problem in problems.get(ENGLISH, ())]
        check_texts_apart((p.question for p in found), test, f"benchmarks.{key}")
        return [InstructionExample(p.id, instructions[key], p.question, p.answer, ENGLISH, p.source) for p in found]

    return write_instructions


def _training_problems(key: str, run: BenchmarkRun, folder: Path, seed: int) -> list[ChoiceProblem]:
    if not run.is_made_here:
        found = run.data.reader(Path(str(run.training_path)), [ENGLISH])
        return found[: run.training_problems]
    english = TemplateBook(ENGLISH, folder / "en.ftl", folder / "en.training.ftl")
    task, rng = CHOICE_TASKS[run.benchmark], named_random(seed, key, "training")
    test = _test_draws(key, run, english, seed)
    draws = task.training_draws(english, run.training_problems or 0, rng, test)
    return task.problems(draws, english, rng, part="training")


def answer_node(system: str, run: BenchmarkRun) -> Callable[..., dict[str, list[Prediction]]]:
    """The node function that lets one system answer one benchmark."""

    def answer(
        settings: EvaluationSettings, compute: ComputeSettings, encoder: Path, language_model: Path, checkpoint: Path,
        problems: dict[str, list[Any]], lexicons: dict | None = None, english: list[str] | None = None,
        **tables: dict,
    ) -> dict[str, list[Prediction]]:  # fmt: skip
        """Predictions by language."""
        table, foundation = read_systems(tables), Foundation(encoder, language_model)
        sizes = {"max_new_tokens": settings.max_new_tokens, "batch_size": settings.batch_size}
        limits: dict[str, Any] = {**sizes, "compute": compute}
        if run.is_choice:
            return choose_answers(table, system, foundation, checkpoint, problems, by=run.by, **limits)
        writer = question_writer(table, system, lexicons_of(lexicons or {}), english or [])
        asked = writer.problems(problems)
        return answer_problems(table, system, foundation, checkpoint, asked, answers=settings.answers, **limits)

    return answer


def score_node(key: str, run: BenchmarkRun) -> Callable[..., ReportTable]:
    """The node function that scores all systems on one benchmark, and shows that beside published numbers."""

    def score(
        settings: EvaluationSettings, seed: int, systems: dict[str, Any], **answered: dict[str, list[Prediction]]
    ) -> ReportTable:
        """Accuracy by language and on average, with paired differences to the reference system."""
        reference, resamples = settings.reference_system, settings.bootstrap_resamples
        own = next((name for name in answered if systems[name].get("like") == reference), reference)
        rng = named_rng(seed, "benchmark", key)
        scores = benchmark_scores(answered, reference=own, resamples=resamples, rng=rng)
        labels = {name: label.removesuffix(f", {run.data.title}") for name, label in plain_labels(systems).items()}
        return benchmark_report(scores, run.data, labels=labels)

    return score
