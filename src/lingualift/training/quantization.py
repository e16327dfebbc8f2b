"""Weights in 4 bits under adapters (QLoRA), through bitsandbytes."""

from typing import Any

import torch
from torch import nn

from lingualift.training.extras import need_extra


def quantize_linear_layers(language_model: nn.Module) -> None:
    """Hold the weights of an LLM's linear layers, all but the head, as 4-bit NormalFloat with quantised scales.

    They multiply in the precision of their input.

    Raises:
        ConfigurationError: bitsandbytes is not installed.
    """
    need_extra("bitsandbytes", "bitsandbytes", "lora.quantization", "null")
    head: Any = language_model.get_output_embeddings()  # type: ignore[operator]
    chosen = {name: part for name, part in language_model.named_modules() if type(part) is nn.Linear}
    for name, layer in chosen.items():
        if layer is not head:
            parent, _, own = name.rpartition(".")
            setattr(language_model.get_submodule(parent), own, _quantized(layer))


def _quantized(layer: nn.Linear) -> nn.Module:
    import bitsandbytes

    made = bitsandbytes.nn.Linear4bit(
        layer.in_features, layer.out_features, bias=layer.bias is not None, quant_type="nf4", compress_statistics=True
    )
    made.weight = bitsandbytes.nn.Params4bit(
        layer.weight.detach().to(torch.float32), requires_grad=False, quant_type="nf4", compress_statistics=True
    )
    made.bias = layer.bias
    return made.to(layer.weight.device)  # which quantises
