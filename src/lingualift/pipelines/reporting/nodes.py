"""Nodes of the reporting pipeline: tables, figures and one page."""

from typing import Any

import pandas as pd
from matplotlib.figure import Figure
from pydantic import BaseModel

from lingualift.configuration import EvaluationSettings
from lingualift.durations import join_measured
from lingualift.evaluation.benchmarks import get_benchmark
from lingualift.records import CodeSwitchingSample, Prediction
from lingualift.reporting import figures
from lingualift.reporting.absent import absent_figures, absent_parts
from lingualift.reporting.budget import budget_report, measured_costs, measured_report, phase_costs, system_costs
from lingualift.reporting.code_switching import CodeSwitchingPart, read_switching, switching_report
from lingualift.reporting.comparison import (
    ReportSection,
    budget_section,
    fairness_section,
    retrieval_section,
    significance_section,
    wording_section,
)
from lingualift.reporting.foundation_reports import leakage_report, phase_report, probe_report
from lingualift.reporting.frames import known_floors, plain_labels
from lingualift.reporting.group_tables import TITLES, group_report, group_tables, rows_of
from lingualift.reporting.language_gains import language_gain_bars
from lingualift.reporting.leakage import leakage_tables
from lingualift.reporting.lexicons import coverage_report, quality_report, quality_table
from lingualift.reporting.page import render_page
from lingualift.reporting.pretraining_shares import pretraining_shares
from lingualift.reporting.report_data import ReportData, ReportFigure
from lingualift.reporting.report_table import ReportTable
from lingualift.reporting.run_part import RunFacts
from lingualift.reporting.sampling import sample_predictions
from lingualift.reporting.scatter import cost_scatter, share_scatter
from lingualift.reporting.score_reports import (
    class_report,
    language_report,
    paired_report,
    published_report,
    translation_report,
)
from lingualift.reporting.significance import mcnemar_report, significance_report
from lingualift.reporting.system_table import system_report
from lingualift.reporting.transfer_matrix import transfer_matrix
from lingualift.reporting.wordings import wording_report
from lingualift.systems import SystemsTable, read_systems

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
    languages: pd.DataFrame, classes: pd.DataFrame, paired: pd.DataFrame, benchmark: str, systems: dict[str, dict]
) -> tuple[ReportTable, ...]:
    """The main table by language, then by class with transfer, by system, and paired differences."""
    title, names = get_benchmark(benchmark).title, plain_labels(systems)
    return (
        language_report(benchmark, languages, classes, languages[_TABLE_COLUMNS], title, labels=names),
        class_report("classes", classes, title, labels=names, names=names),
        system_report(classes, title, labels=names, data_used=_data_used(systems)),
        paired_report("paired", paired, title, labels=names),
    )


def _data_used(systems: dict[str, dict]) -> dict[str, list[str]]:
    return {name: system.get("data_used") or [] for name, system in systems.items()}


def make_group_tables(
    groups: pd.DataFrame, languages: pd.DataFrame, benchmark: str, systems: dict[str, dict]
) -> tuple[ReportTable, ...]:
    """By family, by script and by word order."""
    title, labels = get_benchmark(benchmark).title, plain_labels(systems)
    return tuple(
        group_report(
            group_tables(groups, languages, grouping, labels=labels), title, f"{benchmark}_{grouping}",
            rows_of(groups, grouping),
        )
        for grouping in TITLES
    )  # fmt: skip


def make_foundation_tables(
    probe: pd.DataFrame, coverage: pd.DataFrame, quality: pd.DataFrame, leakage: dict[str, Any],
    switching: pd.DataFrame, summaries: pd.DataFrame, translations: pd.DataFrame, benchmark: str,
    systems: dict[str, dict],
) -> tuple[ReportTable, ...]:  # fmt: skip
    """What the systems start from, how text is code-switched, how phases trained, translations, published numbers."""
    translated = translation_report(translations, get_benchmark(benchmark).title, labels=plain_labels(systems))
    return (
        probe_report(probe), coverage_report(coverage), quality_report(quality), leakage_report(leakage),
        switching_report(switching), phase_report(summaries), translated, published_report(),
    )  # fmt: skip


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


def make_comparison_tables(
    pairwise: pd.DataFrame, mcnemar: pd.DataFrame, wordings: pd.DataFrame, summaries: pd.DataFrame, benchmark: str,
    settings: EvaluationSettings, parameters: dict[str, Any],
) -> tuple[ReportTable, ...]:  # fmt: skip
    """Tests between systems, wordings seen and unseen, and what each system costs."""
    labels, table = plain_labels(parameters["systems"]), compared_systems(parameters)
    title, reference = get_benchmark(benchmark).title, settings.reference_system
    return (
        significance_report(pairwise, mcnemar, title, reference=reference, labels=labels),
        mcnemar_report(mcnemar, title, labels=labels),
        wording_report(wordings, title, labels=labels),
        budget_report("budget", system_costs(table, summaries)),
        budget_report("budget_phases", phase_costs(table, summaries)),
        measured_report("budget_measured", measured_costs(table, summaries)),
    )


def comparison_sections(
    fairness: list[str], pairwise: pd.DataFrame, mcnemar: pd.DataFrame, wordings: pd.DataFrame,
    retrieval: pd.DataFrame, summaries: pd.DataFrame, parameters: dict[str, Any],
) -> list[ReportSection]:  # fmt: skip
    """The report's sections about systems side by side."""
    labels, reference = (
        system_labels(parameters["systems"]),
        plain_settings(parameters)["evaluation"]["reference_system"],
    )
    return [
        fairness_section(fairness),
        significance_section(pairwise, mcnemar, reference=reference, labels=labels),
        wording_section(wordings, labels=labels),
        retrieval_section(retrieval, labels=labels),
        budget_section(compared_systems(parameters), summaries),
    ]


def draw_figures(
    languages: pd.DataFrame,
    classes: pd.DataFrame,
    groups: pd.DataFrame,
    curves: pd.DataFrame,
    translations: pd.DataFrame,
    systems: dict[str, dict],
) -> tuple[Figure, Figure, Figure, Figure, Figure, Figure]:
    """The report's figures."""
    labels, floors = plain_labels(systems), known_floors(languages)
    return (
        figures.heat_map(languages, floors, labels=labels),
        figures.class_bars(classes, labels=labels),
        figures.group_dots(groups, labels=labels),
        figures.transfer_bars(languages, floors, labels=labels),
        figures.loss_curves(curves, labels=labels),
        figures.numbers_right_bars(translations, labels=labels),
    )


def draw_comparisons(
    mcnemar: pd.DataFrame, languages: pd.DataFrame, classes: pd.DataFrame, groups: pd.DataFrame,
    summaries: pd.DataFrame, settings: EvaluationSettings, parameters: dict[str, Any],
) -> tuple[Figure, Figure, Figure, Figure]:  # fmt: skip
    """Transfer by group, gains of the reference system by language, accuracy by cost and by pre-training data."""
    labels, table, reference = (
        plain_labels(parameters["systems"]),
        compared_systems(parameters),
        settings.reference_system,
    )
    baseline = next((name for name in table.compared if name != reference), reference)
    costs = system_costs(table, summaries, table.compared)
    tokens = dict(zip(table.compared, costs["llm_tokens"].astype(float), strict=True))
    return (
        transfer_matrix(groups, labels=labels),
        language_gain_bars(mcnemar, reference, baseline, labels=labels),
        cost_scatter(classes, tokens, labels=labels),
        share_scatter(languages, pretraining_shares(), [baseline, reference], labels=labels),
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


def run_facts(
    durations: tuple[dict[str, float], dict[str, float]],
    memory: tuple[dict[str, dict[str, int]], dict[str, dict[str, int]]],
    provenance: dict[str, Any],
) -> RunFacts:
    """What hooks have written: of all benchmarks and of this one each, and where the report comes from."""
    return RunFacts(durations_seconds=join_measured(*durations), memory=join_measured(*memory), **provenance)


def write_report(
    languages: pd.DataFrame, classes: pd.DataFrame, groups: pd.DataFrame, paired: pd.DataFrame,
    translations: pd.DataFrame, probe: pd.DataFrame, coverage: pd.DataFrame, quality: pd.DataFrame,
    leakage: dict[str, Any], switched: dict[str, list[CodeSwitchingSample]], switching: pd.DataFrame,
    summaries: pd.DataFrame, fairness: list[str], pairwise: pd.DataFrame, mcnemar: pd.DataFrame,
    wordings: pd.DataFrame, retrieval: pd.DataFrame, benchmark: str, durations: dict[str, float],
    own_durations: dict[str, float], memory: dict[str, dict[str, int]], own_memory: dict[str, dict[str, int]],
    provenance: dict[str, Any], parameters: dict[str, Any], **parts: bytes | dict[str, list[Prediction]],
) -> str:  # fmt: skip
    """One self-contained page; `parts` are the pictures, in the order shown, and each system's predictions."""
    title, floors, table = get_benchmark(benchmark).title, known_floors(languages), compared_systems(parameters)
    pictures = {name: part for name, part in parts.items() if isinstance(part, bytes)}
    predictions = {name: part for name, part in parts.items() if not isinstance(part, bytes)}
    absent = absent_figures(floors, translations, retrieval)
    data = ReportData(
        title=f"LinguaLIFT on {title}",
        language_table=languages,
        class_table=classes,
        group_table=groups,
        floors=floors,
        notes=list(absent_parts(title, floors, translations, table)),
        labels=system_labels(parameters["systems"]),
        paired_table=paired,
        tests=pairwise,
        sections=comparison_sections(fairness, pairwise, mcnemar, wordings, retrieval, summaries, parameters),
        figures=[ReportFigure(name, png) for name, png in pictures.items() if name not in absent],
        numbers_right=translations,
        code_switching=code_switching_part(switched, switching, parameters),
        probes=foundation_tables(probe, coverage, quality, leakage),
        phases=summaries,
        samples=sample_predictions(predictions, per_language=2, languages_per_class=3),
        answers=predictions,
        reference=plain_settings(parameters)["evaluation"]["reference_system"],
        parameters=plain_settings(parameters),
        run=run_facts((durations, own_durations), (memory, own_memory), provenance),
        published=["MGSM", "MSVAMP"],
    )
    return render_page(data)
