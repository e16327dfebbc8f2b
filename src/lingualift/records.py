"""Typed, frozen records that pass between corpora, training and evaluation. Every record has an id."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class MathProblem:
    """A math word problem in one language.

    Attributes:
        id: unique within a benchmark and the same in every language of it (parallel problems share it).
        language: ISO 639-1 code.
        question: the problem's text.
        answer: gold answer as canonical text, e.g. "12", "-3", "0.5", "1/3" (see evaluation/numbers.py).
        equation: e.g. "12 + 4"; empty when the source has none.
        rationale: English worked solution ending in "The answer is N."; empty when the source has none.
        template: wording the problem was made from; empty for problems from outside.
        source: provenance, e.g. "minimmwp" or "msvamp/test_Bengali.json:17".
    """

    id: str
    language: str
    question: str
    answer: str
    equation: str = ""
    rationale: str = ""
    template: str = ""
    source: str = ""


@dataclass(frozen=True)
class ChoiceProblem:
    """A problem that is answered by choosing one of several texts: a label, or the letter of a choice.

    Attributes:
        id: unique within a benchmark and the same in every language of it.
        language: ISO 639-1 code.
        question: all that is read, the choices included.
        options: texts to choose from, of which no two are the same.
        answer: the right one of them.
        source: provenance, e.g. "minixnli" or "test-sw.tsv:17".
    """

    id: str
    language: str
    question: str
    options: tuple[str, ...]
    answer: str
    source: str = ""

    def __post_init__(self) -> None:
        # A file of records has a list.
        object.__setattr__(self, "options", tuple(self.options))


@dataclass(frozen=True)
class InstructionExample:
    """An instruction with its input and the response to learn.

    Attributes:
        id: unique within its corpus.
        instruction: what to do; read through the LLM's own embedding layer.
        source: input text; read through the encoder (or the LLM, as the system's input route says).
        response: target text.
        language: code of the source text.
        provenance: where the example comes from.
    """

    id: str
    instruction: str
    source: str
    response: str
    language: str = "en"
    provenance: str = ""


@dataclass(frozen=True)
class CodeSwitchedExample:
    """An English sentence and its code-switched form.

    Attributes:
        id: unique within its corpus.
        text: matrix language English, with words of the embedded language.
        english: the original sentence.
        language: code of the embedded language; of several, those of the words in the text, sorted and joined by "+",
            or those that were drawn where no word was replaced.
        replaced: number of words and marks replaced.
        replaceable: number of words and marks that the lexicon covers.
    """

    id: str
    text: str
    english: str
    language: str
    replaced: int
    replaceable: int


@dataclass(frozen=True)
class Replacement:
    """A word, mark or multi-word entry that code-switching has replaced.

    Attributes:
        original: as it stands in the English sentence.
        translation: as it stands in the code-switched text.
        language: code of the translation's language.
        start: its first character in the code-switched text, from 0.
        english_start: first character of the original in the English sentence, from 0.
    """

    original: str
    translation: str
    language: str
    start: int
    english_start: int


@dataclass(frozen=True)
class CodeSwitchingSample(CodeSwitchedExample):
    """A code-switched example to look at.

    Attributes:
        replacements: what was replaced, in text order.
    """

    replacements: tuple[Replacement, ...]

    def __post_init__(self) -> None:
        # A file of records has tables for them.
        found = (item if isinstance(item, Replacement) else Replacement(**item) for item in self.replacements)
        object.__setattr__(self, "replacements", tuple(found))


@dataclass(frozen=True)
class Prediction:
    """What a system answered to one problem.

    Attributes:
        id: the problem's id.
        language: language of the question.
        prompt: the text that the system read.
        prediction: generated text.
        extracted: answer read from the prediction as canonical text; None when there is none.
        gold: gold answer as canonical text, read by the same version of `evaluation.answers`.
        correct: whether extracted and gold are the same number; False when extracted is None.
    """

    id: str
    language: str
    prompt: str
    prediction: str
    extracted: str | None
    gold: str
    correct: bool


def to_json_lines(records: Iterable[Any]) -> str:
    """Serialise dataclass records, one JSON object a line, keys in field order."""
    return "".join(json.dumps(asdict(record), ensure_ascii=False) + "\n" for record in records)
