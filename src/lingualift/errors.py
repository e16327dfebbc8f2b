"""Errors a user can act on: each message says where, what was expected, what came, and what to do."""

from typing import Any, Literal

# What a reader does at a malformed row: raise, or leave it out and say so.
OnBadRow = Literal["error", "skip"]


class LinguaLiftError(ValueError):
    """Base of every error that the project raises for input or configuration a user can mend."""


class ConfigurationError(LinguaLiftError):
    """A setting is missing, unknown or out of range; raised before any training."""


class DataError(LinguaLiftError):
    """A data file is missing, empty or malformed; the message names file, line and field."""


class LexiconError(DataError):
    """A bilingual lexicon is missing or malformed."""


class TemplateError(DataError):
    """A Fluent template file lacks a message, form or name, or uses an unknown variable."""


class LeakageError(DataError):
    """A test problem occurs in a text that some model is trained on."""


class CheckpointError(LinguaLiftError):
    """A checkpoint is incomplete, or belongs to another foundation or configuration."""


class FrozenWeightsError(LinguaLiftError):
    """A module declared frozen is trainable, or changed during training."""


class DivergenceError(LinguaLiftError):
    """A training's loss or gradients are no longer finite."""


class RankError(LinguaLiftError):
    """One of the processes that train or answer together has failed, or a machine is missing."""


def shown(value: Any) -> str:
    """A value as messages show it: its repr, shortened to 80 characters."""
    text = repr(value)
    return text if len(text) <= 80 else text[:80] + "…"
