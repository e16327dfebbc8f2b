"""Nodes of the reporting pipeline: tables, figures and one page."""

from typing import Any

import pandas as pd
from matplotlib.figure import Figure
from pydantic import BaseModel

from lingualift.durations import join_durations
from lingualift.evaluation.benchmarks import get_benchmark
from lingualift.records import Prediction
from lingualift.reporting import figures, tables
from lingualift.reporting.absent import absent_figures, absent_parts
from lingualift.reporting.frames import known_floors
from lingualift.reporting.page import render_page
from lingualift.reporting.report_data import ReportData, ReportFigure
from lingualift.reporting.sampling import sample_predictions
from lingualift.systems import read_systems
from lingualift.training.versions import package_versions

_TABLE_COLUMNS = [
    "system",
    "seed",
    "language",
    "resource_class",
    "n",
    "accuracy",
    "ci_low",
    "ci_high",
    "answered_rate",
]


def system_labels(systems: dict[str, dict]) -> dict[str, str]:
    """Name of each system in tables, with what it uses beyond English instruction data."""
    return {
        name: system["label"] + (f" ({', '.join(system['data_used'])})" if system.get("data_used") else "")
        for name, system in systems.items()
    }


def plain_settings(parameters: dict[str, Any]) -> dict[str, Any]:
    """The run's parameters as plain tables: Kedro passes on those that nodes annotate as settings objects."""
    return {
        name: value.model_dump(mode="json") if isinstance(value, BaseModel) else value
        for name, value in parameters.items()
    }


def make_tables(
    languages: pd.DataFrame, classes: pd.DataFrame, benchmark: str, systems: dict[str, dict]
) -> tuple[pd.DataFrame, str, str, str, pd.DataFrame]:
    """The main table: long, wide as Markdown and LaTeX, and by class with transfer."""
    labels = system_labels(systems)
    wide = tables.wide_table(languages, classes, known_floors(languages), labels=labels)
    summary = tables.class_summary(classes, labels=labels)
    caption = f"Accuracy (%) on {get_benchmark(benchmark).title} by language and resource class."
    latex = tables.to_latex(wide, caption, f"tab:{benchmark}")
    return languages[_TABLE_COLUMNS], tables.to_markdown(wide), latex, tables.to_markdown(summary), classes


def make_metrics(classes: pd.DataFrame, paired: pd.DataFrame) -> dict[str, Any]:
    """The numbers that `dvc metrics` tracks."""
    metrics: dict[str, Any] = {}
    for row in classes.to_dict("records"):
        metrics.setdefault(row["system"], {})[row["resource_class"]] = {
            "accuracy": round(row["accuracy"], 4),
            "transfer": None if pd.isna(row["transfer"]) else round(row["transfer"], 4),
        }
    for row in paired.to_dict("records"):
        key = f"{row['system_a']} - {row['system_b']}"
        interval = [round(row[name], 4) for name in ("difference", "ci_low", "ci_high")]
        metrics.setdefault(key, {})[row["resource_class"]] = dict(
            zip(("difference", "ci_low", "ci_high"), interval, strict=True)
        )
    return metrics


def draw_figures(
    languages: pd.DataFrame,
    classes: pd.DataFrame,
    curves: pd.DataFrame,
    translations: pd.DataFrame,
    systems: dict[str, dict],
) -> tuple[Figure, Figure, Figure, Figure, Figure]:
    """The report's figures."""
    labels, floors = system_labels(systems), known_floors(languages)
    return (
        figures.heat_map(languages, floors, labels=labels),
        figures.class_bars(classes, labels=labels),
        figures.transfer_bars(languages, floors, labels=labels),
        figures.loss_curves(curves),
        figures.numbers_right_bars(translations, labels=labels),
    )


def leakage_table(leakage: dict[str, Any]) -> dict[str, pd.DataFrame]:
    """Title and table of the leakage check, which knows the shipped benchmark's problems."""
    checked = pd.DataFrame(sorted(leakage["texts_checked"].items()), columns=["corpus", "texts checked"])
    return {f"Leakage check: {leakage['leaked']} test problems of MiniMMWP found in the training texts": checked}


def write_report(
    languages: pd.DataFrame, classes: pd.DataFrame, paired: pd.DataFrame, translations: pd.DataFrame,
    probe: pd.DataFrame, coverage: pd.DataFrame, leakage: dict[str, Any], summaries: pd.DataFrame, benchmark: str,
    durations: dict[str, float], own_durations: dict[str, float], parameters: dict[str, Any],
    heat_map: bytes, class_bars: bytes, transfer_bars: bytes, loss_curves: bytes, numbers_right_bars: bytes,
    **predictions: dict[str, list[Prediction]],
) -> str:  # fmt: skip
    """One self-contained page."""
    title, floors, table = get_benchmark(benchmark).title, known_floors(languages), read_systems(parameters)
    pictures = {
        "heat_map": heat_map,
        "class_bars": class_bars,
        "transfer_bars": transfer_bars,
        "numbers_right_bars": numbers_right_bars,
        "loss_curves": loss_curves,
    }
    absent = absent_figures(floors, translations)
    data = ReportData(
        title=f"LinguaLIFT on {title}",
        language_table=languages,
        class_table=classes,
        floors=floors,
        notes=list(absent_parts(title, floors, translations, table)),
        labels=system_labels(parameters["systems"]),
        paired_table=paired,
        figures=[ReportFigure(name, png) for name, png in pictures.items() if name not in absent],
        numbers_right=translations,
        probes={
            "Encoder: words that a linear map reads back from its output": probe,
            "Lexicons: share of the English sentences' running words covered": coverage,
            **leakage_table(leakage),
        },
        phases=summaries,
        samples=sample_predictions(predictions, per_language=2),
        parameters=plain_settings(parameters),
        versions=package_versions(),
        durations_seconds=join_durations(durations, own_durations),
        published=["MGSM", "MSVAMP"],
    )
    return render_page(data)
