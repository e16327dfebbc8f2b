"""A trained system chooses among a problem's options: the likeliest one, or the one that it writes."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from lingualift.compute import ONE_PROCESS, ComputeSettings
from lingualift.errors import DataError
from lingualift.evaluation.spread import Asking, ask
from lingualift.records import ChoiceProblem, Prediction
from lingualift.systems import SystemsTable
from lingualift.training.system_model import Foundation

By = Literal["likelihood", "generation"]
ChoiceProblems = Mapping[str, Sequence[ChoiceProblem]]


def choose_answers(
    table: SystemsTable,
    system: str,
    foundation: Foundation,
    checkpoint: Path,
    problems: ChoiceProblems,
    *,
    by: By = "likelihood",
    max_new_tokens: int,
    batch_size: int,
    compute: ComputeSettings = ONE_PROCESS,
) -> dict[str, list[Prediction]]:
    """Choose an option of every problem with a system's final checkpoint.

    Args:
        table: the systems.
        system: which of them.
        foundation: the two pretrained models.
        checkpoint: of the system's final phase.
        problems: test problems by language.
        by: "likelihood" of each option, or "generation" of text, which must be one of them.
        max_new_tokens: limit of generated text.
        batch_size: problems per batch.
        compute: over how many processes, and on what.

    Returns: predictions by language. By likelihood, `prediction` lists every option with its log-likelihood; of equal
        ones the first is chosen. By generation it is the text; where that is no option, `extracted` is None.

    Raises:
        DataError: there is no problem.
    """
    asked = [problem for found in problems.values() for problem in found]
    if not asked:
        raise DataError("the test set is empty: expected at least one problem; check the benchmark and its path")
    options = [problem.options for problem in asked] if by == "likelihood" else ()
    phase, instruction = table.phase(table.system(system).answers_with), table.answering_instruction(system)
    questions = [problem.question for problem in asked]
    given = (foundation, checkpoint, instruction, questions, max_new_tokens, batch_size, options)
    answers = iter(ask(Asking(table, phase.key, *given), compute))
    return {
        code: [_likeliest(p, next(answers)) if options else _written(p, next(answers)) for p in found]
        for code, found in problems.items()
    }


def _likeliest(problem: ChoiceProblem, values: Sequence[float]) -> Prediction:
    best = max(range(len(values)), key=values.__getitem__)
    shown = ", ".join(f"{option} {value:.3f}" for option, value in zip(problem.options, values, strict=True))
    return _judged(problem, shown, problem.options[best])


def _written(problem: ChoiceProblem, text: str) -> Prediction:
    return _judged(problem, text, option_of(text, problem.options))


def option_of(text: str, options: Sequence[str]) -> str | None:
    """The option that a text consists of, but for letter case, brackets and a final stop; None where it is none."""
    plain = text.strip().rstrip(".").strip("()").casefold()
    return next((option for option in options if option.casefold() == plain), None)


def _judged(problem: ChoiceProblem, text: str, chosen: str | None) -> Prediction:
    return Prediction(
        problem.id, problem.language, problem.question, text, chosen, problem.answer, chosen == problem.answer
    )
