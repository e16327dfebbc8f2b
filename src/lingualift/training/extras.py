"""Packages that only some settings need, and that are installed as extras."""

import importlib.util

from lingualift.errors import ConfigurationError


def need_extra(package: str, extra: str, setting: str, instead: str) -> None:
    """Check that the package of a setting is installed.

    Args:
        package: what is imported.
        extra: of this project, that installs it.
        setting: the key that asks for it.
        instead: a value of the key that does without.

    Raises:
        ConfigurationError: it is not.
    """
    if importlib.util.find_spec(package) is None:
        raise ConfigurationError(
            f"{setting}: {package} is not installed; pip install 'lingualift[{extra}]', or set it to {instead}"
        )
