"""The foundation pipeline."""

from lingualift.pipelines.foundation.pipeline import create_pipeline

__all__ = ["create_pipeline"]
