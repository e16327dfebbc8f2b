"""A training that was stopped goes on, and ends with the weights, curve and counts of one that was not."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lingualift.compute import ResumeSettings
from lingualift.errors import DivergenceError
from lingualift.training.finished import remove_finished
from lingualift.training.phase import train_phase
from lingualift.training.saved_states import WHOLE, SavedStates, states_of, step_of
from lingualift.training.trainer import BucketTrainer

ROOT = Path(__file__).parents[2]
STAGE_1, STAGE_2 = "lingualift-language_alignment", "lingualift-instruction_tuning"
LORA = "multi_reason_lora-instruction_tuning"
STEPS = 12
# Half a batch a pass: what is counted per optimizer step and what per pass must not be mixed up.
SETTINGS = {f"phases.{key}.optimizer.gradient_accumulation_steps": 2 for key in (STAGE_1, STAGE_2, LORA)} | {
    f"phases.{STAGE_1}.warm_start": {
        "sentences": 20,
        "sharpness": 20.0,
        "optimizer": {"optimizer_steps": 3, "batch_size": 16, "learning_rate": 1e-3, "muon_learning_rate": 1e-2},
    }
}


class Stopped(BaseException):
    """The process dies here."""


@pytest.fixture
def resume(tmp_path) -> ResumeSettings:
    remove_finished()
    return ResumeSettings(folder=str(tmp_path / "resume"), saves=4)


@pytest.fixture
def stop_after(monkeypatch):
    """Let a training die after its n-th state; None lets it live."""
    whole = SavedStates.seal

    def stop(states: int | None) -> None:
        left = states

        def seal(self: SavedStates, state: Path) -> None:
            nonlocal left
            whole(self, state)
            if left is not None:
                left -= 1
                if left == 0:
                    raise Stopped

        monkeypatch.setattr(SavedStates, "seal", seal)

    return stop


def weights(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.safetensors")}


def states_in(resume: ResumeSettings) -> list[Path]:
    return sorted(Path(resume.folder or "").glob("*/checkpoint-*"))


def same(summary: dict, other: dict) -> bool:
    """Time and memory differ between runs."""
    measured = {"seconds", "memory_mib", "gpu_memory_mib"}
    return all(summary[name] == other[name] for name in summary.keys() | other.keys() if name not in measured)


@pytest.mark.parametrize("key", [STAGE_1, STAGE_2, LORA])
def test_a_stopped_phase_ends_as_an_undisturbed_one(
    key, quick_table, tiny, code_switched, instructions, resume, stop_after, capsys
):
    corpus = code_switched if key == STAGE_1 else instructions
    table = quick_table(STEPS, SETTINGS)
    undisturbed = train_phase(table, key, tiny, None, corpus, seed=0)
    stop_after(2)
    with pytest.raises(Stopped):
        train_phase(table, key, tiny, None, corpus, seed=0, resume=resume)
    stop_after(None)
    [state] = states_in(resume)
    assert step_of(state) == STEPS / 2
    capsys.readouterr()
    resumed = train_phase(table, key, tiny, None, corpus, seed=0, resume=resume)
    printed = capsys.readouterr().out
    assert f"from step {step_of(state)} on" in printed
    assert "word by word" not in printed  # the fit before it is part of the state
    assert weights(resumed[0]) == weights(undisturbed[0])
    assert resumed[1] == undisturbed[1]
    assert same(resumed[2], undisturbed[2])


def test_states_stay_until_the_results_are_saved(quick_table, tiny, instructions, resume):
    train_phase(quick_table(STEPS), STAGE_2, tiny, None, instructions, seed=0, resume=resume)
    [state] = states_in(resume)
    assert step_of(state) == STEPS
    learned = sum(file.stat().st_size for file in state.glob("*.safetensors"))
    assert learned < 1.1 * (tiny.language_model / "model" / "model.safetensors").stat().st_size  # no encoder
    remove_finished()
    assert not any(Path(resume.folder).iterdir())


@pytest.mark.parametrize("change", ["seed", "rate", "corpus"])
def test_a_training_that_differs_begins_anew(change, quick_table, tiny, instructions, resume, stop_after, capsys):
    stop_after(2)
    with pytest.raises(Stopped):
        train_phase(quick_table(STEPS), STAGE_2, tiny, None, instructions, seed=0, resume=resume)
    stop_after(None)
    rate = {f"phases.{STAGE_2}.optimizer.learning_rate": 1e-5}
    table = quick_table(STEPS, rate if change == "rate" else None)
    corpus = instructions[:-1] if change == "corpus" else instructions
    seed = 1 if change == "seed" else 0
    train_phase(table, STAGE_2, tiny, None, corpus, seed=seed, resume=resume)
    assert "from step" not in capsys.readouterr().out
    assert len(states_in(resume)) == 2  # the other's is left to it


@pytest.mark.parametrize("damage", ["no list", "cut short", "a file is missing"])
def test_half_a_state_is_none(damage, tmp_path):
    states = SavedStates(tmp_path, 4)
    for step in (3, 6):
        state = tmp_path / f"checkpoint-{step}"
        state.mkdir()
        (state / "optimizer.pt").write_bytes(b"12345678")
        if step == 3:
            (state / WHOLE).write_text('{"optimizer.pt": 8}')
    if damage == "cut short":
        (state / WHOLE).write_text('{"optimizer.pt": 9}')
    if damage == "a file is missing":
        (state / WHOLE).write_text('{"optimizer.pt": 8, "scheduler.pt": 8}')
    assert states.newest() == tmp_path / "checkpoint-3"
    assert [path.name for path in tmp_path.iterdir()] == ["checkpoint-3"]


def test_only_the_newest_whole_state_is_kept(tmp_path):
    states = SavedStates(tmp_path, 4)
    assert states.newest() is None
    for step in (3, 6, 12):
        state = tmp_path / f"checkpoint-{step}"
        state.mkdir()
        (state / "optimizer.pt").write_bytes(b"12345678")
        states.seal(state)
    assert [path.name for path in tmp_path.iterdir()] == ["checkpoint-12"]
    assert states.newest() == state


def test_without_a_folder_or_with_no_saves_nothing_is_saved(tmp_path):
    for settings in (None, ResumeSettings(), ResumeSettings(folder=str(tmp_path), saves=0)):
        assert states_of(settings, "phase", {}) is None


def test_a_training_that_diverges_on_its_way_keeps_the_state_before(
    quick_table, tiny, instructions, resume, monkeypatch
):
    whole = BucketTrainer.compute_loss

    def diverging(self: BucketTrainer, *arguments: object, **options: object) -> object:
        loss = whole(self, *arguments, **options)
        return loss * float("nan") if self.state.global_step >= 7 else loss

    monkeypatch.setattr(BucketTrainer, "compute_loss", diverging)
    with pytest.raises(DivergenceError, match=r"by step 8 .*: loss nan.*until step 7.*kept in .*checkpoint-6"):
        train_phase(quick_table(STEPS), STAGE_2, tiny, None, instructions, seed=0, resume=resume)
    assert [step_of(state) for state in states_in(resume)] == [6]


def test_a_training_that_diverges_at_once_is_told_how_to_go_on(quick_table, tiny, instructions, resume):
    burnt = {f"phases.{STAGE_2}.optimizer.learning_rate": 1e30, f"phases.{STAGE_2}.optimizer.mixed_precision": "no"}
    with pytest.raises(DivergenceError, match=rf"{STAGE_2}: by step \d+ the training has diverged: .*learning_rate"):
        train_phase(quick_table(STEPS, burnt), STAGE_2, tiny, None, instructions, seed=0, resume=resume)
    assert all(step_of(state) < STEPS for state in states_in(resume))


def small_training(folder: Path, *arguments: str) -> list[str]:
    # Not with -m: ranks look the model's class up in the module that has it.
    program = "from tests.training.small_training import main; main()"
    return [sys.executable, "-c", program, str(folder), *arguments]


def on_small_disk(folder: Path, command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command with a disk of one MiB in a folder's place."""
    script = 'mount -t tmpfs -o size=1m none "$0" && exec "$@"'
    namespace = ["unshare", "--map-root-user", "--mount", "sh", "-c", script, str(folder)]
    try:
        probe = subprocess.run([*namespace, "true"], capture_output=True)
    except FileNotFoundError:
        pytest.skip("no unshare here: util-linux is missing")
    if probe.returncode != 0:
        pytest.skip("no small disk can be mounted here: user namespaces are not allowed")
    return subprocess.run([*namespace, *command], cwd=ROOT, capture_output=True, text=True)


def test_a_full_disk_is_named_and_the_last_state_kept(tmp_path):
    done = on_small_disk(tmp_path, small_training(tmp_path, "--steps", "8", "--saves", "2"))
    assert "CheckpointError" in done.stderr
    assert "checkpoint-8: the training's state could not be saved" in done.stderr
    assert "the next run goes on from step 4, which is kept" in done.stderr
    assert "resume.folder" in done.stderr
    assert "kept: checkpoint-4" in done.stdout


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def wait_until(condition, seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


@pytest.mark.parametrize("strategy", ["ddp", "fsdp"])
def test_killed_ranks_go_on_and_none_outlives_the_run(tmp_path, strategy):
    slow = ["--steps", "60", "--saves", "6", "--processes", "2", "--pause", "0.02", "--strategy", strategy]
    whole = subprocess.run(small_training(tmp_path / "whole", *slow), cwd=ROOT, capture_output=True, text=True)
    assert whole.returncode == 0, whole.stderr
    folder = tmp_path / "killed"
    process = subprocess.Popen(small_training(folder, *slow), cwd=ROOT, stdout=subprocess.DEVNULL)
    wait_until(lambda: list(folder.glob(f"states/checkpoint-*/{WHOLE}")))
    process.send_signal(signal.SIGKILL)
    process.wait()
    ranks = [int(path.name) for path in (folder / "ranks").iterdir()]
    assert len(ranks) == 2
    wait_until(lambda: not any(map(alive, ranks)), 10.0)
    again = subprocess.run(small_training(folder, *slow), cwd=ROOT, capture_output=True, text=True)
    assert "from step" in again.stdout, again.stdout + again.stderr
    assert (folder / "weights.safetensors").read_bytes() == (tmp_path / "whole" / "weights.safetensors").read_bytes()
