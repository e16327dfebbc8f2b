"""Training: one namespace per system, one node per phase, a checkpoint after each."""

from kedro.pipeline import Pipeline, node

from lingualift.pipelines.training import nodes
from lingualift.systems import Phase, SystemsTable

CORPORA = {"code_switched": "code_switched", "instructions": "instruction_data"}


def create_pipeline(table: SystemsTable) -> Pipeline:
    """A node for every phase that the parameters list."""
    return sum((_system_pipeline(table, name) for name in table.systems), Pipeline([]))


def _system_pipeline(table: SystemsTable, system: str) -> Pipeline:
    steps = [_phase_node(phase) for phase in table.phases_of(system)]
    return Pipeline(steps, namespace=f"training.{system}", prefix_datasets_with_namespace=False)


def _phase_node(phase: Phase) -> object:
    inputs = [
        "params:systems",
        "params:phases",
        "params:instructions",
        "params:input_routes",
        "foundation_encoder",
        "foundation_language_model",
        CORPORA[phase.corpus],
        "params:seed",
        *nodes.checkpoint_before(phase.after),
    ]
    outputs = [f"{phase.key}.{part}" for part in ("checkpoint", "curve", "summary")]
    return node(nodes.phase_node(phase.key), inputs, outputs, name=phase.phase)
