"""Nodes of the ablations pipeline: scores and tables of systems that take another one apart."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from lingualift.compute import ComputeSettings, ResumeSettings
from lingualift.configuration import EvaluationSettings
from lingualift.evaluation.benchmarks import get_benchmark
from lingualift.evaluation.unseen_languages import unseen_language_scores
from lingualift.pipelines.evaluation.nodes import scores_of
from lingualift.randomness import named_rng
from lingualift.records import Prediction
from lingualift.reporting.ablation_curves import ablation_curves
from lingualift.reporting.ablations import Change, ablation_dots, ablation_report
from lingualift.reporting.lexicons import accuracy_differences, difference_report
from lingualift.reporting.report_table import ReportTable
from lingualift.reporting.score_reports import class_report, paired_report
from lingualift.reporting.unseen_languages import unseen_report
from lingualift.training.foundation import make_encoder, make_language_model
from lingualift.training.foundation_settings import variant_settings


def variant_node(name: str, model: str) -> Callable[..., tuple[Path, pd.DataFrame, dict[str, Any]]]:
    """The node function that makes the model by which one of `foundation_variants` differs."""

    def make_variant(
        corpus: Any,
        foundation: dict[str, Any],
        variants: dict[str, Any],
        compute: ComputeSettings,
        resume: ResumeSettings,
        seed: int,
    ) -> tuple[Path, pd.DataFrame, dict[str, Any]]:
        """Train the other stand-in, or take the other pretrained model."""
        settings = variant_settings(foundation, variants, name)
        make = make_encoder if model == "encoder" else make_language_model
        folder, curve, summary = make(settings, corpus, seed=seed, compute=compute, resume=resume)
        return folder, pd.DataFrame(curve, columns=["system", "phase", "step", "loss", "learning_rate"]), summary

    return make_variant


def score_ablations(
    settings: EvaluationSettings, floors: dict[str, float | None], seed: int, **answered: dict[str, list[Prediction]]
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Accuracy, floor and transfer per language and class, and paired differences to the reference system."""
    languages, classes, _, paired = scores_of(settings, floors, seed, answered)
    return languages, classes, paired


def show_ablations(
    classes: pd.DataFrame,
    paired: pd.DataFrame,
    benchmark: str,
    settings: EvaluationSettings,
    systems: dict[str, dict],
    ablations: dict[str, dict],
) -> tuple[ReportTable, ReportTable, ReportTable, Figure, Figure]:
    """What each change does, then by class with transfer, and paired differences; and two figures."""
    changes, title = changes_of({**systems, **ablations}), get_benchmark(benchmark).title
    labels = {name: change.full_label for name, change in changes.items()}
    shown: dict[str, Any] = {"reference": settings.reference_system, "changes": changes}
    return (
        ablation_report(classes, paired, title, **shown),
        # Alone: a system that has forgotten its English has the highest transfer of all.
        class_report("ablations_classes", classes, title, labels=labels, compared=["accuracy %"]),
        paired_report("ablations_paired", paired, title, labels=labels),
        ablation_dots(classes, **shown),
        ablation_curves(classes, **shown),
    )


def changes_of(systems: dict[str, dict]) -> dict[str, Change]:
    """How the systems are called, from their entries in the parameters."""
    return {name: Change(system["label"], system.get("aspect", "")) for name, system in systems.items()}


def lexicon_node(reference: str, system: str) -> Callable[..., ReportTable]:
    """The node function that compares a system trained on induced lexicons with the reference system."""

    def compare_lexicons(
        quality: pd.DataFrame, floors: dict[str, float | None], benchmark: str, settings: EvaluationSettings, seed: int,
        **answered: dict[str, list[Prediction]],
    ) -> ReportTable:  # fmt: skip
        """Accuracy with induced and reference lexicons, per language."""
        rng, pair = named_rng(seed, "induced lexicons", system), (answered[reference], answered[system])
        found = accuracy_differences(quality, *pair, floors, resamples=settings.bootstrap_resamples, rng=rng)
        return difference_report(system, found, get_benchmark(benchmark).title)

    return compare_lexicons


def unseen_node(reference: str, system: str, unseen: list[str]) -> Callable[..., ReportTable]:
    """The node function that compares a system with the reference in the languages its stage 1 did not see."""

    def compare_unseen(
        floors: dict[str, float | None], benchmark: str, settings: EvaluationSettings, seed: int,
        **answered: dict[str, list[Prediction]],
    ) -> ReportTable:  # fmt: skip
        """Accuracy of unseen languages by family and script."""
        rng, pair = named_rng(seed, "unseen languages", system), (answered[reference], answered[system])
        found = unseen_language_scores(unseen, *pair, floors, resamples=settings.bootstrap_resamples, rng=rng)
        return unseen_report(system, found, get_benchmark(benchmark).title)

    return compare_unseen
