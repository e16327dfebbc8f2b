"""A phase that cannot fit this machine is refused before its models are loaded, by the longest of its own texts."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError
from lingualift.planning.capacity import check_phase
from lingualift.planning.lengths import PassShape, longest_shape
from lingualift.planning.models import FoundationConfigs
from lingualift.systems import Phase, SystemsTable, read_systems
from lingualift.training.engine import PART_MULTIPLE
from lingualift.training.phase_corpus import phase_corpus
from lingualift.training.phase_run import CodeSwitchedText, Corpus, corpus_dataset
from lingualift.training.system_model import Foundation, load_processor

_LOOKED_AT = 4  # times the rows of a pass: the texts of most characters, of which those of most tokens are taken


def check_node(key: str, inputs: Mapping[str, Any]) -> None:
    """Check that the phase of a node fits the memory that is free now.

    Args:
        key: the phase.
        inputs: argument of the node's function → value.

    Raises:
        ConfigurationError: as `check_training` does.
    """
    table = read_systems(inputs)
    phase, written = table.phase(key), inputs["corpus"]
    if phase.is_code_switched:
        corpus = phase_corpus(table, key, written)
    else:
        # A translation is about as long as what it translates, and takes long to make.
        system = table.systems[phase.system]
        corpus = [replace(example, source=system.asked(example.source, example.source)) for example in written]
    foundation = Foundation(inputs["encoder"], inputs["language_model"])
    check_training(table, key, foundation, corpus, ComputeSettings.model_validate(inputs["compute"]))


def check_training(
    table: SystemsTable, key: str, foundation: Foundation, corpus: Corpus, compute: ComputeSettings
) -> None:
    """Check that a phase fits the memory that is free now.

    Args:
        table, key, foundation, corpus, compute: as of `training.phase.train_phase`.

    Raises:
        ConfigurationError: it does not; with the parts of the estimate, what is free and what to change.
    """
    phase = table.phase(key)
    try:
        configs = FoundationConfigs.at(foundation.model_path("encoder"), foundation.model_path("language_model"))
    except ConfigurationError:
        return  # a model of the hub that is not here yet, and whose dimensions nobody knows
    check_phase(table, key, configs, _longest(table, phase, foundation, corpus, compute), compute)


def _longest(
    table: SystemsTable, phase: Phase, foundation: Foundation, corpus: Corpus, compute: ComputeSettings
) -> PassShape:
    rows, processor = max(1, phase.optimizer.examples_per_pass // compute.ranks), load_processor(foundation)
    dataset = corpus_dataset(processor, table, phase, _longest_texts(corpus, _LOOKED_AT * rows), seed=0)
    lengths = [example.sequence_tokens for example in (dataset[i] for i in range(min(len(dataset), _LOOKED_AT * rows)))]
    return longest_shape(dataset, lengths, partial(processor.pad, pad_to_multiple_of=PART_MULTIPLE), rows=rows)


def _longest_texts(corpus: Corpus, number: int) -> Corpus:
    if isinstance(corpus, CodeSwitchedText):
        return CodeSwitchedText(sorted(corpus.sentences, key=len)[-number:], corpus.lexicons)
    return sorted(corpus, key=lambda example: len(example.source) + len(example.response))[-number:]
