"""Take part, on a further machine, in what a pipeline run trains and answers.

The pipeline runs on one machine, with compute.nodes and compute.rendezvous set (docs/cluster.md). This command, in the
project's folder on each of the others, works with it until it ends. Exit status 1 when something failed.
"""

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lingualift join`."""
    parser.add_argument("folder", type=Path, help="compute.rendezvous.folder of the run")
    parser.add_argument(
        "--node",
        type=int,
        default=int(os.environ.get("SLURM_NODEID", "1")),
        help="this machine's number, from 1; the pipeline's is 0 (default: SLURM_NODEID, else 1)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Work on every call of the run; 0 when it has ended."""
    # Not above: torch takes seconds, and the list of commands does without it.
    from lingualift.evaluation.spread import join_asking
    from lingualift.training.joint_phase import join_phase
    from lingualift.training.ranks import Place
    from lingualift.training.rendezvous import calls, tell_failure

    kinds: dict[str, Callable[..., None]] = {"training": join_phase, "answers": join_asking}
    print(f"machine {arguments.node} waits for a run that announces its work in {arguments.folder}", flush=True)
    for call in calls(arguments.folder):
        place = Place(arguments.node, call.id)
        _check_node(place.node, call.compute)
        print(f"machine {place.node} joins: {call.kind} of {call.content['key']}", flush=True)
        try:
            kinds[call.kind](call.content, call.compute, place)
        except Exception as error:  # whatever it is: the others wait for its reason
            tell_failure(arguments.folder, place, error)
            raise
    print("the run has ended", flush=True)
    return 0


def _check_node(node: int, compute: ComputeSettings) -> None:
    if not 0 < node < compute.nodes:
        raise ConfigurationError(
            f"--node: expected 1 to {compute.nodes - 1}, as the run has compute.nodes {compute.nodes}, got {node}"
        )
