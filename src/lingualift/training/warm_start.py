"""A fresh alignment layer starts from a fit word by word, so that stage 1 begins where words are already known.

Not in the paper, whose layer starts at random: our choice for stand-ins, whose stage 1 has thousands of steps instead
of the millions of sentences that a large layer sees. It uses what stage 1 itself uses: English sentences and lexicons.
"""

import time
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional
from torch.optim import AdamW
from transformers import get_scheduler

from lingualift.code_switch import CodeSwitcher
from lingualift.model import InputRoute, LinguaLiftForConditionalGeneration, LinguaLiftProcessor
from lingualift.systems import WarmStartSettings
from lingualift.training.optimizers import ADAM_BETAS, computes_in_bf16, make_optimizer
from lingualift.training.word_pairs import WordPairs, collect_word_pairs

_LOGGED_POINTS = 20


@dataclass(frozen=True)
class WarmStart:
    """What a fit reports.

    Attributes:
        curve: {"step", "loss", "learning_rate"} at equal distances; loss is the mean since the point before.
        seconds: wall time, the encoder's included.
        words: positions that the layer was fitted on, each time it met them.
        encoder_tokens: positions that the encoder read.
    """

    curve: list[dict[str, float]]
    seconds: float
    words: int
    encoder_tokens: int


def fit_layer(
    model: LinguaLiftForConditionalGeneration,
    processor: LinguaLiftProcessor,
    switcher: CodeSwitcher,
    route: InputRoute,
    instruction: str,
    settings: WarmStartSettings,
    *,
    seed: int,
) -> WarmStart:
    """Fit the alignment layer so that each position's vector points to the LLM embedding of its English word.

    Cross entropy over the LLM's vocabulary of cosines times `settings.sharpness`. Rare words are drawn more often than
    they occur. Time is O(sentences + steps × batch); nothing but the layer changes.

    Args:
        model, processor: the system's; the layer maps each position on its own.
        switcher, route, instruction: what the encoder reads, see `collect_word_pairs`.
        settings: how long, and how.
        seed: seed of the draws.
    """
    start, precision = time.perf_counter(), settings.optimizer.mixed_precision
    pairs = collect_word_pairs(
        model, processor, switcher, route, instruction, sentences=settings.sentences, mixed_precision=precision
    )
    curve = fit_pairs(model, pairs, settings, seed=seed)
    return WarmStart(curve, time.perf_counter() - start, settings.optimizer.examples, pairs.encoder_tokens)


def fit_pairs(
    model: LinguaLiftForConditionalGeneration, pairs: WordPairs, settings: WarmStartSettings, *, seed: int
) -> list[dict[str, float]]:
    """Fit the alignment layer on pairs; see `fit_layer`. Returns the loss curve."""
    optimizing, layer = settings.optimizer, model.alignment
    for parameter in layer.parameters():
        parameter.requires_grad_(True)
    optimizer = make_optimizer(layer, optimizing) or AdamW(
        layer.parameters(), lr=optimizing.learning_rate, betas=ADAM_BETAS, weight_decay=optimizing.weight_decay
    )
    schedule = get_scheduler(optimizing.scheduler, optimizer, optimizing.warmup_steps, optimizing.optimizer_steps)
    words = functional.normalize(model.get_input_embeddings().get_parameter("weight").detach().float(), dim=-1)
    generator = torch.Generator().manual_seed(seed % 2**63)
    drawn = torch.multinomial(pairs.weights.cpu(), optimizing.examples, replacement=True, generator=generator)
    losses = []
    for chosen in drawn.to(model.device).split(optimizing.batch_size):
        with torch.autocast(model.device.type, torch.bfloat16, enabled=computes_in_bf16(optimizing.mixed_precision)):
            loss = _loss(model, pairs.features[chosen].float(), pairs.tokens[chosen], words, settings.sharpness)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(layer.parameters(), optimizing.max_gradient_norm)
        optimizer.step()
        losses.append((float(loss.detach()), schedule.get_last_lr()[0]))
        schedule.step()
        optimizer.zero_grad()
    return _curve(losses)


def _loss(
    model: LinguaLiftForConditionalGeneration, features: Tensor, tokens: Tensor, words: Tensor, sharpness: float
) -> Tensor:
    vectors, mask = model.alignment(features.unsqueeze(0), torch.ones(1, len(features), device=features.device))
    edges = (vectors.shape[1] - len(features)) // 2  # begin and end embeddings, where the kind has them
    own = functional.normalize(vectors[0, edges : edges + len(features)].float(), dim=-1)
    return functional.cross_entropy(sharpness * own @ words.T, tokens)


def _curve(losses: list[tuple[float, float]]) -> list[dict[str, float]]:
    size = max(1, len(losses) // _LOGGED_POINTS)
    parts = [losses[start : start + size] for start in range(0, len(losses), size)]
    return [
        {"step": float(min((i + 1) * size, len(losses))), "loss": sum(p[0] for p in part) / len(part),
         "learning_rate": part[-1][1]}
        for i, part in enumerate(parts)
    ]  # fmt: skip
