"""The one training loop: transformers.Trainer with length buckets, a recorded loss curve and no silent defaults."""

import copy
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset
from transformers import PreTrainedModel, Trainer, TrainerCallback, TrainingArguments

from lingualift.compute import ONE_PROCESS, ComputeSettings
from lingualift.memory import keep_freed_memory
from lingualift.model.freezing import checksums
from lingualift.randomness import sub_seed
from lingualift.systems import OptimizerSettings
from lingualift.training.attention import set_attention
from lingualift.training.batches import LengthBuckets, RankShare
from lingualift.training.budget import CostMeter, TrainingCost
from lingualift.training.optimizers import ADAM_BETAS, computes_in_bf16, make_optimizer
from lingualift.training.ranks import rank_and_size, run_ranks

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
        checksums: of the model as rank 0 left it, see `model.freezing.checksums`; empty without ranks.
        cost: tokens, parameters and memory, over all ranks.
    """

    curve: list[dict[str, float]]
    seconds: float
    examples: int
    optimizer_steps: int
    checksums: dict[str, str] = field(default_factory=dict)
    cost: TrainingCost = field(default_factory=TrainingCost)


class _BucketTrainer(Trainer):
    """Trainer that takes its batches from a given sampler."""

    def __init__(self, *args: Any, buckets: LengthBuckets, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._buckets = buckets

    def get_train_dataloader(self) -> DataLoader:
        """Batches of like length; of each, this rank's share."""
        # Not through accelerate, which would give whole batches to ranks in turn: a step would see as many as there
        # are ranks.
        return DataLoader(
            self.train_dataset,  # type: ignore[arg-type]
            batch_sampler=RankShare(self._buckets, *rank_and_size()),
            collate_fn=self.data_collator,
        )


class _OwnNoise(TrainerCallback):
    """Trainer seeds all ranks alike: their dropout, masks and noise must differ."""

    def on_train_begin(self, args: TrainingArguments, *_: Any, **__: Any) -> None:
        rank, size = rank_and_size()
        if size > 1:
            torch.manual_seed(sub_seed(args.seed, f"rank {rank}") % 2**63)


def train(
    model: PreTrainedModel,
    dataset: Dataset,
    lengths: Sequence[int],
    collate: Callable[[list[Any]], Any],
    settings: OptimizerSettings,
    *,
    seed: int,
    description: str,
    compute: ComputeSettings = ONE_PROCESS,
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
        compute: over how many processes; each takes its share of every batch, so that a step sees the same examples.

    Raises:
        ConfigurationError: a pass's examples cannot be shared out evenly.
    """
    settings.check_processes(compute.processes)
    print(
        f"training {description}: {settings.optimizer_steps} optimizer steps of {settings.batch_size}",
        flush=True,
    )
    set_attention(model, compute.attention)
    job = _Job(dataset, lengths, collate, settings, seed, description)
    if compute.processes == 1:
        return _train(model, job)
    with tempfile.TemporaryDirectory() as folder:
        weights = Path(folder) / "trained.safetensors"
        result: TrainingResult = run_ranks(compute.processes, _train_as_rank, model, job, weights)
        _take_over(model, load_file(weights))
    return result


@dataclass(frozen=True)
class _Job:
    """What to train a model on, and how."""

    dataset: Dataset
    lengths: Sequence[int]
    collate: Callable[[list[Any]], Any]
    settings: OptimizerSettings
    seed: int
    description: str


def _train(model: PreTrainedModel, job: _Job) -> TrainingResult:
    """Train in this process, alone or as a rank."""
    keep_freed_memory()
    settings, seed = job.settings, sub_seed(job.seed, job.description)
    meter = CostMeter(model, job.collate)
    with tempfile.TemporaryDirectory() as folder:
        trainer = _BucketTrainer(
            model=model,
            args=_arguments(model, settings, seed % 2**31, folder),
            train_dataset=job.dataset,
            data_collator=meter,
            buckets=_buckets(job.lengths, settings, seed),
            optimizers=(make_optimizer(model, settings), None),
            callbacks=[_OwnNoise()],
        )
        start = time.perf_counter()
        trainer.train()
        seconds = time.perf_counter() - start
    return TrainingResult(_curve(trainer), seconds, settings.examples, settings.optimizer_steps, cost=meter.cost())


def _train_as_rank(model: PreTrainedModel, job: _Job, weights: Path) -> TrainingResult:
    """Train a copy, whose memory no other rank shares; rank 0 writes what it has learned."""
    model = copy.deepcopy(model)
    result = _train(model, job)
    if rank_and_size()[0] == 0:
        save_file({name: p.detach().contiguous() for name, p in _learning(model).items()}, weights)
    return replace(result, checksums=checksums(model))


def _learning(model: nn.Module) -> dict[str, nn.Parameter]:
    return {name: parameter for name, parameter in model.named_parameters() if parameter.requires_grad}


def _take_over(model: nn.Module, weights: dict[str, Tensor]) -> None:
    """Copy weights that ranks have trained into this process's model."""
    learning = _learning(model)
    if set(learning) != set(weights):
        raise RuntimeError(f"ranks trained other parameters: {sorted(set(learning) ^ set(weights))}")
    with torch.no_grad():
        for name, parameter in learning.items():
            parameter.copy_(weights[name])


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


def _arguments(model: PreTrainedModel, settings: OptimizerSettings, seed: int, folder: str) -> TrainingArguments:
    size = rank_and_size()[1]
    return TrainingArguments(
        output_dir=folder,
        max_steps=settings.optimizer_steps,
        per_device_train_batch_size=settings.examples_per_pass // size,
        # Only a model that divides by the number of items of all ranks may have its loss multiplied by their number.
        average_tokens_across_devices=size > 1 and getattr(model, "accepts_loss_kwargs", False),
        ddp_backend=None if size == 1 else "nccl" if torch.cuda.is_available() else "gloo",
        ddp_find_unused_parameters=False,
        gradient_accumulation_steps=settings.gradient_accumulation_steps,
        learning_rate=settings.learning_rate,
        weight_decay=settings.weight_decay,
        adam_beta2=ADAM_BETAS[1],
        lr_scheduler_type=settings.scheduler,
        warmup_steps=settings.warmup_steps,
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
