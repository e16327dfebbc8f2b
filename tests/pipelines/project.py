"""A copy of the project to run in, and its command line."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from kedro.framework.cli.utils import find_run_command
from kedro.framework.project import configure_project
from kedro.framework.session import KedroSession
from kedro.io import DataCatalog
from kedro.pipeline import Pipeline

from lingualift.pipeline_registry import register_pipelines

ROOT = Path(__file__).parents[2]
# Free inputs that hooks write, not nodes.
BY_HOOKS = {"durations", "benchmark_durations", "memory", "benchmark_memory", "provenance"}
ENVIRONMENT = {
    "KEDRO_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "KEDRO_LOGGING_CONFIG": "conf/base/logging.yml",
    "OMP_NUM_THREADS": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "HF_HUB_OFFLINE": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
}


def copy_project(folder: Path) -> Path:
    """What a run needs and nothing that a run has made."""
    ignored = shutil.ignore_patterns("__pycache__", "*.egg-info", "local")
    for name in ("conf", "src"):
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    (folder / "conf" / "local").mkdir()
    for name in ("pyproject.toml", ".telemetry"):
        shutil.copy(ROOT / name, folder / name)
    (folder / "data").mkdir()
    (folder / "data" / "01_raw").symlink_to(ROOT / "data" / "01_raw")
    return folder


def kedro_process(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`kedro …` as a user types it."""
    command = [str(Path(sys.executable).with_name("kedro")), *arguments]
    return subprocess.run(command, cwd=project, env={**os.environ, **ENVIRONMENT}, capture_output=True, text=True)


def kedro_run(project: Path, *arguments: str) -> Result:
    """`kedro run …` in this process, which saves the seconds that importing torch takes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project)
        configure_project("lingualift")
        return CliRunner().invoke(find_run_command("lingualift"), list(arguments))


def open_project(
    project: Path, environment: str, params: dict[str, Any] | None = None
) -> tuple[dict[str, Pipeline], DataCatalog, dict[str, Any], dict[str, Any]]:
    """Pipelines, catalog, catalog configuration and parameters, as a run would see them."""
    configure_project("lingualift")
    with KedroSession.create(project_path=project, env=environment, runtime_params=params) as session:
        context = session.load_context()
        loader = context.config_loader
        return register_pipelines(), context.catalog, dict(loader["catalog"]), dict(loader["parameters"])
