"""Kedro hooks: configuration is checked before anything runs, durations are recorded, states that nothing needs go."""

import json
import os
import time
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource
from kedro.framework.hooks import hook_impl
from kedro.pipeline import Pipeline
from kedro.pipeline.node import Node

from lingualift.compute import ComputeSettings
from lingualift.configuration import check_configuration
from lingualift.durations import depends_on_benchmark
from lingualift.errors import ConfigurationError
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


class DurationHook:
    """Writes how long each node took: what the report shows. Nodes of a benchmark have a file for each benchmark."""

    def __init__(self) -> None:
        self._started: dict[str, float] = {}
        self._shared: Path | None = None
        self._own: Path | None = None

    @hook_impl
    def after_catalog_created(self, conf_catalog: dict[str, Any]) -> None:
        """Find where durations belong in this environment and for this benchmark."""
        paths = [conf_catalog.get(name, {}).get("filepath") for name in ("durations", "benchmark_durations")]
        self._shared, self._own = (Path(path) if path else None for path in paths)

    @hook_impl
    def before_node_run(self, node: Node) -> None:
        """Start the clock."""
        self._started[node.name] = time.perf_counter()

    @hook_impl
    def after_node_run(self, node: Node) -> None:
        """Add or replace the node's entry."""
        if self._shared is None or self._own is None or node.name not in self._started:
            return
        seconds = round(time.perf_counter() - self._started.pop(node.name), 2)
        if not self._shared.is_file():
            _record(self._shared, {})  # the report reads both files
        _record(self._own if depends_on_benchmark(node.name) else self._shared, {node.name: seconds})


def _record(path: Path, durations: dict[str, float]) -> None:
    """Add durations to a file, which is made where it is missing."""
    known = json.loads(path.read_text()) if path.is_file() else {}
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(known | durations, indent=2, sort_keys=True) + "\n")
    os.replace(partial, path)
