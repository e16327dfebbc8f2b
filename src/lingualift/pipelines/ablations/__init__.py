"""The ablations pipeline."""

from lingualift.pipelines.ablations.pipeline import create_pipeline

__all__ = ["create_pipeline"]
