"""The processor: routes, special tokens, padding, limits, both tokenizers."""

from types import SimpleNamespace

import pytest
import torch
from torch import nn

from lingualift.errors import CheckpointError, ConfigurationError, DataError
from lingualift.model import ROUTES, InputRoute, LinguaLiftProcessor
from lingualift.model.processing import normalised_spaces

QUESTION = "Tom hat 3 Äpfel."


def test_paper_route(processor):
    inputs = processor(["Solve."], [QUESTION], ["3"], route=ROUTES["paper"])
    assert set(inputs) == {
        "input_ids",
        "attention_mask",
        "encoder_input_ids",
        "encoder_attention_mask",
        "labels",
    }
    assert inputs["input_ids"][0, 0] == 1
    assert processor.decode(inputs["input_ids"][0, 1:]) == "Solve."
    assert processor.encoder_tokenizer.decode(inputs["encoder_input_ids"][0], skip_special_tokens=True) == QUESTION
    assert inputs["labels"][0, -1] == 2
    assert processor.batch_decode(inputs["labels"], skip_special_tokens=True) == ["3"]


def test_released_route_sends_everything_through_the_encoder(processor):
    inputs = processor(["Solve."], [QUESTION], route=ROUTES["released"])
    assert inputs["input_ids"].tolist() == [[1]]
    text = processor.encoder_tokenizer.decode(inputs["encoder_input_ids"][0], skip_special_tokens=True)
    assert text == f"Solve. {QUESTION}"


def test_text_route_has_no_encoder_and_one_instruction_serves_all(processor):
    inputs = processor("Solve.", [QUESTION, "2"], route=ROUTES["text"])
    assert set(inputs) == {"input_ids", "attention_mask"}
    row = inputs["input_ids"][1][inputs["attention_mask"][1].bool()]
    assert processor.decode(row, skip_special_tokens=True) == "Solve.\n2"


def test_suffix_has_no_special_tokens(processor):
    route = InputRoute(encoder="{source}", prefix="{instruction}", suffix="\nAnswer:")
    inputs = processor(["Solve."], [QUESTION], route=route)
    assert processor.decode(inputs["suffix_ids"][0]) == "\nAnswer:"
    assert inputs["suffix_attention_mask"].all()


def test_padding_is_on_the_right_and_to_a_multiple(processor):
    inputs = processor(["Solve.", "Go"], [QUESTION, "2"], ["15", "The answer is 15."], route=ROUTES["paper"])
    wide = processor(
        ["Solve.", "Go"],
        [QUESTION, "2"],
        ["15", "The answer is 15."],
        route=ROUTES["paper"],
        pad_to_multiple_of=16,
    )
    for name, values in inputs.items():
        length = values.shape[1]
        assert wide[name].shape[1] % 16 == 0
        assert torch.equal(wide[name][:, :length], values)
        empty = -100 if name == "labels" else 0
        if "mask" in name or name == "labels":
            assert (wide[name][:, length:] == empty).all()
            assert (values[:, 0] != empty).all()


def test_braces_in_the_data_are_text(processor):
    inputs = processor(["{source}"], ["{instruction} {0}"], route=ROUTES["text"])
    assert processor.decode(inputs["input_ids"][0], skip_special_tokens=True) == "{source}\n{instruction} {0}"


@pytest.mark.parametrize("template", ["{question}", "{}", "{source.upper}", "{source!r}", "{source:>9}", "{source"])
@pytest.mark.parametrize("field", ["encoder", "prefix", "suffix"])
def test_unknown_placeholders_are_refused(field, template):
    with pytest.raises(ConfigurationError, match=f"route {field}"):
        InputRoute(**{"encoder": None, "prefix": "", field: template})


def test_white_space_is_what_the_encoder_knows(processor):
    """Regression: the released code adds tokens to the frozen encoder's tokenizer."""
    before = len(processor.encoder_tokenizer)
    spaced = processor([""], ["Tom\n\nhat\t 3   Äpfel.\r\n"], route=ROUTES["released"])
    plain = processor([""], [QUESTION], route=ROUTES["released"])
    assert torch.equal(spaced["encoder_input_ids"], plain["encoder_input_ids"])
    assert len(processor.encoder_tokenizer) == before
    assert normalised_spaces(" a\n  b ") == "a b"


def test_a_tokenizer_larger_than_its_embedding_is_refused(processor, build):
    model = build()
    processor.check_embeddings(model)
    short = SimpleNamespace(get_input_embeddings=lambda: nn.Embedding(10, 4))
    with pytest.raises(CheckpointError, match="encoder's tokenizer has .* only 10 rows"):
        processor.check_embeddings(SimpleNamespace(encoder=short, language_model=model.language_model))
    with pytest.raises(CheckpointError, match="language model's tokenizer"):
        processor.check_embeddings(SimpleNamespace(encoder=model.encoder, language_model=short))


@pytest.mark.parametrize("limits", [{"max_encoder_tokens": 6}, {"max_sequence_tokens": 24}])
def test_too_long_rows_are_named(processor, limits):
    sources = ["2", "Tom hat 3 Äpfel und kauft 12 dazu. " * 2]
    with pytest.raises(DataError, match="row 1: expected at most (6|24)"):
        processor(["", ""], sources, ["3", "3"], route=ROUTES["paper"], **limits)


def test_the_encoder_tokenizers_own_limit_holds(processor):
    processor.encoder_tokenizer.model_max_length, before = 6, processor.encoder_tokenizer.model_max_length
    try:
        with pytest.raises(DataError, match="at most 6 encoder tokens"):
            processor([""], ["Tom hat 3 Äpfel und kauft 12 dazu."], route=ROUTES["paper"])
    finally:
        processor.encoder_tokenizer.model_max_length = before


def test_truncation_keeps_special_tokens_and_limits(processor):
    text = "Tom hat 3 Äpfel und kauft 12 dazu. " * 3
    limits = {"max_encoder_tokens": 8, "max_sequence_tokens": 20, "truncation": True}
    (example,) = processor.tokenize(["Solve."], [text], [text], route=ROUTES["paper"], **limits)
    assert len(example.encoder) == 8
    assert example.encoder[-1] == 2
    assert example.sequence_tokens == 20
    (generating,) = processor.tokenize([text], [text], route=ROUTES["paper"], **limits)
    assert generating.sequence_tokens == 20
    assert generating.response is None
    (learning,) = processor.tokenize([text], ["2"], ["3"], route=ROUTES["paper"], **limits)
    assert (learning.sequence_tokens, len(learning.response)) == (20, 1)


@pytest.mark.parametrize(("sources", "responses"), [(["a", "b"], None), ([], None), ("a", None), (["a"], ["b", "c"])])
def test_lists_of_different_lengths_are_refused(processor, sources, responses):
    with pytest.raises(DataError, match="one length"):
        processor(["x"], sources, responses, route=ROUTES["paper"])


def test_mixed_batches_are_refused(processor):
    with_encoder = processor.tokenize(["a"], ["b"], route=ROUTES["paper"])
    without = processor.tokenize(["a"], ["b"], route=ROUTES["text"])
    with pytest.raises(DataError, match="encoder"):
        processor.pad(with_encoder + without)


def test_both_tokenizers_are_saved(processor, tmp_path):
    processor.save_pretrained(tmp_path)
    again = LinguaLiftProcessor.from_pretrained(tmp_path)
    inputs = (["Solve."], [QUESTION], ["3"])
    expected = processor(*inputs, route=ROUTES["paper"])
    assert all(torch.equal(value, expected[name]) for name, value in again(*inputs, route=ROUTES["paper"]).items())
    assert again.encoder_tokenizer.get_vocab() == processor.encoder_tokenizer.get_vocab()
    assert again.llm_tokenizer.get_vocab() == processor.llm_tokenizer.get_vocab()
