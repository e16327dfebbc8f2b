"""What a report is made of: tables, pictures, samples and the facts of the run."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from lingualift.reporting.answer_browser import Answers
from lingualift.reporting.code_switching import CodeSwitchingPart
from lingualift.reporting.comparison import ReportSection
from lingualift.reporting.figure_files import figure_png
from lingualift.reporting.run_part import RunFacts


@dataclass(frozen=True)
class ReportFigure:
    """A picture of the report.

    Attributes:
        name: function that drew it, or any other name; names in `page.CAPTIONS` bring a caption along.
        png: the picture.
        caption: replaces the caption of `page.CAPTIONS`.
    """

    name: str
    png: bytes
    caption: str = ""

    @classmethod
    def from_figure(cls, name: str, figure: Figure, caption: str = "") -> "ReportFigure":
        """Draw a figure into the report."""
        return cls(name, figure_png(figure), caption)


@dataclass(frozen=True)
class SamplePrediction:
    """One question and what a system answered; otherwise as `records.Prediction`."""

    system: str
    language: str
    question: str
    prediction: str
    extracted: str | None
    gold: str
    correct: bool


@dataclass(frozen=True)
class ReportData:
    """Everything that the report can show; a part that is left empty leaves its section out.

    Attributes:
        title: heading of the page.
        language_table: accuracy per system, seed and language.
        class_table: accuracy, floor and transfer per system, seed and resource class.
        floors: language → accuracy of the best guesser that sees only the numbers; empty where none is known.
        notes: sentences under the first paragraph: what the page lacks, and why.
        labels: system → name to show.
        group_table: as class_table by family, branch, script and word order; see `scoring.group_scores`.
        paired_table: paired differences between systems; the first row of a class is the headline comparison.
        tests: table of `pairwise.pairwise_tests`.
        sections: further sections about the comparison, in the order shown.
        figures: pictures in the order shown.
        numbers_right: stage-1 translations: numbers right and word overlap per system and language.
        code_switching: code-switched examples and their statistics.
        probes: title → table, of what the foundation can do before any alignment.
        phases: what was trained, on what, for how long; a column `frozen_unchanged` shows the proof.
        samples: questions with predictions.
        answers: system → language → all predictions, for the browser of answers.
        reference: the system that this browser shows first, beside the first of the others.
        parameters: the run's settings, nested as in the configuration.
        seeds: seeds of the run; read from the language table when empty.
        run: what it took, and where its data and code come from.
        published: benchmarks whose published numbers are shown, in tables of their own.
    """

    title: str
    language_table: pd.DataFrame
    class_table: pd.DataFrame
    floors: Mapping[str, float]
    labels: Mapping[str, str] = field(default_factory=dict)
    notes: Sequence[str] = ()
    group_table: pd.DataFrame | None = None
    paired_table: pd.DataFrame | None = None
    tests: pd.DataFrame | None = None
    sections: Sequence[ReportSection] = ()
    figures: Sequence[ReportFigure] = ()
    numbers_right: pd.DataFrame | None = None
    code_switching: CodeSwitchingPart | None = None
    probes: Mapping[str, pd.DataFrame] = field(default_factory=dict)
    phases: pd.DataFrame | None = None
    samples: Sequence[SamplePrediction] = ()
    answers: Answers = field(default_factory=dict)
    reference: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    seeds: Sequence[int] = ()
    run: RunFacts = field(default_factory=RunFacts)
    published: Sequence[str] = ()
