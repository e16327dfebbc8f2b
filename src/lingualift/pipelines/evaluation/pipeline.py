"""Evaluation: every system answers the benchmark; answers become scores."""

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.evaluation import nodes
from lingualift.pipelines.table_inputs import SYSTEM_TABLES, question_inputs, table_inputs
from lingualift.systems import SystemsTable

# Tags say what `dvc.yaml` runs together: a system's answers, or all scores.
SCORE = "score"


def create_pipeline(table: SystemsTable) -> Pipeline:
    """Answers of every system, translations of those that have stage 1, and scores."""
    select = problems_node([*table.compared, SCORE])
    answered = {name: f"{name}.predictions" for name in table.compared}
    common = {"settings": "params:evaluation", "seed": "params:seed", **answered}
    score = node(
        nodes.score_predictions,
        {**common, "floors": "problem_floors", "fairness": "fairness"},
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
    steps = [select, *_comparing_nodes(common), score, summary]
    shared = Pipeline(steps, namespace="evaluation", prefix_datasets_with_namespace=False)
    return sum((system_pipeline(table, name) for name in table.compared), shared)


def _comparing_nodes(common: dict[str, str]) -> list[Node]:
    """Is the comparison fair, do systems differ, and do they need the wordings that they know?"""
    tables = {name: f"params:{name}" for name in SYSTEM_TABLES}
    fair = node(
        nodes.check_fairness,
        {"problems": "problems", **tables, **common},
        "fairness",
        name="check_fairness",
        tags=SCORE,
    )
    differ = node(
        nodes.compare_systems, common, ["pairwise_tests", "mcnemar_tests"], name="compare_systems", tags=SCORE
    )
    wordings = node(
        nodes.score_wordings,
        {"problems": "problems", "corpus": "params:corpus", **common},
        "wording_scores",
        name="score_wordings",
        tags=SCORE,
    )
    return [fair, differ, wordings]


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
    answers = _model_inputs(table, system, table.systems[system].answers_with) | question_inputs(table, system)
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
