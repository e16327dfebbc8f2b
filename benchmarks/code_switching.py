"""Speed and memory of a code-switched corpus: rendered, code-switched and written, beside a plain reference.

Run `python benchmarks/code_switching.py`, or `make bench` for small sizes. Ours streams: English problems are rendered
one at a time, and several processes switch them with every shipped lexicon and write Arrow. The reference is one
process with everything in lists and JSON lines at the end. Both make the same examples, which is checked. Then the
same corpus with other settings, phrases and three languages a sentence, beside the default ones. Each is measured in a
process of its own; memory is the largest sum of the resident sets of it and its children, so that pages they share
count for each. Prints a table and adds its rows to benchmarks/results.json.
"""

import argparse
import hashlib
import json
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import psutil
from results import RESULTS, add_results

from lingualift.code_switch import Switching
from lingualift.corpora.code_switched_arrow import CodeSwitchedArrow
from lingualift.corpora.code_switched_writer import WritingPlan, available_cores, write_code_switched
from lingualift.corpora.minimmwp import MiniMMWP, signatures
from lingualift.corpora.problems import NumberDesign
from lingualift.lexicons.lexicon import WORD, Lexicon
from lingualift.lexicons.readers import read_lexicon
from lingualift.randomness import named_random
from lingualift.records import CodeSwitchedExample, to_json_lines

ROOT = Path(__file__).parents[1]
RATIO, SEED = (0.5, 1.0), 0
SIZES = (10_000, 100_000, 1_000_000)
SETTINGS = {
    "words": Switching(replacement_ratio=RATIO),
    "phrases": Switching(replacement_ratio=RATIO, unit="phrase"),
    "3_languages": Switching(replacement_ratio=RATIO, embedded_languages=3),
}
SAMPLE_SECONDS = 0.1
MIB = 2**20


def read_lexicons() -> dict[str, Lexicon]:
    """Every shipped lexicon: 47 languages besides English."""
    paths = sorted((ROOT / "data" / "01_raw" / "lexicons").glob("en-*.tsv"))
    codes = {path: path.stem.removeprefix("en-") for path in paths}
    return {code: read_lexicon(path, code) for path, code in codes.items()}


def english() -> tuple[MiniMMWP, set[tuple]]:
    """What English problems are made from, and the test problems that must not be among them."""
    minimmwp = MiniMMWP.read(ROOT / "data" / "01_raw" / "minimmwp", ["en"], NumberDesign())
    return minimmwp, signatures(minimmwp.test_draws(100, SEED))


def ours(examples: int, folder: Path, switching: Switching, processes: int) -> None:
    minimmwp, excluded = english()
    problems = minimmwp.iterate_english_problems(examples, excluded, SEED, "sentences")
    sentences = (problem.question for problem in problems)
    write_code_switched(folder, WritingPlan(sentences, read_lexicons(), switching, SEED, examples, processes))


def plain(examples: int, path: Path) -> None:
    """The reference: list after list, one process."""
    minimmwp, excluded = english()
    lexicons, found = read_lexicons(), []
    sentences = [p.question for p in minimmwp.english_problems(examples, excluded, SEED, "sentences")]
    for index, sentence in enumerate(sentences):
        rng = named_random(SEED, "code_switch", index)
        lexicon = lexicons[rng.choice(sorted(lexicons))]
        text, replaced, covered = plain_switch(sentence, lexicon, rng.uniform(*RATIO), rng)
        found.append(CodeSwitchedExample(f"cs-{index:07d}", text, sentence, lexicon.language, replaced, covered))
    path.write_text(to_json_lines(found), encoding="utf-8")


def plain_switch(text: str, lexicon: Lexicon, ratio: float, rng: random.Random) -> tuple[str, int, int]:
    """Replacement as one would first write it: nothing is remembered from one sentence to the next."""
    found = re.finditer(rf"{WORD.pattern}|(?<!\d)[^\w\s]|[^\w\s](?!\d)", text)
    matches = [match for match in found if lexicon.translations(match.group())]
    exact = ratio * len(matches)
    count = int(exact) + (rng.random() < exact - int(exact))
    pieces, end = [], 0
    for index in sorted(rng.sample(range(len(matches)), count)):
        match = matches[index]
        word = rng.choice(lexicon.translations(match.group()))
        pieces += [text[end : match.start()], word[0].upper() + word[1:] if match.group()[0].isupper() else word]
        end = match.end()
    return "".join([*pieces, text[end:]]), count, len(matches)


def read_json_lines(path: Path) -> Iterator[CodeSwitchedExample]:
    with path.open(encoding="utf-8") as lines:
        yield from (CodeSwitchedExample(**json.loads(line)) for line in lines)


def digest(examples: Iterable[CodeSwitchedExample]) -> str:
    found = hashlib.sha256()
    for example in examples:
        found.update(repr(example).encode())
    return found.hexdigest()


def work(way: str, examples: int, processes: int) -> None:
    """What a measured process does: the work, its seconds, then a hash of what it made."""
    with tempfile.TemporaryDirectory() as folder:
        place, start = Path(folder, "corpus"), time.perf_counter()
        if way == "plain":
            plain(examples, place)
        else:
            ours(examples, place, SETTINGS[way], processes)
        print(time.perf_counter() - start, flush=True)
        print(digest(read_json_lines(place) if way == "plain" else CodeSwitchedArrow(place)), flush=True)


def measure(way: str, examples: int, processes: int) -> dict[str, Any]:
    """Seconds, peak memory (MiB, all processes together) and hash of one way at one size."""
    command = [sys.executable, __file__, "--way", way, "--sizes", str(examples), "--processes", str(processes)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        done, peak = threading.Event(), [0.0]
        watcher = threading.Thread(target=watch, args=(process.pid, done, peak))
        watcher.start()
        seconds = process.stdout.readline()
        done.set()
        watcher.join()
        found = process.stdout.readline().strip()
    if process.returncode or not found:
        raise SystemExit(f"{' '.join(command)}: ended with exit status {process.returncode}")
    return {"seconds": float(seconds), "mebibytes": peak[0], "hash": found}


def watch(pid: int, done: threading.Event, peak: list[float]) -> None:
    while not done.wait(SAMPLE_SECONDS):
        peak[0] = max(peak[0], resident(pid) / MIB)


def resident(pid: int) -> int:
    """Bytes of memory of a process and its children; 0 for those that have ended."""
    total = 0
    try:
        parent = psutil.Process(pid)
        for process in (parent, *parent.children(recursive=True)):
            total += process.memory_info().rss
    except psutil.NoSuchProcess:
        pass
    return total


def compare(examples: int, processes: int, repeats: int) -> list[dict[str, Any]]:
    """Rows of one size: all ways in turn, so that a busy machine slows all.

    The reference of the default settings is the plain process, that of other settings the default ones.
    """
    rounds = [{way: measure(way, examples, processes) for way in ("plain", *SETTINGS)} for _ in range(repeats)]
    medians = {
        way: {
            "seconds": median(runs[way]["seconds"] for runs in rounds),
            "mebibytes": max(runs[way]["mebibytes"] for runs in rounds),
        }
        for way in rounds[0]
    }
    rows = []
    for settings in SETTINGS:
        own, other = medians[settings], medians["plain" if settings == "words" else "words"]
        row = {
            "name": f"code_switching_{examples}" if settings == "words" else f"code_switching_{settings}_{examples}",
            "value": round(examples / own["seconds"]),
            "unit": "sentences/s",
            "reference": round(examples / other["seconds"]),
            "ratio": round(other["seconds"] / own["seconds"], 2),
            "settings": settings,
            "sentences": examples,
            "processes": processes,
            "seconds": round(own["seconds"], 1),
            "peak_mib": round(own["mebibytes"]),
            "reference_seconds": round(other["seconds"], 1),
            "reference_peak_mib": round(other["mebibytes"]),
        }
        if settings == "words":
            row["same_texts"] = len({runs[way]["hash"] for runs in rounds for way in ("plain", "words")}) == 1
        rows.append(row)
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="numbers of sentences")
    parser.add_argument("--processes", type=int, default=available_cores(), help="that write; default: one per core")
    parser.add_argument("--repeats", type=int, default=1, help="medians of so many rounds")
    parser.add_argument("--results", type=Path, default=RESULTS, help="file that the rows are added to")
    parser.add_argument("--way", choices=("plain", *SETTINGS), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.way:
        work(options.way, options.sizes[0], options.processes)
        return
    print(f"{len(read_lexicons())} lexicons, {options.processes} processes, medians of {options.repeats}")
    columns = ("sentences", "settings", "seconds", "sentences/s", "peak MiB", "beside s", "beside MiB", "ratio")
    print("".join(f"{column:>12}" for column in (*columns, "same texts")))
    rows = []
    for size in options.sizes:
        for row in compare(size, options.processes, options.repeats):
            show(row)
            rows.append(row)
    add_results(options.results, rows)


def show(row: dict[str, Any]) -> None:
    keys = ("sentences", "settings", "seconds", "value", "peak_mib", "reference_seconds", "reference_peak_mib", "ratio")
    same = {True: "yes", False: "NO", None: ""}[row.get("same_texts")]
    print("".join(f"{row[key]:>12}" for key in keys) + f"{same:>12}", flush=True)


if __name__ == "__main__":
    main()
