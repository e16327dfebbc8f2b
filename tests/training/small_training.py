"""A training of seconds, as a program of its own: tests kill it, or give it a small disk."""

import argparse
import os
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.utils.data import Dataset
from transformers import PreTrainedConfig, PreTrainedModel

from lingualift.compute import ComputeSettings
from lingualift.systems import OptimizerSettings
from lingualift.training.engine import train
from lingualift.training.saved_states import SavedStates

WIDTH, EXAMPLES = 240, 64  # weights of 230 kB, and twice as much of the optimizer's


class SmallConfig(PreTrainedConfig):
    model_type = "small"


class SmallModel(PreTrainedModel):
    config_class = SmallConfig

    def __init__(self, config: SmallConfig) -> None:
        super().__init__(config)
        self.layer = nn.Sequential(nn.Linear(WIDTH, WIDTH), nn.Dropout(0.1))

    def get_input_embeddings(self) -> None:
        """It has none, nor a head."""

    get_output_embeddings = get_input_embeddings

    def forward(self, numbers: Tensor, attention_mask: Tensor) -> dict[str, Tensor]:
        return {"loss": (self.layer(numbers) - numbers.flip(-1)).square().mean()}


class Numbers(Dataset[Tensor]):
    def __len__(self) -> int:
        return EXAMPLES

    def __getitem__(self, index: int) -> Tensor:
        return torch.randn(WIDTH, generator=torch.Generator().manual_seed(index))


@dataclass(frozen=True)
class Collate:
    """Notes which process asks, and takes its time."""

    ranks: Path
    pause: float

    def __call__(self, rows: list[Tensor]) -> dict[str, Tensor]:
        (self.ranks / str(os.getpid())).touch()
        time.sleep(self.pause)
        return {"numbers": torch.stack(rows), "attention_mask": torch.ones(len(rows), 1)}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--saves", type=int)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--strategy", default="ddp")
    parser.add_argument("--pause", type=float, default=0.0)
    given = parser.parse_args()
    (given.folder / "ranks").mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    torch.set_num_threads(2)
    model, states = SmallModel(SmallConfig()), SavedStates(given.folder / "states", given.saves)
    settings = OptimizerSettings(optimizer_steps=given.steps, batch_size=8, learning_rate=1e-3)
    try:
        train(
            model, Numbers(), [1] * EXAMPLES, Collate(given.folder / "ranks", given.pause), settings, seed=0,
            description="small", states=states,
            compute=ComputeSettings(processes=given.processes, strategy=given.strategy),
        )  # fmt: skip
    finally:
        kept = states.newest()
        print(f"kept: {kept.name if kept else None}", flush=True)
    save_file(dict(model.state_dict()), given.folder / "weights.safetensors")
