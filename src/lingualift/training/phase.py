"""One training phase of one system: load, freeze, train, prove, write."""

import json
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from lingualift.code_switch import CodeSwitcher
from lingualift.compute import ONE_PROCESS, ComputeSettings, ResumeSettings
from lingualift.errors import CheckpointError
from lingualift.model.freezing import checksums, prove_unchanged
from lingualift.randomness import sub_seed
from lingualift.systems import Phase, SystemsTable
from lingualift.training.adapters import save_adapters
from lingualift.training.budget import phase_budget, used_modules
from lingualift.training.checkpoint import read_manifest, save_modules, write_manifest
from lingualift.training.engine import TrainingResult
from lingualift.training.joint_phase import phase_call
from lingualift.training.phase_run import (
    CodeSwitchedText,
    Corpus,
    PhaseData,
    PhaseRun,
    corpus_hash,
    holds_other_weights,
    load_start,
    merge_inherited,
    prepare_data,
    set_up,
    train_on,
)
from lingualift.training.ranks import HERE
from lingualift.training.rendezvous import announced
from lingualift.training.saved_states import states_of
from lingualift.training.system_model import Foundation, SystemModel, route_of
from lingualift.training.versions import package_versions
from lingualift.training.warm_start import WarmStart, fit_layer


def train_phase(
    table: SystemsTable,
    key: str,
    foundation: Foundation,
    after: Path | None,
    corpus: Corpus,
    *,
    seed: int,
    compute: ComputeSettings = ONE_PROCESS,
    resume: ResumeSettings | None = None,
) -> tuple[Path, list[dict[str, Any]], dict[str, Any]]:
    """Train one phase.

    Args:
        table, key: the systems, and the phase `<system>-<phase>`.
        foundation: the two pretrained models.
        after: checkpoint that the phase starts from; None for the foundation itself.
        corpus: what it learns from, of the kind that the phase names; seed: the run's.
        compute: over how many processes; resume: where a phase that is stopped leaves what it goes on from.

    Returns:
        (staged checkpoint folder, loss curve rows, summary row)

    Raises:
        DivergenceError: the loss is no longer finite.
        FrozenWeightsError: a module declared frozen would train, or has changed.
        CheckpointError: `after` belongs to another foundation, or encoder features cannot be written.
    """
    phase = table.phase(key)
    loaded, before = load_start(table, phase, foundation, after, seed)
    _check_start(before, foundation, after)
    origin = _origin(table, phase, foundation, before, corpus, seed)
    identity = {**origin, "start": before, "reads": _reads(table, phase), "compute": compute.model_dump()}
    run = PhaseRun(seed, compute, states_of(resume, key, identity))
    # Before other machines hear of it: they would wait for it no longer than for each other.
    data = prepare_data(loaded, table, phase, corpus, run, before["encoder"])
    with announced(compute, HERE, "training", phase_call(table, key, foundation, after, corpus, run, before)) as place:
        start, result, sums = _train_and_prove(loaded, before, after, table, phase, data, replace(run, place=place))
    folder = _write(loaded, table, phase, after, {**origin, "checksums": sums})
    return folder, _curve(table, phase, start, result), _summary(table, phase, start, data, result)


def _train_and_prove(
    loaded: SystemModel,
    before: Mapping[str, str],
    after: Path | None,
    table: SystemsTable,
    phase: Phase,
    data: PhaseData,
    run: PhaseRun,
) -> tuple[WarmStart | None, TrainingResult, dict[str, str]]:
    """Fit, train, prove what is frozen unchanged; the sums are those of what is kept."""
    merge_inherited(loaded, after)
    start = _warm_start(loaded, table, phase, data.corpus, run)
    set_up(loaded, phase, run.compute)
    # Adapters that were merged, and weights in fewer bits, are not what is kept.
    trained_from = checksums(loaded.model) if holds_other_weights(phase, after, run.compute) else before
    result = train_on(loaded, phase, data, run)
    sums = checksums(loaded.model)
    for trained in filter(None, (sums, result.checksums)):  # ranks trained copies: theirs must have kept them, too
        prove_unchanged(trained_from, trained, phase.trainable)
    kept = {name: before[name] for name in before if name not in _learned_whole(phase)}
    return start, result, {**sums, **kept}


def _warm_start(
    loaded: SystemModel, table: SystemsTable, phase: Phase, corpus: Corpus, run: PhaseRun
) -> WarmStart | None:
    settings, own_seed = phase.warm_start, sub_seed(run.seed, phase.key, "warm start")
    if settings is None or not isinstance(corpus, CodeSwitchedText):
        return None
    report = None if run.states is None else run.states.folder / "warm_start.json"
    if run.states and report and run.states.newest() and report.is_file():
        return WarmStart(**json.loads(report.read_text(encoding="utf-8")))  # the state holds what came after
    print(f"fitting {phase.key} word by word on {settings.sentences} sentences", flush=True)
    start = fit_layer(
        loaded.model,
        loaded.processor,
        CodeSwitcher(corpus.sentences, corpus.lexicons, phase.switching, seed=own_seed),
        route_of(table, phase),
        table.instructions[phase.instruction],
        settings,
        seed=own_seed,
    )
    if report is not None:
        report.parent.mkdir(parents=True, exist_ok=True)
        report.write_text(json.dumps(asdict(start)), encoding="utf-8")
    return start


def _origin(
    table: SystemsTable,
    phase: Phase,
    foundation: Foundation,
    before: Mapping[str, str],
    corpus: Corpus,
    seed: int,
) -> dict[str, Any]:
    """What a phase's result depends on."""
    return {
        "settings": phase.model_dump(mode="json"),
        "alignment_kind": table.systems[phase.system].alignment_kind,
        "foundation": foundation.checksums(),
        "unchanged": sorted(set(before) - set(phase.trainable)),
        "data_hash": corpus_hash(corpus),
        "seed": seed,
        "versions": package_versions(),
    }


def _reads(table: SystemsTable, phase: Phase) -> dict[str, Any]:
    """What a phase's texts are made into."""
    return {
        "system": table.systems[phase.system].model_dump(mode="json"),
        "route": asdict(route_of(table, phase)),
        "instruction": table.instructions[phase.instruction],
    }


def _modules_to_keep(table: SystemsTable, phase: Phase, after: Path | None) -> list[str]:
    """Modules that a checkpoint holds whole: adapters that learn in the LLM's place are kept beside them."""
    inherited = read_manifest(after)["modules"] if after else []
    # A layer that nobody trained is kept, too: whoever answers must read through the same one.
    used = ["alignment"] if table.needs_alignment(phase) else []
    return sorted({*inherited, *used, *_learned_whole(phase)})


def _learned_whole(phase: Phase) -> set[str]:
    """Modules that learn themselves, and not through adapters."""
    return {name for name in phase.trainable if name != "language_model" or phase.lora is None}


def _check_start(sums: Mapping[str, str], foundation: Foundation, after: Path | None) -> None:
    """Check that the weights a phase starts from are those that the manifests speak of."""
    expected = {name: (sum_, getattr(foundation, name)) for name, sum_ in foundation.checksums().items()}
    if after is not None:
        manifest = read_manifest(after)
        expected |= {name: (manifest["checksums"][name], after) for name in manifest["modules"]}
    for name, (wanted, folder) in expected.items():
        if sums[name] != wanted:
            raise CheckpointError(f"{folder}: {name}: the weights are not those of the manifest; make them again")


def _write(
    loaded: SystemModel, table: SystemsTable, phase: Phase, after: Path | None, content: Mapping[str, Any]
) -> Path:
    folder, modules = Path(tempfile.mkdtemp(prefix="lingualift-")), _modules_to_keep(table, phase, after)
    old = _copy_what_did_not_learn(phase, after, folder) if after else []
    save_modules(loaded.model, [name for name in modules if name not in old], folder)
    inherited = after if "language_model" not in _learned_whole(phase) else None
    adapters = save_adapters(loaded.model if phase.lora is not None else None, inherited, folder)
    more = {"adapters": adapters} if adapters else {}
    write_manifest(folder, {"kind": "checkpoint", "phase": phase.key, "modules": modules, **more, **content})
    return folder


def _copy_what_did_not_learn(phase: Phase, after: Path, folder: Path) -> list[str]:
    """Copy modules as they were saved: in memory they may be held in fewer bits, or have adapters in them."""
    names = [name for name in read_manifest(after)["modules"] if name not in _learned_whole(phase)]
    for name in names:
        shutil.copy(after / f"{name}.safetensors", folder)
    return names


def _curve(table: SystemsTable, phase: Phase, start: WarmStart | None, result: TrainingResult) -> list[dict[str, Any]]:
    curves = {phase.phase: result.curve, **({f"{phase.phase}, warm start": start.curve} if start else {})}
    label = table.systems[phase.system].label
    return [{"system": label, "phase": name, **point} for name, curve in curves.items() for point in curve]


def _summary(
    table: SystemsTable, phase: Phase, start: WarmStart | None, data: PhaseData, result: TrainingResult
) -> dict[str, Any]:
    budget = phase_budget(result.cost, used_modules(table, phase))
    before = [part for part in (start, data.features) if part is not None]
    return {
        "system": table.systems[phase.system].label,
        "phase": phase.phase,
        "corpus": phase.corpus,
        "trainable": ", ".join(phase.trainable),
        "optimizer_steps": result.optimizer_steps,
        "examples": result.examples,
        **budget,
        "encoder_tokens": budget["encoder_tokens"] + sum(part.encoder_tokens for part in before),
        "warm_start_words": start.words if start else 0,
        "seconds": round(result.seconds + sum(part.seconds for part in before), 1),
        "final_loss": result.curve[-1]["loss"] if result.curve else float("nan"),
        "frozen_unchanged": True,  # prove_unchanged has raised otherwise
    }
