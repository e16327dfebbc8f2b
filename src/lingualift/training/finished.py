"""Which trainings of this process are over: their states may go once their results are saved. Imports no torch."""

import shutil
from pathlib import Path

_finished: list[Path] = []


def call_finished(folder: Path) -> None:
    """Note that the training whose states lie in a folder is over."""
    _finished.append(folder)


def remove_finished() -> None:
    """Remove the states of all trainings that are over, and whose results are saved."""
    while _finished:
        shutil.rmtree(_finished.pop(), ignore_errors=True)
