"""Evaluation: every system answers the benchmark; answers become scores."""

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.evaluation import nodes
from lingualift.pipelines.table_inputs import table_inputs
from lingualift.systems import SystemsTable

# Tags say what `dvc.yaml` runs together: a system's answers, or all scores.
SCORE = "score"


def create_pipeline(table: SystemsTable) -> Pipeline:
    """Answers of every system, translations of those that have stage 1, and scores."""
    select = problems_node([*table.compared, SCORE])
    answered = {name: f"{name}.predictions" for name in table.compared}
    score = node(
        nodes.score_predictions,
        {"settings": "params:evaluation", "floors": "problem_floors", "seed": "params:seed", **answered},
        ["language_scores", "class_scores", "group_scores", "paired_differences"],
        name="score_predictions",
        tags=SCORE,
    )
    translated = {name: f"{name}.translations" for name in table.compared if name in table.translating_phases()}
    summary = node(
        nodes.summarise_translations,
        translated,
        "translation_scores",
        name="summarise_translations",
        tags=SCORE,
    )
    common = Pipeline([select, score, summary], namespace="evaluation", prefix_datasets_with_namespace=False)
    return sum((system_pipeline(table, name) for name in table.compared), common)


def problems_node(tags: list[str]) -> Node:
    """The test problems, kept in memory: each run reads them anew."""
    inputs = [
        "minimmwp_problems",
        "floors",
        "params:benchmark",
        "params:benchmark_path",
        "params:benchmark_problems_per_language",
    ]
    return node(nodes.select_problems, inputs, ["problems", "problem_floors"], name="select_problems", tags=tags)


def system_pipeline(table: SystemsTable, system: str, *, namespace: str = "evaluation") -> Pipeline:
    """A system's answers, and its translations where it has stage 1, in a namespace of its own below `namespace`."""
    answers = _model_inputs(table, system, table.systems[system].answers_with)
    steps = [node(nodes.answer_node(system), answers, f"{system}.predictions", name="answer", tags=system)]
    key = table.translating_phases().get(system)
    if key:
        inputs = _model_inputs(table, system, key)
        steps.append(node(nodes.translate_node(key), inputs, f"{system}.translations", name="translate", tags=system))
    return Pipeline(steps, namespace=f"{namespace}.{system}", prefix_datasets_with_namespace=False)


def _model_inputs(table: SystemsTable, system: str, phase: str) -> dict[str, str]:
    return {
        **table_inputs(table, system),
        "settings": "params:evaluation",
        "encoder": "foundation_encoder",
        "language_model": "foundation_language_model",
        "checkpoint": f"{phase}.checkpoint",
        "problems": "problems",
    }
