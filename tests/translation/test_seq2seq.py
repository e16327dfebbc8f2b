import logging
import string
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import (
    AutoModelForSeq2SeqLM,
    M2M100Config,
    M2M100ForConditionalGeneration,
    MT5ForConditionalGeneration,
    NllbTokenizer,
    PreTrainedTokenizerFast,
)

from lingualift.errors import CheckpointError, ConfigurationError
from lingualift.translation.seq2seq import Seq2SeqTranslator
from lingualift.translation.settings import TranslatorSettings
from tests.tiny_models import make_encoder, make_encoder_tokenizer, make_llm

TEXTS = [
    "Tom hat 3 Äpfel und kauft 12 dazu. Wie viele hat er?",
    "Tom hat 3.",
    " ",
    "Step by step.",
    "",
    "Tom hat 3.",
    "Wie viele?",
]


def make_clear(model, tokens: range, std: float, wide: tuple[str, ...] = ()):
    """Widen random weights, so that each source is written in its own way and padding cannot turn a choice.

    Args:
        model: an encoder-decoder whose output embeddings are its own.
        tokens: those that it may write.
        std: of all matrices but
        wide: parts of names of those that get 2.
    """
    torch.manual_seed(0)
    for name, weights in model.named_parameters():
        if weights.dim() > 1:
            torch.nn.init.normal_(weights, std=2 if any(part in name for part in wide) else std)
    with torch.no_grad():
        model.lm_head.weight[: tokens.start] = 0
        model.lm_head.weight[tokens.stop :] = 0
    return model


@pytest.fixture(scope="module")
def nllb(tmp_path_factory) -> Path:
    """Tiny random weights of NLLB's kind, with its tokenizer over letters."""
    folder = tmp_path_factory.mktemp("nllb")
    letters = ["<s>", "<pad>", "</s>", "<unk>", "▁", *string.ascii_letters, *string.digits, ".", "?", "Ä"]
    tokenizer = NllbTokenizer(vocab={letter: place for place, letter in enumerate(letters)}, merges=[])
    sizes = {"d_model": 24, "encoder_layers": 2, "decoder_layers": 2, "encoder_ffn_dim": 32, "decoder_ffn_dim": 32}
    heads = {"encoder_attention_heads": 3, "decoder_attention_heads": 3, "max_position_embeddings": 128}
    tokens = {"vocab_size": len(tokenizer), "bos_token_id": 0, "pad_token_id": 1, "eos_token_id": 2}
    tokens |= {"decoder_start_token_id": 2, "tie_word_embeddings": False, "scale_embedding": False}
    model = M2M100ForConditionalGeneration(M2M100Config(**sizes, **heads, **tokens))
    make_clear(model, range(5, len(letters)), 0.1, ("shared", "encoder_attn")).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def t5(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("t5")
    tokenizer = make_encoder_tokenizer()
    make_clear(make_encoder("mt5"), range(len(tokenizer)), 0.3).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def settings_of(path: Path | str, **fields) -> TranslatorSettings:
    return TranslatorSettings(kind="seq2seq", path=str(path), max_new_tokens=8, **fields)


def reference(model, tokenizer, text: str, **options) -> str:
    ids = model.eval().generate(**tokenizer(text, return_tensors="pt"), max_new_tokens=8, do_sample=False, **options)
    return tokenizer.batch_decode(ids, skip_special_tokens=True)[0].strip()


@pytest.mark.parametrize("num_beams", [1, 3])
@pytest.mark.parametrize("batch_size", [1, 2, 50])
def test_nllb_is_told_both_languages(nllb, batch_size, num_beams):
    model, tokenizer = M2M100ForConditionalGeneration.from_pretrained(nllb), NllbTokenizer.from_pretrained(nllb)
    tokenizer.src_lang = "deu_Latn"
    options = {"forced_bos_token_id": tokenizer.convert_tokens_to_ids("eng_Latn"), "num_beams": num_beams}
    expected = [reference(model, tokenizer, text, **options) if text.strip() else text for text in TEXTS]
    assert len(set(expected)) > 4
    translator = Seq2SeqTranslator(settings_of(nllb, batch_size=batch_size, num_beams=num_beams))
    assert translator.translate(TEXTS, "de") == expected
    assert translator.translate(TEXTS[::-1], "de") == expected[::-1]


def test_another_source_or_target_is_another_translation(nllb):
    german = Seq2SeqTranslator(settings_of(nllb)).translate(TEXTS, "de")
    assert Seq2SeqTranslator(settings_of(nllb)).translate(TEXTS, "sw") != german
    assert Seq2SeqTranslator(settings_of(nllb, target_code="fra_Latn")).translate(TEXTS, "de") != german
    as_german = Seq2SeqTranslator(settings_of(nllb, source_language_codes={"sw": "deu_Latn"}))
    assert as_german.translate(TEXTS, "sw") == german


def test_languages_can_take_turns(nllb):
    translator = Seq2SeqTranslator(settings_of(nllb))
    first = translator.translate(TEXTS, "de")
    translator.translate(TEXTS, "sw")
    assert translator.translate(TEXTS, "de") == first


@pytest.mark.parametrize(
    ("prefix", "told"), [("", ""), ("translate {language} to English: ", "translate German to English: ")]
)
def test_t5_is_told_in_words(t5, prefix, told):
    # Trained once more, the tokenizer would number its tokens in another way.
    model, tokenizer = MT5ForConditionalGeneration.from_pretrained(t5), PreTrainedTokenizerFast.from_pretrained(t5)
    expected = [reference(model, tokenizer, told + text) if text.strip() else text for text in TEXTS]
    assert len(set(expected)) > 3
    translator = Seq2SeqTranslator(settings_of(t5, prefix=prefix, batch_size=3))
    translator.check(["de", "en"])
    assert translator.translate(TEXTS, "de") == expected


@pytest.fixture
def no_model(monkeypatch) -> None:
    def refuse(*args, **kwargs):
        raise AssertionError("no model may be read here")

    monkeypatch.setattr(AutoModelForSeq2SeqLM, "from_pretrained", refuse)


@pytest.mark.usefixtures("no_model")
def test_english_and_blank_texts_need_no_model(nllb):
    translator = Seq2SeqTranslator(settings_of(nllb))
    assert translator.translate(TEXTS, "en") == TEXTS
    assert translator.translate(["", " "], "de") == ["", " "]
    assert translator.translate([], "de") == []


@pytest.mark.usefixtures("no_model")
def test_check_reads_no_weights(nllb):
    Seq2SeqTranslator(settings_of(nllb)).check(["en", "de", "no", "th"])


def failure(path: Path | str, languages=("de",), **fields) -> str:
    with pytest.raises(ConfigurationError) as caught:
        Seq2SeqTranslator(settings_of(path, **fields)).check(languages)
    return str(caught.value)


@pytest.mark.usefixtures("no_model")
def test_what_check_finds_in_settings(nllb, t5):
    assert "translator: path: no folder 'facebook/nllb'; give a local folder, or set allow_hub" in failure(
        "facebook/nllb"
    )
    codes = failure(nllb, source_language_codes={"de": "xx_Xxxx"})
    assert "translator: source_language_codes: NllbTokenizer knows no language 'xx_Xxxx', tried for 'de'" in codes
    assert "translator: target_code: NllbTokenizer knows no language 'english'" in failure(nllb, target_code="english")
    assert "tried for 'qq'" in failure(nllb, ["de", "qq"])
    assert "translator: target_code: " in failure(t5, target_code="eng_Latn")
    assert "has no language codes; leave it out" in failure(t5, source_language_codes={"de": "deu_Latn"})
    assert "unknown language 'qq'" in failure(t5, ["qq"], prefix="{language}: ")


@pytest.mark.usefixtures("no_model")
def test_what_check_finds_in_folders(nllb, tmp_path):
    assert f"translator: path: {tmp_path}: expected a model folder that AutoConfig reads" in failure(tmp_path)
    make_llm("llama", tied=False).save_pretrained(tmp_path / "llm")
    assert "expected an encoder-decoder such as NLLB, Marian or T5, got model type 'llama'" in failure(tmp_path / "llm")
    (tmp_path / "bin").mkdir()
    for file in nllb.glob("*.json"):
        (tmp_path / "bin" / file.name).write_bytes(file.read_bytes())
    torch.save({}, tmp_path / "bin" / "pytorch_model.bin")
    assert "expected weights in *.safetensors, got none" in failure(tmp_path / "bin")


def test_missing_weights(nllb, tmp_path):
    for file in nllb.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    weights = load_file(nllb / "model.safetensors")
    name = next(name for name in weights if "decoder.layers.1" in name)
    save_file(
        {key: value for key, value in weights.items() if key != name}, tmp_path / "model.safetensors", {"format": "pt"}
    )
    with pytest.raises(CheckpointError, match=rf"expected the weights of M2M100\w+, lacks {name}"):
        Seq2SeqTranslator(settings_of(tmp_path)).translate(["Tom"], "de")


def test_cut_texts_are_reported(t5, caplog, monkeypatch):
    translator = Seq2SeqTranslator(settings_of(t5))
    monkeypatch.setattr(translator._tokenizer, "model_max_length", 6)
    with caplog.at_level(logging.WARNING):
        translator.translate(TEXTS, "de")
    assert "of 5 texts are cut to the model's 6 tokens" in caplog.text


def test_a_lexicon_is_no_model():
    with pytest.raises(ConfigurationError, match="expected kind 'seq2seq' with a path, got kind 'lexicon'"):
        Seq2SeqTranslator(TranslatorSettings(kind="lexicon"))
