"""The one way from a text to its answer, for gold and generated texts, in named versions.

`strict` and `flexible` never invent a number: silence is None, never 0, and a minus sign is part of the number.
`mathoctopus` repeats what the authors of published numbers ran, faults included, for comparison with those alone.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from lingualift.errors import ConfigurationError
from lingualift.evaluation.numbers import (
    CURRENCY,
    GROUP_MARKS,
    canonical_number,
    find_numbers,
    holds_number,
    normalise,
    same_number,
)

FLEXIBLE = "flexible"  # the version where none is named

_MARKER = re.compile(r"\bthe[\s*_]+answer[\s*_]+is\b[ \t:*_]*", re.IGNORECASE)

# "5 + 3 =": the left-hand side of an equation whose right-hand side is the answer.
_OPERAND = rf"(?:-[ \t]*)?(?:{CURRENCY})?[0-9]+(?:[.,{GROUP_MARKS}][0-9]+)*(?: [0-9]+/[0-9]+)?%?"
_LEFT_HAND_SIDE = re.compile(rf"[ \t(]*{_OPERAND}(?:[ \t)]*[-+*/×÷][ \t(]*{_OPERAND})+[ \t)]*=")
# All that may stand between "The answer is" and a number that it states: emphasis, brackets, sign and currency.
_STATES = re.compile(rf"[ \t=:*_(\[{{]*(?:\\[(\[]|\\?\$)?(?:\\boxed{{)?[-+]?[ \t]*(?:\\?{CURRENCY}|%)?[ \t]*[-+]?")
# What makes a number only the beginning of something else: "5 + 3", "5:30", "5-6", "1e5".
_GOES_ON = re.compile(rf"[ \t)]*[-+*/×÷=:^][ \t(]*(?:{CURRENCY})?[0-9]|[eE][-+]?[0-9]")

_MATHOCTOPUS_TOLERANCE = 1e-3


@dataclass(frozen=True)
class AnswerVersion:
    """One reading of answers.

    Attributes:
        answer: generated text in; canonical text of its number out, None where this version finds none.
        gold: gold answer in; canonical text out, DataError where it is not one number.
        same: whether the two that came out are the same answer.
    """

    answer: Callable[[str], str | None]
    gold: Callable[[str], str]
    same: Callable[[str | None, str | None], bool]


def get_answer_version(name: str) -> AnswerVersion:
    """Look a version up by name.

    Raises:
        ConfigurationError: no version has this name; the message lists those that exist.
    """
    if name not in ANSWER_VERSIONS:
        raise ConfigurationError(f"unknown answer version {name!r}: expected one of {', '.join(ANSWER_VERSIONS)}")
    return ANSWER_VERSIONS[name]


def is_answered(extracted: str | None, text: str) -> bool:
    """Whether an answer was read from a text that holds a number, whatever a version makes of silence."""
    return extracted is not None and holds_number(text)


def extract_answer(text: str) -> str | None:
    """Version `flexible`: the number after the last "The answer is", else the last number of the text.

    Right-hand sides win: after the marker, "5 + 3 = 8" gives "8".

    Args:
        text: any text, in any script; all Unicode decimal digits count.

    Returns:
        Canonical text such as "12", "-3", "0.5" or "1/3"; None when the text holds no number. Units, currency and
        percent signs are dropped ("50%" gives "50"). Never raises.
    """
    text = normalise(text)
    tail = _after_last_marker(text)
    if tail is not None:
        for found in find_numbers(tail):
            return found.texts[0]
    numbers = [number for found in find_numbers(text) for number in found.texts]
    return numbers[-1] if numbers else None


def extract_stated_answer(text: str) -> str | None:
    """Version `strict`: the one number that the last "The answer is" states; arguments as in `extract_answer`.

    Between the two may stand an equation's left-hand side, emphasis, brackets, a sign and a currency, in one line,
    and no word ("approximately", "x ="). The number is whole: no "5 + 3" without its result, no "5:30".

    Returns:
        Canonical text, the same that `flexible` gives; None without the phrase or such a number. Never raises.
    """
    tail = _after_last_marker(normalise(text))
    for found in find_numbers(tail or ""):
        stated = _STATES.fullmatch(tail or "", 0, found.start) and not _GOES_ON.match(tail or "", found.end)
        return found.texts[0] if stated and len(found.texts) == 1 else None
    return None


def extract_as_mathoctopus(text: str) -> str:
    """Version `mathoctopus`: the last unsigned number, or "0", as MathOctopus, QAlign and MindMerger read answers.

    Source: `extract_last_num` in step1_supervised_finetuning/generate_and_eval.py of microsoft/MathOctopus (Chen et
    al. 2023), the same in NJUNLP/QAlign and CONE-MT/MindMerger. Its faults are kept: a comma between two digits is
    deleted, whatever it means ("0,5" is 5, "1,2,3" is 12 and 3); signs are dropped; a fraction is its denominator;
    only a point and commas belong to numbers ("1 234" is 234); "The answer is" means nothing; and a text without a
    number answers 0.

    Returns:
        Canonical text without sign. Never raises.
    """
    found = re.findall(r"\d+(?:\.\d+)?", re.sub(r"(\d),(\d)", r"\1\2", text))
    return canonical_number(found[-1]) if found else "0"


def _gold_as_mathoctopus(text: str) -> str:
    canonical_number(text)  # a gold answer without a number is an error in every version
    return extract_as_mathoctopus(text)


def _same_as_mathoctopus(a: str | None, b: str | None) -> bool:
    """Closer than 0.001 as binary floats, as those scripts compare."""
    return a is not None and b is not None and abs(float(a) - float(b)) < _MATHOCTOPUS_TOLERANCE


def _after_last_marker(text: str) -> str | None:
    markers = list(_MARKER.finditer(text))
    if not markers:
        return None
    tail = text[markers[-1].end() :]
    while left_hand_side := _LEFT_HAND_SIDE.match(tail):
        tail = tail[left_hand_side.end() :]
    # "=" lets a detached minus count as a sign ("The answer is - 3"), as word-level tokenizers write it.
    return "=" + tail


ANSWER_VERSIONS: Mapping[str, AnswerVersion] = MappingProxyType(
    {
        "strict": AnswerVersion(extract_stated_answer, canonical_number, same_number),
        FLEXIBLE: AnswerVersion(extract_answer, canonical_number, same_number),
        "mathoctopus": AnswerVersion(extract_as_mathoctopus, _gold_as_mathoctopus, _same_as_mathoctopus),
    }
)
