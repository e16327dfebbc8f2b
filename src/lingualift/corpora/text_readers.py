"""Readers of text that is no math word problem: parallel and monolingual sentences, inference, multiple choice.

Each reads one file, line by line. Blank lines are left out and count as lines.
"""

import json
import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from lingualift.corpora.readers import bad_row
from lingualift.errors import DataError, OnBadRow

XNLI_LABELS = ("entailment", "neutral", "contradiction")

_logger = logging.getLogger(__name__)
_Record = TypeVar("_Record")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_bad_row = partial(bad_row, remedy="correct the row, fetch the file again, or read with on_bad_row='skip'")
# X-CSR's own code for Japanese.
_CODES = {"jap": "ja"}


@dataclass(frozen=True)
class ParallelSentence:
    """A sentence and its English translation.

    Attributes:
        id: unique within a corpus; sentences of several languages are not parallel, so it names the language.
        language: code of the sentence's language.
        text: the sentence.
        english: its English translation.
        source: provenance, e.g. "sw-en.tsv:17".
    """

    id: str
    language: str
    text: str
    english: str
    source: str = ""


@dataclass(frozen=True)
class InferencePair:
    """A premise and a hypothesis, and how the one bears on the other.

    Attributes:
        id: unique within a split and the same in every language of it.
        language: code of both texts' language.
        premise: what is taken as true.
        hypothesis: what is judged in its light.
        label: "entailment", "neutral" or "contradiction".
        source: provenance, e.g. "test-sw.tsv:17".
    """

    id: str
    language: str
    premise: str
    hypothesis: str
    label: str
    source: str = ""


@dataclass(frozen=True)
class ChoiceQuestion:
    """A question with several answers to choose from, one of them right.

    Attributes:
        id: as published: unique within a split and the same in every language of it.
        language: code of the question's language.
        question: the question's text.
        choices: label ("A", "B", …) -> text of the answer, in file order.
        answer: label of the right one.
        source: provenance, e.g. "dev.jsonl:17".
    """

    id: str
    language: str
    question: str
    choices: Mapping[str, str]
    answer: str
    source: str = ""


def read_tatoeba(path: Path, language: str, *, on_bad_row: OnBadRow = "error") -> list[ParallelSentence]:
    """Tatoeba test set (Artetxe and Schwenk 2019): `xx sentence<TAB>English sentence`; ids are "tatoeba-sw-17".

    Args:
        path: the file, e.g. sw-en.tsv.
        language: code of the first column's language.
        on_bad_row: "skip" leaves malformed rows out and logs how many; the other rows keep their ids.

    Raises:
        DataError: the file is missing or empty, or a row is malformed; names file, line and field.
    """

    def parallel(line: int, row: str) -> ParallelSentence:
        text, english = _cells(path, line, row, ("text", "english"))
        return ParallelSentence(f"tatoeba-{language}-{line}", language, text, english, f"{path.name}:{line}")

    return list(_records(path, "sentence pair", parallel, on_bad_row))


def read_monolingual(path: Path, *, on_bad_row: OnBadRow = "error") -> list[str]:
    """Every sentence of a file, one a line; see `iterate_monolingual`."""
    return list(iterate_monolingual(path, on_bad_row=on_bad_row))


def iterate_monolingual(path: Path, *, on_bad_row: OnBadRow = "error") -> Iterator[str]:
    """Sentences of a file, one a line, of which one is in memory at a time; blank lines are left out.

    Args:
        path: the file, e.g. sw.txt.
        on_bad_row: "skip" leaves lines out that are not UTF-8 and logs how many.

    Raises:
        DataError: the file is missing (at once); it is empty or a line is not UTF-8 (when that is reached).
    """
    return _records(path, "sentence", lambda _, row: row.strip(), on_bad_row)


def read_xnli(path: Path, language: str, *, on_bad_row: OnBadRow = "error") -> list[InferencePair]:
    """XNLI (Conneau et al. 2018) as XTREME lays it out: `premise<TAB>hypothesis<TAB>label`; ids are "xnli-17".

    Args:
        path: the file, e.g. test-sw.tsv.
        language: its language's code.
        on_bad_row: "skip" leaves malformed rows out and logs how many; the other rows keep their ids.

    Raises:
        DataError: the file is missing or empty, or a row is malformed; names file, line and field.
    """

    def inference(line: int, row: str) -> InferencePair:
        premise, hypothesis, label = _cells(path, line, row, ("premise", "hypothesis", "label"))
        if label not in XNLI_LABELS:
            raise _bad_row(path, line, "label", f"one of {', '.join(XNLI_LABELS)}", label)
        return InferencePair(f"xnli-{line}", language, premise, hypothesis, label, f"{path.name}:{line}")

    return list(_records(path, "inference pair", inference, on_bad_row))


def read_x_csqa(path: Path, *, on_bad_row: OnBadRow = "error") -> list[ChoiceQuestion]:
    """X-CSQA (Lin et al. 2021): JSON lines with id, lang, question.stem, question.choices and answerKey.

    Splits whose answer keys are withheld cannot be read.

    Args:
        path: the file, e.g. dev.jsonl; its rows say their languages.
        on_bad_row: "skip" leaves malformed rows out and logs how many.

    Raises:
        DataError: the file is missing or empty, a row is malformed, or an id comes twice in one language;
            names file, line and field.
    """
    first_lines: dict[tuple[str, str], int] = {}

    def question(line: int, row: str) -> ChoiceQuestion:
        found = _choice_question(path, line, _object(path, line, row))
        first = first_lines.setdefault((found.id, found.language), line)
        if first != line:
            expected = f"an id not yet used in {found.language!r} (line {first} has it)"
            raise _bad_row(path, line, "id", expected, found.id)
        return found

    return list(_records(path, "question", question, on_bad_row))


def _choice_question(path: Path, line: int, record: Mapping[str, Any]) -> ChoiceQuestion:
    id_, language, answer = (_text(path, line, record, key) for key in ("id", "lang", "answerKey"))
    question = record.get("question")
    if not isinstance(question, dict):
        raise _bad_row(path, line, "question", "an object with stem and choices", question)
    stem = _text(path, line, question, "stem", "question.stem")
    choices = _choices(path, line, question.get("choices"))
    if answer not in choices:
        raise _bad_row(path, line, "answerKey", f"one of the choices' labels {', '.join(choices)}", answer)
    return ChoiceQuestion(id_, _CODES.get(language, language), stem, choices, answer, f"{path.name}:{line}")


def _choices(path: Path, line: int, given: Any) -> dict[str, str]:
    name = "question.choices"
    if not isinstance(given, list) or len(given) < 2:
        raise _bad_row(path, line, name, "a list of at least two choices", given)
    choices: dict[str, str] = {}
    for number, choice in enumerate(given):
        if not isinstance(choice, dict):
            raise _bad_row(path, line, f"{name}[{number}]", "an object with label and text", choice)
        label, text = (_text(path, line, choice, key, f"{name}[{number}].{key}") for key in ("label", "text"))
        if label in choices:
            raise _bad_row(path, line, f"{name}[{number}].label", "a label of its own", label)
        choices[label] = text
    return choices


def _object(path: Path, line: int, row: str) -> dict[str, Any]:
    try:
        record = json.loads(row)
    except json.JSONDecodeError as error:
        raise _bad_row(path, line, "row", "valid JSON", f"{error.msg} at column {error.colno}") from error
    except (ValueError, RecursionError) as error:  # integers of thousands of digits, bottomless nesting
        raise _bad_row(path, line, "row", "valid JSON of ordinary size", str(error)) from error
    if not isinstance(record, dict):
        raise _bad_row(path, line, "row", "a JSON object", record)
    return record


def _text(path: Path, line: int, record: Mapping[str, Any], key: str, name: str | None = None) -> str:
    """A non-empty text under a key; `name` is the field as errors show it."""
    if key not in record:
        raise _bad_row(path, line, name or key, "a non-empty text", f"only the keys {sorted(record)}")
    value = record[key]
    if not isinstance(value, str) or not value.strip():
        raise _bad_row(path, line, name or key, "a non-empty text", value)
    return value.strip()


def _cells(path: Path, line: int, row: str, names: tuple[str, ...]) -> list[str]:
    """Cells of a row of tab-separated columns, none of them empty."""
    cells = [cell.strip() for cell in row.split("\t")]
    if len(cells) != len(names):
        raise _bad_row(path, line, "row", "<TAB>".join(names), row)
    for name, cell in zip(names, cells, strict=True):
        if not cell:
            raise _bad_row(path, line, name, "a non-empty text", cell)
    return cells


def _records(path: Path, what: str, parse: Callable[[int, str], _Record], on_bad_row: OnBadRow) -> Iterator[_Record]:
    """What `parse` makes of each non-empty line, given its number from 1; `what` names a record in errors."""
    if not path.is_file():
        raise DataError(f"{path}: expected a file with one {what} a line, found no file; fetch it, check the path")
    return _stream(path, what, parse, on_bad_row)


def _stream(path: Path, what: str, parse: Callable[[int, str], _Record], on_bad_row: OnBadRow) -> Iterator[_Record]:
    read, skipped, first = 0, 0, ""
    with path.open("rb") as lines:
        for line, data in enumerate(lines, start=1):
            try:
                row = _decoded(path, line, data)
                record = parse(line, row) if row.strip() else None
            except DataError as error:
                if on_bad_row != "skip":
                    raise
                skipped, first = skipped + 1, first or str(error)
                continue
            if record is not None:
                read += 1
                yield record
    if skipped:
        _logger.warning("%s: skipped %d malformed rows, first: %s", path, skipped, first)
    if not read:
        raise DataError(f"{path}: expected at least one {what}, found none; fetch it again")


def _decoded(path: Path, line: int, data: bytes) -> str:
    data = data.removeprefix(_BYTE_ORDER_MARK) if line == 1 else data
    try:
        return data.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise _bad_row(path, line, "row", "UTF-8 text", f"byte 0x{data[error.start]:02x}") from error
