"""Greedy, batched generation: problems of like length together, answers in the order asked."""

from collections.abc import Sequence
from typing import Any

import torch
from tqdm import tqdm

from lingualift.memory import keep_freed_memory
from lingualift.model import InputRoute, LinguaLiftForConditionalGeneration, LinguaLiftProcessor
from lingualift.model.greedy import decode_greedily
from lingualift.model.processing import TokenizedExample
from lingualift.training.feature_store import FeatureStore
from lingualift.training.features import FeatureCollate

_FEW_LENGTHS = 64  # positions: each other length of a static cache is compiled anew
_STATIC = {"cache_implementation": "static"}


def _growing(model: LinguaLiftForConditionalGeneration) -> dict[str, Any]:
    """Options of `generate` with a cache that grows with the texts, whose batch shrinks as they end."""
    looks = 1 if model.device.type == "cpu" else 8  # a look waits for a GPU to catch up
    return {"custom_generate": decode_greedily, "steps_between_looks": looks}


def generate_texts(
    model: LinguaLiftForConditionalGeneration, processor: LinguaLiftProcessor, sources: Sequence[str], **options: Any
) -> list[str]:
    """Generate one text per source; arguments as in `generate_share`, which makes them."""
    texts = generate_share(model, processor, sources, **options)
    return [texts[i] for i in range(len(sources))]


def tokenize_sources(
    processor: LinguaLiftProcessor, sources: Sequence[str], *, instruction: str, route: InputRoute
) -> list[TokenizedExample]:
    """Sources as the model reads them; what is too long is cut."""
    return processor.tokenize(instruction, sources, route=route, truncation=True)


@torch.inference_mode()
def generate_share(
    model: LinguaLiftForConditionalGeneration,
    processor: LinguaLiftProcessor,
    sources: Sequence[str],
    *,
    instruction: str,
    route: InputRoute,
    max_new_tokens: int,
    batch_size: int,
    description: str = "",
    share: tuple[int, int] = (0, 1),
    static_cache: bool = False,
    features: FeatureStore | None = None,
) -> dict[int, str]:
    """Generate a text for each source, greedily, with the KV cache.

    Args:
        model, processor: the model, which is left in evaluation mode, and its processor.
        sources: input texts; instruction: the same for all; route: which text goes where.
        max_new_tokens: of each text; batch_size: sources per batch, which are cut from the sources sorted by length.
        description: shown beside the progress bar; static_cache: whether the cache has a fixed length, and prompts few.
        share: (rank, ranks): which share of the batches to make; these are cut the same whoever makes them.
        features: what the encoder makes of the sources; None runs it.

    Returns: index of a source → its text, for those of the share.
    """
    keep_freed_memory()
    model.eval().pad_prompts_to_multiple = _FEW_LENGTHS if static_cache else 1
    options = _STATIC if static_cache else _growing(model)
    tokenized = tokenize_sources(processor, sources, instruction=instruction, route=route)
    collate = processor.pad if features is None else FeatureCollate(processor.pad, features)
    order = sorted(range(len(sources)), key=lambda i: tokenized[i].sequence_tokens)
    texts: dict[int, str] = {}
    own = range(share[0] * batch_size, len(order), share[1] * batch_size)
    for start in tqdm(own, desc=description, leave=False, disable=share[0] > 0):
        chosen = order[start : start + batch_size]
        batch = collate([tokenized[i] for i in chosen]).to(model.device)
        ids = model.generate(**batch, max_new_tokens=max_new_tokens, do_sample=False, **options)
        texts.update(zip(chosen, map(str.strip, processor.batch_decode(ids, skip_special_tokens=True)), strict=True))
    return texts
