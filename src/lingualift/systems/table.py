"""All systems and phases with the texts they name, read from the parameters and checked as a whole."""

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import ValidationError, model_validator

from lingualift.errors import ConfigurationError
from lingualift.systems.likeness import resolve_likeness
from lingualift.systems.optimizer import Settings
from lingualift.systems.phase import FOUNDATION, Phase
from lingualift.systems.system import RouteSettings, System
from lingualift.translation.settings import TranslatorSettings


class SystemsTable(Settings):
    """All systems and phases with the texts they name; checked as a whole when made.

    Attributes:
        translators: settings of each, which `lingualift.translation` reads.
        ablations: systems that take another one apart, which are trained and shown on their own.
        of_tasks: systems of another benchmark's task, likewise.
        foundation_variants: name → the model of the foundation, "encoder" or "language_model", that it exchanges.
    """

    systems: dict[str, System]
    phases: dict[str, Phase]
    instructions: dict[str, str]
    input_routes: dict[str, RouteSettings]
    translators: dict[str, TranslatorSettings] = {}
    ablations: frozenset[str] = frozenset()
    of_tasks: frozenset[str] = frozenset()
    foundation_variants: dict[str, Literal["encoder", "language_model"]] = {}

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
            if phase.warm_start is not None:
                self._check_warm_start(phase, self.systems[phase.system])
        for name, system in self.systems.items():
            _check_known(f"systems.{name}.input_route", system.input_route, self.input_routes, "input route")
            own = [phase.key for phase in self.phases_of(name)]
            known = own or [phase.key for phase in self.phases.values() if phase.system in self.compared]
            _check_known(f"systems.{name}.answers_with", system.answers_with, known, "phase of the system")
            if system.foundation is not None:
                _check_known(f"systems.{name}.foundation", system.foundation, self.foundation_variants, "variant")
                if name not in self.ablations:
                    raise ValueError(f"systems.{name}.foundation: compared systems share one foundation; leave it out, "
                                     "or make the system an ablation")  # fmt: skip
            if (system.task is not None) != (name in self.of_tasks):
                raise ValueError(f"systems.{name}.task: expected of the systems in parameters_benchmarks.yml, and only "
                                 "there; add it, or remove it")  # fmt: skip
            if system.instruction is not None:
                _check_known(f"systems.{name}.instruction", system.instruction, self.instructions, "instruction")
            if system.translator is not None:
                _check_known(f"systems.{name}.translator", system.translator, self.translators, "translator")
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
        models = {self.systems[self.phases[phase].system].foundation for phase in seen}
        if len(models) > 1:
            raise ValueError(
                f"phases.{key}.after: expected phases on one foundation, got {' → '.join(seen)}, whose systems have "
                "different ones; train it from its own"
            )

    def _check_warm_start(self, phase: Phase, system: System) -> None:
        where = f"phases.{phase.key}.warm_start"
        if [earlier for earlier in self.chain(phase.key) if "alignment" in earlier.trainable] != [phase]:
            raise ValueError(f"{where}: expected a phase in which a fresh alignment layer learns; leave it out")
        if system.alignment_kind == "latent":
            raise ValueError(f"{where}: expected alignment_kind linear or ffn, got latent; leave it out")
        if system.soft_prompt_norm != "embedding" and system.soft_prompt_sharpness is None:
            raise ValueError(
                f"{where}: expected a system with soft_prompt_norm embedding or soft_prompt_sharpness, for the fit is "
                "about directions, not lengths; leave it out, or change the system"
            )

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
        """Names of the systems that are no ablations, nor of another task."""
        return [name for name in self.systems if name not in self.ablations | self.of_tasks]

    def phases_of(self, system: str) -> list[Phase]:
        """A system's own phases, in training order."""
        return [phase for phase in self.phases.values() if phase.system == system]

    def answering_instruction(self, system: str) -> str:
        """Text of the instruction by which a system answers."""
        found = self.system(system)
        return self.instructions[found.instruction or self.phase(found.answers_with).instruction]

    def chain(self, key: str) -> list[Phase]:
        """A phase with all that it builds on, in training order."""
        found = [self.phase(key)]
        while found[0].after != FOUNDATION:
            found.insert(0, self.phase(found[0].after))
        return found

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


# What stands beside the compared systems: first part of its parameters, attribute of the table, file.
_FURTHER = (
    ("ablation", "ablations", "parameters_ablations.yml"),
    ("task", "of_tasks", "parameters_benchmarks.yml"),
)


def read_systems(parameters: Mapping[str, Any]) -> SystemsTable:
    """Read and check the systems from the run's parameters; all but four tables may be absent.

    An entry with `like` is told by what differs from another one, see `resolve_likeness`.

    Raises:
        ConfigurationError: lists every wrong field with what was expected and what came.
    """
    names = ("systems", "phases", "instructions", "input_routes")
    missing = [name for name in names if name not in parameters]
    if missing:
        raise ConfigurationError(f"parameters: missing {', '.join(missing)}; expected them in parameters_systems.yml")
    tables = {name: parameters[name] for name in names} | {
        "translators": parameters.get("translators") or {},
        "foundation_variants": _exchanged(parameters.get("foundation_variants") or {}),
    }
    table, groups = _checked(tables, {}, "parameters_systems.yml"), {}
    for kind, group, source in _FURTHER:
        if not (systems := parameters.get(f"{kind}_systems") or {}):
            continue
        more = {"systems": systems} | {
            name: parameters.get(f"{kind}_{name}") or {} for name in ("phases", "instructions")
        }
        for name, entries in more.items():
            if repeated := sorted(set(tables[name]) & set(entries)):
                raise ConfigurationError(f"{kind}_{name}: {', '.join(repeated)} stands in {name}, too; rename it")
            tables[name] = {**tables[name], **entries}
        groups[group] = frozenset(systems)
        table = _checked(tables, groups, source)
    return table


def _exchanged(variants: Mapping[str, Any]) -> dict[str, str]:
    """Which model each variant exchanges, as a stand-in or as a `…_path`; more or fewer than one is refused."""
    found = {}
    for name, variant in variants.items():
        given = [key.removesuffix("_path") for key, value in dict(variant or {}).items() if value is not None]
        if given not in (["encoder"], ["language_model"]):
            raise ConfigurationError(
                f"foundation_variants.{name}: expected one of encoder, encoder_path, language_model and "
                f"language_model_path, with what differs, got {variant!r}"
            )
        found[name] = given[0]
    return found


def _checked(tables: Mapping[str, Any], groups: Mapping[str, frozenset[str]], source: str) -> SystemsTable:
    """The table of all entries, whose `like` is resolved.

    The compared systems are checked alone first: an error of theirs is one line, not one for each ablation like them.
    """
    full = {name: resolve_likeness(name, tables[name]) for name in ("systems", "phases")}
    try:
        return SystemsTable.model_validate({**tables, **full, **groups})
    except ValidationError as error:
        raise ConfigurationError(describe_errors(source, error)) from error


def describe_errors(source: str, error: ValidationError) -> str:
    """One line per wrong field: where, what was expected, what came."""
    lines = []
    for item in error.errors(include_url=False):
        field = ".".join(map(str, item["loc"]))
        got = "" if isinstance(item["input"], dict) else f", got {item['input']!r}"
        lines.append(f"{source}: {field + ': ' if field else ''}{item['msg'].removeprefix('Value error, ')}{got}")
    return "\n".join(lines)
