"""Readers of published classification benchmarks, as problems of which an option is chosen, and as training data.

What a model reads of a problem is here, as its benchmark's prompt has it: premise and hypothesis, or the question with
lettered choices.
"""

from collections.abc import Collection, Iterable
from pathlib import Path

from lingualift.corpora.choice_tasks import with_choices
from lingualift.corpora.leakage import normal_form
from lingualift.corpora.text_readers import XNLI_LABELS, ChoiceQuestion, InferencePair, read_x_csqa, read_xnli
from lingualift.errors import DataError
from lingualift.records import ChoiceProblem

_INFERENCE = "Premise: {premise} Hypothesis: {hypothesis}"


def read_xnli_problems(path: Path, languages: Collection[str] | None = None) -> list[ChoiceProblem]:
    """XNLI's test part, a folder of test-xx.tsv, or one such file.

    Args:
        path: folder, or file whose name ends in "-xx.tsv".
        languages: codes to keep; None keeps all that are there.

    Raises:
        DataError: nothing to read, or a malformed row; names file, line and field.
    """
    files = _files(path, "test-*.tsv", "test-xx.tsv")
    codes = {file: file.stem.rpartition("-")[2] for file in files}
    kept = [file for file in files if languages is None or codes[file] in languages]
    return [_of_pair(pair) for file in kept for pair in read_xnli(file, codes[file])]


def read_x_csqa_problems(path: Path, languages: Collection[str] | None = None) -> list[ChoiceProblem]:
    """X-CSQA's development part, a folder of xx/dev.jsonl, or one file whose rows say their languages.

    Args:
        path: folder or file.
        languages: codes to keep; None keeps all that are there.

    Raises:
        DataError: nothing to read, or a malformed row; names file, line and field.
    """
    found = (question for file in _files(path, "*/dev.jsonl", "xx/dev.jsonl") for question in read_x_csqa(file))
    return [_of_question(question) for question in found if languages is None or question.language in languages]


def _files(path: Path, pattern: str, expected: str) -> list[Path]:
    files = [path] if path.is_file() else sorted(path.glob(pattern))
    if not files:
        raise DataError(f"{path}: expected {expected} in this folder, found none; fetch the data or check the path")
    return files


def _of_pair(pair: InferencePair) -> ChoiceProblem:
    question = _INFERENCE.format(premise=pair.premise, hypothesis=pair.hypothesis)
    return ChoiceProblem(pair.id, pair.language, question, XNLI_LABELS, pair.label, pair.source)


def _of_question(found: ChoiceQuestion) -> ChoiceProblem:
    question = with_choices(found.question, list(found.choices.values()), list(found.choices))
    return ChoiceProblem(found.id, found.language, question, tuple(found.choices), found.answer, found.source)


def check_texts_apart(training: Iterable[str], test: Iterable[str], what: str) -> int:
    """Check that no test problem is a training text, by `leakage.normal_form`.

    Returns: number of training texts that were looked at.

    Raises:
        DataError: names the first that is.
    """
    held, texts = {normal_form(text) for text in test}, list(training)
    leaked = next((text for text in texts if normal_form(text) in held), None)
    if leaked is not None:
        raise DataError(
            f"{what}: expected training texts that are no test problem, got {leaked[:80]!r}; leave it out of the "
            "training file"
        )
    return len(texts)
