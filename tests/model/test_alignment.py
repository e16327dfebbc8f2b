"""Alignment layers: lengths, masks, and independence from padding."""

import pytest
import torch
from transformers import LlamaConfig, MT5Config

from lingualift.errors import DataError
from lingualift.model import LinguaLiftConfig
from lingualift.model.alignment import AlignmentLayer, build_alignment
from lingualift.model.configuration import ALIGNMENT_KINDS

S = 5
LENGTHS = {"linear": S, "ffn": S + 2, "latent": 3}


def layer(kind: str) -> AlignmentLayer:
    torch.manual_seed(0)
    return build_alignment(
        LinguaLiftConfig(
            encoder_config=MT5Config(d_model=24),
            llm_config=LlamaConfig(hidden_size=32),
            alignment_kind=kind,
            num_latents=3,
            latent_heads=4,
        )
    )


@pytest.mark.parametrize("kind", ALIGNMENT_KINDS)
def test_mask_agrees_with_features(kind):
    """Regression: the released code's ffn returns S + 2 positions with a mask of S + 1."""
    mask = torch.tensor([[1, 1, 1, 1, 1], [1, 1, 0, 0, 0]])
    prompt, prompt_mask = layer(kind)(torch.randn(2, S, 24), mask)
    assert prompt.shape == (2, LENGTHS[kind], 32)
    assert prompt_mask.shape == prompt.shape[:2]
    real = {"linear": [5, 2], "ffn": [7, 4], "latent": [3, 3]}[kind]
    assert prompt_mask.sum(dim=1).tolist() == real


@pytest.mark.parametrize("kind", ALIGNMENT_KINDS)
def test_padding_changes_no_real_position(kind):
    module, features = layer(kind), torch.randn(1, 2, 24)
    garbage = torch.full((1, 3, 24), float("inf"))
    padded = torch.cat([features, garbage], dim=1)
    alone, alone_mask = module(features, torch.ones(1, 2))
    prompt, mask = module(padded, torch.tensor([[1, 1, 0, 0, 0]]))
    torch.testing.assert_close(prompt[mask.bool()], alone[alone_mask.bool()])


def test_begin_and_end_surround_the_sequence():
    module = layer("ffn")
    prompt, mask = module(torch.randn(1, 3, 24), torch.tensor([[1, 1, 0]]))
    real = prompt[mask.bool()]
    assert torch.equal(real[0], module.begin)
    assert torch.equal(real[-1], module.end)


def test_hidden_width_is_a_multiple_of_the_encoder_width():
    assert layer("ffn").up.weight.shape == (48, 24)


@pytest.mark.parametrize("kind", ALIGNMENT_KINDS)
def test_every_parameter_learns(kind):
    module = layer(kind)
    module(torch.randn(2, S, 24), torch.ones(2, S))[0].pow(2).sum().backward()
    assert all(parameter.grad is not None and parameter.grad.abs().sum() > 0 for parameter in module.parameters())


def test_features_in_another_precision_are_taken():
    prompt, _ = layer("ffn")(torch.randn(1, S, 24).bfloat16(), torch.ones(1, S))
    assert prompt.dtype == torch.float32


@pytest.mark.parametrize("shapes", [((1, S, 23), (1, S)), ((1, S, 24), (1, S + 1)), ((S, 24), (S,))])
def test_disagreeing_input_is_refused(shapes):
    features, mask = shapes
    with pytest.raises(DataError, match="B, S, 24"):
        layer("ffn")(torch.zeros(features), torch.ones(mask))
