"""The benchmark of a code-switched corpus, at a size that takes seconds."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "benchmarks" / "code_switching.py"


@pytest.fixture(scope="module")
def results(tmp_path_factory) -> list[dict]:
    path = tmp_path_factory.mktemp("bench") / "results.json"
    path.write_text(json.dumps([{"name": "another", "value": 1}, {"name": "code_switching_200", "value": 1}]))
    command = [sys.executable, str(SCRIPT), "--sizes", "200", "600", "--processes", "1", "--results", str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    expected = ["47", "sentences", *["200"] * 3, *["600"] * 3]
    assert [line.split()[0] for line in done.stdout.splitlines()] == expected
    return json.loads(path.read_text())


def test_each_size_has_a_row_per_setting_beside_those_of_other_benchmarks(results):
    names = [f"code_switching_{settings}{size}" for size in (200, 600) for settings in ("", "phrases_", "3_languages_")]
    assert [row["name"] for row in results] == ["another", *names]
    assert [row["sentences"] for row in results[1:]] == [200] * 3 + [600] * 3


def test_ours_and_the_reference_make_the_same_texts(results):
    assert [row.get("same_texts") for row in results[1:]] == [True, None, None] * 2


def test_other_settings_stand_beside_the_default_ones(results):
    for default, *others in (results[1:4], results[4:7]):
        assert {row["reference"] for row in others} == {default["value"]}
        assert {row["reference_peak_mib"] for row in others} == {default["peak_mib"]}


def test_speed_and_memory_are_measured(results):
    for row in results[1:]:
        assert row["value"] == pytest.approx(row["sentences"] / row["seconds"], rel=0.5)
        assert row["ratio"] == pytest.approx(row["value"] / row["reference"], rel=0.1)
        # No Python process with Arrow is smaller, and nothing of this size needs a gigabyte.
        assert 20 < row["peak_mib"] < 1000
        assert 20 < row["reference_peak_mib"] < 1000


def test_a_measured_process_that_fails_ends_the_benchmark(tmp_path):
    command = [sys.executable, str(SCRIPT), "--sizes", "200", "--processes", "0", "--results", str(tmp_path / "r")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 1
    assert "processes: expected a whole number of at least 1, got 0" in done.stderr
    assert "ended with exit status 1" in done.stderr
    assert not (tmp_path / "r").exists()
