"""Low-rank adapters (LoRA, Hu et al. 2022) around the LLM of a phase, through peft."""

from peft import LoraConfig, get_peft_model
from torch import nn

from lingualift.errors import ConfigurationError
from lingualift.model import LinguaLiftForConditionalGeneration
from lingualift.systems import LoraSettings


def add_adapters(model: LinguaLiftForConditionalGeneration, settings: LoraSettings) -> None:
    """Put adapters around linear layers of the LLM, whose own weights stop learning.

    They start as no change (B = 0), drawn from torch's generator.

    Raises:
        ConfigurationError: a target module is none of the LLM's linear layers.
    """
    language_model = model.language_model
    layers = {name.rsplit(".", 1)[-1] for name, part in language_model.named_modules() if isinstance(part, nn.Linear)}
    if unknown := sorted(set(settings.target_modules) - layers):
        raise ConfigurationError(
            f"lora.target_modules: {', '.join(unknown)}: no linear layer of the LLM has this name; expected some of "
            f"{', '.join(sorted(layers))}"
        )
    config = LoraConfig(
        task_type="CAUSAL_LM",
        r=settings.rank,
        lora_alpha=settings.alpha,  # type: ignore[arg-type]  # any number scales
        lora_dropout=settings.dropout,
        target_modules=list(settings.target_modules) or "all-linear",
    )
    model.language_model = get_peft_model(language_model, config)


def merge_adapters(model: LinguaLiftForConditionalGeneration) -> None:
    """Add the adapters' products to the weights that they stand around, and take them away."""
    model.language_model = model.language_model.merge_and_unload()
