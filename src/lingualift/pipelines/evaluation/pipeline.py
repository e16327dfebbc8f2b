"""Evaluation: every system answers the benchmark; answers become scores."""

from kedro.pipeline import Pipeline, node

from lingualift.pipelines.evaluation import nodes
from lingualift.systems import SystemsTable

# Tags say what `dvc.yaml` runs together: a system's answers, or all scores.
SCORE = "score"
_MODEL_INPUTS = [
    "params:systems",
    "params:phases",
    "params:instructions",
    "params:input_routes",
    "params:evaluation",
    "foundation_encoder",
    "foundation_language_model",
]


def create_pipeline(table: SystemsTable) -> Pipeline:
    """Answers of every system, translations of those that have stage 1, and scores."""
    select = node(
        nodes.select_problems,
        [
            "minimmwp_problems",
            "floors",
            "params:benchmark",
            "params:benchmark_path",
            "params:benchmark_problems_per_language",
        ],
        ["problems", "problem_floors"],
        name="select_problems",
        tags=[*table.systems, SCORE],
    )
    answered = {name: f"{name}.predictions" for name in table.systems}
    score = node(
        nodes.score_predictions,
        {"settings": "params:evaluation", "floors": "problem_floors", "seed": "params:seed", **answered},
        ["language_scores", "class_scores", "group_scores", "paired_differences"],
        name="score_predictions",
        tags=SCORE,
    )
    translated = {name: f"{name}.translations" for name in table.translating_phases()}
    summary = node(
        nodes.summarise_translations,
        translated,
        "translation_scores",
        name="summarise_translations",
        tags=SCORE,
    )
    common = Pipeline([select, score, summary], namespace="evaluation", prefix_datasets_with_namespace=False)
    return sum((_system_pipeline(table, name) for name in table.systems), common)


def _system_pipeline(table: SystemsTable, system: str) -> Pipeline:
    final = table.systems[system].answers_with
    steps = [
        node(
            nodes.answer_node(system),
            [*_MODEL_INPUTS, f"{final}.checkpoint", "problems"],
            f"{system}.predictions",
            name="answer",
            tags=system,
        )
    ]
    key = table.translating_phases().get(system)
    if key:
        inputs = [*_MODEL_INPUTS, f"{key}.checkpoint", "problems"]
        steps.append(node(nodes.translate_node(key), inputs, f"{system}.translations", name="translate", tags=system))
    return Pipeline(steps, namespace=f"evaluation.{system}", prefix_datasets_with_namespace=False)
