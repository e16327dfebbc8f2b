"""Loading, saving and registration."""

from pathlib import Path

import pytest
import torch
from transformers import (
    AutoConfig,
    AutoModel,
    AutoModelForCausalLM,
    AutoModelForSeq2SeqLM,
    AutoProcessor,
    MT5ForConditionalGeneration,
)

from lingualift.errors import CheckpointError
from lingualift.model import LinguaLiftConfig, LinguaLiftForConditionalGeneration, LinguaLiftProcessor

PAIRS = [("mt5", "llama"), ("xlm-roberta", "qwen2"), ("m2m_100", "mistral")]


@pytest.mark.parametrize("tied", [False, True])
@pytest.mark.parametrize(("encoder", "llm"), PAIRS)
def test_saved_and_loaded_model_gives_identical_logits(build, batch, tmp_path: Path, encoder, llm, tied):
    model, inputs = build(encoder, llm, tied=tied), batch()
    model.save_pretrained(tmp_path)
    again = LinguaLiftForConditionalGeneration.from_pretrained(tmp_path)
    assert again.config.llm_config.tie_word_embeddings == tied
    head, embedding = again.get_output_embeddings().weight, again.get_input_embeddings().weight
    assert (head.data_ptr() == embedding.data_ptr()) == tied
    with torch.no_grad():
        assert torch.equal(again(**inputs).logits, model(**inputs).logits)
    assert {name: tuple(value.shape) for name, value in again.state_dict().items()} == {
        name: tuple(value.shape) for name, value in model.state_dict().items()
    }


@pytest.mark.parametrize(("encoder", "llm"), PAIRS)
def test_joining_changes_neither_weights_nor_logits_of_the_llm(build, foundation, encoder, llm):
    joined, original = (
        build(encoder, llm).language_model,
        AutoModelForCausalLM.from_pretrained(foundation(llm)),
    )
    assert joined.state_dict().keys() == original.state_dict().keys()
    assert all(torch.equal(value, joined.state_dict()[name]) for name, value in original.state_dict().items())
    ids = torch.tensor([[5, 6, 7, 8]])
    with torch.no_grad():
        assert torch.equal(joined(ids).logits, original.eval()(ids).logits)


@pytest.mark.parametrize("family", ["mt5", "m2m_100"])
def test_encoder_decoder_families_keep_only_the_encoder_and_its_features(build, foundation, family):
    model = build(family, "llama")
    assert not [name for name in model.encoder.state_dict() if "decoder" in name or "lm_head" in name]
    whole = AutoModelForSeq2SeqLM.from_pretrained(foundation(family)).eval()
    ids = torch.tensor([[5, 6, 7, 2]])
    with torch.no_grad():
        expected = whole.get_encoder()(input_ids=ids, attention_mask=torch.ones_like(ids)).last_hidden_state
        assert torch.equal(model.encode(ids), expected)


def test_pooler_is_left_out(build):
    assert not [name for name in build("xlm-roberta", "llama").state_dict() if "pooler" in name]


def test_incomplete_encoder_checkpoint_is_refused(foundation, tmp_path):
    broken = MT5ForConditionalGeneration.from_pretrained(foundation("mt5"))
    weights = {name: value for name, value in broken.state_dict().items() if "encoder.block.1" not in name}
    broken.save_pretrained(tmp_path, state_dict=weights)
    with pytest.raises(CheckpointError, match=r"block\.1"):
        LinguaLiftForConditionalGeneration.from_encoder_llm_pretrained(tmp_path, foundation("llama"))


def test_auto_classes_read_a_folder_with_model_and_processor(build, processor, tmp_path):
    build(alignment_kind="linear", soft_prompt_noise=0.5).save_pretrained(tmp_path)
    processor.save_pretrained(tmp_path)
    config = AutoConfig.from_pretrained(tmp_path)
    assert isinstance(config, LinguaLiftConfig)
    assert (config.alignment_kind, config.soft_prompt_noise) == ("linear", 0.5)
    assert (config.encoder_width, config.llm_width) == (24, 32)
    assert isinstance(AutoModel.from_pretrained(tmp_path), LinguaLiftForConditionalGeneration)
    assert isinstance(AutoProcessor.from_pretrained(tmp_path), LinguaLiftProcessor)


def test_generation_settings_of_the_llm_survive(foundation, build, tmp_path):
    model = build()
    model.generation_config.max_new_tokens = 7
    model.save_pretrained(tmp_path)
    again = LinguaLiftForConditionalGeneration.from_pretrained(tmp_path)
    assert again.generation_config.max_new_tokens == 7
    assert again.generation_config.eos_token_id == 2


def test_bfloat16_model_runs_and_round_trips(build, batch, tmp_path):
    model, inputs = build(dtype=torch.bfloat16), batch()
    assert {parameter.dtype for parameter in model.parameters()} == {torch.bfloat16}
    model.save_pretrained(tmp_path)
    again = LinguaLiftForConditionalGeneration.from_pretrained(tmp_path)
    with torch.no_grad():
        assert torch.equal(again(**inputs).logits, model(**inputs).logits)
    assert again(**inputs).loss.dtype == torch.float32
