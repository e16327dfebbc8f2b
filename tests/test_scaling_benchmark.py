"""The benchmark of how time and memory grow, at sizes that take seconds."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "benchmarks" / "scaling.py"
OPTIONS = ("--sizes", "512", "1024", "1536", "--languages", "2", "4", "6", "--per-language", "256")


@pytest.fixture(scope="module")
def rows(tmp_path_factory) -> list[dict]:
    path = tmp_path_factory.mktemp("bench") / "results.json"
    path.write_text(json.dumps([{"name": "another", "value": 1}]))
    command = [sys.executable, str(SCRIPT), *OPTIONS, "--results", str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(path.read_text())


def test_each_size_and_number_of_languages_has_a_row(rows):
    kinds = ("code_switching", "instructions", "scoring")
    by_size = [f"scaling_{kind}_{size}" for kind in kinds for size in (512, 1024, 1536)]
    by_languages = [f"scaling_{kind}_by_languages_{n}" for kind in kinds[::2] for n in (2, 4, 6)]
    assert [row["name"] for row in rows] == ["another", *by_size, *by_languages]
    assert [row["examples"] for row in rows[1:]] == [512, 1024, 1536] * 5


def test_ours_and_the_reference_come_to_the_same(rows):
    assert all(row["same"] for row in rows[1:])


def test_time_and_memory_are_measured(rows):
    for row in rows[1:]:
        assert row["value"] == pytest.approx(1e6 * row["seconds"] / row["examples"], rel=0.3)
        assert 0 <= row["own_mib"] < 200
        assert row["slope_ratio"] is not None


def test_a_tokenized_corpus_takes_no_more_memory_when_it_is_longer(rows):
    found = {row["examples"]: row for row in rows[1:] if row["name"].startswith("scaling_instructions")}
    assert found[1536]["own_mib"] < found[1024]["own_mib"] + 5  # of at most a thousand examples at a time


def test_a_number_of_examples_that_makes_no_whole_epoch_is_refused(tmp_path):
    command = [sys.executable, str(SCRIPT), "--sizes", "600", "--results", str(tmp_path / "r")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 2
    assert "expected multiples of 512 examples in all, got [600]" in done.stderr
