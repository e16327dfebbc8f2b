import pytest
from pydantic import ValidationError

from lingualift.translation.settings import TranslatorSettings


def message(**fields) -> str:
    with pytest.raises(ValidationError) as caught:
        TranslatorSettings.model_validate(fields)
    return str(caught.value)


def test_defaults():
    assert TranslatorSettings(kind="lexicon").path is None
    settings = TranslatorSettings(kind="seq2seq", path="models/nllb")
    assert (settings.allow_hub, settings.num_beams) == (False, 1)


@pytest.mark.parametrize("path", [None, "", "  "])
def test_a_model_needs_a_path(path):
    assert "kind 'seq2seq' needs path" in message(kind="seq2seq", path=path)


@pytest.mark.parametrize(
    ("field", "value"),
    [("path", "models/nllb"), ("num_beams", 1), ("allow_hub", False), ("prefix", ""), ("source_language_codes", {})],
)
def test_a_lexicon_takes_no_field_of_a_model(field, value):
    assert f"kind 'lexicon' takes no other field, got {field};" in message(kind="lexicon", **{field: value})


def test_a_field_that_says_nothing_is_no_field():
    assert TranslatorSettings(kind="lexicon", path=None, target_code=None).kind == "lexicon"


@pytest.mark.parametrize(
    "fields",
    [{"kind": "rules"}, {"batch_size": 0}, {"max_new_tokens": 0}, {"num_beams": 0}, {"beams": 4}, {}],
)
def test_values_out_of_range_and_typing_errors(fields):
    named = next(iter(fields), "kind")
    assert named in message(**({"kind": "seq2seq", "path": "x"} | fields if fields else {}))


@pytest.mark.parametrize("prefix", ["to {target}: ", "{", "{}", "{language!r}", "{language:>9}"])
def test_a_prefix_knows_the_language_only(prefix):
    text = message(kind="seq2seq", path="x", prefix=prefix)
    assert "prefix" in text
    assert "only {language} stands in braces" in text
    assert repr(prefix) in text


@pytest.mark.parametrize("prefix", ["", "translate {language} to English: ", "<2en> ", "{{x}} {language}"])
def test_sound_prefixes(prefix):
    assert TranslatorSettings(kind="seq2seq", path="x", prefix=prefix).prefix == prefix


def test_codes_are_not_empty():
    assert "got none for nb" in message(kind="seq2seq", path="x", source_language_codes={"nb": " ", "de": "deu"})
