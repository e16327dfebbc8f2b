"""A trained system answers problems; a stage-1 checkpoint translates them."""

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path

import pandas as pd
import torch

from lingualift.errors import DataError
from lingualift.evaluation.answers import FLEXIBLE, get_answer_version
from lingualift.evaluation.generation import generate_texts
from lingualift.evaluation.scoring import ENGLISH, make_predictions
from lingualift.evaluation.translation import numbers_right, word_overlap
from lingualift.records import MathProblem, Prediction
from lingualift.systems import Phase, SystemsTable
from lingualift.training.system_model import Foundation, load_system, route_of

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

    Raises:
        DataError: there is no problem, or a gold answer is not a number.
        ConfigurationError: unknown version.
    """
    get_answer_version(answers)  # before hours of generation
    phase, instruction = table.phase(table.system(system).answers_with), table.answering_instruction(system)
    texts = _generate(table, phase, instruction, foundation, checkpoint, problems, max_new_tokens, batch_size)
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
    phase = table.phase(key)
    instruction = table.instructions[phase.instruction]
    texts = _generate(table, phase, instruction, foundation, checkpoint, parallel, max_new_tokens, batch_size)
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


def _generate(
    table: SystemsTable,
    phase: Phase,
    instruction: str,
    foundation: Foundation,
    checkpoint: Path,
    problems: Problems,
    max_new_tokens: int,
    batch_size: int,
) -> dict[str, list[str]]:
    flat = [problem for found in problems.values() for problem in found]
    if not flat:
        raise DataError("the test set is empty: expected at least one problem; check the benchmark and its path")
    loaded = load_system(table, phase.system, foundation, checkpoint, seed=0)
    if torch.cuda.is_available():
        loaded.model.cuda()  # type: ignore[call-arg]
    # All languages at once: batches are cut from the problems sorted by length, whatever their language.
    texts = generate_texts(
        loaded.model,
        loaded.processor,
        [problem.question for problem in flat],
        instruction=instruction,
        route=route_of(table, phase),
        max_new_tokens=max_new_tokens,
        batch_size=batch_size,
        description=phase.key,
    )
    remaining = iter(texts)
    return {code: [next(remaining) for _ in found] for code, found in problems.items()}
