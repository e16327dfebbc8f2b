"""The corpus pipeline."""

from lingualift.pipelines.corpus.pipeline import create_pipeline

__all__ = ["create_pipeline"]
