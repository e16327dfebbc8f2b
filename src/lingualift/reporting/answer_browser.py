"""The report's browser of answers: every question, and what any two systems answered side by side."""

import base64
import gzip
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from lingualift.languages import by_resource_class
from lingualift.records import Prediction
from lingualift.reporting.frames import label_of, language_name

Answers = Mapping[str, Mapping[str, Sequence[Prediction]]]


def browser_part(answers: Answers, labels: Mapping[str, str], reference: str) -> dict[str, Any]:
    """What the page's template reads: all answers, packed, and the two systems that it begins with.

    Args:
        answers, labels: as of `pack_answers`.
        reference: the system to begin with, beside the first of the others.
    """
    systems = list(answers)
    first = systems.index(reference) if reference in systems else 0
    second = next((i for i in range(len(systems)) if i != first), first)
    return {"packed": pack_answers(answers, labels), "first": first, "second": second}


def pack_answers(answers: Answers, labels: Mapping[str, str]) -> str:
    """Pack all answers for the page: base64 of gzipped JSON; empty where there are none.

    The page unpacks them when they are asked for: ten systems in 48 languages of 100 problems are 10 MB of text, and
    1 MB packed. The same answers give the same text.

    Args:
        answers: system → language → predictions.
        labels: system → name to show.
    """
    codes = list(dict.fromkeys(code for by_language in answers.values() for code in by_language))
    if not codes:
        return ""
    ordered = [code for members in by_resource_class(codes).values() for code in members]
    content = {
        "systems": [label_of(system, labels) for system in answers],
        "languages": [[code, language_name(code)] for code in ordered],
        "problems": {code: _problems([found.get(code, ()) for found in answers.values()]) for code in ordered},
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return base64.b64encode(gzip.compress(text.encode(), mtime=0)).decode("ascii")


def _problems(by_system: Sequence[Sequence[Prediction]]) -> list[dict[str, Any]]:
    """One language's problems: question, gold answer, and each system's answer, in the order of the systems."""
    found = [{prediction.id: prediction for prediction in predictions} for predictions in by_system]
    return [_problem([answers.get(id_) for answers in found]) for id_ in dict.fromkeys(_ids(by_system))]


def _ids(by_system: Iterable[Iterable[Prediction]]) -> Iterable[str]:
    return (prediction.id for predictions in by_system for prediction in predictions)


def _problem(answers: Sequence[Prediction | None]) -> dict[str, Any]:
    """A problem; its question is what most systems read, others say what they read instead."""
    given = [answer for answer in answers if answer is not None]
    question = Counter(answer.prompt for answer in given).most_common(1)[0][0]
    return {
        "id": given[0].id,
        "question": question,
        "gold": given[0].gold,
        "answers": [None if answer is None else _answer(answer, question) for answer in answers],
    }


def _answer(answer: Prediction, question: str) -> list[Any]:
    """Text, number read from it, whether it is right, and what was read in the question's place."""
    read = [] if answer.prompt == question else [answer.prompt]
    return [answer.prediction, answer.extracted, int(answer.correct), *read]
