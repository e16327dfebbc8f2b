"""Errors a user can act on: each message says where, what was expected, what came, and what to do."""


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
