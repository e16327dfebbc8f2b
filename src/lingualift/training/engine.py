"""The one training loop: transformers.Trainer with length buckets, a recorded loss curve and no silent defaults."""

import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch.utils.data import DataLoader, Dataset
from transformers import PreTrainedModel, Trainer, TrainingArguments

from lingualift.randomness import sub_seed
from lingualift.systems import OptimizerSettings
from lingualift.training.batches import LengthBuckets
from lingualift.training.optimizers import ADAM_BETAS, computes_in_bf16, make_optimizer

LOGGED_POINTS = 50  # points of a loss curve
# Every new shape compiles kernels on a CPU in bf16: lengths are rounded up to few.
PART_MULTIPLE, SEQUENCE_MULTIPLE = 8, 16


@dataclass(frozen=True)
class TrainingResult:
    """What a training run reports.

    Attributes:
        curve: {"step", "loss", "learning_rate"} at equal distances; loss is the mean since the point before.
        seconds: wall time of the loop.
        examples: examples seen.
        optimizer_steps: updates made.
    """

    curve: list[dict[str, float]]
    seconds: float
    examples: int
    optimizer_steps: int
    frozen: dict[str, str] = field(default_factory=dict)


class _BucketTrainer(Trainer):
    """Trainer that takes its batches from a given sampler."""

    def __init__(self, *args: Any, buckets: LengthBuckets, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._buckets = buckets

    def get_train_dataloader(self) -> DataLoader:
        """Batches of like length."""
        loader: DataLoader = DataLoader(
            self.train_dataset,  # type: ignore[arg-type]
            batch_sampler=self._buckets,
            collate_fn=self.data_collator,
        )
        return self.accelerator.prepare(loader)


def train(
    model: PreTrainedModel,
    dataset: Dataset,
    lengths: Sequence[int],
    collate: Callable[[list[Any]], Any],
    settings: OptimizerSettings,
    *,
    seed: int,
    description: str,
) -> TrainingResult:
    """Train whatever parameters of a model require gradients.

    Args:
        model: the model; its forward returns a loss.
        dataset: examples by index.
        lengths: length of each example; batches are made of like lengths.
        collate: examples → arguments of the model's forward.
        settings: optimizer and schedule.
        seed: seed of order, dropout and noise.
        description: shown beside the progress bar.
    """
    buckets = _buckets(lengths, settings, sub_seed(seed, description))
    print(
        f"training {description}: {settings.optimizer_steps} optimizer steps of {settings.batch_size}",
        flush=True,
    )
    with tempfile.TemporaryDirectory() as folder:
        trainer = _BucketTrainer(
            model=model,
            args=_arguments(settings, sub_seed(seed, description) % 2**31, folder),
            train_dataset=dataset,
            data_collator=collate,
            buckets=buckets,
            optimizers=(make_optimizer(model, settings), None),
        )
        start = time.perf_counter()
        trainer.train()
        seconds = time.perf_counter() - start
    return TrainingResult(_curve(trainer), seconds, settings.examples, settings.optimizer_steps)


def _buckets(lengths: Sequence[int], settings: OptimizerSettings, seed: int) -> LengthBuckets:
    return LengthBuckets(
        lengths,
        batch_size=settings.examples_per_pass,
        batches=settings.optimizer_steps * settings.gradient_accumulation_steps,
        seed=seed,
    )


def _curve(trainer: Trainer) -> list[dict[str, float]]:
    names = ("step", "loss", "learning_rate")
    return [{n: float(row[n]) for n in names} for row in trainer.state.log_history if "loss" in row]


def _arguments(settings: OptimizerSettings, seed: int, folder: str) -> TrainingArguments:
    return TrainingArguments(
        output_dir=folder,
        max_steps=settings.optimizer_steps,
        per_device_train_batch_size=settings.examples_per_pass,
        gradient_accumulation_steps=settings.gradient_accumulation_steps,
        learning_rate=settings.learning_rate,
        weight_decay=settings.weight_decay,
        adam_beta2=ADAM_BETAS[1],
        lr_scheduler_type="constant_with_warmup" if settings.schedule == "constant" else settings.schedule,
        warmup_steps=round(settings.warmup_ratio * settings.optimizer_steps),
        max_grad_norm=settings.max_gradient_norm,
        bf16=computes_in_bf16(settings.mixed_precision),
        optim="adamw_torch_fused",
        logging_steps=max(1, settings.optimizer_steps // LOGGED_POINTS),
        save_strategy="no",
        eval_strategy="no",
        report_to="none",
        remove_unused_columns=False,
        use_cpu=not torch.cuda.is_available(),
        seed=seed,
        data_seed=seed,
    )
