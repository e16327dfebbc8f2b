"""Training: one namespace per system, one node per phase, a checkpoint after each."""

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.training import nodes
from lingualift.systems import Phase, SystemsTable

RECORD = "record"  # tag of what `dvc.yaml` runs once all phases are trained
CORPORA = {"code_switched": "code_switched", "instructions": "instruction_data"}


def create_pipeline(table: SystemsTable) -> Pipeline:
    """A node for every phase that the parameters list, and the record of all of them."""
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
    return sum((_system_pipeline(table, name) for name in table.systems), joined)


def _per_phase(table: SystemsTable, part: str) -> dict[str, str]:
    found = {name: f"{name}_{part}" for name in ("foundation_encoder", "foundation_language_model")}
    return {**found, **{key.replace("-", "_"): f"{key}.{part}" for key in table.phases}}


def _system_pipeline(table: SystemsTable, system: str) -> Pipeline:
    steps = [_phase_node(phase) for phase in table.phases_of(system)]
    return Pipeline(steps, namespace=f"training.{system}", prefix_datasets_with_namespace=False)


def _phase_node(phase: Phase) -> Node:
    inputs = [
        "params:systems",
        "params:phases",
        "params:instructions",
        "params:input_routes",
        "params:compute",
        "foundation_encoder",
        "foundation_language_model",
        CORPORA[phase.corpus],
        "params:seed",
        *nodes.checkpoint_before(phase.after),
    ]
    outputs = [f"{phase.key}.{part}" for part in ("checkpoint", "curve", "summary")]
    return node(nodes.phase_node(phase.key), inputs, outputs, name=phase.phase)
