"""Nodes of the reporting pipeline: tables, figures and one page."""

from typing import Any

import pandas as pd
from matplotlib.figure import Figure
from pydantic import BaseModel

from lingualift.configuration import EvaluationSettings
from lingualift.durations import join_measured
from lingualift.evaluation.benchmarks import get_benchmark
from lingualift.records import CodeSwitchingSample, Prediction
from lingualift.reporting import figures, tables
from lingualift.reporting.absent import absent_figures, absent_parts
from lingualift.reporting.budget import (
    budget_markdown,
    measured_costs,
    measured_markdown,
    phase_costs,
    system_costs,
)
from lingualift.reporting.code_switching import CodeSwitchingPart, read_switching
from lingualift.reporting.comparison import (
    ReportSection,
    budget_section,
    fairness_section,
    retrieval_section,
    significance_section,
    wording_section,
)
from lingualift.reporting.frames import known_floors, plain_labels
from lingualift.reporting.group_tables import TITLES, group_latex, group_markdown, group_tables, rows_of
from lingualift.reporting.language_gains import language_gain_bars
from lingualift.reporting.leakage import leakage_tables
from lingualift.reporting.lexicons import quality_table
from lingualift.reporting.page import render_page
from lingualift.reporting.pretraining_shares import pretraining_shares
from lingualift.reporting.report_data import ReportData, ReportFigure
from lingualift.reporting.run_part import RunFacts
from lingualift.reporting.sampling import sample_predictions
from lingualift.reporting.scatter import cost_scatter, share_scatter
from lingualift.reporting.significance import significance_markdown
from lingualift.reporting.system_table import system_summary
from lingualift.reporting.transfer_matrix import transfer_matrix
from lingualift.reporting.wordings import wording_markdown
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
    languages: pd.DataFrame, classes: pd.DataFrame, benchmark: str, systems: dict[str, dict]
) -> tuple[pd.DataFrame, str, str, str, pd.DataFrame, str]:
    """The main table: long, systems side by side as Markdown and LaTeX, by class with transfer, and by system."""
    labels = system_labels(systems)
    wide = tables.wide_table(languages, classes, known_floors(languages), labels=labels)
    summary = tables.class_summary(classes, labels=labels)
    caption = f"Accuracy (%) on {get_benchmark(benchmark).title} by language and resource class."
    latex = tables.to_latex(wide, caption, f"tab:{benchmark}", rules_before=tables.block_starts(wide))
    short = system_summary(classes, labels=plain_labels(systems), data_used=_data_used(systems))
    by_class, by_system = tables.to_markdown(summary), tables.to_markdown(short)
    return languages[_TABLE_COLUMNS], tables.to_markdown(wide), latex, by_class, classes, by_system


def _data_used(systems: dict[str, dict]) -> dict[str, list[str]]:
    return {name: system.get("data_used") or [] for name, system in systems.items()}


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


def make_comparison_tables(
    pairwise: pd.DataFrame, mcnemar: pd.DataFrame, wordings: pd.DataFrame, summaries: pd.DataFrame,
    settings: EvaluationSettings, parameters: dict[str, Any],
) -> tuple[pd.DataFrame | str, ...]:  # fmt: skip
    """Tests between systems, wordings seen and unseen, and what each system costs."""
    labels, table = system_labels(parameters["systems"]), compared_systems(parameters)
    tests = significance_markdown(pairwise, mcnemar, reference=settings.reference_system, labels=labels)
    costs, measured = system_costs(table, summaries), measured_costs(table, summaries)
    return (
        pairwise, tests, mcnemar, wordings, wording_markdown(wordings, labels=labels),
        costs, budget_markdown(costs), phase_costs(table, summaries), measured, measured_markdown(measured),
    )  # fmt: skip


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
    labels, floors = system_labels(systems), known_floors(languages)
    return (
        figures.heat_map(languages, floors, labels=labels),
        figures.class_bars(classes, labels=labels),
        figures.group_dots(groups, labels=labels),
        figures.transfer_bars(languages, floors, labels=labels),
        figures.loss_curves(curves),
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
