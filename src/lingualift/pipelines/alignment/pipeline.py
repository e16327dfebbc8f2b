"""Alignment: where parallel problems lie before and after the alignment layer, and how often they find each other."""

from kedro.pipeline import Node, Pipeline, node

from lingualift.evaluation.sentence_vectors import layer_phases
from lingualift.pipelines.alignment import nodes
from lingualift.pipelines.table_inputs import foundation_inputs, table_inputs
from lingualift.systems import SystemsTable

_SCORES = ["retrieval_scores", "retrieval_class_scores"]


def create_pipeline(table: SystemsTable) -> Pipeline:
    """Sentence vectors of every compared system that has an alignment layer; retrieval accuracy, table and pictures."""
    names = [name for name in table.compared if layer_phases(table, name)]
    select = node(
        nodes.select_parallel,
        ["minimmwp_problems", "params:benchmark", "params:benchmark_path", "params:benchmark_problems_per_language"],
        "problems_with_english",
        name="select_parallel",
    )
    steps = [select, *(_vectors_node(table, name) for name in names), *_shared_nodes(names)]
    return Pipeline(steps, namespace="alignment", prefix_datasets_with_namespace=False)


def _shared_nodes(names: list[str]) -> list[Node]:
    vectors = {name: f"{name}.sentence_vectors" for name in names}
    score = node(
        nodes.score_retrieval,
        {"settings": "params:evaluation", "seed": "params:seed", **vectors},
        _SCORES,
        name="score_retrieval",
    )
    place = node(nodes.find_coordinates, vectors, "aligned_space_coordinates", name="find_coordinates")
    show = node(
        nodes.show_space,
        ["params:evaluation", "aligned_space_coordinates", *_SCORES, "params:benchmark", "params:systems"],
        ["aligned_space", "aligned_space_others", "table_retrieval"],
        name="show",
    )
    return [score, place, show]


def _vectors_node(table: SystemsTable, system: str) -> Node:
    keys = [phase.key for phase in layer_phases(table, system)]
    inputs = {
        **table_inputs(table, system),
        "settings": "params:evaluation",
        "seed": "params:seed",
        **foundation_inputs(table, system),
        "problems": "problems_with_english",
        **{nodes.checkpoint_input(key): f"{key}.checkpoint" for key in keys},
    }
    return node(nodes.vectors_node(system, keys), inputs, f"{system}.sentence_vectors", name=f"read_{system}")
