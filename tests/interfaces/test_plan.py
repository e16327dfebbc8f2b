"""`lingualift plan`, as a user types it."""

from pathlib import Path

import pytest

from lingualift.interfaces.command_line import run_command

ROOT = Path(__file__).parents[2]
STAGE_1, STAGE_2 = "lingualift-language_alignment", "lingualift-instruction_tuning"


def run(*arguments: object) -> int:
    return run_command(["plan", "--project", str(ROOT), *(str(argument) for argument in arguments)])


def row(text: str, name: str) -> list[str]:
    [found] = [line for line in text.splitlines() if line.startswith(f"{name} ") and " × " in line]
    return found.split()


def test_the_paper_s_stages(capsys):
    assert run("--env", "paper", "--phases", f"{STAGE_1},{STAGE_2}") == 1  # stage 2 does not fit a GPU
    text = capsys.readouterr().out
    assert "H100-80GB: 80.0 GB" in text
    assert "encoder DKYoon/mt5-xl-lm-adapt, language_model meta-llama/Llama-2-7b-hf" in text
    assert "mean tokens: instruction 8, source 64, response 160, sentence 48; longest batch 3 times as long" in text
    assert {"16.92", "0.10", "0.20", "fits"} <= set(row(text, STAGE_1))
    assert {"30.39", "26.95", "53.91", "DOES"} <= set(row(text, STAGE_2))
    assert f"Does not fit: {STAGE_2}. Change one of:" in text
    assert "strategy: fsdp" in text
    assert text.startswith("An estimate")


def test_settings_come_from_a_file_and_from_options(tmp_path, capsys):
    file = tmp_path / "run.yml"
    file.write_text("run:\n  env: paper\n  params: { compute: { gradient_checkpointing: true } }\n")
    options = ("--config", file, "--phases", STAGE_1, "--gpu", "h200", "--mfu", 0.5, "--tokens", "longest=1")
    assert run(*options) == 0
    text = capsys.readouterr().out
    assert "gradient_checkpointing true" in text
    assert "50%, as asked" in text
    assert "H200: 141.0 GB" in text
    assert run(*options, "--params", "compute.processes=2", "--memory", 20, "--flops", 100) == 1
    text = capsys.readouterr().out
    assert (
        "ranks      2, ddp; gradient_checkpointing false" in text
    )  # the option's parameters stand in the file's place
    assert "20.0 GB, bf16 100 and fp32 100 TFLOP/s" in text


def test_stand_ins(capsys):
    assert run("--env", "smoke", "--phases", STAGE_1) == 0
    text = capsys.readouterr().out
    assert "encoder stand-in, language_model stand-in" in text
    assert "measured here" in text


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--env", "nowhere"), "nowhere: expected a folder of settings, found none"),
        (("--phases", "x-y"), "unknown phase 'x-y'"),
        (("--tokens", "words=3"), "--tokens: words"),
        (("--params", "compute"), "--params: expected key=value, got 'compute'"),
        (("--gpu", "abacus"), "unknown device 'abacus'"),
        (("--config", "nothing.yml"), "nothing.yml: expected a YAML file"),
        (("--params", "compute.processes=0"), "parameters: compute: processes"),
        (("--env", "paper", "--params", "foundation.language_model_path=someone/unheard-of"),
         "foundation.language_model_path: someone/unheard-of: expected a folder with config.json"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(options, message, capsys):
    assert run(*options) == 1
    assert message in capsys.readouterr().err


def test_a_share_is_no_more_than_one(capsys):
    with pytest.raises(SystemExit):
        run("--mfu", "1.5")
    assert "at most 1" in capsys.readouterr().err
