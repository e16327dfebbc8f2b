"""`kill -9` at random points of a run's two stages: the same command again ends with an undisturbed run's weights."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml

from tests.pipelines.project import ENVIRONMENT, copy_project

KILLS = 5
PHASES = ("lingualift-language_alignment", "lingualift-instruction_tuning")
STEPS = 200  # smoke's few would be over before a kill
COMMAND = ["run", "--env", "smoke", "--pipelines", "training", "--namespaces", "training.lingualift"]


@pytest.fixture(scope="module")
def project(smoke_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose foundation and corpora are there, and whose phases take seconds."""
    project = copy_project(tmp_path_factory.mktemp("killed"))
    shutil.copytree(smoke_project / "data" / "smoke", project / "data" / "smoke")
    path = project / "conf" / "smoke" / "parameters.yml"
    parameters = yaml.safe_load(path.read_text())
    for phase in PHASES:
        parameters["phases"][phase] |= {"optimizer": {"optimizer_steps": STEPS, "batch_size": 8}}
    path.write_text(yaml.safe_dump(parameters))
    return project


def start(project: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [str(Path(sys.executable).with_name("kedro")), *COMMAND, *arguments]
    environment = {**os.environ, **ENVIRONMENT, "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen(
        command, cwd=project, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )


def weights(project: Path) -> dict[str, bytes]:
    models = project / "data" / "smoke" / "06_models"
    return {str(path.relative_to(models)): path.read_bytes() for phase in PHASES
            for path in sorted((models / phase).rglob("*.safetensors"))}  # fmt: skip


def kill_while_training(process: subprocess.Popen[str], seconds: float) -> str:
    """Kill a run so long after it began to train; returns what it said when it did."""
    assert process.stdout is not None
    said = next((line for line in process.stdout if line.startswith("training ")), "")  # "": nothing was left to do
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    process.wait()
    return said


def test_a_run_that_is_killed_and_run_again_ends_with_the_same_weights(project: Path):
    began = time.monotonic()
    undisturbed = start(project)
    assert undisturbed.stdout is not None
    trained = [time.monotonic() for line in undisturbed.stdout if line.startswith("training ")]
    assert undisturbed.wait() == 0
    longest = (trained[1] - trained[0]) if len(trained) > 1 else time.monotonic() - began
    expected = weights(project)
    assert {Path(name).parts[0] for name in expected} == set(PHASES)
    for phase in PHASES:
        shutil.rmtree(project / "data" / "smoke" / "06_models" / phase)
    chance = random.Random(0)
    said = [kill_while_training(start(project, "--only-missing-outputs"), chance.uniform(0, longest))
            for _ in range(KILLS)]  # fmt: skip
    final = start(project, "--only-missing-outputs")
    said += list(final.stdout or ())
    assert final.wait() == 0
    assert any("from step" in line for line in said), said
    assert weights(project) == expected
    left = project / "data" / "smoke" / "resume"
    assert not left.exists() or not any(left.iterdir())
