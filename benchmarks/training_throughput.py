"""Speed of both training stages, beside a straightforward loop, and how near both come to the limit of matrix products.

Run `make bench`, or `python benchmarks/training_throughput.py`. The models have the embedded study's sizes and random
weights; all ways train copies of them on the same examples, with the study's optimizer and precision. Ours compiles the
models' blocks and, in stage 2, reads the frozen encoder's output from a file, which was made before; "as the study
trains" does neither. The plain loop works like the released code: the encoder in every step, batches in random order,
each padded to its longest, masks for what is padded, logits at every position. Prints a table: medians of rounds that
time each way once, after one that compiles; the losses, which must agree; peak memory as the study trains; and useful
FLOP/s (those of each example alone, without any padding, the encoder's left out where its output is read) over the
FLOP/s that products of the models' own shapes reach in the same run. Adds to benchmarks/results.json.
"""

import argparse
import copy
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import mean, median
from typing import Any

import torch
from evaluation_batching import build, kept, read_conf, read_minimmwp, texts_of_all_languages
from results import RESULTS, add_results
from torch import Tensor, nn
from torch.optim import AdamW
from torch.utils.data import Dataset
from torch.utils.flop_counter import FlopCounterMode
from training_step import INSTRUCTION, corpus, english_sentences
from transformers import get_scheduler

from lingualift.compute import ComputeSettings
from lingualift.corpora.minimmwp import MiniMMWP
from lingualift.corpora.problems import NumberDesign
from lingualift.model import ROUTES, LinguaLiftForConditionalGeneration, LinguaLiftProcessor
from lingualift.model.assembly import IGNORED_LABEL
from lingualift.model.freezing import apply_freezing
from lingualift.records import InstructionExample
from lingualift.systems import OptimizerSettings, Phase, read_systems
from lingualift.training.budget import CostMeter
from lingualift.training.corpus import InstructionCorpus
from lingualift.training.engine import PART_MULTIPLE, SEQUENCE_MULTIPLE, train
from lingualift.training.features import FeatureCollate
from lingualift.training.optimizers import ADAM_BETAS, computes_in_bf16, make_optimizer

STAGES = {"stage1": "lingualift-language_alignment", "stage2": "lingualift-instruction_tuning"}
COUNTED = 64  # examples whose operations are counted, one by one
Model = LinguaLiftForConditionalGeneration


@dataclass(frozen=True)
class Outcome:
    """One training: examples per second, mean loss of its last fifth, peak memory in MiB."""

    speed: float
    loss: float
    memory: float


def ours(
    model: Model, examples: Any, collate: Callable, settings: OptimizerSettings, *, compiled: bool = False
) -> Outcome:
    result = train(
        model, examples, examples.lengths, collate, settings,
        seed=0, description="benchmark", compute=ComputeSettings(compile=compiled),
    )  # fmt: skip
    last = result.curve[-max(1, len(result.curve) // 5) :]
    return Outcome(result.examples / result.seconds, mean(point["loss"] for point in last), result.cost.memory_mib)


def plain(model: Model, examples: Any, collate: Callable, settings: OptimizerSettings) -> Outcome:
    """The reference loop."""
    torch.manual_seed(0)
    model.pad_to_multiple = 1
    learning = [p for p in model.parameters() if p.requires_grad]
    optimizer = make_optimizer(model, settings) or AdamW(
        learning, lr=settings.learning_rate, betas=ADAM_BETAS, weight_decay=settings.weight_decay
    )
    schedule = get_scheduler(settings.scheduler, optimizer, settings.warmup_steps, settings.optimizer_steps)
    meter, losses, start = CostMeter(model, collate), [], time.perf_counter()
    chance = random.Random(0)
    model.train()
    for _ in range(settings.optimizer_steps):
        batch = meter([examples[chance.randrange(len(examples))] for _ in range(settings.batch_size)])
        with torch.autocast("cpu", torch.bfloat16, enabled=computes_in_bf16(settings.mixed_precision)):
            loss = plain_loss(model, batch)
        loss.backward()
        nn.utils.clip_grad_norm_(learning, settings.max_gradient_norm)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        losses.append(float(loss.detach()))
    seconds = time.perf_counter() - start
    last = losses[-max(1, len(losses) // 5) :]
    return Outcome(settings.examples / seconds, mean(last), meter.cost().memory_mib)


def plain_loss(model: Model, batch: dict[str, Tensor]) -> Tensor:
    """Segments one after the other with their padding between them, and a mask over it all."""
    embed, labels = model.get_input_embeddings(), batch["labels"]
    features = model.encode(batch["encoder_input_ids"], batch["encoder_attention_mask"])
    parts = [(embed(batch["input_ids"]), batch["attention_mask"])] if "input_ids" in batch else []
    parts.append(model.soft_prompt(features, batch["encoder_attention_mask"]))
    if "suffix_ids" in batch:
        parts.append((embed(batch["suffix_ids"]), batch["suffix_attention_mask"]))
    said = labels != IGNORED_LABEL
    parts.append((embed(labels.masked_fill(~said, 0)), said.long()))
    mask = torch.cat([m.long() for _, m in parts], dim=1)
    unread = torch.full((len(labels), mask.shape[1] - labels.shape[1]), IGNORED_LABEL)
    return model.language_model(
        inputs_embeds=torch.cat([vectors for vectors, _ in parts], dim=1),
        attention_mask=mask,
        position_ids=(mask.cumsum(dim=1) - 1).clamp(min=0),
        labels=torch.cat([unread, labels], dim=1),
        use_cache=False,
    ).loss


def useful_flop(model: Model, examples: Any, collate: Callable) -> float:
    """Floating-point operations of an example's step, alone and without padding; mean of some."""
    model = copy.deepcopy(model)
    with FlopCounterMode(display=False) as counter:
        for i in range(COUNTED):
            model(**collate([examples[i]])).loss.backward()
    return counter.get_total_flops() / COUNTED


def limit(model: Model, rows: int, *, bf16: bool) -> float:
    """FLOP/s of products of the shapes of all linear layers, with as many rows as a batch has positions."""
    shapes = [layer.weight.shape for layer in model.modules() if isinstance(layer, nn.Linear)]
    kind = torch.bfloat16 if bf16 else torch.float32
    pairs = [(torch.randn(rows, wide, dtype=kind), torch.randn(wide, out, dtype=kind)) for out, wide in shapes]
    flop = sum(2 * rows * out * wide for out, wide in shapes)

    def once() -> float:
        start = time.perf_counter()
        for left, right in pairs:
            left @ right
        return time.perf_counter() - start

    once()
    return flop / median(once() for _ in range(20))


def prepared(model: Model, phase: Phase) -> Model:
    """A copy for one training of a phase."""
    model = copy.deepcopy(model)
    apply_freezing(model, phase.trainable)
    model.config.soft_prompt_noise = phase.soft_prompt_noise
    model.pad_to_multiple = SEQUENCE_MULTIPLE
    return model


def datasets(
    processor: LinguaLiftProcessor, minimmwp: MiniMMWP, sentences: Sequence[str], settings: OptimizerSettings
) -> dict[str, Dataset]:
    """What each stage learns from."""
    problems = minimmwp.english_problems(settings.examples, (), 0, "benchmark")
    solved = [InstructionExample(p.id, INSTRUCTION, p.question, p.rationale) for p in problems]
    return {
        "stage1": corpus(processor, list(sentences), settings),
        "stage2": InstructionCorpus(solved, processor, ROUTES["paper"]),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=25, help="optimizer steps of each training")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    table = read_systems(read_conf("parameters_systems.yml"))
    system = table.system("lingualift")
    minimmwp = read_minimmwp(NumberDesign())
    sentences = english_sentences(minimmwp)
    model, processor = build(
        [*sentences, *texts_of_all_languages(minimmwp)],
        alignment_hidden_factor=system.alignment_hidden_factor,
        soft_prompt_sharpness=system.soft_prompt_sharpness,
    )
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        for stage, key in STAGES.items():
            phase = table.phase(key)
            settings = phase.optimizer.model_copy(update={"optimizer_steps": arguments.steps})
            examples = datasets(processor, minimmwp, sentences, settings)[stage]
            work = Work(stage, prepared(model, phase), examples, settings)
            rows.append(work.compared(work.collates(processor, folder), arguments.rounds))
    show(rows, arguments)
    add_results(RESULTS, rows)


@dataclass(frozen=True)
class Work:
    """What a stage trains, and on what."""

    stage: str
    model: Model
    examples: Any
    settings: OptimizerSettings

    def collates(self, processor: LinguaLiftProcessor, folder: str) -> dict[str, Callable]:
        """How each way makes batches: where texts come again, ours reads what the encoder made of them."""
        study = partial(processor.pad, pad_to_multiple_of=PART_MULTIPLE)
        if self.stage == "stage1":
            return {"ours": study, "study": study, "plain": processor.pad}
        texts = self.examples.encoder_texts()
        own = FeatureCollate(study, kept(self.model, processor, texts, folder).store)
        return {"ours": own, "study": study, "plain": processor.pad}

    def compared(self, collates: dict[str, Callable], rounds: int) -> dict[str, Any]:
        """A stage's figures."""
        ways = {"ours": partial(ours, compiled=True), "study": ours, "plain": plain}

        def once(name: str) -> Outcome:
            model = copy.deepcopy(self.model)
            return ways[name](model, self.examples, collates[name], self.settings)

        started = time.perf_counter()
        once("ours")
        compiled = time.perf_counter() - started
        found = [{name: once(name) for name in ways} for _ in range(rounds)]
        speed = {name: median(outcome[name].speed for outcome in found) for name in ways}
        positions = self.settings.batch_size * int(mean(self.examples[i].sequence_tokens for i in range(COUNTED)))
        reached = speed["ours"] * useful_flop(self.model, self.examples, collates["ours"])
        most = limit(self.model, positions, bf16=computes_in_bf16(self.settings.mixed_precision))
        return {
            "name": f"{self.stage}_throughput",
            "value": round(speed["ours"], 1),
            "unit": "examples/s",
            "reference": round(speed["plain"], 1),
            "ratio": round(speed["ours"] / speed["plain"], 2),
            "as_the_study_trains": round(speed["study"], 1),
            "first_training_seconds": round(compiled, 1),
            "loss": round(mean(outcome["ours"].loss for outcome in found), 3),
            "reference_loss": round(mean(outcome["plain"].loss for outcome in found), 3),
            "peak_mib": round(max(outcome["study"].memory for outcome in found)),
            "reference_peak_mib": round(max(outcome["plain"].memory for outcome in found)),
            "useful_gflop_per_s": round(reached / 1e9, 1),
            "products_gflop_per_s": round(most / 1e9, 1),
            "share_of_products": round(reached / most, 3),
        }


def show(rows: list[dict[str, Any]], arguments: argparse.Namespace) -> None:
    print(f"{arguments.steps} optimizer steps, medians of {arguments.rounds}; in brackets the plain loop")
    heads = {"": -20, "examples/s": 18, "ratio": 8, "as the study": 14, "loss": 16, "peak MiB": 14}
    named = "".join(f"{name:>{width}}" if width > 0 else f"{name:{-width}}" for name, width in heads.items())
    print(f"{named}{'useful of products, GFLOP/s':>32}")
    for row in rows:
        speed = f"{row['value']} ({row['reference']})"
        loss = f"{row['loss']} ({row['reference_loss']})"
        memory = f"{row['peak_mib']} ({row['reference_peak_mib']})"
        share = f"{row['useful_gflop_per_s']} of {row['products_gflop_per_s']}: {row['share_of_products']:.0%}"
        print(
            f"{row['name']:20}{speed:>18}{row['ratio']:>8}{row['as_the_study_trains']:>14}{loss:>16}{memory:>14}{share:>32}"
        )


if __name__ == "__main__":
    main()
