"""How long each node took: a file for what all benchmarks share, and one for each benchmark."""

from collections.abc import Mapping

# Their nodes run again for every benchmark; all others run once.
BENCHMARK_STAGES = ("evaluation", "alignment", "reporting", "ablation_evaluation", "ablations")


def depends_on_benchmark(node: str) -> bool:
    """Whether a node, by its name "stage.….step", works on the benchmark."""
    return node.split(".")[0] in BENCHMARK_STAGES


def join_durations(shared: Mapping[str, float], own: Mapping[str, float]) -> dict[str, float]:
    """Seconds of every node behind one benchmark's report.

    Args:
        shared: the file of all benchmarks; where it is also the shipped benchmark's, those nodes are left out.
        own: the benchmark's file.
    """
    common = {node: seconds for node, seconds in shared.items() if not depends_on_benchmark(node)}
    return dict(sorted({**common, **own}.items()))
