"""Bilingual lexicons English → xx."""

from kedro.pipeline import Pipeline, node

from lingualift.pipelines.lexicon import nodes


def create_pipeline() -> Pipeline:
    """Lexicon files → lexicons and their coverage of the English sentences."""
    steps = [
        node(nodes.read_lexicons, ["raw_lexicons", "params:languages"], "lexicons", name="read_lexicons"),
        node(
            nodes.measure_coverage,
            ["lexicons", "english_sentences"],
            "lexicon_coverage",
            name="measure_coverage",
        ),
    ]
    return Pipeline(steps, namespace="lexicon", prefix_datasets_with_namespace=False)
