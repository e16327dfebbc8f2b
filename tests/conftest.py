"""Shipped parameters as Kedro reads them, and a tiny foundation with the systems that train on it."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from kedro.config import OmegaConfigLoader

from lingualift.lexicons.lexicon import Lexicon
from lingualift.records import InstructionExample
from lingualift.settings import CONFIG_LOADER_ARGS
from lingualift.systems import SystemsTable, read_systems
from lingualift.training.foundation import make_encoder, make_language_model
from lingualift.training.foundation_settings import FoundationSettings
from lingualift.training.phase_run import CodeSwitchedText
from lingualift.training.system_model import Foundation

# Tiny models are slower on several threads, and far slower where other processes use the same cores.
torch.set_num_threads(1)

CONF = Path(__file__).parents[1] / "conf"
NAMES = ("Anna", "Ben", "Clara", "David")


# Files that share a project that DVC has made: whoever runs one runs both.
TOGETHER = {"test_dvc_runs.py", "test_dvc_remotes.py"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """With several workers (`pytest -n 2 --dist loadgroup`) a file's tests stay together, since they share fixtures."""
    for item in items:
        group = "reproduced by DVC" if item.path.name in TOGETHER else str(item.path)
        item.add_marker(pytest.mark.xdist_group(group))


class Unset:
    """Marks a field to take out."""


def read_parameters(environment: str) -> dict[str, Any]:
    """All parameters of an environment, on top of conf/base."""
    return OmegaConfigLoader(str(CONF), env=environment, **CONFIG_LOADER_ARGS)["parameters"]


def with_fields(parameters: dict[str, Any], fields: dict[str, Any]) -> dict[str, Any]:
    """A copy with fields set: {"phases.x.after": "y"}; or taken out, with Unset."""
    parameters = copy.deepcopy(parameters)
    for field, value in fields.items():
        *path, last = field.split(".")
        table = parameters
        for key in path:
            table = table[key]
        if value is Unset:
            del table[last]
        else:
            table[last] = value
    return parameters


@pytest.fixture(scope="session")
def shipped_parameters() -> dict[str, Any]:
    return read_parameters("base")


@pytest.fixture
def changed(shipped_parameters) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Shipped parameters with fields changed."""
    return lambda fields: with_fields(shipped_parameters, fields)


@pytest.fixture(scope="session")
def quick_table(shipped_parameters) -> Callable[..., SystemsTable]:
    """The shipped systems, each phase a few steps long and from a random layer: quick_table(4, {"systems.x.y": …})."""

    def table(optimizer_steps: int = 2, fields: dict[str, Any] | None = None) -> SystemsTable:
        parameters = copy.deepcopy(shipped_parameters)
        for phase in parameters["phases"].values():
            phase["optimizer"] |= {"optimizer_steps": optimizer_steps, "batch_size": 8}
            phase.pop("warm_start", None)
        return read_systems(with_fields(parameters, fields or {}))

    return table


@pytest.fixture(scope="session")
def english() -> list[str]:
    return [f"{NAMES[i % 4]} has {i} apples and buys {i % 7} more. How many now?" for i in range(40)]


@pytest.fixture(scope="session")
def instructions(english) -> list[InstructionExample]:
    return [
        InstructionExample(f"e-{i}", "Solve.", text, f"{i} + {i % 7} = {i + i % 7}. The answer is {i + i % 7}.")
        for i, text in enumerate(english)
    ]


@pytest.fixture(scope="session")
def code_switched(english) -> CodeSwitchedText:
    german = {"has": ("hat",), "apples": ("Äpfel",), "and": ("und",), "buys": ("kauft",), "more": ("mehr",)}
    return CodeSwitchedText(english, {"de": Lexicon("de", {**german, "how": ("wie",), "many": ("viele",)})})


@pytest.fixture(scope="session")
def monolingual(english) -> dict[str, list[str]]:
    german = [f"{NAMES[i % 4]} hat {i} Äpfel und kauft {i % 7} mehr. Wie viele jetzt?" for i in range(40)]
    return {"en": english, "de": german}


@pytest.fixture(scope="session")
def stand_in() -> FoundationSettings:
    sizes = {"hidden_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 64}
    optimizer = {"optimizer_steps": 6, "batch_size": 8, "learning_rate": 1e-3}
    return FoundationSettings.model_validate(
        {
            "source": "stand_in",
            "encoder": {
                "vocabulary_size": 500,
                "sizes": {**sizes, "max_position_embeddings": 130},
                "masked_share": 0.15,
                "replaced_share": 0.05,
                "kept_share": 0.15,
                "optimizer": optimizer,
            },
            "language_model": {
                "vocabulary_size": 1400,
                "sizes": {**sizes, "max_position_embeddings": 256, "tie_word_embeddings": True},
                "embedding_noise": 0.3,
                "optimizer": optimizer,
            },
        }
    )


@pytest.fixture(scope="session")
def tiny(stand_in, monolingual, instructions) -> Foundation:
    """A stand-in foundation of a few thousand weights."""
    encoder, _, _ = make_encoder(stand_in, monolingual, seed=0)
    language_model, _, _ = make_language_model(stand_in, instructions, seed=0)
    return Foundation(encoder, language_model)
