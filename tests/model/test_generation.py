"""Generation: batches, cache, settings."""

import logging

import pytest
import torch
from transformers import AutoModelForCausalLM
from transformers.utils import logging as hub_logging

from lingualift.model.assembly import assemble

PAIRS = [("mt5", "llama"), ("xlm-roberta", "qwen2"), ("m2m_100", "mistral"), ("mt5", "gpt2")]
GREEDY = {"do_sample": False, "max_new_tokens": 8}


def encoder_part(inputs):
    return inputs.get("encoder_input_ids"), inputs.get("encoder_attention_mask"), None


def argmax_loop(model, inputs, steps: int) -> list[int]:
    """Extend one unpadded row token by token, running everything anew each time."""
    segments = model._prompt(inputs["input_ids"], inputs["attention_mask"], encoder_part(inputs), None, None)
    embeds = assemble(segments, padding_side="left").inputs_embeds
    tokens: list[int] = []
    for _ in range(steps):
        token = model.language_model(inputs_embeds=embeds).logits[0, -1].argmax()
        tokens.append(int(token))
        if tokens[-1] == 2:
            break
        embeds = torch.cat([embeds, model.get_input_embeddings()(token[None])[None]], dim=1)
    return tokens


def without_padding(row: torch.Tensor) -> list[int]:
    tokens = row.tolist()
    return tokens[: tokens.index(2) + 1] if 2 in tokens else tokens


@pytest.mark.parametrize("route", ["paper", "released", "text"])
@pytest.mark.parametrize(("encoder", "llm"), PAIRS)
def test_batch_equals_single_rows_equals_argmax_loop(build, batch, encoder, llm, route):
    model = build(encoder, llm)
    together = model.generate(**batch(route, responses=False), **GREEDY)
    assert together.shape[0] == 3
    for row in range(3):
        single = batch(route, responses=False, rows=slice(row, row + 1))
        expected = argmax_loop(model, single, GREEDY["max_new_tokens"])
        assert without_padding(model.generate(**single, **GREEDY)[0]) == expected
        assert without_padding(together[row]) == expected


def test_finished_rows_are_filled_and_only_new_tokens_come_back(build, batch):
    model, inputs = build(), batch(responses=False)
    model.generation_config.pad_token_id = 0
    first = model.generate(**inputs, do_sample=False, max_new_tokens=1)
    assert first.shape == (3, 1)
    tokens = model.generate(**inputs, **GREEDY, eos_token_id=int(first[0, 0]))
    assert tokens.shape[1] > 1
    assert tokens[0, 1:].tolist() == [0] * (tokens.shape[1] - 1)


def test_a_hub_models_sampling_settings_do_not_warn_when_greedy(build, batch, caplog, recwarn, monkeypatch):
    model = build()
    model.generation_config.update(do_sample=True, temperature=0.6, top_p=0.9, max_length=4096)
    hub_logging.warning_once.cache_clear()
    monkeypatch.setattr(logging.getLogger("transformers"), "propagate", True)
    model.generate(**batch(responses=False), **GREEDY)
    assert not caplog.records
    assert not [str(w.message) for w in recwarn if "generat" in str(w.message)]


def test_generate_without_gradient_and_settings_unchanged(build, batch):
    model = build()
    before = model.generation_config.to_dict()
    assert not model.generate(**batch(responses=False), **GREEDY).requires_grad
    assert model.generation_config.to_dict() == before


def test_beams_and_sampling_pass_through(build, batch):
    model, inputs = build(), batch(responses=False)
    assert model.generate(**inputs, num_beams=2, num_return_sequences=2, max_new_tokens=3).shape[0] == 6
    torch.manual_seed(0)
    assert model.generate(**inputs, do_sample=True, max_new_tokens=3).shape[0] == 3


def test_text_route_equals_the_plain_llm(build, batch, foundation):
    inputs = batch("text", responses=False, rows=slice(0, 1))
    plain = AutoModelForCausalLM.from_pretrained(foundation("llama"))
    expected = plain.generate(**inputs, **GREEDY)[:, inputs["input_ids"].shape[1] :]
    assert torch.equal(build().generate(**inputs, **GREEDY), expected)


def test_bfloat16_generates(build, batch):
    assert build(dtype=torch.bfloat16).generate(**batch(responses=False), **GREEDY).shape[0] == 3
