"""Settings: defaults, derived sizes, and messages for bad values."""

import pytest
from transformers import LlamaConfig, MT5Config, OPTConfig

from lingualift.errors import ConfigurationError
from lingualift.model import LinguaLiftConfig

ENCODER = MT5Config(d_model=24)
LLM = LlamaConfig(hidden_size=32)


def test_sub_configs_may_be_dicts_and_round_trip(tmp_path):
    config = LinguaLiftConfig(encoder_config=ENCODER.to_dict(), llm_config=LLM, alignment_kind="latent", latent_heads=4)
    config.save_pretrained(tmp_path)
    again = LinguaLiftConfig.from_pretrained(tmp_path)
    assert isinstance(again.encoder_config, MT5Config)
    assert isinstance(again.llm_config, LlamaConfig)
    assert again.to_dict() == config.to_dict()


def test_widths_are_derived():
    config = LinguaLiftConfig(encoder_config=ENCODER, llm_config=LLM)
    assert (config.encoder_width, config.llm_width) == (24, 32)
    assert config.get_text_config().hidden_size == 32
    assert config.get_text_config(encoder=True).hidden_size == 24


def test_soft_prompts_have_the_width_of_narrow_embeddings():
    narrow = OPTConfig(hidden_size=64, word_embed_proj_dim=16)
    assert LinguaLiftConfig(encoder_config=ENCODER, llm_config=narrow).llm_width == 16


def test_a_living_models_config_is_not_touched():
    llm = LlamaConfig(hidden_size=32, attn_implementation="sdpa")
    LinguaLiftConfig(encoder_config=ENCODER, llm_config=llm)
    assert llm._attn_implementation == "sdpa"


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("alignment_kind", "mlp", "linear, ffn, latent"),
        ("alignment_hidden_factor", 0, "at least 1"),
        ("num_latents", 1.5, "whole number"),
        ("latent_layers", True, "whole number"),
        ("soft_prompt_noise", -0.1, "at least 0"),
        ("soft_prompt_noise", float("nan"), "finite"),
        ("soft_prompt_norm", 0.0, "above 0"),
        ("soft_prompt_norm", "embedding", "above 0"),
        ("soft_prompt_sharpness", -1.0, "above 0"),
        ("encoder_config", {"model_type": "no-such-model"}, "model type"),
        ("llm_config", "meta-llama/Llama-2-7b", "dict"),
    ],
)
def test_bad_values_name_field_and_expectation(field, value, expected):
    good = {"encoder_config": ENCODER, "llm_config": LLM}
    with pytest.raises(ConfigurationError, match=field) as error:
        LinguaLiftConfig(**{**good, field: value})
    assert expected in str(error.value)


def test_latent_heads_must_divide_the_encoder_width_only_when_used():
    LinguaLiftConfig(encoder_config=ENCODER, llm_config=LLM, latent_heads=7)
    with pytest.raises(ConfigurationError, match="divide the encoder width 24, got 7"):
        LinguaLiftConfig(encoder_config=ENCODER, llm_config=LLM, latent_heads=7, alignment_kind="latent")
