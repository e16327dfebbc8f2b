"""Sentence vectors of parallel problems: what the encoder makes of a problem, and what the alignment layer does.

A vector is the mean over a problem's own tokens: special tokens of the encoder, begin and end embeddings of the layer
and padding are left out. The problem alone is read, without an instruction: the same text whatever the input route.
"""

import logging
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from tqdm import tqdm

from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.aligned_retrieval import ENCODER, UNTRAINED, SentenceVectors, Vectors
from lingualift.evaluation.scoring import ENGLISH
from lingualift.model import InputRoute, LinguaLiftForConditionalGeneration, LinguaLiftProcessor
from lingualift.model.alignment import AlignmentLayer
from lingualift.records import MathProblem
from lingualift.systems import Phase, SystemsTable
from lingualift.training.checkpoint import read_manifest
from lingualift.training.system_model import Foundation, SystemModel, layer_seed, load_system

Problems = Mapping[str, Sequence[MathProblem]]

_PROBLEM_ALONE = InputRoute(encoder="{source}", prefix="")

_logger = logging.getLogger(__name__)


def problems_with_english(problems: Problems) -> dict[str, list[MathProblem]]:
    """Problems whose id an English problem has, too; a language that has none is left out, which is logged."""
    english = {problem.id for problem in problems.get(ENGLISH, ())}
    parallel = {code: [problem for problem in found if problem.id in english] for code, found in problems.items()}
    alone = [code for code, found in parallel.items() if not found]
    if alone:
        _logger.warning("no sentence vectors of %s: no English problem has the id of theirs", ", ".join(alone))
    return {code: found for code, found in parallel.items() if found}


def layer_phases(table: SystemsTable, system: str) -> list[Phase]:
    """Phases up to the one that answers, in training order, whose text goes through the alignment layer.

    They may be another system's, which this one starts from. Empty for a system that reads text only.
    """
    chain = table.chain(table.system(system).answers_with)
    return [phase for phase in chain if table.needs_alignment(phase)]


def sentence_vectors(
    table: SystemsTable,
    system: str,
    foundation: Foundation,
    checkpoints: Mapping[str, Path],
    problems: Problems,
    *,
    seed: int,
    batch_size: int,
) -> SentenceVectors:
    """Read every problem at every stage of a system.

    Args:
        table: the systems.
        system: one with an alignment layer.
        foundation: the two pretrained models.
        checkpoints: phase key → checkpoint, for all of `layer_phases`.
        problems: by language; see `problems_with_english`.
        seed: the run's seed, which the untrained layer follows from.
        batch_size: problems per batch; batches are cut from the problems sorted by length.

    Returns:
        Stages in order: `ENCODER`, `UNTRAINED`, then each phase whose checkpoint has other weights to read with than
        the phase before it. No stage where there is no problem.

    Raises:
        ConfigurationError: the system reads text only.
        DataError: a problem has no text.
        CheckpointError: a checkpoint is incomplete, or belongs to another foundation.
    """
    if not layer_phases(table, system):
        raise ConfigurationError(f"systems.{system}: expected an alignment layer, got a system that reads text only")
    flat = [problem for found in problems.values() for problem in found]
    stages: dict[str, dict[str, Vectors]] = {}
    for loaded, layers in _readers(table, system, foundation, checkpoints, seed) if flat else ():
        features, prompts = mean_vectors(loaded, flat, layers, batch_size=batch_size, description=system)
        stages.setdefault(ENCODER, _by_language(features, problems))
        stages |= {stage: _by_language(found, problems) for stage, found in prompts.items()}
    return SentenceVectors({code: [problem.id for problem in found] for code, found in problems.items()}, stages)


def _readers(
    table: SystemsTable, system: str, foundation: Foundation, checkpoints: Mapping[str, Path], seed: int
) -> Iterator[tuple[SystemModel, dict[str, AlignmentLayer]]]:
    """Each encoder that the stages have, in a model, with the layers that read its output, by stage."""
    first, *_ = phases = layer_phases(table, system)
    # The seed that `train_phase` makes the layer from.
    loaded = load_system(table, first.system, foundation, None, seed=layer_seed(seed, first.key))
    layers, encoder = {UNTRAINED: loaded.model.alignment}, foundation.checksums()["encoder"]
    before: tuple[str, str] | None = None
    for phase in phases:
        sums = read_manifest(checkpoints[phase.key])["checksums"]
        weights = sums["encoder"], sums["alignment"]
        if weights == before:
            continue
        trained = load_system(table, phase.system, foundation, checkpoints[phase.key], seed=0)
        if sums["encoder"] != encoder:
            yield loaded, layers
            loaded, layers, encoder = trained, {}, sums["encoder"]
        layers[phase.phase if phase.system == system else phase.key] = trained.model.alignment
        before = weights
    yield loaded, layers


def _by_language(vectors: Vectors, problems: Problems) -> dict[str, Vectors]:
    ends = np.cumsum([len(found) for found in problems.values()])[:-1]
    return dict(zip(problems, np.split(vectors, ends), strict=True))


@torch.inference_mode()
def mean_vectors(
    loaded: SystemModel,
    problems: Sequence[MathProblem],
    layers: Mapping[str, AlignmentLayer],
    *,
    batch_size: int,
    description: str = "",
) -> tuple[Vectors, dict[str, Vectors]]:
    """Mean encoder feature of each problem, and its mean soft prompt vector by each of several layers.

    Args:
        loaded: left in evaluation mode, with the last of the layers, on the GPU where there is one.
        problems: in any order.
        layers: by name; they all read what the model's encoder returns.
        batch_size: problems per batch.
        description: shown beside the progress bar.

    Returns: (N, D_enc), and (N, D_llm) by name of the layer; rows in the order of the problems.

    Raises:
        DataError: a problem has no text.
    """
    model, processor = loaded.model.eval(), loaded.processor
    if torch.cuda.is_available():
        model.cuda()  # type: ignore[call-arg]
    tokenized = processor.tokenize("", [p.question for p in problems], route=_PROBLEM_ALONE, truncation=True)
    order = sorted(range(len(problems)), key=lambda i: tokenized[i].sequence_tokens)
    parts = []
    for start in tqdm(range(0, len(order), batch_size), desc=description, leave=False):
        chosen = order[start : start + batch_size]
        batch = processor.pad([tokenized[i] for i in chosen]).to(model.device)
        ids, mask = batch["encoder_input_ids"], batch["encoder_attention_mask"]
        own = own_tokens(processor, ids, mask)
        _check_texts([problems[i] for i in chosen], own)
        features = model.encode(ids, mask)
        prompts = (_mean_prompts(model, layer, features, mask, own) for layer in layers.values())
        parts.append([_mean(features, own), *prompts])
    places = np.argsort(order)
    means, *by_layer = (torch.cat(found).cpu().numpy()[places] for found in zip(*parts, strict=True))
    return means, dict(zip(layers, by_layer, strict=True))


def _check_texts(problems: Sequence[MathProblem], own: Tensor) -> None:
    for problem, tokens in zip(problems, own.sum(dim=1).tolist(), strict=True):
        if not tokens:
            raise DataError(
                f"{problem.language}, {problem.id}: expected a question with text, got {problem.question!r}"
            )


def own_tokens(processor: LinguaLiftProcessor, ids: Tensor, mask: Tensor) -> Tensor:
    """Which of the encoder's positions, (B, S), are the text's own: no padding, no special token.

    The unknown token is the text's own, although tokenizers count it among the special ones.
    """
    tokenizer = processor.encoder_tokenizer
    special = [token for token in tokenizer.all_special_ids if token != tokenizer.unk_token_id]
    return mask.bool() & ~torch.isin(ids, torch.tensor(special, device=ids.device))


def _mean_prompts(
    model: LinguaLiftForConditionalGeneration, layer: AlignmentLayer, features: Tensor, mask: Tensor, own: Tensor
) -> Tensor:
    model.alignment = layer.to(model.device)
    prompt, prompt_mask = model.soft_prompt(features, mask)
    # What is real although nothing was read is the layer's: begin and end embeddings, or all of its latents.
    _, of_layer = layer(features[:1], torch.zeros_like(mask[:1]))
    of_text = ~of_layer[0].bool()
    counted = prompt_mask.bool()
    if int(of_text.sum()) == own.shape[1]:  # position by position; latents hold the text, but no token of it
        counted = torch.zeros_like(counted)
        counted[:, of_text] = own
    return _mean(prompt, counted)


def _mean(vectors: Tensor, counted: Tensor) -> Tensor:
    """Mean over counted positions, (B, L, D) and (B, L) to (B, D); what is not counted may hold anything."""
    kept = vectors.float().masked_fill(~counted[..., None], 0.0)
    return kept.sum(dim=1) / counted.sum(dim=1, keepdim=True)
