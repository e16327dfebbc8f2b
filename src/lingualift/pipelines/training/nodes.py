"""Nodes of the training pipeline: one per phase of a system."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd

from lingualift.compute import ComputeSettings, ResumeSettings
from lingualift.systems import read_systems
from lingualift.training.phase import train_phase
from lingualift.training.phase_corpus import phase_corpus
from lingualift.training.system_model import Foundation


def phase_node(key: str, other_seed: int | None = None) -> Callable[..., tuple[Path, pd.DataFrame, dict[str, Any]]]:
    """The node function of one phase; what it trains, and on what, is in the systems' parameters.

    Args:
        key: the phase.
        other_seed: the seed of a node that does not take the run's own.
    """

    def train_one(
        compute: ComputeSettings, resume: ResumeSettings, encoder: Path, language_model: Path, corpus: Any,
        seed: int = other_seed or 0, after: Path | None = None, lexicons: dict | None = None,
        english: list[str] | None = None, **tables: dict,
    ) -> tuple[Path, pd.DataFrame, dict[str, Any]]:  # fmt: skip
        """Train one phase from the checkpoint before it."""
        table, foundation = read_systems(tables), Foundation(encoder, language_model)
        learned = phase_corpus(table, key, corpus, lexicons=lexicons, english=english)
        folder, curve, summary = train_phase(
            table, key, foundation, after, learned, seed=seed, compute=compute, resume=resume
        )
        return folder, pd.DataFrame(curve), summary

    train_one.phase_key = key  # type: ignore[attr-defined]  # for what looks at a node before it runs
    return train_one


def join_curves(**curves: pd.DataFrame) -> pd.DataFrame:
    """Loss curves of every phase, foundation first."""
    present = [curve for curve in curves.values() if not curve.empty]
    return pd.concat(present, ignore_index=True)


def join_summaries(**summaries: dict[str, Any]) -> pd.DataFrame:
    """One row per training phase."""
    return pd.DataFrame(list(summaries.values()))
