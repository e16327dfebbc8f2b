"""Speed and memory of bilingual lexicon induction, beside the same induction with whole similarity matrices.

Run `python benchmarks/lexicon_induction.py`, or `make bench` for small sizes. At each size a language is mapped to a
rotated, noisy copy of itself with the words in another order, without a dictionary, by the default settings. The
reference is the same induction, but CSLS is taken from the matrix of all similarities, in NumPy; the entries of both
are compared. The last retrieval, CSLS both ways, is timed alone too. With `--languages 47` English is induced against
so many other languages, one after the other. Each is measured in a process of its own; memory is the largest resident
set of that process until the induction ends. Prints a table and adds its rows to benchmarks/results.json.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import numpy as np
import torch
from results import RESULTS, add_results

from lingualift.lexicons import induction, retrieval
from lingualift.lexicons.embeddings import Matrix, WordVectors, normalise
from lingualift.lexicons.induction import Induction, InductionSettings, induce
from lingualift.lexicons.retrieval import NEIGHBOURS, Neighbours, csls_both_ways
from lingualift.randomness import named_rng

SEED, NOISE = 0, 0.5
SIZES = (2500, 5000, 10_000, 20_000)
COLUMNS = {
    "words": "words",
    "task": "task",
    "value": "seconds",
    "peak_mib": "peak MiB",
    "reference": "plain s",
    "reference_peak_mib": "plain MiB",
    "ratio": "ratio",
    "p_at_1": "P@1",
    "reference_p_at_1": "plain P@1",
    "same_entries": "same entries",
}
LANGUAGE_COLUMNS = {
    "languages": "languages",
    "words": "words",
    "value": "minutes",
    "median_seconds": "median s",
    "longest_seconds": "longest s",
    "peak_mib": "peak MiB",
    "p_at_1": "median P@1",
    "lowest_p_at_1": "lowest P@1",
}
MIB, KIB = 2**20, 2**10


class Twin(NamedTuple):
    """A language and its copy; `translations[i]` is the row of the copy that word i is at, (V,)."""

    source: WordVectors
    target: WordVectors
    translations: np.ndarray


def english(words: int, width: int) -> Matrix:
    """Made-up vectors: two hundred clusters of Zipf's sizes, directions of unequal variance, (words, width)."""
    rng = named_rng(SEED, "english")
    scale = (1 / np.sqrt(1 + np.arange(width))).astype(np.float32)
    centres = rng.standard_normal((200, width), dtype=np.float32)
    share = 1 / (1 + np.arange(200))
    around = rng.choice(200, words, p=share / share.sum())
    return (centres[around] + 0.7 * rng.standard_normal((words, width), dtype=np.float32)) * scale


def twin(matrix: Matrix, name: str, noise: float = NOISE) -> Twin:
    """A language whose vectors are English's with noise of a share of their length, rotated, in a similar order."""
    rng, (words, width) = named_rng(SEED, name), matrix.shape
    order = np.argsort(np.arange(words) * np.exp(rng.normal(0, 0.3, words)))
    length = np.linalg.norm(matrix, axis=1, keepdims=True) / np.sqrt(width)
    copy = matrix + noise * length * rng.standard_normal(matrix.shape, dtype=np.float32)
    rotation = np.linalg.qr(rng.standard_normal((width, width)))[0].astype(np.float32)
    source = WordVectors(tuple(f"en{row}" for row in range(words)), matrix, "en")
    # The names say nothing: no start finds a word by its spelling.
    target = WordVectors(tuple(f"{name}{row}" for row in range(words)), copy[order] @ rotation, name)
    return Twin(source, target, np.argsort(order))


def plain_csls(
    queries: Matrix, keys: Matrix, *, top_k: int = 1, neighbours: int = NEIGHBOURS, engine: str = "exact"
) -> tuple[Neighbours, Neighbours]:
    """The reference: CSLS of all pairs in one matrix, (Q, K), sorted as far as needed; O(Q K) memory."""
    similarity = queries @ keys.T
    means = [
        np.partition(side, -min(neighbours, side.shape[1]), axis=1)[:, -neighbours:].mean(axis=1, keepdims=True)
        for side in (similarity, similarity.T)
    ]
    csls = 2 * similarity - means[0] - means[1].T
    return plain_largest(csls, top_k), plain_largest(csls.T, top_k)


def plain_largest(scores: Matrix, count: int) -> Neighbours:
    count = min(count, scores.shape[1])
    best = np.argpartition(scores, -count, axis=1)[:, -count:]
    ranks = np.argsort(-np.take_along_axis(scores, best, axis=1), axis=1, kind="stable")
    best = np.take_along_axis(best, ranks, axis=1)
    return Neighbours(best, np.take_along_axis(scores, best, axis=1))


def use_plain_csls() -> None:
    """Have this process's induction take the reference wherever it takes CSLS."""
    for name, module in list(sys.modules.items()):
        if name.startswith("lingualift.lexicons.") and vars(module).get("csls_both_ways") is csls_both_ways:
            module.csls_both_ways = plain_csls  # type: ignore[attr-defined]
    assert induction.csls_both_ways is retrieval.csls_both_ways is plain_csls


def p_at_1(found: Neighbours, translations: np.ndarray) -> float:
    return float((found.indices[:, 0] == translations).mean())


def run_induction(pair: Twin) -> Induction:
    return induce(pair.source, pair.target, InductionSettings(max_words=len(pair.source)), seed=SEED)


def work(way: str, folder: Path) -> dict[str, Any]:
    """What a measured process does with a pair of languages: seconds, memory, quality, and what it found."""
    pair = load(folder)
    if way == "plain":
        use_plain_csls()
    found = run_induction(pair)
    peak = peak_mebibytes()
    sides = [normalise(side.matrix, InductionSettings().normalisation) for side in (pair.source, pair.target)]
    mapped, start = found.space.apply(*sides), time.perf_counter()
    retrieval.csls_both_ways(*mapped, top_k=InductionSettings().candidates)
    return {
        "seconds": found.seconds,
        "csls_seconds": time.perf_counter() - start,
        "mebibytes": peak,
        "p_at_1": p_at_1(found.forward, pair.translations),
        "entries": [(entry.word, entry.translation) for entry in found.entries],
    }


def work_on_languages(languages: int, words: int, width: int) -> dict[str, Any]:
    """English against one language after another, as a user with a list of languages would."""
    matrix, found = english(words, width), []
    for number in range(languages):
        pair = twin(matrix, f"language {number} word ")
        result = run_induction(pair)
        found.append({"seconds": result.seconds, "p_at_1": p_at_1(result.forward, pair.translations)})
        print(f"{number + 1:>6}{result.seconds:>9.1f} s, P@1 {found[-1]['p_at_1']:.4f}", file=sys.stderr, flush=True)
    return {"languages": found, "mebibytes": peak_mebibytes()}


def peak_mebibytes() -> float:
    """The largest resident set that this process has had."""
    try:  # getrusage's is not below what the parent had when it started this process
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / KIB
    except (OSError, StopIteration):
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / (MIB if sys.platform == "darwin" else KIB)


def save(pair: Twin, folder: Path) -> None:
    for name in ("source", "target"):
        side: WordVectors = getattr(pair, name)
        np.save(folder / f"{name}.npy", side.matrix)
        (folder / f"{name}.json").write_text(json.dumps(side.words))
    np.save(folder / "translations.npy", pair.translations)


def load(folder: Path) -> Twin:
    sides = [
        WordVectors(tuple(json.loads((folder / f"{name}.json").read_text())), np.load(folder / f"{name}.npy"), name)
        for name in ("source", "target")
    ]
    return Twin(*sides, np.load(folder / "translations.npy"))


def measure(*arguments: object) -> dict[str, Any]:
    """What a process of its own finds."""
    command = [sys.executable, __file__, *map(str, arguments)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: ended with exit status {done.returncode}")
    return json.loads(done.stdout)


def compare(words: int, width: int, limit: int, repeats: int) -> list[dict[str, Any]]:
    """Rows of one size: both ways in turn, so that a busy machine slows both."""
    ways = ("ours", "plain") if words <= limit else ("ours",)
    with tempfile.TemporaryDirectory() as folder:
        save(twin(english(words, width), "word "), Path(folder))
        rounds = [{way: measure("--way", way, "--folder", folder) for way in ways} for _ in range(repeats)]
    induced = speed("induction", words, rounds, "seconds") | {"width": width} | quality(rounds)
    return [induced, speed("csls", words, rounds, "csls_seconds") | {"width": width}]


def speed(task: str, words: int, rounds: list[dict[str, dict[str, Any]]], key: str) -> dict[str, Any]:
    """Medians of one task's seconds."""
    own, *others = (median(found[way][key] for found in rounds) for way in rounds[0])
    reference = others[0] if others else None
    return {
        "name": f"lexicon_{task}_{words}",
        "task": task,
        "words": words,
        "value": round(own, 2),
        "unit": "s",
        "reference": reference and round(reference, 2),
        "ratio": reference and round(reference / own, 2),
    }


def quality(rounds: list[dict[str, dict[str, Any]]]) -> dict[str, Any]:
    """Memory of an induction, and whether it found what the reference did."""
    own, *others = ([found[way] for found in rounds] for way in rounds[0])
    row = {"peak_mib": round(max(found["mebibytes"] for found in own)), "p_at_1": round(own[0]["p_at_1"], 4)}
    if others:
        row["reference_peak_mib"] = round(max(found["mebibytes"] for found in others[0]))
        row["reference_p_at_1"] = round(others[0][0]["p_at_1"], 4)
        shares = (shared(a["entries"], b["entries"]) for a, b in zip(own, others[0], strict=True))
        row["same_entries"] = round(min(shares), 4)
    return row


def shared(ours: list[list[str]], plain: list[list[str]]) -> float:
    """Share of all entries that both have: rounding may decide between candidates that are equally near."""
    left, right = ({tuple(entry) for entry in entries} for entries in (ours, plain))
    return len(left & right) / len(left | right)


def languages_row(languages: int, words: int, width: int) -> dict[str, Any]:
    found = measure("--way", "languages", "--languages", languages, "--sizes", words, "--width", width)
    seconds = [language["seconds"] for language in found["languages"]]
    precision = [language["p_at_1"] for language in found["languages"]]
    return {
        "name": f"lexicon_languages_{languages}_{words}",
        "value": round(sum(seconds) / 60, 2),
        "unit": "min",
        "languages": languages,
        "words": words,
        "width": width,
        "median_seconds": round(median(seconds), 1),
        "longest_seconds": round(max(seconds), 1),
        "peak_mib": round(found["mebibytes"]),
        "p_at_1": round(median(precision), 4),
        "lowest_p_at_1": round(min(precision), 4),
    }


def show(cells: Iterable[object], columns: Sequence[str]) -> None:
    """A line of the table, under its header."""
    cells = ("" if cell is None else cell for cell in cells)
    print("".join(f"{cell:>{max(10, len(name) + 2)}}" for cell, name in zip(cells, columns, strict=True)), flush=True)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="words a side")
    parser.add_argument("--width", type=int, default=300, help="dimensions of a vector")
    parser.add_argument("--reference-limit", type=int, default=10_000, help="largest size of the reference")
    parser.add_argument("--languages", type=int, default=0, help="induce so many languages at each size instead")
    parser.add_argument("--repeats", type=int, default=1, help="medians of so many rounds")
    parser.add_argument("--results", type=Path, default=RESULTS, help="file that the rows are added to")
    parser.add_argument("--way", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def main() -> None:
    options = arguments()
    if options.way == "languages":
        print(json.dumps(work_on_languages(options.languages, options.sizes[0], options.width)))
        return
    if options.way:
        print(json.dumps(work(options.way, options.folder)))
        return
    print(f"{options.width} dimensions, {torch.get_num_threads()} threads, medians of {options.repeats}")
    columns = LANGUAGE_COLUMNS if options.languages else COLUMNS
    show(columns.values(), columns.values())
    rows = []
    for size in options.sizes:
        if options.languages:
            found = [languages_row(options.languages, size, options.width)]
        else:
            found = compare(size, options.width, options.reference_limit, options.repeats)
        for row in found:
            show((row.get(key) for key in columns), columns.values())
            rows.append(row)
    add_results(options.results, rows)


if __name__ == "__main__":
    main()
