"""Corpus preparation: from templates, or real sources, to test problems and training texts."""

from collections.abc import Callable, Mapping
from typing import Any

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.corpus import nodes

_DRAWN = ["minimmwp", "test_draws", "params:corpus"]
_READ = ["real_texts", "params:corpus"]
_TEXTS = ["monolingual_texts", "english_sentences", "instruction_data", "foundation_corpus"]
_DRAFTS = [*_TEXTS, "parallel_problems"]
_CHECKED = [*_DRAFTS, "leakage_report"]


def create_pipeline(sources: Mapping[str, Any] | None = None) -> Pipeline:
    """Test problems, floors, and leak-free training texts: from the templates, or from `sources` where they are set."""
    steps = [*_problem_nodes(), *_parallel_nodes(), *(_real_nodes() if sources else _template_nodes())]
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


def _parallel_nodes() -> list[Node]:
    """From the templates in any case: no published set is parallel in all languages."""
    return [
        node(
            nodes.write_parallel_problems,
            [*_DRAWN, "params:seed"],
            "drafted_parallel_problems",
            name="write_parallel_problems",
        ),
        node(
            nodes.write_multilingual_corpora,
            ["parallel_problems", "params:instructions"],
            ["multilingual_instructions", "parallel_questions"],
            name="write_multilingual_corpora",
        ),
    ]


def _template_nodes() -> list[Node]:
    plain, instructed = [*_DRAWN, "params:seed"], [*_DRAWN, "params:instructions", "params:seed"]
    texts = _drafting_nodes(
        [
            (nodes.write_monolingual_texts, plain),
            (nodes.write_english_sentences, plain),
            (nodes.write_instruction_data, instructed),
            (nodes.write_foundation_corpus, instructed),
        ]
    )
    checked = ["minimmwp", "params:corpus", "minimmwp_problems", *_drafts()]
    check = node(nodes.check_leakage, checked, _CHECKED, name="check_leakage")
    return [*texts, check]


def _real_nodes() -> list[Node]:
    inputs = ["params:sources", "params:languages", "minimmwp_problems"]
    read = node(nodes.read_sources, inputs, ["real_texts", "held_out_problems"], name="read_sources")
    plain, instructed = [*_READ, "params:seed"], [*_READ, "params:instructions", "params:seed"]
    texts = _drafting_nodes(
        [
            (nodes.take_monolingual_texts, plain),
            (nodes.take_english_sentences, plain),
            (nodes.take_instruction_data, instructed),
            (nodes.take_foundation_corpus, instructed),
        ]
    )
    checked = ["held_out_problems", "real_texts", "params:sources", *_drafts()]
    return [read, *texts, node(nodes.check_real_leakage, checked, _CHECKED, name="check_leakage")]


def _drafts() -> list[str]:
    return [f"drafted_{name}" for name in _DRAFTS]


def _drafting_nodes(writers: list[tuple[Callable[..., object], list[str]]]) -> list[Node]:
    return [
        node(write, inputs, f"drafted_{name}", name=f"write_{name}")
        for (write, inputs), name in zip(writers, _TEXTS, strict=True)
    ]
