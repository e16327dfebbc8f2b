"""One smoke run, made once through the command line; every test of outputs reads it."""

from pathlib import Path

import pytest

from tests.pipelines.project import copy_project, kedro_process


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
