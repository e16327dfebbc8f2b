"""Several processes on this machine, as one process group.

PyTorch's elastic launch starts them, as torchrun does; the process that asks for them stays single, so that Kedro saves
every output once.
"""

import ctypes
import os
import signal
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch.distributed.elastic.multiprocessing.errors import ChildFailedError, record
from torch.distributed.launcher.api import LaunchConfig, elastic_launch

_SIGNAL_AT_PARENTS_DEATH = 1  # PR_SET_PDEATHSIG of Linux's prctl


def run_ranks(processes: int, function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a function in several processes that form one process group.

    Args:
        processes: how many ranks; this process's threads are shared out among them.
        function: a module's function.
        arguments: of the function. Ranks get copies of all but tensors, whose memory they share: copy what they
            change.

    Returns:
        What rank 0 returned; no tensors, whose memory would go with the process.

    Raises:
        RuntimeError: a rank failed; the message names its error.
    """
    config = LaunchConfig(
        min_nodes=1,
        max_nodes=1,
        nproc_per_node=processes,
        run_id=uuid.uuid4().hex,
        rdzv_backend="c10d",
        rdzv_endpoint="localhost:0",
        max_restarts=0,
        monitor_interval=0.2,
        start_method="spawn",
    )
    try:
        with _hidden_main():
            threads = max(1, torch.get_num_threads() // processes)
            return elastic_launch(config, _rank)(threads, function, arguments)[0]
    except ChildFailedError as error:
        rank, failure = error.get_first_failure()
        raise RuntimeError(f"training rank {rank} failed: {failure.message}") from error


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
