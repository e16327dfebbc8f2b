"""Tables of what the systems start from and how they were trained: encoder, leakage check, training phases."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from lingualift.reporting.frames import language_name, percent
from lingualift.reporting.leakage import leakage_tables
from lingualift.reporting.report_table import ReportTable, TablePart, value_starts

# What a seed decides: time and memory have a table of their own.
_PHASE_COLUMNS = {
    "system": "system",
    "phase": "phase",
    "corpus": "corpus",
    "trainable": "trainable",
    "optimizer_steps": "optimizer steps",
    "examples": "examples",
    "warm_start_words": "words fitted before",
    "final_loss": "final loss",
    "frozen_unchanged": "frozen unchanged",
}


def probe_report(probe: pd.DataFrame) -> ReportTable:
    """Words that a linear map reads back from the encoder's output.

    Args:
        probe: language, resource_class, tokens and accuracy, 0 to 1.
    """
    cells = pd.DataFrame(
        {
            "language": [language_name(str(code)) for code in probe["language"]],
            "class": probe["resource_class"],
            "tokens": probe["tokens"],
            "read back %": probe["accuracy"].map(percent),
        }
    )
    caption = "Encoder: tokens that a linear map reads back from its output."
    return ReportTable("encoder_probe", probe, [TablePart(cells, caption, rules_before=value_starts(cells["class"]))])


def leakage_report(leakage: Mapping[str, Any]) -> ReportTable:
    """What was searched for test problems, and what was left out.

    Args:
        leakage: see `leakage.leakage_tables`.
    """
    tables = leakage_tables(leakage)
    values = next(iter(tables.values()))
    parts = [
        TablePart(table, f"{title}.", key=str(i or ""), title=title) for i, (title, table) in enumerate(tables.items())
    ]
    return ReportTable("leakage", values, parts)


def phase_report(summaries: pd.DataFrame) -> ReportTable:
    """What each phase learnt, on what, how far, and that nothing else has changed.

    Args:
        summaries: of the training phases; see `training.budget.phase_budget`.
    """
    values = summaries[[name for name in _PHASE_COLUMNS if name in summaries]]
    caption = "Training phases: what learns, on which corpus, for how long."
    about = (
        "Frozen unchanged: checksums of everything that was not to be trained are the same after the phase as before."
    )
    cells = values.rename(columns=_PHASE_COLUMNS)
    return ReportTable("phases", values, [TablePart(cells, caption, about=about)])
