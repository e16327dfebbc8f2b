"""The benchmarks of bilingual lexicon induction, at sizes that take seconds; their tables are those of the docs."""

import csv
import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from lingualift.lexicons.retrieval import csls_both_ways
from tests.real_data import REPOSITORY, real

BENCHMARKS = REPOSITORY / "benchmarks"
DOCS = REPOSITORY / "docs"
RESULTS = DOCS / "lexicons"


@pytest.fixture(scope="module")
def modules() -> Iterator[dict[str, ModuleType]]:
    """The scripts as modules: what they measure runs in processes of its own, and an import takes seconds."""
    names = ("lexicon_induction", "lexicon_quality", "lexicon_tables", "lexicon_texts")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        yield {name: importlib.import_module(name) for name in names}


def run(module: ModuleType, *arguments: object) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", [str(module.__file__), *map(str, arguments)])
        module.main()


@pytest.fixture(scope="module")
def speed(tmp_path_factory, modules) -> dict[str, dict]:
    path = tmp_path_factory.mktemp("bench") / "results.json"
    path.write_text(json.dumps([{"name": "another", "value": 1}, {"name": "lexicon_csls_300", "value": 1}]))
    sizes = ("--sizes", 300, 400, "--width", 20, "--reference-limit", 300)
    run(modules["lexicon_induction"], *sizes, "--results", path)
    rows = json.loads(path.read_text())
    names = [f"lexicon_{task}_{size}" for size in (300, 400) for task in ("induction", "csls")]
    assert [row["name"] for row in rows] == ["another", *names]
    return {row["name"]: row for row in rows}


def test_ours_and_the_reference_find_the_same_entries(speed):
    row = speed["lexicon_induction_300"]
    assert row["same_entries"] > 0.99
    assert row["p_at_1"] == pytest.approx(row["reference_p_at_1"], abs=0.01)
    # The speed of a run that found nothing would be worth nothing.
    assert row["p_at_1"] > 0.9


def test_speed_and_memory_are_measured_beside_the_reference(speed):
    row = speed["lexicon_induction_300"]
    assert row["ratio"] == pytest.approx(row["reference"] / row["value"], rel=0.1)
    # No Python process with torch is smaller, and nothing of this size needs a gigabyte.
    assert 50 < row["peak_mib"] < 1000
    assert 50 < row["reference_peak_mib"] < 1000
    # The last retrieval is a part of the whole.
    csls = speed["lexicon_csls_300"]
    assert csls["value"] <= row["value"]
    assert csls["reference"] <= row["reference"]


def test_above_its_limit_there_is_no_reference(speed):
    row = speed["lexicon_induction_400"]
    assert row["reference"] is None
    assert row["ratio"] is None
    assert "same_entries" not in row
    assert row["p_at_1"] > 0.9


def test_languages_are_induced_one_after_the_other(tmp_path, modules, capfd):
    path = tmp_path / "results.json"
    run(modules["lexicon_induction"], "--languages", 3, "--sizes", 300, "--width", 20, "--results", path)
    [row] = json.loads(path.read_text())
    assert (row["name"], row["languages"], row["unit"]) == ("lexicon_languages_3_300", 3, "min")
    assert 0.9 < row["lowest_p_at_1"] <= row["p_at_1"] <= 1
    assert row["median_seconds"] <= row["longest_seconds"] <= 60 * row["value"] + 1
    assert len([line for line in capfd.readouterr().err.splitlines() if "P@1" in line]) == 3


def test_a_measured_process_that_fails_ends_the_benchmark(tmp_path, modules):
    with pytest.raises(SystemExit, match="ended with exit status 1"):
        run(modules["lexicon_induction"], "--languages", 1, "--sizes", 0, "--results", tmp_path / "results.json")
    assert not (tmp_path / "results.json").exists()


def test_the_reference_is_csls(modules):
    rng = np.random.default_rng(0)
    sides = [rng.standard_normal((count, 8)).astype(np.float32) for count in (40, 30)]
    sides = [side / np.linalg.norm(side, axis=1, keepdims=True) for side in sides]
    pairs = zip(csls_both_ways(*sides, top_k=5), modules["lexicon_induction"].plain_csls(*sides, top_k=5), strict=True)
    for ours, plain in pairs:
        np.testing.assert_array_equal(ours.indices, plain.indices)
        np.testing.assert_allclose(ours.scores, plain.scores, atol=1e-5)


def test_a_made_up_language_is_english_rotated_and_in_another_order(modules):
    matrix = modules["lexicon_induction"].english(50, 10)
    pair = modules["lexicon_induction"].twin(matrix, "word ", 0.0)
    moved = pair.target.matrix[pair.translations]
    assert not np.allclose(moved, matrix, atol=0.1)
    assert (pair.translations != np.arange(50)).any()
    np.testing.assert_allclose(moved @ moved.T, matrix @ matrix.T, atol=1e-4)


def test_without_real_data_the_quality_cannot_be_measured(tmp_path, modules, monkeypatch):
    monkeypatch.setenv("LINGUALIFT_REAL_DATA", str(tmp_path / "none"))
    with pytest.raises(SystemExit, match=f"no real data at {tmp_path / 'none'}: set LINGUALIFT_REAL_DATA") as error:
        run(modules["lexicon_quality"], "--out", tmp_path / "out")
    assert error.value.code  # a text: exit status 1
    assert not (tmp_path / "out").exists()


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_quality_is_measured_on_a_little_real_text(tmp_path):
    root, sizes = real("tatoeba_parallel").parent, ("--english-tokens", 20_000, "--tokens", 10_000)
    options = ("--starts", "similarity", "upper bound", "--noises", 0, "--seeds", 1, "--languages", "ta")
    command = [sys.executable, str(BENCHMARKS / "lexicon_quality.py"), *map(str, (*sizes, *options))]
    done = subprocess.run(
        [*command, "--processes", "1", "--out", str(tmp_path)],
        capture_output=True,
        text=True,
        env={**os.environ, "LINGUALIFT_REAL_DATA": str(root)},
    )
    assert done.returncode == 0, done.stderr
    files = {"rotation.csv", "rotation.png", "corpus.csv", "corpus.png", "confidence.csv", "languages.csv"}
    assert {path.name for path in tmp_path.iterdir()} == files
    rotation, found = rows_of(tmp_path / "rotation.csv"), rows_of(tmp_path / "languages.csv")
    # A copy without noise is found again, whatever the vectors are worth.
    assert {row["start"]: float(row["p_at_1"]) for row in rotation} == {"similarity": 1.0, "upper bound": 1.0}
    assert {row["language"] for row in found} == {"ta"}
    assert all(float(row["low"]) <= float(row["p_at_1"]) <= float(row["high"]) for row in found)
    assert {row["seed_pairs"] == "0" for row in found if not row["start"].startswith("seed")} == {True}


@pytest.mark.parametrize("name", ["rotation", "corpus", "confidence", "languages"])
def test_the_tables_of_the_docs_are_those_of_the_committed_results(name, modules):
    table = modules["lexicon_tables"].TABLES[name](RESULTS)
    assert table in (DOCS / "lexicons.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["rotation", "corpus"])
def test_the_figures_of_the_docs_are_there_and_can_be_drawn(name, modules):
    assert f"](lexicons/{name}.png)" in (DOCS / "lexicons.md").read_text(encoding="utf-8")
    assert (RESULTS / f"{name}.png").read_bytes().startswith(b"\x89PNG")
    [axes] = modules["lexicon_tables"].FIGURES[name](RESULTS).axes
    assert len(axes.lines) == len({row["start"] for row in rows_of(RESULTS / f"{name}.csv")})


def test_halves_share_the_names_of_numbers_alone(modules):
    texts = modules["lexicon_texts"]
    vectors = [
        texts.WordVectors(words, np.eye(len(words), dtype=np.float32)) for words in (("a", "7", "b"), ("7", "c", "a"))
    ]
    pair = texts.halves(*vectors)
    assert pair.target.words == ("7", "other c", "other a")
    assert pair.translations.tolist() == [2, 0, -1]
    assert texts.pairs_of(pair, [0, 1]) == [("a", "other a"), ("7", "7")]


def test_a_seed_and_its_test_words_are_apart(modules):
    texts, words = modules["lexicon_texts"], [f"w{i}" for i in range(20)]
    source, target = (
        texts.WordVectors(tuple(f"{mark}{word}" for word in words), np.eye(20, dtype=np.float32)) for mark in ("", "x")
    )
    entries = {word: (f"x{word}", "unknown") for word in words} | {"unknown": ("xw0",)}
    seed, gold = texts.split_gold(texts.Lexicon("xx", entries), source, target, 0)
    assert not seed.entries.keys() & gold.entries.keys()
    assert sorted([*seed.entries, *gold.entries]) == sorted(words)
    assert all(others == (f"x{word}",) for word, others in (seed.entries | gold.entries).items())
