"""Speed at the paper's sizes on one GPU: an mT5-xl encoder, the ffn layer and a Llama-2-7B, random weights in bf16.

Run `python benchmarks/paper_scale.py` on a machine with a GPU of 80 GB; `--tiny` runs the same code with narrow models
on any machine. Stage 1, stage 2 of the whole LLM and with LoRA, each through the project's own training loop on random
ids of the lengths below, plain and with `compute.compile`; and greedy answers, with the growing cache and with a static
one, which `generate` compiles by itself on a GPU. Prints a table: LLM tokens per second, useful FLOP/s (those that one
example alone needs, without padding or recomputation) over the FLOP/s that a large bf16 product reaches in the same
run (MFU), and peak memory. Adds to benchmarks/results.json. Reads no weights and no data.
"""

import argparse
import gc
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median
from typing import Any

import torch
from results import RESULTS, add_results
from torch import Tensor
from torch.utils.data import Dataset
from torch.utils.flop_counter import FlopCounterMode

from lingualift.compute import ComputeSettings
from lingualift.model import LinguaLiftForConditionalGeneration
from lingualift.model.configuration import LinguaLiftConfig
from lingualift.model.freezing import apply_freezing
from lingualift.model.known_models import configuration_of
from lingualift.model.processing import EDGE_POSITIONS
from lingualift.systems import LoraSettings, OptimizerSettings
from lingualift.training.adapters import add_adapters
from lingualift.training.budget import peak_memory_mib
from lingualift.training.engine import SEQUENCE_MULTIPLE, train

ENCODER, LLM = "DKYoon/mt5-xl-lm-adapt", "meta-llama/Llama-2-7b-hf"
WARM, TIMED = 2, 3  # optimizer steps, or batches of answers
Model = LinguaLiftForConditionalGeneration
Ids = dict[str, Tensor]


@dataclass(frozen=True)
class Positions:
    """What the LLM reads of an example: instruction, soft prompt, response."""

    instruction: int
    soft_prompt: int
    response: int

    @property
    def all(self) -> int:
        return self.instruction + self.soft_prompt + self.response

    def draw(self, model: Model, rows: int, device: str = "cpu") -> Ids:
        """Random ids without padding, as `forward` takes them."""
        own: Any = model.config
        words, foreign = own.llm_config.vocab_size, own.encoder_config.vocab_size
        drawn = {
            "input_ids": torch.randint(3, words, (rows, self.instruction)),
            "encoder_input_ids": torch.randint(3, foreign, (rows, self.soft_prompt - EDGE_POSITIONS)),
            "labels": torch.randint(3, words, (rows, self.response)),
        }
        masks = {"attention_mask": "input_ids", "encoder_attention_mask": "encoder_input_ids"}
        drawn |= {mask: torch.ones_like(drawn[ids]) for mask, ids in masks.items()}
        return {name: ids.to(device) for name, ids in drawn.items()}


@dataclass(frozen=True)
class Part:
    """A training: what learns, on what, with how many examples an optimizer step and a pass."""

    name: str
    trainable: tuple[str, ...]
    positions: Positions
    batch_size: int
    rows: tuple[int, ...]
    lora: LoraSettings | None = None


@dataclass(frozen=True)
class Plan:
    """All that is measured."""

    parts: tuple[Part, ...]
    question: Positions
    answers: tuple[int, ...]
    new_tokens: int
    product: int
    encoder: dict[str, Any] = field(default_factory=dict)
    llm: dict[str, Any] = field(default_factory=dict)


def parts_of(stage_1: Part, stage_2: Part) -> tuple[Part, ...]:
    """Both stages, the second of them also with LoRA."""
    return stage_1, stage_2, replace(stage_2, name="stage 2, LoRA r 16", lora=LoraSettings(rank=16, alpha=32))


SENTENCE, PROBLEM = Positions(16, 48, 64), Positions(16, 80, 224)
PAPER = Plan(
    parts_of(  # batches are conf/paper's
        Part("stage 1", ("alignment",), SENTENCE, batch_size=64, rows=(8, 32, 64)),
        Part("stage 2, whole LLM", ("language_model",), PROBLEM, batch_size=32, rows=(4, 8, 16)),
    ),
    question=PROBLEM,
    answers=(1, 16, 128),
    new_tokens=64,
    product=8192,
)
TINY = Plan(
    parts_of(
        Part("stage 1", ("alignment",), Positions(4, 8, 4), batch_size=4, rows=(2, 4)),
        Part("stage 2, whole LLM", ("language_model",), Positions(4, 8, 20), batch_size=4, rows=(4,)),
    ),
    question=Positions(4, 8, 20),
    answers=(1, 4),
    new_tokens=8,
    product=512,
    encoder={"d_model": 64, "d_kv": 2, "d_ff": 160, "num_layers": 2, "num_decoder_layers": 1, "vocab_size": 500},
    llm={"hidden_size": 128, "intermediate_size": 344, "num_hidden_layers": 2, "vocab_size": 500},
)


class RandomExamples(Dataset[int]):
    """Whose batches are made of random ids; notes when each is asked for."""

    def __init__(self, model: Model, positions: Positions, examples: int) -> None:
        self.model, self.positions, self.examples = model, positions, examples
        self.asked: list[float] = []

    def __len__(self) -> int:
        return self.examples

    def __getitem__(self, index: int) -> int:
        return index

    def collate(self, rows: list[int]) -> Ids:
        self.asked.append(time.perf_counter())
        return self.positions.draw(self.model, len(rows))


def build(chosen: Plan, device: str, weights: torch.dtype) -> Model:
    """The model with random weights, made where it is used."""
    config = LinguaLiftConfig(
        encoder_config=configuration_of(ENCODER, **{"dropout_rate": 0.0, **chosen.encoder}),
        llm_config=configuration_of(LLM, **chosen.llm),
        dtype=weights,
    )
    free()
    torch.manual_seed(0)
    torch.set_default_dtype(weights)
    with torch.device(device):
        model = LinguaLiftForConditionalGeneration(config)
    torch.set_default_dtype(torch.float32)
    assert {p.dtype for p in model.parameters()} == {weights}
    model.pad_to_multiple = SEQUENCE_MULTIPLE
    return model


def wait() -> None:
    if torch.cuda.is_available():
        torch.cuda.synchronize()


def seconds_of(work: Callable[[], Any]) -> float:
    """Median of calls, after warm-up calls."""
    seconds = []
    for _ in range(WARM + TIMED):
        wait()
        start = time.perf_counter()
        work()
        wait()
        seconds.append(time.perf_counter() - start)
    return median(seconds[WARM:])


def product_speed(size: int, device: str) -> float:
    """FLOP/s of a square bf16 matrix product."""
    left, right = (torch.randn(size, size, dtype=torch.bfloat16, device=device) for _ in range(2))
    return 2 * size**3 / seconds_of(lambda: left @ right)


def flop_of(work: Callable[[], Any]) -> int:
    with FlopCounterMode(display=False) as counter:
        work()
    return counter.get_total_flops()


def free() -> None:
    """Give memory back, and forget its peak."""
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()


def training(part: Part, chosen: Plan, device: str, weights: torch.dtype, compiled: bool) -> Iterator[dict[str, Any]]:
    """Rows of one training, with a model of its own: a compiler that saw other models may give up on this one."""
    torch.compiler.reset()
    model = build(chosen, device, weights)
    if part.lora is not None:
        add_adapters(model, part.lora)
    model.to(weights)  # peft makes adapters in fp32
    apply_freezing(model, part.trainable)
    flop = flop_of(lambda: model(**part.positions.draw(model, 1, device)).loss.backward())
    model.zero_grad(set_to_none=True)
    for rows in part.rows:
        free()
        yield {
            "name": f"{part.name}, {rows} rows a pass" + (", compiled" if compiled else ""),
            **measured(lambda rows=rows: train_steps(model, part, rows, compiled), part.positions.all, flop),
        }


def train_steps(model: Model, part: Part, rows: int, compiled: bool) -> tuple[float, float]:
    """Examples per second of the project's own loop, and its peak memory in GiB."""
    settings = OptimizerSettings(
        optimizer_steps=WARM + TIMED + 1,
        batch_size=part.batch_size,
        gradient_accumulation_steps=part.batch_size // rows,
        learning_rate=1e-6,
        mixed_precision="bf16",
    )
    examples = RandomExamples(model, part.positions, settings.examples)
    lengths = [part.positions.all] * len(examples)
    compute = ComputeSettings(compile=compiled)
    result = train(model, examples, lengths, examples.collate, settings, seed=0, description=part.name, compute=compute)
    assert result.cost.llm_tokens == settings.examples * part.positions.all
    # The loop asks for all batches of a step when the step before has ended and its loss was read.
    starts = examples.asked[:: settings.gradient_accumulation_steps]
    steps = [after - before for before, after in zip(starts, starts[1:], strict=False)]
    memory = result.cost.gpu_memory_mib or result.cost.memory_mib
    return part.batch_size / median(steps[WARM:]), memory / 1024


def measured(work: Callable[[], tuple[float, float]], tokens: int, flop: float) -> dict[str, Any]:
    """Figures of `work`, which says how many examples a second, of so many tokens and FLOP each, and its memory."""
    try:
        speed, memory = work()
    except torch.OutOfMemoryError:
        return {"value": None, "unit": "tokens/s", "tflops": None, "peak_gib": None}
    return {
        "value": round(speed * tokens),
        "unit": "tokens/s",
        "tflops": float(f"{speed * flop / 1e12:.4g}"),
        "peak_gib": round(memory, 1),
    }


def answering(chosen: Plan, device: str, weights: torch.dtype, static: bool) -> Iterator[dict[str, Any]]:
    """Rows of greedy answers of one length."""
    torch.compiler.reset()
    model: Any = build(chosen, device, weights).eval()
    settings = {"max_new_tokens": chosen.new_tokens, "min_new_tokens": chosen.new_tokens, "do_sample": False}
    flop = flop_of(lambda: model.generate(**questions(chosen, model, 1, device), **settings))
    if static:
        settings["cache_implementation"] = "static"
    for rows in chosen.answers:
        free()
        asked = questions(chosen, model, rows, device)

        def answer(rows: int = rows, asked: Ids = asked) -> tuple[float, float]:
            speed = rows / seconds_of(lambda: model.generate(**asked, **settings))
            mib = torch.cuda.max_memory_allocated() / 2**20 if device == "cuda" else peak_memory_mib()
            return speed, mib / 1024

        name = f"answers, {rows} rows" + (", static cache" if static else "")
        yield {"name": name, **measured(answer, chosen.new_tokens, flop)}


def questions(chosen: Plan, model: Model, rows: int, device: str) -> Ids:
    drawn = chosen.question.draw(model, rows, device)
    del drawn["labels"]
    return drawn


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tiny", action="store_true", help="narrow models and short texts, on any machine")
    parser.add_argument("--ways", nargs="+", choices=("plain", "compiled"), default=("plain", "compiled"))
    parser.add_argument("--weights", choices=("bfloat16", "float32"), default="bfloat16", help="float32: 34 GB alone")
    parser.add_argument("--results", type=Path, default=RESULTS, help="file that the rows are added to")
    options = parser.parse_args()
    if not (options.tiny or torch.cuda.is_available()):
        sys.exit("no GPU: expected one of 80 GB that PyTorch sees; --tiny runs the same code on any machine")
    chosen, weights = TINY if options.tiny else PAPER, getattr(torch, options.weights)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    # Else a training whose blocks are compiled too often goes on uncompiled, and says so nowhere.
    torch._dynamo.config.fail_on_recompile_limit_hit = True
    product = product_speed(chosen.product, device) / 1e12
    machine = torch.cuda.get_device_name() if device == "cuda" else "CPU"
    print(f"{machine}, torch {torch.__version__}, {chosen.product}³ bf16 product: {product:.3g} TFLOP/s")
    print(f"{'':44}{'tokens/s':>10}{'TFLOP/s':>10}{'MFU':>8}{'peak GiB':>10}")
    about = {"device": machine, "torch": torch.__version__, "weights": options.weights}
    kind = "paper_scale_tiny" if options.tiny else "paper_scale"
    for compiled in (way == "compiled" for way in options.ways):
        kinds = [training(part, chosen, device, weights, compiled) for part in chosen.parts]
        for found in (*kinds, answering(chosen, device, weights, compiled)):
            for row in shown(found, product):  # kept as they come: a GPU may be lent
                add_results(options.results, [{**row, "name": f"{kind}: {row['name']}", **about}])


def shown(rows: Iterator[dict[str, Any]], product: float) -> Iterator[dict[str, Any]]:
    """The same rows with their MFU, printed as they come."""
    for row in rows:
        if row["value"] is None:
            print(f"{row['name']:44}{'does not fit':>20}", flush=True)
            yield row
            continue
        share = row["tflops"] / product
        print(f"{row['name']:44}{row['value']:>10}{row['tflops']:>10.4g}{share:>8.1%}{row['peak_gib']:>10}", flush=True)
        yield {**row, "mfu": float(f"{share:.3g}")}


if __name__ == "__main__":
    main()
