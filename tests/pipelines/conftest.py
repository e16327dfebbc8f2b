"""One smoke run, made once through the command line; every test of outputs reads it."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.pipelines.dvc_project import commit, dvc, small_dvc_project, stages_run
from tests.pipelines.project import ENVIRONMENT, copy_project, kedro_process
from tests.pipelines.warm_kedro import warm_kedro


@pytest.fixture(scope="session")
def smoke_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in which the full pipeline has run."""
    project = copy_project(tmp_path_factory.mktemp("smoke"))
    done = kedro_process(project, "run", "--pipeline", "full", "--env", "smoke")
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return project


@pytest.fixture(scope="session")
def smoke(smoke_project: Path) -> Path:
    """The folder of everything that the smoke run made."""
    return smoke_project / "data" / "smoke"


@pytest.fixture(scope="session")
def fresh_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in which nothing has run."""
    return copy_project(tmp_path_factory.mktemp("fresh"))


@dataclass(frozen=True)
class Reproduced:
    """A small study that `dvc repro` has made from a bare clone, and the names of the stages that it ran."""

    project: Path
    stages: list[str]


@pytest.fixture(scope="session")
def warm_path(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """PATH with a `kedro` that starts fast."""
    with warm_kedro(tmp_path_factory.mktemp("warm"), ENVIRONMENT) as folder:
        yield {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}


@pytest.fixture(scope="session")
def reproduced(warm_path: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Reproduced:
    """Its outputs are committed as the shipped ones are. Tests that change something do so in a copy."""
    project = small_dvc_project(tmp_path_factory.mktemp("dvc") / "study")
    stages = stages_run(dvc(project, "repro", **warm_path))
    commit(project, "its results")
    return Reproduced(project, stages)
