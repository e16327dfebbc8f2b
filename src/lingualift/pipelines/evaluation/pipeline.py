"""Evaluation: every system answers the benchmark; answers become scores."""

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.evaluation import nodes
from lingualift.pipelines.table_inputs import SYSTEM_TABLES, foundation_inputs, of_seed, question_inputs, table_inputs
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


def system_pipeline(
    table: SystemsTable,
    system: str,
    *,
    namespace: str = "evaluation",
    translates: bool = True,
    seed: int | None = None,
) -> Pipeline:
    """A system's answers in a namespace of its own below `namespace`.

    Args:
        table, system: the systems, and which of them.
        namespace: above the system's own.
        translates: whether its stage 1, where it has one, translates the problems, too.
        seed: another than the run's own, with which it was trained.
    """
    answers = _model_inputs(table, system, table.systems[system].answers_with, seed) | question_inputs(table, system)
    predictions = of_seed(f"{system}.predictions", seed)
    steps = [node(nodes.answer_node(system), answers, predictions, name="answer", tags=system)]
    key = table.translating_phases().get(system)
    if key and translates:
        inputs, made = _model_inputs(table, system, key, seed), of_seed(f"{system}.translations", seed)
        steps.append(node(nodes.translate_node(key), inputs, made, name="translate", tags=system))
    return Pipeline(steps, namespace=f"{namespace}.{system}", prefix_datasets_with_namespace=False)


def _model_inputs(table: SystemsTable, system: str, phase: str, seed: int | None) -> dict[str, str]:
    return {
        **table_inputs(table, system),
        "settings": "params:evaluation",
        "compute": "params:compute",
        **foundation_inputs(table, system),
        "checkpoint": of_seed(f"{phase}.checkpoint", seed),
        "problems": "problems",
    }
