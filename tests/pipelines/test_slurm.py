"""The job scripts of docs/slurm, run by a stand-in of SLURM: two machines that are two programs here."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from lingualift.training.checkpoint import read_manifest
from tests.pipelines.project import ENVIRONMENT, ROOT, copy_project

PHASE = "lingualift_released-instruction_tuning"  # has no noise, which would be each rank's own
SCONTROL = "#!/bin/bash\necho localhost\necho localhost\n"
SRUN = """#!/bin/bash
shift # --kill-on-bad-exit
for node in 0 1; do
  SLURM_NODEID=$node "$@" > "$SAID.$node" 2>&1 &
  started[$node]=$!
done
for node in 0 1; do
  wait -n || { kill "${started[@]}" 2> /dev/null; exit 1; }
done
"""


def executable(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def submit(project: Path, script: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    tools = project / "slurm_here"
    executable(tools / "srun", SRUN)
    executable(tools / "scontrol", SCONTROL)
    environment = {
        **os.environ, **ENVIRONMENT, "PATH": f"{tools}:{os.environ['PATH']}", "SAID": str(project / "said"),
        "BIN": str(Path(sys.executable).parent), "SLURM_JOB_ID": str(os.getpid()), **variables,
    }  # fmt: skip
    command = ["bash", str(ROOT / "docs" / "slurm" / script), *arguments]
    return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, timeout=300)


@pytest.fixture(scope="module")
def project(smoke_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = copy_project(tmp_path_factory.mktemp("slurm"))
    shutil.copytree(smoke_project / "data" / "smoke", project / "data" / "smoke")
    return project


def said(project: Path) -> str:
    return "\n".join(f"{path.name}: {path.read_text()[-1500:]}" for path in sorted(project.glob("said.*")))


def test_a_job_over_two_machines_trains_and_answers(project: Path, smoke: Path):
    machines = {"SLURM_NNODES": "2", "SLURM_JOB_NODELIST": "two", "PROCESSES": "1", "STRATEGY": "ddp"}
    name = "training.lingualift_released.instruction_tuning"
    run = f"--env smoke --pipelines training --nodes {name}"
    done = submit(project, "machines.sbatch", RUN=run, **machines)
    assert done.returncode == 0, done.stderr + said(project)
    follower = (project / "said.1").read_text()
    assert f"machine 1 joins: training of {PHASE}" in follower
    assert "the run has ended" in follower
    made, alone = (
        read_manifest(root / "06_models" / PHASE / "checkpoint") for root in (project / "data" / "smoke", smoke)
    )
    assert made["data_hash"] == alone["data_hash"]
    assert made["checksums"]["encoder"] == alone["checksums"]["encoder"]
    assert made["checksums"]["language_model"] != alone["checksums"]["language_model"]  # sums in another order
    assert not (project / "data" / "rendezvous" / str(os.getpid())).exists()


def test_a_job_whose_run_fails_ends_on_all_machines(project: Path):
    machines = {"SLURM_NNODES": "2", "SLURM_JOB_NODELIST": "two", "PROCESSES": "1", "STRATEGY": "ddp"}
    done = submit(project, "machines.sbatch", RUN="--env smoke --pipelines nowhere", **machines)
    assert done.returncode == 1
    assert "nowhere" in (project / "said.0").read_text()


def test_stages_are_listed_by_what_they_wait_for():
    def listed(wanted: str) -> list[str]:
        command = [sys.executable, "docs/slurm/stages.py", wanted]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()

    dvc = Path(sys.executable).with_name("dvc")
    known = subprocess.run(
        [dvc, "stage", "list", "--name-only"], cwd=ROOT, capture_output=True, text=True
    ).stdout.split()
    training = [name for depth in ("0", "1", "2") for name in listed(depth)]
    assert sorted(training) == sorted(name for name in known if name.startswith("train@"))
    assert listed("3") == []
    assert sorted(listed("evaluate")) == sorted(name for name in known if name.startswith("evaluate@"))
    assert training.index("train@lingualift-language_alignment") < training.index("train@lingualift-instruction_tuning")


def test_a_task_of_an_array_makes_its_stage(tmp_path: Path):
    git = ["git", "-C", str(tmp_path)]
    subprocess.run([*git, "init", "-q"], check=True)
    dvc = str(Path(sys.executable).with_name("dvc"))
    subprocess.run([dvc, "init", "-q"], cwd=tmp_path, env={**os.environ, **ENVIRONMENT}, check=True)
    stages = "stages:\n" + "".join(f"  {name}:\n    cmd: echo {name} > {name}\n    outs: [{name}]\n" for name in "ab")
    (tmp_path / "dvc.yaml").write_text(stages)
    (tmp_path / "stages.txt").write_text("a\nb\n")
    done = submit(tmp_path, "stages.sbatch", "stages.txt", SLURM_ARRAY_TASK_ID="1")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "b").read_text() == "b\n"
    assert not (tmp_path / "a").exists()
