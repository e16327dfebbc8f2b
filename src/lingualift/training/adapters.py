"""Low-rank adapters around a phase's LLM, through peft: put on, saved alone, and merged by whoever uses the model.

A checkpoint holds them as peft does, `adapter_<n>/adapter_model.safetensors` with `adapter_config.json`, in the order
in which phases have learned them.
"""

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from peft import LoraConfig, PeftModel, get_peft_model
from torch import nn

from lingualift.errors import CheckpointError, ConfigurationError
from lingualift.model import LinguaLiftForConditionalGeneration
from lingualift.model.freezing import adapter_checksum
from lingualift.systems import LoraSettings
from lingualift.training.checkpoint import read_manifest
from lingualift.training.quantization import quantize_linear_layers


def add_adapters(model: LinguaLiftForConditionalGeneration, settings: LoraSettings) -> None:
    """Put adapters around linear layers of the LLM, whose own weights stop learning.

    They start as no change (B = 0), drawn from torch's generator.

    Raises:
        ConfigurationError: a target module is none of the LLM's linear layers, or bitsandbytes is not installed.
    """
    language_model = model.language_model
    layers = {name.rsplit(".", 1)[-1] for name, part in language_model.named_modules() if isinstance(part, nn.Linear)}
    if unknown := sorted(set(settings.target_modules) - layers):
        raise ConfigurationError(
            f"lora.target_modules: {', '.join(unknown)}: no linear layer of the LLM has this name; expected some of "
            f"{', '.join(sorted(layers))}"
        )
    if settings.quantization is not None:
        quantize_linear_layers(language_model)
    config = LoraConfig(
        task_type="CAUSAL_LM",
        r=settings.rank,
        lora_alpha=settings.alpha,  # type: ignore[arg-type]  # any number scales
        lora_dropout=settings.dropout,
        target_modules=list(settings.target_modules) or "all-linear",
        use_dora=settings.dora,
    )
    model.language_model = get_peft_model(language_model, config)


def merge_adapters(model: LinguaLiftForConditionalGeneration) -> None:
    """Add the adapters' products to the weights that they stand around, and take them away."""
    model.language_model = model.language_model.merge_and_unload()


def save_adapters(
    model: LinguaLiftForConditionalGeneration | None, inherited: Path | None, folder: Path
) -> list[dict[str, Any]]:
    """Save a phase's adapters behind those that it started from.

    Args:
        model: with adapters around its LLM; None where the phase has none.
        inherited: the checkpoint that it started from, whose adapters are copied; None for none.
        folder: the new checkpoint.

    Returns:
        What the manifest says of each, in order: checksum.
    """
    found: list[dict[str, Any]] = []
    if inherited is not None:
        found += _said(inherited)
        for number in range(len(found)):
            shutil.copytree(_place(inherited, number), _place(folder, number))
    if model is not None:
        target = _place(folder, len(found))
        model.language_model.save_pretrained(target, safe_serialization=True)
        (target / "README.md").unlink(missing_ok=True)
        _settle(target / "adapter_config.json")
        found.append({"checksum": adapter_checksum(model)})
    return found


def merge_saved_adapters(
    model: LinguaLiftForConditionalGeneration, checkpoint: Path, adapters: Sequence[Mapping[str, Any]]
) -> None:
    """Merge a checkpoint's adapters into the LLM, one after the other.

    Args:
        model: with the LLM that they were trained around, on the CPU.
        checkpoint: its folder.
        adapters: what its manifest says of them.

    Raises:
        CheckpointError: one is missing, or is not what the manifest says.
    """
    for number, said in enumerate(adapters):
        place = _place(checkpoint, number)
        try:
            model.language_model = PeftModel.from_pretrained(model.language_model, str(place))
        except (OSError, ValueError, RuntimeError, KeyError) as error:
            raise CheckpointError(f"{place}: the adapters do not fit the model: {error}") from error
        if adapter_checksum(model) != said["checksum"]:
            raise CheckpointError(f"{place}: the weights are not those of the manifest; make the checkpoint again")
        merge_adapters(model)


def _settle(path: Path) -> None:
    """Take this machine's paths out of a configuration, and chance out of its order."""
    config = json.loads(path.read_text(encoding="utf-8"))
    config["base_model_name_or_path"] = None
    config = {name: sorted(value) if name == "target_modules" else value for name, value in config.items()}
    path.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def _said(checkpoint: Path) -> list[dict[str, Any]]:
    return list(read_manifest(checkpoint).get("adapters", ()))


def _place(checkpoint: Path, number: int) -> Path:
    return checkpoint / f"adapter_{number}"
