"""How long a phase takes: its operations over what a device reaches of its peak."""

from lingualift.planning.devices import Device
from lingualift.planning.memory import FP32, MemoryEstimate
from lingualift.systems import Phase

# Useful over peak operations, measured on an H100 with random weights in bf16, 8 to 64 rows a pass (layer alone), 4 and
# more (LLM): the lower end of each range, with blocks as they are and compiled. docs/planning.md has the ranges.
_MEASURED_UTILISATION = {"layer": (0.31, 0.61), "llm": (0.35, 0.56), "lora": (0.16, 0.49)}


def default_utilisation(phase: Phase, *, compiled: bool) -> float:
    """Share of its peak that a device is taken to reach, by what learns."""
    kind = "lora" if phase.lora is not None else "llm" if "language_model" in phase.trainable else "layer"
    return _MEASURED_UTILISATION[kind][compiled]


def pass_flop(estimate: MemoryEstimate, *, longest: float) -> float:
    """Operations of a pass of mean length.

    Args:
        estimate: of the longest pass.
        longest: its lengths over the mean ones; attention grows with their square.
    """
    return estimate.linear_flop / longest + estimate.attention_flop / longest**2


def training_seconds(flop: float, passes: int, device: Device, *, bf16: bool, utilisation: float) -> float:
    """Seconds of so many passes one after another; what ranks say to each other is not counted."""
    peak = device.bf16_flops if bf16 else device.fp32_flops
    return passes * flop / (peak * utilisation)


def answering_seconds(
    estimate: MemoryEstimate, device: Device, *, longest: float, new_tokens: int, utilisation: float
) -> float:
    """Seconds of a batch whose answers have so many tokens, in fp32.

    Questions are read at the device's peak times `utilisation`; every token then reads all weights of the LLM once, at
    the bandwidth of the device's memory.
    """
    reading = pass_flop(estimate, longest=longest) / (device.fp32_flops * utilisation)
    return reading + new_tokens * FP32 * estimate.parameters["language_model"] / device.bandwidth


def describe_utilisation(utilisation: float | None, *, compiled: bool) -> str:
    """What share of a peak is assumed, in words."""
    if utilisation is not None:
        return f"{utilisation:.0%}, as asked"
    names = {"layer": "layer alone", "llm": "LLM", "lora": "LoRA"}
    shares = (f"{name} {_MEASURED_UTILISATION[kind][compiled]:.0%}" for kind, name in names.items())
    return f"{', '.join(shares)} (low ends of what an H100 reached in bf16 with random weights)"
