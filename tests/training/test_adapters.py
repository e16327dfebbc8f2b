import pytest
import torch

from lingualift.errors import ConfigurationError
from lingualift.model import LinguaLiftConfig, LinguaLiftForConditionalGeneration
from lingualift.model.freezing import ADAPTER, apply_freezing, checksums, trainable_names, verify_freezing
from lingualift.systems import LoraSettings
from lingualift.training.adapters import add_adapters, merge_adapters
from tests.tiny_models import make_encoder, make_llm


def tiny_model():
    encoder, llm = make_encoder("mt5").get_encoder(), make_llm("llama", tied=True)
    config = LinguaLiftConfig(encoder_config=encoder.config, llm_config=llm.config)
    return LinguaLiftForConditionalGeneration(config, encoder=encoder, language_model=llm).eval()


def forward(model):
    ids = torch.arange(6).reshape(1, 6) % 5 + 3
    return model(input_ids=ids).logits


def test_fresh_adapters_change_nothing_and_learn_alone():
    torch.manual_seed(0)
    model = tiny_model()
    before, expected = checksums(model), forward(model)
    add_adapters(model, LoraSettings(rank=2, alpha=4))
    assert torch.equal(forward(model), expected)
    apply_freezing(model, ["language_model"])
    verify_freezing(model, ["language_model"])
    assert all(".lora_" in name for name in trainable_names(model, ["language_model"]))
    assert {name: checksums(model)[name] for name in before} == before
    assert ADAPTER in checksums(model)


def test_merged_adapters_give_what_they_gave_apart():
    torch.manual_seed(0)
    model = tiny_model()
    names = [name for name, _ in model.named_parameters()]
    add_adapters(model, LoraSettings(rank=2, alpha=4, target_modules=("q_proj", "v_proj")))
    for name, parameter in model.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(parameter, std=0.5)
    apart = forward(model)
    merge_adapters(model)
    torch.testing.assert_close(forward(model), apart, atol=1e-4, rtol=1e-4)
    assert [name for name, _ in model.named_parameters()] == names


def test_a_layer_that_is_not_there_is_named():
    with pytest.raises(ConfigurationError, match="query: no linear layer.*q_proj"):
        add_adapters(tiny_model(), LoraSettings(rank=2, alpha=4, target_modules=("query",)))
