"""The code_switching pipeline."""

from lingualift.pipelines.code_switching.pipeline import create_pipeline

__all__ = ["create_pipeline"]
