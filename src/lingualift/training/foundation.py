"""The foundation: stand-in models trained here, or pretrained models by folder or hub id."""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from pydantic import BaseModel
from torch import Tensor, nn
from torch.utils.data import Dataset
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer, PreTrainedTokenizerFast

from lingualift.compute import ONE_PROCESS, ComputeSettings, ResumeSettings
from lingualift.errors import ConfigurationError
from lingualift.model import LinguaLiftProcessor
from lingualift.model.encoders import load_encoder
from lingualift.model.freezing import checksums
from lingualift.model.routes import InputRoute
from lingualift.model.standins import (
    build_encoder,
    build_llm,
    mask_tokens,
    train_encoder_tokenizer,
    train_llm_tokenizer,
)
from lingualift.randomness import sub_seed
from lingualift.records import InstructionExample
from lingualift.training.checkpoint import write_manifest
from lingualift.training.corpus import InstructionCorpus, content_hash
from lingualift.training.engine import TrainingResult, train
from lingualift.training.foundation_settings import EncoderStandIn, FoundationSettings
from lingualift.training.noisy_reader import NoisyReader, prompt_and_response
from lingualift.training.saved_states import SavedStates, states_of
from lingualift.training.versions import package_versions

# What a plain LLM reads: the same text that a text-only system shows it.
_TEXT_ROUTE = InputRoute(encoder=None, prefix="{instruction}\n{source}\n")


class _MaskedText(Dataset[list[int]]):
    """Tokenized monolingual texts."""

    def __init__(self, rows: list[list[int]]) -> None:
        self.rows = rows

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index: int) -> list[int]:
        return self.rows[index]


def make_encoder(
    settings: FoundationSettings,
    texts: Mapping[str, Sequence[str]],
    *,
    seed: int,
    compute: ComputeSettings = ONE_PROCESS,
    resume: ResumeSettings | None = None,
) -> tuple[Path, list[dict[str, Any]], dict[str, Any]]:
    """Make the multilingual encoder, or take a pretrained one.

    Args:
        settings: which.
        texts: monolingual texts by language, for a stand-in.
        seed: the run's seed.
        compute: over how many processes; of several machines, this one's.
        resume: where a training that is stopped leaves what it goes on from; None for nowhere.

    Returns:
        (staged folder with manifest, loss curve rows, summary row)
    """
    if settings.source == "pretrained":
        return _take_pretrained("encoder", settings.encoder_path, allow_hub=settings.allow_hub)
    if settings.encoder is None:
        raise ConfigurationError("foundation.encoder: missing; expected the stand-in's settings")
    stand_in = settings.encoder
    rows = [text for code in sorted(texts) for text in texts[code]]
    tokenizer = train_encoder_tokenizer(rows, stand_in.vocabulary_size)
    drawn = sub_seed(seed, "encoder") % 2**31
    compute = compute.of_this_machine
    model: Any = build_encoder(tokenizer, stand_in.sizes, drawn, stand_in.architecture)
    origin = _origin(stand_in, content_hash({code: list(found) for code, found in texts.items()}), seed)
    states = states_of(resume, "foundation-encoder", {**origin, "compute": compute.model_dump()})
    result = _train_encoder(model, tokenizer, rows, stand_in, seed, compute, states)
    folder = Path(tempfile.mkdtemp(prefix="lingualift-"))
    model.base_model.save_pretrained(folder / "model")
    tokenizer.save_pretrained(folder / "model")
    _finish(folder, "encoder", origin)
    return folder, *_rows("encoder", "monolingual text", result)


def _train_encoder(
    model: Any,
    tokenizer: PreTrainedTokenizerFast,
    rows: list[str],
    stand_in: EncoderStandIn,
    seed: int,
    compute: ComputeSettings,
    states: SavedStates | None,
) -> TrainingResult:
    ids: list[list[int]] = tokenizer(rows)["input_ids"]
    return train(
        model,
        _MaskedText(ids),
        [len(row) for row in ids],
        _Masking(tokenizer, (stand_in.masked_share, stand_in.replaced_share, stand_in.kept_share)),
        stand_in.optimizer,
        seed=seed,
        description="foundation encoder",
        compute=compute,
        states=states,
    )


@dataclass(frozen=True)
class _Masking:
    """Pads texts and masks them; draws from torch's own generator, which the trainer seeds."""

    tokenizer: PreTrainedTokenizerFast
    shares: tuple[float, float, float]

    def __call__(self, rows: list[list[int]]) -> dict[str, Tensor]:
        tokenizer = self.tokenizer
        batch = tokenizer.pad({"input_ids": rows}, padding="longest", return_tensors="pt", pad_to_multiple_of=8)
        special = torch.isin(batch["input_ids"], torch.tensor(tokenizer.all_special_ids))
        first_text_id = max(tokenizer.all_special_ids) + 257  # after the special and the byte tokens
        inputs, labels = mask_tokens(
            batch["input_ids"],
            special,
            shares=self.shares,
            mask_id=tokenizer.mask_token_id,
            vocabulary=range(first_text_id, len(tokenizer)),
            generator=torch.default_generator,
        )
        return {"input_ids": inputs, "attention_mask": batch["attention_mask"], "labels": labels}


def make_language_model(
    settings: FoundationSettings,
    examples: Sequence[InstructionExample],
    *,
    seed: int,
    compute: ComputeSettings = ONE_PROCESS,
    resume: ResumeSettings | None = None,
) -> tuple[Path, list[dict[str, Any]], dict[str, Any]]:
    """Make the English-only LLM, or take a pretrained one; arguments and result as in `make_encoder`."""
    if settings.source == "pretrained":
        return _take_pretrained("language_model", settings.language_model_path, allow_hub=settings.allow_hub)
    if settings.language_model is None:
        raise ConfigurationError("foundation.language_model: missing; expected the stand-in's settings")
    stand_in = settings.language_model
    tokenizer = train_llm_tokenizer(_tokenizer_texts(examples), stand_in.vocabulary_size)
    drawn = sub_seed(seed, "language_model") % 2**31
    compute = compute.of_this_machine
    model = build_llm(tokenizer, stand_in.sizes, drawn, stand_in.architecture)
    processor = LinguaLiftProcessor(tokenizer, tokenizer)
    corpus = InstructionCorpus(examples, processor, _TEXT_ROUTE)
    origin = _origin(stand_in, content_hash(list(examples)), seed)
    result = train(
        NoisyReader(model, stand_in.embedding_noise),  # type: ignore[arg-type]
        corpus,
        corpus.lengths,
        prompt_and_response(tokenizer.pad_token_id),
        stand_in.optimizer,
        seed=seed,
        description="foundation language model",
        compute=compute,
        states=states_of(resume, "foundation-language_model", {**origin, "compute": compute.model_dump()}),
    )
    folder = Path(tempfile.mkdtemp(prefix="lingualift-"))
    model.save_pretrained(folder / "model")
    tokenizer.save_pretrained(folder / "model")
    _finish(folder, "language_model", origin)
    return folder, *_rows("language model", "English instructions", result)


def _tokenizer_texts(examples: Sequence[InstructionExample]) -> list[str]:
    # Every number of up to three digits becomes one token, alone and after a space, whatever the corpus holds.
    numbers = [f"{n} {n}" for n in range(1000)] * (1 + len(examples) // 200)
    return [f"{e.instruction}\n{e.source}\n{e.response}" for e in examples] + numbers


def _origin(settings: BaseModel, data_hash: str, seed: int) -> dict[str, Any]:
    """What a stand-in depends on."""
    return {
        "settings": settings.model_dump(mode="json"),
        "data_hash": data_hash,
        "seed": seed,
        "versions": package_versions(),
    }


def _finish(folder: Path, name: str, origin: Mapping[str, Any]) -> None:
    path = str(folder / "model")
    write_manifest(folder, {"kind": "stand-in", "checksum": _checksum(name, path), **origin})


def _checksum(name: str, path: str) -> str:
    loaded = load_encoder(path)[0] if name == "encoder" else AutoModelForCausalLM.from_pretrained(
        path, dtype=torch.float32, use_safetensors=True, trust_remote_code=False
    )  # fmt: skip
    return checksums(nn.ModuleDict({name: loaded}))[name]


def _take_pretrained(
    name: str, path: str | None, *, allow_hub: bool
) -> tuple[Path, list[dict[str, Any]], dict[str, Any]]:
    """Check that a pretrained model loads, and record which one it is; its weights stay where they are."""
    field = f"foundation.{name}_path"
    if not path:
        raise ConfigurationError(f"{field}: expected a model folder or hub id, got {path!r}")
    if not Path(path).is_dir() and not allow_hub:
        raise ConfigurationError(
            f"{field}: no folder {path!r}; give a local folder, or set foundation.allow_hub to fetch it from the hub"
        )
    config = AutoConfig.from_pretrained(path, trust_remote_code=False)
    AutoTokenizer.from_pretrained(path, trust_remote_code=False)
    folder = Path(tempfile.mkdtemp(prefix="lingualift-"))
    # A local folder is named absolutely: later stages may run elsewhere.
    resolved = str(Path(path).resolve()) if Path(path).is_dir() else path
    write_manifest(
        folder,
        {"kind": "pretrained", "pretrained": resolved, "model_type": config.model_type, "versions": package_versions(),
         "checksum": _checksum(name, path)},
    )  # fmt: skip
    return (
        folder,
        [],
        {"system": "foundation", "phase": name, "corpus": path, "trainable": "", "seconds": 0.0},
    )


def _rows(name: str, corpus: str, result: TrainingResult) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    curve = [{"system": "foundation", "phase": name, **point} for point in result.curve]
    summary = {
        "system": "foundation",
        "phase": name,
        "corpus": corpus,
        "trainable": name,
        "optimizer_steps": result.optimizer_steps,
        "examples": result.examples,
        "seconds": round(result.seconds, 1),
        "final_loss": result.curve[-1]["loss"] if result.curve else float("nan"),
    }
    return curve, summary
