"""Training: one namespace per system, one node per phase, a checkpoint after each."""

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.table_inputs import foundation_inputs, of_seed, question_inputs, table_inputs
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


def system_pipeline(
    table: SystemsTable, system: str, *, namespace: str = "training", seed: int | None = None
) -> Pipeline:
    """A node for every phase of a system, in a namespace of its own below `namespace`.

    Args:
        table, system: the systems, and which of them.
        namespace: above the system's own.
        seed: another than the run's own.
    """
    steps = [_phase_node(table, phase, seed) for phase in table.phases_of(system)]
    return Pipeline(steps, namespace=f"{namespace}.{system}", prefix_datasets_with_namespace=False)


def _phase_node(table: SystemsTable, phase: Phase, seed: int | None) -> Node:
    inputs = {
        **table_inputs(table, phase.system),
        "compute": "params:compute",
        "resume": "params:resume",
        **foundation_inputs(table, phase.system),
        "corpus": "instruction_data" if phase.corpus == "instructions" else phase.corpus,
        **({"seed": "params:seed"} if seed is None else {}),
        **question_inputs(table, phase.system),
    }
    if phase.after != FOUNDATION:
        inputs["after"] = of_seed(f"{phase.after}.checkpoint", seed)
    outputs = [of_seed(f"{phase.key}.{part}", seed) for part in ("checkpoint", "curve", "summary")]
    return node(nodes.phase_node(phase.key, seed), inputs, outputs, name=phase.phase)
