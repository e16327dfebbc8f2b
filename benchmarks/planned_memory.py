"""Estimated memory beside measured: real trainings of small random models, a few steps each.

Each case is planned from configurations alone, as `lingualift plan` does, and then trained by `training.engine`. On a
CPU the peak is the running sum of all that PyTorch's allocator gives out and takes back, by its
profiler, from before the model is made; on a GPU it is `torch.cuda.max_memory_allocated`. Prints a table:

    python benchmarks/planned_memory.py                  # all cases
    python benchmarks/planned_memory.py llm lora --device cuda
"""

import argparse
import gc
import json
import sys
from contextlib import redirect_stdout
from dataclasses import dataclass, field, replace
from typing import Any

import torch
from torch.profiler import ProfilerActivity, profile
from torch.utils.data import Dataset
from transformers import AutoConfig, PreTrainedConfig

from lingualift.compute import ComputeSettings
from lingualift.model import LinguaLiftForConditionalGeneration, apply_freezing
from lingualift.planning import FoundationConfigs, PassShape, phase_memory
from lingualift.planning.models import planned_model
from lingualift.systems import FOUNDATION, Phase, System, SystemsTable
from lingualift.training.adapters import add_adapters
from lingualift.training.engine import SEQUENCE_MULTIPLE, train
from lingualift.training.precision import halve_frozen_weights

WIDTH, LAYERS, VOCABULARY = 256, 4, 4000
ENCODERS: dict[str, dict[str, Any]] = {
    "mt5": {"d_model": WIDTH, "d_kv": 64, "d_ff": 2 * WIDTH, "num_layers": LAYERS, "num_heads": 4,
            "feed_forward_proj": "gated-gelu", "tie_word_embeddings": False},
    "xlm-roberta": {"hidden_size": WIDTH, "num_hidden_layers": LAYERS, "num_attention_heads": 4,
                    "intermediate_size": 4 * WIDTH, "pad_token_id": 0},
}  # fmt: skip
_LLM = {"hidden_size": WIDTH, "num_hidden_layers": LAYERS, "num_attention_heads": 4, "intermediate_size": 688}
LANGUAGE_MODELS: dict[str, dict[str, Any]] = {
    "llama": {**_LLM, "num_key_value_heads": 4},
    "qwen2": {**_LLM, "num_key_value_heads": 2, "tie_word_embeddings": True},
    "phi": {**_LLM, "intermediate_size": 4 * WIDTH},
}


@dataclass(frozen=True)
class Case:
    """One training.

    Attributes:
        trainable: modules; alignment: kind of the layer.
        lora, sharpness: of the phase and the system.
        optimizer, compute: fields that differ.
        shape: of a pass.
    """

    trainable: tuple[str, ...]
    encoder: str = "mt5"
    language_model: str = "llama"
    alignment: str = "ffn"
    lora: int | None = None
    sharpness: float | None = None
    optimizer: dict[str, Any] = field(default_factory=dict)
    compute: dict[str, Any] = field(default_factory=dict)
    shape: PassShape = PassShape(rows=8, prefix=16, encoder=48, soft_prompt=50, suffix=8, response=64)


_STAGE_1, _STAGE_2 = Case(("alignment",)), Case(("language_model",))
_CHECKPOINTING, _SDPA, _BF16 = {"gradient_checkpointing": True}, {"attention": "sdpa"}, {"mixed_precision": "bf16"}
_ACCUMULATING = {"gradient_accumulation_steps": 2}
_TEXT = PassShape(rows=8, prefix=64, encoder=0, soft_prompt=0, suffix=0, response=64)
CASES: dict[str, Case] = {
    "layer": _STAGE_1,
    "layer-checkpointing": replace(_STAGE_1, compute=_CHECKPOINTING),
    "layer-sdpa": replace(_STAGE_1, compute=_SDPA),
    "layer-muon-mixtures": replace(_STAGE_1, optimizer={"muon_learning_rate": 1e-3}, sharpness=20.0),
    "layer-latent": replace(_STAGE_1, alignment="latent", shape=replace(_STAGE_1.shape, soft_prompt=64)),
    "layer-bf16": replace(_STAGE_1, optimizer=_BF16 | _ACCUMULATING),
    "layer-halved": replace(_STAGE_1, optimizer=_BF16, compute={"frozen_weights": "bfloat16"}),
    "layer-xlmr-qwen": replace(_STAGE_1, encoder="xlm-roberta", language_model="qwen2"),
    "llm": _STAGE_2,
    "llm-checkpointing": replace(_STAGE_2, compute=_CHECKPOINTING),
    "llm-sdpa": replace(_STAGE_2, compute=_SDPA),
    "llm-accumulation": replace(_STAGE_2, optimizer=_ACCUMULATING),
    "llm-muon": replace(_STAGE_2, optimizer={"muon_learning_rate": 1e-3}),
    "llm-bf16": replace(_STAGE_2, optimizer=_BF16),
    "llm-bf16-checkpointing": replace(_STAGE_2, optimizer=_BF16 | _ACCUMULATING, compute=_CHECKPOINTING),
    "llm-text-phi": replace(_STAGE_2, language_model="phi", shape=_TEXT),
    "llm-xlmr-qwen": replace(_STAGE_2, encoder="xlm-roberta", language_model="qwen2"),
    "lora": replace(_STAGE_2, lora=8),
    "lora-checkpointing": replace(_STAGE_2, lora=8, compute=_CHECKPOINTING),
    "everything": replace(_STAGE_2, trainable=("encoder", "alignment", "language_model")),
}
KEY = "system-phase"


def configs_of(case: Case) -> FoundationConfigs:
    def config(family: str, sizes: dict[str, Any]) -> PreTrainedConfig:
        tokens = {"bos_token_id": 1, "eos_token_id": 2}
        return AutoConfig.for_model(family, **{"vocab_size": VOCABULARY, **tokens, **sizes})

    encoder = config(case.encoder, ENCODERS[case.encoder])
    return FoundationConfigs(encoder, config(case.language_model, LANGUAGE_MODELS[case.language_model]), {})


def table_of(case: Case) -> SystemsTable:
    optimizer = {"optimizer_steps": 2, "gradient_accumulation_steps": 1, "learning_rate": 1e-4, **case.optimizer}
    optimizer["batch_size"] = case.shape.rows * optimizer["gradient_accumulation_steps"]
    system = System(label="", input_route="route", alignment_kind=case.alignment, answers_with=KEY,
                    soft_prompt_sharpness=case.sharpness)  # fmt: skip
    phase = Phase(system="system", phase="phase", after=FOUNDATION, corpus="instructions", instruction="solve",
                  trainable=case.trainable, optimizer=optimizer,
                  lora=None if case.lora is None else {"rank": case.lora, "alpha": 16})  # fmt: skip
    route = {"encoder": "{source}" if case.shape.encoder else None, "prefix": "{source}"}
    return SystemsTable(systems={"system": system}, phases={KEY: phase}, instructions={"solve": ""},
                        input_routes={"route": route})  # fmt: skip


def real_model(case: Case, table: SystemsTable) -> LinguaLiftForConditionalGeneration:
    phase = table.phase(KEY)
    plain = phase.model_copy(update={"lora": None})
    config = planned_model(configs_of(case), table.systems["system"], plain).config
    model = LinguaLiftForConditionalGeneration(config)
    if phase.lora is not None:
        add_adapters(model, phase.lora)
    apply_freezing(model, phase.trainable)
    if case.compute.get("frozen_weights") == "bfloat16":
        halve_frozen_weights(model)
    model.pad_to_multiple = SEQUENCE_MULTIPLE
    return model


class Rows(Dataset[int]):
    def __len__(self) -> int:
        return 64

    def __getitem__(self, index: int) -> int:
        return index


def batch_of(shape: PassShape) -> dict[str, torch.Tensor]:
    def ids(length: int) -> torch.Tensor:
        return torch.randint(3, VOCABULARY, (shape.rows, length))

    parts = {"input_ids": shape.prefix, "encoder_input_ids": shape.encoder, "suffix_ids": shape.suffix}
    batch = {name: ids(length) for name, length in parts.items() if length}
    masks = {name.replace("ids", "attention_mask").replace("input_", ""): torch.ones_like(value)
             for name, value in batch.items()}  # fmt: skip
    return {**batch, **masks, "labels": ids(shape.response)}


def measure(case: Case, device: str) -> int:
    """Peak bytes of two optimizer steps, the model's own included."""
    table, compute = table_of(case), ComputeSettings(device=device, **case.compute)
    torch.manual_seed(0)

    def run() -> None:
        train(real_model(case, table), Rows(), [1] * 64, lambda rows: batch_of(case.shape), table.phase(KEY).optimizer,
              seed=0, description="measured", compute=compute)  # fmt: skip

    gc.collect()
    if device == "cuda":
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
        run()
        return torch.cuda.max_memory_allocated()
    with profile(activities=[ProfilerActivity.CPU], profile_memory=True) as found:
        run()
    events = [event for event in found.profiler.kineto_results.events() if event.name() == "[memory]"]
    now = peak = 0
    for event in sorted(events, key=lambda event: event.start_ns()):
        now += event.nbytes()
        peak = max(peak, now)
    return peak


def estimate(case: Case, device: str) -> dict[str, int]:
    compute = ComputeSettings(device=device, **case.compute)
    found = phase_memory(table_of(case), KEY, configs_of(case), case.shape, compute, on_gpu=device == "cuda")
    parts = ("weights", "gradients", "optimizer", "activations", "copies")
    return {"total": found.total, **{part: getattr(found, part) for part in parts}}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cases", nargs="*", choices=[*CASES, []], help="(default: all)")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--json", action="store_true", help="lines of JSON in place of a table")
    given = parser.parse_args()
    if not given.json:
        print("| case | weights | gradients | optimizer | activations | estimated, MB | measured, MB | error |")
        print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for name in given.cases or CASES:
        with redirect_stdout(sys.stderr):
            row = {"case": name, **estimate(CASES[name], given.device), "measured": measure(CASES[name], given.device)}
        print(json.dumps(row) if given.json else table_row(row), flush=True)


def table_row(row: dict[str, Any]) -> str:
    parts = ("weights", "gradients", "optimizer", "activations", "total", "measured")
    numbers = " | ".join(f"{row[part] / 1e6:.1f}" for part in parts)
    return f"| {row['case']} | {numbers} | {row['total'] / row['measured'] - 1:+.1%} |"


if __name__ == "__main__":
    main()
