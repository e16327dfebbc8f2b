"""Greedy, batched generation: problems of like length together, answers in the order asked."""

from collections.abc import Sequence

import torch
from tqdm import tqdm

from lingualift.memory import keep_freed_memory
from lingualift.model import InputRoute, LinguaLiftForConditionalGeneration, LinguaLiftProcessor


@torch.inference_mode()
def generate_texts(
    model: LinguaLiftForConditionalGeneration,
    processor: LinguaLiftProcessor,
    sources: Sequence[str],
    *,
    instruction: str,
    route: InputRoute,
    max_new_tokens: int,
    batch_size: int,
    description: str = "",
) -> list[str]:
    """Generate one text per source, greedily, with the KV cache.

    Args:
        model: the model; left in evaluation mode.
        processor: its processor.
        sources: input texts.
        instruction: the same for all.
        route: which text goes where.
        max_new_tokens: limit of each text.
        batch_size: sources per batch; batches are cut from the sources sorted by length.
        description: shown beside the progress bar.
    """
    keep_freed_memory()
    model.eval()
    tokenized = processor.tokenize(instruction, sources, route=route, truncation=True)
    order = sorted(range(len(sources)), key=lambda i: tokenized[i].sequence_tokens)
    texts = [""] * len(sources)
    for start in tqdm(range(0, len(order), batch_size), desc=description, leave=False):
        chosen = order[start : start + batch_size]
        batch = processor.pad([tokenized[i] for i in chosen]).to(model.device)
        ids = model.generate(**batch, max_new_tokens=max_new_tokens, do_sample=False)
        for i, text in zip(chosen, processor.batch_decode(ids, skip_special_tokens=True), strict=True):
            texts[i] = text.strip()
    return texts
