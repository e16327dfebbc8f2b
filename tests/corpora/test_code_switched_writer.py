import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from lingualift.code_switch import CodeSwitcher, Switching
from lingualift.corpora import code_switched_writer
from lingualift.corpora.code_switched_arrow import CodeSwitchedArrow
from lingualift.corpora.code_switched_writer import WritingPlan, write_code_switched
from lingualift.corpora.text_readers import iterate_monolingual
from lingualift.errors import ConfigurationError, DataError
from lingualift.lexicons.lexicon import Lexicon
from lingualift.model import ROUTES
from lingualift.training.corpus import CodeSwitchedCorpus

SENTENCES = [f"Tom has {i} apples; how many does he buy?" for i in range(7)]
LEXICONS = {
    "de": Lexicon("de", {"apples": ("Äpfel", "Äpfeln"), "has": ("hat",), "how": ("wie",)}),
    "hi": Lexicon("hi", {"apples": ("सेब",), "many": ("कितने",)}),
    "zh": Lexicon("zh", {"buy": ("买",), "he": ("他",)}),
}
PLAN = WritingPlan(SENTENCES, LEXICONS, (0.5, 1.0), seed=3, examples=50, processes=1, shard_examples=20)


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_the_examples_are_those_that_training_draws(tmp_path):
    write_code_switched(tmp_path / "corpus", PLAN)
    drawn = CodeSwitchedCorpus(
        SENTENCES, LEXICONS, (0.5, 1.0), seed=3, examples=50, processor=None, route=ROUTES["paper"], instruction=""
    )
    assert list(CodeSwitchedArrow(tmp_path / "corpus")) == [drawn.switched(i) for i in range(50)]


@pytest.mark.parametrize(
    "settings",
    [
        {"unit": "phrase", "phrase_words": 2},
        {"embedded_languages": 2, "class_weights": {"low": 3.0}},
        {"unit": "phrase", "embedded_languages": 3},
    ],
)
def test_with_any_settings_processes_write_what_code_switching_draws(tmp_path, settings):
    switching = Switching(replacement_ratio=(0.5, 1.0), **settings)
    manifest = write_code_switched(tmp_path / "corpus", replace(PLAN, switching=switching, processes=2))
    switcher = CodeSwitcher(SENTENCES, LEXICONS, switching, seed=3)
    examples = list(CodeSwitchedArrow(tmp_path / "corpus"))
    assert examples == [switcher.example(i) for i in range(50)]
    assert examples != [CodeSwitcher(SENTENCES, LEXICONS, (0.5, 1.0), seed=3).example(i) for i in range(50)]
    assert Switching.model_validate(manifest["switching"]) == switching


@pytest.mark.parametrize("processes", [2, 3])
def test_the_bytes_do_not_depend_on_the_number_of_processes(tmp_path, processes):
    write_code_switched(tmp_path / "one", PLAN)
    write_code_switched(tmp_path / "several", replace(PLAN, processes=processes))
    assert files_of(tmp_path / "one") == files_of(tmp_path / "several")


def test_another_seed_ratio_or_shard_size_changes_what_it_should(tmp_path):
    def examples(name: str, **changes):
        write_code_switched(tmp_path / name, replace(PLAN, **changes))
        return list(CodeSwitchedArrow(tmp_path / name))

    first = examples("first")
    assert examples("shards", shard_examples=7) == first
    assert examples("seed", seed=4) != first
    assert all(e.text == e.english and e.replaced == 0 for e in examples("ratio", switching=(0.0, 0.0)))


def test_the_manifest_says_what_the_corpus_was_made_from(tmp_path):
    manifest = write_code_switched(tmp_path / "corpus", PLAN)
    assert manifest == json.loads((tmp_path / "corpus" / "manifest.json").read_text(encoding="utf-8"))
    assert (manifest["examples"], manifest["seed"]) == (50, 3)
    assert manifest["switching"] == Switching(replacement_ratio=(0.5, 1.0)).model_dump(mode="json")
    assert manifest["sentences"]["count"] == len(SENTENCES)
    assert [shard["examples"] for shard in manifest["shards"]] == [20, 20, 10]
    assert {code: about["entries"] for code, about in manifest["lexicons"].items()} == {"de": 4, "hi": 2, "zh": 2}
    other = write_code_switched(tmp_path / "other", replace(PLAN, sentences=SENTENCES[::-1]))
    assert other["sentences"]["sha256"] != manifest["sentences"]["sha256"]
    assert other["lexicons"] == manifest["lexicons"]


def test_sentences_may_be_a_stream_of_which_no_more_is_read_than_is_used(tmp_path):
    taken = []

    def stream() -> Iterator[str]:
        for number in range(10**9):
            taken.append(number)
            yield f"Tom has {number} apples."

    write_code_switched(tmp_path / "corpus", replace(PLAN, sentences=stream()))
    assert len(taken) == 50
    assert CodeSwitchedArrow(tmp_path / "corpus")[49].english == "Tom has 49 apples."


def test_a_file_of_sentences_is_read_as_a_stream(tmp_path):
    (tmp_path / "en.txt").write_text("\n\n".join(SENTENCES), encoding="utf-8")
    write_code_switched(tmp_path / "file", replace(PLAN, sentences=iterate_monolingual(tmp_path / "en.txt")))
    write_code_switched(tmp_path / "list", PLAN)
    assert files_of(tmp_path / "file") == files_of(tmp_path / "list")


def test_no_examples_are_an_empty_corpus(tmp_path):
    manifest = write_code_switched(tmp_path / "corpus", replace(PLAN, examples=0))
    assert (manifest["examples"], len(manifest["shards"])) == (0, 1)
    corpus = CodeSwitchedArrow(tmp_path / "corpus")
    assert list(corpus) == []
    assert len(corpus) == 0


def test_an_earlier_corpus_is_replaced_as_a_whole(tmp_path):
    write_code_switched(tmp_path / "corpus", replace(PLAN, examples=100))
    write_code_switched(tmp_path / "corpus", PLAN)
    assert len(CodeSwitchedArrow(tmp_path / "corpus")) == 50
    assert len(list((tmp_path / "corpus").glob("*.arrow"))) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["corpus"]


def broken_stream() -> Iterator[str]:
    yield from SENTENCES
    raise OSError("the disk went away")


def test_an_error_in_a_writing_process_is_raised_here_and_ends_the_others(tmp_path):
    broken = {"de": Lexicon("de", {"apples": (3,)})}  # type: ignore[dict-item]
    with pytest.raises(TypeError):
        write_code_switched(tmp_path / "corpus", replace(PLAN, lexicons=broken, processes=2, examples=4000))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("earlier", [False, True])
def test_an_error_in_the_middle_leaves_what_was_there(tmp_path, monkeypatch, earlier):
    if earlier:
        write_code_switched(tmp_path / "corpus", PLAN)
    before = files_of(tmp_path / "corpus") if earlier else {}
    original = CodeSwitcher.example

    def fail_late(self, index):
        if index == 45:
            raise OSError("no space left on device")
        return original(self, index)

    with pytest.raises(OSError, match="the disk went away"):
        write_code_switched(tmp_path / "corpus", replace(PLAN, sentences=broken_stream(), seed=9))
    monkeypatch.setattr(CodeSwitcher, "example", fail_late)
    with pytest.raises(OSError, match="no space left"):
        write_code_switched(tmp_path / "corpus", replace(PLAN, seed=9))
    assert [path.name for path in tmp_path.iterdir()] == ["corpus"] * earlier
    assert (files_of(tmp_path / "corpus") if earlier else {}) == before


SCRIPT = """
import sys
from pathlib import Path
from lingualift.corpora.code_switched_writer import WritingPlan, write_code_switched
from lingualift.lexicons.lexicon import Lexicon

if __name__ == "__main__":
    lexicons = {"de": Lexicon("de", {"apples": ("Äpfel",)})}
    plan = WritingPlan(["3 apples"], lexicons, (0.5, 1.0), 0, 10**6, processes=2, shard_examples=1000)
    write_code_switched(Path(sys.argv[1]), plan)
"""


def writers_of(pid: int) -> list[psutil.Process]:
    return [child for child in psutil.Process(pid).children() if "spawn_main" in " ".join(child.cmdline())]


def wait_until(condition, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "nothing happened"
        time.sleep(0.1)


@pytest.fixture
def writing(tmp_path) -> Iterator[tuple[subprocess.Popen, Path, list[psutil.Process]]]:
    """A process in the middle of writing, the corpus's place, and the processes that write."""
    script, place = tmp_path / "write.py", tmp_path / "out" / "corpus"
    script.write_text(SCRIPT)
    process = subprocess.Popen([sys.executable, str(script), str(place)], stderr=subprocess.PIPE, text=True)
    try:
        wait_until(lambda: len(list(place.parent.glob(".corpus.partial/data-*"))) > 3)
        yield process, place, writers_of(process.pid)
    finally:
        process.kill()
        process.communicate()


def test_a_killed_run_leaves_nothing_that_is_taken_for_a_corpus_and_no_process(writing):
    process, place, writers = writing
    assert len(writers) == 2
    process.kill()
    process.wait()
    assert not place.exists()
    with pytest.raises(DataError, match="expected a corpus with its manifest"):
        CodeSwitchedArrow(place.with_name(".corpus.partial"))
    wait_until(lambda: not psutil.wait_procs(writers, timeout=0.1)[1])
    write_code_switched(place, PLAN)
    assert [path.name for path in place.parent.iterdir()] == ["corpus"]


def test_a_killed_writing_process_is_an_error_and_nothing_is_kept(writing):
    process, place, writers = writing
    writers[-1].kill()
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "RuntimeError" in errors.splitlines()[-1]
    assert "a writing process ended early" in errors.splitlines()[-1]
    assert list(place.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"examples": -1}, ConfigurationError, "examples: expected a whole number of at least 0, got -1"),
        ({"examples": 1.5}, ConfigurationError, "examples: expected a whole number of at least 0, got 1.5"),
        ({"processes": 0}, ConfigurationError, "processes: expected a whole number of at least 1, got 0"),
        ({"shard_examples": 0}, ConfigurationError, "shard_examples: expected a whole number of at least 1"),
        ({"switching": (0.5, 1.5)}, ConfigurationError, "replacement_ratio must be two numbers"),
        ({"sentences": []}, DataError, "needs sentences and lexicons, got 0 and 3"),
        ({"lexicons": {}, "processes": 2}, DataError, "needs sentences and lexicons, got 7 and 0"),
        ({"sentences": ["a", " \n", "b"]}, DataError, r"sentences\[1\]: expected a non-empty text, got ' \\n'"),
        ({"sentences": ["a", None]}, DataError, r"sentences\[1\]: expected a non-empty text, got None"),
    ],
)
def test_what_cannot_be_written_is_an_error(tmp_path, changes, error, message):
    with pytest.raises(error, match=message):
        write_code_switched(tmp_path / "corpus", replace(PLAN, **changes))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("manifest", [None, "{", '{"format": 1, "kind": "checkpoint"}'])
def test_other_people_s_files_are_not_replaced(tmp_path, manifest):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.tex").write_text("years of work")
    if manifest:
        (tmp_path / "mine" / "manifest.json").write_text(manifest)
    before = files_of(tmp_path / "mine")
    with pytest.raises(DataError, match="mine: expected a new folder or a corpus, found other files"):
        write_code_switched(tmp_path / "mine", PLAN)
    assert files_of(tmp_path / "mine") == before


def test_cores_are_those_that_may_be_used():
    assert 1 <= code_switched_writer.available_cores() <= (os.cpu_count() or 1)
