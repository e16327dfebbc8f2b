"""The benchmarks pipeline."""

from lingualift.pipelines.benchmarks.pipeline import create_pipeline

__all__ = ["create_pipeline"]
