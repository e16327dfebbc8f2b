"""Nodes of the reporting pipeline: tables, figures and one page."""

from typing import Any

import pandas as pd
from matplotlib.figure import Figure
from pydantic import BaseModel

from lingualift.durations import join_durations
from lingualift.evaluation.benchmarks import get_benchmark
from lingualift.records import CodeSwitchingSample, Prediction
from lingualift.reporting import figures, tables
from lingualift.reporting.absent import absent_figures, absent_parts
from lingualift.reporting.code_switching import CodeSwitchingPart, read_switching
from lingualift.reporting.frames import known_floors
from lingualift.reporting.group_tables import TITLES, group_latex, group_markdown, group_tables, rows_of
from lingualift.reporting.leakage import leakage_tables
from lingualift.reporting.lexicons import quality_table
from lingualift.reporting.page import render_page
from lingualift.reporting.report_data import ReportData, ReportFigure
from lingualift.reporting.sampling import sample_predictions
from lingualift.systems import SystemsTable, read_systems
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
    """The main table: long, systems side by side as Markdown and LaTeX, and by class with transfer."""
    labels = system_labels(systems)
    wide = tables.wide_table(languages, classes, known_floors(languages), labels=labels)
    summary = tables.class_summary(classes, labels=labels)
    caption = f"Accuracy (%) on {get_benchmark(benchmark).title} by language and resource class."
    latex = tables.to_latex(wide, caption, f"tab:{benchmark}", rules_before=tables.block_starts(wide))
    return languages[_TABLE_COLUMNS], tables.to_markdown(wide), latex, tables.to_markdown(summary), classes


def make_group_tables(
    groups: pd.DataFrame, languages: pd.DataFrame, benchmark: str, systems: dict[str, dict]
) -> tuple[pd.DataFrame | str, ...]:
    """By family, by script and by word order, each long, as Markdown and as LaTeX."""
    title, labels = get_benchmark(benchmark).title, system_labels(systems)
    made: list[pd.DataFrame | str] = []
    for grouping in TITLES:
        found = group_tables(groups, languages, grouping, labels=labels)
        latex = group_latex(found, title, f"{benchmark}_{grouping}")
        made += [rows_of(groups, grouping), group_markdown(found), latex]
    return tuple(made)


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
    groups: pd.DataFrame,
    curves: pd.DataFrame,
    translations: pd.DataFrame,
    systems: dict[str, dict],
) -> tuple[Figure, Figure, Figure, Figure, Figure, Figure]:
    """The report's figures."""
    labels, floors = system_labels(systems), known_floors(languages)
    return (
        figures.heat_map(languages, floors, labels=labels),
        figures.class_bars(classes, labels=labels),
        figures.group_dots(groups, labels=labels),
        figures.transfer_bars(languages, floors, labels=labels),
        figures.loss_curves(curves),
        figures.numbers_right_bars(translations, labels=labels),
    )


def foundation_tables(
    probe: pd.DataFrame, coverage: pd.DataFrame, quality: pd.DataFrame, leakage: dict[str, Any]
) -> dict[str, pd.DataFrame]:
    """Title and table of what the systems start from: encoder, lexicons, texts without test problems."""
    induced = {"Lexicons: induced without supervision, measured on the reference": quality_table(quality)}
    return {
        "Encoder: words that a linear map reads back from its output": probe,
        "Lexicons: share of the English sentences' running words covered": coverage,
        **(induced if len(quality) else {}),
        **leakage_tables(leakage),
    }


def compared_systems(parameters: dict[str, Any]) -> SystemsTable:
    """The systems of the report: ablations have their own tables."""
    return read_systems({name: value for name, value in parameters.items() if not name.startswith("ablation_")})


def code_switching_part(
    switched: dict[str, list[CodeSwitchingSample]], statistics: pd.DataFrame, parameters: dict[str, Any]
) -> CodeSwitchingPart | None:
    """Examples and counts, with the settings they were made by and those of the phases that train on such text."""
    table, settings = compared_systems(parameters), plain_settings(parameters)["code_switching"]
    phases = {key: phase.switching for key, phase in table.phases.items() if phase.is_code_switched}
    return CodeSwitchingPart(switched, statistics, read_switching(settings), phases) if phases else None


def write_report(
    languages: pd.DataFrame, classes: pd.DataFrame, groups: pd.DataFrame, paired: pd.DataFrame,
    translations: pd.DataFrame, probe: pd.DataFrame, coverage: pd.DataFrame, quality: pd.DataFrame,
    leakage: dict[str, Any], switched: dict[str, list[CodeSwitchingSample]], switching: pd.DataFrame,
    summaries: pd.DataFrame, benchmark: str, durations: dict[str, float], own_durations: dict[str, float],
    parameters: dict[str, Any], heat_map: bytes, class_bars: bytes, group_dots: bytes, transfer_bars: bytes,
    loss_curves: bytes, numbers_right_bars: bytes,
    **predictions: dict[str, list[Prediction]],
) -> str:  # fmt: skip
    """One self-contained page."""
    title, floors, table = get_benchmark(benchmark).title, known_floors(languages), compared_systems(parameters)
    pictures = {
        "heat_map": heat_map, "class_bars": class_bars, "numbers_right_bars": numbers_right_bars,
        "loss_curves": loss_curves, "group_dots": group_dots, "transfer_bars": transfer_bars,
    }  # fmt: skip
    absent = absent_figures(floors, translations)
    data = ReportData(
        title=f"LinguaLIFT on {title}",
        language_table=languages,
        class_table=classes,
        group_table=groups,
        floors=floors,
        notes=list(absent_parts(title, floors, translations, table)),
        labels=system_labels(parameters["systems"]),
        paired_table=paired,
        figures=[ReportFigure(name, png) for name, png in pictures.items() if name not in absent],
        numbers_right=translations,
        code_switching=code_switching_part(switched, switching, parameters),
        probes=foundation_tables(probe, coverage, quality, leakage),
        phases=summaries,
        samples=sample_predictions(predictions, per_language=2, languages_per_class=3),
        parameters=plain_settings(parameters),
        versions=package_versions(),
        durations_seconds=join_durations(durations, own_durations),
        published=["MGSM", "MSVAMP"],
    )
    return render_page(data)
