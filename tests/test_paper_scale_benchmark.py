"""The benchmark of the paper's sizes, narrow and on the CPU: the same code, and figures of the same kinds."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import torch

FOLDER = Path(__file__).parents[1] / "benchmarks"
TRAININGS = ["stage 1, 2 rows a pass", "stage 1, 4 rows a pass", "stage 2, whole LLM, 4 rows a pass",
             "stage 2, LoRA r 16, 4 rows a pass"]  # fmt: skip
ANSWERS = ["answers, 1 rows", "answers, 4 rows"]


def run(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(FOLDER / "paper_scale.py"), *options]
    return subprocess.run(command, capture_output=True, text=True)


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    path = tmp_path_factory.mktemp("bench") / "results.json"
    path.write_text(json.dumps([{"name": "another", "value": 1}]))
    # Compiling the blocks takes two minutes on a CPU.
    found = run("--tiny", "--ways", "plain", "--results", str(path))
    assert found.returncode == 0, found.stderr
    return found.stdout, json.loads(path.read_text())


def test_a_row_for_each_part_beside_those_of_other_benchmarks(done):
    said, rows = done
    assert [row["name"] for row in rows] == ["another", *(f"paper_scale_tiny: {n}" for n in TRAININGS + ANSWERS)]
    assert [name for name in TRAININGS + ANSWERS if re.search(rf"^{name} +\d+ ", said, re.MULTILINE)] == (
        TRAININGS + ANSWERS
    )


def test_speed_utilisation_and_memory_are_measured(done):
    for row in done[1][1:]:
        assert row["value"] > 0
        assert row["mfu"] > 0
        assert 0.1 < row["peak_gib"] < 4
        assert row["weights"] == "bfloat16"


def test_operations_are_those_that_the_weights_ask_for(monkeypatch):
    """2 for each weight and position, forward; as many for its input's gradient and again for its own."""
    monkeypatch.syspath_prepend(str(FOLDER))
    import paper_scale

    model = paper_scale.build(paper_scale.TINY, "cpu", torch.bfloat16)
    stage_1, stage_2, _ = paper_scale.TINY.parts
    encoder, layer, llm = (
        sum(
            p.numel() for name, p in part.named_parameters() if p.ndim == 2 and not re.search("embed|shared|head", name)
        )
        for part in (model.encoder, model.alignment, model.language_model)
    )
    head = 128 * 500
    # The layer's first product has no input that learns.
    for part, of_layer, of_llm in ((stage_1, 2, 2), (stage_2, 1, 3)):
        paper_scale.apply_freezing(model, part.trainable)
        counted = paper_scale.flop_of(lambda part=part: model(**part.positions.draw(model, 1)).loss.backward())
        soft, response = part.positions.soft_prompt - 2, part.positions.response
        weights = soft * (encoder + layer * of_layer) + of_llm * (llm * part.positions.all + head * response)
        assert 0.99 < counted / (2 * weights) < 1.1  # attention comes on top


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_without_a_gpu_it_says_what_it_needs():
    found = run()
    assert found.returncode == 1
    assert (
        found.stderr.strip()
        == "no GPU: expected one of 80 GB that PyTorch sees; --tiny runs the same code on any machine"
    )
