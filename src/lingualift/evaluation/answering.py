"""A trained system answers problems; a stage-1 checkpoint translates them."""

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path

import pandas as pd

from lingualift.compute import ONE_PROCESS, ComputeSettings
from lingualift.errors import DataError
from lingualift.evaluation.answers import FLEXIBLE, get_answer_version
from lingualift.evaluation.scoring import ENGLISH, make_predictions
from lingualift.evaluation.spread import Asking, ask
from lingualift.evaluation.translation import numbers_right, word_overlap
from lingualift.records import MathProblem, Prediction
from lingualift.systems import SystemsTable
from lingualift.training.system_model import Foundation

Problems = Mapping[str, Sequence[MathProblem]]

_logger = logging.getLogger(__name__)


def answer_problems(
    table: SystemsTable,
    system: str,
    foundation: Foundation,
    checkpoint: Path,
    problems: Problems,
    *,
    max_new_tokens: int,
    batch_size: int,
    answers: str = FLEXIBLE,
    compute: ComputeSettings = ONE_PROCESS,
) -> dict[str, list[Prediction]]:
    """Answer problems with a system's final checkpoint.

    Args:
        table: the systems.
        system: which of them.
        foundation: the two pretrained models.
        checkpoint: of the system's final phase.
        problems: test problems by language.
        max_new_tokens: limit of an answer.
        batch_size: problems per batch.
        answers: version that reads the answers, see `ANSWER_VERSIONS`.
        compute: over how many processes, and on what.

    Raises:
        DataError: there is no problem, or a gold answer is not a number.
        ConfigurationError: unknown version.
    """
    get_answer_version(answers)  # before hours of generation
    phase, instruction = table.phase(table.system(system).answers_with), table.answering_instruction(system)
    asking = Asking(
        table, phase.key, foundation, checkpoint, instruction, _questions(problems), max_new_tokens, batch_size
    )
    texts = _ask(asking, problems, compute)
    return {
        code: make_predictions(found, [problem.question for problem in found], texts[code], answers=answers)
        for code, found in problems.items()
    }


def translate_problems(
    table: SystemsTable,
    key: str,
    foundation: Foundation,
    checkpoint: Path,
    problems: Problems,
    *,
    max_new_tokens: int,
    batch_size: int,
    limit: int | None = None,
    compute: ComputeSettings = ONE_PROCESS,
) -> pd.DataFrame:
    """Translate problems to English with a stage-1 checkpoint; arguments as in `answer_problems`.

    Args:
        limit: only so many of each language, the first.

    Returns:
        Columns language, id, source, translation, reference, numbers_right, word_overlap; languages without
        parallel English problems are left out, which is logged.
    """
    english = {problem.id: problem.question for problem in problems.get(ENGLISH, ())}
    parallel = {code: found[:limit] for code, found in _parallel_problems(key, problems, english).items()}
    columns = ["language", "id", "source", "translation", "reference", "numbers_right", "word_overlap"]
    if not parallel:
        return pd.DataFrame(columns=columns)
    instruction = table.instructions[table.phase(key).instruction]
    asking = Asking(table, key, foundation, checkpoint, instruction, _questions(parallel), max_new_tokens, batch_size)
    texts = _ask(asking, parallel, compute)
    rows = []
    for code, found in parallel.items():
        for problem, text in zip(found, texts[code], strict=True):
            reference = english[problem.id]
            scores = (numbers_right(text, reference), word_overlap(text, reference))
            rows.append((code, problem.id, problem.question, text, reference, *scores))
    return pd.DataFrame(rows, columns=columns)


def _parallel_problems(key: str, problems: Problems, english: Mapping[str, str]) -> dict[str, list[MathProblem]]:
    parallel = {code: [p for p in found if p.id in english] for code, found in problems.items()}
    alone = [code for code, found in parallel.items() if not found]
    if alone:
        _logger.warning("%s: no translations of %s: no English problem has the id of theirs", key, ", ".join(alone))
    return {code: found for code, found in parallel.items() if found}


def _ask(asking: Asking, problems: Problems, compute: ComputeSettings) -> dict[str, list[str]]:
    """Texts by language. All languages are asked at once: batches are cut by length, whatever their language."""
    if not asking.sources:
        raise DataError("the test set is empty: expected at least one problem; check the benchmark and its path")
    texts = iter(ask(asking, compute))
    return {code: [next(texts) for _ in found] for code, found in problems.items()}


def _questions(problems: Problems) -> list[str]:
    return [problem.question for found in problems.values() for problem in found]
