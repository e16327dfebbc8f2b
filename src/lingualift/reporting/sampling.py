"""A few predictions for the report, chosen without a draw: some languages that differ, the same problems for all."""

from collections.abc import Iterable, Mapping, Sequence

from lingualift.evaluation.scoring import ENGLISH
from lingualift.languages import by_resource_class, get_language
from lingualift.records import Prediction
from lingualift.reporting.report_data import SamplePrediction


def sample_predictions(
    predictions: Mapping[str, Mapping[str, Sequence[Prediction]]], *, per_language: int, languages_per_class: int
) -> list[SamplePrediction]:
    """The first problems of some languages of each resource class, the same for every system.

    Args:
        predictions: system → language → predictions.
        per_language: problems per language and system.
        languages_per_class: languages of each class; see `spread_languages`.
    """
    codes = dict.fromkeys(code for by_language in predictions.values() for code in by_language)
    return [
        SamplePrediction(system, p.language, p.prompt, p.prediction, p.extracted, p.gold, p.correct)
        for code in spread_languages(codes, per_class=languages_per_class)
        for system, by_language in predictions.items()
        for p in by_language.get(code, ())[:per_language]
    ]


def spread_languages(codes: Iterable[str], *, per_class: int) -> list[str]:
    """Languages of each class that differ in script, family, branch and word order, low → medium → high.

    English, where present, is the first of its class; each next language is the one that shares least with those
    already chosen, the earlier of equals.
    """
    chosen: list[str] = []
    for members in by_resource_class(codes).values():
        waiting, own = list(members), list[str]()
        while waiting and len(own) < per_class:
            picked = ENGLISH if ENGLISH in waiting else min(waiting, key=lambda code: _shared(code, [*chosen, *own]))
            waiting.remove(picked)
            own.append(picked)
        chosen += own
    return chosen


def _shared(code: str, others: Iterable[str]) -> int:
    """How often other languages have a language's script, family, branch or word order."""
    language = get_language(code)
    found = [get_language(other) for other in others]
    return sum(
        getattr(language, column) == getattr(other, column)
        for column in ("script", "family", "branch", "word_order")
        for other in found
    )
