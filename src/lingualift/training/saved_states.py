"""States of a training on its way: a run that was stopped goes on from the last one.

A state counts only once the list of its files is there, written last and after they have reached the disk. What a dying
process was writing is no state, and is removed.
"""

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors import SafetensorError

from lingualift.compute import ResumeSettings
from lingualift.errors import CheckpointError
from lingualift.training.corpus import content_hash

WHOLE = "files.json"
_NAME = "checkpoint-"  # as transformers' trainer names them
_MIB = 2**20

# What a full or failing disk raises in those that write here: Python, PyTorch, safetensors.
WRITE_ERRORS = (OSError, RuntimeError, SafetensorError)


@dataclass(frozen=True)
class SavedStates:
    """The states of one training, of which the newest whole one is kept.

    Attributes:
        folder: theirs alone; made with the first of them.
        saves: how many are saved while it runs, its end included.
    """

    folder: Path
    saves: int

    def newest(self) -> Path | None:
        """The newest whole state; all others are removed."""
        whole = [state for state in self._found() if _is_whole(state)]
        newest = max(whole, key=step_of, default=None)
        self._remove_all_but(newest)
        return newest

    def at(self, step: int) -> Path:
        """Where the state after an optimizer step lies, whole or not."""
        return self.folder / f"{_NAME}{step}"

    def seal(self, state: Path) -> None:
        """Mark a state as whole, and remove all others."""
        sizes = {}
        for file in sorted(state.iterdir()):
            _to_disk(file)
            sizes[file.name] = file.stat().st_size
        partial = state / f"{WHOLE}.partial"
        partial.write_text(json.dumps(sizes), encoding="utf-8")
        _to_disk(partial)
        os.replace(partial, state / WHOLE)
        _to_disk(state)
        self._remove_all_but(state)

    def failure(self, step: int, error: BaseException) -> CheckpointError:
        """The error of a state that could not be written, which is removed."""
        state = self.at(step)
        written = sum(file.stat().st_size for file in state.iterdir()) if state.is_dir() else 0
        free = shutil.disk_usage(self.folder).free if self.folder.is_dir() else 0
        shutil.rmtree(state, ignore_errors=True)
        kept = self.newest()
        goes_on = f"the next run goes on from step {step_of(kept)}, which is kept" if kept else "none is kept"
        return CheckpointError(
            f"{state}: the training's state could not be saved ({error}): {written // _MIB} MiB were written, then "
            f"{free // _MIB} MiB free; {goes_on}. Free disk space, name another folder in resume.folder, or set "
            "resume.saves to 0"
        )

    def _found(self) -> list[Path]:
        return [path for path in self.folder.glob(f"{_NAME}*") if path.is_dir()]

    def _remove_all_but(self, kept: Path | None) -> None:
        for state in self._found():
            if state != kept:
                # Without its list first: half of a state must not pass for one.
                (state / WHOLE).unlink(missing_ok=True)
                shutil.rmtree(state, ignore_errors=True)


def step_of(state: Path) -> int:
    """The optimizer step after which a state was saved."""
    return int(state.name.removeprefix(_NAME))


def states_of(settings: ResumeSettings | None, key: str, identity: Mapping[str, Any]) -> SavedStates | None:
    """The states of a training that is told from all others by what it starts from and learns.

    Args:
        settings: where, and how many; None, or none of them, saves nothing.
        key: a name that a reader of the folder recognises.
        identity: all that its result depends on, of what JSON can hold.
    """
    if settings is None or settings.folder is None or settings.saves == 0:
        return None
    return SavedStates(Path(settings.folder) / f"{key}-{content_hash(identity)[:16]}", settings.saves)


def _is_whole(state: Path) -> bool:
    try:
        sizes = json.loads((state / WHOLE).read_text(encoding="utf-8"))
        return all((state / name).stat().st_size == size for name, size in sizes.items())
    except (OSError, ValueError):
        return False


def _to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
