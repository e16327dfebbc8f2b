"""What keeping encoder features saves: stage 2 and answers that read them, beside the encoder run each time.

Run `make bench`, or `python benchmarks/encoder_features.py`. The models have the embedded study's sizes and random
weights. "encoder_features: …" are steps and answers with features that lie in memory, padded and ready: an upper bound
of what any cache gains. "encoder_features_training" and "encoder_features_answers" are the project's own `engine.train`
and `generate_texts` with bf16 features out of their files, which were made before. Prints a table and how long making
the files took, and adds to benchmarks/results.json.
"""

import copy
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from statistics import median
from typing import Any

import torch
from evaluation_batching import build, kept, read_conf, read_minimmwp, texts_of_all_languages
from results import RESULTS, add_results
from torch.optim import AdamW

from lingualift.corpora.minimmwp import MiniMMWP
from lingualift.corpora.problems import NumberDesign
from lingualift.evaluation.generation import generate_texts, tokenize_sources
from lingualift.model import ROUTES, LinguaLiftForConditionalGeneration, LinguaLiftProcessor
from lingualift.model.freezing import apply_freezing
from lingualift.records import InstructionExample
from lingualift.systems import OptimizerSettings
from lingualift.training.attention import set_attention
from lingualift.training.corpus import InstructionCorpus
from lingualift.training.engine import PART_MULTIPLE, SEQUENCE_MULTIPLE, train
from lingualift.training.features import FeatureCollate
from lingualift.training.optimizers import computes_in_bf16, make_optimizer

BATCHES, ROUNDS, ANSWERED = 12, 5, 100
PHASES = {"stage 1": ("language_alignment", "alignment"), "stage 2": ("instruction_tuning", "language_model")}

Batch = dict[str, Any]
Model = LinguaLiftForConditionalGeneration


def with_features(model: Model, batches: Sequence[Batch]) -> list[Batch]:
    """The batches with what the encoder makes of them in the place of its ids."""
    model.eval()
    with torch.inference_mode():
        found = [model.encode(b["encoder_input_ids"], b["encoder_attention_mask"]).clone() for b in batches]
    rest = [{name: value for name, value in b.items() if name != "encoder_input_ids"} for b in batches]
    return [{**b, "encoder_features": features.clone()} for b, features in zip(rest, found, strict=True)]


def settings_of(phase: str) -> OptimizerSettings:
    return OptimizerSettings.model_validate(
        read_conf("parameters_systems.yml")["phases"][f"lingualift-{phase}"]["optimizer"]
    )


def trainer(model: Model, phase: str, module: str) -> Callable[[Sequence[Batch]], None]:
    """Optimizer steps on batches, as the phase makes them."""
    settings = settings_of(phase)
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


def row_of(name: str, examples: int, found: Sequence[Sequence[float]]) -> dict[str, Any]:
    """`found` has a round in each row: seconds with features, seconds with the encoder run."""
    given, run = (median(times) for times in zip(*found, strict=True))
    return {
        "name": name,
        "value": round(examples / given, 1),
        "unit": "examples/s",
        "reference": round(examples / run, 1),
        "ratio": round(run / given, 2),
    }


def compared(name: str, work: Callable[[Sequence[Batch]], Any], ways: Sequence[Sequence[Batch]]) -> dict[str, Any]:
    """Side by side: each round times both, so that a busy machine slows both."""
    for batches in ways:
        work(batches)
    found = [[seconds(work, batches) for batches in ways] for _ in range(ROUNDS)]
    return row_of(f"encoder_features: {name}", sum(len(batch["input_ids"]) for batch in ways[0]), found)


def compared_training(model: Model, processor: LinguaLiftProcessor, minimmwp: MiniMMWP, folder: str) -> dict[str, Any]:
    """Stage 2 as a phase trains it: seconds are those of the whole loop."""
    phase, module = PHASES["stage 2"]
    settings = settings_of(phase).model_copy(update={"optimizer_steps": 2 * BATCHES})
    problems = minimmwp.english_problems(BATCHES * 32, (), 0, "benchmark")
    examples = [InstructionExample(p.id, "Solve.", p.question, p.rationale) for p in problems]
    corpus = InstructionCorpus(examples, processor, ROUTES["paper"])
    collate = partial(processor.pad, pad_to_multiple_of=PART_MULTIPLE)
    ways = (FeatureCollate(collate, kept(model, processor, corpus.encoder_texts(), folder).store), collate)

    def once(collate: Callable[[list[Any]], Any]) -> float:
        trained = copy.deepcopy(model)
        apply_freezing(trained, [module])
        return train(trained, corpus, corpus.lengths, collate, settings, seed=0, description="stage 2").seconds

    once(collate)
    found = [[once(way) for way in ways] for _ in range(ROUNDS)]
    return row_of("encoder_features_training", settings.examples, found)


def compared_answers(model: Model, processor: LinguaLiftProcessor, minimmwp: MiniMMWP, folder: str) -> dict[str, Any]:
    """Problems of all languages, answered as an evaluation does."""
    drawn = minimmwp.test_problems(minimmwp.test_draws(8, seed=0))
    questions = [problem.question for found in drawn.values() for problem in found]
    read = {"instruction": "Solve.", "route": ROUTES["paper"]}
    rows = tokenize_sources(processor, questions, **read)
    store = kept(model, processor, [row.encoder or [] for row in rows], folder).store
    answer = partial(generate_texts, model, processor, questions, max_new_tokens=48, batch_size=ANSWERED, **read)

    def once(**features: Any) -> float:
        start = time.perf_counter()
        answer(**features)
        return time.perf_counter() - start

    once()
    found = [[once(features=store), once()] for _ in range(ROUNDS)]
    return row_of("encoder_features_answers", len(questions), found)


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
    with tempfile.TemporaryDirectory() as folder:
        rows += [work(model, processor, minimmwp, folder) for work in (compared_training, compared_answers)]
    print(f"medians of {ROUNDS}, examples/s")
    print(f"{'':30}{'with features':>16}{'encoder run':>14}{'ratio':>8}")
    for row in rows:
        print(f"{row['name']:30}{row['value']:>16}{row['reference']:>14}{row['ratio']:>8}")
    add_results(RESULTS, rows)


if __name__ == "__main__":
    main()
