"""How much memory is there, and whether an estimate can fit it."""

from dataclasses import dataclass
from pathlib import Path

import torch

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError
from lingualift.planning.advice import GB, describe_parts, what_to_change
from lingualift.planning.lengths import PassShape
from lingualift.planning.memory import MemoryEstimate, phase_memory
from lingualift.planning.models import FoundationConfigs
from lingualift.systems import SystemsTable

# Estimates are within 15 % of measured peaks (tests/planning/test_measured.py): what misses by less may fit.
TOLERANCE = 0.15
# Version 2 of control groups, then version 1: limit and use of what this process is confined to.
_CGROUPS = (
    ("sys/fs/cgroup/memory.max", "sys/fs/cgroup/memory.current"),
    ("sys/fs/cgroup/memory/memory.limit_in_bytes", "sys/fs/cgroup/memory/memory.usage_in_bytes"),
)
_CACHED_FILES = ("inactive_file", "active_file")  # counted as used, but given up when asked


@dataclass(frozen=True)
class Capacity:
    """Free memory, bytes.

    Attributes:
        device: of the fullest GPU that would be used; None where none is.
        host: of the machine.
    """

    device: int | None
    host: int


def present_capacity(compute: ComputeSettings) -> Capacity:
    """What is free on this machine and on the GPUs that a run with such settings uses."""
    gpus = 0 if compute.device == "cpu" or not torch.cuda.is_available() else torch.cuda.device_count()
    free = [torch.cuda.mem_get_info(index)[0] for index in range(min(gpus, compute.processes))]
    return Capacity(min(free) if free else None, available_host_memory())


def available_host_memory(root: Path = Path("/")) -> int:
    """Bytes that this process may still take: what Linux calls available, within its control group's limit.

    Args:
        root: of the file system that /proc and /sys are read from.
    """
    try:
        lines = (root / "proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return 2**63 - 1  # no Linux: nobody knows
    available = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    left = [_left(root / limit, root / used) for limit, used in _CGROUPS]
    return min([available, *(bytes_ for bytes_ in left if bytes_ is not None)])


def _left(limit: Path, used: Path) -> int | None:
    try:
        allowed = limit.read_text(encoding="ascii").strip()
        if allowed == "max":
            return None
        kept = int(used.read_text(encoding="ascii")) - _cached_files(used.with_name("memory.stat"))
    except OSError:
        return None
    return max(0, int(allowed) - kept)


def _cached_files(statistics: Path) -> int:
    """Bytes of files that a control group holds in memory."""
    if not statistics.is_file():
        return 0
    lines = (line.split() for line in statistics.read_text(encoding="ascii").splitlines())
    return sum(int(value) for name, value in lines if name in _CACHED_FILES)


def check_memory(
    key: str, estimate: MemoryEstimate, capacity: Capacity, compute: ComputeSettings, *, rows: int
) -> None:
    """Refuse what cannot fit before it starts, rather than let it fail after an hour.

    Args:
        key: the phase, for the message.
        estimate: of the phase.
        capacity: what is free now.
        compute: settings of the run, for what to change.
        rows: examples of a pass on one rank.

    Raises:
        ConfigurationError: with the parts of the estimate, what is free and what to change.
    """
    needs = [("of the machine's memory", estimate.host, capacity.host)]
    if capacity.device is not None:
        needs.insert(0, ("on each GPU", estimate.total, capacity.device))
    for place, needed, free in needs:
        if needed * (1 - TOLERANCE) > free:
            changes = "; ".join(what_to_change(estimate, compute, free, rows=rows))
            raise ConfigurationError(
                f"{key}: too little memory: expected about {needed / GB:.1f} GB {place}, found {free / GB:.1f} GB "
                f"free. By the estimate, each process holds {describe_parts(estimate)}. Change one of: {changes}"
            )


def check_phase(
    table: SystemsTable, key: str, configs: FoundationConfigs, shape: PassShape, compute: ComputeSettings
) -> MemoryEstimate:
    """Estimate a phase and refuse it where it cannot fit what is free here; to be called before its models are loaded.

    Args: those of `phase_memory`.

    Raises:
        ConfigurationError: as `check_memory` does.
    """
    capacity = present_capacity(compute)
    estimate = phase_memory(table, key, configs, shape, compute, on_gpu=capacity.device is not None)
    check_memory(key, estimate, capacity, compute, rows=shape.rows)
    return estimate
