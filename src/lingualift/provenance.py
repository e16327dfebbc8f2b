"""Where a report comes from: MD5 of the data behind it as DVC counts it, the code's commit, versions, the machine."""

import hashlib
import json
import os
import platform
import re
import subprocess
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path
from typing import Any

import psutil
import yaml

CODE = ("src", "conf", "dvc.yaml", "pyproject.toml", "requirements.lock")  # what a run's numbers depend on
REPORT = "report.html"
IGNORED = re.compile(r"__pycache__|.*\.pyc|\.partial.*")  # as .dvcignore has it


def provenance(project: Path, datasets: Mapping[str, Path]) -> dict[str, Any]:
    """All of it, ready for JSON.

    Args:
        project: the project's folder; paths are given relative to it.
        datasets: name → file or folder; what is not there is left out.
    """
    there = {name: path for name, path in sorted(datasets.items()) if path.exists()}
    sizes_and_hashes = hash_all(there.values())
    data = [{"dataset": name, "path": _shown(path, project), **sizes_and_hashes[path]} for name, path in there.items()]
    return {
        "code": code_state(project),
        "data": data,
        "lock": compare_with_lock(project, there.values(), sizes_and_hashes),
        "versions": installed_versions(),
        "machine": machine(),
    }


def hash_all(paths: Iterable[Path]) -> dict[Path, dict[str, Any]]:
    """Number of files, bytes and MD5 of each file or folder."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:  # hashing lets go of the interpreter
        unique = dict.fromkeys(paths)
        return dict(zip(unique, pool.map(_hash, unique), strict=True))


def _hash(path: Path) -> dict[str, Any]:
    """What DVC writes into dvc.lock: a folder's MD5 is that of the list of its files', with ".dir" behind."""
    if path.is_file():
        return {"files": 1, "bytes": path.stat().st_size, "md5": _md5(path)}
    found = {
        file.relative_to(path).as_posix(): file
        for file in path.rglob("*")
        if file.is_file() and not any(IGNORED.fullmatch(part) for part in file.relative_to(path).parts)
    }
    listed = [{"md5": _md5(found[name]), "relpath": name} for name in sorted(found)]
    digest = hashlib.md5(json.dumps(listed, sort_keys=True).encode(), usedforsecurity=False).hexdigest()
    size = sum(file.stat().st_size for file in found.values())
    return {"files": len(found), "bytes": size, "md5": f"{digest}.dir"}


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def compare_with_lock(
    project: Path, paths: Iterable[Path], hashed: Mapping[Path, Mapping[str, Any]] | None = None
) -> list[dict[str, Any]]:
    """Every entry of dvc.lock that holds one of some paths: its own hash, and whether that is dvc.lock's.

    An entry that holds a path is the path itself or the nearest folder around it. What the report's own stage makes is
    left out: DVC writes its hashes when the report is there.

    Args:
        project: the project's folder.
        paths: files and folders.
        hashed: what `hash_all` has found of some of them.
    """
    file = project / "dvc.lock"
    known = locked_hashes(file.read_text(encoding="utf-8")) if file.is_file() else {}
    shown = [_shown(path, project) for path in paths]
    around = (next((p for p in (name, *map(str, Path(name).parents)) if p in known), None) for name in shown)
    entries = sorted({entry for entry in around if entry is not None and (project / entry).exists()})
    done = dict(hashed or {})
    hashes = done | hash_all(place for entry in entries if (place := project / entry) not in done)
    return [
        {"path": entry, "md5": hashes[project / entry]["md5"], "same": hashes[project / entry]["md5"] == known[entry]}
        for entry in entries
    ]


def locked_hashes(text: str) -> dict[str, str]:
    """Path → MD5 of all that a dvc.lock lists; what a stage makes counts before what another has read.

    Without what the stage of the report makes.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # a lock of many stages takes seconds without libyaml
    stages = list(((yaml.load(text, Loader=loader) or {}).get("stages") or {}).values())
    found: dict[str, str] = {}
    for kind in ("outs", "deps"):
        for entry in (entry for stage in stages for entry in stage.get(kind) or []):
            if "md5" in entry:
                found.setdefault(entry["path"], entry["md5"])
    made = [[out["path"] for out in stage.get("outs") or []] for stage in stages]
    own = {path for paths in made for path in paths if any(Path(other).name == REPORT for other in paths)}
    return {path: md5 for path, md5 in found.items() if path not in own}


def code_state(project: Path) -> dict[str, Any]:
    """The commit, and which files of code and configuration differ from it; None where git knows nothing."""
    commit = _git(project, "rev-parse", "HEAD")
    changed = _git(project, "status", "--porcelain", "--", *CODE)
    if commit is None or changed is None:
        return {"commit": None, "changed": []}
    return {"commit": commit.strip(), "changed": sorted(line[3:] for line in changed.splitlines())}


def _git(project: Path, *arguments: str) -> str | None:
    if not (project / ".git").exists():  # a copy inside another repository is not that repository
        return None
    try:
        command = ["git", "-C", str(project), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    except (OSError, subprocess.SubprocessError):
        return None


def installed_versions() -> dict[str, str]:
    """Version of Python, of the project, and of every package that it asks for, as far as it is installed."""
    required = metadata.requires("lingualift") or []
    names = {re.split(r"[^\w.-]", line)[0] for line in required if "extra ==" not in line}
    own = {"python": platform.python_version(), "lingualift": metadata.version("lingualift")}
    return {**own, **{name: version for name in sorted(names) if (version := _version(name))}}


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def machine() -> dict[str, str]:
    """What times and memory were measured on; neither its name nor whose it is."""
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "processor": _processor(),
        "cores": str(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()),
        "memory": f"{psutil.virtual_memory().total / 2**30:.0f} GiB",
    }


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    found = re.search(r"^model name\s*:\s*(.+)$", info.read_text(), re.MULTILINE) if info.is_file() else None
    return found[1].strip() if found else platform.processor() or "unknown"


def _shown(path: Path, project: Path) -> str:
    return path.relative_to(project).as_posix() if path.is_relative_to(project) else path.as_posix()
