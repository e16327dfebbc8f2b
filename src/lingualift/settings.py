"""Kedro project settings."""

import os
from typing import Any

from lingualift.hooks import DurationHook, MemoryHook, ParametersHook, PeakMemoryHook, ProvenanceHook, ResumeHook

HOOKS = (ParametersHook(), ResumeHook(), MemoryHook(), DurationHook(), PeakMemoryHook(), ProvenanceHook())
CONFIG_LOADER_ARGS: dict[str, Any] = {
    "base_env": "base",
    "default_run_env": "local",
    # An environment overrides single values, not whole tables.
    "merge_strategy": {"parameters": "soft", "globals": "soft"},
    "config_patterns": {"parameters": ["parameters*", "parameters*/**"]},
    # `${environment:NAME,default}` in globals.yml: Kedro's own `oc.env` is for credentials alone.
    "custom_resolvers": {"environment": os.environ.get},
}
