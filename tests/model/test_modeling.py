"""The forward pass: what is read, what is predicted, what the loss is, what learns."""

import pytest
import torch
from torch.nn import functional
from transformers import Trainer, TrainingArguments

from lingualift.errors import DataError
from lingualift.model import InputRoute, apply_freezing
from lingualift.model.alignment import embedding_mixture
from lingualift.model.assembly import Segment, assemble

PAIRS = [("mt5", "llama"), ("xlm-roberta", "qwen2"), ("m2m_100", "mistral"), ("mt5", "gpt2")]
ROUTE_WITH_SUFFIX = InputRoute(encoder="{source}", prefix="{instruction}", suffix="\nAnswer:")


def reference_rows(model, inputs) -> list[torch.Tensor]:
    """Logits that predict each row's response, from one unpadded row at a time and the plain LLM."""
    rows = []
    for row in range(len(inputs["labels"])):
        parts = []
        embed = model.language_model.get_input_embeddings()
        for ids, mask in (("input_ids", "attention_mask"), ("suffix_ids", "suffix_attention_mask")):
            if ids in inputs:
                parts.append(embed(inputs[ids][row][inputs[mask][row].bool()]))
        if "encoder_input_ids" in inputs:
            kept = inputs["encoder_attention_mask"][row].bool()
            features = model.encode(inputs["encoder_input_ids"][row][kept][None])
            parts.insert(1, model.alignment(features, torch.ones(features.shape[:2]))[0][0])
        labels = inputs["labels"][row][inputs["labels"][row] != -100]
        embeds = torch.cat([*parts, embed(labels)])
        logits = model.language_model(inputs_embeds=embeds[None]).logits[0]
        rows.append(logits[len(embeds) - len(labels) - 1 : -1])
    return rows


@pytest.mark.parametrize("kind", ["linear", "ffn", "latent"])
@pytest.mark.parametrize(("encoder", "llm"), PAIRS)
def test_padding_changes_no_rows_logits_and_loss_is_the_plain_one(build, batch, encoder, llm, kind):
    model = build(encoder, llm, alignment_kind=kind)
    inputs = batch(input_route=ROUTE_WITH_SUFFIX, pad_to_multiple_of=8)
    with torch.no_grad():
        output, rows = model(**inputs), reference_rows(model, inputs)
    for row, expected in enumerate(rows):
        torch.testing.assert_close(output.logits[row, : len(expected)], expected, rtol=1e-4, atol=1e-4)
    targets = inputs["labels"][inputs["labels"] != -100]
    torch.testing.assert_close(output.loss, functional.cross_entropy(torch.cat(rows), targets), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("route", ["released", "text"])
def test_other_routes(build, batch, route):
    model, inputs = build(), batch(route)
    assert ("encoder_input_ids" in inputs) == (route == "released")
    with torch.no_grad():
        output, rows = model(**inputs), reference_rows(model, inputs)
    for row, expected in enumerate(rows):
        torch.testing.assert_close(output.logits[row, : len(expected)], expected, rtol=1e-4, atol=1e-4)


def test_logits_are_aligned_with_labels_only(build, batch):
    inputs = batch()
    assert build()(**inputs).logits.shape[:2] == inputs["labels"].shape


def test_without_labels_logits_cover_the_whole_input(build, batch):
    output = build()(**batch(responses=False))
    assert output.loss is None
    assert output.logits.shape[:2] == output.attention_mask.shape


def test_loss_is_divided_by_the_given_number(build, batch):
    model, inputs = build(), batch()
    count = (inputs["labels"] != -100).sum()
    with torch.no_grad():
        mean, halved = model(**inputs).loss, model(**inputs, num_items_in_batch=2 * count).loss
    torch.testing.assert_close(halved, mean / 2)


def test_padding_to_a_multiple_changes_shapes_not_results(build, batch):
    model, inputs = build(), batch()
    with torch.no_grad():
        plain = model(**inputs)
        model.pad_to_multiple = 32
        torch.testing.assert_close(model(**inputs).loss, plain.loss)
        assert model(**batch(responses=False)).logits.shape[1] % 32 == 0


@pytest.mark.parametrize("llm", ["llama", "qwen2", "mistral", "gpt2"])
def test_the_mask_left_out_changes_nothing_when_padding_is_right(build, llm):
    model = build("mt5", llm)
    embeds = torch.randn(2, 7, 32)
    mask = torch.tensor([[1] * 7, [1, 1, 1, 0, 0, 0, 0]])
    assembled = assemble([Segment(embeds, mask)], padding_side="right")
    with torch.no_grad():
        without = model._read(assembled).logits
        given = model._read(assembled, attention_mask=assembled.attention_mask).logits
    torch.testing.assert_close(without[mask.bool()], given[mask.bool()])


def test_features_in_place_of_ids_give_the_same(build, batch):
    model, inputs = build(), batch()
    with torch.no_grad():
        expected = model(**inputs).logits
        features = model.encode(inputs.pop("encoder_input_ids"), inputs["encoder_attention_mask"])
        assert torch.equal(model(**inputs, encoder_features=features).logits, expected)


def test_frozen_encoder_has_no_gradient_and_no_dropout(build, batch):
    model, inputs = build(), batch()
    apply_freezing(model, ["alignment"])
    ids, mask = inputs["encoder_input_ids"], inputs["encoder_attention_mask"]
    expected = model.encode(ids, mask)
    model.train()
    features = model.encode(ids, mask)
    assert not features.requires_grad
    assert torch.equal(features, expected)
    model(**inputs).loss.backward()
    assert {name.split(".")[0] for name, p in model.named_parameters() if p.grad is not None} == {"alignment"}


def test_trainable_encoder_has_gradient_and_dropout(build, batch):
    model, inputs = build().train(), batch()
    apply_freezing(model, ["encoder"])
    ids, mask = inputs["encoder_input_ids"], inputs["encoder_attention_mask"]
    first = model.encode(ids, mask)
    assert first.requires_grad
    assert not torch.equal(first, model.encode(ids, mask))


@pytest.mark.parametrize("kind", ["linear", "ffn", "latent"])
def test_every_soft_prompt_vector_has_the_given_length(build, kind):
    model = build(alignment_kind=kind, latent_heads=2, soft_prompt_norm=3.0)
    features = torch.randn(2, 5, model.config.encoder_width) * torch.tensor([0.1, 100.0])[:, None, None]
    prompt, _ = model.soft_prompt(features, torch.ones(2, 5, dtype=torch.long))
    torch.testing.assert_close(prompt.norm(dim=-1), torch.full(prompt.shape[:2], 3.0))
    model.config.soft_prompt_norm = None
    free, _ = model.soft_prompt(features, torch.ones(2, 5, dtype=torch.long))
    torch.testing.assert_close(
        torch.nn.functional.cosine_similarity(free, prompt, dim=-1), torch.ones(prompt.shape[:2])
    )


@pytest.mark.parametrize("kind", ["linear", "ffn", "latent"])
def test_soft_prompt_vectors_may_be_mixtures_of_token_embeddings(build, kind):
    model = build(alignment_kind=kind, latent_heads=2, soft_prompt_sharpness=8.0)
    features, mask = torch.randn(2, 5, model.config.encoder_width), torch.ones(2, 5, dtype=torch.long)
    mixed, _ = model.soft_prompt(features, mask)
    model.config.soft_prompt_sharpness = None
    free, _ = model.soft_prompt(features, mask)
    embedding = model.get_input_embeddings().weight
    cosines = torch.nn.functional.cosine_similarity(free[:, :, None], embedding, dim=-1)
    expected = torch.einsum("bpv,vd->bpd", torch.softmax(8 * cosines, dim=-1), embedding)
    torch.testing.assert_close(mixed, expected)


def test_a_sharp_mixture_is_the_nearest_token_s_embedding():
    embedding = torch.randn(7, 16)
    vectors = 5 * embedding[[3, 0, 6]] + 0.1 * torch.randn(3, 16)
    found = embedding_mixture(vectors[None], embedding, 1e4)
    torch.testing.assert_close(found[0], embedding[[3, 0, 6]])
    assert embedding_mixture(vectors[None].bfloat16(), embedding.bfloat16(), 1.0).dtype == torch.bfloat16


def test_a_mixture_teaches_the_layer_and_leaves_frozen_embeddings_alone(build, batch):
    model, inputs = build(soft_prompt_sharpness=8.0).train(), batch()
    apply_freezing(model, ["alignment"])
    model(**inputs).loss.backward()
    assert all(parameter.grad is not None for parameter in model.alignment.parameters())
    assert model.get_input_embeddings().weight.grad is None


def test_noise_only_in_training_and_of_the_stated_size(build):
    model = build(alignment_kind="linear", soft_prompt_noise=0.5)
    features, mask = torch.randn(8, 64, 24), torch.ones(8, 64)
    clean, _ = model.soft_prompt(features, mask)
    assert torch.equal(clean, model.soft_prompt(features, mask)[0])
    noise = model.train().soft_prompt(features, mask)[0] - clean
    expected = 0.5 * model.get_input_embeddings().weight.std()
    torch.testing.assert_close(noise.std(), expected, rtol=0.05, atol=0.0)


def test_a_response_without_prompt_is_refused(build):
    with pytest.raises(DataError, match="no prompt"):
        build()(labels=torch.tensor([[5, 6]]))


def test_gradient_checkpointing_gives_the_same_gradients(build, batch):
    model, inputs = build(), batch()
    apply_freezing(model, ["alignment"])
    gradients = []
    for checkpointing in (False, True):
        if checkpointing:
            model.gradient_checkpointing_enable()
        model.train().zero_grad()
        model(**inputs).loss.backward()
        gradients.append(model.alignment.up.weight.grad.clone())
    torch.testing.assert_close(*gradients)


def test_autocast_trains_in_bfloat16(build, batch):
    model = build()
    apply_freezing(model, ["alignment"])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        loss = model.train()(**batch()).loss
    loss.backward()
    assert loss.dtype == torch.float32
    assert torch.isfinite(model.alignment.up.weight.grad).all()


def test_trainer_counts_every_label(build, batch, tmp_path):
    """Trainer would count labels[..., 1:] for a model that it takes to shift its labels."""
    inputs = batch()
    arguments = TrainingArguments(tmp_path, use_cpu=True, report_to=[])
    trainer = Trainer(build(), arguments, train_dataset=[inputs])
    counted = trainer._get_num_items_in_batch([inputs], torch.device("cpu"))
    assert counted == (inputs["labels"] != -100).sum()
