"""The foundation: a multilingual encoder and an English LLM."""

from kedro.pipeline import Pipeline, node

from lingualift.pipelines.foundation import nodes


def create_pipeline() -> Pipeline:
    """Texts → encoder, LLM, and the encoder's word-identity probe."""
    steps = [
        node(
            nodes.prepare_encoder,
            ["monolingual_texts", "params:foundation", "params:seed"],
            ["foundation_encoder", "foundation_encoder_curve", "foundation_encoder_summary"],
            name="encoder",
        ),
        node(
            nodes.prepare_language_model,
            ["foundation_corpus", "params:foundation", "params:seed"],
            [
                "foundation_language_model",
                "foundation_language_model_curve",
                "foundation_language_model_summary",
            ],
            name="language_model",
        ),
        node(
            nodes.probe_encoder,
            ["foundation_encoder", "monolingual_texts", "params:evaluation"],
            "encoder_probe",
            name="probe_encoder",
        ),
    ]
    return Pipeline(steps, namespace="foundation", prefix_datasets_with_namespace=False)
