"""Several processes, on this machine or on several, as one process group.

PyTorch's elastic launch starts them, as torchrun does; the process that asks for them stays single, so that Kedro saves
every output once. On other machines `lingualift join` asks for theirs (`training.rendezvous`).
"""

import ctypes
import os
import signal
import socket
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch.distributed.elastic.multiprocessing.errors import ChildFailedError, ProcessFailure, record
from torch.distributed.elastic.rendezvous import RendezvousError
from torch.distributed.launcher.api import LaunchConfig, elastic_launch

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError, RankError

_SIGNAL_AT_PARENTS_DEATH = 1  # PR_SET_PDEATHSIG of Linux's prctl


@dataclass(frozen=True)
class Place:
    """Which of the machines this is in a call that several share.

    Attributes:
        node: its number; the pipeline runs on 0.
        call: the same on all machines, and another for each call.
    """

    node: int = 0
    call: str = ""


HERE = Place()


def run_ranks(compute: ComputeSettings, function: Callable[..., Any], *arguments: Any, place: Place = HERE) -> Any:
    """Call a function in several processes that form one process group.

    Args:
        compute: how many ranks, on how many machines; this process's threads are shared out among its own.
        function: a module's function.
        arguments: of the function. Ranks get copies of all but tensors, whose memory they share: copy what they
            change.
        place: which of the machines this is, where there are several.

    Returns:
        What rank 0 returned, no tensors, whose memory would go with the process; None on other machines.

    Raises:
        RankError: a rank failed; all have been stopped, and the message names the first error.
        ConfigurationError: the port where machines meet is taken.
    """
    if compute.rendezvous is not None and place.node == 0:
        _check_port(compute.rendezvous.endpoint)
    try:
        with _hidden_main():
            threads = max(1, torch.get_num_threads() // compute.processes)
            launch = elastic_launch(_launch_config(compute, place), _rank)
            return launch(threads, function, arguments).get(0)
    except ChildFailedError as error:
        rank, failure = error.get_first_failure()
        raise RankError(f"rank {rank} of {compute.ranks} failed, and all were stopped: {_said(failure)}") from error
    except (RendezvousError, torch.distributed.DistError) as error:
        where = compute.rendezvous.endpoint if compute.rendezvous else "this machine"
        raise RankError(
            f"machine {place.node} of {compute.nodes} did not meet the others at {where} ({error}); is the host "
            "reached from all machines, does each of them run, and do they have the same settings?"
        ) from error


def _launch_config(compute: ComputeSettings, place: Place) -> LaunchConfig:
    here: dict[str, Any] = {"rdzv_backend": "c10d", "rdzv_endpoint": "localhost:0", "run_id": uuid.uuid4().hex}
    if compute.rendezvous is not None:
        # "static" gives ranks by the machines' numbers, so that rank 0 is the pipeline's, and takes a single port.
        here = {
            "rdzv_backend": "static",
            "rdzv_endpoint": compute.rendezvous.endpoint,
            "rdzv_configs": {"rank": place.node, "timeout": compute.rendezvous.timeout},
            "run_id": place.call,
        }
    return LaunchConfig(
        min_nodes=compute.nodes,
        max_nodes=compute.nodes,
        nproc_per_node=compute.processes,
        max_restarts=0,
        monitor_interval=0.2,
        start_method="spawn",
        **here,
    )


def _check_port(endpoint: str) -> None:
    """Check that machines can meet at a port of this one."""
    _, _, port = endpoint.rpartition(":")
    with socket.socket() as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind(("", int(port)))
        except (OSError, OverflowError) as error:
            raise ConfigurationError(
                f"compute.rendezvous.endpoint: expected a free port of this machine, got {endpoint} ({error}); name "
                "another, or stop what uses it"
            ) from error


def _said(failure: ProcessFailure) -> str:
    """A rank's last words, without the traceback that the error's cause shows."""
    message: Any = failure.message
    return str(message["message"] if isinstance(message, dict) and "message" in message else message)


@record
def _rank(threads: int, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
    _die_with_parent()
    torch.set_num_threads(threads)
    result = function(*arguments)
    if torch.distributed.is_initialized():
        torch.distributed.destroy_process_group()
    return result


def _die_with_parent() -> None:
    """Let the system kill this process when the run that started it is killed, on Linux.

    Ranks that train on would write their states beside those of the run that goes on.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SIGNAL_AT_PARENTS_DEATH, signal.SIGKILL)


def rank_and_size() -> tuple[int, int]:
    """This process's rank, and how many there are; (0, 1) outside a group."""
    return int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))


@contextmanager
def _hidden_main() -> Iterator[None]:
    """Spawned processes import the main module again, which need not be one that can be: hide it."""
    main = sys.modules["__main__"]
    file, spec = getattr(main, "__file__", None), getattr(main, "__spec__", None)
    try:
        main.__spec__ = None
        if file is not None:
            del main.__file__
        yield
    finally:
        main.__spec__ = spec
        if file is not None:
            main.__file__ = file
