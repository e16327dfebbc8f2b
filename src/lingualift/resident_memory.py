"""How much memory a piece of work takes: resident memory of this process and its children, watched from a thread."""

import sys
import threading
from dataclasses import dataclass

import psutil

SAMPLE_SECONDS = 0.1
CHILDREN_SECONDS = 1.0  # finding children reads the whole process table


@dataclass(frozen=True)
class MemoryUse:
    """Resident memory while something ran.

    Attributes:
        before_bytes: at its start: what earlier work in the process has left, and loaded libraries.
        peak_bytes: the highest of all samples, those of children added; pages that processes share count in each.
            A peak shorter than `SAMPLE_SECONDS` is seen in this process where it is its highest so far, else not.
        processes: the most processes seen at once, this one included.
    """

    before_bytes: int
    peak_bytes: int
    processes: int


class MemoryWatch:
    """Watches from `start` to `stop`; `stop` may be called once."""

    def __init__(self) -> None:
        self._own = psutil.Process()
        self._children: list[psutil.Process] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="memory watch", daemon=True)
        self._before, self._peak, self._processes = 0, 0, 1
        self._highest_before = _highest_bytes()

    def start(self) -> "MemoryWatch":
        """Take the first sample and go on in a thread."""
        self._before = self._peak = self._own.memory_info().rss
        self._thread.start()
        return self

    def stop(self) -> MemoryUse:
        """Take the last sample and say what was seen."""
        self._over.set()
        self._thread.join()
        self._sample()
        highest = _highest_bytes()
        if highest > self._highest_before:  # reached since the start: nothing that the samples may have missed
            self._peak = max(self._peak, highest)
        return MemoryUse(self._before, self._peak, self._processes)

    def _watch(self) -> None:
        rounds = round(CHILDREN_SECONDS / SAMPLE_SECONDS)
        count = 0
        while not self._over.wait(SAMPLE_SECONDS):
            count += 1
            if count % rounds == 0:
                self._children = self._own.children(recursive=True)
            self._sample()

    def _sample(self) -> None:
        living = [size for size in map(_resident_bytes, self._children) if size]
        self._peak = max(self._peak, self._own.memory_info().rss + sum(living))
        self._processes = max(self._processes, 1 + len(living))


def _resident_bytes(process: psutil.Process) -> int:
    try:
        return process.memory_info().rss
    except psutil.Error:  # it has ended
        return 0


def _highest_bytes() -> int:
    """The most that this process has ever held, as the system counts it; 0 where it does not."""
    try:
        import resource  # not on Windows
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
