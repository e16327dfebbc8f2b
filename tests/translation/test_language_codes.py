import json
from pathlib import Path

import pytest
import sentencepiece
from transformers import M2M100Tokenizer, NllbTokenizer
from transformers.models.nllb.tokenization_nllb import FAIRSEQ_LANGUAGE_CODES

from lingualift.errors import ConfigurationError
from lingualift.languages import all_languages, get_language
from lingualift.translation.language_codes import flores_codes, has_language_codes, model_code, token_id
from tests.tiny_models import TEXTS, make_encoder_tokenizer

SCRIPTS = {"Latn": "Latin", "Cyrl": "Cyrillic", "Hans": "Han", "Jpan": "Japanese", "Hang": "Hangul", "Arab": "Arabic",
           "Beng": "Bengali", "Gujr": "Gujarati", "Deva": "Devanagari", "Armn": "Armenian", "Knda": "Kannada",
           "Mlym": "Malayalam", "Taml": "Tamil", "Telu": "Telugu", "Thai": "Thai"}  # fmt: skip


@pytest.fixture(scope="module")
def nllb() -> NllbTokenizer:
    return NllbTokenizer()


@pytest.fixture(scope="module")
def m2m100(tmp_path_factory) -> M2M100Tokenizer:
    folder: Path = tmp_path_factory.mktemp("m2m100")
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(TEXTS), model_prefix=str(folder / "spm"), vocab_size=60, minloglevel=2
    )
    vocabulary = {token: place for place, token in enumerate(["<s>", "<pad>", "</s>", "<unk>", "▁Tom"])}
    (folder / "vocab.json").write_text(json.dumps(vocabulary), encoding="utf-8")
    return M2M100Tokenizer(str(folder / "vocab.json"), str(folder / "spm.model"))


def test_every_language_has_a_flores_code_in_its_script():
    assert list(flores_codes()) == list(all_languages())
    assert len(set(flores_codes().values())) == len(flores_codes())
    for language, code in flores_codes().items():
        assert SCRIPTS[code.partition("_")[2]] == get_language(language).script, code


def test_nllb_knows_every_code(nllb):
    assert set(flores_codes().values()) <= set(FAIRSEQ_LANGUAGE_CODES)
    assert len({token_id(nllb, code) for code in flores_codes().values()}) == len(flores_codes())


def test_which_tokenizers_have_codes(nllb, m2m100):
    assert has_language_codes(nllb)
    assert has_language_codes(m2m100)
    assert not has_language_codes(make_encoder_tokenizer())


def test_a_model_has_flores_codes_or_the_languages_own(nllb, m2m100):
    assert model_code(nllb, "sw", None, field="x") == "swh_Latn"
    assert model_code(m2m100, "sw", None, field="x") == "sw"
    assert token_id(m2m100, "sw") == m2m100.get_lang_id("sw")
    assert model_code(m2m100, "nb", "no", field="x") == "no"
    assert model_code(nllb, "zz", "zul_Latn", field="x") == "zul_Latn"


@pytest.mark.parametrize(("language", "override", "tried"), [("de", "xx_Xxxx", "'xx_Xxxx'"), ("zz", None, "'zz'")])
def test_a_code_that_the_model_lacks(nllb, language, override, tried):
    expected = rf"translator: source_language_codes: NllbTokenizer knows no language {tried}, tried for '{language}'"
    with pytest.raises(ConfigurationError, match=expected):
        model_code(nllb, language, override, field="source_language_codes")


def test_a_language_that_is_missing_from_both(m2m100):
    with pytest.raises(ConfigurationError, match="knows no language 'eus_Latn' or 'eu', tried for 'eu'"):
        model_code(m2m100, "eu", None, field="source_language_codes")
