"""Training: one namespace per system, one node per phase, a checkpoint after each."""

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.table_inputs import question_inputs, table_inputs
from lingualift.pipelines.training import nodes
from lingualift.systems import FOUNDATION, Phase, SystemsTable

RECORD = "record"  # tag of what `dvc.yaml` runs once all phases are trained


def create_pipeline(table: SystemsTable) -> Pipeline:
    """A node for every phase of the compared systems, and the record of all of them."""
    record = [
        node(nodes.join_curves, _per_phase(table, "curve"), "training_curves", name="join_curves", tags=RECORD),
        node(
            nodes.join_summaries,
            _per_phase(table, "summary"),
            "training_summary",
            name="join_summaries",
            tags=RECORD,
        ),
    ]
    joined = Pipeline(record, namespace="training", prefix_datasets_with_namespace=False)
    return sum((system_pipeline(table, name) for name in table.compared), joined)


def _per_phase(table: SystemsTable, part: str) -> dict[str, str]:
    found = {name: f"{name}_{part}" for name in ("foundation_encoder", "foundation_language_model")}
    keys = (phase.key for name in table.compared for phase in table.phases_of(name))
    return {**found, **{key.replace("-", "_"): f"{key}.{part}" for key in keys}}


def system_pipeline(table: SystemsTable, system: str, *, namespace: str = "training") -> Pipeline:
    """A node for every phase of a system, in a namespace of its own below `namespace`."""
    steps = [_phase_node(table, phase) for phase in table.phases_of(system)]
    return Pipeline(steps, namespace=f"{namespace}.{system}", prefix_datasets_with_namespace=False)


def _phase_node(table: SystemsTable, phase: Phase) -> Node:
    inputs = {
        **table_inputs(table, phase.system),
        "compute": "params:compute",
        "encoder": "foundation_encoder",
        "language_model": "foundation_language_model",
        "corpus": "instruction_data" if phase.corpus == "instructions" else phase.corpus,
        "seed": "params:seed",
        **question_inputs(table, phase.system),
    }
    if phase.after != FOUNDATION:
        inputs["after"] = f"{phase.after}.checkpoint"
    outputs = [f"{phase.key}.{part}" for part in ("checkpoint", "curve", "summary")]
    return node(nodes.phase_node(phase.key), inputs, outputs, name=phase.phase)
