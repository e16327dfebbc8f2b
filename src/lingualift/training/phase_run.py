"""The training of a phase's model: its corpus as a dataset, its freezing, its adapters, then the one loop."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from lingualift.compute import ComputeSettings
from lingualift.lexicons.lexicon import Lexicon
from lingualift.model.freezing import apply_freezing, verify_freezing
from lingualift.randomness import sub_seed
from lingualift.records import InstructionExample
from lingualift.systems import Phase, SystemsTable
from lingualift.training.adapters import add_adapters
from lingualift.training.corpus import CodeSwitchedCorpus, InstructionCorpus, content_hash
from lingualift.training.engine import PART_MULTIPLE, SEQUENCE_MULTIPLE, TrainingResult, train
from lingualift.training.ranks import HERE, Place
from lingualift.training.saved_states import SavedStates
from lingualift.training.system_model import SystemModel, route_of


@dataclass(frozen=True)
class CodeSwitchedText:
    """What stage 1 code-switches: English sentences and a lexicon per embedded language."""

    sentences: Sequence[str]
    lexicons: Mapping[str, Lexicon]


Corpus = CodeSwitchedText | Sequence[InstructionExample]


@dataclass(frozen=True)
class PhaseRun:
    """What is the run's rather than the phase's.

    Attributes:
        seed: the run's.
        compute: over how many processes.
        states: where a state is saved on the way; None for nowhere.
        place: which of the machines this is.
    """

    seed: int
    compute: ComputeSettings
    states: SavedStates | None = None
    place: Place = HERE


def corpus_hash(corpus: Corpus) -> str:
    """Data hash for manifests."""
    if not isinstance(corpus, CodeSwitchedText):
        return content_hash(list(corpus))
    return content_hash([list(corpus.sentences), {code: dict(lex.entries) for code, lex in corpus.lexicons.items()}])


def train_on(loaded: SystemModel, table: SystemsTable, phase: Phase, corpus: Corpus, run: PhaseRun) -> TrainingResult:
    """Train a phase's modules of a loaded model, adapters in the LLM's place where the phase has them.

    Raises:
        FrozenWeightsError: a module declared frozen would train.
        DivergenceError: the loss is no longer finite.
    """
    if phase.lora is not None:
        add_adapters(loaded.model, phase.lora)
    apply_freezing(loaded.model, phase.trainable)
    verify_freezing(loaded.model, phase.trainable)
    loaded.model.config.soft_prompt_noise = phase.soft_prompt_noise
    loaded.model.pad_to_multiple = SEQUENCE_MULTIPLE
    dataset = _dataset(loaded, table, phase, corpus, run.seed)
    return train(
        loaded.model,
        dataset,
        dataset.lengths,
        partial(loaded.processor.pad, pad_to_multiple_of=PART_MULTIPLE),
        phase.optimizer,
        seed=run.seed,
        description=phase.key,
        compute=run.compute,
        states=run.states,
        place=run.place,
    )


def _dataset(
    loaded: SystemModel, table: SystemsTable, phase: Phase, corpus: Corpus, seed: int
) -> CodeSwitchedCorpus | InstructionCorpus:
    route, instruction = route_of(table, phase), table.instructions[phase.instruction]
    if not isinstance(corpus, CodeSwitchedText):
        return InstructionCorpus(corpus, loaded.processor, route, instruction)
    return CodeSwitchedCorpus(
        corpus.sentences,
        corpus.lexicons,
        phase.switching,
        seed=sub_seed(seed, phase.key),
        examples=phase.optimizer.examples,
        processor=loaded.processor,
        route=route,
        instruction=instruction,
    )
