"""A small study in a git and DVC project of its own, and its command lines.

What runs is the shipped dvc.yaml, unchanged: conf/smoke is laid over conf/base, and conf/base has fewer systems and
ablations than shipped, because every stage starts a process.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml
from ruamel.yaml import YAML

from tests.pipelines.project import ENVIRONMENT, ROOT, copy_project

SYSTEMS = ("mono_reason", "lingualift")
# The ablations whose tables dvc.yaml names. They answer after stage 1, which saves the processes of stage 2.
ABLATIONS = ("lingualift_induced", "lingualift_left_out")
FOUNDATION_VARIANT = "phi"
# Five steps answer nothing at any learning rate. So many find the form of an answer, and some answers by chance.
LEARNS_SOMETHING = {
    "corpus": {"test_problems": 60},
    "phases": {"lingualift-instruction_tuning": {"optimizer": {"optimizer_steps": 150, "batch_size": 16}}},
}
NOT_COPIED = shutil.ignore_patterns("cache", "tmp", "config.local")
BIN = Path(sys.executable).parent


def small_dvc_project(folder: Path) -> Path:
    """What a clone holds, with few systems at smoke size, committed."""
    folder.mkdir()
    copy_project(folder)
    (folder / "data" / "01_raw").unlink()
    shutil.copytree(ROOT / "data" / "01_raw", folder / "data" / "01_raw")
    for name in ("dvc.yaml", ".dvcignore", ".gitignore"):
        shutil.copy(ROOT / name, folder / name)
    shutil.copytree(ROOT / ".dvc", folder / ".dvc", ignore=NOT_COPIED)
    _make_small(folder / "conf")
    git(folder, "init", "--quiet", "--initial-branch", "main")
    commit(folder, "a small study")
    return folder


def _make_small(conf: Path) -> None:
    """Write the parameters of conf/base with smoke's sizes and few systems; comments and anchors stay as they are."""
    writer = YAML()
    writer.width, writer.preserve_quotes = 120, True
    sizes = yaml.safe_load((conf / "smoke" / "parameters.yml").read_text())
    for path in (conf / "base").glob("parameters*.yml"):
        parameters = writer.load(path)
        _merge(parameters, {key: value for key, value in sizes.items() if key in parameters})
        _keep_few(parameters)
        _merge(parameters, {key: value for key, value in LEARNS_SOMETHING.items() if key in parameters})
        writer.dump(parameters, path)


def _merge(table: dict[str, Any], changes: dict[str, Any]) -> None:
    """As Kedro lays an environment over conf/base."""
    for key, value in changes.items():
        if isinstance(value, dict) and isinstance(table.get(key), dict):
            _merge(table[key], value)
        else:
            table[key] = value


def _keep_few(parameters: dict[str, Any]) -> None:
    stages = "|".join(SYSTEMS), "|".join(ABLATIONS)
    kept = {
        "systems": stages[0],
        "phases": rf"({stages[0]})-.*",
        "ablation_systems": stages[1],
        "ablation_phases": rf"({stages[1]})-language_alignment",
        "foundation_variants": FOUNDATION_VARIANT,
        "task_systems": f"{SYSTEMS[0]}_.*",
        "task_phases": f"{SYSTEMS[0]}_.*",
        "lexicon_variants": stages[1].replace("lingualift_", ""),
    }
    for name in kept.keys() & parameters.keys():
        for key in [key for key in parameters[name] if not re.fullmatch(kept[name], key)]:
            del parameters[name][key]
    for name, system in parameters.get("ablation_systems", {}).items():
        system |= {"answers_with": f"{name}-language_alignment", "instruction": "solve"}
    if "ablation_systems" in parameters:
        parameters["ablation_systems"][ABLATIONS[0]]["foundation"] = FOUNDATION_VARIANT


def run(project: Path, *command: str, **variables: str) -> str:
    """What a command prints; it must succeed. As in a shell in which the environment is active."""
    own = {name: str(project.parent / "no_dvc") for name in ("DVC_GLOBAL_CONFIG_DIR", "DVC_SYSTEM_CONFIG_DIR")}
    name = {
        f"GIT_{role}_{part}": "reader@example.org" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")
    }
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, **ENVIRONMENT, **own, **name, "GIT_CONFIG_GLOBAL": os.devnull, "PATH": path}
    done = subprocess.run(command, cwd=project, env={**environment, **variables}, capture_output=True, text=True)
    assert done.returncode == 0, (command, done.stdout[-3000:] + done.stderr[-3000:])
    return done.stdout


def git(project: Path, *arguments: str) -> str:
    return run(project, "git", *arguments)


def dvc(project: Path, *arguments: str, **variables: str) -> str:
    return run(project, sys.executable, "-m", "dvc", *arguments, **variables)


def commit(project: Path, message: str) -> None:
    git(project, "add", "--all")
    git(project, "commit", "--quiet", "--message", message)


def stages_run(printed: str) -> list[str]:
    """Names of the stages that `dvc repro` or `dvc exp run` says it has run."""
    return re.findall(r"^Running stage '([^']+)'", printed, re.MULTILINE)
