"""transformers.Trainer with length buckets and states that hold what learns, so that a stopped run ends the same."""

import json
import math
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import torch
from accelerate import PartialState
from accelerate.utils import DistributedType, FullyShardedDataParallelPlugin
from safetensors.torch import load_file, save_file
from torch import Tensor, distributed, nn
from torch.optim import Optimizer
from torch.utils.data import DataLoader
from transformers import Trainer, TrainerCallback, TrainingArguments
from transformers.trainer import SCHEDULER_NAME
from transformers.trainer_callback import TrainerControl, TrainerState

from lingualift.errors import ConfigurationError, DivergenceError
from lingualift.model.sharding import fill, whole
from lingualift.randomness import sub_seed
from lingualift.training.batches import LengthBuckets, RankShare
from lingualift.training.budget import CostMeter
from lingualift.training.ranks import rank_and_size
from lingualift.training.saved_states import WRITE_ERRORS, SavedStates, step_of
from lingualift.training.strategies import load_part, save_part, strategy_of

_WEIGHTS = "trained.safetensors"


class BucketTrainer(Trainer):
    """Trainer that takes its batches from a given sampler, and goes on from a saved state as if never stopped.

    Args:
        buckets: batches of all ranks.
        meter: collates, and counts what training took; its counts are part of a state.
        states: where states are saved; None saves none.
        start: the state to go on from; None begins anew.
        args, kwargs: of Trainer.
    """

    def __init__(
        self,
        *args: Any,
        buckets: LengthBuckets,
        meter: CostMeter,
        states: SavedStates | None = None,
        start: Path | None = None,
        **kwargs: Any,
    ) -> None:
        kwargs["data_collator"] = meter
        super().__init__(*args, **kwargs)
        self._buckets, self._meter, self._states, self._start = buckets, meter, states, start
        if start is not None:
            meter.restore(json.loads(_counts(start).read_text(encoding="utf-8")))

    def create_accelerator_and_postprocess(self) -> None:
        """Let CPUs share a model's parts, too, which accelerate does on GPUs alone, and leaves out without a word."""
        super().create_accelerator_and_postprocess()
        plugin = self.args.fsdp_plugin_args
        if plugin is not None and not self.is_fsdp_enabled:
            state: Any = self.accelerator.state
            state.fsdp_plugin = FullyShardedDataParallelPlugin(**plugin)
            if state.mixed_precision != "no":
                state.fsdp_plugin.set_mixed_precision(state.mixed_precision)
            PartialState._shared_state["distributed_type"] = state.distributed_type = DistributedType.FSDP
            self.is_fsdp_enabled = True

    def _prepare_for_training(self, *args: Any, **kwargs: Any) -> Any:
        """Check that ranks share the model as they were told: libraries leave that out where they cannot."""
        prepared = super()._prepare_for_training(*args, **kwargs)
        told = "deepspeed" if self.args.deepspeed else "fsdp" if self.args.fsdp else "ddp"
        if (found := strategy_of(_present(self.model))) != told:
            raise ConfigurationError(f"compute.strategy: {told} did not take effect (ranks train by {found})")
        return prepared

    def get_train_dataloader(self) -> DataLoader:
        """Batches of like length, from where the state stopped; of each, this rank's share."""
        # Not through accelerate, which would give whole batches to ranks in turn: a step would see as many as there
        # are ranks.
        done = 0 if self._start is None else step_of(self._start) * self.args.gradient_accumulation_steps
        return _Loader(
            partial(super()._load_rng_state, None if self._start is None else str(self._start)),
            self.train_dataset,  # type: ignore[arg-type]
            batch_sampler=RankShare(self._buckets, *rank_and_size(), done=done),
            collate_fn=self.data_collator,
        )

    def _load_rng_state(self, checkpoint: str | None) -> None:
        """Left to the loader."""

    def save_model(self, output_dir: str | None = None, _internal_call: bool = False) -> None:
        """Save what learns alone: the rest is where it came from."""
        folder = Path(output_dir or str(self.args.output_dir))
        folder.mkdir(parents=True, exist_ok=True)
        save_learned(_present(self.model), folder / _WEIGHTS, writes=self.args.should_save)

    def _save_optimizer_and_scheduler(self, output_dir: str) -> None:
        """Save the optimizer's state: rank 0 all of it, or each rank its part."""
        if not self.is_fsdp_enabled:
            super()._save_optimizer_and_scheduler(output_dir)
            return
        save_part(_optimizer(self), _part(Path(output_dir)))
        if self.args.should_save:
            torch.save(self.lr_scheduler.state_dict(), Path(output_dir) / SCHEDULER_NAME)  # type: ignore[union-attr]

    def _load_optimizer_and_scheduler(self, checkpoint: str | None) -> None:
        if not self.is_fsdp_enabled or checkpoint is None:
            super()._load_optimizer_and_scheduler(checkpoint)
            return
        load_part(_optimizer(self), _part(Path(checkpoint)))
        state = torch.load(Path(checkpoint) / SCHEDULER_NAME, weights_only=True)
        self.lr_scheduler.load_state_dict(state)  # type: ignore[union-attr]

    def _load_from_checkpoint(self, resume_from_checkpoint: str, model: nn.Module | None = None) -> None:
        take_over(_present(model or self.model), load_file(Path(resume_from_checkpoint) / _WEIGHTS))

    def _save_rng_state(self, output_dir: str) -> None:
        super()._save_rng_state(output_dir)
        _counts(Path(output_dir)).write_text(json.dumps(self._meter.counts()), encoding="utf-8")

    def _save_checkpoint(self, model: nn.Module, trial: Any) -> None:
        """Save a state; only once all ranks have written their part does it count.

        Raises:
            CheckpointError: the disk is full or fails; the state before is kept.
        """
        if self._states is None:
            return
        step = self.state.global_step
        try:
            super()._save_checkpoint(model, trial)
            if distributed.is_available() and distributed.is_initialized():
                distributed.barrier()
            if self.args.should_save:
                self._states.seal(self._states.at(step))
        except WRITE_ERRORS as error:
            raise self._states.failure(step, error) from error


class _Loader(DataLoader):
    """A loader that calls a function once it has drawn its own seed, before the first batch draws anything."""

    def __init__(self, at_start: Callable[[], None], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._at_start = at_start

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]
        batches = super().__iter__()
        self._at_start()
        return batches


class OwnNoise(TrainerCallback):
    """Trainer seeds all ranks alike: their dropout, masks and noise must differ."""

    def on_train_begin(self, args: TrainingArguments, *_: Any, **__: Any) -> None:
        """Seed this rank's own."""
        rank, size = rank_and_size()
        if size > 1:
            torch.manual_seed(sub_seed(args.seed, f"rank {rank}") % 2**63)


class FiniteLoss(TrainerCallback):
    """Stops a training whose loss or gradients are no longer finite, before such weights are saved.

    Args:
        description: of the training, for the error.
        states: its states, for the error.
    """

    def __init__(self, description: str, states: SavedStates | None) -> None:
        self._description, self._states = description, states

    def on_log(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, logs: Any = None, **_: Any
    ) -> None:
        """Raise DivergenceError, naming the step and the last finite loss."""
        found = {name: float(logs[name]) for name in ("loss", "grad_norm") if name in (logs or {})}
        if all(math.isfinite(value) for value in found.values()):
            return
        before = [row for row in state.log_history[:-1] if math.isfinite(row.get("loss", math.nan))]
        last = f"{before[-1]['loss']:.4g} until step {before[-1]['step']}" if before else "none"
        kept = self._states.newest() if self._states and args.should_save else None
        raise DivergenceError(
            f"{self._description}: by step {state.global_step} the training has diverged: "
            f"{', '.join(f'{name} {value}' for name, value in found.items())} (last finite loss: {last}; learning rate "
            f"{logs.get('learning_rate')}). Lower optimizer.learning_rate, raise optimizer.warmup_ratio, or train with "
            f"optimizer.mixed_precision: no. {f'The state before is kept in {kept}' if kept else 'No state is kept'}"
        )


def save_learned(model: nn.Module, path: Path, *, writes: bool = True) -> None:
    """Write the parameters that learn, whole ones whatever ranks hold of them.

    Args:
        model: what was trained.
        path: the file.
        writes: whether this rank does; all must call this.
    """
    learned = {}
    for name, parameter in _learning(model).items():
        value = whole(parameter)
        if writes:
            learned[name] = value.cpu().contiguous()
    if writes:
        save_file(learned, path)


def take_over(model: nn.Module, weights: dict[str, Tensor]) -> None:
    """Copy weights that another process has trained into this one's model."""
    learning = _learning(model)
    if set(learning) != set(weights):
        raise RuntimeError(f"other parameters were trained: {sorted(set(learning) ^ set(weights))}")
    for name, parameter in learning.items():
        fill(parameter, weights[name])


def _learning(model: nn.Module) -> dict[str, nn.Parameter]:
    return {name: parameter for name, parameter in model.named_parameters() if parameter.requires_grad}


def _present(model: Any) -> nn.Module:
    assert isinstance(model, nn.Module)  # Trainer's may be None before it has one
    return model


def _optimizer(trainer: Trainer) -> Optimizer:
    """The optimizer under accelerate's."""
    found: Any = trainer.optimizer
    return getattr(found, "optimizer", found)


def _part(state: Path) -> Path:
    return state / f"optimizer_{rank_and_size()[0]}.pt"


def _counts(state: Path) -> Path:
    return state / f"counts_{rank_and_size()[0]}.json"
