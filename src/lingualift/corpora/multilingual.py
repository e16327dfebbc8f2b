"""What most systems of the paper's tables need and LinguaLIFT does without: parallel problems as training data."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from lingualift.corpora.instructions import worked_examples
from lingualift.errors import DataError
from lingualift.records import InstructionExample, MathProblem

_ENGLISH = "en"


def multilingual_instructions(
    problems: Mapping[str, Sequence[MathProblem]], instruction: str
) -> list[InstructionExample]:
    """Worked problems in every language, English among them: the question as it is, its solution in English.

    Args:
        problems: parallel problems by language.
        instruction: what to do with the question.
    """
    found = [example for code in problems for example in worked_examples(_named(problems[code]), instruction)]
    if not found:
        raise DataError("multilingual instruction data: expected parallel problems, got none")
    return found


def parallel_questions(problems: Mapping[str, Sequence[MathProblem]], instruction: str) -> list[InstructionExample]:
    """Sentence pairs: the question in every language but English, with the English question as the response.

    Args:
        problems: parallel problems by language; the same id is the same problem.
        instruction: what to do with the question.

    Raises:
        DataError: a problem has no English of the same id.
    """
    english = {problem.id: problem.question for problem in problems.get(_ENGLISH, ())}
    found = [problem for code, own in problems.items() if code != _ENGLISH for problem in own]
    alone = sorted({problem.id for problem in found} - english.keys())
    if alone or not found:
        raise DataError(
            f"parallel questions: expected problems that have an English one of the same id, got {len(found)} problems "
            f"of which {', '.join(alone[:3]) or 'none'} stand alone"
        )
    return [
        InstructionExample(f"{p.id}-{p.language}", instruction, p.question, english[p.id], p.language, p.source)
        for p in found
    ]


def _named(problems: Sequence[MathProblem]) -> list[MathProblem]:
    """Problems whose ids tell languages apart, too."""
    return [replace(problem, id=f"{problem.id}-{problem.language}") for problem in problems]
