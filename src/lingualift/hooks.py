"""Kedro hooks: configuration is checked before anything runs, and every node's duration is recorded."""

import json
import os
import time
from pathlib import Path
from typing import Any

from kedro.framework.hooks import hook_impl
from kedro.pipeline.node import Node

from lingualift.configuration import check_configuration


class ParametersHook:
    """Checks the run's parameters as a whole, and keeps them for the pipeline registry."""

    parameters: dict[str, Any] | None = None

    @hook_impl
    def after_context_created(self, context: Any) -> None:
        """Raise ConfigurationError before any node runs."""
        # Not `context.params`: that builds the pipelines, which need these parameters, and would find none yet.
        parameters = context.config_loader["parameters"]
        check_configuration(parameters, Path(context.project_path))
        ParametersHook.parameters = parameters


class DurationHook:
    """Writes how long each node took to `durations.json`: what the report shows."""

    def __init__(self) -> None:
        self._started: dict[str, float] = {}
        self._path: Path | None = None

    @hook_impl
    def after_catalog_created(self, conf_catalog: dict[str, Any]) -> None:
        """Find where durations belong in this environment."""
        entry = conf_catalog.get("durations", {})
        self._path = Path(entry["filepath"]) if "filepath" in entry else None

    @hook_impl
    def before_node_run(self, node: Node) -> None:
        """Start the clock."""
        self._started[node.name] = time.perf_counter()

    @hook_impl
    def after_node_run(self, node: Node) -> None:
        """Add or replace the node's entry."""
        if self._path is None or node.name not in self._started:
            return
        known = json.loads(self._path.read_text()) if self._path.is_file() else {}
        known[node.name] = round(time.perf_counter() - self._started.pop(node.name), 2)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        partial = self._path.with_suffix(".partial")
        partial.write_text(json.dumps(known, indent=2, sort_keys=True) + "\n")
        os.replace(partial, self._path)
