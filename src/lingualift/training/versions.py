"""Versions that a result depends on."""

import platform
from importlib import metadata

PACKAGES = (
    "lingualift",
    "torch",
    "transformers",
    "tokenizers",
    "accelerate",
    "kedro",
    "dvc",
    "numpy",
    "pandas",
)


def package_versions() -> dict[str, str]:
    """Version of Python and of each package that decides a result."""
    return {"python": platform.python_version(), **{name: metadata.version(name) for name in PACKAGES}}
