"""A tiny model of random weights with its processor, for what a model answers."""

import pytest
import torch

from lingualift.model import LinguaLiftForConditionalGeneration, LinguaLiftProcessor
from tests.tiny_models import make_encoder, make_encoder_tokenizer, make_llm, make_llm_tokenizer


@pytest.fixture(scope="module")
def processor() -> LinguaLiftProcessor:
    return LinguaLiftProcessor(make_encoder_tokenizer(), make_llm_tokenizer())


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> LinguaLiftForConditionalGeneration:
    root = tmp_path_factory.mktemp("tiny model")
    torch.manual_seed(0)
    make_encoder("mt5").save_pretrained(root / "encoder")
    make_llm("llama", tied=False).save_pretrained(root / "llm")
    return LinguaLiftForConditionalGeneration.from_encoder_llm_pretrained(root / "encoder", root / "llm").eval()
