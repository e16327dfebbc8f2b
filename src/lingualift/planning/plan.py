"""The plan of a run: every phase and every answering system, with what each takes and whether it fits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from lingualift.compute import ComputeSettings
from lingualift.configuration import EvaluationSettings
from lingualift.errors import ConfigurationError
from lingualift.planning.advice import what_to_change
from lingualift.planning.devices import Device
from lingualift.planning.duration import (
    answering_seconds,
    default_utilisation,
    pass_flop,
    training_seconds,
)
from lingualift.planning.lengths import PassShape, Tokens, answering_shape, pass_shape
from lingualift.planning.memory import (
    MemoryEstimate,
    answering_memory,
    computes_phase_in_bf16,
    held_modules,
    phase_memory,
)
from lingualift.planning.models import FoundationConfigs, foundation_configs
from lingualift.systems import Phase, SystemsTable, describe_errors, read_systems

_Settings = TypeVar("_Settings", bound=BaseModel)
ANSWERED_PROBLEMS = 1000
USABLE = 0.95  # of a device's memory: CUDA's context and what its allocator cannot give out take the rest


@dataclass(frozen=True)
class PlanSettings:
    """What a plan is made for.

    Attributes:
        device: of each rank.
        tokens: assumed lengths.
        utilisation: share of the peak that is reached; None for the measured ones.
        phases: keys; None for all of the compared systems.
    """

    device: Device
    tokens: Tokens = Tokens()
    utilisation: float | None = None
    phases: Sequence[str] | None = None


@dataclass(frozen=True)
class PlannedPhase:
    """One phase, or one system that answers.

    Attributes:
        name: key of the phase, or "<system>, answers".
        shape: of the longest pass of a rank.
        estimate: of its memory.
        seconds: of the whole phase, or of ANSWERED_PROBLEMS answers of full length.
        bf16: whether it computes in bf16.
        fits: on the device.
        changes: what to change where it does not.
        has_warm_start: whether a fit word by word comes before, which is not in the estimate.
    """

    name: str
    shape: PassShape
    estimate: MemoryEstimate
    seconds: float
    bf16: bool
    fits: bool
    changes: tuple[str, ...] = ()
    has_warm_start: bool = False


@dataclass(frozen=True)
class Plan:
    """A run's plan.

    Attributes:
        settings: what it is made for; compute: the run's.
        models: module → hub id, folder or "stand-in", of the study's own foundation.
        phases, answers: in the order of the configuration.
    """

    settings: PlanSettings
    compute: ComputeSettings
    models: Mapping[str, str]
    phases: tuple[PlannedPhase, ...]
    answers: tuple[PlannedPhase, ...]


def make_plan(parameters: Mapping[str, Any], settings: PlanSettings) -> Plan:
    """Plan a run; nothing is downloaded, and nothing takes the memory that is spoken of.

    Args:
        parameters: all parameters of the run.
        settings: what for.

    Raises:
        ConfigurationError: a setting is wrong, or a model's dimensions are not known.
    """
    planner = _Planner(parameters, settings)
    table = planner.table
    keys = [phase.key for name in table.compared for phase in table.phases_of(name)]
    if settings.phases is not None:
        keys = [table.phase(key).key for key in settings.phases]
    systems = [name for name in table.systems if table.systems[name].answers_with in keys]
    if settings.phases is None:
        systems = [name for name in systems if name in table.compared]
    return Plan(
        settings,
        planner.compute,
        planner.configs(None).names,
        tuple(planner.phase(key) for key in keys),
        tuple(planner.answers(name) for name in systems),
    )


def _checked(kind: type[_Settings], parameters: Mapping[str, Any], name: str) -> _Settings:
    try:
        return kind.model_validate(parameters[name])
    except ValidationError as error:
        raise ConfigurationError(describe_errors(f"parameters: {name}", error)) from error


class _Planner:
    """Plans one phase after another, and those alike once."""

    def __init__(self, parameters: Mapping[str, Any], settings: PlanSettings) -> None:
        self.table: SystemsTable = read_systems(parameters)
        self.compute = _checked(ComputeSettings, parameters, "compute")
        self._evaluation = _checked(EvaluationSettings, parameters, "evaluation")
        self._parameters, self._settings = parameters, settings
        self._foundations: dict[str | None, FoundationConfigs] = {}
        self._estimates: dict[Any, MemoryEstimate] = {}

    def configs(self, variant: str | None) -> FoundationConfigs:
        """Of the foundation, or of one of its variants."""
        if variant not in self._foundations:
            self._foundations[variant] = foundation_configs(self._parameters, variant)
        return self._foundations[variant]

    def phase(self, key: str) -> PlannedPhase:
        """Plan a training phase."""
        phase, device, tokens = self.table.phase(key), self._settings.device, self._settings.tokens
        phase.optimizer.check_processes(self.compute.ranks)
        rows = phase.optimizer.examples_per_pass // self.compute.ranks
        shape = pass_shape(self.table, phase, tokens, rows=rows)
        estimate = self._memory(phase, shape, self.compute)
        bf16 = computes_phase_in_bf16(phase, self.compute, on_gpu=device.is_gpu)
        utilisation = self._settings.utilisation or default_utilisation(phase, compiled=self.compute.compile)
        passes = phase.optimizer.optimizer_steps * phase.optimizer.gradient_accumulation_steps
        flop = pass_flop(estimate, longest=tokens.longest)
        seconds = training_seconds(flop, passes, device, bf16=bf16, utilisation=utilisation)
        fits = self._fits(estimate)
        changes = () if fits else self._changes(phase, shape, estimate)
        return PlannedPhase(key, shape, estimate, seconds, bf16, fits, changes, phase.warm_start is not None)

    def answers(self, name: str) -> PlannedPhase:
        """Plan what a system answers."""
        system = self.table.system(name)
        phase = self.table.phase(system.answers_with).model_copy(update={"system": name, "input_route": None})
        device, tokens, settings = self._settings.device, self._settings.tokens, self._evaluation
        shape = answering_shape(self.table, phase, tokens, rows=settings.batch_size)
        alike = ("answers", self._layer(name), shape)
        if alike not in self._estimates:
            self._estimates[alike] = answering_memory(
                self.table, name, self.configs(system.foundation), shape, self.compute,
                max_new_tokens=settings.max_new_tokens, on_gpu=device.is_gpu,
            )  # fmt: skip
        estimate = self._estimates[alike]
        seconds = answering_seconds(
            estimate,
            device,
            longest=tokens.longest,
            new_tokens=settings.max_new_tokens,
            utilisation=self._settings.utilisation or default_utilisation(phase, compiled=False),
        )
        fits = self._fits(estimate)
        changes = ("a smaller evaluation.batch_size", "a device with more memory, or smaller models")
        return PlannedPhase(
            f"{name}, answers",
            shape,
            estimate,
            seconds * ANSWERED_PROBLEMS / settings.batch_size,
            False,
            fits,
            () if fits else changes,
        )

    def _memory(self, phase: Phase, shape: PassShape, compute: ComputeSettings) -> MemoryEstimate:
        optimizer = phase.optimizer
        alike = (
            self._layer(phase.system), shape, phase.trainable, str(phase.lora), phase.soft_prompt_noise > 0,
            optimizer.gradient_accumulation_steps == 1, optimizer.muon_learning_rate is None, optimizer.mixed_precision,
            frozenset(held_modules(self.table, phase)), compute.gradient_checkpointing,
        )  # fmt: skip
        if alike not in self._estimates:
            configs = self.configs(self.table.systems[phase.system].foundation)
            on_gpu = self._settings.device.is_gpu
            self._estimates[alike] = phase_memory(self.table, phase.key, configs, shape, compute, on_gpu=on_gpu)
        return self._estimates[alike]

    def _layer(self, name: str) -> tuple[Any, ...]:
        """What of a system makes its model."""
        system = self.table.systems[name]
        return (
            system.foundation, system.alignment_kind, system.alignment_hidden_factor, system.soft_prompt_norm,
            system.soft_prompt_sharpness,
        )  # fmt: skip

    def _fits(self, estimate: MemoryEstimate) -> bool:
        device = self._settings.device
        # On a CPU its ranks share one memory.
        needed = estimate.total if device.is_gpu else estimate.host
        return needed <= USABLE * device.memory

    def _changes(self, phase: Phase, shape: PassShape, estimate: MemoryEstimate) -> tuple[str, ...]:
        recomputing, memory = None, USABLE * self._settings.device.memory
        if not self.compute.gradient_checkpointing and estimate.total - estimate.activations <= memory:
            compute = self.compute.model_copy(update={"gradient_checkpointing": True})
            recomputing = self._memory(phase, shape, compute)
        return tuple(what_to_change(estimate, self.compute, memory, rows=shape.rows, recomputing=recomputing))
