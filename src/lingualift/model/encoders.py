"""The encoder half of any Hugging Face text model, built from a configuration or loaded from a checkpoint."""

import copy
import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from transformers import (
    MODEL_FOR_TEXT_ENCODING_MAPPING,
    MODEL_MAPPING,
    AutoConfig,
    PretrainedConfig,
    PreTrainedModel,
)
from transformers.utils import logging

from lingualift.errors import CheckpointError, ConfigurationError


def build_encoder(config: PretrainedConfig) -> PreTrainedModel:
    """Make an encoder with fresh weights; of an encoder-decoder family, only the encoder."""
    model_class, options = _encoder_class(config)
    return _encoder_part(model_class._from_config(_encoder_only(config), **options))


def load_encoder(path: str | Path, *, dtype: torch.dtype = torch.float32) -> tuple[PreTrainedModel, PretrainedConfig]:
    """Load an encoder (local folder or hub id; safetensors only) and its configuration.

    Raises:
        CheckpointError: the checkpoint lacks weights that the encoder needs.
    """
    config = AutoConfig.from_pretrained(path, trust_remote_code=False)
    model_class, options = _encoder_class(config)
    with _no_loading_report():
        loaded: Any = model_class.from_pretrained(
            path,
            config=_encoder_only(config),
            dtype=dtype,
            use_safetensors=True,
            output_loading_info=True,
            **options,
        )
    model, info = loaded
    if missing := sorted(info["missing_keys"]):
        raise CheckpointError(f"{path}: expected the weights of {model_class.__name__}, lacks {', '.join(missing[:5])}")
    return _encoder_part(model), config


def _encoder_class(config: PretrainedConfig) -> tuple[type[PreTrainedModel], dict[str, Any]]:
    """Find the class that reads such a checkpoint, and options that keep a pooler out."""
    model_class: Any = None
    if type(config) in MODEL_FOR_TEXT_ENCODING_MAPPING:
        candidate: Any = MODEL_FOR_TEXT_ENCODING_MAPPING[type(config)]
        # T5's family has classes without decoder; they read the whole model's checkpoints.
        model_class = candidate if candidate.__name__.endswith("EncoderModel") else None
    if model_class is None and type(config) in MODEL_MAPPING:
        model_class = MODEL_MAPPING[type(config)]
        model_class = model_class[0] if isinstance(model_class, (tuple, list)) else model_class
    if model_class is None:
        raise ConfigurationError(f"encoder_config: no encoder is known for model type {config.model_type!r}")
    poolable = "add_pooling_layer" in inspect.signature(model_class.__init__).parameters
    return model_class, {"add_pooling_layer": False} if poolable else {}


def _encoder_only(config: PretrainedConfig) -> PretrainedConfig:
    """Copy a configuration, less its decoder layers: models change the one they get; ours must stay true."""
    config = copy.deepcopy(config)
    if hasattr(config, "decoder_layers"):
        config.decoder_layers = 0
    return config


def _encoder_part(model: PreTrainedModel) -> PreTrainedModel:
    if hasattr(model, "encoder") and hasattr(model, "decoder"):
        return model.get_encoder()
    return model


@contextmanager
def _no_loading_report() -> Iterator[None]:
    """Silence the loader's table: it lists decoder and head weights, which are left out on purpose."""
    before = logging.get_verbosity()
    logging.set_verbosity_error()
    try:
        yield
    finally:
        logging.set_verbosity(before)
