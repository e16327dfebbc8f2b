"""Code-switching: English sentences and lexicons, joined for stage 1."""

from collections.abc import Collection

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.code_switching import nodes

# Tags say what `dvc.yaml` runs together: the study's own corpus, or that of a variant.
STUDY = "study"


def create_pipeline(variants: Collection[str] = ()) -> Pipeline:
    """Sentences and lexicons → stage 1's corpus, a sample with statistics, and examples on disk.

    Args:
        variants: names of further choices of lexicons, each with a corpus of its own.
    """
    steps = [
        _joining_node("lexicons", "code_switched", "join_lexicons", STUDY),
        node(
            nodes.sample_code_switching,
            ["code_switched", "params:code_switching", "params:seed"],
            ["code_switching_sample", "code_switching_statistics"],
            name="sample",
            tags=STUDY,
        ),
        node(
            nodes.plan_examples,
            ["code_switched", "params:code_switching", "params:seed"],
            "code_switched_examples",
            name="write_examples",
            tags=STUDY,
        ),
        *(_joining_node(f"lexicons_{name}", f"code_switched_{name}", f"join_{name}", name) for name in variants),
    ]
    return Pipeline(steps, namespace="code_switching", prefix_datasets_with_namespace=False)


def _joining_node(lexicons: str, corpus: str, name: str, tag: str) -> Node:
    return node(nodes.join_sentences_and_lexicons, ["english_sentences", lexicons], corpus, name=name, tags=tag)
