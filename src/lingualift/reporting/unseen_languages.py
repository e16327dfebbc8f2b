"""Table of languages that stage 1 did not see."""

import pandas as pd

from lingualift.languages import get_language
from lingualift.reporting.frames import MISSING, interval, percent, points
from lingualift.reporting.report_table import ReportTable, TablePart

_AVERAGES = {
    (True, True): "family and script seen",
    (True, False): "family seen, script not",
    (False, True): "script seen, family not",
    (False, False): "neither seen",
}


def unseen_table(scores: pd.DataFrame) -> pd.DataFrame:
    """`unseen_language_scores` as text, in percent and points."""
    return pd.DataFrame(
        [
            {
                "left out of stage 1": _name(row),
                "family": row["family"],
                "its family in stage 1": _yes(row["family_seen"]),
                "script": row["script"],
                "its script in stage 1": _yes(row["script_seen"]),
                "floor %": percent(row["floor"]),
                "seen: accuracy %": percent(row["reference_accuracy"]),
                "left out: accuracy %": percent(row["accuracy"]),
                "difference, points": points(row["difference"]),
                "95 % interval": interval(row["ci_low"], row["ci_high"], scale=100, digits=1),
            }
            for row in scores.to_dict("records")
        ]
    )


def unseen_report(name: str, scores: pd.DataFrame, benchmark: str) -> ReportTable:
    """`unseen_table` as a table of the report.

    Args:
        name: starts the LaTeX label.
        scores: of `unseen_language_scores`.
        benchmark: its title.
    """
    caption = f"Accuracy (%) on {benchmark} in languages left out of stage 1, with 95 % intervals."
    parts = [] if scores.empty else [TablePart(unseen_table(scores), caption, rules_before=_rule(scores))]
    return ReportTable(name, scores, parts, "The benchmark has none of the languages that were left out.")


def _rule(scores: pd.DataFrame) -> list[int]:
    """Row at which the averages begin."""
    single = [bool(row["family"]) for row in scores.to_dict("records")]
    return [single.index(False)] if False in single and single[0] else []


def _name(row: dict) -> str:
    codes = row["languages"].split()
    if row["family"]:
        return get_language(codes[0]).name
    kind = _AVERAGES.get((row["family_seen"], row["script_seen"]), "all")
    return f"average, {kind} ({len(codes)})"


def _yes(value: bool | None) -> str:
    return MISSING if value is None else "yes" if value else "no"
