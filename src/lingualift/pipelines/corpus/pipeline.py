"""Corpus preparation: from templates to test problems and training texts."""

from collections.abc import Callable

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.corpus import nodes

_DRAWN = ["minimmwp", "test_draws", "params:corpus"]
_DRAFTS = ["monolingual_texts", "english_sentences", "instruction_data", "foundation_corpus"]


def create_pipeline() -> Pipeline:
    """Templates → test problems, floors, and leak-free training texts."""
    steps = [*_problem_nodes(), *_text_nodes(), _leakage_node()]
    return Pipeline(steps, namespace="corpus", prefix_datasets_with_namespace=False)


def _problem_nodes() -> list[Node]:
    inputs = ["raw_minimmwp", "params:languages", "params:corpus"]
    outputs = ["test_draws", "minimmwp_problems", "floors"]
    return [
        node(nodes.read_templates, inputs, "minimmwp", name="read_templates"),
        node(
            nodes.draw_test_problems, ["minimmwp", "params:corpus", "params:seed"], outputs, name="draw_test_problems"
        ),
    ]


def _text_nodes() -> list[Node]:
    plain, instructed = [*_DRAWN, "params:seed"], [*_DRAWN, "params:instructions", "params:seed"]
    writers: list[tuple[Callable[..., object], list[str]]] = [
        (nodes.write_monolingual_texts, plain),
        (nodes.write_english_sentences, plain),
        (nodes.write_instruction_data, instructed),
        (nodes.write_foundation_corpus, instructed),
    ]
    return [
        node(write, inputs, f"drafted_{name}", name=f"write_{name}")
        for (write, inputs), name in zip(writers, _DRAFTS, strict=True)
    ]


def _leakage_node() -> Node:
    inputs = ["minimmwp_problems", *(f"drafted_{name}" for name in _DRAFTS)]
    return node(nodes.check_leakage, inputs, [*_DRAFTS, "leakage_report"], name="check_leakage")
