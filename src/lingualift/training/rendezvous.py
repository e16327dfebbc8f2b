"""Several machines work on one call: the pipeline's machine announces it, `lingualift join` on the others takes part.

A call is a file in a folder that all share. It holds what the others need to build the same model and data from files
that they see, too; no object of a program travels, and nothing is unpickled.
"""

import json
import os
import socket
import time
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from lingualift.compute import ComputeSettings, RendezvousSettings
from lingualift.errors import CheckpointError, ConfigurationError, RankError
from lingualift.systems import SystemsTable
from lingualift.training.ranks import HERE, Place
from lingualift.training.system_model import Foundation
from lingualift.training.versions import package_versions

_CALL, _FAILURE = "call.json", "failure_{node}.json"
_SECONDS_FOR_REASONS = 10.0  # machines that failed first may say why a little later than others notice


@dataclass(frozen=True)
class Call:
    """Work that several machines share.

    Attributes:
        id: another for each call.
        kind: "training" or "answers".
        compute: the settings of the pipeline's machine.
        content: what the work's function reads, of what JSON can hold.
    """

    id: str
    kind: str
    compute: ComputeSettings
    content: Mapping[str, Any]


@contextmanager
def announced(compute: ComputeSettings, place: Place, kind: str, content: Mapping[str, Any]) -> Iterator[Place]:
    """Announce a call while it is worked on; nothing where one machine does it, or on a machine that has joined.

    Args:
        compute, place: of the run; `place` is another than `HERE` on a machine that has joined.
        kind, content: of the call.

    Yields:
        This machine's place in it.

    Raises:
        ConfigurationError: the shared folder cannot be written.
        RankError: with the reasons of other machines, where they failed.
    """
    if compute.rendezvous is None or place != HERE:
        yield place
        return
    folder, call = _writable(compute.rendezvous), uuid.uuid4().hex
    for old in folder.glob(_FAILURE.format(node="*")):
        old.unlink()
    about = {"call": call, "kind": kind, "versions": package_versions(), "compute": compute.model_dump(mode="json")}
    _write(folder / _CALL, {**about, "content": content})
    print(f"waiting for {compute.nodes - 1} more machines at {compute.rendezvous.endpoint}", flush=True)
    try:
        yield Place(0, call)
    except RankError as error:
        raise RankError("\n".join([str(error), *_reasons(folder, call)])) from error
    finally:
        (folder / _CALL).unlink(missing_ok=True)


def end_calls(compute: ComputeSettings) -> None:
    """Tell the other machines that the run is over."""
    if compute.rendezvous is not None:
        _write(_writable(compute.rendezvous) / _CALL, {"ended": uuid.uuid4().hex})


def calls(folder: Path, *, pause: float = 0.5) -> Iterator[Call]:
    """The calls of a run, one after the other, until it ends.

    A call is taken once its machine waits for others: what a run that was killed has left is none.

    Args:
        folder: which all machines share.
        pause: seconds between looks.

    Raises:
        ConfigurationError: the other machine has other versions of the packages.
    """
    seen = {_name(_read(folder / _CALL), "ended")}
    while True:
        found = _read(folder / _CALL)
        if "ended" in found and _name(found, "ended") not in seen:
            return
        if "call" in found and found["call"] not in seen:
            compute = ComputeSettings.model_validate(found["compute"])
            # Read again: where something listens now, the file is of the run that listens.
            if _reachable(compute) and _name(_read(folder / _CALL), "call") == found["call"]:
                seen.add(found["call"])
                _check_versions(found["versions"])
                yield Call(found["call"], found["kind"], compute, found["content"])
        time.sleep(pause)


def describe_models(table: SystemsTable, foundation: Foundation) -> dict[str, Any]:
    """What a call says of the systems, and of where their models are; `read_models` reads it."""
    return {
        "table": table.model_dump(mode="json", exclude_unset=True),
        "foundation": {name: str(path) for name, path in asdict(foundation).items()},
    }


def read_models(content: Mapping[str, Any]) -> tuple[SystemsTable, Foundation]:
    """The systems and the foundation that a call speaks of."""
    paths = {name: Path(path) for name, path in content["foundation"].items()}
    return SystemsTable.model_validate(content["table"]), Foundation(**paths)


def tell_failure(folder: Path, place: Place, error: Exception) -> None:
    """Leave the reason for which this machine failed, for the pipeline's to show."""
    _write(folder / _FAILURE.format(node=place.node), {"call": place.call, "error": str(error)})


def check_same_weights(call: Mapping[str, str], here: Mapping[str, str]) -> None:
    """Check that this machine has read the same weights as the pipeline's.

    Raises:
        CheckpointError: it has not.
    """
    if different := sorted(name for name in call if call[name] != here.get(name)):
        raise CheckpointError(
            f"{', '.join(different)}: the weights that this machine reads are not those of the pipeline's machine; "
            "all machines must see the same files: share them, or copy them again"
        )


def _reasons(folder: Path, call: str) -> list[str]:
    until = time.monotonic() + _SECONDS_FOR_REASONS
    while time.monotonic() < until:
        told = {path: _read(path) for path in sorted(folder.glob(_FAILURE.format(node="*")))}
        found = [f"{path.stem.replace('failure_', 'machine ')}: {said['error']}" for path, said in told.items()
                 if said.get("call") == call]  # fmt: skip
        if found:
            return found
        time.sleep(0.2)
    return []


def _writable(rendezvous: RendezvousSettings) -> Path:
    folder = Path(rendezvous.folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(f"compute.rendezvous.folder: {folder} cannot be made ({error})") from error
    return folder


def _write(path: Path, content: Mapping[str, Any]) -> None:
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    os.replace(partial, path)


def _read(path: Path) -> dict[str, Any]:
    with suppress(OSError, ValueError):
        found = json.loads(path.read_text(encoding="utf-8"))
        return found if isinstance(found, dict) else {}
    return {}


def _name(found: Mapping[str, Any], key: str) -> str:
    return str(found.get(key, ""))


def _reachable(compute: ComputeSettings) -> bool:
    host, _, port = compute.rendezvous.endpoint.rpartition(":") if compute.rendezvous else ("", "", "0")
    try:
        with socket.create_connection((host, int(port)), timeout=2):
            return True
    except OSError:
        return False


def _check_versions(theirs: Mapping[str, str]) -> None:
    ours = package_versions()
    if different := sorted(name for name in ours if ours[name] != theirs.get(name)):
        raise ConfigurationError(
            f"{', '.join(f'{n}: expected {theirs.get(n)}, got {ours[n]}' for n in different)}: all machines need the "
            "versions of the pipeline's machine; install requirements.lock on this one"
        )
