"""How time and memory grow with the corpus and with the number of languages, beside a plain reference.

Run `python benchmarks/scaling.py` on Linux, or `make bench` for small sizes. What grows with data: stage 1's
code-switched corpus and its batches, by sentences and by languages; stage 2's tokenized corpus and its batches; judging
and scoring answers, by problems and by languages. Ours is what a training or an evaluation calls. The reference does
the same as one would first write it, everything in lists: all examples switched, tokenized and held; every resample of
a score drawn for itself. Both must come to the same checksum. Texts come round again from a small pool, so that no
growth is theirs.

Each way at each size is a process of its own, of which the CPU's time counts, whatever else the machine does. Prints
seconds and time per example; how memory grew over what the process held before: its own, sampled, and with pages of
mapped files, which the system may take back; and the slope of time at the last size over that at the first, 1 where
time is linear. Adds to benchmarks/results.json.
"""

import argparse
import multiprocessing
import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from code_switching import RATIO, read_lexicons
from evaluation_batching import read_minimmwp, texts_of_all_languages
from results import RESULTS, add_results

from lingualift.code_switch import CodeSwitcher
from lingualift.corpora.problems import NumberDesign
from lingualift.evaluation.answers import extract_answer
from lingualift.evaluation.scoring import class_scores, language_scores, make_predictions
from lingualift.languages import all_languages
from lingualift.lexicons.lexicon import Lexicon
from lingualift.model import ROUTES, LinguaLiftProcessor
from lingualift.model.standins import train_encoder_tokenizer, train_llm_tokenizer
from lingualift.records import InstructionExample, MathProblem
from lingualift.training.batches import LengthBuckets
from lingualift.training.corpus import CodeSwitchedCorpus, InstructionCorpus
from lingualift.training.engine import PART_MULTIPLE

ROUTE, SEED, BATCH_SIZE, POOL = ROUTES["paper"], 0, 32, 1000
TRANSLATE, SOLVE = "Write in plain English.", "Solve step by step."
EPOCH = 512  # batches are made from so many examples at a time: of a multiple, an epoch holds each once
RESAMPLES = 2000  # as conf/base has it
FEW_LANGUAGES = 6  # of answers by problems
SAMPLE_SECONDS = 0.005
T = TypeVar("T")


class Repeated(Sequence[T]):
    """A pool of items that comes round again."""

    def __init__(self, pool: Sequence[T], length: int) -> None:
        self.pool, self.length = pool, length

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[i] for i in range(*place.indices(self.length))]
        if not 0 <= place < self.length:
            raise IndexError(place)
        return self.pool[place % len(self.pool)]


@dataclass(frozen=True)
class Material:
    """What is read once, before anything is measured."""

    processor: LinguaLiftProcessor
    sentences: Sequence[str]
    examples: Sequence[InstructionExample]
    lexicons: dict[str, Lexicon]


def read_material() -> Material:
    minimmwp = read_minimmwp(NumberDesign())
    problems = minimmwp.english_problems(POOL, (), SEED, "benchmark")
    sentences = [problem.question for problem in problems]
    texts = [*sentences, *texts_of_all_languages(minimmwp)]
    processor = LinguaLiftProcessor(train_encoder_tokenizer(texts, 2000), train_llm_tokenizer(texts, 2000))
    examples = [InstructionExample(p.id, SOLVE, p.question, p.rationale) for p in problems]
    return Material(processor, sentences, examples, read_lexicons())


def batches(material: Material, corpus: Any, lengths: Sequence[int]) -> int:
    """An epoch of batches as training takes them; a sum that knows no order."""
    number, total = len(corpus) // BATCH_SIZE, 0
    for indices in LengthBuckets(lengths, batch_size=BATCH_SIZE, batches=number, seed=SEED):
        many = getattr(corpus, "__getitems__", None)
        rows = many(indices) if many else [corpus[i] for i in indices]
        total += checksum(material.processor.pad(rows, pad_to_multiple_of=PART_MULTIPLE))
    return total


def plain_batches(material: Material, rows: list[Any]) -> int:
    """The same epoch in random order."""
    order, total = list(range(len(rows))), 0
    random.Random(SEED).shuffle(order)
    for start in range(0, len(rows) - BATCH_SIZE + 1, BATCH_SIZE):
        total += checksum(material.processor.pad([rows[i] for i in order[start : start + BATCH_SIZE]]))
    return total


def checksum(batch: Any) -> int:
    masks = {"input_ids": "attention_mask", "encoder_input_ids": "encoder_attention_mask"}
    said = batch["labels"].clamp(min=0)
    return int(said.sum()) + sum(int((batch[ids] * batch[mask]).sum()) for ids, mask in masks.items())


def switched(material: Material, examples: int, languages: int) -> int:
    chosen = dict(list(material.lexicons.items())[:languages])
    corpus = CodeSwitchedCorpus(
        Repeated(material.sentences, examples), chosen, RATIO, seed=SEED, examples=examples,
        processor=material.processor, route=ROUTE, instruction=TRANSLATE,
    )  # fmt: skip
    return batches(material, corpus, corpus.lengths)


def plain_switched(material: Material, examples: int, languages: int) -> int:
    chosen = dict(list(material.lexicons.items())[:languages])
    switcher = CodeSwitcher(Repeated(material.sentences, examples), chosen, RATIO, seed=SEED)
    made = [switcher.example(i) for i in range(examples)]
    rows = material.processor.tokenize(TRANSLATE, [e.text for e in made], [e.english for e in made], route=ROUTE)
    return plain_batches(material, rows)


def instructed(material: Material, examples: int, _: int) -> int:
    corpus = InstructionCorpus(Repeated(material.examples, examples), material.processor, ROUTE, SOLVE)
    return batches(material, corpus, corpus.lengths)


def plain_instructed(material: Material, examples: int, _: int) -> int:
    found = list(Repeated(material.examples, examples))
    sources, responses = [e.source for e in found], [e.response for e in found]
    return plain_batches(material, material.processor.tokenize(SOLVE, sources, responses, route=ROUTE))


def answers(examples: int, languages: int) -> Iterator[tuple[str, list[MathProblem], list[str]]]:
    """Problems by language, as many in each, and made-up answers, of which some are right and some say nothing."""
    for code in list(all_languages())[:languages]:
        rng = random.Random(code)
        problems = [MathProblem(f"p-{i}", code, "How many?", str(i % 50)) for i in range(examples // languages)]
        texts = [
            rng.choice((f"So it is {p.answer}. The answer is {p.answer}.", "The answer is 7.", "No.")) for p in problems
        ]
        yield code, problems, texts


def scored(_: Material, examples: int, languages: int) -> int:
    found = {
        ("ours", SEED, code): make_predictions(problems, [p.question for p in problems], texts)
        for code, problems, texts in answers(examples, languages)
    }
    scores = language_scores(found, resamples=RESAMPLES, rng=np.random.default_rng(SEED))
    floors = dict.fromkeys((code for _, _, code in found), 0.1)
    class_scores(found, floors=floors, resamples=RESAMPLES, rng=np.random.default_rng(SEED))
    return round(float((scores["accuracy"] * scores["n"]).sum()))


def plain_scored(_: Material, examples: int, languages: int) -> int:
    right = {
        code: [extract_answer(text) == p.answer for p, text in zip(problems, texts, strict=True)]
        for code, problems, texts in answers(examples, languages)
    }
    rng = np.random.default_rng(SEED)
    for values in right.values():
        interval(np.array(values)[None], rng)
    interval(np.array(list(right.values())), rng)  # of the mean over languages
    return sum(map(sum, right.values()))


def interval(values: np.ndarray, rng: np.random.Generator) -> Any:
    """Of the mean over rows of means, by resampled problems."""
    drawn = [rng.integers(values.shape[1], size=values.shape[1]) for _ in range(RESAMPLES)]
    return np.percentile([values[:, chosen].mean() for chosen in drawn], (2.5, 97.5))


Way = Callable[[Material, int, int], int]
WORK: dict[str, dict[str, Way]] = {
    "code_switching": {"ours": switched, "plain": plain_switched},
    "instructions": {"ours": instructed, "plain": plain_instructed},
    "scoring": {"ours": scored, "plain": plain_scored},
}


def measure(work: Callable[[], int]) -> dict[str, float]:
    """Seconds of the CPU, growth of memory in MiB and checksum of work done in a process of its own."""
    fork = multiprocessing.get_context("fork")  # what was read is there, and only growth counts
    here, there = fork.Pipe(duplex=False)
    process = fork.Process(target=report, args=(work, there))
    process.start()
    there.close()
    try:
        return here.recv()
    except EOFError:
        raise SystemExit(f"a measured process ended with exit status {process.exitcode}") from None
    finally:
        process.join()


def fastest(work: Callable[[], int], repeats: int) -> dict[str, float]:
    """The measurement that other programs disturbed least."""
    return min((measure(work) for _ in range(repeats)), key=lambda found: found["seconds"])


def report(work: Callable[[], int], there: Any) -> None:
    before, peak, done = memory(), [0.0], threading.Event()
    Path("/proc/self/clear_refs").write_text("5")  # the highest resident memory starts anew
    watcher = threading.Thread(target=watch, args=(done, peak))
    watcher.start()
    start = time.process_time()
    total = work()
    seconds = time.process_time() - start
    done.set()
    watcher.join()
    there.send(
        {
            "seconds": seconds,
            "own_mib": peak[0] - before["RssAnon"],
            "peak_mib": memory()["VmHWM"] - before["VmRSS"],
            "checksum": total,
        }
    )


def watch(done: threading.Event, peak: list[float]) -> None:
    while not done.wait(SAMPLE_SECONDS):
        peak[0] = max(peak[0], memory()["RssAnon"])


def memory() -> dict[str, float]:
    """This process's memory by kind, in MiB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    kinds = dict(line.split(":", 1) for line in lines)
    return {kind: int(kinds[kind].split()[0]) / 1024 for kind in ("VmHWM", "VmRSS", "RssAnon")}


def grow(
    name: str, work: dict[str, Way], material: Material, sizes: Sequence[tuple[int, int]], repeats: int
) -> list[dict[str, Any]]:
    """Rows of one kind of work at sizes of (examples, languages)."""
    rows, found = (
        [],
        {way: [fastest(partial(do, material, *size), repeats) for size in sizes] for way, do in work.items()},
    )
    slopes = {way: slope_ratio([examples for examples, _ in sizes], runs) for way, runs in found.items()}
    for place, (examples, languages) in enumerate(sizes):
        own, other = (found[way][place] for way in ("ours", "plain"))
        rows.append(
            {
                "name": f"scaling_{name}_{examples if name in WORK else languages}",
                "value": round(1e6 * own["seconds"] / examples, 1),
                "unit": "µs/example",
                "reference": round(1e6 * other["seconds"] / examples, 1),
                "ratio": round(other["seconds"] / own["seconds"], 2),
                "examples": examples,
                "languages": languages,
                "seconds": round(own["seconds"], 2),
                **{key: round(own[key], 1) for key in ("own_mib", "peak_mib")},
                **{f"reference_{key}": round(other[key], 1) for key in ("own_mib", "peak_mib")},
                "slope_ratio": slopes["ours"],
                "reference_slope_ratio": slopes["plain"],
                "same": own["checksum"] == other["checksum"],
            }
        )
        show(rows[-1])
    return rows


def slope_ratio(sizes: Sequence[int], runs: Sequence[dict[str, float]]) -> float | None:
    """Seconds per further example between the last two sizes, over that between the first two."""
    if len(sizes) < 3:
        return None
    seconds = [run["seconds"] for run in runs]
    slopes = [(seconds[i + 1] - seconds[i]) / (sizes[i + 1] - sizes[i]) for i in (0, len(sizes) - 2)]
    return round(slopes[1] / slopes[0], 2)


def show(row: dict[str, Any]) -> None:
    time_ = f"{row['value']} ({row['reference']})"
    memory_ = f"{row['own_mib']}, {row['peak_mib']} ({row['reference_own_mib']}, {row['reference_peak_mib']})"
    slope = f"{row['slope_ratio']} ({row['reference_slope_ratio']})"
    same = "yes" if row["same"] else "NO"
    print(f"{row['name']:40}{row['seconds']:>9}{time_:>18}{memory_:>34}{slope:>16}{same:>6}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--kinds", nargs="+", choices=WORK, default=tuple(WORK))
    parser.add_argument("--sizes", type=int, nargs="+", default=(10_240, 40_960, 163_840), help="numbers of examples")
    parser.add_argument("--languages", type=int, nargs="+", default=(6, 12, 24, 46), help="numbers of languages")
    parser.add_argument("--per-language", type=int, default=1024, help="examples of each, by languages")
    parser.add_argument("--repeats", type=int, default=1, help="of each measurement; the fastest counts")
    parser.add_argument("--results", type=Path, default=RESULTS, help="file that the rows are added to")
    options = parser.parse_args()
    if wrong := [n for n in (*options.sizes, *(m * options.per_language for m in options.languages)) if n % EPOCH]:
        parser.error(f"expected multiples of {EPOCH} examples in all, got {wrong}")
    material = read_material()
    print("in brackets the plain reference; memory over what was held before: own, with mapped files")
    print(f"{'':40}{'seconds':>9}{'µs/example':>18}{'MiB':>34}{'slope ratio':>16}{'same':>6}")
    rows = []
    for name in options.kinds:
        languages = FEW_LANGUAGES if name == "scoring" else len(material.lexicons)
        rows += grow(name, WORK[name], material, [(size, languages) for size in options.sizes], options.repeats)
    for name in (kind for kind in options.kinds if kind != "instructions"):  # those are English
        sizes = [(number * options.per_language, number) for number in options.languages]
        rows += grow(f"{name}_by_languages", WORK[name], material, sizes, options.repeats)
    add_results(options.results, rows)


if __name__ == "__main__":
    main()
