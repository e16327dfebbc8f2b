import pandas as pd
import pytest

from lingualift.errors import ConfigurationError, DataError
from lingualift.reporting.budget import (
    MEASURED_COLUMNS,
    PHASE_COLUMNS,
    SYSTEM_COLUMNS,
    budget_report,
    measured_costs,
    measured_report,
    phase_costs,
    system_costs,
)
from lingualift.systems import read_systems

SYSTEMS = ["mono_reason", "lang_bridge", "lingualift"]


@pytest.fixture
def table(shipped_parameters):
    return read_systems(shipped_parameters)


@pytest.fixture
def summaries(table) -> pd.DataFrame:
    """One row per phase: all counts are 10 times its place; the foundation's row stands before them."""
    rows = [{"system": "foundation", "phase": "encoder", "corpus": "x", "trainable": "encoder"}]
    for i, phase in enumerate(table.phases.values(), start=1):
        names = {"system": table.systems[phase.system].label, "phase": phase.phase, "corpus": phase.corpus}
        counts = {"examples": 10 * i, "optimizer_steps": i, "encoder_tokens": 100 * i, "llm_tokens": 200 * i}
        sizes = {"padding_tokens": 100 * i, "trainable_parameters": 5 * i, "total_parameters": 1000}
        measured = {"seconds": 1.5 * i, "memory_mib": 500.0 + i, "gpu_memory_mib": 0.0}
        rows.append({**names, "trainable": ", ".join(phase.trainable), **counts, **sizes, **measured})
    return pd.DataFrame(rows)


def place(table, key: str) -> int:
    return list(table.phases).index(key) + 1


def test_a_system_is_the_sum_of_its_phases_and_of_those_it_builds_on(table, summaries):
    costs = system_costs(table, summaries, SYSTEMS)
    assert list(costs.columns) == list(SYSTEM_COLUMNS)
    assert costs["system"].tolist() == ["MonoReason", "LangBridge", "LinguaLIFT"]
    first, bridge, ours = costs.to_dict("records")
    tuning, layer = (place(table, k) for k in ("mono_reason-instruction_tuning", "lang_bridge-task_alignment"))
    assert first["optimizer_steps"] == tuning
    assert bridge["optimizer_steps"] == tuning + layer
    assert bridge["phases"] == "mono_reason-instruction_tuning, lang_bridge-task_alignment"
    assert bridge["llm_tokens"] == 200 * (tuning + layer)
    assert bridge["padded_share"] == 0.25
    assert bridge["trainable_parameters"] == 5 * max(tuning, layer)
    assert (first["data_used"], ours["data_used"]) == ("none", "lexicons")


def test_every_phase_behind_the_systems_has_one_row(table, summaries):
    costs = phase_costs(table, summaries, ["lang_bridge", "mono_reason"])
    assert list(costs.columns) == list(PHASE_COLUMNS)
    assert costs["phase"].tolist() == ["instruction_tuning", "task_alignment"]
    assert costs["encoder_tokens"].tolist() == [
        100 * place(table, key) for key in ("mono_reason-instruction_tuning", "lang_bridge-task_alignment")
    ]
    assert len(phase_costs(table, summaries)) <= len(table.phases)


def test_time_and_memory_change_no_other_table(table, summaries):
    again = summaries.assign(seconds=summaries["seconds"] * 2, memory_mib=summaries["memory_mib"] + 1)
    for make in (phase_costs, system_costs):
        assert make(table, summaries).to_csv() == make(table, again).to_csv()
        forms = [budget_report("b", make(table, found)).forms() for found in (summaries, again)]
        assert forms[0] == forms[1]
    measured, other = (measured_costs(table, found, SYSTEMS) for found in (summaries, again))
    assert list(measured.columns) == list(MEASURED_COLUMNS)
    assert (other["seconds"] == measured["seconds"] * 2).all()
    tuning, layer = (place(table, k) for k in ("mono_reason-instruction_tuning", "lang_bridge-task_alignment"))
    bridge = measured.iloc[1]
    assert (bridge["seconds"], bridge["memory_mib"]) == (1.5 * (tuning + layer), 500 + max(tuning, layer))


def test_markdown_separates_thousands_and_leaves_an_absent_gpu_out(table, summaries):
    text = budget_report("b", system_costs(table, summaries, SYSTEMS)).markdown()
    assert "| LangBridge | none |" in text
    assert "| 1,000 |" in text
    assert "25.0" in text
    assert "GPU" not in measured_report("b", measured_costs(table, summaries)).markdown()
    with_gpu = summaries.assign(gpu_memory_mib=7.0)
    assert "peak GPU memory, MiB" in measured_report("b", measured_costs(table, with_gpu)).markdown()


def test_rows_that_are_missing_incomplete_or_double_are_refused(table, summaries):
    ours = summaries["phase"] == "language_alignment"
    with pytest.raises(DataError, match="no row for phase lingualift-language_alignment"):
        system_costs(table, summaries[~ours], SYSTEMS)
    with pytest.raises(DataError, match="phase lingualift-language_alignment has two rows"):
        system_costs(table, pd.concat([summaries, summaries[ours & (summaries["system"] == "LinguaLIFT")]]), SYSTEMS)
    with pytest.raises(DataError, match=r"lingualift-language_alignment: field llm_tokens: expected a number"):
        system_costs(table, summaries.assign(llm_tokens=summaries["llm_tokens"].where(~ours)), SYSTEMS)
    with pytest.raises(DataError, match="missing columns"):
        phase_costs(table, summaries.drop(columns="llm_tokens"))


def test_two_systems_of_one_label_are_refused(changed, summaries):
    table = read_systems(changed({"systems.lingualift.label": "MonoReason"}))
    with pytest.raises(ConfigurationError, match=r"phases.lingualift-instruction_tuning: .* another label"):
        system_costs(table, summaries)
