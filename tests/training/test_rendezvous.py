"""Several machines, here two programs that meet at a port, train and answer as one does, and fail together."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from lingualift.compute import ComputeSettings, EncoderFeatures, RendezvousSettings
from lingualift.errors import CheckpointError, ConfigurationError, RankError
from lingualift.evaluation.answering import answer_problems
from lingualift.records import MathProblem
from lingualift.training.joint_phase import join_phase, phase_call
from lingualift.training.phase import train_phase
from lingualift.training.phase_run import PhaseRun, load_start
from lingualift.training.ranks import HERE, Place, rank_and_size, run_ranks
from lingualift.training.rendezvous import announced, calls, check_same_weights, end_calls, tell_failure

STAGE_1, STAGE_2 = "lingualift-language_alignment", "lingualift-instruction_tuning"
ROOT = Path(__file__).parents[2]


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("", 0))
        return found.getsockname()[1]


@pytest.fixture
def two_machines(tmp_path) -> ComputeSettings:
    meeting = RendezvousSettings(endpoint=f"localhost:{free_port()}", folder=str(tmp_path / "meeting"), timeout=60)
    return ComputeSettings(nodes=2, rendezvous=meeting)


@pytest.fixture
def other_machine(two_machines):
    """Start `lingualift join`; ended with the test."""
    started = []

    def start(*arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "lingualift", "join", two_machines.rendezvous.folder, *arguments]
        environment = {**os.environ, "OMP_NUM_THREADS": "1"}
        started.append(
            subprocess.Popen(
                command, cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
            )
        )
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()


def test_two_machines_train_and_answer_as_one(
    quick_table, tiny, code_switched, instructions, two_machines, other_machine, tmp_path
):
    quiet = {f"phases.{STAGE_2}.soft_prompt_noise": 0.0}
    table = quick_table(6, {**quiet, **{f"phases.{key}.optimizer.mixed_precision": "no" for key in (STAGE_1, STAGE_2)}})
    problems = {"en": [MathProblem(f"p-{i}", "en", f"Anna has {i} apples.", str(i)) for i in range(7)]}

    def study(compute: ComputeSettings):
        first, curve, _ = train_phase(table, STAGE_1, tiny, None, code_switched, seed=0, compute=compute)
        second, more, _ = train_phase(table, STAGE_2, tiny, first, instructions, seed=0, compute=compute)
        sizes = {"max_new_tokens": 4, "batch_size": 2}
        answers = answer_problems(table, "lingualift", tiny, second, problems, compute=compute, **sizes)
        return second, [point["loss"] for point in [*curve, *more]], answers

    follower = other_machine("--node", "1")
    kept = EncoderFeatures(folder=str(tmp_path / "features"), dtype="float32")
    second, losses, answers = study(two_machines.model_copy(update={"encoder_features": kept}))
    end_calls(two_machines)
    said, _ = follower.communicate(timeout=60)
    assert follower.returncode == 0, said
    assert [line for line in said.splitlines() if "joins" in line] == [
        f"machine 1 joins: training of {STAGE_1}",
        f"machine 1 joins: training of {STAGE_2}",
        f"machine 1 joins: answers of {STAGE_2}",
    ]
    assert "encoder features of" not in said  # it reads those that the first machine has made
    assert len(list((tmp_path / "features").rglob("rows.bin"))) == 2  # of training and of the problems
    _, expected, _ = study(ComputeSettings())
    assert losses == pytest.approx(expected, rel=2e-3)  # as with two ranks of one machine
    sizes = {"max_new_tokens": 4, "batch_size": 2}
    assert answers == answer_problems(table, "lingualift", tiny, second, problems, **sizes)


def test_a_machine_with_other_files_stops_all_and_says_why(
    quick_table, tiny, instructions, two_machines, other_machine, monkeypatch
):
    monkeypatch.setattr("lingualift.training.phase.phase_call", lambda *arguments: {
        **__import__("lingualift.training.joint_phase", fromlist=["x"]).phase_call(*arguments), "after": "nowhere"
    })  # fmt: skip
    meeting = two_machines.rendezvous.model_copy(update={"timeout": 20})
    compute = two_machines.model_copy(update={"rendezvous": meeting})
    other_machine("--node", "1")
    with pytest.raises(RankError, match=r"(?s)did not meet.*machine 1: nowhere: no manifest\.json"):
        train_phase(quick_table(2), STAGE_2, tiny, None, instructions, seed=0, compute=compute)


def test_features_that_a_machine_makes_are_those_of_the_first(
    quick_table, tiny, instructions, two_machines, tmp_path, monkeypatch
):
    table = quick_table(2)
    halved = {
        name: {"frozen_weights": "bfloat16", "encoder_features": EncoderFeatures(folder=str(tmp_path / name))}
        for name in ("first", "second")
    }
    train_phase(
        table, STAGE_2, tiny, None, instructions, seed=0, compute=ComputeSettings().model_copy(update=halved["first"])
    )
    compute = two_machines.model_copy(update=halved["second"])
    _, sums = load_start(table, table.phase(STAGE_2), tiny, None, 0)
    content = phase_call(table, STAGE_2, tiny, None, instructions, PhaseRun(0, compute, None, HERE), sums)
    monkeypatch.setattr("lingualift.training.joint_phase.train_on", lambda *arguments: None)
    join_phase(json.loads(json.dumps(content)), compute, Place(1, "call"))
    first, second = ([file.read_bytes() for file in (tmp_path / name).rglob("rows.bin")] for name in halved)
    assert len(first) == 1
    assert first == second


def test_other_weights_are_named():
    with pytest.raises(CheckpointError, match="encoder: the weights that this machine reads are not those"):
        check_same_weights({"encoder": "a", "alignment": "b"}, {"encoder": "c", "alignment": "b"})


def test_a_taken_port_is_named(two_machines):
    with socket.socket() as taken:
        taken.bind(("", int(two_machines.rendezvous.endpoint.split(":")[1])))
        taken.listen()
        with pytest.raises(ConfigurationError, match=r"compute\.rendezvous\.endpoint: expected a free port"):
            run_ranks(two_machines, rank_and_size, place=Place(0, "call"))


def test_calls_are_taken_once_and_only_while_someone_waits(two_machines):
    folder, found = Path(two_machines.rendezvous.folder), []
    folder.mkdir()
    stale = {"call": "old", "kind": "training", "versions": {}, "compute": two_machines.model_dump(), "content": {}}
    (folder / "call.json").write_text(json.dumps(stale))
    reader = threading.Thread(target=lambda: found.extend(calls(folder, pause=0.01)), daemon=True)
    reader.start()
    time.sleep(0.1)
    assert found == []
    with announced(two_machines, HERE, "answers", {"key": "b"}) as place, socket.socket() as waiting:
        waiting.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        waiting.bind(("", int(two_machines.rendezvous.endpoint.split(":")[1])))
        waiting.listen()
        time.sleep(0.3)
    end_calls(two_machines)
    reader.join(5)
    assert [(call.id, call.kind, call.content) for call in found] == [(place.call, "answers", {"key": "b"})]


def test_reasons_of_other_machines_are_shown(two_machines):
    folder = Path(two_machines.rendezvous.folder)

    def fail() -> None:
        with announced(two_machines, HERE, "answers", {}) as place:
            tell_failure(folder, Place(1, place.call), OSError("no such file"))
            raise RankError("rank 0 failed")

    with pytest.raises(RankError, match="(?s)rank 0 failed\nmachine 1: no such file"):
        fail()
    assert not (folder / "call.json").exists()


def test_a_machine_of_no_such_number_is_refused(two_machines, other_machine):
    follower = other_machine("--node", "2")
    with announced(two_machines, HERE, "answers", {"key": "b"}), socket.socket() as waiting:
        waiting.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        waiting.bind(("", int(two_machines.rendezvous.endpoint.split(":")[1])))
        waiting.listen()
        said, _ = follower.communicate(timeout=60)
    assert follower.returncode == 1
    assert "--node: expected 1 to 1, as the run has compute.nodes 2, got 2" in said


def die_or_wait(folder: Path) -> None:
    """Rank 1 is killed, as by a machine that is out of memory; rank 0 waits for it for ever."""
    rank, _ = rank_and_size()
    (folder / str(rank)).write_text(str(os.getpid()))
    if rank == 1:
        while not (folder / "0").exists():
            time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGKILL)
    while True:
        time.sleep(0.1)


def test_a_rank_that_dies_is_named_and_all_others_are_stopped(tmp_path):
    with pytest.raises(RankError, match=r"rank 1 of 2 failed, and all were stopped: .*SIGKILL"):
        run_ranks(ComputeSettings(processes=2), die_or_wait, tmp_path)
    pid = int((tmp_path / "0").read_text())
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
