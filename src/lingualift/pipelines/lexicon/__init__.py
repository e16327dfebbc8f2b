"""The lexicon pipeline."""

from lingualift.pipelines.lexicon.pipeline import create_pipeline

__all__ = ["create_pipeline"]
