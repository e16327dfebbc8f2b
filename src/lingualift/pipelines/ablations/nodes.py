"""Nodes of the ablations pipeline: scores and tables of systems that take another one apart."""

from collections.abc import Callable

import pandas as pd

from lingualift.configuration import EvaluationSettings
from lingualift.evaluation.scoring import class_table, group_scores, language_scores, with_transfer
from lingualift.evaluation.significance import paired_table
from lingualift.pipelines.evaluation.nodes import runs_of
from lingualift.randomness import named_rng
from lingualift.records import Prediction
from lingualift.reporting import tables
from lingualift.reporting.frames import plain_labels
from lingualift.reporting.lexicons import accuracy_differences, difference_table


def score_ablations(
    settings: EvaluationSettings, floors: dict[str, float | None], seed: int, **answered: dict[str, list[Prediction]]
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Accuracy, floor and transfer per language and class, and paired differences to the reference system."""
    runs = runs_of(answered, seed)
    resamples, reference = settings.bootstrap_resamples, settings.reference_system
    languages = language_scores(runs, resamples=resamples, rng=named_rng(seed, "ablation languages"))
    groups = group_scores(runs, floors=floors, resamples=resamples, rng=named_rng(seed, "ablation classes"))
    paired = paired_table(runs, reference=reference, resamples=resamples, rng=named_rng(seed, "ablations paired"))
    return with_transfer(languages, floors), class_table(groups), paired


def make_tables(
    classes: pd.DataFrame, paired: pd.DataFrame, systems: dict[str, dict], ablations: dict[str, dict]
) -> tuple[str, str]:
    """By class with transfer, and paired differences to the reference system, as Markdown."""
    labels = plain_labels({**systems, **ablations})
    return (
        tables.to_markdown(tables.class_summary(classes, labels=labels)),
        tables.to_markdown(tables.paired_summary(paired, labels=labels)),
    )


def lexicon_node(reference: str, system: str) -> Callable[..., tuple[pd.DataFrame, str]]:
    """The node function that compares a system trained on induced lexicons with the reference system."""

    def compare_lexicons(
        quality: pd.DataFrame, floors: dict[str, float | None], settings: EvaluationSettings, seed: int,
        **answered: dict[str, list[Prediction]],
    ) -> tuple[pd.DataFrame, str]:  # fmt: skip
        """Accuracy with induced and reference lexicons, per language, long and as Markdown."""
        rng, pair = named_rng(seed, "induced lexicons", system), (answered[reference], answered[system])
        found = accuracy_differences(quality, *pair, floors, resamples=settings.bootstrap_resamples, rng=rng)
        return found, tables.to_markdown(difference_table(found))

    return compare_lexicons
