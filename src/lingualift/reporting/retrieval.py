"""How often parallel problems find each other by their sentence vectors, as tables."""

import math

import pandas as pd

from lingualift.evaluation.aligned_retrieval import CLASS_COLUMNS, ENCODER, LANGUAGE_COLUMNS, UNTRAINED
from lingualift.reporting.frames import (
    SYSTEMS,
    interval,
    label_of,
    language_family,
    language_name,
    languages_by_class,
    percent,
    require_columns,
)
from lingualift.reporting.report_table import ReportTable, TablePart, value_starts
from lingualift.reporting.style import Labels


def stage_title(stage: str) -> str:
    """What a stage of `SentenceVectors` is called in tables and figures."""
    known = {ENCODER: "encoder output", UNTRAINED: "layer, untrained"}
    return known.get(stage, f"layer after {stage.split('-')[-1].replace('_', ' ')}")


def retrieval_by_class(classes: pd.DataFrame, *, labels: Labels = None) -> pd.DataFrame:
    """Retrieval accuracy in % by system, stage and class, with intervals and chance, as text."""
    require_columns(classes, "retrieval class table", CLASS_COLUMNS)
    return pd.DataFrame(
        {
            "system": [label_of(system, labels) for system in classes["system"]],
            "sentence vectors": classes["stage"].map(stage_title),
            "class": classes["resource_class"],
            "languages": classes["languages"].astype(str),
            "retrieval %": classes["accuracy"].map(percent),
            "95 % interval": _intervals(classes, "ci_low", "ci_high"),
            "xx → English %": classes["to_english"].map(percent),
            "English → xx %": classes["from_english"].map(percent),
            "centred %": classes["centred_accuracy"].map(percent),
            "centred, 95 % interval": _intervals(classes, "centred_ci_low", "centred_ci_high"),
            "chance %": classes["chance"].map(percent),
        }
    )


def retrieval_by_language(languages: pd.DataFrame, *, labels: Labels = None) -> pd.DataFrame:
    """Retrieval accuracy in % per language, a column per system and stage, as text."""
    require_columns(languages, "retrieval table", LANGUAGE_COLUMNS)
    cells = languages.set_index(["language", "system", "stage"])["accuracy"].to_dict()
    columns = list(dict.fromkeys(zip(languages["system"], languages["stage"], strict=True)))
    rows = {
        (language_name(code), name, language_family(code)): [
            percent(cells.get((code, *column), math.nan)) for column in columns
        ]
        for name, codes in languages_by_class(languages).items()
        for code in codes
    }
    headings = [f"{label_of(system, labels)}: {stage_title(stage)}, %" for system, stage in columns]
    index = pd.MultiIndex.from_tuples(rows, names=["language", "class", "family"])
    return pd.DataFrame(rows.values(), index=index, columns=pd.Index(headings, name=SYSTEMS))


def retrieval_report(
    languages: pd.DataFrame, classes: pd.DataFrame, benchmark: str, *, labels: Labels = None
) -> ReportTable:
    """Both tables as a table of the report: by class, then per language. The CSV has the classes.

    Args:
        languages: language table of `retrieval_scores`.
        classes: its class table.
        benchmark: its title.
        labels: names to show for systems.
    """
    otherwise = "No language has problems with the ids of English ones: nothing to retrieve."
    if classes.empty:
        return ReportTable("retrieval", classes, (), otherwise)
    by_class = retrieval_by_class(classes, labels=labels)
    by_language = retrieval_by_language(languages, labels=labels)
    caption = f"Retrieval accuracy (%) between English problems of {benchmark} and their translations"
    parts = [
        TablePart(
            by_class,
            f"{caption}, by sentence vectors and resource class.",
            notes=[
                "Retrieval: how often a problem's nearest sentence vector by cosine among those of the other language "
                "is its translation, both ways. Centred: the same after each language's mean is taken from its vectors."
            ],
            rules_before=value_starts(by_class["system"]),
            compared=["retrieval %", "centred %"],
            within="class",
        ),
        TablePart(
            by_language,
            f"{caption}, by language.",
            key="languages",
            rules_before=value_starts(by_language.index.get_level_values("class")),
        ),
    ]
    return ReportTable("retrieval", classes, parts, otherwise)


def _intervals(table: pd.DataFrame, low: str, high: str) -> list[str]:
    return [interval(*pair, scale=100, digits=1) for pair in zip(table[low], table[high], strict=True)]
