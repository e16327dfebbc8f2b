"""A system is data: which text goes where, and what trains on what, in which order; read from the parameters.

`parameters_systems.yml` has three tables: `systems` (label, input route, alignment kind, data used), `phases`
(one per training phase, keyed `<system>-<phase>`, with the checkpoint it comes `after`), and the texts they name
(`instructions`, `input_routes`). `parameters_ablations.yml` has more systems and phases. No code branches on a name.
"""

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from lingualift.code_switch import Switching, SwitchingOptions, check_ratio_range, take_one_ratio
from lingualift.errors import ConfigurationError

FOUNDATION = "foundation"
Module = Literal["encoder", "alignment", "language_model"]


class _Settings(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class OptimizerSettings(_Settings):
    """How one phase trains.

    Attributes:
        optimizer_steps: updates of the weights.
        batch_size: examples per optimizer step, accumulation included.
        gradient_accumulation_steps: passes that a step's examples are spread over; must divide batch_size.
        learning_rate: peak value.
        muon_learning_rate: peak value for weight matrices, which then learn by Muon; None for AdamW throughout.
        weight_decay: AdamW's decoupled decay.
        schedule: of the learning rate.
        warmup_ratio: share of the steps in which the rate rises from 0.
        max_gradient_norm: clipping threshold.
        mixed_precision: "no" for fp32, "bf16" autocast, or "auto": bf16 where the hardware computes in it.
    """

    optimizer_steps: int = Field(gt=0)
    batch_size: int = Field(gt=0)
    gradient_accumulation_steps: int = Field(default=1, gt=0)
    learning_rate: float = Field(gt=0)
    muon_learning_rate: float | None = Field(default=None, gt=0)
    weight_decay: float = Field(default=0.0, ge=0)
    schedule: Literal["constant", "linear", "cosine"] = "constant"
    warmup_ratio: float = Field(default=0.0, ge=0, le=1)
    max_gradient_norm: float = Field(default=1.0, gt=0)
    mixed_precision: Literal["no", "bf16", "auto"] = "no"

    @model_validator(mode="after")
    def _check_accumulation(self) -> "OptimizerSettings":
        if self.batch_size % self.gradient_accumulation_steps:
            raise ValueError(
                f"gradient_accumulation_steps must divide batch_size {self.batch_size}, "
                f"got {self.gradient_accumulation_steps}"
            )
        return self

    def check_processes(self, processes: int) -> None:
        """Check that a pass's examples can be shared out evenly.

        Raises:
            ConfigurationError: they cannot.
        """
        if self.examples_per_pass % processes:
            raise ConfigurationError(
                f"compute.processes: expected a divisor of {self.examples_per_pass} examples per pass (batch_size / "
                f"gradient_accumulation_steps), got {processes}; change one of the three"
            )

    @property
    def examples(self) -> int:
        """Examples seen in all."""
        return self.optimizer_steps * self.batch_size

    @property
    def examples_per_pass(self) -> int:
        """Examples that are in memory at once."""
        return self.batch_size // self.gradient_accumulation_steps


class RouteSettings(_Settings):
    """Which text goes where; `{instruction}` and `{source}` are filled in.

    Attributes:
        encoder: text for the encoder, or None for a system without one.
        prefix: text for the LLM's own embedding layer, before the soft prompt.
        suffix: the same, after the soft prompt.
    """

    encoder: str | None
    prefix: str
    suffix: str = ""


class System(_Settings):
    """One compared system.

    Attributes:
        label: name in tables.
        input_route: key of `input_routes`.
        alignment_kind: kind of alignment layer; None for a system without an encoder.
        alignment_hidden_factor: hidden width of kind "ffn", as a multiple of the encoder's.
        soft_prompt_norm: "free" leaves the soft prompt as the layer makes it, as in the paper; "embedding" gives every
            vector the mean length of the LLM's token embeddings.
        data_used: what it needs beyond English instruction data, e.g. ("lexicons",).
        answers_with: key of the phase whose checkpoint answers the benchmark.
    """

    label: str
    input_route: str
    answers_with: str
    alignment_kind: Literal["linear", "ffn", "latent"] | None = None
    alignment_hidden_factor: int = Field(default=2, gt=0)
    soft_prompt_norm: Literal["free", "embedding"] = "free"
    data_used: tuple[str, ...] = ()


class Phase(SwitchingOptions):
    """One training phase of a system.

    Attributes:
        system: key of `systems`.
        phase: name of the phase within the system.
        after: what it starts from: "foundation" or the key of another phase.
        corpus: "instructions"; "code_switched" with the study's lexicons; "code_switched_<name>" with those of that
            name in `lexicon_variants`.
        instruction: key of `instructions`.
        trainable: modules that learn; all others are frozen, and proved unchanged.
        replacement_ratio: range that each sentence's ratio is drawn from, or one number; code-switched corpus only, as
            are the other `SwitchingOptions`.
        soft_prompt_noise: standard deviation of noise on soft prompts in training, in units of the LLM embedding's.
        input_route: overrides the system's.
        optimizer: how it trains.
    """

    system: str
    phase: str
    after: str
    corpus: str = Field(pattern=r"^(instructions|code_switched(_\w+)?)$")
    instruction: str
    trainable: tuple[Module, ...] = Field(min_length=1)
    replacement_ratio: tuple[float, float] | None = None
    soft_prompt_noise: float = Field(default=0.0, ge=0)
    input_route: str | None = None
    optimizer: OptimizerSettings

    _take_one_ratio = field_validator("replacement_ratio", mode="before")(take_one_ratio)

    @model_validator(mode="after")
    def _check_switching(self) -> "Phase":
        if self.is_code_switched != (self.replacement_ratio is not None):
            raise ValueError("replacement_ratio: expected with corpus code_switched and only there; add or remove it")
        if self.replacement_ratio is not None:
            check_ratio_range(self.replacement_ratio)
        elif given := sorted(self.model_fields_set & set(SwitchingOptions.model_fields)):
            raise ValueError(f"{', '.join(given)}: expected with corpus code_switched only; remove it")
        return self

    @property
    def switching(self) -> Switching:
        """How the phase's sentences are code-switched.

        Raises:
            ConfigurationError: it has another corpus.
        """
        if self.replacement_ratio is None:
            raise ConfigurationError(f"phases.{self.key}: expected corpus code_switched, got {self.corpus}")
        return Switching.part_of(self)

    @property
    def is_code_switched(self) -> bool:
        """Whether it trains on code-switched text."""
        return self.corpus != "instructions"

    @property
    def lexicon_variant(self) -> str | None:
        """Key of `lexicon_variants`; None for the study's own lexicons, and for instructions."""
        return self.corpus.removeprefix("code_switched").removeprefix("_") or None if self.is_code_switched else None

    @property
    def key(self) -> str:
        """`<system>-<phase>`: the name of its checkpoint."""
        return f"{self.system}-{self.phase}"


class SystemsTable(_Settings):
    """All systems and phases with the texts they name; checked as a whole when made.

    Attributes:
        ablations: systems that take another one apart, which are trained and shown on their own.
    """

    systems: dict[str, System]
    phases: dict[str, Phase]
    instructions: dict[str, str]
    input_routes: dict[str, RouteSettings]
    ablations: frozenset[str] = frozenset()

    @model_validator(mode="after")
    def _check_names(self) -> "SystemsTable":
        for key, phase in self.phases.items():
            where = f"phases.{key}"
            _check_known(f"{where}.system", phase.system, self.systems, "system")
            if key != phase.key:
                raise ValueError(f"{where}: expected the key {phase.key!r} (<system>-<phase>)")
            _check_known(f"{where}.after", phase.after, [FOUNDATION, *self.phases], "phase")
            _check_known(f"{where}.instruction", phase.instruction, self.instructions, "instruction")
            _check_known(f"{where}.input_route", self.route_name(phase), self.input_routes, "input route")
            self._check_chain(key)
            if self.needs_alignment(phase) and self.systems[phase.system].alignment_kind is None:
                raise ValueError(f"systems.{phase.system}.alignment_kind: needed by the input route of {where}")
            if "alignment" in phase.trainable and not self.needs_alignment(phase):
                raise ValueError(f"{where}.trainable: alignment cannot learn: the input route has no encoder text")
        for name, system in self.systems.items():
            _check_known(f"systems.{name}.input_route", system.input_route, self.input_routes, "input route")
            own = [phase.key for phase in self.phases_of(name)]
            _check_known(f"systems.{name}.answers_with", system.answers_with, own, "phase of the system")
        return self

    def _check_chain(self, key: str) -> None:
        seen = [key]
        while (after := self.phases[seen[-1]].after) != FOUNDATION:
            if after in seen:
                raise ValueError(
                    f"phases.{key}.after: phases follow each other in a circle: {' → '.join([*seen, after])}"
                )
            _check_known(f"phases.{seen[-1]}.after", after, self.phases, "phase")
            seen.append(after)

    def system(self, name: str) -> System:
        """A system by name; ConfigurationError names the known ones."""
        if name not in self.systems:
            raise ConfigurationError(f"unknown system {name!r}: expected one of {', '.join(self.systems)}")
        return self.systems[name]

    def phase(self, key: str) -> Phase:
        """A phase by key; ConfigurationError names the known ones."""
        if key not in self.phases:
            raise ConfigurationError(f"unknown phase {key!r}: expected one of {', '.join(self.phases)}")
        return self.phases[key]

    @property
    def compared(self) -> list[str]:
        """Names of the systems that are no ablations."""
        return [name for name in self.systems if name not in self.ablations]

    def phases_of(self, system: str) -> list[Phase]:
        """A system's own phases, in training order."""
        return [phase for phase in self.phases.values() if phase.system == system]

    def translating_phases(self) -> dict[str, str]:
        """System → its phase that learns to translate code-switched text, where it has one."""
        return {phase.system: key for key, phase in self.phases.items() if phase.is_code_switched}

    def route_name(self, phase: Phase) -> str:
        """The phase's input route: its own, or its system's."""
        return phase.input_route or self.systems[phase.system].input_route

    def needs_alignment(self, phase: Phase) -> bool:
        """Whether the phase's input route sends text through the encoder."""
        return self.input_routes[self.route_name(phase)].encoder is not None


def _check_known(field: str, value: str, known: Any, what: str) -> None:
    if value not in known:
        raise ValueError(f"{field}: unknown {what} {value!r}: expected one of {', '.join(known)}")


def read_systems(parameters: Mapping[str, Any]) -> SystemsTable:
    """Read and check the systems from the run's parameters; `ablation_systems` and `ablation_phases` may be absent.

    Raises:
        ConfigurationError: lists every wrong field with what was expected and what came.
    """
    names = ("systems", "phases", "instructions", "input_routes")
    missing = [name for name in names if name not in parameters]
    if missing:
        raise ConfigurationError(f"parameters: missing {', '.join(missing)}; expected them in parameters_systems.yml")
    tables = {name: parameters[name] for name in names}
    ablations = parameters.get("ablation_systems") or {}
    for name, more in (("systems", ablations), ("phases", parameters.get("ablation_phases") or {})):
        if repeated := sorted(set(tables[name]) & set(more)):
            raise ConfigurationError(f"ablation_{name}: {', '.join(repeated)} stands in {name}, too; rename it")
        tables[name] = {**tables[name], **more}
    try:
        return SystemsTable.model_validate({**tables, "ablations": frozenset(ablations)})
    except ValidationError as error:
        raise ConfigurationError(describe_errors("parameters_systems.yml", error)) from error


def describe_errors(source: str, error: ValidationError) -> str:
    """One line per wrong field: where, what was expected, what came."""
    lines = []
    for item in error.errors(include_url=False):
        field = ".".join(map(str, item["loc"]))
        got = "" if isinstance(item["input"], dict) else f", got {item['input']!r}"
        lines.append(f"{source}: {field + ': ' if field else ''}{item['msg'].removeprefix('Value error, ')}{got}")
    return "\n".join(lines)
