"""Classification by log-likelihood: which of the options is the text that the model would rather write?"""

from collections.abc import Sequence
from dataclasses import replace

import torch
from torch import Tensor, nn
from tqdm import tqdm

from lingualift.model import InputRoute, LinguaLiftForConditionalGeneration, LinguaLiftProcessor
from lingualift.model.assembly import IGNORED_LABEL
from lingualift.training.feature_store import FeatureStore
from lingualift.training.features import FeatureCollate


@torch.inference_mode()
def score_share(
    model: LinguaLiftForConditionalGeneration,
    processor: LinguaLiftProcessor,
    sources: Sequence[str],
    options: Sequence[Sequence[str]],
    *,
    instruction: str,
    route: InputRoute,
    batch_size: int,
    description: str = "",
    share: tuple[int, int] = (0, 1),
    features: FeatureStore | None = None,
) -> dict[int, list[float]]:
    """Log-likelihood of each option as the whole of the response, its end included.

    The end makes options of different lengths comparable as they are: each is the probability that the model writes
    this and nothing more. Every pair of source and option is one row, O(sources x options) in all.

    Args:
        model, processor: the model, which is left in evaluation mode, and its processor.
        sources: input texts; options: for each, the texts to choose from.
        instruction: the same for all; route: which text goes where.
        batch_size: sources per batch, which are cut from the sources sorted by length.
        description: shown beside the progress bar.
        share: (rank, ranks): which share of the batches to score; these are cut the same whoever scores them.
        features: what the encoder makes of the sources; None runs it.

    Returns: index of a source → natural logarithms, one per option in its order, for those of the share.
    """
    model.eval()
    prompts = processor.tokenize(instruction, sources, route=route, truncation=True)
    responses = _responses(processor, options)
    collate = processor.pad if features is None else FeatureCollate(processor.pad, features)
    order = sorted(range(len(sources)), key=lambda i: prompts[i].sequence_tokens)
    scores: dict[int, list[float]] = {}
    own = range(share[0] * batch_size, len(order), share[1] * batch_size)
    for start in tqdm(own, desc=description, leave=False, disable=share[0] > 0):
        chosen = order[start : start + batch_size]
        rows = [replace(prompts[i], response=responses[text]) for i in chosen for text in options[i]]
        batch = collate(rows).to(model.device)
        found = iter(response_likelihoods(model(**batch).logits, batch["labels"]).tolist())
        scores.update({i: [next(found) for _ in options[i]] for i in chosen})
    return scores


def response_likelihoods(logits: Tensor, labels: Tensor) -> Tensor:
    """Sum of the log-probabilities of each row's labels.

    Args:
        logits: at the positions that predict the response, (B, R, V).
        labels: the response, right-padded with -100, (B, R).

    Returns: (B,), in float32.
    """
    wanted = labels != IGNORED_LABEL
    targets = labels.masked_fill(~wanted, 0).unsqueeze(-1)
    log_probabilities = nn.functional.log_softmax(logits.float(), dim=-1).gather(-1, targets).squeeze(-1)
    return (log_probabilities * wanted).sum(dim=-1)


def _responses(processor: LinguaLiftProcessor, options: Sequence[Sequence[str]]) -> dict[str, list[int]]:
    """Token ids of every distinct option."""
    texts = sorted({text for found in options for text in found})
    return dict(zip(texts, processor.response_ids(texts), strict=True))
