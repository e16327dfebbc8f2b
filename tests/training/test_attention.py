import pytest
import torch

from lingualift.model import LinguaLiftForConditionalGeneration
from lingualift.training.attention import set_attention


@pytest.mark.parametrize("attention", ["eager", "sdpa"])
def test_every_model_inside_computes_attention_as_told(tiny, attention):
    model = LinguaLiftForConditionalGeneration.from_encoder_llm_pretrained(
        tiny.model_path("encoder"), tiny.model_path("language_model")
    )
    set_attention(model, attention)
    layers = [model.language_model.model.layers[0].self_attn, model.encoder.encoder.layer[0].attention.self]
    assert {layer.config._attn_implementation for layer in layers} == {attention}


def test_plain_attention_computes_what_the_fused_one_does(tiny):
    losses = []
    for attention in ("auto", "sdpa"):
        torch.manual_seed(0)
        model = LinguaLiftForConditionalGeneration.from_encoder_llm_pretrained(
            tiny.model_path("encoder"), tiny.model_path("language_model"), alignment_kind="linear"
        ).train()
        set_attention(model, attention)
        ids = torch.arange(10, 42).reshape(2, 16)
        mask = torch.ones_like(ids)
        mask[1, 9:] = 0  # the encoder's padding must not be read in either
        losses.append(float(model(encoder_input_ids=ids, encoder_attention_mask=mask, labels=ids[:, :6]).loss))
    assert losses[0] == pytest.approx(losses[1], rel=1e-5)
