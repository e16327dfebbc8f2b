"""Nodes of the foundation pipeline: the encoder and the LLM that everything builds on."""

from pathlib import Path
from typing import Any

import pandas as pd

from lingualift.compute import ComputeSettings, ResumeSettings
from lingualift.configuration import EvaluationSettings
from lingualift.evaluation.probe import word_identity_probe
from lingualift.records import InstructionExample
from lingualift.training.foundation import make_encoder, make_language_model
from lingualift.training.foundation_settings import FoundationSettings
from lingualift.training.system_model import Foundation


def prepare_encoder(
    texts: dict[str, list[str]],
    settings: FoundationSettings,
    compute: ComputeSettings,
    resume: ResumeSettings,
    seed: int,
) -> tuple[Path, pd.DataFrame, dict[str, Any]]:
    """Train the stand-in encoder, or take a pretrained one."""
    folder, curve, summary = make_encoder(settings, texts, seed=seed, compute=compute, resume=resume)
    return folder, pd.DataFrame(curve, columns=["system", "phase", "step", "loss", "learning_rate"]), summary


def prepare_language_model(
    examples: list[InstructionExample],
    settings: FoundationSettings,
    compute: ComputeSettings,
    resume: ResumeSettings,
    seed: int,
) -> tuple[Path, pd.DataFrame, dict[str, Any]]:
    """Train the stand-in LLM, or take a pretrained one."""
    folder, curve, summary = make_language_model(settings, examples, seed=seed, compute=compute, resume=resume)
    return folder, pd.DataFrame(curve, columns=["system", "phase", "step", "loss", "learning_rate"]), summary


def probe_encoder(encoder: Path, texts: dict[str, list[str]], settings: EvaluationSettings) -> pd.DataFrame:
    """How well a linear map reads words back from the encoder's output."""
    path = Foundation(encoder, encoder).model_path("encoder")
    fitted, tested = settings.probe_fitted_texts, settings.probe_tested_texts
    return word_identity_probe(path, texts, fitted_texts=fitted, tested_texts=tested)
