"""From files to a system's model: foundation models, then the checkpoint's trained modules on top."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from transformers import AutoTokenizer

from lingualift.errors import CheckpointError
from lingualift.model import InputRoute, LinguaLiftForConditionalGeneration, LinguaLiftProcessor
from lingualift.randomness import sub_seed
from lingualift.systems import Phase, SystemsTable
from lingualift.training.adapters import merge_saved_adapters
from lingualift.training.checkpoint import load_modules, read_manifest

FOUNDATION_MODULES = ("encoder", "language_model")


@dataclass(frozen=True)
class Foundation:
    """Where the two pretrained (or stand-in) models are, and what they are.

    Attributes:
        encoder: folder with the encoder's manifest; language_model: the same for the LLM.
    """

    encoder: Path
    language_model: Path

    def checksums(self) -> dict[str, str]:
        """Checksum of each model's weights, from the manifests."""
        return {name: read_manifest(getattr(self, name))["checksum"] for name in FOUNDATION_MODULES}

    def model_path(self, name: str) -> str:
        """Folder or hub id that holds a model and its tokenizer."""
        manifest = read_manifest(getattr(self, name))
        return str(manifest.get("pretrained") or getattr(self, name) / "model")


@dataclass(frozen=True)
class SystemModel:
    """A system ready to train or answer: its model, its processor, and its input routes by phase."""

    model: LinguaLiftForConditionalGeneration
    processor: LinguaLiftProcessor


def route_of(table: SystemsTable, phase: Phase) -> InputRoute:
    """The input route of a phase."""
    return InputRoute(**table.input_routes[table.route_name(phase)].model_dump())


def layer_seed(seed: int, key: str) -> int:
    """Seed of the fresh alignment layer that a phase starts from, where no phase before it has one."""
    return sub_seed(seed, key) % 2**31


def load_system(
    table: SystemsTable,
    name: str,
    foundation: Foundation,
    checkpoint: Path | None,
    *,
    seed: int,
    merge: bool = True,
) -> SystemModel:
    """Load a system's model: the foundation, a fresh alignment layer, and what a checkpoint trained.

    Args:
        table, name: the systems, and which of them.
        foundation: the two models; seed: of the fresh alignment layer.
        checkpoint: folder of a phase's checkpoint, or None for the untrained system.
        merge: whether the checkpoint's adapters are merged into the LLM, or left out.

    Raises:
        ConfigurationError: unknown system.
        CheckpointError: the checkpoint is incomplete, of another foundation, or of another alignment kind.
    """
    system = table.system(name)
    torch.manual_seed(seed)
    model = LinguaLiftForConditionalGeneration.from_encoder_llm_pretrained(
        foundation.model_path("encoder"),
        foundation.model_path("language_model"),
        alignment_kind=system.alignment_kind or "linear",
        alignment_hidden_factor=system.alignment_hidden_factor,
    )
    model.config.soft_prompt_norm = _mean_length(model) if system.soft_prompt_norm == "embedding" else None
    model.config.soft_prompt_sharpness = system.soft_prompt_sharpness
    processor = load_processor(foundation)
    processor.check_embeddings(model)
    if checkpoint is not None:
        manifest = read_manifest(checkpoint)
        check_belongs(checkpoint, manifest, foundation, system.alignment_kind)
        load_modules(model, manifest["modules"], checkpoint)
        if merge:
            merge_saved_adapters(model, checkpoint, manifest.get("adapters", ()))
    return SystemModel(model, processor)


def _mean_length(model: LinguaLiftForConditionalGeneration) -> float:
    """Of the LLM's token embeddings: of the foundation's, before a checkpoint's, so that all phases have the same."""
    return float(model.get_input_embeddings().get_parameter("weight").detach().norm(dim=-1).mean())


def load_processor(foundation: Foundation) -> LinguaLiftProcessor:
    """The two models' tokenizers."""
    paths = (foundation.model_path(name) for name in FOUNDATION_MODULES)
    return LinguaLiftProcessor(*(AutoTokenizer.from_pretrained(path, trust_remote_code=False) for path in paths))


def check_belongs(
    folder: Path, manifest: Mapping[str, Any], foundation: Foundation, alignment_kind: str | None
) -> None:
    """Check that a checkpoint was trained on this foundation and with this kind of alignment layer."""
    for name, expected in foundation.checksums().items():
        got = manifest["foundation"].get(name)
        if got != expected:
            raise CheckpointError(
                f"{folder}: field foundation.{name}: trained on another foundation (expected {expected[:12]}…, "
                f"got {str(got)[:12]}…); run the training pipeline again, or restore the foundation it belongs to"
            )
    kind = manifest["alignment_kind"]
    if "alignment" in manifest["modules"] and kind != alignment_kind:
        raise CheckpointError(
            f"{folder}: field alignment_kind: expected {alignment_kind!r}, got {kind!r}; train the system again"
        )
