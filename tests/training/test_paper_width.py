"""One step of each stage at the widths of mT5-xl and Llama-2-7B, one layer of each, on the CPU in bf16."""

import math
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.training.paper_width import VOCABULARY


@pytest.fixture(scope="module")
def said() -> str:
    command = [sys.executable, "-m", "tests.training.paper_width"]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def number(said: str, name: str) -> float:
    return float(re.search(rf"^{name} ([\d.]+)$", said, re.MULTILINE)[1])  # type: ignore[index]


def test_both_stages_train_at_the_published_widths(said: str):
    chance = math.log(VOCABULARY)
    # Random logits are worse than none, and one step at this width learns four examples by heart.
    assert chance < number(said, "stage 1 loss") < chance + 3
    assert number(said, "stage 2 loss") < chance


def test_its_weights_are_those_of_one_layer_each(said: str):
    encoder = VOCABULARY * 2048 + (4 * 2048 * 2048 + 3 * 2048 * 5120 + 2 * 2048) + 32 * 32 + 2048
    llm = 2 * VOCABULARY * 4096 + (4 * 4096**2 + 3 * 4096 * 11008 + 2 * 4096) + 4096
    layer = (2048 * 4096 + 4096) + (4096 * 4096 + 4096) + 2 * 4096
    assert number(said, "parameters") == encoder + llm + layer


def test_memory_is_what_the_arithmetic_of_docs_says_and_little_more(said: str):
    """4 bytes a weight, 12 more for each that trains; on top PyTorch itself, activations, autocast's copies."""
    llm = 2 * VOCABULARY * 4096 + (4 * 4096**2 + 3 * 4096 * 11008 + 2 * 4096) + 4096
    least = 4 * number(said, "parameters") + 12 * llm
    assert least < number(said, "peak bytes") < least + 1.5e9
