"""One pass and one optimizer step of a phase, or one batch of answers, run without memory while bytes are counted."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.optim import AdamW, Optimizer

from lingualift.compute import ComputeSettings
from lingualift.model import LinguaLiftForConditionalGeneration
from lingualift.planning.gpu_attention import gpu_attention
from lingualift.planning.lengths import PassShape
from lingualift.planning.live_bytes import LiveBytes
from lingualift.planning.models import make_shapes
from lingualift.systems import OptimizerSettings
from lingualift.training.attention import set_attention
from lingualift.training.blocks import prepared_blocks
from lingualift.training.engine import SEQUENCE_MULTIPLE
from lingualift.training.optimizers import ADAM_BETAS, MuonWithAdamW, make_optimizer


@dataclass(frozen=True)
class Trace:
    """What was counted, in bytes and floating-point operations.

    Attributes:
        weights: parameters and buffers.
        gradients: one for each weight that learns.
        optimizer: its states.
        peak: the most that was alive at once, of everything, in a pass or the step after it.
        copies: of that, autocast's copies of weights.
        linear_flop, attention_flop: of one pass, forward and backward, recomputation included.
    """

    weights: int
    gradients: int = 0
    optimizer: int = 0
    peak: int = 0
    copies: int = 0
    linear_flop: int = 0
    attention_flop: int = 0


def trace_training(
    model: LinguaLiftForConditionalGeneration,
    shape: PassShape,
    settings: OptimizerSettings,
    compute: ComputeSettings,
    *,
    on_gpu: bool,
    bf16: bool,
) -> Trace:
    """Run the last pass of a later optimizer step, and the step, as `training.engine` does.

    Args:
        model: on the meta device and frozen as in the phase; its tensors are replaced.
        shape: of the pass.
        settings: whose optimizer it is; with several passes a step, gradients are there before the pass.
        compute: attention, and whether activations are recomputed.
        on_gpu: which kernels run where there is a choice.
        bf16: whether autocast computes in bf16.
    """
    model.train()
    with _counting(model, shape, compute, on_gpu=on_gpu) as live:
        weights, learning = live.now, [p for p in model.parameters() if p.requires_grad]
        optimizer = _optimizer(model, settings, on_gpu=on_gpu)
        for parameter in learning:
            parameter.grad = torch.zeros_like(parameter)
        gradients = live.now - weights
        optimizer.step()  # makes its states
        states = live.now - weights - gradients
        if settings.gradient_accumulation_steps == 1:
            optimizer.zero_grad()
        live.restart()
        _run_pass(model, shape, bf16=bf16)
        linear, attention = live.linear_flop, live.attention_flop
        optimizer.step()
    return Trace(weights, gradients, states, live.peak, live.copies_at_peak, linear, attention)


def trace_answering(
    model: LinguaLiftForConditionalGeneration, shape: PassShape, compute: ComputeSettings, *, on_gpu: bool
) -> Trace:
    """Read a batch of questions with a cache, as answering begins; arguments as in `trace_training`."""
    model.eval()
    with _counting(model, shape, compute, on_gpu=on_gpu) as live, torch.no_grad():
        weights = live.now
        live.restart()
        model(**_batch(shape), use_cache=True, logits_to_keep=1)
    return Trace(weights, peak=live.peak, linear_flop=live.linear_flop, attention_flop=live.attention_flop)


@contextmanager
def _counting(
    model: LinguaLiftForConditionalGeneration, shape: PassShape, compute: ComputeSettings, *, on_gpu: bool
) -> Iterator[LiveBytes]:
    """Everything inside runs without memory, prepared as training prepares it, and is counted."""
    model.pad_to_multiple = SEQUENCE_MULTIPLE
    attention = compute.attention
    if attention in ("auto", "flash_attention_2"):  # this keeps what sdpa keeps, and need not be installed
        attention = "sdpa" if on_gpu or attention == "flash_attention_2" else "eager"
    set_attention(model, attention)
    make_shapes(model)
    uncompiled = compute.model_copy(update={"compile": False})
    kernels = gpu_attention() if on_gpu else nullcontext()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # training says them
        with prepared_blocks(model, uncompiled), kernels, LiveBytes(shape.sequence) as live:
            live.give([*model.parameters(), *model.buffers()])
            yield live


def _run_pass(model: LinguaLiftForConditionalGeneration, shape: PassShape, *, bf16: bool) -> None:
    with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
        found = model(**_batch(shape), num_items_in_batch=shape.rows * shape.response)
    found.logits = found.logits.float()  # as accelerate hands them out
    loss: Tensor = found.loss
    del found
    loss.backward()


def _batch(shape: PassShape) -> dict[str, Tensor]:
    """What `LinguaLiftProcessor.pad` makes, of such lengths."""
    names = {"": shape.prefix, "encoder_": shape.encoder, "suffix_": shape.suffix}
    batch = {}
    for name, length in names.items():
        if length:
            ids = "suffix_ids" if name == "suffix_" else f"{name}input_ids"
            batch[ids] = torch.ones(shape.rows, length, dtype=torch.long)
            batch[f"{name}attention_mask"] = torch.ones(shape.rows, length, dtype=torch.long)
    if shape.response:
        batch["labels"] = torch.ones(shape.rows, shape.response, dtype=torch.long)
    return batch


def _optimizer(model: nn.Module, settings: OptimizerSettings, *, on_gpu: bool) -> Optimizer:
    """As the engine and Trainer make it."""
    found = make_optimizer(model, settings)
    if found is None:
        learning = [p for p in model.parameters() if p.requires_grad]
        return AdamW(learning, lr=settings.learning_rate, betas=ADAM_BETAS, fused=True)
    if on_gpu and isinstance(found, MuonWithAdamW):
        for group in found.parts[1].param_groups:
            group["foreach"] = True  # AdamW's choice for tensors on GPUs
    return found
