"""Seeds: every system trained and asked again with other seeds; data and foundation stay as they are."""

from collections.abc import Sequence

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.evaluation import pipeline as evaluation
from lingualift.pipelines.seeds import nodes
from lingualift.pipelines.table_inputs import of_seed
from lingualift.pipelines.training import pipeline as training
from lingualift.systems import SystemsTable

SCORE = "score"  # tag of what `dvc.yaml` runs once all seeds have answered


def create_pipeline(table: SystemsTable, seed: int, more_seeds: Sequence[int]) -> Pipeline:
    """Every compared system with each further seed, and tables over all seeds.

    What the run's own seed has made (`--pipelines full`) must be there.

    Args:
        table: the systems.
        seed: the run's own.
        more_seeds: the others; without any there is nothing to do.
    """
    if not more_seeds:
        return Pipeline([])
    tags = [seed_tag(other) for other in more_seeds]
    shared = [evaluation.problems_node([*tags, SCORE]), *_score_nodes(table, seed, more_seeds)]
    parts = [Pipeline(shared, namespace="seeds", prefix_datasets_with_namespace=False)]
    for other in more_seeds:
        for name in table.compared:
            place = f"seeds.{seed_tag(other)}"
            trained = training.system_pipeline(table, name, namespace=place, seed=other)
            asked = evaluation.system_pipeline(table, name, namespace=place, seed=other, translates=False)
            parts.append((trained + asked).tag(seed_tag(other)))
    return sum(parts, Pipeline([]))


def seed_tag(seed: int) -> str:
    """Tag of the nodes that train and ask all systems with a seed."""
    return f"seed_{seed}"


def _score_nodes(table: SystemsTable, seed: int, more_seeds: Sequence[int]) -> list[Node]:
    answered = {
        nodes.seed_argument(other, name): of_seed(f"{name}.predictions", None if other == seed else other)
        for other in (seed, *more_seeds)
        for name in table.compared
    }
    score = node(
        nodes.score_node(list(more_seeds)),
        {"settings": "params:evaluation", "floors": "problem_floors", "seed": "params:seed", **answered},
        ["seed_class_scores", "seed_pairwise_tests"],
        name="score",
        tags=SCORE,
    )
    show = node(
        nodes.show_seeds,
        ["seed_class_scores", "seed_pairwise_tests", "params:benchmark", "params:evaluation", "params:systems"],
        ["table_seeds", "table_seeds_significance"],
        name="show",
        tags=SCORE,
    )
    return [score, show]
