"""Bilingual lexicons English → xx."""

from collections.abc import Mapping
from typing import Any

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.lexicon import nodes


def create_pipeline(sources: Mapping[str, Any] | None = None) -> Pipeline:
    """Shipped lexicons, or the published ones of `sources` → lexicons, and their coverage of the English sentences."""
    measured = ["lexicons", "english_sentences", *([] if sources else ["english_names"])]
    steps = [
        _reading_node(published=bool(sources)),
        node(nodes.measure_coverage, measured, "lexicon_coverage", name="measure_coverage"),
    ]
    if not sources:
        steps.append(node(nodes.read_names, "raw_minimmwp", "english_names", name="read_names"))
    return Pipeline(steps, namespace="lexicon", prefix_datasets_with_namespace=False)


def _reading_node(*, published: bool) -> Node:
    read, files = (
        (nodes.read_published_lexicons, "params:sources") if published else (nodes.read_lexicons, "raw_lexicons")
    )
    return node(read, [files, "params:languages"], "lexicons", name="read_lexicons")
