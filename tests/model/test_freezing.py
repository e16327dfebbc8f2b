"""Freezing: applied, verified by name, proved by checksum."""

import itertools

import pytest
import torch
from peft import LoraConfig, get_peft_model

from lingualift.errors import ConfigurationError, FrozenWeightsError
from lingualift.model import apply_freezing, checksums, prove_unchanged, verify_freezing
from lingualift.model.freezing import ADAPTER, MODULES

SUBSETS = [subset for size in range(4) for subset in itertools.combinations(MODULES, size)]


def step(model, inputs) -> None:
    """One optimizer step over everything that learns."""
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=0.1, weight_decay=0.1)
    model.train()(**inputs).loss.backward()
    optimizer.step()


def with_lora(model):
    config = LoraConfig(r=2, target_modules=["q_proj", "v_proj"], task_type="CAUSAL_LM", init_lora_weights=False)
    model.language_model = get_peft_model(model.language_model, config)
    return model


@pytest.mark.parametrize("tied", [False, True])
@pytest.mark.parametrize("trainable", SUBSETS[1:])
def test_exactly_the_trainable_modules_change(build, batch, trainable, tied):
    model = build(tied=tied)
    apply_freezing(model, trainable)
    verify_freezing(model, trainable)
    weights = {name: value.clone() for name, value in model.state_dict().items()}
    before = checksums(model)
    step(model, batch())
    after = checksums(model)
    prove_unchanged(before, after, trainable)
    for name, value in model.state_dict().items():
        if name.split(".")[0] not in trainable:
            assert torch.equal(value, weights[name]), name
    changed = {module for module in MODULES if before[module] != after[module]}
    assert changed == set(trainable)


@pytest.mark.parametrize("tied", [False, True])
def test_a_forgotten_head_is_caught(build, tied):
    """Regression: the released code freezes the transformer's body, and lm_head goes on learning."""
    model = build(tied=tied)
    apply_freezing(model, ["alignment", "language_model"])
    for parameter in model.language_model.model.parameters():
        parameter.requires_grad_(False)
    if tied:
        verify_freezing(model, ["alignment"])
        model.language_model.lm_head.weight.requires_grad_(True)
    with pytest.raises(FrozenWeightsError, match=r"language_model\.lm_head\.weight"):
        verify_freezing(model, ["alignment"])


def test_added_token_embeddings_are_caught(build):
    model = build()
    apply_freezing(model, ["alignment"])
    model.language_model.model.embed_tokens = torch.nn.Embedding(400, 32)
    with pytest.raises(FrozenWeightsError, match="embed_tokens"):
        verify_freezing(model, ["alignment"])


def test_a_module_that_was_to_learn_but_is_frozen_is_caught(build):
    model = build()
    apply_freezing(model, [])
    with pytest.raises(FrozenWeightsError, match="would not"):
        verify_freezing(model, ["alignment"])


@pytest.mark.parametrize("trainable", [["decoder"], ["alignment", "lm_head"], "alignment"])
def test_unknown_modules_are_refused(build, trainable):
    with pytest.raises(ConfigurationError, match="collection of encoder, alignment, language_model"):
        apply_freezing(build(), trainable)


def test_a_change_is_named(build):
    model = build()
    before = checksums(model)
    assert before == checksums(model)
    with torch.no_grad():
        model.language_model.lm_head.weight[0, 0] += 1
    with pytest.raises(FrozenWeightsError, match="language_model was declared frozen"):
        prove_unchanged(before, checksums(model), ["alignment"])


def test_checksums_see_the_difference_of_shape_and_precision(build):
    model = build()
    before = checksums(model)
    model.alignment.begin.data = model.alignment.begin.data[None]
    assert checksums(model)["alignment"] != before["alignment"]
    assert checksums(build(dtype=torch.bfloat16))["encoder"] != before["encoder"]


def test_lora_trains_adapters_alone(build, batch):
    model = build()
    bare = checksums(model)
    with_lora(model)
    apply_freezing(model, ["language_model"])
    verify_freezing(model, ["language_model"])
    learning = {name for name, p in model.named_parameters() if p.requires_grad}
    assert learning
    assert all("lora_" in name for name in learning)
    before = checksums(model)
    assert {module: before[module] for module in MODULES} == bare
    step(model, batch())
    after = checksums(model)
    prove_unchanged(before, after, ["language_model"])
    prove_unchanged(bare, after, ["language_model"])
    assert before[ADAPTER] != after[ADAPTER]
    with pytest.raises(FrozenWeightsError, match=r"language_model\.adapter"):
        prove_unchanged(before, after, ["alignment"])


def test_lora_weights_under_the_adapters_must_not_change(build):
    model = with_lora(build())
    before = checksums(model)
    apply_freezing(model, ["language_model"])
    head = model.language_model.get_base_model().lm_head.weight
    head.requires_grad_(True)
    with pytest.raises(FrozenWeightsError, match=r"lm_head\.weight"):
        verify_freezing(model, ["language_model"])
    head.data += 1
    with pytest.raises(FrozenWeightsError, match="language_model was declared frozen"):
        prove_unchanged(before, checksums(model), ["language_model"])


def test_lora_is_active_in_forward_and_generation(build, batch):
    plain, adapted = build(), with_lora(build()).eval()
    inputs = batch()
    with torch.no_grad():
        assert not torch.allclose(adapted(**inputs).logits, plain(**inputs).logits)
        with adapted.language_model.disable_adapter():
            assert torch.equal(adapted(**inputs).logits, plain(**inputs).logits)
    del inputs["labels"]
    settings = {"do_sample": False, "max_new_tokens": 8}
    assert not torch.equal(adapted.generate(**inputs, **settings), plain.generate(**inputs, **settings))
    merged = build()
    merged.language_model = adapted.language_model.merge_and_unload()
    assert torch.equal(merged.generate(**inputs, **settings), adapted.generate(**inputs, **settings))
