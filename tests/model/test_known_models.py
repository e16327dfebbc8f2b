import pytest
import torch
from transformers import AutoModelForCausalLM, AutoModelForSeq2SeqLM, LlamaConfig

from lingualift.errors import ConfigurationError
from lingualift.model.encoders import build_encoder
from lingualift.model.known_models import configuration_of, known_models


@pytest.mark.parametrize("name", known_models())
def test_the_known_dimensions_give_the_published_number_of_parameters(name):
    config, published = configuration_of(name), known_models()[name]["parameters"]
    with torch.device("meta"):
        if "encoder" in published:
            model = build_encoder(config)
        else:
            kind = AutoModelForSeq2SeqLM if config.is_encoder_decoder else AutoModelForCausalLM
            model = kind.from_config(config)
    assert {sum(p.numel() for p in model.parameters())} == set(published.values())


def test_a_local_folder_comes_first(tmp_path):
    LlamaConfig(hidden_size=96).save_pretrained(tmp_path)
    assert configuration_of(tmp_path).hidden_size == 96
    assert configuration_of(tmp_path, num_hidden_layers=3).num_hidden_layers == 3


def test_dimensions_can_be_changed():
    assert configuration_of("meta-llama/Llama-2-7b-hf", num_hidden_layers=2).num_hidden_layers == 2


def test_an_unknown_model_is_named_with_what_to_do():
    with pytest.raises(ConfigurationError, match="someone/unheard-of: expected a folder with config.json, or one of"):
        configuration_of("someone/unheard-of")
