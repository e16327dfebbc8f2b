"""Tiny random foundation models with tiny tokenizers, saved as a hub checkpoint would be."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from tests.tiny_models import TEXTS, make_encoder, make_encoder_tokenizer, make_llm, make_llm_tokenizer

from lingualift.model import ROUTES, LinguaLiftForConditionalGeneration, LinguaLiftProcessor


@pytest.fixture(scope="session")
def processor() -> LinguaLiftProcessor:
    return LinguaLiftProcessor(make_encoder_tokenizer(), make_llm_tokenizer())


@pytest.fixture(scope="session")
def foundation(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Folder of a saved tiny model, made once: foundation("mt5") or foundation("llama", tied=True)."""
    root = tmp_path_factory.mktemp("foundation")

    def folder(family: str, *, tied: bool = False) -> Path:
        path = root / f"{family}-{tied}"
        if not path.exists():
            torch.manual_seed(0)
            encoders = ("mt5", "xlm-roberta", "m2m_100")
            (make_encoder(family) if family in encoders else make_llm(family, tied=tied)).save_pretrained(path)
        return path

    return folder


@pytest.fixture
def build(foundation: Callable[..., Path]) -> Callable[..., LinguaLiftForConditionalGeneration]:
    """Make a model in eval mode: build("mt5", "llama", tied=False, **fields of the configuration)."""

    def make(
        encoder: str = "mt5",
        llm: str = "llama",
        *,
        tied: bool = False,
        dtype: torch.dtype = torch.float32,
        **fields,
    ) -> LinguaLiftForConditionalGeneration:
        folders = foundation(encoder), foundation(llm, tied=tied)  # first: where one is not there yet, it sets the seed
        torch.manual_seed(1)
        return LinguaLiftForConditionalGeneration.from_encoder_llm_pretrained(*folders, dtype=dtype, **fields)

    return make


@pytest.fixture
def batch(processor: LinguaLiftProcessor) -> Callable[..., dict[str, torch.Tensor]]:
    """Make a batch of three rows of different lengths along a route."""

    def make(route: str = "paper", *, responses: bool = True, rows: slice = slice(None), **options):
        instructions = [TEXTS[0], "Solve.", "Think step by step and solve the problem."]
        sources = [TEXTS[2], "Tom hat 3 Äpfel.", TEXTS[1]]
        targets = ["The answer is 15.", "3", "Step by step we add 3 and 12."] if responses else None
        return dict(
            processor(
                instructions[rows],
                sources[rows],
                targets[rows] if targets else None,
                route=options.pop("input_route", ROUTES[route]),
                **options,
            )
        )

    return make
