"""Corpus preparation: from templates to test problems and training texts."""

from kedro.pipeline import Pipeline, node

from lingualift.pipelines.corpus import nodes


def create_pipeline() -> Pipeline:
    """Templates → test problems, floors, and leak-free training texts."""
    drawn = ["minimmwp", "test_draws", "params:corpus"]
    steps = [
        node(nodes.read_templates, ["raw_minimmwp", "params:languages", "params:corpus"], "minimmwp", name="read_templates"),
        node(
            nodes.draw_test_problems,
            ["minimmwp", "params:corpus", "params:seed"],
            ["test_draws", "minimmwp_problems", "floors"],
            name="draw_test_problems",
        ),
        node(nodes.write_monolingual_texts, [*drawn, "params:seed"], "drafted_monolingual_texts", name="write_monolingual_texts"),
        node(nodes.write_english_sentences, [*drawn, "params:seed"], "drafted_english_sentences", name="write_english_sentences"),
        node(
            nodes.write_instruction_data,
            [*drawn, "params:instructions", "params:seed"],
            "drafted_instruction_data",
            name="write_instruction_data",
        ),
        node(
            nodes.write_foundation_corpus,
            [*drawn, "params:instructions", "params:seed"],
            "drafted_foundation_corpus",
            name="write_foundation_corpus",
        ),
        node(
            nodes.check_leakage,
            [
                "minimmwp_problems",
                "drafted_monolingual_texts",
                "drafted_english_sentences",
                "drafted_instruction_data",
                "drafted_foundation_corpus",
            ],
            ["monolingual_texts", "english_sentences", "instruction_data", "foundation_corpus", "leakage_report"],
            name="check_leakage",
        ),
    ]
    return Pipeline(steps, namespace="corpus", prefix_datasets_with_namespace=False)
