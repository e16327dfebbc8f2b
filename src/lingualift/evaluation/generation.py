"""Greedy, batched generation: problems of like length together, answers in the order asked."""

from collections.abc import Sequence
from typing import Any

import torch
from tqdm import tqdm

from lingualift.memory import keep_freed_memory
from lingualift.model import InputRoute, LinguaLiftForConditionalGeneration, LinguaLiftProcessor

_FEW_LENGTHS = 64  # positions: each other length of a static cache is compiled anew


def generate_texts(
    model: LinguaLiftForConditionalGeneration, processor: LinguaLiftProcessor, sources: Sequence[str], **options: Any
) -> list[str]:
    """Generate one text per source; arguments as in `generate_share`, which makes them."""
    texts = generate_share(model, processor, sources, **options)
    return [texts[i] for i in range(len(sources))]


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
) -> dict[int, str]:
    """Generate a text for each source, greedily, with the KV cache.

    Args:
        model, processor: the model, which is left in evaluation mode, and its processor.
        sources: input texts; instruction: the same for all; route: which text goes where.
        max_new_tokens: of each text; batch_size: sources per batch, which are cut from the sources sorted by length.
        description: shown beside the progress bar.
        static_cache: whether the cache has a fixed length, and prompts few.
        share: (rank, ranks): which share of the batches to make; these are cut the same whoever makes them.

    Returns: index of a source → its text, for those of the share.
    """
    keep_freed_memory()
    model.eval().pad_prompts_to_multiple = _FEW_LENGTHS if static_cache else 1
    options: dict[str, Any] = {"cache_implementation": "static"} if static_cache else {}
    tokenized = processor.tokenize(instruction, sources, route=route, truncation=True)
    order = sorted(range(len(sources)), key=lambda i: tokenized[i].sequence_tokens)
    texts: dict[int, str] = {}
    rank, ranks = share
    own = range(rank * batch_size, len(order), ranks * batch_size)
    for start in tqdm(own, desc=description, leave=False, disable=rank > 0):
        chosen = order[start : start + batch_size]
        batch = processor.pad([tokenized[i] for i in chosen]).to(model.device)
        ids = model.generate(**batch, max_new_tokens=max_new_tokens, do_sample=False, **options)
        for i, text in zip(chosen, processor.batch_decode(ids, skip_special_tokens=True), strict=True):
            texts[i] = text.strip()
    return texts
