"""The foundation: a multilingual encoder and an English LLM."""

from kedro.pipeline import Pipeline, node

from lingualift.pipelines.foundation import nodes

# Tags say what `dvc.yaml` runs together: another probe trains no model again.
MODELS, PROBE = "models", "probe"


def create_pipeline() -> Pipeline:
    """Texts → encoder, LLM, and the encoder's word-identity probe."""
    steps = [
        node(
            nodes.prepare_encoder,
            ["monolingual_texts", "params:foundation", "params:compute", "params:resume", "params:seed"],
            ["foundation_encoder", "foundation_encoder_curve", "foundation_encoder_summary"],
            name="encoder",
            tags=MODELS,
        ),
        node(
            nodes.prepare_language_model,
            ["foundation_corpus", "params:foundation", "params:compute", "params:resume", "params:seed"],
            [
                "foundation_language_model",
                "foundation_language_model_curve",
                "foundation_language_model_summary",
            ],
            name="language_model",
            tags=MODELS,
        ),
        node(
            nodes.probe_encoder,
            ["foundation_encoder", "monolingual_texts", "params:evaluation"],
            "encoder_probe",
            name="probe_encoder",
            tags=PROBE,
        ),
    ]
    return Pipeline(steps, namespace="foundation", prefix_datasets_with_namespace=False)
