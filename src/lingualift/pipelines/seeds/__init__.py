"""The seeds pipeline."""

from lingualift.pipelines.seeds.pipeline import create_pipeline

__all__ = ["create_pipeline"]
