"""Ablations: systems that take the reference system apart, trained, evaluated and shown on their own."""

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.ablations import nodes
from lingualift.pipelines.evaluation import pipeline as evaluation
from lingualift.pipelines.training import pipeline as training
from lingualift.systems import SystemsTable

# Three namespaces: what is trained, asked and compared follow each other, in kedro-viz too.
_TRAINING, _EVALUATION = "ablation_training", "ablation_evaluation"
SCORE = "score"  # tag of what `dvc.yaml` runs once all ablations have answered


def create_pipeline(table: SystemsTable, reference: str) -> Pipeline:
    """Every ablation's training and answers, and tables beside the reference system.

    What the compared systems have made (`--pipelines full`) must be there.

    Args:
        table: the systems.
        reference: name of the system that is taken apart.
    """
    names = sorted(table.ablations, key=list(table.systems).index)
    if not names:
        return Pipeline([])
    problems, compare = (
        Pipeline(steps, namespace=namespace, prefix_datasets_with_namespace=False)
        for steps, namespace in (
            ([evaluation.problems_node([*names, SCORE])], _EVALUATION),
            ([*_shared_nodes(reference, names), *_lexicon_nodes(table, reference, names)], "ablations"),
        )
    )
    trained = (training.system_pipeline(table, name, namespace=_TRAINING) for name in names)
    asked = (evaluation.system_pipeline(table, name, namespace=_EVALUATION) for name in names)
    return sum((*trained, *asked, compare), problems)


def _shared_nodes(reference: str, names: list[str]) -> list[Node]:
    answered = {name: f"{name}.predictions" for name in (reference, *names)}
    score = node(
        nodes.score_ablations,
        {"settings": "params:evaluation", "floors": "problem_floors", "seed": "params:seed", **answered},
        ["ablation_language_scores", "ablation_class_scores", "ablation_paired_differences"],
        name="score",
        tags=SCORE,
    )
    show = node(
        nodes.make_tables,
        ["ablation_class_scores", "ablation_paired_differences", "params:systems", "params:ablation_systems"],
        ["table_ablations.markdown", "table_ablations_paired.markdown"],
        name="tables",
        tags=SCORE,
    )
    return [score, show]


def _lexicon_nodes(table: SystemsTable, reference: str, names: list[str]) -> list[Node]:
    """A comparison for every ablation that trains on other lexicons."""
    chosen = [name for name in names if any(phase.lexicon_variant for phase in table.phases_of(name))]
    return [
        node(
            nodes.lexicon_node(reference, name),
            {
                "quality": "lexicon_quality",
                "floors": "problem_floors",
                "settings": "params:evaluation",
                "seed": "params:seed",
                **{system: f"{system}.predictions" for system in (reference, name)},
            },
            [f"table_{name}.scores", f"table_{name}.markdown"],
            name=f"compare_{name}",
            tags=SCORE,
        )
        for name in chosen
    ]
