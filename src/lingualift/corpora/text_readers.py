"""Readers of text that is no math word problem: parallel and monolingual sentences, inference, multiple choice.

Each reads one file, line by line. Blank lines are left out and count as lines. All take

    on_bad_row: "error" raises at the first bad row; "skip" leaves bad rows out and logs how many; the other
        rows keep their ids.
    skipped: a list that receives the message of each bad row left out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from lingualift.corpora.rows import (
    Build,
    Place,
    bad_row,
    cells_of,
    field_of,
    json_object,
    line_rows,
    require_on_bad_row,
    sound_records,
    text_of,
)
from lingualift.errors import DataError, OnBadRow

XNLI_LABELS = ("entailment", "neutral", "contradiction")

_Record = TypeVar("_Record")
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


def read_tatoeba(
    path: Path, language: str, *, on_bad_row: OnBadRow = "error", skipped: list[str] | None = None
) -> list[ParallelSentence]:
    """Tatoeba test set (Artetxe and Schwenk 2019): `xx sentence<TAB>English sentence`; ids are "tatoeba-sw-17".

    Args:
        path: the file, e.g. sw-en.tsv.
        language: code of its first column.
        on_bad_row: see above.
        skipped: see above.

    Raises:
        DataError: the file is missing or empty, or a row is malformed; names file, line and field.
        ConfigurationError: unknown `on_bad_row`.
    """

    def sentence(place: Place, row: str) -> ParallelSentence:
        return parallel_sentence(place, cells_of(place, row, ("text", "english")), language)

    return list(_records(path, "parallel sentence", sentence, on_bad_row, skipped))


def read_monolingual(path: Path, *, on_bad_row: OnBadRow = "error", skipped: list[str] | None = None) -> list[str]:
    """All of `iterate_monolingual` at once; arguments and errors are the same."""
    return list(iterate_monolingual(path, on_bad_row=on_bad_row, skipped=skipped))


def iterate_monolingual(
    path: Path, *, on_bad_row: OnBadRow = "error", skipped: list[str] | None = None
) -> Iterator[str]:
    """Sentences of a file, one a line, of which one is in memory at a time; blank lines are left out.

    Args:
        path: the file, e.g. sw.txt.
        on_bad_row: see above; a bad row is one that is not UTF-8.
        skipped: see above.

    Raises:
        DataError: the file is missing (at once); it is empty or a line is not UTF-8 (when that is reached).
        ConfigurationError: unknown `on_bad_row`; at once.
    """
    return _records(path, "sentence", lambda _, row: row.strip(), on_bad_row, skipped)


def read_xnli(
    path: Path, language: str, *, on_bad_row: OnBadRow = "error", skipped: list[str] | None = None
) -> list[InferencePair]:
    """XNLI (Conneau et al. 2018) as XTREME lays it out: `premise<TAB>hypothesis<TAB>label`; ids are "xnli-17".

    Args:
        path: the file, e.g. test-sw.tsv.
        language: its language's code.
        on_bad_row: see above.
        skipped: see above.

    Raises:
        DataError: the file is missing or empty, or a row is malformed; names file, line and field.
        ConfigurationError: unknown `on_bad_row`.
    """

    def pair(place: Place, row: str) -> InferencePair:
        return inference_pair(place, cells_of(place, row, ("premise", "hypothesis", "label")), language)

    return list(_records(path, "inference pair", pair, on_bad_row, skipped))


def read_x_csqa(
    path: Path, *, on_bad_row: OnBadRow = "error", skipped: list[str] | None = None
) -> list[ChoiceQuestion]:
    """X-CSQA (Lin et al. 2021): JSON lines with id, lang, question.stem, question.choices and answerKey.

    Splits whose answer keys are withheld cannot be read.

    Args:
        path: the file, e.g. dev.jsonl; its rows say their languages.
        on_bad_row: see above.
        skipped: see above.

    Raises:
        DataError: the file is missing or empty, a row is malformed, or an id comes twice in one language;
            names file, line and field.
        ConfigurationError: unknown `on_bad_row`.
    """
    build = choice_question()

    def question(place: Place, row: str) -> ChoiceQuestion | None:
        return build(place, json_object(place, row))

    return list(_records(path, "question", question, on_bad_row, skipped))


def parallel_sentence(
    place: Place, fields: Mapping[str, Any], language: str, keys: tuple[str, str] = ("text", "english")
) -> ParallelSentence:
    """A row of Tatoeba's test set, its sentence and the English one under `keys`."""
    text, english = (text_of(place, fields, key) for key in keys)
    return ParallelSentence(f"tatoeba-{language}-{place.number}", language, text, english, place.source)


def inference_pair(place: Place, fields: Mapping[str, Any], language: str) -> InferencePair:
    """A row of XNLI."""
    premise, hypothesis = (text_of(place, fields, key) for key in ("premise", "hypothesis"))
    label = field_of(place, fields, "label")
    if label not in XNLI_LABELS:
        raise bad_row(place, "label", f"one of {', '.join(XNLI_LABELS)}", label)
    return InferencePair(f"xnli-{place.number}", language, premise, hypothesis, label, place.source)


def choice_question() -> Build[Mapping[str, Any], ChoiceQuestion]:
    """What makes a question of a row of X-CSQA, and remembers the ids it has met."""
    seen: dict[tuple[str, str], str] = {}

    def build(place: Place, fields: Mapping[str, Any]) -> ChoiceQuestion:
        found = _choice_question(place, fields)
        first = seen.setdefault((found.id, found.language), place.source)
        if first != place.source:
            raise bad_row(place, "id", f"an id not yet used in {found.language!r} ({first} has it)", found.id)
        return found

    return build


def _choice_question(place: Place, fields: Mapping[str, Any]) -> ChoiceQuestion:
    id_, language, answer = (text_of(place, fields, key) for key in ("id", "lang", "answerKey"))
    question = fields.get("question")
    if not isinstance(question, dict):
        raise bad_row(place, "question", "an object with stem and choices", question)
    stem = text_of(place, question, "stem", "question.stem")
    choices = _choices(place, question.get("choices"))
    if answer not in choices:
        raise bad_row(place, "answerKey", f"one of the choices' labels {', '.join(choices)}", answer)
    return ChoiceQuestion(id_, _CODES.get(language, language), stem, choices, answer, place.source)


def _choices(place: Place, given: Any) -> dict[str, str]:
    name = "question.choices"
    if not isinstance(given, list) or len(given) < 2:
        raise bad_row(place, name, "a list of at least two choices", given)
    choices: dict[str, str] = {}
    for number, choice in enumerate(given):
        if not isinstance(choice, dict):
            raise bad_row(place, f"{name}[{number}]", "an object with label and text", choice)
        label, text = (text_of(place, choice, key, f"{name}[{number}].{key}") for key in ("label", "text"))
        if label in choices:
            raise bad_row(place, f"{name}[{number}].label", "a label of its own", label)
        choices[label] = text
    return choices


def _records(
    path: Path, what: str, build: Build[str, _Record], on_bad_row: OnBadRow, skipped: list[str] | None
) -> Iterator[_Record]:
    """What `build` makes of each non-blank line; `what` names a record in errors."""
    require_on_bad_row(on_bad_row)
    if not path.is_file():
        raise DataError(f"{path}: expected a file with one {what} a line, found no file; fetch it, check the path")
    return sound_records(path, what, line_rows(path), build, on_bad_row=on_bad_row, skipped=skipped)
