"""Which implementation of attention a training uses."""

from collections.abc import Iterator

import torch
from torch import nn
from transformers import PreTrainedModel

from lingualift.compute import Attention


def set_attention(model: nn.Module, attention: Attention) -> None:
    """Make every Hugging Face model inside a model compute attention in one way.

    PyTorch's fused attention for CPUs has a slow backward pass: a third of a stage-1 step at 128 positions, where
    plain matrix products make the whole step 1.5 times as fast. So "auto" is "eager" on a CPU.
    """
    if attention == "auto":
        attention = "sdpa" if torch.cuda.is_available() else "eager"
    for part in pretrained_parts(model):
        part.set_attn_implementation(attention)


def pretrained_parts(model: nn.Module) -> Iterator[PreTrainedModel]:
    """The Hugging Face models inside a model that contain no other."""
    for module in model.modules():
        parts = [child for child in module.children() if isinstance(child, PreTrainedModel)]
        if isinstance(module, PreTrainedModel) and not parts:
            yield module
