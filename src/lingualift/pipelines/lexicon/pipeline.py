"""Bilingual lexicons English → xx."""

from collections.abc import Collection, Mapping
from typing import Any

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.lexicon import nodes

_CHOICES = ["reference_lexicons", "induced_lexicons", "english_names", "params:lexicon", "params:seed"]


def create_pipeline(sources: Mapping[str, Any] | None = None, variants: Collection[str] = ()) -> Pipeline:
    """Shipped lexicons, or the published ones of `sources`, and induced ones → those that code-switching draws from.

    Args:
        sources: where a study on real data reads.
        variants: names of further choices, `lexicon_variants` of the parameters.
    """
    steps = [
        _reading_node(published=bool(sources)),
        _names_node(published=bool(sources)),
        node(
            nodes.induce_lexicons,
            [
                "monolingual_texts",
                "reference_lexicons",
                "params:lexicon",
                "params:lexicon_variants",
                "params:languages",
                "params:seed",
            ],
            ["induced_lexicons", "lexicon_quality"],
            name="induce_lexicons",
        ),
        node(nodes.choose_lexicons, _CHOICES, "lexicons", name="choose_lexicons"),
        *(_variant_node(name) for name in variants),
        node(
            nodes.measure_coverage,
            ["lexicons", "english_sentences", "english_names"],
            "lexicon_coverage",
            name="measure_coverage",
        ),
    ]
    return Pipeline(steps, namespace="lexicon", prefix_datasets_with_namespace=False)


def _reading_node(*, published: bool) -> Node:
    read, files = (
        (nodes.read_published_lexicons, "params:sources") if published else (nodes.read_lexicons, "raw_lexicons")
    )
    return node(read, [files, "params:languages"], "reference_lexicons", name="read_lexicons")


def _names_node(*, published: bool) -> Node:
    find, texts = (nodes.find_names, "english_sentences") if published else (nodes.read_names, "raw_minimmwp")
    return node(find, texts, "english_names", name="find_names")


def _variant_node(name: str) -> Node:
    inputs = [*_CHOICES, "params:lexicon_variants"]
    return node(nodes.variant_node(name), inputs, f"lexicons_{name}", name=f"choose_{name}")
