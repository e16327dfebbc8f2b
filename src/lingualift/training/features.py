"""A frozen encoder's output, read from disk where texts are read again and again.

A phase that does not train the encoder, and whose texts stay what they are, gets each text's features once, whichever
phase or system comes first; so do answers and translations. Stage 1 draws its texts anew: there the encoder runs.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from tqdm import tqdm
from transformers import BatchFeature

from lingualift.compute import ComputeSettings
from lingualift.memory import keep_freed_memory
from lingualift.model.processing import TokenizedExample
from lingualift.training.checkpoint import read_manifest
from lingualift.training.devices import device_of
from lingualift.training.feature_store import FeatureKind, FeatureStore, text_digests
from lingualift.training.system_model import Foundation, SystemModel

Collate = Callable[[list[TokenizedExample]], BatchFeature]

_BATCH_POSITIONS = 8192  # of a batch that the encoder reads, padding included


@dataclass(frozen=True)
class Features:
    """Features of a phase's texts.

    Attributes:
        store: where they are.
        encoder_tokens: positions that the encoder has read for them now, without padding; 0 where all were there.
        seconds: that it took.
    """

    store: FeatureStore
    encoder_tokens: int = 0
    seconds: float = 0.0


@dataclass(frozen=True)
class FeatureCollate:
    """Collates examples with their features in the place of the encoder's ids.

    Attributes:
        collate: examples → arguments of the model's forward.
        store: holds the features of all of them.
    """

    collate: Collate
    store: FeatureStore

    def __call__(self, rows: list[TokenizedExample]) -> BatchFeature:
        """Collate examples; `encoder_features` are (B, S, D_enc), with the mask that the ids have."""
        batch = self.collate(rows)
        positions = batch.pop("encoder_input_ids").shape[1]
        batch["encoder_features"] = self.store.read([row.encoder or [] for row in rows], positions)
        return batch


def encoder_checksum(foundation: Foundation, checkpoint: Path | None) -> str:
    """Checksum of the encoder that a checkpoint's system reads with: its own where a phase has trained it."""
    manifest = {} if checkpoint is None else read_manifest(checkpoint)
    own = "encoder" in manifest.get("modules", ())
    return str(manifest["checksums"]["encoder"] if own else foundation.checksums()["encoder"])


def features_of(
    loaded: SystemModel,
    texts: Sequence[Sequence[int]],
    encoder: str,
    compute: ComputeSettings,
    *,
    description: str,
) -> Features | None:
    """The features of texts, made where they are not there yet; None where none are kept, or there is no text.

    With "bfloat16" a GPU computes them in bf16 autocast, as a training in bf16 does; else they are computed in the
    precision of the encoder's weights.

    Args:
        loaded: a model with the encoder, and its processor.
        texts: the encoder's token ids; may be read several times, one after the other.
        encoder: checksum of the encoder's weights.
        compute: where features are kept, and on what they are made.
        description: shown beside the progress bar.

    Raises:
        CheckpointError: the disk is full or fails.
    """
    settings = compute.encoder_features
    if settings is None or not texts:
        return None
    start = time.perf_counter()
    kind = FeatureKind(encoder, settings.dtype, loaded.model.config.encoder_width)
    store = FeatureStore(Path(settings.folder), kind)
    digests, places, lengths = _lacking(store, texts)
    if not places:
        return Features(store)
    tokens = sum(lengths)
    print(f"encoder features of {description}: {len(places)} texts of {tokens} tokens into {store.folder}", flush=True)
    made = _encoded(loaded, texts, places, kind.torch_dtype, device_of(compute))
    store.add(digests, lengths, tqdm(made, desc=f"{description}, features", total=len(places), leave=False))
    return Features(store, tokens, time.perf_counter() - start)


def _lacking(store: FeatureStore, texts: Sequence[Sequence[int]]) -> tuple[np.ndarray, list[int], list[int]]:
    """Distinct texts that a store lacks: their digests, (N, 2), places among the texts, and lengths."""
    digests, firsts = np.unique(text_digests(texts), axis=0, return_index=True)
    lengths = np.array([len(texts[int(i)]) if store.lacks(d) else 0 for i, d in zip(firsts, digests, strict=True)])
    # The longest first: what does not fit in memory shows at once. A text of no tokens has no features.
    order = np.argsort(-lengths, kind="stable")[: np.count_nonzero(lengths)]
    return digests[order], firsts[order].tolist(), lengths[order].tolist()


def _encoded(
    loaded: SystemModel,
    texts: Sequence[Sequence[int]],
    places: Sequence[int],
    dtype: torch.dtype,
    device: torch.device,
) -> Iterator[Tensor]:
    """Features of the texts at some places, from the longest to the shortest, each (S, D_enc), on the CPU."""
    keep_freed_memory()
    loaded.model.eval()
    on_gpu = device.type == "cuda"
    bf16 = on_gpu and dtype == torch.bfloat16 and torch.cuda.is_bf16_supported(including_emulation=False)
    done = 0
    with _moved(loaded.model.encoder, device):
        while done < len(places):
            rows = max(1, _BATCH_POSITIONS // len(texts[places[done]]))
            read = [TokenizedExample([], list(texts[i]), [], None) for i in places[done : done + rows]]
            batch = loaded.processor.pad(read).to(device)
            # Not around the loop: the caller would be in these contexts, too, between two texts.
            with torch.inference_mode(), torch.autocast(device.type, torch.bfloat16, enabled=bf16):
                found = loaded.model.encode(batch["encoder_input_ids"], batch["encoder_attention_mask"])
            found = found.to("cpu", dtype)
            yield from (features[: len(row.encoder or ())] for features, row in zip(found, read, strict=True))
            done += len(read)


@contextmanager
def _moved(module: nn.Module, device: torch.device) -> Iterator[None]:
    """Have a module on a device for a while."""
    before = next(module.parameters()).device
    module.to(device)
    try:
        yield
    finally:
        module.to(before)
        if device.type == "cuda":
            torch.cuda.empty_cache()
