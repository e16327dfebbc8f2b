"""The training of a phase's model: its corpus as a dataset, its freezing, its adapters, then the one loop."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from lingualift.compute import ComputeSettings
from lingualift.lexicons.lexicon import Lexicon
from lingualift.model import LinguaLiftProcessor
from lingualift.model.freezing import apply_freezing, checksums, verify_freezing
from lingualift.randomness import sub_seed
from lingualift.records import InstructionExample
from lingualift.systems import Phase, SystemsTable
from lingualift.training.adapters import add_adapters, merge_saved_adapters
from lingualift.training.checkpoint import read_manifest
from lingualift.training.corpus import CodeSwitchedCorpus, InstructionCorpus, content_hash
from lingualift.training.engine import PART_MULTIPLE, SEQUENCE_MULTIPLE, TrainingResult, train
from lingualift.training.features import Collate, FeatureCollate, Features, features_of
from lingualift.training.precision import hold_frozen_weights
from lingualift.training.ranks import HERE, Place
from lingualift.training.saved_states import SavedStates
from lingualift.training.system_model import Foundation, SystemModel, layer_seed, load_system, route_of


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


@dataclass(frozen=True)
class PhaseData:
    """What a phase is trained on.

    Attributes:
        corpus: as the phase names it.
        dataset: the same as tokenized examples.
        collate: examples → arguments of the model's forward.
        features: what the encoder makes of the texts, where it is not run in every step.
    """

    corpus: Corpus
    dataset: CodeSwitchedCorpus | InstructionCorpus
    collate: Collate
    features: Features | None = None


def corpus_hash(corpus: Corpus) -> str:
    """Data hash for manifests."""
    if not isinstance(corpus, CodeSwitchedText):
        return content_hash(list(corpus))
    return content_hash([list(corpus.sentences), {code: dict(lex.entries) for code, lex in corpus.lexicons.items()}])


def load_start(
    table: SystemsTable, phase: Phase, foundation: Foundation, after: Path | None, seed: int
) -> tuple[SystemModel, dict[str, str]]:
    """Load what a phase starts from, but for adapters: the model and its modules' checksums.

    Raises:
        CheckpointError: `after` is incomplete, or belongs to another foundation.
    """
    loaded = load_system(table, phase.system, foundation, after, seed=layer_seed(seed, phase.key), merge=False)
    return loaded, checksums(loaded.model)


def holds_other_weights(phase: Phase, after: Path | None, compute: ComputeSettings) -> bool:
    """Whether a phase trains with other weights than `load_start` gives: adapters merged, or weights in fewer bits."""
    quantized = phase.lora is not None and phase.lora.quantization is not None
    return quantized or compute.frozen_weights != "float32" or bool(after and read_manifest(after).get("adapters"))


def merge_inherited(loaded: SystemModel, after: Path | None) -> None:
    """Merge the adapters that phases before have learned.

    Raises:
        CheckpointError: they are not what the checkpoint's manifest says.
    """
    if after is not None:
        merge_saved_adapters(loaded.model, after, read_manifest(after).get("adapters", ()))


def set_up(loaded: SystemModel, phase: Phase, compute: ComputeSettings) -> None:
    """Put on a phase's adapters, freeze what it does not train, and hold that as `compute` says.

    Raises:
        FrozenWeightsError: a module declared frozen would train.
        ConfigurationError: the phase's adapters do not fit the LLM.
    """
    if phase.lora is not None:
        add_adapters(loaded.model, phase.lora)
    apply_freezing(loaded.model, phase.trainable)
    verify_freezing(loaded.model, phase.trainable)
    hold_frozen_weights(loaded.model, compute, phase.optimizer)


def prepare_data(
    loaded: SystemModel, table: SystemsTable, phase: Phase, corpus: Corpus, run: PhaseRun, encoder: str
) -> PhaseData:
    """Make a phase's corpus into a dataset; where the encoder is frozen and texts stay, with features that are kept.

    Args:
        loaded: what the phase starts from.
        table, phase: the systems, and the phase.
        corpus: what it learns from.
        run: the run.
        encoder: checksum of the encoder's weights.

    Raises:
        CheckpointError: features cannot be written.
    """
    dataset = corpus_dataset(loaded.processor, table, phase, corpus, seed=run.seed)
    collate: Collate = partial(loaded.processor.pad, pad_to_multiple_of=PART_MULTIPLE)
    if "encoder" in phase.trainable or isinstance(dataset, CodeSwitchedCorpus):
        return PhaseData(corpus, dataset, collate)
    features = features_of(loaded, dataset.encoder_texts(), encoder, run.compute, description=phase.key)
    return PhaseData(corpus, dataset, FeatureCollate(collate, features.store) if features else collate, features)


def train_on(loaded: SystemModel, phase: Phase, data: PhaseData, run: PhaseRun) -> TrainingResult:
    """Train a phase's modules of a model that is set up for it.

    Raises:
        DivergenceError: the loss is no longer finite.
    """
    loaded.model.config.soft_prompt_noise = phase.soft_prompt_noise
    loaded.model.pad_to_multiple = SEQUENCE_MULTIPLE
    return train(
        loaded.model,
        data.dataset,
        data.dataset.lengths,
        data.collate,
        phase.optimizer,
        seed=run.seed,
        description=phase.key,
        compute=run.compute,
        states=run.states,
        place=run.place,
    )


def corpus_dataset(
    processor: LinguaLiftProcessor, table: SystemsTable, phase: Phase, corpus: Corpus, *, seed: int
) -> CodeSwitchedCorpus | InstructionCorpus:
    """A phase's corpus as tokenized examples; `seed` is the run's."""
    route, instruction = route_of(table, phase), table.instructions[phase.instruction]
    if not isinstance(corpus, CodeSwitchedText):
        return InstructionCorpus(corpus, processor, route, instruction)
    return CodeSwitchedCorpus(
        corpus.sentences,
        corpus.lexicons,
        phase.switching,
        seed=sub_seed(seed, phase.key),
        examples=phase.optimizer.examples,
        processor=processor,
        route=route,
        instruction=instruction,
    )
