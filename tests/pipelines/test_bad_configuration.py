"""A wrong setting on the command line: a clear message, a non-zero exit, and no node has run."""

from pathlib import Path

import pytest
import torch

from lingualift.errors import ConfigurationError
from tests.pipelines.project import kedro_process, kedro_run

STAGE_1 = "phases.lingualift-language_alignment"
CASES = {
    "unknown language": ("languages=[xx]", r"unknown language 'xx': expected one of en, "),
    "languages as one word": ("languages=en", r"languages: expected a list such as \[en, sw\], got 'en'"),
    "unknown answer version": (
        "evaluation.answers=lenient",
        r"'lenient': expected one of strict, flexible, mathoctopus",
    ),
    "unknown benchmark": ("benchmark=gsm9k", r"unknown benchmark 'gsm9k': expected one of minimmwp, "),
    "benchmark without a path": ("benchmark=msvamp", r"benchmark_path: expected a path .* got None for 'msvamp'"),
    "missing benchmark path": (
        "benchmark=msvamp,benchmark_path=no/such/folder",
        r"benchmark_path: expected the test set of msvamp, found nothing at 'no/such/folder'",
    ),
    "ratio above 1": (f"{STAGE_1}.replacement_ratio=1.5", rf"{STAGE_1}: .*replacement_ratio.*1\.5"),
    "ratio below 0": (f"{STAGE_1}.replacement_ratio=-0.1", rf"{STAGE_1}: .*replacement_ratio.*-0\.1"),
    "phase of an unknown system": (
        f"{STAGE_1}.system=nobody",
        rf"{STAGE_1}\.system: unknown system 'nobody': expected one of .*lingualift",
    ),
    "unknown phase to start from": (
        f"{STAGE_1}.after=nothing",
        rf"{STAGE_1}\.after: unknown phase 'nothing': expected one of foundation, ",
    ),
    "unknown alignment kind": (
        "systems.lingualift.alignment_kind=cubic",
        r"systems\.lingualift\.alignment_kind: Input should be 'linear', 'ffn' or 'latent', got 'cubic'",
    ),
    "misspelt setting": (f"{STAGE_1}.optimizer.lerning_rate=1", r"optimizer\.lerning_rate: Extra inputs are not"),
}


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU to ask for")
def test_a_gpu_that_is_not_there_is_missed_before_any_node_runs(fresh_project: Path):
    arguments = ["--pipelines", "full", "--env", "smoke", "--params", "compute.device=cuda"]
    result = kedro_run(fresh_project, *arguments)
    assert isinstance(result.exception, ConfigurationError)
    assert "compute.device: expected a GPU" in str(result.exception)
    assert [path.name for path in (fresh_project / "data").iterdir()] == ["01_raw"]


@pytest.mark.parametrize(("params", "message"), CASES.values(), ids=CASES.keys())
def test_stops_before_any_node_runs(fresh_project: Path, params: str, message: str):
    result = kedro_run(fresh_project, "--pipelines", "full", "--env", "smoke", "--params", params)
    assert result.exit_code == 1
    assert isinstance(result.exception, ConfigurationError), result.exception
    with pytest.raises(ConfigurationError, match=message):
        raise result.exception
    assert [path.name for path in (fresh_project / "data").iterdir()] == ["01_raw"]


def test_the_message_is_the_last_thing_on_the_screen(fresh_project: Path):
    done = kedro_process(fresh_project, "run", "--pipeline", "full", "--params", f"{STAGE_1}.replacement_ratio=1.5")
    assert done.returncode == 1
    last = (done.stdout + done.stderr).strip().splitlines()[-1]
    assert last.startswith("lingualift.errors.ConfigurationError: parameters_systems.yml: " + STAGE_1)
    assert "Running node" not in done.stdout
    assert [path.name for path in (fresh_project / "data").iterdir()] == ["01_raw"]
