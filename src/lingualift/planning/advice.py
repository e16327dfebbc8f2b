"""What to change where a phase does not fit."""

from lingualift.compute import ComputeSettings
from lingualift.planning.memory import MemoryEstimate, on_more_devices

GB = 1e9
_RANKS = (2, 4, 8, 16, 32, 64)


def describe_parts(estimate: MemoryEstimate) -> str:
    """The parts of an estimate in GB, in words."""
    names = ("weights", "gradients", "optimizer", "activations", *(["gathered"] if estimate.is_shared else []))
    shown = (f"{name} {getattr(estimate, name) / GB:.1f}" for name in names)
    return f"{' + '.join(shown)} = {estimate.total / GB:.1f} GB"


def what_to_change(
    estimate: MemoryEstimate,
    compute: ComputeSettings,
    memory: float,
    *,
    rows: int,
    recomputing: MemoryEstimate | None = None,
) -> list[str]:
    """Changes each of which lets a phase fit, as far as can be told; where none does, what is left.

    Args:
        estimate: of the phase.
        compute: settings of the run.
        memory: bytes that a device may hold.
        rows: examples of a pass on one rank.
        recomputing: the estimate with gradient checkpointing, where it was made; without, it is named unproved.
    """
    found = _smaller_passes(estimate, compute, memory, rows, recomputing)
    smallest = recomputing or estimate
    if estimate.is_shared:
        found.append(f"more than compute.processes × compute.nodes = {compute.ranks} devices")
    elif fitting := [n for n in _RANKS if on_more_devices(smallest, n, rows=rows) <= memory]:
        found.append(_shared(smallest, fitting[0], rows, recomputing is not None))
    return [*found, "a device with more memory, or smaller models"]


def _smaller_passes(
    estimate: MemoryEstimate,
    compute: ComputeSettings,
    memory: float,
    rows: int,
    recomputing: MemoryEstimate | None,
) -> list[str]:
    rest = estimate.total - estimate.activations
    if rest > memory:
        return []  # no smaller pass helps
    found = []
    if not compute.gradient_checkpointing and (recomputing is None or recomputing.total <= memory):
        size = "" if recomputing is None else f" (about {recomputing.total / GB:.1f} GB)"
        found.append(f"compute.gradient_checkpointing: true{size}")
    one_row = rest + estimate.copies + (estimate.activations - estimate.copies) // rows
    if rows > 1 and one_row <= memory:
        size = f"about {one_row / GB:.1f} GB with a row a pass, in place of {rows}"
        found.append(f"a larger optimizer.gradient_accumulation_steps ({size})")
    return found


def _shared(estimate: MemoryEstimate, ranks: int, rows: int, is_recomputing: bool) -> str:
    size = f"about {on_more_devices(estimate, ranks, rows=rows) / GB:.1f} GB on each"
    more = ["gradient_checkpointing: true"] if is_recomputing else []
    fewer = f"; a pass then needs {ranks} rows: a smaller gradient_accumulation_steps" if rows % ranks else ""
    return f"compute: {{ {', '.join([f'processes: {ranks}', 'strategy: fsdp', *more])} }} ({size}{fewer})"
