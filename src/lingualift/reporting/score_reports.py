"""The main tables of the report: accuracy by language and by class, paired differences, stage-1 translations."""

from collections.abc import Mapping, Sequence

import pandas as pd

from lingualift.reporting.frames import (
    PUBLISHED_SUFFIX,
    known_floors,
    label_of,
    language_name,
    languages_by_class,
    percent,
    require_columns,
)
from lingualift.reporting.language_bars import NUMBERS_COLUMNS
from lingualift.reporting.notes import MARKS, notes_for
from lingualift.reporting.published import (
    FIELDS,
    published_by_class,
    published_columns,
    published_note,
    read_published,
)
from lingualift.reporting.report_table import ReportTable, TablePart, value_starts
from lingualift.reporting.tables import block_starts, class_summary, paired_summary, wide_table

Labels = Mapping[str, str]


def language_report(
    name: str, languages: pd.DataFrame, classes: pd.DataFrame, values: pd.DataFrame, benchmark: str, *, labels: Labels
) -> ReportTable:
    """Systems side by side: every language, then the averages of the classes.

    Args:
        name: starts the LaTeX label.
        languages: accuracy and floor per system, seed and language.
        classes: see `scoring.class_table`.
        values: the rows that the CSV has.
        benchmark: its title.
        labels: names to show for systems.
    """
    sizes = {str(c): int(n) for c, n in classes.groupby("resource_class")["languages"].max().items()}
    published = published_columns(benchmark, sizes)
    cells = wide_table(languages, classes, known_floors(languages), labels=labels, published=published)
    part = TablePart(
        cells,
        f"Accuracy (%) on {benchmark} by language and resource class.",
        notes=[MARKS, *([published_note(benchmark)] if published else [])],
        rules_before=block_starts(cells),
        left_out=["class", "family"],  # a rule stands between classes, whose averages are named
    )
    return ReportTable(name, values, [part])


def class_report(
    name: str,
    classes: pd.DataFrame,
    benchmark: str,
    *,
    labels: Labels,
    names: Labels | None = None,
    compared: Sequence[str] = ("accuracy %", "transfer"),
) -> ReportTable:
    """One row per class and system, with the accuracy that its paper reports in a column of its own.

    Args:
        name: starts the LaTeX label.
        classes: see `scoring.class_table`.
        benchmark: its title.
        labels: names to show for systems.
        names: what papers call our systems; no published numbers where None.
        compared: columns whose best is marked.
    """
    published = published_by_class(benchmark, names) if names else {}
    cells = class_summary(classes, labels=labels, published=published)
    part = TablePart(
        cells,
        f"Accuracy (%) on {benchmark} by resource class and system, macro averages over languages.",
        notes=[*notes_for(cells.columns, brackets=""), *([published_note(benchmark)] if published else [])],
        rules_before=value_starts(cells["class"]),
        compared=[column for column in compared if column in cells],
        within="class",
    )
    return ReportTable(name, classes, [part])


def paired_report(name: str, paired: pd.DataFrame, benchmark: str, *, labels: Labels) -> ReportTable:
    """Paired differences between systems; arguments as in `class_report`, `paired` as `significance.paired_table`."""
    caption = f"Paired differences of macro-averaged accuracy on {benchmark}, in points, with 95 % intervals."
    otherwise = "One system only: there is nothing to compare."
    note = "Bootstrap over problems, which all languages share. p is not corrected for the number of comparisons."
    parts = [] if paired.empty else [TablePart(paired_summary(paired, labels=labels), caption, notes=[note])]
    return ReportTable(name, paired, parts, otherwise)


def translation_report(scores: pd.DataFrame, benchmark: str, *, labels: Labels) -> ReportTable:
    """Stage-1 translations with every number right; only a sentence where there are none.

    Args:
        scores: written rate, numbers right and word overlap per system and language, 0 to 1.
        benchmark: its title.
        labels: names to show for systems.
    """
    otherwise = "There are no stage-1 translations."
    if scores.empty:
        return ReportTable("translations", scores, (), otherwise)
    require_columns(scores, "numbers-right table", NUMBERS_COLUMNS)
    order = [code for codes in languages_by_class(scores).values() for code in codes]
    shown = scores.sort_values("language", key=lambda codes: codes.map(order.index), kind="stable")
    cells = pd.DataFrame(
        {
            "language": [language_name(str(code)) for code in shown["language"]],
            "class": shown["resource_class"].to_numpy(),
            "system": [label_of(str(system), labels) for system in shown["system"]],
            "translations": shown["n"].astype(str).to_numpy(),
            "with any text, %": [percent(value) for value in shown["written_rate"]],
            "every number right, %": [percent(value) for value in shown["numbers_right"]],
            "word overlap, %": [percent(value) for value in shown["word_overlap"]],
        }
    )
    caption = f"Problems of {benchmark} translated to English after language alignment."
    part = TablePart(cells, caption, rules_before=value_starts(cells["class"]))
    return ReportTable("translations", scores, [part], otherwise)


def published_report() -> ReportTable:
    """All published numbers with their sources, a part per benchmark: a row per language, a column per system."""
    numbers = read_published()
    values = pd.DataFrame([vars(number) for number in numbers], columns=list(FIELDS))
    parts = []
    for benchmark, own in values.groupby("benchmark", sort=False):
        cells = own.pivot(index="language", columns="system", values="accuracy_percent")
        cells = cells.loc[list(dict.fromkeys(own["language"])), list(dict.fromkeys(own["system"]))]
        cells = cells.map(lambda value: percent(value / 100)).add_suffix(PUBLISHED_SUFFIX).rename_axis(columns=None)
        parts.append(
            TablePart(
                cells,
                f"Accuracy (%) on {benchmark} as other papers report it (published).",
                key=str(benchmark).lower().replace("-", "_"),
                title=f"{benchmark} (published)",
                notes=["Sources: " + "; ".join(dict.fromkeys(own["source"])) + "."],
            )
        )
    return ReportTable("published", values, parts)
