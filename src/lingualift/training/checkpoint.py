"""Checkpoints hold what was trained, as safetensors, with a manifest that says what it belongs to.

A checkpoint is a folder: one `<module>.safetensors` per module that differs from the foundation, and
`manifest.json`, written last. Folders are made aside and renamed, so a folder with a manifest is whole.
"""

import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import nn

from lingualift.errors import CheckpointError

MANIFEST = "manifest.json"
FORMAT = 1


def write_manifest(folder: Path, content: Mapping[str, Any]) -> None:
    """Write a folder's manifest: the last file, which marks it as whole."""
    text = json.dumps({"format": FORMAT, **content}, ensure_ascii=False, indent=2, sort_keys=True)
    partial = folder / f"{MANIFEST}.partial"
    partial.write_text(text + "\n", encoding="utf-8")
    os.replace(partial, folder / MANIFEST)


def read_manifest(folder: Path) -> dict[str, Any]:
    """Read a folder's manifest.

    Raises:
        CheckpointError: the folder or its manifest is missing or unreadable: nothing partial is taken for whole.
    """
    path = folder / MANIFEST
    if not path.is_file():
        raise CheckpointError(
            f"{folder}: no {MANIFEST}: the folder is missing or incomplete; run the pipeline that makes it again"
        )
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        raise CheckpointError(f"{path}:{error.lineno}: expected JSON ({error.msg}); make the folder again") from error
    found = content.get("format") if isinstance(content, dict) else None
    if found != FORMAT:
        raise CheckpointError(f"{path}: field format: expected {FORMAT}, got {found!r}")
    return content


def move_into_place(staged: Path, target: Path) -> None:
    """Move a finished folder to its place; whatever was there before is replaced as a whole."""
    read_manifest(staged)
    target.parent.mkdir(parents=True, exist_ok=True)
    partial, old = (target.with_name(f".{target.name}.{word}") for word in ("partial", "old"))
    for leftover in (partial, old):
        shutil.rmtree(leftover, ignore_errors=True)
    shutil.move(staged, partial)
    if target.exists():
        os.replace(target, old)
    os.replace(partial, target)
    shutil.rmtree(old, ignore_errors=True)


def save_modules(model: nn.Module, modules: list[str], folder: Path) -> None:
    """Save modules of a model, one safetensors file each; tied weights once."""
    for name in modules:
        module = model.get_submodule(name)
        tied = tied_names(module)
        state = {k: v.detach().cpu().contiguous() for k, v in module.state_dict().items() if k not in tied}
        save_file(state, folder / f"{name}.safetensors", metadata={"format": "pt"})


def load_modules(model: nn.Module, modules: list[str], folder: Path) -> None:
    """Load modules of a checkpoint into a model, strictly.

    Raises:
        CheckpointError: a file is missing, or its names or shapes are not the model's.
    """
    for name in modules:
        path = folder / f"{name}.safetensors"
        if not path.is_file():
            raise CheckpointError(f"{path}: missing, although the manifest lists {name!r}; make the checkpoint again")
        module = model.get_submodule(name)
        try:
            found = module.load_state_dict(load_file(path), strict=False)
        except (RuntimeError, SafetensorError) as error:
            raise CheckpointError(f"{path}: does not fit the model: {error}") from error
        missing = set(found.missing_keys) - tied_names(module)
        if missing or found.unexpected_keys:
            raise CheckpointError(
                f"{path}: does not fit the model: missing {sorted(missing)[:3]}, "
                f"unexpected {sorted(found.unexpected_keys)[:3]}; was it made with another configuration?"
            )


def tied_names(module: nn.Module) -> set[str]:
    """Second names of weights that share storage, such as a tied lm_head."""
    seen: dict[int, str] = {}
    tied = set()
    for name, tensor in module.state_dict().items():
        if isinstance(tensor, torch.Tensor) and tensor.numel():
            if tensor.data_ptr() in seen:
                tied.add(name)
            seen.setdefault(tensor.data_ptr(), name)
    return tied
