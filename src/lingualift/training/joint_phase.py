"""A training phase on several machines: what the others are told of it, and how they take part."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from lingualift.compute import ComputeSettings
from lingualift.lexicons.lexicon import lexicons_of
from lingualift.records import InstructionExample
from lingualift.systems import SystemsTable
from lingualift.training.phase_run import (
    CodeSwitchedText,
    Corpus,
    PhaseRun,
    load_start,
    merge_inherited,
    prepare_data,
    set_up,
    train_on,
)
from lingualift.training.ranks import Place
from lingualift.training.rendezvous import check_same_weights, describe_models, read_models
from lingualift.training.saved_states import SavedStates
from lingualift.training.system_model import Foundation


def phase_call(
    table: SystemsTable,
    key: str,
    foundation: Foundation,
    after: Path | None,
    corpus: Corpus,
    run: PhaseRun,
    start: Mapping[str, str],
) -> dict[str, Any]:
    """What other machines need to train a phase, too; {} where there are none.

    Args:
        table, key, foundation, after, corpus: as of `train_phase`.
        run: the pipeline's run of it.
        start: checksums of the model that it starts from.
    """
    if run.compute.nodes == 1:
        return {}
    return {
        **describe_models(table, foundation),
        "key": key,
        "after": None if after is None else str(after),
        "corpus": _described(corpus),
        "seed": run.seed,
        "states": None if run.states is None else {"folder": str(run.states.folder), "saves": run.states.saves},
        "start": dict(start),
    }


def join_phase(content: Mapping[str, Any], compute: ComputeSettings, place: Place) -> None:
    """Train a phase together with the pipeline's machine, which keeps the result.

    Args:
        content: what `phase_call` made.
        compute: the settings of the pipeline's machine.
        place: which of the machines this is.

    Raises:
        CheckpointError: this machine has read other weights than the pipeline's.
        RankError: a rank failed, on whatever machine.
    """
    table, foundation = read_models(content)
    after, phase = Path(content["after"]) if content["after"] else None, table.phase(content["key"])
    loaded, sums = load_start(table, phase, foundation, after, content["seed"])
    check_same_weights(content["start"], sums)
    merge_inherited(loaded, after)
    saved = content["states"]
    states = SavedStates(Path(saved["folder"]), saved["saves"]) if saved else None
    run = PhaseRun(content["seed"], compute, states, place)
    # As on the first machine: features are those of the weights as they are read, before frozen ones are halved.
    data = prepare_data(loaded, table, phase, _corpus_of(content["corpus"]), run, sums["encoder"])
    set_up(loaded, phase, compute)
    # What a warm start has fitted is the first machine's: ranks begin with the weights of rank 0.
    train_on(loaded, phase, data, run)


def _described(corpus: Corpus) -> dict[str, Any]:
    if not isinstance(corpus, CodeSwitchedText):
        return {"examples": [asdict(example) for example in corpus]}
    lexicons = {code: {word: list(found) for word, found in lexicon.entries.items()}
                for code, lexicon in corpus.lexicons.items()}  # fmt: skip
    return {"sentences": list(corpus.sentences), "lexicons": lexicons}


def _corpus_of(described: Mapping[str, Any]) -> Corpus:
    if "examples" in described:
        return [InstructionExample(**example) for example in described["examples"]]
    return CodeSwitchedText(described["sentences"], lexicons_of(described["lexicons"]))
