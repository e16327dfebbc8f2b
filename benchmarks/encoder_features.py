"""The most that cached encoder features could save: steps and answers with features given, beside running the encoder.

Run `make bench`, or `python benchmarks/encoder_features.py`. The models have the embedded study's sizes and random
weights. The features lie in memory, so that reading a cache is not counted: the ratio is an upper bound of what any
cache gains. Prints a table and adds to benchmarks/results.json.
"""

import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import Any

import torch
from evaluation_batching import build, read_conf, read_minimmwp, texts_of_all_languages
from results import RESULTS, add_results
from torch.optim import AdamW

from lingualift.corpora.minimmwp import MiniMMWP
from lingualift.corpora.problems import NumberDesign
from lingualift.model import ROUTES, LinguaLiftForConditionalGeneration, LinguaLiftProcessor
from lingualift.model.freezing import apply_freezing
from lingualift.systems import OptimizerSettings
from lingualift.training.attention import set_attention
from lingualift.training.engine import PART_MULTIPLE, SEQUENCE_MULTIPLE
from lingualift.training.optimizers import computes_in_bf16, make_optimizer

BATCHES, ROUNDS, ANSWERED = 12, 5, 100
PHASES = {"stage 1": ("language_alignment", "alignment"), "stage 2": ("instruction_tuning", "language_model")}

Batch = dict[str, Any]


def with_features(model: LinguaLiftForConditionalGeneration, batches: Sequence[Batch]) -> list[Batch]:
    """The batches with what the encoder makes of them in the place of its ids."""
    model.eval()
    with torch.inference_mode():
        found = [model.encode(b["encoder_input_ids"], b["encoder_attention_mask"]).clone() for b in batches]
    rest = [{name: value for name, value in b.items() if name != "encoder_input_ids"} for b in batches]
    return [{**b, "encoder_features": features.clone()} for b, features in zip(rest, found, strict=True)]


def trainer(model: LinguaLiftForConditionalGeneration, phase: str, module: str) -> Callable[[Sequence[Batch]], None]:
    """Optimizer steps on batches, as the phase makes them."""
    settings = OptimizerSettings.model_validate(
        read_conf("parameters_systems.yml")["phases"][f"lingualift-{phase}"]["optimizer"]
    )
    apply_freezing(model, [module])
    learning = [p for p in model.parameters() if p.requires_grad]
    optimizer = make_optimizer(model, settings) or AdamW(learning, lr=settings.learning_rate)
    bf16 = computes_in_bf16(settings.mixed_precision)

    def steps(batches: Sequence[Batch]) -> None:
        model.train()
        for batch in batches:
            with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
                model(**batch).loss.backward()
            optimizer.step()
            optimizer.zero_grad()

    return steps


def seconds(work: Callable[[Sequence[Batch]], Any], batches: Sequence[Batch]) -> float:
    start = time.perf_counter()
    work(batches)
    return time.perf_counter() - start


def compared(name: str, work: Callable[[Sequence[Batch]], Any], ways: Sequence[Sequence[Batch]]) -> dict[str, Any]:
    """Side by side: each round times both, so that a busy machine slows both."""
    for batches in ways:
        work(batches)
    given, run = (
        median(times) for times in zip(*[[seconds(work, b) for b in ways] for _ in range(ROUNDS)], strict=True)
    )
    rows = sum(len(batch["input_ids"]) for batch in ways[0])
    return {
        "name": f"encoder_features: {name}",
        "value": round(rows / given, 1),
        "unit": "examples/s",
        "reference": round(rows / run, 1),
        "ratio": round(run / given, 2),
    }


def read_batches(processor: LinguaLiftProcessor, minimmwp: MiniMMWP) -> dict[str, list[Batch]]:
    """English problems with answers, in training's batches, and problems of all languages in the evaluation's."""
    examples = minimmwp.english_problems(BATCHES * 32, (), 0, "benchmark")
    sources, responses = [p.question for p in examples], [p.rationale for p in examples]
    rows = processor.tokenize("Solve.", sources, responses, route=ROUTES["paper"])
    rows.sort(key=lambda row: row.sequence_tokens)
    trained = [processor.pad(rows[i : i + 32], pad_to_multiple_of=PART_MULTIPLE) for i in range(0, len(rows), 32)]
    problems = minimmwp.test_problems(minimmwp.test_draws(8, seed=0))
    questions = sorted((p.question for found in problems.values() for p in found), key=len)
    asked = processor.tokenize("Solve.", questions, route=ROUTES["paper"])
    answered = [processor.pad(asked[i : i + ANSWERED]) for i in range(0, len(asked), ANSWERED)]
    return {"training": [dict(b) for b in trained], "answers": [dict(b) for b in answered]}


def main() -> None:
    minimmwp = read_minimmwp(NumberDesign())
    system = read_conf("parameters_systems.yml")["systems"]["lingualift"]
    layer = {name: system[name] for name in ("alignment_hidden_factor", "soft_prompt_sharpness")}
    model, processor = build(texts_of_all_languages(minimmwp), **layer)
    set_attention(model, "auto")
    model.pad_to_multiple = SEQUENCE_MULTIPLE
    batches = read_batches(processor, minimmwp)
    ways = {name: (with_features(model, found), found) for name, found in batches.items()}
    rows = [compared(name, trainer(model, *phase), ways["training"]) for name, phase in PHASES.items()]

    def answer(asked: Sequence[Batch]) -> None:
        model.eval()
        for batch in asked:
            model.generate(**batch, max_new_tokens=48, do_sample=False)

    rows.append(compared("answers", answer, ways["answers"]))
    print(f"medians of {ROUNDS}, examples/s")
    print(f"{'':30}{'features given':>16}{'encoder run':>14}{'ratio':>8}")
    for row in rows:
        print(f"{row['name']:30}{row['value']:>16}{row['reference']:>14}{row['ratio']:>8}")
    add_results(RESULTS, rows)


if __name__ == "__main__":
    main()
