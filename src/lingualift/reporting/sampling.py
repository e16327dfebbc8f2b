"""A few predictions per system and language for the report: right and wrong ones, chosen without a draw."""

from collections.abc import Mapping, Sequence

from lingualift.records import Prediction
from lingualift.reporting.report_data import SamplePrediction


def sample_predictions(
    predictions: Mapping[str, Mapping[str, Sequence[Prediction]]], *, per_language: int
) -> list[SamplePrediction]:
    """The first problems of each language, the same for every system.

    Args:
        predictions: system → language → predictions.
        per_language: problems per language and system.
    """
    return [
        SamplePrediction(system, p.language, p.prompt, p.prediction, p.extracted, p.gold, p.correct)
        for system, by_language in predictions.items()
        for found in by_language.values()
        for p in found[:per_language]
    ]
