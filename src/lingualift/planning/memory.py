"""What a phase, or answering, holds on a device and on its host."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import torch
from torch import nn

from lingualift.compute import ONE_PROCESS, ComputeSettings
from lingualift.errors import ConfigurationError
from lingualift.model import LinguaLiftForConditionalGeneration
from lingualift.planning.lengths import PassShape
from lingualift.planning.models import FoundationConfigs, count_modules, planned_model
from lingualift.planning.trace import Trace, trace_answering, trace_training
from lingualift.systems import Phase, SystemsTable
from lingualift.training.attention import pretrained_parts
from lingualift.training.optimizers import computes_in_bf16
from lingualift.training.precision import frozen_parameters, halve_frozen_weights, precision_of

FP32, _BF16 = 4, 2  # bytes of a number
_GATHERED_BLOCKS = 2  # a block computes while the next one is fetched
_BLOCK_OF_8_BITS = 256  # numbers of a state that share a scale of 4 bytes, in bitsandbytes


@dataclass(frozen=True)
class MemoryEstimate:
    """Bytes on one device at the moment when most are held, and on its machine.

    Attributes:
        parameters: module → number; "adapters" are the LLM's.
        trainable: how many learn.
        weights, gradients, optimizer: held throughout a step; gradients with a copy in buckets where ranks share them.
        activations: what a pass, or answering, adds to them at the most; none where the step itself takes more.
        copies: of these, autocast's copies of weights.
        gathered: weights and gradients that a rank puts together from all shares at once, where they are shared out.
        host: of the machine's own memory, by all its ranks.
        linear_flop, attention_flop: of a pass of one rank.
        is_shared: whether weights, gradients and states are shared out; else `gathered` is what it would be.
    """

    parameters: Mapping[str, int]
    trainable: int
    weights: int
    gradients: int
    optimizer: int
    activations: int
    copies: int
    gathered: int
    host: int
    linear_flop: int
    attention_flop: int
    is_shared: bool = False

    @property
    def held(self) -> int:
        """What does not depend on the batch."""
        return self.weights + self.gradients + self.optimizer

    @property
    def total(self) -> int:
        """Bytes on the device."""
        return self.held + self.activations + self.gathered * self.is_shared


def computes_phase_in_bf16(phase: Phase, compute: ComputeSettings, *, on_gpu: bool) -> bool:
    """Whether a phase uses autocast; `compute.mixed_precision` comes first, and "auto" means bf16 on any GPU."""
    precision = precision_of(compute, phase.optimizer)
    return True if on_gpu and precision == "auto" else computes_in_bf16(precision)


def phase_memory(
    table: SystemsTable,
    key: str,
    configs: FoundationConfigs,
    shape: PassShape,
    compute: ComputeSettings,
    *,
    on_gpu: bool,
) -> MemoryEstimate:
    """What a phase takes of each device and of its machine, from configurations alone; seconds for 7B parameters.

    Args:
        table, key: the systems, and the phase.
        configs: of the foundation.
        shape: of the longest pass of one rank.
        compute: ranks, strategy, precision, attention and recomputation.
        on_gpu: whether it trains on GPUs; their kernels keep other things for the backward pass than a CPU's.
    """
    phase = table.phase(key)
    bf16 = computes_phase_in_bf16(phase, compute, on_gpu=on_gpu)
    is_shared = compute.shares_models_out
    # Weights are gathered in the pass's precision: autocast has nothing to copy.
    dtype = torch.bfloat16 if is_shared and bf16 else torch.float32
    model = planned_model(configs, table.systems[phase.system], phase, dtype=dtype)
    if compute.frozen_weights == "bfloat16":
        halve_frozen_weights(model)
    parameters, weights = count_modules(model), _weights(model, compute)
    trainable = sum(p.numel() for p in model.parameters() if p.requires_grad)
    gathered = _gathered(model, _BF16 if bf16 else FP32)
    settings = phase.optimizer
    if is_shared:  # gradients there throughout: shares of them are too small to make room for activations
        settings = settings.model_copy(update={"gradient_accumulation_steps": 2})
    trace = trace_training(model, shape, settings, compute, on_gpu=on_gpu, bf16=bf16)
    found = _estimate(trace, parameters, weights, trainable, in_8_bits=settings.states != "float32")
    if is_shared:
        found = _share(found, compute.ranks, gathered)
    elif compute.ranks > 1:
        found = replace(found, gradients=2 * found.gradients)  # DDP sums them in buckets of its own
    found = replace(found, gathered=gathered)
    return replace(found, host=_host(found, held_modules(table, phase), _weights(model), compute, on_gpu=on_gpu))


def _estimate(
    trace: Trace, parameters: Mapping[str, int], weights: int, trainable: int, *, in_8_bits: bool
) -> MemoryEstimate:
    """Of a rank that holds everything, in fp32, whatever the trace's weights are in."""
    states = trace.optimizer * trainable * FP32 // max(1, trace.gradients)
    if in_8_bits:
        states = 2 * (trainable + trainable * FP32 // _BLOCK_OF_8_BITS)
    activations = max(0, trace.peak - trace.weights - trace.gradients - trace.optimizer)
    return MemoryEstimate(
        parameters=parameters,
        trainable=trainable,
        weights=weights,
        gradients=trainable * FP32,
        optimizer=states,
        activations=activations,
        copies=min(trace.copies, activations),
        gathered=0,
        host=0,
        linear_flop=trace.linear_flop,
        attention_flop=trace.attention_flop,
    )


def _share(found: MemoryEstimate, ranks: int, gathered: int) -> MemoryEstimate:
    parts = {name: getattr(found, name) // ranks for name in ("weights", "gradients", "optimizer")}
    return replace(found, **parts, gathered=gathered, is_shared=True)


def answering_memory(
    table: SystemsTable,
    system: str,
    configs: FoundationConfigs,
    shape: PassShape,
    compute: ComputeSettings,
    *,
    max_new_tokens: int,
    on_gpu: bool,
) -> MemoryEstimate:
    """What a system takes that answers, in one process; arguments as in `phase_memory`.

    Args:
        max_new_tokens: limit of an answer.
    """
    dtype = torch.bfloat16 if compute.frozen_weights == "bfloat16" else torch.float32
    model = planned_model(configs, table.systems[system], None, dtype=dtype)
    parameters, weights = count_modules(model), sum(p.numel() for p in model.parameters()) * dtype.itemsize
    trace = trace_answering(model, shape, compute, on_gpu=on_gpu)
    reading = trace.peak - trace.weights
    last = _last_token(configs, shape, max_new_tokens, dtype.itemsize)
    host = sum(parameters.values()) * FP32 + max(parameters.values()) * FP32
    if not on_gpu:
        host = max(host, weights + max(reading, last))
    return MemoryEstimate(
        parameters, 0, weights, 0, 0, max(reading, last), 0, 0, host, trace.linear_flop, trace.attention_flop
    )


def cache_bytes(configs: FoundationConfigs, itemsize: int = FP32) -> int:
    """Bytes of the LLM's cache for each position of a row: keys and values of every layer."""
    config = configs.language_model
    heads = getattr(config, "num_key_value_heads", None) or config.num_attention_heads
    width = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    return 2 * config.num_hidden_layers * heads * width * itemsize


def _last_token(configs: FoundationConfigs, shape: PassShape, max_new_tokens: int, itemsize: int) -> int:
    """The whole cache, one layer of it twice (it grows by concatenation), and logits with their fp32 copy."""
    config = configs.language_model
    cache = shape.rows * (shape.sequence + max_new_tokens) * cache_bytes(configs, itemsize)
    return cache + cache // config.num_hidden_layers + shape.rows * config.vocab_size * (itemsize + FP32)


def _weights(model: LinguaLiftForConditionalGeneration, compute: ComputeSettings = ONE_PROCESS) -> int:
    """Bytes of parameters as training holds them, or as they are loaded, in fp32, and of buffers."""
    frozen = _BF16 if compute.frozen_weights == "bfloat16" else FP32
    buffers = sum(b.numel() * b.element_size() for b in model.buffers())
    held = {id(p) for p in frozen_parameters(model)}
    return sum(p.numel() * (frozen if id(p) in held else FP32) for p in model.parameters()) + buffers


def _gathered(model: LinguaLiftForConditionalGeneration, number: int) -> int:
    """What lies outside of the blocks, and the largest blocks; what learns has a gradient beside each weight."""

    def size(module: nn.Module) -> int:
        return sum(p.numel() * (1 + p.requires_grad) for p in module.parameters()) * number

    sizes = []
    for part in pretrained_parts(model):
        names = set(part._no_split_modules or ())
        sizes += [size(module) for module in part.modules() if type(module).__name__ in names]
    return size(model) - sum(sizes) + sum(sorted(sizes)[-_GATHERED_BLOCKS:])


def held_modules(table: SystemsTable, phase: Phase) -> set[str]:
    """Modules that are read from the checkpoint before a phase, or written to the phase's own."""
    trained = {module for earlier in table.chain(phase.key) for module in earlier.trainable}
    return trained | ({"alignment"} if table.needs_alignment(phase) else set())


def _host(found: MemoryEstimate, modules: set[str], weights: int, compute: ComputeSettings, *, on_gpu: bool) -> int:
    """Both models as they are loaded, and a module while its file is read or written; or what ranks add on a CPU.

    Ranks share the frozen weights' memory, and have what learns for themselves.
    """
    loading = weights + max(found.parameters[module] for module in modules) * FP32
    if on_gpu:
        return loading
    if compute.ranks == 1:
        return max(loading, found.total)
    own = found.trainable * FP32 + found.total - found.weights
    return max(loading, weights + own * compute.processes)


def on_more_devices(estimate: MemoryEstimate, ranks: int, *, rows: int) -> int:
    """About what each of several devices holds with strategy fsdp, at least a row of a pass each; plan anew to be sure.

    Args:
        estimate: of one rank that holds everything.
        ranks: how many share it.
        rows: of the estimate's pass.

    Raises:
        ConfigurationError: the estimate is of ranks that share already.
    """
    if estimate.is_shared:
        raise ConfigurationError("expected the estimate of a device that holds everything, got that of a share")
    activations = estimate.activations - estimate.copies
    return estimate.held // ranks + activations // min(rows, ranks) + estimate.gathered
