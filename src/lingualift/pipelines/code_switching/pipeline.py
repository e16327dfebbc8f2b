"""Code-switching: English sentences and lexicons, joined for stage 1."""

from kedro.pipeline import Pipeline, node

from lingualift.pipelines.code_switching import nodes


def create_pipeline() -> Pipeline:
    """Sentences and lexicons → stage 1's corpus, a sample of code-switched text, and examples on disk."""
    steps = [
        node(
            nodes.join_sentences_and_lexicons,
            ["english_sentences", "lexicons"],
            "code_switched",
            name="join_lexicons",
        ),
        node(
            nodes.sample_code_switching,
            ["code_switched", "params:seed"],
            "code_switching_sample",
            name="sample",
        ),
        node(
            nodes.plan_examples,
            ["code_switched", "params:code_switching", "params:seed"],
            "code_switched_examples",
            name="write_examples",
        ),
    ]
    return Pipeline(steps, namespace="code_switching", prefix_datasets_with_namespace=False)
