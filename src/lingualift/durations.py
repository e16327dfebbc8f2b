"""What is measured of each node, time and memory: a file for what all benchmarks share, one for each benchmark."""

from collections.abc import Mapping
from typing import TypeVar

Measured = TypeVar("Measured")

# Their nodes run again for every benchmark; all others run once.
BENCHMARK_STAGES = ("evaluation", "alignment", "reporting", "ablation_evaluation", "ablations")


def depends_on_benchmark(node: str) -> bool:
    """Whether a node, by its name "stage.….step", works on the benchmark."""
    return node.split(".")[0] in BENCHMARK_STAGES


def join_measured(shared: Mapping[str, Measured], own: Mapping[str, Measured]) -> dict[str, Measured]:
    """What was measured of every node behind one benchmark's report.

    Args:
        shared: the file of all benchmarks; where it is also the shipped benchmark's, those nodes are left out.
        own: the benchmark's file.
    """
    common = {node: measured for node, measured in shared.items() if not depends_on_benchmark(node)}
    return dict(sorted({**common, **own}.items()))
