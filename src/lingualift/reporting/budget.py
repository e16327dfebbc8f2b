"""What each system costs: examples, tokens, steps and parameters, which a seed decides, apart from time and memory."""

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

import pandas as pd

from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.fairness import phases_behind
from lingualift.reporting.frames import is_missing, percent, require_columns
from lingualift.reporting.report_table import ReportTable, TablePart
from lingualift.systems import SystemsTable

_SUMS = ("examples", "optimizer_steps", "encoder_tokens", "llm_tokens", "padding_tokens")
_LARGEST = ("trainable_parameters", "total_parameters")
_MEASURED = ("seconds", "memory_mib", "gpu_memory_mib")
_NAMES = ("system", "phase", "corpus", "trainable")

_COUNTED = (
    "examples", "optimizer_steps", "encoder_tokens", "llm_tokens", "padded_share", "trainable_parameters",
    "total_parameters",
)  # fmt: skip
PHASE_COLUMNS = (*_NAMES, *_COUNTED)
SYSTEM_COLUMNS = ("system", "data_used", "phases", *_COUNTED)
MEASURED_COLUMNS = ("system", *_MEASURED)

BUDGET = (
    "Training of each system: its own phases and those that it builds on, without the foundation. Parameters: of the "
    "phase with the most."
)
TOKENS = (
    "Tokens are positions read without padding; the LLM's are text, soft prompt and response. Padded: the share of all "
    "computed positions that hold nothing."
)
MEASURED = (
    "Measured in this run, so other in the next: seconds of all phases that a system's training consists of, and the "
    "memory of all ranks in the phase that needs most."
)

Row = Mapping[Hashable, Any]


def phase_costs(table: SystemsTable, summaries: pd.DataFrame, systems: Sequence[str] | None = None) -> pd.DataFrame:
    """What each phase behind some systems took, apart from time and memory: the same in every run of a seed.

    Args:
        table: the systems.
        summaries: one seed's rows of the training phases, which `training.budget.phase_budget` has completed.
        systems: which; None for those that are no ablations.

    Returns:
        Columns `PHASE_COLUMNS`. `padded_share` is that of all computed positions which hold nothing, 0 to 1.

    Raises:
        DataError: a column, a phase's row or a value is missing, or a phase has two rows.
        ConfigurationError: two systems have one label.
    """
    rows = _rows_by_phase(table, summaries)
    keys = dict.fromkeys(key for name in _chosen(table, systems) for key in phases_behind(table, name))
    found = [{**{name: _row(rows, key)[name] for name in _NAMES}, **_counted([_row(rows, key)])} for key in keys]
    return pd.DataFrame(found, columns=list(PHASE_COLUMNS))


def system_costs(table: SystemsTable, summaries: pd.DataFrame, systems: Sequence[str] | None = None) -> pd.DataFrame:
    """What each system took: sums over its phases and those that it builds on, without the foundation.

    Arguments and errors are those of `phase_costs`.

    Returns:
        Columns `SYSTEM_COLUMNS`: `data_used` beyond English instruction data; `phases`, which are summed; the
        parameters are those of the phase with the most.
    """
    rows = _rows_by_phase(table, summaries)
    found = []
    for name in _chosen(table, systems):
        keys, system = phases_behind(table, name), table.system(name)
        used, counted = ", ".join(system.data_used) or "none", _counted([_row(rows, key) for key in keys])
        found.append({"system": system.label, "data_used": used, "phases": ", ".join(keys), **counted})
    return pd.DataFrame(found, columns=list(SYSTEM_COLUMNS))


def measured_costs(table: SystemsTable, summaries: pd.DataFrame, systems: Sequence[str] | None = None) -> pd.DataFrame:
    """Time and memory of each system's phases and those that it builds on: other in every run, so a table of its own.

    Arguments and errors are those of `phase_costs`.

    Returns:
        Columns `MEASURED_COLUMNS`: seconds of all the phases, memory of the one that needs most.
    """
    rows = _rows_by_phase(table, summaries)
    found = []
    for name in _chosen(table, systems):
        own = [_row(rows, key) for key in phases_behind(table, name)]
        memory = {field: max(row[field] for row in own) for field in _MEASURED[1:]}
        seconds = round(sum(row["seconds"] for row in own), 1)
        found.append({"system": table.system(name).label, "seconds": seconds, **memory})
    return pd.DataFrame(found, columns=list(MEASURED_COLUMNS))


def budget_report(name: str, costs: pd.DataFrame) -> ReportTable:
    """A table of `phase_costs` or `system_costs` as a table of the report."""
    by_system = "phases" in costs
    about = f"{BUDGET if by_system else 'Training of each phase.'} {TOKENS}"
    caption = f"What the training of each {'system' if by_system else 'phase'} took."
    return ReportTable(name, costs, [TablePart(budget_table(costs), caption, about=about)])


def budget_table(costs: pd.DataFrame) -> pd.DataFrame:
    """A table of `phase_costs` or `system_costs` with the names and numbers that people read."""
    titles = {"data_used": "data beyond English instructions", "llm_tokens": "LLM tokens", "padded_share": "padded %"}
    if "phases" in costs:
        titles |= {"trainable_parameters": "trainable parameters, at most"}
    shown = costs.assign(padded_share=costs["padded_share"].map(percent))
    return shown.rename(columns=lambda name: titles.get(name, name.replace("_", " ")))


def measured_report(name: str, costs: pd.DataFrame) -> ReportTable:
    """A table of `measured_costs` as a table of the report."""
    caption = "Time and memory of each system's training, as measured."
    return ReportTable(name, costs, [TablePart(measured_table(costs), caption, about=MEASURED)])


def measured_table(costs: pd.DataFrame) -> pd.DataFrame:
    """A table of `measured_costs` with the names that people read, without GPU memory where there was no GPU."""
    titles = {"memory_mib": "peak memory, MiB", "gpu_memory_mib": "peak GPU memory, MiB"}
    shown = costs if costs["gpu_memory_mib"].any() else costs.drop(columns="gpu_memory_mib")
    return shown.rename(columns=titles)


def _chosen(table: SystemsTable, systems: Sequence[str] | None) -> Sequence[str]:
    return table.compared if systems is None else systems


def _rows_by_phase(table: SystemsTable, summaries: pd.DataFrame) -> dict[str, Row]:
    require_columns(summaries, "training summary", (*_NAMES, *_SUMS, *_LARGEST, *_MEASURED))
    names: dict[tuple[str, str], str] = {}
    for key, phase in table.phases.items():
        name = (table.systems[phase.system].label, phase.phase)
        if name in names:
            raise ConfigurationError(
                f"phases.{key}: the label and phase {name} are those of {names[name]}, too: the summary cannot tell "
                "them apart; give one of the two systems another label"
            )
        names[name] = key
    rows: dict[str, Row] = {}
    for row in summaries.to_dict("records"):
        key_of_row = names.get((row["system"], row["phase"]))
        if key_of_row in rows:
            raise DataError(f"training summary: phase {key_of_row} has two rows; give one seed's rows")
        if key_of_row is not None:
            rows[key_of_row] = row
    return rows


def _row(rows: Mapping[str, Row], key: str) -> Row:
    if key not in rows:
        raise DataError(f"training summary: no row for phase {key}; train it, or leave its systems out")
    for name in (*_SUMS, *_LARGEST, *_MEASURED):
        if is_missing(rows[key][name]):
            raise DataError(f"training summary: phase {key}: field {name}: expected a number, got none; train it again")
    return rows[key]


def _counted(rows: Sequence[Row]) -> dict[str, Any]:
    counted: dict[str, Any] = {name: sum(int(row[name]) for row in rows) for name in _SUMS}
    counted |= {name: max(int(row[name]) for row in rows) for name in _LARGEST}
    padding = counted["padding_tokens"]
    computed = padding + counted["encoder_tokens"] + counted["llm_tokens"]
    return counted | {"padded_share": padding / computed if computed else 0.0}
