"""`dvc push`, `dvc pull`: a fresh clone gets data and checkpoints from a folder or over S3, and has nothing to run."""

import shutil
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from moto.server import ThreadedMotoServer

from tests.pipelines.conftest import Reproduced
from tests.pipelines.dvc_project import commit, dvc, git, stages_run

BY_HOOK_FILES = {"durations.json", "memory.json", "provenance.json"}

# Any will do for a server of the tests' own.
KEYS = {"AWS_ACCESS_KEY_ID": "reader", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_DEFAULT_REGION": "us-east-1"}


@dataclass(frozen=True)
class Remote:
    url: str
    settings: dict[str, str] = field(default_factory=dict)


@pytest.fixture(scope="module")
def s3() -> Iterator[Remote]:
    """A bucket on a server that speaks S3, in this process."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    endpoint = f"http://{host}:{port}"
    with urllib.request.urlopen(urllib.request.Request(f"{endpoint}/bucket", method="PUT")) as answer:
        assert answer.status == 200
    yield Remote("s3://bucket/study", {"endpointurl": endpoint})
    server.stop()


@pytest.fixture(params=["folder", "s3"])
def remote(request: pytest.FixtureRequest, tmp_path: Path) -> Remote:
    return Remote(str(tmp_path / "remote")) if request.param == "folder" else request.getfixturevalue("s3")


def contents(data: Path) -> dict[str, bytes]:
    """All that was made, but how long it took: that is no output of a stage."""
    files = (path for path in data.rglob("*") if path.is_file() and path.name not in BY_HOOK_FILES)
    return {str(path.relative_to(data)): path.read_bytes() for path in files}


def test_a_fresh_clone_pulls_everything_and_has_nothing_to_run(reproduced: Reproduced, remote: Remote, tmp_path: Path):
    study, clone = tmp_path / "study", tmp_path / "clone"
    shutil.copytree(reproduced.project, study)
    dvc(study, "remote", "add", "--default", "storage", remote.url)
    for name, value in remote.settings.items():
        dvc(study, "remote", "modify", "storage", name, value)
    commit(study, "a remote")
    dvc(study, "push", **KEYS)

    git(tmp_path, "clone", "--quiet", str(study), str(clone))
    assert not (clone / "data" / "06_models").exists()
    dvc(clone, "pull", **KEYS)
    assert contents(clone / "data") == contents(study / "data")
    assert (clone / "data" / "06_models" / "lingualift-instruction_tuning" / "checkpoint" / "manifest.json").is_file()
    printed = dvc(clone, "repro")
    assert stages_run(printed) == []
    assert "Data and pipelines are up to date." in printed
    assert git(clone, "status", "--porcelain") == ""
