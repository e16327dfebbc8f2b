"""The training pipeline."""

from lingualift.pipelines.training.pipeline import create_pipeline

__all__ = ["create_pipeline"]
