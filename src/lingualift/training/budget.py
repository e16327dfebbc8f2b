"""What a training run costs: tokens without and with padding, parameters, memory; counted where batches are made."""

import sys
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, distributed, nn

from lingualift.memory import release_freed_memory
from lingualift.model.assembly import IGNORED_LABEL
from lingualift.model.processing import EDGE_POSITIONS
from lingualift.systems import Phase, SystemsTable

_MIB = 2**20
_PROCESS = Path("/proc/self")  # Linux


@dataclass(frozen=True)
class TrainingCost:
    """What training took, over all ranks.

    Attributes:
        encoder_tokens: positions that the encoder read, without padding; 0 where its features are given.
        llm_tokens: positions that the LLM read, without padding: text, soft prompt and response.
        padding_tokens: positions of either that were computed and hold nothing.
        parameters: module → number of its parameters.
        trainable_parameters: how many of them learned.
        memory_mib: sum of the ranks' peak resident memory, at most what they held at once; shared pages count in each.
        gpu_memory_mib: the same of memory allocated on GPUs; 0 without one.
    """

    encoder_tokens: int = 0
    llm_tokens: int = 0
    padding_tokens: int = 0
    parameters: Mapping[str, int] = field(default_factory=dict)
    trainable_parameters: int = 0
    memory_mib: float = 0.0
    gpu_memory_mib: float = 0.0


@dataclass(frozen=True)
class BatchTokens:
    """Positions of one batch; see `TrainingCost`."""

    encoder: int
    llm: int
    padding: int


class CostMeter:
    """Counts the batches that pass through it; O(masks of a batch), some tens of microseconds.

    Args:
        model: what is trained; one without a language model is an encoder, whose batches are all text.
        collate: examples → arguments of the model's forward.
    """

    def __init__(self, model: nn.Module, collate: Callable[[list[Any]], Any]) -> None:
        self._model, self._collate = model, collate
        self._encoder = self._llm = self._padding = 0
        self._before, self._start = {"seconds": 0.0, "memory_mib": 0.0, "gpu_memory_mib": 0.0}, time.perf_counter()
        self._parameters = count_parameters(model)
        self._trainable = sum(p.numel() for p in model.parameters() if p.requires_grad)
        _forget_peaks()

    def __call__(self, rows: list[Any]) -> Any:
        """Collate examples, and count what came out."""
        batch = self._collate(rows)
        found = count_batch(self._model, batch)
        self._encoder += found.encoder
        self._llm += found.llm
        self._padding += found.padding
        return batch

    def counts(self) -> dict[str, float]:
        """What this rank took so far, runs that were stopped included."""
        gpu = torch.cuda.max_memory_allocated() / _MIB if torch.cuda.is_available() else 0.0
        before = self._before
        return {
            "encoder": self._encoder,
            "llm": self._llm,
            "padding": self._padding,
            "seconds": before["seconds"] + time.perf_counter() - self._start,
            "memory_mib": max(before["memory_mib"], peak_memory_mib()),
            "gpu_memory_mib": max(before["gpu_memory_mib"], gpu),
        }

    def restore(self, counts: Mapping[str, float]) -> None:
        """Go on from the counts of a run that was stopped."""
        self._encoder, self._llm, self._padding = (int(counts[name]) for name in ("encoder", "llm", "padding"))
        self._before = {name: float(counts[name]) for name in self._before}

    def cost(self) -> TrainingCost:
        """What training took so far; all ranks must ask, and all get the sum."""
        own = self.counts()
        names = ("encoder", "llm", "padding", "memory_mib", "gpu_memory_mib")
        encoder, llm, padding, memory, gpu = _sum_over_ranks([own[name] for name in names])
        return TrainingCost(
            encoder_tokens=int(encoder),
            llm_tokens=int(llm),
            padding_tokens=int(padding),
            parameters=self._parameters,
            trainable_parameters=self._trainable,
            memory_mib=memory,
            gpu_memory_mib=gpu,
        )


def count_parameters(model: nn.Module) -> dict[str, int]:
    """Module → number of its parameters; tied ones count once."""
    counts: dict[str, int] = {}
    for name, parameter in model.named_parameters():
        module = name.split(".", 1)[0]
        counts[module] = counts.get(module, 0) + parameter.numel()
    return counts


def count_batch(model: nn.Module, batch: Mapping[str, Tensor]) -> BatchTokens:
    """Positions of a batch by its masks.

    Args:
        model: what reads the batch.
        batch: what `LinguaLiftProcessor.pad` makes for a system, the masked text of an encoder, or the prompts and
            responses of a `NoisyReader`.
    """
    if not hasattr(model, "language_model"):
        mask = batch["attention_mask"]
        tokens = int(mask.sum())
        return BatchTokens(tokens, 0, mask.numel() - tokens)
    if "prompt_mask" in batch:
        tokens = int(batch["prompt_mask"].sum() + (batch["labels"] != IGNORED_LABEL).sum())
        return BatchTokens(0, tokens, batch["input_ids"].numel() - tokens)
    return _count_system_batch(model, batch)


def _count_system_batch(model: nn.Module, batch: Mapping[str, Tensor]) -> BatchTokens:
    masks = [batch[name] for name in ("attention_mask", "suffix_attention_mask") if name in batch]
    if "labels" in batch:
        masks.append(batch["labels"] != IGNORED_LABEL)
    rows = torch.stack([mask.sum(dim=1) for mask in masks]).sum(dim=0)
    encoder = encoder_positions = 0
    read = batch.get("encoder_attention_mask")
    if read is not None:
        lengths = read.sum(dim=1)
        rows = rows + _soft_prompt_lengths(model, lengths)
        if "encoder_input_ids" in batch:
            encoder, encoder_positions = int(lengths.sum()), read.numel()
    # As `assemble` does: rows without holes, all as long as the longest, rounded up.
    multiple = int(getattr(model, "pad_to_multiple", 1))
    llm_positions = len(rows) * max(1, -(-int(rows.max()) // multiple)) * multiple
    llm = int(rows.sum())
    return BatchTokens(encoder, llm, encoder_positions - encoder + llm_positions - llm)


def _soft_prompt_lengths(model: Any, encoder_lengths: Tensor) -> Tensor:
    config = model.config
    if config.alignment_kind == "latent":
        return torch.full_like(encoder_lengths, config.num_latents)
    return encoder_lengths + (EDGE_POSITIONS if config.alignment_kind == "ffn" else 0)


def used_modules(table: SystemsTable, phase: Phase) -> tuple[str, ...]:
    """Modules that a phase's texts go through: a system without encoder text needs the LLM alone."""
    return ("encoder", "alignment", "language_model") if table.needs_alignment(phase) else ("language_model",)


def phase_budget(cost: TrainingCost, used: Collection[str] | None = None) -> dict[str, Any]:
    """What of a cost stands in a phase's summary row.

    Args:
        cost: what its training took.
        used: modules whose parameters count as the phase's; None for all.
    """
    counted = [count for module, count in cost.parameters.items() if used is None or module in used]
    return {
        "encoder_tokens": cost.encoder_tokens,
        "llm_tokens": cost.llm_tokens,
        "padding_tokens": cost.padding_tokens,
        "trainable_parameters": cost.trainable_parameters,
        "total_parameters": sum(counted),
        "memory_mib": round(cost.memory_mib),
        "gpu_memory_mib": round(cost.gpu_memory_mib),
    }


def peak_memory_mib() -> float:
    """Peak resident memory of this process."""
    try:
        status = (_PROCESS / "status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return _peak_of_rusage()
    # Not getrusage: a process that was spawned inherits its parent's peak there.
    peaks = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(peaks[0]) * 1024 / _MIB if peaks else _peak_of_rusage()


def _peak_of_rusage() -> float:
    import resource  # not on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / _MIB if sys.platform == "darwin" else peak * 1024 / _MIB


def _forget_peaks() -> None:
    """Let peaks start from what is held now: a process may have done other things before."""
    if torch.cuda.is_available():
        torch.cuda.reset_peak_memory_stats()
    release_freed_memory()
    try:
        (_PROCESS / "clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return  # no Linux, or not allowed: the peak is that of the process's whole life


def _sum_over_ranks(values: list[float]) -> list[float]:
    if not (distributed.is_available() and distributed.is_initialized()):
        return values
    # Counts below 2**53 are exact.
    device = "cuda" if "nccl" in distributed.get_backend() else "cpu"
    total = torch.tensor(values, dtype=torch.float64, device=device)
    distributed.all_reduce(total)
    found: list[float] = total.tolist()
    return found
