"""Systems side by side, for the report: is it fair, is a difference real, is it there in new wordings, at what cost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from lingualift.reporting.budget import (
    BUDGET,
    MEASURED,
    TOKENS,
    budget_table,
    measured_costs,
    measured_table,
    system_costs,
)
from lingualift.reporting.retrieval import retrieval_by_class
from lingualift.reporting.significance import describe_tests, significance_tables
from lingualift.reporting.wordings import EXPLANATION, wording_table
from lingualift.systems import SystemsTable

Labels = Mapping[str, str]
_RETRIEVAL = (
    "How often the nearest sentence vector by cosine, among all test problems of the other language, is that of the "
    "same problem; mean of English to the language and back. Vectors are means over a problem's positions, of the "
    "encoder's output and of each layer's."
)


@dataclass(frozen=True)
class ReportSection:
    """A section of the report: sentences, then tables.

    Attributes:
        id: of its heading, which the navigation leads to.
        title: heading.
        about: sentences above the tables.
        tables: title → text cells.
    """

    id: str
    title: str
    about: Sequence[str] = ()
    tables: Mapping[str, pd.DataFrame] = field(default_factory=dict)


def fairness_section(checked: Sequence[str]) -> ReportSection:
    """What was checked to be the same for all systems."""
    return ReportSection("fairness", "Compared alike", checked)


def significance_section(
    pairwise: pd.DataFrame, mcnemar: pd.DataFrame, *, reference: str, labels: Labels
) -> ReportSection:
    """Tests between the reference system and each other, then between all pairs."""
    tables = significance_tables(pairwise, mcnemar, reference=reference, labels=labels)
    every = significance_tables(pairwise, mcnemar, labels=labels)
    more = {f"{title}, every pair": table for title, table in every.items()}
    return ReportSection("significance", "Tests between systems", describe_tests(pairwise, mcnemar), {**tables, **more})


def wording_section(scores: pd.DataFrame, *, labels: Labels) -> ReportSection:
    """Wordings that an LLM was trained on, and wordings that it was not; no table where there is no such problem."""
    tables = {} if scores.empty else {"Seen and unseen wordings": wording_table(scores, labels=labels)}
    return ReportSection("wordings", "Seen and unseen wordings", [EXPLANATION] if tables else [], tables)


def retrieval_section(classes: pd.DataFrame, *, labels: Labels) -> ReportSection:
    """How often parallel problems find each other, before and after each layer; no table where there is no layer."""
    tables = {} if classes.empty else {"Retrieval by class": retrieval_by_class(classes, labels=labels)}
    return ReportSection("retrieval", "Aligned sentence vectors", [_RETRIEVAL] if tables else [], tables)


def budget_section(table: SystemsTable, summaries: pd.DataFrame) -> ReportSection:
    """What each system's training took."""
    tables = {
        "Budget": budget_table(system_costs(table, summaries)),
        "Time and memory": measured_table(measured_costs(table, summaries)),
    }
    return ReportSection("budget", "What each system costs", [f"{BUDGET} {TOKENS}", MEASURED], tables)
