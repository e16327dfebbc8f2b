"""How good induced lexicons are: against a rotated copy, between parts of one text, and for real languages.

Run `python benchmarks/lexicon_quality.py`; it reads real data under LINGUALIFT_REAL_DATA.

- rotation: English vectors against a rotated copy of them with noise, in another order, words renamed.
- corpus: two parts of one English text as two languages, at several sizes; what scores are worth at the largest.
- languages: English against languages of which some text is there, judged by published lexicons.

No start but "seed" is given a translation, and what a seed may hold is no test word of any start. The upper bound is
the same retrieval with a map fitted on true pairs. Writes CSV and figures, and prints the tables of docs/lexicons.md.
Every trial runs in one thread of one process: results do not depend on how many run at once.
"""

import argparse
import csv
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import partial
from pathlib import Path
from typing import Any

import lexicon_texts as texts
import numpy as np
from lexicon_induction import Twin, twin
from lexicon_tables import BOUND, FIGURES, STARTS, TABLES

from lingualift.corpora.code_switched_writer import available_cores
from lingualift.errors import DataError
from lingualift.lexicons.induction import Induction, InductionSettings, induce
from lingualift.lexicons.lexicon import Lexicon
from lingualift.lexicons.quality import retrieval_quality
from lingualift.lexicons.scored import has_digit
from lingualift.lexicons.vector_training import VectorTraining
from lingualift.randomness import named_rng
from lingualift.reporting.figures import figure_png

ROOT = Path(__file__).parents[1]
NOISES = (0.0, 0.25, 0.5, 0.75, 1.0)
TOKENS = (50_000, 100_000, 200_000, 400_000, 600_000)
LANGUAGES = ("de", "fr", "hi", "ta", "is", "bg", "eu", "af", "sw")
LARGE_TEXT = VectorTraining(subwords=False, epochs=5, min_count=2, negative=10)
SMALL_TEXT = VectorTraining(subwords=False, epochs=15, min_count=3, negative=10)
LANGUAGE_TEXT = VectorTraining(subwords=False, epochs=15, min_count=2, negative=10)
# Most frequent words that a rotation is judged by, and of them those that the seed gets.
ROTATED_WORDS, ROTATED_FIRST, ROTATED_SEED = 10_000, 5000, 1000
HALVES_FIRST, HALVES_SEED = 1500, 500

Rows = list[dict[str, Any]]
Trial = Callable[[], Rows]


def found_by(pair: Twin, start: str, seed: int, seed_rows: Sequence[int]) -> Induction:
    """An induction by the default settings; the upper bound's map is fitted on true pairs of frequent words."""
    if start == BOUND:
        known = np.flatnonzero(pair.translations >= 0)
        frequent = known[known < InductionSettings().self_learning.most_frequent]
        settings = InductionSettings(starts=("seed",), self_learning=None)
        return induce(*pair[:2], settings, seed=seed, seed_lexicon=texts.pairs_of(pair, frequent))
    given = texts.pairs_of(pair, seed_rows) if start == "seed" else ()
    return induce(*pair[:2], InductionSettings(starts=(start,)), seed=seed, seed_lexicon=given)


def split_rows(pair: Twin, first: int, seed_words: int, seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rows of words with a true translation: a seed's, the others of the first ones, and all others.

    Where there are few, the seed is a third of them.
    """
    known = np.flatnonzero(pair.translations >= 0)
    seed_words = min(seed_words, len(known) // 3)
    chosen = named_rng(seed, "seed pairs").permutation(min(first, len(known)))[:seed_words]
    seed_rows, rest = known[np.sort(chosen)], np.delete(known, chosen)
    return seed_rows, rest[: first - seed_words], rest


def p_at_1(found: Induction, pair: Twin, rows: np.ndarray) -> float:
    return round(float((found.forward.indices[rows, 0] == pair.translations[rows]).mean()), 4)


def rotation_trial(vectors: Path, noise: float, start: str, seed: int) -> Rows:
    english = texts.load(vectors).first(ROTATED_WORDS)
    pair = twin(english.matrix, f"copy {seed}, word ", noise)
    seed_rows, first, rest = split_rows(pair, ROTATED_FIRST, ROTATED_SEED, seed)
    found = found_by(pair, start, seed, seed_rows)
    figures = {"p_at_1": p_at_1(found, pair, first), "p_at_1_all": p_at_1(found, pair, rest)}
    return [{"start": start, "noise": noise, "seed": seed, **figures, "seconds": round(found.seconds, 1)}]


def corpus_trial(vectors: tuple[Path, Path], tokens: int, start: str, seed: int, scores: bool) -> Rows:
    pair = texts.halves(*map(texts.load, vectors))
    seed_rows, first, _ = split_rows(pair, HALVES_FIRST, HALVES_SEED, seed)
    found = found_by(pair, start, seed, seed_rows)
    row = {"start": start, "tokens": tokens, "seed": seed, "words": len(pair.source), "test_words": len(first)}
    row |= {"p_at_1": p_at_1(found, pair, first), "seconds": round(found.seconds, 1)}
    return [row, *(precision_by_score(found, pair) if scores else ())]


def precision_by_score(found: Induction, pair: Twin) -> Rows:
    """How many entries of each fifth of the scores are right; numbers, which no lexicon needs, are left out."""
    entries = [entry for entry in found.entries if not has_digit(entry)]
    true = set(texts.pairs_of(pair, np.flatnonzero(pair.translations >= 0)))
    right = np.array([(entry.word, entry.translation) in true for entry in entries])
    bucket = np.minimum(np.array([entry.score for entry in entries]) * 5, 4).astype(int)
    return [
        {
            "part": "confidence",
            "score_from": i / 5,
            "score_to": (i + 1) / 5,
            "entries": int((bucket == i).sum()),
            "right": int(right[bucket == i].sum()),
            "precision": round(float(right[bucket == i].mean()), 4) if (bucket == i).any() else None,
        }
        for i in range(5)
    ]


def language_trial(root: Path, language: str, tokens: int, vectors: tuple[Path, Path], seed: int) -> Rows:
    """All starts of one language; test words are the same half of the gold words for all of them."""
    source, target = map(texts.load, vectors)
    seed_lexicon, gold = texts.split_gold(texts.gold_lexicon(root, language), source, target, seed)
    pairs = [(word, other) for word, others in seed_lexicon.entries.items() for other in others]
    ways = {
        "similarity": InductionSettings(),
        "numerals or identical": InductionSettings(starts=("numerals", "identical")),
        "seed": InductionSettings(starts=("seed",)),
        "seed, no self-learning": InductionSettings(starts=("seed",), self_learning=None),
    }
    row = {"language": language, "tokens": tokens, "words": len(target), "test_words": len(gold.entries)}
    rows = []
    for way, settings in ways.items():
        try:
            found = induce(source, target, settings, seed=seed, seed_lexicon=pairs)
        except DataError as error:
            print(f"{language}: {error}", file=sys.stderr)
            continue
        seed_pairs = len(pairs) if "seed" in settings.starts else 0
        rows.append({**row, "start": way, "seed_pairs": seed_pairs, **judged(found, gold)})
    return rows


def judged(found: Induction, gold: Lexicon) -> dict[str, Any]:
    rankings = {word: [other for other, _ in found.ranking(word)] for word in gold.entries}
    quality = retrieval_quality(rankings, gold, target=found.target.words)
    low, high = quality.p_at_1_interval or (None, None)
    figures = {"p_at_1": quality.p_at_1, "low": low, "high": high, "p_at_5": quality.p_at_5}
    return {name: None if value is None else round(value, 4) for name, value in figures.items()}


class Study:
    """What the parts share: the options, where vectors are kept, and the processes."""

    def __init__(self, options: argparse.Namespace, root: Path, folder: Path, pool: ProcessPoolExecutor) -> None:
        self.options, self.root, self.folder, self.pool = options, root, folder, pool
        self.seeds = range(options.seeds)

    def starts(self, *known: str) -> list[str]:
        return [start for start in known if start in self.options.starts]

    def english(self, seed: int = 0) -> texts.Sentences:
        found = texts.english_sentences(self.root, seed)
        return found if self.options.english_tokens is None else texts.first_words(found, self.options.english_tokens)

    def run(self, name: str, work: Sequence[Callable[[], Any]]) -> list[Any]:
        """Results in the order of the work, which the processes take from in that order."""
        futures = [self.pool.submit(item) for item in work]
        for done, _ in enumerate(as_completed(futures), 1):
            print(f"{name}: {done} of {len(work)}", file=sys.stderr, flush=True)
        return [future.result() for future in futures]

    def train(self, name: str, work: Sequence[tuple[texts.Sentences, VectorTraining, int]]) -> list[Path]:
        return self.run(f"vectors, {name}", [partial(texts.trained, self.folder, *item) for item in work])

    def rows(self, name: str, trials: Sequence[Trial]) -> Rows:
        return [row for rows in self.run(name, trials) for row in rows]


def rotation(study: Study) -> dict[str, Rows]:
    [vectors] = study.train("rotation", [(study.english(), LARGE_TEXT, 0)])
    trials = [
        partial(rotation_trial, vectors, noise, start, seed)
        for start in study.starts("adversarial", "similarity", "seed", BOUND)
        for noise in study.options.noises
        for seed in study.seeds
    ]
    return {"rotation": study.rows("rotation", trials)}


def corpus(study: Study) -> dict[str, Rows]:
    sizes = sorted(study.options.tokens, reverse=True)  # the longest first, so that no process is left with one
    cases = [(seed, tokens) for seed in study.seeds for tokens in sizes]
    work = []
    for seed, tokens in cases:
        sentences = study.english(seed)
        if 2 * tokens > texts.running_words(sentences):
            raise SystemExit(
                f"--tokens: twice {tokens} is more than the {texts.running_words(sentences)} running words"
            )
        sides = texts.first_words(sentences, tokens), texts.first_words(reversed(sentences), tokens)
        # Of one seed, words of the same rank would begin with the same vector in both.
        work += [(side, SMALL_TEXT, 2 * seed + number) for number, side in enumerate(sides)]
    paths = study.train("corpus", work)
    trials = [
        partial(corpus_trial, (first, second), tokens, start, seed, start == "similarity" and tokens == sizes[0])
        for (seed, tokens), first, second in zip(cases, paths[::2], paths[1::2], strict=True)
        for start in study.starts("similarity", "numerals", "seed", BOUND)
    ]
    rows = study.rows("corpus", trials)
    scores = [row for row in rows if row.get("part") == "confidence"]
    return {"corpus": [row for row in rows if row.get("part") != "confidence"], "confidence": scores}


def languages(study: Study) -> dict[str, Rows]:
    codes = study.options.languages
    sentences = {code: texts.language_sentences(study.root, code) for code in codes}
    work = [(study.english(), LARGE_TEXT, 0), *((sentences[code], LANGUAGE_TEXT, 1) for code in codes)]
    english, *paths = study.train("languages", work)
    trials = [
        partial(language_trial, study.root, code, texts.running_words(sentences[code]), (english, path), 0)
        for code, path in zip(codes, paths, strict=True)
    ]
    return {"languages": study.rows("languages", trials)}


PARTS = {"rotation": rotation, "corpus": corpus, "languages": languages}


def write(folder: Path, name: str, rows: Rows) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"\n{name}\n\n{TABLES[name](folder)}")
    if name in FIGURES:
        (folder / f"{name}.png").write_bytes(figure_png(FIGURES[name](folder)))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--seeds", type=int, default=1, help="how often rotation and corpus are done, by other chances")
    parser.add_argument("--starts", nargs="+", choices=STARTS, default=STARTS, help="of rotation and corpus")
    parser.add_argument("--noises", type=float, nargs="+", default=NOISES, help="times a vector's length")
    parser.add_argument("--tokens", type=int, nargs="+", default=TOKENS, help="running words of each part")
    parser.add_argument("--languages", nargs="+", default=LANGUAGES, help="codes")
    parser.add_argument("--english-tokens", type=int, help="take only so much of the English text")
    parser.add_argument("--processes", type=int, default=available_cores(), help="default: one per core")
    parser.add_argument("--vectors", type=Path, help="keep trained vectors there, and take those that are there")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "lexicons", help="folder of CSV and figures")
    return parser.parse_args()


def real_data() -> Path:
    root = Path(os.environ.get("LINGUALIFT_REAL_DATA", ROOT / "../shared/data"))
    if not root.is_dir():
        raise SystemExit(
            f"no real data at {root}: set LINGUALIFT_REAL_DATA to the folder that holds tatoeba_parallel, ud_text, "
            "gsm8k, asdiv, mawps, xnli, dict_muse and dict_wiktionary_bli"
        )
    return root


def main() -> None:
    options, root = arguments(), real_data()
    os.environ.update(dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"))
    processes = ProcessPoolExecutor(options.processes, multiprocessing.get_context("spawn"))
    with tempfile.TemporaryDirectory() as folder, processes as pool:
        kept = options.vectors or Path(folder)
        kept.mkdir(parents=True, exist_ok=True)
        study = Study(options, root, kept, pool)
        for part in options.parts:
            for name, rows in PARTS[part](study).items():
                write(options.out, name, rows)


if __name__ == "__main__":
    main()
