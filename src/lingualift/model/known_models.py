"""Configurations of models by path or name, without their weights: what planning and trials need of them."""

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml
from transformers import AutoConfig, PreTrainedConfig

from lingualift.errors import ConfigurationError


def known_models() -> dict[str, dict[str, Any]]:
    """The published models whose dimensions the project knows: hub id → model_type, parameters, arguments."""
    return _read()


def configuration_of(path: str | Path, **changes: Any) -> PreTrainedConfig:
    """The configuration of a local model folder, or of a published model by its hub id; nothing is downloaded.

    Args:
        path: the folder, or the id.
        changes: arguments to set otherwise, such as a smaller depth.

    Raises:
        ConfigurationError: it is neither.
    """
    if (Path(path) / "config.json").is_file():
        return AutoConfig.from_pretrained(path, trust_remote_code=False, local_files_only=True, **changes)
    model = known_models().get(str(path))
    if model is None:
        raise ConfigurationError(
            f"{path}: expected a folder with config.json, or one of the models whose dimensions are known "
            f"({', '.join(known_models())}); fetch at least its config.json into a folder, and name that"
        )
    return AutoConfig.for_model(model["model_type"], **{**model["arguments"], **changes})


@cache
def _read() -> dict[str, dict[str, Any]]:
    return yaml.safe_load((files("lingualift.model") / "known_models.yml").read_text(encoding="utf-8"))
