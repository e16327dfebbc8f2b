"""Kedro hooks: configuration is checked before anything runs, what nodes take is recorded, and what reports rest on."""

import json
import os
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource
from kedro.framework.hooks import hook_impl
from kedro.framework.project import pipelines
from kedro.io import DataCatalog
from kedro.pipeline import Pipeline
from kedro.pipeline.node import Node

from lingualift.compute import ComputeSettings
from lingualift.configuration import check_configuration
from lingualift.durations import depends_on_benchmark
from lingualift.errors import ConfigurationError
from lingualift.provenance import provenance
from lingualift.reporting.written import write_aside
from lingualift.resident_memory import MemoryWatch
from lingualift.training.finished import remove_finished


class ParametersHook:
    """Checks the run's parameters as a whole, and keeps them for the pipeline registry."""

    parameters: dict[str, Any] | None = None

    @hook_impl
    def after_context_created(self, context: Any) -> None:
        """Raise ConfigurationError before any node runs."""
        # Not `context.params`: that builds the pipelines, which need these parameters, and would find none yet.
        parameters = context.config_loader["parameters"]
        _check_parameters_of_file()
        check_configuration(parameters, Path(context.project_path))
        _hide_gpus(parameters)
        _check_benchmark_is_one(context.config_loader, parameters)
        ParametersHook.parameters = parameters

    @hook_impl
    def after_pipeline_run(self) -> None:
        """Tell other machines that the run is over."""
        self._end_calls()

    @hook_impl
    def on_pipeline_error(self) -> None:
        """Tell other machines that the run is over."""
        self._end_calls()

    def _end_calls(self) -> None:
        compute = (self.parameters or {}).get("compute") or {}
        if compute.get("rendezvous"):
            from lingualift.training.rendezvous import end_calls  # imports torch: only with several machines

            end_calls(ComputeSettings.model_validate(compute))

    @hook_impl
    def before_pipeline_run(self, pipeline: Pipeline) -> None:
        """Raise ConfigurationError when a run that trains asks for devices that are not there."""
        if "params:compute" in pipeline.inputs() and self.parameters is not None:
            from lingualift.training.devices import check_device  # imports torch: only when something trains

            check_device(ComputeSettings.model_validate(self.parameters["compute"]))


def _hide_gpus(parameters: dict[str, Any]) -> None:
    """Where a CPU is asked for, no node sees a GPU: neither its own code nor a library's."""
    if (parameters.get("compute") or {}).get("device") == "cpu":
        os.environ["CUDA_VISIBLE_DEVICES"] = ""


def _check_parameters_of_file() -> None:
    """Kedro lets `--params` replace all `params` of a `--config` file, even those that say where outputs go."""
    command = click.get_current_context(silent=True)
    if command is None or command.get_parameter_source("params") is not ParameterSource.COMMANDLINE:
        return
    if of_file := (command.default_map or {}).get("params"):
        raise ConfigurationError(
            f"--params: would replace all that the file of --config sets ({', '.join(of_file)}); leave it out, and "
            "write what it says into a copy of that file"
        )


def _check_benchmark_is_one(loader: Any, parameters: dict[str, Any]) -> None:
    """The catalog files results by the benchmark of globals.yml, or of `--params`: the nodes must read the same."""
    filed_by = {**loader["globals"], **(loader.runtime_params or {})}.get("benchmark")
    if parameters["benchmark"] != filed_by:
        raise ConfigurationError(
            f"benchmark: expected {filed_by!r}, by which the catalog files results, got {parameters['benchmark']!r} "
            "from parameters.yml; set benchmark and benchmark_path in the environment's globals.yml"
        )


class ResumeHook:
    """Removes the states of a training once all that its node has made is saved; a run stopped before needs them."""

    @hook_impl
    def after_dataset_saved(self, dataset_name: str, node: Node) -> None:
        """Remove them after the node's last output."""
        if dataset_name == node.outputs[-1]:
            remove_finished()


class MemoryHook:
    """Refuses a phase that cannot fit this machine before its models are loaded.

    Not part of the node: how memory is estimated is nothing that a training depends on.
    """

    @hook_impl
    def before_node_run(self, node: Node, inputs: dict[str, Any]) -> None:
        """Raise ConfigurationError with the estimate, what is free and what to change."""
        key = getattr(node.func, "phase_key", None)
        if key is not None and isinstance(node._inputs, dict):
            from lingualift.planning.before_training import check_node  # imports torch: only when something trains

            check_node(key, {argument: inputs[name] for argument, name in node._inputs.items() if name in inputs})


class _NodeFiles:
    """Where what is measured of nodes is kept: a file for all benchmarks, and one for the benchmark of this run."""

    names: tuple[str, str]

    def __init__(self) -> None:
        self._shared: Path | None = None
        self._own: Path | None = None

    @hook_impl
    def after_catalog_created(self, conf_catalog: dict[str, Any]) -> None:
        """Find where the files belong in this environment and for this benchmark."""
        paths = [conf_catalog.get(name, {}).get("filepath") for name in self.names]
        self._shared, self._own = (Path(path) if path else None for path in paths)

    def _record(self, node: str, measured: Any) -> None:
        """Add or replace a node's entry."""
        if self._shared is None or self._own is None:
            return
        if not self._shared.is_file():
            _add(self._shared, {})  # the report reads both files
        _add(self._own if depends_on_benchmark(node) else self._shared, {node: measured})


class DurationHook(_NodeFiles):
    """Writes how long each node took, in seconds: what the report shows."""

    names = ("durations", "benchmark_durations")

    def __init__(self) -> None:
        super().__init__()
        self._started: dict[str, float] = {}

    @hook_impl
    def before_node_run(self, node: Node) -> None:
        """Start the clock."""
        self._started[node.name] = time.perf_counter()

    @hook_impl
    def after_node_run(self, node: Node) -> None:
        """Stop it."""
        if node.name in self._started:
            self._record(node.name, round(time.perf_counter() - self._started.pop(node.name), 2))


class PeakMemoryHook(_NodeFiles):
    """Writes how much resident memory each node needed: see `resident_memory.MemoryUse` for what is measured."""

    names = ("memory", "benchmark_memory")

    def __init__(self) -> None:
        super().__init__()
        self._watches: dict[str, MemoryWatch] = {}

    @hook_impl
    def before_node_run(self, node: Node) -> None:
        """Start to watch."""
        self._watches[node.name] = MemoryWatch().start()

    @hook_impl
    def after_node_run(self, node: Node) -> None:
        """Stop, and write what was seen."""
        if node.name in self._watches:
            self._record(node.name, asdict(self._watches.pop(node.name).stop()))

    @hook_impl
    def on_node_error(self, node: Node) -> None:
        """Stop; a node that failed has no entry."""
        if node.name in self._watches:
            self._watches.pop(node.name).stop()


class ProvenanceHook:
    """Writes where a report comes from, right before the report reads it: no node sees the files of other nodes."""

    # Written while nodes run, or by this hook itself.
    not_data = frozenset({*DurationHook.names, *PeakMemoryHook.names, "provenance", "report"})

    def __init__(self) -> None:
        self._project, self._catalog = Path(), DataCatalog()

    @hook_impl
    def after_context_created(self, context: Any) -> None:
        """Keep the project's folder."""
        self._project = Path(context.project_path)

    @hook_impl
    def after_catalog_created(self, catalog: DataCatalog) -> None:
        """Keep the catalog, which knows the files."""
        self._catalog = catalog

    @hook_impl
    def before_dataset_loaded(self, dataset_name: str) -> None:
        """Write `provenance` from what lies there now, however it came there: by this run or another, by DVC."""
        file = self._file_of("provenance") if dataset_name == "provenance" else None
        if file is None:
            return
        behind = pipelines["full"].to_outputs("report").datasets() - self.not_data
        files = {name: path for name in behind if (path := self._file_of(name))}
        _write(file, provenance(self._project, files))

    def _file_of(self, name: str) -> Path | None:
        """Where the catalog keeps a dataset; None for what stays in memory."""
        dataset = self._catalog.get(name)
        path = None if dataset is None else dataset._describe().get("filepath")
        return None if path is None else Path(path)


def _add(path: Path, entries: dict[str, Any]) -> None:
    """Add entries to a file, which is made where it is missing."""
    known = json.loads(path.read_text()) if path.is_file() else {}
    _write(path, dict(sorted((known | entries).items())))


def _write(path: Path, content: dict[str, Any]) -> None:
    write_aside(path, (json.dumps(content, indent=2) + "\n").encode())
