"""Generation, or the choice among options, by one process or by many: batches are cut the same, so that answers are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import distributed

from lingualift.compute import ONE_PROCESS, ComputeSettings
from lingualift.evaluation.generation import generate_share, tokenize_sources
from lingualift.evaluation.likelihood import score_share
from lingualift.systems import SystemsTable
from lingualift.training.devices import check_device, device_of
from lingualift.training.feature_store import FeatureStore
from lingualift.training.features import encoder_checksum, features_of
from lingualift.training.ranks import HERE, Place, rank_and_size, run_ranks
from lingualift.training.rendezvous import announced, describe_models, read_models
from lingualift.training.system_model import Foundation, SystemModel, load_system, route_of


@dataclass(frozen=True)
class Asking:
    """What a phase's model is asked.

    Attributes:
        table, key: the systems, and the phase.
        foundation: the two pretrained models; checkpoint: of the phase.
        instruction: the same for all sources.
        sources: texts that the model reads, one for each text that it writes.
        max_new_tokens: limit of each text.
        batch_size: sources per batch.
        options: for each source, the texts to choose from; none where the answer is generated.
    """

    table: SystemsTable
    key: str
    foundation: Foundation
    checkpoint: Path
    instruction: str
    sources: Sequence[str]
    max_new_tokens: int
    batch_size: int
    options: Sequence[Sequence[str]] = ()


def ask(asking: Asking, compute: ComputeSettings = ONE_PROCESS, place: Place = HERE) -> list[Any]:
    """Generate one text per source, or weigh its options.

    Args:
        asking: what is asked of what.
        compute: over how many processes; each takes its share of the batches.
        place: which of the machines this is, where there are several.

    Returns:
        Texts in the order of the sources, or for each the log-likelihoods of its options; none on other machines than
        the first.

    Raises:
        CheckpointError: encoder features cannot be written.
        ConfigurationError: there are not so many devices.
        RankError: a rank failed.
    """
    check_device(compute)
    loaded = load_system(
        asking.table, asking.table.phase(asking.key).system, asking.foundation, asking.checkpoint, seed=0
    )
    features = _features(loaded, asking, compute)
    if compute.ranks == 1:
        answers = _answer(loaded, asking, compute, features)
    else:
        with announced(compute, place, "answers", _described(asking)) as here:
            answers = run_ranks(compute, _answer_as_rank, loaded, asking, compute, features, place=here) or {}
    return [answers[i] for i in range(len(asking.sources))] if answers else []


def join_asking(content: Mapping[str, Any], compute: ComputeSettings, place: Place) -> None:
    """Answer together with the pipeline's machine, which keeps the answers; `content` is a call's."""
    table, foundation = read_models(content)
    named = {"table": table, "foundation": foundation, "checkpoint": Path(content["checkpoint"])}
    ask(Asking(**{**content, **named}), compute, place)


def _described(asking: Asking) -> dict[str, Any]:
    return {
        **describe_models(asking.table, asking.foundation),
        "key": asking.key,
        "checkpoint": str(asking.checkpoint),
        "instruction": asking.instruction,
        "sources": list(asking.sources),
        "max_new_tokens": asking.max_new_tokens,
        "batch_size": asking.batch_size,
        "options": [list(found) for found in asking.options],
    }


def _features(loaded: SystemModel, asking: Asking, compute: ComputeSettings) -> FeatureStore | None:
    """What the encoder makes of the sources, where it is kept."""
    route = route_of(asking.table, asking.table.phase(asking.key))
    if compute.encoder_features is None or route.encoder is None:
        return None
    rows = tokenize_sources(loaded.processor, asking.sources, instruction=asking.instruction, route=route)
    encoder = encoder_checksum(asking.foundation, asking.checkpoint)
    found = features_of(loaded, [row.encoder or [] for row in rows], encoder, compute, description=asking.key)
    return None if found is None else found.store


def _answer(
    loaded: SystemModel, asking: Asking, compute: ComputeSettings, features: FeatureStore | None
) -> dict[int, Any]:
    """This rank's share of the answers, by the source's index."""
    dtype = torch.bfloat16 if compute.frozen_weights == "bfloat16" else None  # nothing learns here
    loaded.model.to(device_of(compute), dtype)  # type: ignore[arg-type]
    common: dict[str, Any] = {
        "instruction": asking.instruction,
        "route": route_of(asking.table, asking.table.phase(asking.key)),
        "batch_size": asking.batch_size,
        "description": asking.key,
        "share": rank_and_size(),
        "features": features,
    }
    if asking.options:
        return dict(score_share(loaded.model, loaded.processor, asking.sources, asking.options, **common))
    limits: dict[str, Any] = {"max_new_tokens": asking.max_new_tokens, "static_cache": compute.static_cache}
    return dict(generate_share(loaded.model, loaded.processor, asking.sources, **limits, **common))


def _answer_as_rank(
    loaded: SystemModel, asking: Asking, compute: ComputeSettings, features: FeatureStore | None
) -> dict[int, Any]:
    """This rank's share; rank 0 returns all."""
    distributed.init_process_group("gloo")  # texts and numbers are gathered, no tensors
    rank, ranks = rank_and_size()
    gathered: list[Any] | None = [None] * ranks if rank == 0 else None
    distributed.gather_object(_answer(loaded, asking, compute, features), gathered)
    return {i: answer for share in gathered or [] for i, answer in share.items()}
