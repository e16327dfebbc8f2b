import pytest
import torch
from torch import nn

from lingualift.compute import ONE_PROCESS, ComputeSettings
from lingualift.errors import ConfigurationError
from lingualift.training.attention import pretrained_parts
from lingualift.training.blocks import prepared_blocks
from lingualift.training.phase import train_phase
from lingualift.training.system_model import load_system

STAGE_1, STAGE_2 = "lingualift-language_alignment", "lingualift-instruction_tuning"


@pytest.mark.parametrize("key", [STAGE_1, STAGE_2])
def test_recomputed_activations_give_the_same_losses(key, quick_table, tiny, code_switched, instructions):
    corpus = code_switched if key == STAGE_1 else instructions
    table = quick_table(4, {f"phases.{key}.optimizer.mixed_precision": "no"})
    curves = [
        train_phase(table, key, tiny, None, corpus, seed=0, compute=compute)[1]
        for compute in (ONE_PROCESS, ComputeSettings(gradient_checkpointing=True))
    ]
    assert [p["loss"] for p in curves[1]] == pytest.approx([p["loss"] for p in curves[0]], rel=1e-5)


@pytest.fixture
def dynamo(monkeypatch):
    """Compile without generating code, which needs a C++ compiler and half a minute."""
    whole = nn.Module.compile
    compiled: list[str] = []

    def compile_block(self: nn.Module, **_: object) -> None:
        compiled.append(type(self).__name__)
        whole(self, backend="eager")

    monkeypatch.setattr(nn.Module, "compile", compile_block)
    yield compiled
    torch._dynamo.reset()


def test_compiled_blocks_give_the_same_losses(quick_table, tiny, instructions, dynamo):
    table = quick_table(3, {f"phases.{STAGE_2}.optimizer.mixed_precision": "no"})
    curves = [
        train_phase(table, STAGE_2, tiny, None, instructions, seed=0, compute=compute)[1]
        for compute in (ONE_PROCESS, ComputeSettings(compile=True))
    ]
    assert [p["loss"] for p in curves[1]] == pytest.approx([p["loss"] for p in curves[0]], rel=1e-4)
    assert {"LlamaDecoderLayer", "XLMRobertaLayer"} <= set(dynamo), dynamo


def test_afterwards_blocks_are_as_they_were(quick_table, tiny, dynamo):
    model = load_system(quick_table(), "lingualift", tiny, None, seed=0).model
    both = ComputeSettings(gradient_checkpointing=True, compile=True)
    with prepared_blocks(model, both):
        assert any(part.is_gradient_checkpointing for part in pretrained_parts(model))
        assert model.language_model.model.layers[0]._compiled_call_impl is not None
    assert not any(part.is_gradient_checkpointing for part in pretrained_parts(model))
    assert all(module._compiled_call_impl is None for module in model.modules())


@pytest.mark.parametrize(
    ("setting", "attribute", "value"),
    [("gradient_checkpointing", "supports_gradient_checkpointing", False), ("compile", "_no_split_modules", None)],
)
def test_a_model_that_cannot_is_named(setting, attribute, value, quick_table, tiny, monkeypatch):
    model = load_system(quick_table(), "lingualift", tiny, None, seed=0).model
    part = model.language_model.model
    monkeypatch.setattr(part, attribute, value, raising=False)
    preparing = prepared_blocks(model, ComputeSettings(**{setting: True}))
    with pytest.raises(ConfigurationError, match=rf"compute\.{setting}: LlamaModel"):
        preparing.__enter__()
