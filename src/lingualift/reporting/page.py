"""The report: one HTML page that needs no network, with every number, figure and setting of a run."""

import base64
import functools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import jinja2
import pandas as pd

from lingualift.errors import DataError
from lingualift.reporting.answer_browser import browser_part
from lingualift.reporting.code_switching import (
    SHOWN_PER_LANGUAGE,
    CodeSwitchingPart,
    describe_switching,
    statistics_table,
    switched_texts,
)
from lingualift.reporting.comparison import ReportSection
from lingualift.reporting.findings import Findings, find
from lingualift.reporting.frames import (
    MISSING,
    cell_text,
    is_missing,
    label_of,
    language_name,
    languages_by_class,
    percent,
    require_columns,
)
from lingualift.reporting.group_tables import TITLES, group_tables, is_summary
from lingualift.reporting.language_bars import NUMBERS_COLUMNS
from lingualift.reporting.published import published_table
from lingualift.reporting.report_data import ReportData, ReportFigure, SamplePrediction
from lingualift.reporting.run_part import RunFacts, duration_text, run_part
from lingualift.reporting.table_view import TableView, table_view
from lingualift.reporting.tables import block_starts, class_summary, is_average, paired_summary, wide_table

__all__ = ["ReportData", "ReportFigure", "RunFacts", "SamplePrediction", "duration_text", "flatten", "render_page"]

WIDE_PIXELS = 1100  # a figure wider than this gets the page's whole width
CAPTIONS: dict[str, str] = {
    "heat_map": "Accuracy in % per language and system; languages by resource class and family.",
    "class_bars": "Macro-averaged accuracy per resource class with 95 % intervals (problems resampled; "
    "several seeds: the widest span).",
    "group_dots": "Macro-averaged accuracy by family, script, branch and word order with 95 % intervals; in brackets "
    "the number of languages. English counts in no group.",
    "loss_curves": "Training loss per phase: faint as logged, bold as a running mean. Logarithmic where losses span "
    "more than a factor of ten.",
    "transfer_bars": "Share of English accuracy above the floor that arrives in each language.",
    "numbers_right_bars": "Stage-1 translations with every number right, per language; dots: word overlap "
    "with the English sentence. A system that answers reads the soft prompt itself, no such translation.",
    "transfer_matrix": "Transfer by family and script: 0 is the floor, 1 is English.",
    "language_gain_bars": "Gain per language on the same problems with 95 % intervals, sorted; colour: family.",
    "cost_scatter": "Low-resource accuracy with 95 % intervals against the tokens that the LLM has read in a system's "
    "training, all phases; the foundation's own are not counted.",
    "share_scatter": "Accuracy against a language's share of Llama 2's pre-training data, by which MMWP's classes are "
    "made (Touvron et al. 2023, table 10). An LLM with other pre-training data has other shares. Languages "
    "that are not listed stand side by side in no order. ρ: Spearman's, over those listed.",
    "aligned_space": "Sentence vectors of six parallel test problems in every language, before and after the layer. "
    "Colour and mark: family or branch; stars: English. A language's code stands where its problems lie together, a "
    "problem's number where its languages do. Below: how often a problem's nearest by cosine is its translation.",
    "aligned_space_others": "Sentence vectors of the other systems, drawn alike.",
}
FLOOR_CAPTIONS: dict[str, str] = {  # what a caption adds where a floor is drawn
    "heat_map": " The floor is the best guesser that sees only the numbers.",
    "class_bars": " Dashed: the floor.",
    "group_dots": " Dashed: the floor.",
    "transfer_bars": " Dashed: the floor; dotted: English. Bars that leave the panel carry their value.",
}


def render_page(data: ReportData) -> str:
    """Render the report as one self-contained HTML page; the same data gives the same text.

    Raises:
        DataError: a table lacks columns or rows, accuracies are not fractions, or a benchmark has no
            published numbers.
    """
    labels, seeds = data.labels, list(data.seeds) or sorted(set(data.language_table["seed"]))
    wide = wide_table(data.language_table, data.class_table, data.floors, labels=labels)
    sections = {
        "main": table_view(wide, starts=block_starts(wide), pinned=is_average(wide)),
        "classes": table_view(class_summary(data.class_table, labels=labels)),
        "groups": {} if data.group_table is None else _group_views(data, data.group_table),
        "paired": _optional(data.paired_table, lambda table: paired_summary(table, labels=labels)),
        "numbers_right": _optional(data.numbers_right, lambda table: _numbers_right(table, labels)),
        "switching": None if data.code_switching is None else _switching(data.code_switching),
        "phases": _optional(data.phases, lambda table: _readable(table, labels)),
        "probes": {name: table_view(_readable(table, labels)) for name, table in data.probes.items()},
        "compared": [(section, _views(section, labels)) for section in data.sections if section.about],
        "published": {name: table_view(_published(name)) for name in data.published},
    }
    return _template().render(
        title=data.title,
        findings=_findings(data),
        figures=[_picture(figure, floor=bool(data.floors)) for figure in data.figures],
        notes=list(data.notes),
        has_floor=bool(data.floors),
        samples=_samples(data.samples, labels),
        answers=browser_part(data.answers, labels, data.reference),
        parameters=flatten(data.parameters),
        seeds=seeds,
        run=run_part(data.run, seeds),
        **sections,
    )


def _findings(data: ReportData) -> Findings:
    return find(
        data.class_table,
        data.paired_table,
        labels=data.labels,
        languages=data.language_table,
        numbers_right=data.numbers_right,
        tests=data.tests,
    )


@functools.cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("lingualift", "reporting"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html")


def _optional(table: pd.DataFrame | None, transform: Any) -> TableView | None:
    return None if table is None or table.empty else table_view(transform(table))


def _views(section: ReportSection, labels: Mapping[str, str]) -> dict[str, TableView]:
    return {title: table_view(_readable(table, labels)) for title, table in section.tables.items()}


def _readable(table: pd.DataFrame, labels: Mapping[str, str]) -> pd.DataFrame:
    """Labels for systems, names for languages, and column names without underscores."""
    shown = table.copy()
    if "system" in shown:
        shown["system"] = [label_of(str(system), labels) for system in shown["system"]]
    if "language" in shown:
        shown["language"] = [language_name(str(code)) for code in shown["language"]]
    return shown.rename(columns=lambda name: str(name).replace("_", " "))


def _numbers_right(table: pd.DataFrame, labels: Mapping[str, str]) -> pd.DataFrame:
    require_columns(table, "numbers-right table", NUMBERS_COLUMNS)
    order = [code for codes in languages_by_class(table).values() for code in codes]
    shown = table.sort_values("language", key=lambda codes: codes.map(order.index), kind="stable")
    for rate in ("written_rate", "numbers_right", "word_overlap"):
        shown[rate] = [percent(value) for value in shown[rate]]
    names = {"numbers_right": "every number right, %", "word_overlap": "word overlap, %", "n": "translations"}
    return _readable(shown.rename(columns={**names, "written_rate": "with any text, %"}), labels)


def _published(benchmark: str) -> pd.DataFrame:
    table = published_table(benchmark)
    for name in table.select_dtypes("float"):
        table[name] = [MISSING if is_missing(value) else f"{value:.1f}" for value in table[name]]
    return table


def _group_views(data: ReportData, groups: pd.DataFrame) -> dict[str, TableView]:
    """Title → table, of each grouping that has groups."""
    views: dict[str, TableView] = {}
    for grouping in TITLES:
        tables = group_tables(groups, data.language_table, grouping, labels=data.labels)
        if tables.accuracy.empty:
            continue
        views[f"Accuracy by {tables.title}, %"] = _by_group(tables.accuracy)
        if tables.transfer is not None:
            views[f"Transfer by {tables.title}"] = _by_group(tables.transfer)
    return views


def _by_group(table: pd.DataFrame) -> TableView:
    summary = is_summary(table)
    return table_view(table, starts=[summary.index(True)] if True in summary else (), pinned=summary)


def _switching(part: CodeSwitchingPart) -> dict[str, Any]:
    return {
        "about": describe_switching(part),
        "statistics": table_view(statistics_table(part.statistics)),
        "classes": {
            name: {code: texts[:SHOWN_PER_LANGUAGE] for code, texts in languages.items()}
            for name, languages in switched_texts(part).items()
        },
        "name_of": language_name,
    }


def _picture(figure: ReportFigure, *, floor: bool) -> dict[str, Any]:
    if not figure.png.startswith(b"\x89PNG"):
        raise DataError(f"figure {figure.name!r}: expected PNG bytes, got {figure.png[:8]!r}; use figure_png")
    known = CAPTIONS.get(figure.name, figure.name.replace("_", " "))
    caption = figure.caption or known + (FLOOR_CAPTIONS.get(figure.name, "") if floor else "")
    width = int.from_bytes(figure.png[16:20])  # PNG keeps it in its first chunk
    return {
        "caption": caption,
        "data": base64.b64encode(figure.png).decode("ascii"),
        "wide": width > WIDE_PIXELS,
    }


def _samples(samples: Sequence[SamplePrediction], labels: Mapping[str, str]) -> dict[str, list[dict[str, Any]]]:
    by_language: dict[str, list[dict[str, Any]]] = {}
    for sample in samples:
        shown = {
            "system": label_of(sample.system, labels),
            "extracted": cell_text(sample.extracted),
            "of": sample,
        }
        by_language.setdefault(language_name(sample.language), []).append(shown)
    return by_language


def flatten(settings: Mapping[str, Any]) -> dict[str, str]:
    """Nested settings as "a.b.c" → text, in the given order."""
    return dict(_leaves(settings, ""))


def _leaves(value: Any, path: str) -> Iterator[tuple[str, str]]:
    items: Any = ()
    if isinstance(value, Mapping):
        items = value.items()
    elif isinstance(value, list | tuple) and any(isinstance(item, Mapping) for item in value):
        items = enumerate(value)
    if not items:
        yield path, "none" if value is None else str(value)
        return
    for name, item in items:
        yield from _leaves(item, f"{path}.{name}" if path else str(name))
