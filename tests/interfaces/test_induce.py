"""`lingualift induce`, as a user types it, on vectors of which one side is the other, turned and shuffled."""

import json
import logging
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lingualift.interfaces.command_line import run_command
from lingualift.lexicons import induction
from lingualift.lexicons.embeddings import NORMALISATIONS
from lingualift.lexicons.gold import FEWEST_SEED_PAIRS
from lingualift.lexicons.induction import InductionSettings, Start
from lingualift.lexicons.scored import read_scored
from tests.real_data import written

WORDS, WIDTH, GOLD = 300, 16, 120
LETTERS = "abcdefghij"


@dataclass(frozen=True)
class Files:
    """Two languages and lexicons of them in one folder.

    Attributes:
        translation: of every source word, in the vectors' order.
    """

    folder: Path
    translation: dict[str, str]

    def __getitem__(self, name: str) -> Path:
        return self.folder / name


def named(prefix: str, number: int) -> str:
    return prefix + "".join(LETTERS[int(digit)] for digit in f"{number:03d}")


def vectors_text(words: list[str], matrix: np.ndarray) -> str:
    rows = (f"{word} {' '.join(f'{x:.6f}' for x in row)}" for word, row in zip(words, matrix, strict=True))
    return "\n".join([f"{len(words)} {matrix.shape[1]}", *rows]) + "\n"


def pairs_text(pairs: list[tuple[str, str]], separator: str = "\t") -> str:
    return "".join(f"{word}{separator}{translation}\n" for word, translation in pairs)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    folder, rng = tmp_path_factory.mktemp("languages"), np.random.default_rng(7)
    # Skewed directions of different length, as word vectors have: no two rotations look alike.
    spectrum = np.linspace(1.5, 0.3, WIDTH)
    source = (rng.gamma(1.5, size=(WORDS, WIDTH)) - 1.5) * spectrum
    rotation = np.linalg.qr(rng.normal(size=(WIDTH, WIDTH)))[0]
    order = rng.permutation(WORDS)
    target = (source @ rotation + rng.normal(scale=0.02, size=source.shape))[order]
    english, other = [named("en", i) for i in range(WORDS)], [named("xx", i) for i in range(WORDS)]
    english[3], other[list(order).index(3)] = "en3", "xx3"
    translation = dict(zip(english, (other[place] for place in np.argsort(order)), strict=True))
    pairs = list(translation.items())
    written(folder / "source.vec", vectors_text(english, source))
    written(folder / "target.vec", vectors_text(other, target))
    written(folder / "narrow.vec", vectors_text(other, target[:, :10]))
    unknown = [(named("oov", i), named("xx", i)) for i in range(30)]
    synonyms = [(word, "nothing") for word, _ in pairs[:10]]
    written(folder / "gold.txt", pairs_text([*synonyms, *pairs[:GOLD], *unknown], " "))
    written(folder / "turned.txt", pairs_text([(b, a) for a, b in pairs[:GOLD]]))
    written(folder / "seed.tsv", "# seed\n" + pairs_text(pairs[150:190]))
    written(folder / "few.tsv", pairs_text(pairs[150:160]))
    written(folder / "names.txt", "".join(f"{word.upper()}\n" for word in english[10:15]))
    return Files(folder, translation)


def run(*arguments: object) -> int:
    return run_command(["induce", *map(str, arguments)])


def induced(files: Files, capsys, out: Path, *options: object) -> dict[str, Any]:
    """The JSON line of a run, which has to be all of standard output."""
    assert run(files["source.vec"], files["target.vec"], "--out", out, *options) == 0
    told = capsys.readouterr().out
    assert told.count("\n") == 1
    assert told.endswith("\n")
    return json.loads(told)


def failed(capsys, *arguments: object) -> str:
    assert run(*arguments) == 1
    told = capsys.readouterr()
    assert told.out == ""
    return told.err[told.err.index("error: ") :].strip()


def pairs_in(path: Path) -> list[tuple[str, str, float]]:
    rows = [row.split("\t") for row in path.read_text(encoding="utf-8").splitlines() if not row.startswith("#")]
    return [(word, translation, float(score)) for word, translation, score in rows]


def test_a_lexicon_is_induced_without_any_pair_and_judged(files: Files, tmp_path: Path, capsys):
    out = tmp_path / "new" / "lexicon.tsv"
    figures = induced(files, capsys, out, "--gold", files["gold.txt"], "--no-mutual", "--keep-digits")
    entries = pairs_in(out)
    assert [word for word, _, _ in entries] == list(files.translation)
    assert all(0 <= score <= 1 for _, _, score in entries)
    right = [files.translation[word] == translation for word, translation, _ in entries]
    assert np.mean(right) > 0.9
    # The file has the first of every ranking: precision at 1 can be counted in it.
    assert figures["p_at_1"] == pytest.approx(np.mean(right[:GOLD]))
    assert figures["p_at_1_of_all"] == pytest.approx(sum(right[:GOLD]) / (GOLD + 30))
    assert figures["p_at_1"] <= figures["p_at_5"] <= 1
    low, high = figures["p_at_1_interval"]
    assert low < figures["p_at_1"] <= high
    assert figures["coverage"] == pytest.approx(GOLD / (GOLD + 30))
    assert (figures["gold_words"], figures["covered"], figures["reachable"]) == (GOLD + 30, GOLD, GOLD)
    assert figures["judged_entries"] == GOLD
    assert figures["precision"] == pytest.approx(figures["p_at_1"])
    assert figures["recall"] == pytest.approx(figures["p_at_1_of_all"])
    assert (figures["source_words"], figures["target_words"], figures["width"]) == (WORDS, WORDS, WIDTH)
    assert figures["entries"] == len(entries) == WORDS
    assert figures["seconds"] > 0
    assert 0 < figures["criterion"] <= 1


def test_the_same_run_gives_the_same_file_which_says_what_it_is_from(files: Files, tmp_path: Path, capsys):
    first, second = tmp_path / "a.tsv", tmp_path / "b.tsv"
    for out in (first, second):
        figures = induced(files, capsys, out, "--seed", 3)
    assert first.read_bytes() == second.read_bytes()
    header = dict(
        row[2:].split(": ", 1) for row in first.read_text().splitlines() if row.startswith("# ") and ": " in row
    )
    found = {key: json.loads(value) for key, value in header.items()}
    assert found["source"] == {"file": "source.vec", "words": WORDS, "width": WIDTH}
    assert found["method"] == figures["method"]
    assert found["seed"] == 3
    assert InductionSettings.model_validate(found["settings"]) == InductionSettings()
    assert "p_at_1" not in figures
    assert str(tmp_path) not in first.read_text()


def test_every_source_word_is_an_entry_or_left_out_for_a_counted_reason(files: Files, tmp_path: Path, capsys):
    out, common = tmp_path / "lexicon.tsv", ("--no-mutual", "--top-k", 2)
    every = induced(files, capsys, out, *common, "--keep-digits")
    assert every["entries"] == len(pairs_in(out)) == 2 * WORDS
    assert every["left_out"] == {"unwritable": 0, "score": 0}
    whole = pairs_in(out)
    median = sorted(score for _, _, score in whole)[WORDS]
    some = induced(files, capsys, out, *common, "--names", files["names.txt"], "--min-score", median)
    kept = pairs_in(out)
    assert some["left_out"]["name"] == 2 * 5
    assert some["left_out"]["digit"] >= 2  # en3 and xx3 at least, which translate each other
    assert some["left_out"]["score"] > 0
    assert some["entries"] + sum(some["left_out"].values()) == 2 * WORDS
    assert set(kept) < set(whole)
    assert all(score >= median for _, _, score in kept)
    assert not any(char.isdigit() for word, translation, _ in kept for char in word + translation)
    assert not {named("en", i) for i in range(10, 15)} & {word for word, _, _ in kept}


def test_mutual_entries_are_fewer_and_have_each_word_once(files: Files, tmp_path: Path, capsys):
    induced(files, capsys, tmp_path / "all.tsv", "--no-mutual")
    induced(files, capsys, tmp_path / "mutual.tsv")
    every, mutual = ({pair[:2] for pair in pairs_in(tmp_path / name)} for name in ("all.tsv", "mutual.tsv"))
    assert mutual <= every
    assert len({translation for _, translation in mutual}) == len(mutual)


def test_a_seed_lexicon_is_the_start_that_it_implies(files: Files, tmp_path: Path, capsys):
    options = ("--seed-lexicon", files["seed.tsv"], "--gold", files["gold.txt"])
    figures = induced(files, capsys, tmp_path / "a.tsv", *options, "--set", "self_learning=null")
    assert figures["seed_pairs"] == 40
    assert figures["p_at_1"] > 0.9
    assert "seed" in figures["method"]
    assert read_scored(tmp_path / "a.tsv")


def test_settings_reach_the_library(files: Files, tmp_path: Path, capsys):
    options = ("--max-words", 100, "--normalisation", "unit", "--top-k", 2, "--set", "self_learning.patience=2")
    figures = induced(files, capsys, tmp_path / "a.tsv", *options, "--set", "engine=exact", "--set", "reweighting=null")
    assert figures["source_words"] == figures["target_words"] == 100
    rows = (tmp_path / "a.tsv").read_text().splitlines()
    [settings] = [json.loads(row.partition(": ")[2]) for row in rows if row.startswith("# settings: ")]
    assert settings["normalisation"] == ["unit"]
    assert (settings["max_words"], settings["top_k"], settings["reweighting"]) == (100, 2, None)
    assert settings["self_learning"]["patience"] == 2


def test_the_seed_is_that_of_all_chance(files: Files, tmp_path: Path, capsys, monkeypatch):
    seeds, induce = [], induction.induce

    def noting(*arguments: Any, seed: int, **options: Any) -> induction.Induction:
        seeds.append(seed)
        return induce(*arguments, seed=seed, **options)

    monkeypatch.setattr(induction, "induce", noting)
    induced(files, capsys, tmp_path / "a.tsv")
    induced(files, capsys, tmp_path / "a.tsv", "--seed", 5)
    assert seeds == [0, 5]


def test_vectors_are_kept_for_the_next_time(files: Files, tmp_path: Path, capsys):
    for _ in range(2):
        induced(files, capsys, tmp_path / "a.tsv", "--cache", tmp_path / "cache")
    assert list((tmp_path / "cache").glob("*/*.npy"))


def test_bad_rows_stop_the_run_or_are_counted(files: Files, tmp_path: Path, capsys):
    vectors = written(tmp_path / "bad.vec", files["source.vec"].read_text() + "short 1 2\n")
    text = vectors.read_text().replace(f"{WORDS} {WIDTH}", f"{WORDS + 1} {WIDTH}", 1)
    written(vectors, text)
    gold = written(tmp_path / "gold.txt", files["gold.txt"].read_text() + "alone\n")
    arguments = (vectors, files["target.vec"], "--out", tmp_path / "a.tsv", "--gold", gold)
    assert f"{gold}:161: field 'row': expected 'word translation'" in failed(capsys, *arguments)
    assert not (tmp_path / "a.tsv").exists()
    assert run(*arguments, "--on-bad-row", "skip") == 0
    assert json.loads(capsys.readouterr().out)["skipped_rows"] == {"gold": 1, "source": 1, "target": 0}


def test_vectors_of_different_width_are_told_with_both_files(files: Files, tmp_path: Path, capsys):
    out = written(tmp_path / "a.tsv", "earlier\tfrüher\n")
    told = failed(capsys, files["source.vec"], files["narrow.vec"], "--out", out)
    for part in (files["source.vec"], files["narrow.vec"], WIDTH, 10):
        assert str(part) in told
    assert out.read_text(encoding="utf-8") == "earlier\tfrüher\n"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (
            ["--gold", "turned.txt"],
            r"turned.txt: expected pairs from the source's language to the target's, got the other",
        ),
        (["--seed-lexicon", "turned.txt"], "turned.txt: expected pairs from the source's language"),
        (
            ["--seed-lexicon", "few.tsv"],
            f"few.tsv: expected at least {FEWEST_SEED_PAIRS} seed pairs with vectors on both",
        ),
        (["--gold", "names.txt"], "names.txt:1: field 'row'"),
        (["--gold", "none.txt"], "none.txt: no lexicon there"),
        (["--names", "none.txt"], "--names: expected a file of one name a line, found no"),
    ],
)
def test_lexicons_that_do_not_fit_stop_the_run_before_it_writes(files: Files, tmp_path: Path, capsys, options, told):
    option, name = options
    where = (files["source.vec"], files["target.vec"], "--out", tmp_path / "a.tsv")
    assert told in failed(capsys, *where, option, files[name])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--start", "luck"], "settings: starts.0: Input should be 'similarity',"),
        (["--start", "seed"], "expected the start 'seed' and --seed-lexicon together, got the start alone"),
        (["--seed-lexicon", "x.tsv", "--start", "identical"], "together, got only the starts identical"),
        (["--normalisation", "unit,center"], "settings: normalisation.1: Input should be 'unit', 'centre' or 'whiten'"),
        (["--top-k", "0"], "settings: top_k: Input should be greater than 0, got 0"),
        (["--set", "patience=3"], "settings: patience: Extra inputs are not permitted, got 3"),
        (["--set", "self_learning.patience"], "--set: expected FIELD=VALUE"),
        (["--set", "self_learning=null", "--set", "self_learning.patience=3"], "--set: expected FIELD=VALUE"),
        (["--gold", "x.txt", "--set", "candidates=4"], "precision at 5 (--gold) needs at least 5, got 4"),
        (["--min-score", "1.5"], "--min-score must be from 0 to 1, got 1.5"),
        (["--min-score", "nan"], "--min-score must be from 0 to 1, got nan"),
    ],
)
def test_options_that_make_no_sense_are_told_before_anything_is_read(tmp_path: Path, capsys, options, told):
    assert told in failed(capsys, tmp_path / "a.vec", tmp_path / "b.vec", "--out", tmp_path / "x" / "a.tsv", *options)


@settings(deadline=None)
@given(st.text(), st.text())
@example("self_learning", "[1]")
@example("a..b", "1")
@example("max_words", "1e400")
def test_any_setting_is_taken_or_refused(tmp_path_factory, name, value):
    missing = tmp_path_factory.getbasetemp() / "missing.vec"
    assert run(missing, missing, "--out", missing.with_suffix(".tsv"), f"--set={name}={value}") == 1


def test_a_lexicon_never_takes_the_place_of_what_it_is_made_from(files: Files, tmp_path: Path, capsys):
    vectors = (files["source.vec"], files["target.vec"])
    before = files["gold.txt"].read_bytes()
    told = failed(capsys, *vectors, "--gold", files["gold.txt"], "--out", files.folder / "." / "gold.txt")
    assert "--out: expected a file that is not read, got" in told
    assert files["gold.txt"].read_bytes() == before
    assert "--out: expected a file to write, got the folder" in failed(capsys, *vectors, "--out", tmp_path)


def test_a_lexicon_of_which_nothing_is_left_is_not_written(files: Files, tmp_path: Path, capsys):
    out = written(tmp_path / "a.tsv", "earlier\tfrüher\n")
    names = written(tmp_path / "names.txt", "".join(f"{word}\n" for word in files.translation))
    told = failed(capsys, files["source.vec"], files["target.vec"], "--out", out, "--names", names)
    assert told.startswith(f"error: {out}: expected at least one entry to write, got none")
    assert out.read_text(encoding="utf-8") == "earlier\tfrüher\n"


def test_vectors_and_a_lexicon_are_needed(capsys):
    with pytest.raises(SystemExit) as left:
        run()
    assert left.value.code == 2
    assert "source, target, --out" in capsys.readouterr().err


def test_help_names_what_the_library_has(capsys):
    with pytest.raises(SystemExit):
        run("--help")
    told = " ".join(capsys.readouterr().out.split())
    assert all(name in told for name in (*get_args(Start), *NORMALISATIONS))
    assert f"{InductionSettings().starts[0]} (default)" in told
    assert f"--fewest-seed-pairs N (default: {FEWEST_SEED_PAIRS})" in told


def test_the_log_is_as_it_was_after_the_run(files: Files, tmp_path: Path, capsys):
    logger = logging.getLogger("lingualift")
    before = (logger.level, list(logger.handlers))
    induced(files, capsys, tmp_path / "a.tsv")
    failed(capsys, files["source.vec"], tmp_path / "none.vec", "--out", tmp_path / "a.tsv")
    assert (logger.level, list(logger.handlers)) == before


def test_the_shell_gets_json_on_one_stream_and_progress_on_the_other(files: Files, tmp_path: Path):
    command = [Path(sys.executable).with_name("lingualift"), "induce", files["source.vec"], files["target.vec"]]
    done = subprocess.run([*command, "--out", "a.tsv"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["entries"] == len(read_scored(tmp_path / "a.tsv"))
    assert "Self-learning" in done.stderr
