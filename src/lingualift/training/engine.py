"""The one training loop: transformers.Trainer with length buckets, a recorded loss curve and no silent defaults."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from safetensors.torch import load_file
from torch.utils.data import Dataset
from transformers import PreTrainedModel, Trainer, TrainingArguments

from lingualift.compute import ONE_PROCESS, ComputeSettings
from lingualift.memory import keep_freed_memory
from lingualift.model.freezing import checksums
from lingualift.randomness import sub_seed
from lingualift.systems import OptimizerSettings
from lingualift.training.attention import set_attention
from lingualift.training.batches import LengthBuckets
from lingualift.training.blocks import prepared_blocks
from lingualift.training.budget import CostMeter, TrainingCost
from lingualift.training.devices import check_device, device_of
from lingualift.training.finished import call_finished
from lingualift.training.optimizers import ADAM_BETAS, computes_in_bf16, make_optimizer, optimizer_name
from lingualift.training.precision import precision_of
from lingualift.training.ranks import HERE, Place, rank_and_size, run_ranks
from lingualift.training.saved_states import SavedStates, step_of
from lingualift.training.strategies import check_strategy, share_start, strategy_arguments
from lingualift.training.trainer import BucketTrainer, FiniteLoss, OwnNoise, save_learned, take_over

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


@dataclass(frozen=True)
class _Job:
    """What to train a model on, and how."""

    dataset: Dataset
    lengths: Sequence[int]
    collate: Callable[[list[Any]], Any]
    settings: OptimizerSettings
    seed: int
    description: str
    compute: ComputeSettings
    states: SavedStates | None
    start: Path | None
    place: Place


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
    states: SavedStates | None = None,
    place: Place = HERE,
) -> TrainingResult:
    """Train whatever parameters of a model require gradients.

    Args:
        model: the model; its forward returns a loss.
        dataset: examples by index; lengths: of each, batches being made of like ones.
        collate: examples → arguments of the model's forward.
        settings: optimizer and schedule.
        seed: of order, dropout and noise; description: shown beside the progress bar.
        compute: over how many processes; each takes its share of every batch, so that a step sees the same examples.
        states: where to save the training's state on its way, and to go on from; None for neither.
        place: which of the machines this is, where several train: all must call this with the same arguments, and the
            model is trained on the first of them.

    Raises:
        ConfigurationError: a pass's examples cannot be shared out evenly, or there are not so many devices.
        DivergenceError: the loss or its gradients are no longer finite; the state before is kept.
        CheckpointError: a state could not be written; the one before is kept.
    """
    settings.check_processes(compute.ranks)
    check_device(compute)
    check_strategy(compute, settings)
    start = None if states is None else states.newest()
    job = _Job(dataset, lengths, collate, settings, seed, description, compute, states, start, place)
    _announce(job)
    set_attention(model, compute.attention)
    return _train_spread(model, job)


def _announce(job: _Job) -> None:
    going_on = f", from step {step_of(job.start)} on" if job.start else ""
    size = f"{job.settings.optimizer_steps} optimizer steps of {job.settings.batch_size}"
    print(f"training {job.description}: {size}{going_on}", flush=True)


def _train_spread(model: PreTrainedModel, job: _Job) -> TrainingResult:
    """Train in this process, or in as many as are asked for."""
    if job.compute.ranks == 1:
        result = _train(model, job)
    else:
        with tempfile.TemporaryDirectory() as folder:
            weights = Path(folder) / "trained.safetensors"
            result = run_ranks(job.compute, _train_as_rank, model, job, weights, place=job.place)
            if job.place.node > 0:
                return TrainingResult([], 0.0, 0, 0)  # the result is the first machine's
            take_over(model, load_file(weights))
    if job.states is not None:
        call_finished(job.states.folder)
    return result


def _train(model: PreTrainedModel, job: _Job) -> TrainingResult:
    """Train in this process, alone or as a rank."""
    keep_freed_memory()
    settings, seed = job.settings, sub_seed(job.seed, job.description)
    meter = CostMeter(model, job.collate)
    with tempfile.TemporaryDirectory() as unused:
        trainer = BucketTrainer(
            model=model,
            args=_arguments(model, job, seed % 2**31, unused),
            train_dataset=job.dataset,
            buckets=_buckets(job.lengths, settings, seed),
            meter=meter,
            states=job.states,
            start=job.start,
            optimizers=(make_optimizer(model, settings), None),
            callbacks=[OwnNoise(), FiniteLoss(job.description, job.states)],
        )
        share_start(model, trainer.args.device)
        with prepared_blocks(model, job.compute):
            trainer.train(resume_from_checkpoint=None if job.start is None else str(job.start))
        seconds = meter.counts()["seconds"]
    return TrainingResult(_curve(trainer), seconds, settings.examples, settings.optimizer_steps, cost=meter.cost())


def _train_as_rank(model: PreTrainedModel, job: _Job, weights: Path) -> TrainingResult:
    """Train as one of several; rank 0 writes what the model has learned."""
    if device_of(job.compute).type == "cpu":  # a GPU has copies of all
        _own_what_learns(model)
    result = _train(model, job)
    save_learned(model, weights, writes=rank_and_size()[0] == 0)
    return replace(result, checksums=checksums(model))


def _own_what_learns(model: PreTrainedModel) -> None:
    """Copy the weights that this rank will change out of the memory that ranks share; all others stay there once."""
    for parameter in model.parameters():
        if parameter.requires_grad:
            parameter.data = parameter.data.clone()


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


def _save_steps(optimizer_steps: int, states: SavedStates | None) -> int:
    """States are saved where the curve has points: each of these is the mean since the point before."""
    logged = _logging_steps(optimizer_steps)
    return logged * max(1, round(optimizer_steps / logged / states.saves)) if states else optimizer_steps


def _logging_steps(optimizer_steps: int) -> int:
    return max(1, optimizer_steps // LOGGED_POINTS)


def _arguments(model: PreTrainedModel, job: _Job, seed: int, unused: str) -> TrainingArguments:
    size, settings = rank_and_size()[1], job.settings
    on_cpu = device_of(job.compute).type == "cpu"
    return TrainingArguments(
        output_dir=unused if job.states is None else str(job.states.folder),
        max_steps=settings.optimizer_steps,
        per_device_train_batch_size=settings.examples_per_pass // size,
        # Only a model that divides by the number of items of all ranks may have its loss multiplied by their number.
        average_tokens_across_devices=size > 1 and getattr(model, "accepts_loss_kwargs", False),
        ddp_backend=None if size == 1 else "gloo" if on_cpu else "nccl",
        ddp_find_unused_parameters=False,
        gradient_accumulation_steps=settings.gradient_accumulation_steps,
        learning_rate=settings.learning_rate,
        weight_decay=settings.weight_decay,
        adam_beta2=ADAM_BETAS[1],
        lr_scheduler_type=settings.scheduler,
        warmup_steps=settings.warmup_steps,
        max_grad_norm=settings.max_gradient_norm,
        bf16=computes_in_bf16(precision_of(job.compute, settings)),
        optim=optimizer_name(settings),
        logging_steps=_logging_steps(settings.optimizer_steps),
        logging_nan_inf_filter=False,  # it hides a diverged loss, and waits for a GPU at every step
        save_strategy="no" if job.states is None else "steps",
        save_steps=_save_steps(settings.optimizer_steps, job.states),
        ignore_data_skip=True,  # the sampler does: what it leaves out is not made first
        eval_strategy="no",
        report_to="none",
        remove_unused_columns=False,
        use_cpu=on_cpu,
        seed=seed,
        data_seed=seed,
        **strategy_arguments(model, job.compute),
    )
