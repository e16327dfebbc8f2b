"""Generation settings, complete and free of contradictions before the library sees them."""

import copy
from typing import Any

from transformers import GenerationConfig

# Values that mean "off": hub models set others for sampling, and greedy decoding warns that it ignores them.
GREEDY_NEUTRAL = {"temperature": 1.0, "top_p": 1.0, "top_k": 50, "typical_p": 1.0}


def decoding_settings(defaults: GenerationConfig, overrides: dict[str, Any]) -> tuple[GenerationConfig, dict[str, Any]]:
    """Merge a call's arguments into the default settings.

    Args:
        defaults: the model's settings; left as they are.
        overrides: arguments of `generate`, such as max_new_tokens.

    Returns:
        The settings, and those arguments that are no settings (a streamer, stopping criteria, ...).
    """
    settings = copy.deepcopy(defaults)
    if "max_new_tokens" in overrides and "max_length" not in overrides:
        settings.max_length = None  # two limits would contradict each other
    if not overrides.get("do_sample", settings.do_sample):
        for name, neutral in GREEDY_NEUTRAL.items():
            setattr(settings, name, neutral)
    rest = settings.update(**overrides)
    if settings.pad_token_id is None:
        # Rows that end early are filled with it.
        end = settings.eos_token_id
        settings.pad_token_id = end[0] if isinstance(end, list) else (end if end is not None else 0)
    return settings, rest
