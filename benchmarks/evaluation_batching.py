"""Speed of evaluation: our batches, beside batches in file order and problems one by one.

Run `make bench`, or `python benchmarks/evaluation_batching.py`. Ours are cut from the problems sorted by length, read
the frozen encoder's output from a file, which was made before, and drop texts as they end; the references are the
LLM's `generate` on the problems in the order in which they lie, at the same batch size and at 1. The problems are the
shipped ones, in all languages. The model is the study's LinguaLIFT where data/06_models has it (`make full`), whose
answers are as long as answers are; else it has the study's sizes and random weights, and every text is as long as it
may get. Prints a table of medians, how many texts are the same, and what of ours saves what; adds to
benchmarks/results.json.
"""

import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import torch
import yaml
from results import RESULTS, add_results

from lingualift.compute import ComputeSettings, EncoderFeatures
from lingualift.corpora.minimmwp import MiniMMWP
from lingualift.corpora.problems import NumberDesign
from lingualift.evaluation.generation import generate_texts, tokenize_sources
from lingualift.model import ROUTES, LinguaLiftForConditionalGeneration, LinguaLiftProcessor
from lingualift.model.standins import build_encoder, build_llm, train_encoder_tokenizer, train_llm_tokenizer
from lingualift.systems import read_systems
from lingualift.training.feature_store import FeatureStore
from lingualift.training.features import Features, features_of
from lingualift.training.system_model import Foundation, SystemModel, load_system

ROOT = Path(__file__).parents[1]
INSTRUCTION = "Solve the problem step by step."
STUDY = ROOT / "data" / "06_models"
SYSTEM, PHASE = "lingualift", "lingualift-instruction_tuning"
PROBLEMS_PER_LANGUAGE = 25
ONE_BY_ONE = 10  # every tenth problem goes through the slow reference
REPEATS = 5

Generate = Callable[[], list[str]]


def read_conf(name: str) -> dict[str, Any]:
    return yaml.safe_load((ROOT / "conf" / "base" / name).read_text())


def read_minimmwp(numbers: NumberDesign) -> MiniMMWP:
    """The shipped templates of all languages."""
    return MiniMMWP.read(ROOT / "data" / "01_raw" / "minimmwp", read_conf("parameters.yml")["languages"], numbers)


def texts_of_all_languages(minimmwp: MiniMMWP) -> list[str]:
    """What tokenizers are made from: a hundred texts of each language."""
    return [text for found in minimmwp.monolingual(100, (), 0).values() for text in found]


def read_questions() -> list[str]:
    """Shipped problems in the order in which an evaluation meets them: language by language."""
    corpus = read_conf("parameters.yml")["corpus"]
    minimmwp = read_minimmwp(
        NumberDesign(corpus["largest_number"], corpus["largest_divisor"], corpus["distractor_share"])
    )
    problems = minimmwp.test_problems(minimmwp.test_draws(PROBLEMS_PER_LANGUAGE, seed=0))
    return [problem.question for found in problems.values() for problem in found]


def build(questions: Sequence[str], **config: Any) -> tuple[LinguaLiftForConditionalGeneration, LinguaLiftProcessor]:
    """A model of the embedded study's sizes with random weights; `config` are fields of `LinguaLiftConfig`."""
    sizes = read_conf("parameters_foundation.yml")["foundation"]
    words = [sizes[part]["vocabulary_size"] for part in ("encoder", "language_model")]
    tokenizers = train_encoder_tokenizer(questions, words[0]), train_llm_tokenizer(questions, words[1])
    with tempfile.TemporaryDirectory() as folder:
        encoder, language_model = Path(folder, "encoder"), Path(folder, "language_model")
        build_encoder(tokenizers[0], sizes["encoder"]["sizes"], seed=0).save_pretrained(encoder)
        build_llm(tokenizers[1], sizes["language_model"]["sizes"], seed=0).save_pretrained(language_model)
        model = LinguaLiftForConditionalGeneration.from_encoder_llm_pretrained(encoder, language_model, **config)
    model.generation_config.eos_token_id = None  # every text gets all its new tokens
    return model, LinguaLiftProcessor(*tokenizers)


def study_model() -> tuple[LinguaLiftForConditionalGeneration, LinguaLiftProcessor] | None:
    """The study's LinguaLIFT, where it has been trained."""
    checkpoint = STUDY / PHASE / "checkpoint"
    if not checkpoint.exists():
        return None
    foundation = Foundation(STUDY / "foundation" / "encoder", STUDY / "foundation" / "language_model")
    loaded = load_system(read_systems(read_conf("parameters_systems.yml")), SYSTEM, foundation, checkpoint, seed=0)
    return loaded.model, loaded.processor


def kept(
    model: LinguaLiftForConditionalGeneration,
    processor: LinguaLiftProcessor,
    texts: Sequence[Sequence[int]],
    folder: str,
) -> Features:
    """The features of texts, in files."""
    compute = ComputeSettings(encoder_features=EncoderFeatures(folder=folder))
    found = features_of(SystemModel(model, processor), texts, "0" * 64, compute, description="benchmark")
    assert found is not None
    print(f"features made once, for {found.encoder_tokens} tokens: {found.seconds:.1f} s")
    return found


@dataclass(frozen=True)
class Answering:
    """One model's answers to the same problems, in several ways."""

    model: LinguaLiftForConditionalGeneration
    processor: LinguaLiftProcessor
    questions: list[str]
    new_tokens: int
    batch_size: int

    def ours(self, **options: Any) -> list[str]:
        return generate_texts(
            self.model, self.processor, self.questions, instruction=INSTRUCTION, route=ROUTES["paper"],
            max_new_tokens=self.new_tokens, batch_size=self.batch_size, **options,
        )  # fmt: skip

    @torch.inference_mode()
    def plain(self, batch_size: int, every: int = 1) -> list[str]:
        """The references: batches in the order given."""
        texts: list[str] = []
        questions = self.questions[::every]
        for start in range(0, len(questions), batch_size):
            rows = self.processor.tokenize(INSTRUCTION, questions[start : start + batch_size], route=ROUTES["paper"])
            ids = self.model.generate(**self.processor.pad(rows), max_new_tokens=self.new_tokens, do_sample=False)
            texts += [text.strip() for text in self.processor.batch_decode(ids, skip_special_tokens=True)]
        return texts

    def features(self, folder: str) -> FeatureStore:
        rows = tokenize_sources(self.processor, self.questions, instruction=INSTRUCTION, route=ROUTES["paper"])
        return kept(self.model, self.processor, [row.encoder or [] for row in rows], folder).store


def seconds(generate: Generate) -> float:
    start = time.perf_counter()
    generate()
    return time.perf_counter() - start


def answering() -> Answering:
    settings = read_conf("parameters_evaluation.yml")["evaluation"]
    questions = read_questions()
    found = study_model()
    print(f"model: {'the LinguaLIFT of the study' if found else 'random weights'}")
    return Answering(*(found or build(questions)), questions, settings["max_new_tokens"], settings["batch_size"])


def measured(work: Answering, store: FeatureStore) -> tuple[dict[str, float], dict[str, str]]:
    """Problems per second of each way, medians of rounds that time them all; how many texts are ours."""
    ways: dict[str, Generate] = {
        "ours": partial(work.ours, features=store),
        "without kept features": work.ours,
        "evaluation_vs_unsorted": partial(work.plain, work.batch_size),
        "evaluation_vs_batch1": partial(work.plain, 1, ONE_BY_ONE),
    }
    every = {name: ONE_BY_ONE if name == "evaluation_vs_batch1" else 1 for name in ways}
    texts = {name: way() for name, way in ways.items()}  # warms up, too
    same = {
        name: f"{sum(map(str.__eq__, texts['ours'][:: every[name]], found))}/{len(found)}"
        for name, found in texts.items()
    }
    # Side by side: each round times all of them, so that a busy machine slows all.
    rounds = [[seconds(way) for way in ways.values()] for _ in range(REPEATS)]
    speeds = {
        name: len(texts[name]) / median(times) for name, times in zip(ways, zip(*rounds, strict=True), strict=True)
    }
    return speeds, same


def main() -> None:
    work = answering()
    with tempfile.TemporaryDirectory() as folder:
        speeds, same = measured(work, work.features(folder))
    print(f"{len(work.questions)} problems, batches of {work.batch_size}, medians of {REPEATS}, problems/s")
    print(f"{'':24}{'problems/s':>12}{'ours / it':>12}{'same texts':>14}")
    for name, speed in speeds.items():
        print(f"{name:24}{speed:>12.1f}{speeds['ours'] / speed:>12.2f}{same[name]:>14}")
    rows = [
        {
            "name": name,
            "value": round(speeds["ours"], 2),
            "unit": "problems/s",
            "reference": round(speeds[name], 2),
            "ratio": round(speeds["ours"] / speeds[name], 2),
            "without_kept_features": round(speeds["without kept features"], 2),
        }
        for name in ("evaluation_vs_batch1", "evaluation_vs_unsorted")
    ]
    add_results(RESULTS, rows)


if __name__ == "__main__":
    main()
