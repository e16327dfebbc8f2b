"""All parameters of an environment, as `kedro run` reads them, for commands that run nothing."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kedro.config import OmegaConfigLoader


def read_parameters(project: Path, env: str | None, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters of an environment on top of conf/base, with those of `--params` on top of both.

    Args:
        project: folder that has `conf`.
        env: None for Kedro's default.
        changes: as `--params` gives them, nested.
    """
    from lingualift.settings import CONFIG_LOADER_ARGS  # not above: settings import the hooks, and these the library

    loader = OmegaConfigLoader(str(project / "conf"), env=env, runtime_params=dict(changes), **CONFIG_LOADER_ARGS)
    return loader["parameters"]
