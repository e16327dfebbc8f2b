"""Tables of induced lexicons: their quality, and what training on them does to accuracy."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from lingualift.evaluation.language_comparison import Answers, compared_in
from lingualift.languages import get_language
from lingualift.reporting.frames import language_name, percent
from lingualift.reporting.report_table import ReportTable, TablePart, value_starts

DIFFERENCE_COLUMNS = (
    "language", "p_at_1", "p_at_5", "entry_precision", "floor", "reference_accuracy", "accuracy", "difference",
    "ci_low", "ci_high",
)  # fmt: skip


def quality_table(quality: pd.DataFrame) -> pd.DataFrame:
    """Precision of induced lexicons, with and without a seed, one row a language, as text."""
    intervals = zip(quality["p_at_1_low"], quality["p_at_1_high"], strict=True)
    return pd.DataFrame(
        {
            "language": [get_language(code).name for code in quality["language"]],
            "words": quality["target_words"].astype(str),
            "gold words": quality["gold_words"].astype(str),
            "coverage %": quality["coverage"].map(percent),
            "P@1 %": quality["p_at_1"].map(percent),
            "95 % interval": [f"{percent(low)} to {percent(high)}" for low, high in intervals],
            "P@5 %": quality["p_at_5"].map(percent),
            "entries": quality["entries"].astype(str),
            "entries right %": quality["entry_precision"].map(percent),
            "seed pairs": quality["seed_pairs"].astype(str),
            "P@1 % with the seed": quality["seeded_p_at_1"].map(percent),
            "P@5 % with the seed": quality["seeded_p_at_5"].map(percent),
        }
    )


def accuracy_differences(
    quality: pd.DataFrame,
    reference: Answers,
    answers: Answers,
    floors: Mapping[str, float | None],
    *,
    resamples: int,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """Accuracy with induced lexicons less that with reference ones, paired by problem, beside the lexicons' precision.

    Args:
        quality: as `lexicons.comparison` measures it; those of its languages are compared that the benchmark has.
        reference: answers of the system that was trained on reference lexicons, by language.
        answers: the same of the one trained on induced lexicons.
        floors: accuracy without reading, by language.
        resamples: of each interval.
        rng: of the resamples.

    Returns:
        One row a language, `DIFFERENCE_COLUMNS`.
    """
    rows = []
    for row in quality.to_dict("records"):
        code = row["language"]
        if code not in reference or code not in answers:  # the benchmark does not have it
            continue
        rows.append(dict(row) | compared_in([code], reference, answers, floors, resamples=resamples, rng=rng))
    return pd.DataFrame(rows, columns=list(DIFFERENCE_COLUMNS))


def difference_table(differences: pd.DataFrame) -> pd.DataFrame:
    """`accuracy_differences` as text, in percent and points."""
    intervals = zip(differences["ci_low"], differences["ci_high"], strict=True)
    return pd.DataFrame(
        {
            "language": [get_language(code).name for code in differences["language"]],
            "P@1 %": differences["p_at_1"].map(percent),
            "P@5 %": differences["p_at_5"].map(percent),
            "entries right %": differences["entry_precision"].map(percent),
            "floor %": differences["floor"].map(percent),
            "reference lexicon: accuracy %": differences["reference_accuracy"].map(percent),
            "induced lexicon: accuracy %": differences["accuracy"].map(percent),
            "difference, points": [f"{100 * value:+.1f}" for value in differences["difference"]],
            "95 % interval": [f"{100 * low:+.1f} to {100 * high:+.1f}" for low, high in intervals],
        }
    )


def difference_report(name: str, differences: pd.DataFrame, benchmark: str) -> ReportTable:
    """`difference_table` as a table of the report.

    Args:
        name: starts the LaTeX label.
        differences: see `accuracy_differences`.
        benchmark: its title.
    """
    caption = f"Accuracy (%) on {benchmark} with reference lexicons and with induced ones, with 95 % intervals."
    parts = [] if differences.empty else [TablePart(difference_table(differences), caption)]
    return ReportTable(name, differences, parts, "The benchmark has none of the languages whose lexicons are induced.")


def quality_report(quality: pd.DataFrame) -> ReportTable:
    """`quality_table` as a table of the report."""
    caption = "Lexicons induced without supervision, measured on the reference lexicons, with 95 % intervals."
    about = (
        "Of the reference's words that have vectors, how often the first candidate is a translation (P@1), or one of "
        "the first five (P@5). Coverage: the share of the reference's words that have vectors. Entries: what the "
        "induced lexicon keeps."
    )
    parts = [] if quality.empty else [TablePart(quality_table(quality), caption, about=about)]
    return ReportTable("lexicon_quality", quality, parts, "No lexicon of this study is induced.")


def coverage_report(coverage: pd.DataFrame) -> ReportTable:
    """How much of the English sentences the lexicons cover, as a table of the report.

    Args:
        coverage: language, resource_class, entries and coverage, the share of running words, 0 to 1.
    """
    cells = pd.DataFrame(
        {
            "language": [language_name(str(code)) for code in coverage["language"]],
            "class": coverage["resource_class"],
            "entries": coverage["entries"],
            "coverage %": coverage["coverage"].map(percent),
        }
    )
    caption = "Lexicons: entries, and the share of the English sentences' running words that they cover."
    rules = value_starts(cells["class"])
    return ReportTable("lexicon_coverage", coverage, [TablePart(cells, caption, rules_before=rules)])
