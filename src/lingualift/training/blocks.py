"""What a training does to the blocks of its models: recompute their activations, or compile them."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

import torch
from torch import nn
from transformers import PreTrainedModel

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError
from lingualift.training.attention import pretrained_parts

_LIMITS: dict[str, Any] = {"recompile_limit": 64, "fail_on_recompile_limit_hit": True}


@contextmanager
def prepared_blocks(model: nn.Module, compute: ComputeSettings) -> Iterator[None]:
    """Prepare the blocks of every Hugging Face model inside a model, and leave them as they were.

    `gradient_checkpointing` keeps each block's input alone and computes the block again in the backward pass (Chen et
    al. 2016): a third more work for a fraction of the memory. `compile` compiles each block by itself, so that all
    alike share one compilation, of seconds.

    Args:
        model: what is trained.
        compute: which of the two.

    Raises:
        ConfigurationError: a model cannot do it.
    """
    checkpointing = list(pretrained_parts(model)) if compute.gradient_checkpointing else []
    compiled = [block for part in pretrained_parts(model) for block in _blocks(part)] if compute.compile else []
    for part in checkpointing:
        if not part.supports_gradient_checkpointing:
            raise ConfigurationError(
                f"compute.gradient_checkpointing: {type(part).__name__} has none in this version of transformers; "
                "set it to false, or use a larger gradient_accumulation_steps"
            )
    try:
        for part in checkpointing:
            part.gradient_checkpointing_enable({"use_reentrant": False})
        for block in compiled:
            block.compile()
        # Past its limit the compiler would leave blocks uncompiled without a word.
        with torch._dynamo.config.patch(**_LIMITS) if compiled else nullcontext():
            yield
    finally:
        for part in checkpointing:
            part.gradient_checkpointing_disable()
        for block in compiled:
            block._compiled_call_impl = None


def _blocks(part: PreTrainedModel) -> list[nn.Module]:
    """Its repeated blocks: what transformers names as never to be split over devices."""
    names = set(part._no_split_modules or ())
    found = [module for module in part.modules() if type(module).__name__ in names]
    if not found:
        raise ConfigurationError(
            f"compute.compile: {type(part).__name__} names no blocks in this version of transformers; set it to false"
        )
    return found
