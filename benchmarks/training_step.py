"""Speed of stage 1: two processes and plain attention, beside one process and PyTorch's fused attention.

Run `make bench`, or `python benchmarks/training_step.py`. The models have the embedded study's sizes and random
weights, the optimizer is the study's, and every way trains on the same code-switched examples. Prints a table: medians
of rounds that time each way once, and the last loss, which must agree. Adds to benchmarks/results.json.
"""

import argparse
import copy
from collections.abc import Mapping
from functools import partial
from statistics import median

from evaluation_batching import ROOT, build, read_conf, read_minimmwp, texts_of_all_languages
from results import RESULTS, add_results

from lingualift.compute import ComputeSettings
from lingualift.corpora.minimmwp import MiniMMWP
from lingualift.corpora.problems import NumberDesign
from lingualift.lexicons.readers import read_lexicon
from lingualift.model import ROUTES, LinguaLiftForConditionalGeneration, LinguaLiftProcessor
from lingualift.model.freezing import apply_freezing
from lingualift.systems import OptimizerSettings
from lingualift.training.corpus import CodeSwitchedCorpus
from lingualift.training.engine import PART_MULTIPLE, SEQUENCE_MULTIPLE, TrainingResult, train

INSTRUCTION = "Write in plain English."
WAYS = {
    "1 process, fused attention": ComputeSettings(processes=1, attention="sdpa"),
    "1 process, plain attention": ComputeSettings(processes=1, attention="eager"),
    "2 processes, fused attention": ComputeSettings(processes=2, attention="sdpa"),
    "2 processes, plain attention": ComputeSettings(processes=2, attention="eager"),
}


def english_sentences(minimmwp: MiniMMWP) -> list[str]:
    """What stage 1 switches."""
    return [problem.question for problem in minimmwp.english_problems(4000, (), 0, "benchmark")]


def corpus(processor: LinguaLiftProcessor, sentences: list[str], settings: OptimizerSettings) -> CodeSwitchedCorpus:
    """Sentences, code-switched with every shipped lexicon."""
    files = sorted((ROOT / "data" / "01_raw" / "lexicons").glob("en-*.tsv"))
    lexicons = {file.stem[3:]: read_lexicon(file, file.stem[3:]) for file in files}
    return CodeSwitchedCorpus(
        sentences, lexicons, (0.5, 1.0), seed=0, examples=settings.examples, processor=processor, route=ROUTES["paper"],
        instruction=INSTRUCTION,
    )  # fmt: skip


def timed(
    model: LinguaLiftForConditionalGeneration,
    examples: CodeSwitchedCorpus,
    settings: OptimizerSettings,
    compute: ComputeSettings,
) -> TrainingResult:
    """Train a copy of the model's alignment layer."""
    model = copy.deepcopy(model)
    apply_freezing(model, ["alignment"])
    model.pad_to_multiple = SEQUENCE_MULTIPLE
    collate = partial(examples.processor.pad, pad_to_multiple_of=PART_MULTIPLE)
    return train(model, examples, examples.lengths, collate, settings, seed=0, description="benchmark", compute=compute)  # type: ignore[arg-type]


def row(name: str, results: list[TrainingResult], reference: float) -> dict[str, float | str]:
    """One way's figures."""
    speed = median(result.examples / result.seconds for result in results)
    return {
        "name": name,
        "value": round(speed, 1),
        "unit": "examples/s",
        "reference": round(reference, 1),
        "ratio": round(speed / reference, 2),
        "loss": round(results[0].curve[-1]["loss"], 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=30, help="optimizer steps of each training")
    parser.add_argument("--rounds", type=int, default=2)
    arguments = parser.parse_args()
    shipped: Mapping = read_conf("parameters_systems.yml")["phases"]["lingualift-language_alignment"]["optimizer"]
    settings = OptimizerSettings.model_validate({**shipped, "optimizer_steps": arguments.steps})
    minimmwp = read_minimmwp(NumberDesign())
    sentences = english_sentences(minimmwp)
    factor = read_conf("parameters_systems.yml")["systems"]["lingualift"]["alignment_hidden_factor"]
    model, processor = build([*sentences, *texts_of_all_languages(minimmwp)], alignment_hidden_factor=factor)
    examples = corpus(processor, sentences, settings)
    rounds = [
        {name: timed(model, examples, settings, way) for name, way in WAYS.items()} for _ in range(arguments.rounds)
    ]
    found = {name: [results[name] for results in rounds] for name in WAYS}
    reference = median(result.examples / result.seconds for result in found["1 process, fused attention"])
    rows = [row(f"stage1_step: {name}", results, reference) for name, results in found.items()]
    print(f"stage 1, {arguments.steps} optimizer steps of {settings.batch_size}, medians of {arguments.rounds}")
    print(f"{'':45}{'examples/s':>12}{'ratio':>8}{'loss':>8}")
    for line in rows:
        print(f"{line['name']:45}{line['value']:>12}{line['ratio']:>8}{line['loss']:>8}")
    add_results(RESULTS, rows)


if __name__ == "__main__":
    main()
