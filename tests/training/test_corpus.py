import gc
import hashlib
import json
import pickle
import tempfile

import pytest

from lingualift.code_switch import CodeSwitcher, Switching
from lingualift.errors import ConfigurationError, DataError
from lingualift.lexicons.lexicon import Lexicon
from lingualift.model import ROUTES, LinguaLiftProcessor
from lingualift.records import InstructionExample
from lingualift.training import corpus as corpus_module
from lingualift.training.corpus import CodeSwitchedCorpus, InstructionCorpus, content_hash
from tests.tiny_models import make_encoder_tokenizer, make_llm_tokenizer

SENTENCES = ["Tom has 3 apples.", "He buys 12 more apples.", "How many apples does he have?"]
LEXICONS = {
    "de": Lexicon("de", {"apples": ("Äpfel",), "has": ("hat",), "how": ("wie",), "buys": ("kauft",)}),
    "es": Lexicon("es", {"apples": ("manzanas",), "has": ("tiene",), "how": ("cuántas",), "buys": ("compra",)}),
}


@pytest.fixture(scope="module")
def tokenizers() -> LinguaLiftProcessor:
    return LinguaLiftProcessor(make_encoder_tokenizer(), make_llm_tokenizer())


@pytest.fixture
def corpus(tokenizers):
    def make(*, seed: int = 0, examples: int = 30, ratio=(0.5, 1.0), sentences=SENTENCES, lexicons=LEXICONS):
        return CodeSwitchedCorpus(
            sentences,
            lexicons,
            ratio,
            seed=seed,
            examples=examples,
            processor=tokenizers,
            route=ROUTES["paper"],
            instruction="Translate.",
        )

    return make


def test_an_example_is_a_function_of_seed_and_index(corpus):
    first, second = corpus(seed=4), corpus(seed=4, examples=90)
    backwards = {i: second.switched(i) for i in reversed(range(30))}
    assert all(first.switched(i) == backwards[i] for i in range(30))
    assert [corpus(seed=5).switched(i).text for i in range(30)] != [first.switched(i).text for i in range(30)]


def test_an_example_does_not_depend_on_the_order_of_lexicons(corpus):
    turned = dict(reversed(LEXICONS.items()))
    assert all(corpus().switched(i) == corpus(lexicons=turned).switched(i) for i in range(20))


def test_sentences_come_round_again_with_fresh_draws_in_every_language(corpus):
    examples = [corpus(examples=90).switched(i) for i in range(90)]
    assert [example.english for example in examples] == SENTENCES * 30
    assert {example.language for example in examples} == {"de", "es"}
    assert len({example.text for example in examples if example.english == SENTENCES[0]}) > 3
    assert len({example.id for example in examples}) == 90


def test_other_settings_give_what_code_switching_draws_by_them(corpus):
    switching = Switching(replacement_ratio=0.8, unit="phrase", embedded_languages=2)
    found, switcher = corpus(ratio=switching), CodeSwitcher(SENTENCES, LEXICONS, switching, seed=0)
    assert [found.switched(i) for i in range(30)] == [switcher.example(i) for i in range(30)]
    assert {found.switched(i).language for i in range(30)} == {"de", "de+es", "es"}


def test_a_batch_is_its_examples(corpus):
    found = corpus()
    assert found.__getitems__([3, 11, 0]) == [found[3], found[11], found[0]]
    assert len(found) == len(found.lengths) == 30


def test_the_encoder_reads_the_switched_text_and_the_llm_learns_the_english(corpus, tokenizers):
    found = corpus(ratio=(1.0, 1.0))
    example, text = found[0], found.switched(0)
    assert tokenizers.decode(example.response, skip_special_tokens=True) == text.english == SENTENCES[0]
    assert example.encoder == tokenizers.encoder_tokenizer(text.text)["input_ids"]
    assert text.replaced == text.replaceable


@pytest.mark.parametrize("fields", [{"sentences": []}, {"lexicons": {}}])
def test_nothing_to_switch_is_an_error(corpus, fields):
    with pytest.raises(DataError, match="code-switching needs sentences and lexicons"):
        corpus(**fields)


def test_a_ratio_range_outside_0_and_1_is_an_error(corpus):
    with pytest.raises(ConfigurationError, match="replacement_ratio"):
        corpus(ratio=(0.5, 1.5))


def test_instruction_data_keeps_its_instruction_unless_one_is_given(tokenizers, instructions):
    own = InstructionCorpus(instructions[:3], tokenizers, ROUTES["paper"])
    given = InstructionCorpus(instructions[:3], tokenizers, ROUTES["paper"], "Think.")
    assert tokenizers.decode(own[0].prefix, skip_special_tokens=True) == "Solve."
    assert tokenizers.decode(given[0].prefix, skip_special_tokens=True) == "Think."
    assert own.lengths == [own[i].sequence_tokens for i in range(len(own))]


def test_no_instruction_data_is_an_error(tokenizers):
    with pytest.raises(DataError, match="instruction corpus is empty"):
        InstructionCorpus([], tokenizers, ROUTES["paper"])


def test_a_content_hash_sees_every_field_and_no_order_of_keys(instructions):
    assert content_hash({"a": 1, "b": 2}) == content_hash({"b": 2, "a": 1}) != content_hash({"a": 1, "b": 3})
    assert content_hash(instructions[:2]) == content_hash(list(instructions[:2]))
    assert content_hash(instructions[:2]) != content_hash(instructions[:2][::-1])


@pytest.mark.parametrize("route", ROUTES)
def test_tokenized_examples_are_those_of_the_processor(tokenizers, instructions, route, monkeypatch):
    monkeypatch.setattr(corpus_module, "_BATCH_EXAMPLES", 3)
    examples = instructions[:8]
    found = InstructionCorpus(examples, tokenizers, ROUTES[route], "Think.")
    sources, responses = [e.source for e in examples], [e.response for e in examples]
    expected = tokenizers.tokenize("Think.", sources, responses, route=ROUTES[route])
    assert [found[i] for i in range(len(found))] == expected
    assert found.lengths == [example.sequence_tokens for example in expected]
    assert {type(number) for number in found[0].prefix} == {int}
    assert found[-1] == expected[-1]


def test_an_example_that_is_too_long_is_named_by_its_place_in_the_corpus(tokenizers, instructions, monkeypatch):
    monkeypatch.setattr(corpus_module, "_BATCH_EXAMPLES", 3)
    long = InstructionExample("long", "Solve.", "Tom has 3 apples. " * 400, "3")
    with pytest.raises(DataError, match="row 5: expected at most 1024 encoder tokens, got"):
        InstructionCorpus([*instructions[:5], long], tokenizers, ROUTES["paper"])
    long = InstructionExample("long", "Solve.", "Tom has 3 apples.", "Tom has 3 apples. " * 400)
    with pytest.raises(DataError, match="row 5: expected at most 1280 LLM positions, got"):
        InstructionCorpus([*instructions[:5], long], tokenizers, ROUTES["paper"])


def test_the_file_of_tokens_goes_with_the_corpus_and_with_an_error(tokenizers, instructions, monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    found = InstructionCorpus(instructions[:3], tokenizers, ROUTES["paper"])
    assert len(list(tmp_path.iterdir())) == 1
    copy = pickle.loads(pickle.dumps(found))
    first = found[0]
    del found
    gc.collect()
    assert list(tmp_path.iterdir()) == []
    assert copy[0] == first
    assert len(copy) == 3
    long = InstructionExample("long", "Solve.", "Tom has 3 apples.", "Tom has 3 apples. " * 400)
    with pytest.raises(DataError):
        InstructionCorpus([long], tokenizers, ROUTES["paper"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("size", [1, 2, 3, 4, 7])
def test_a_content_hash_is_that_of_the_whole_as_json(instructions, monkeypatch, size):
    monkeypatch.setattr(corpus_module, "_BATCH_EXAMPLES", 3)
    texts = ["Äpfel", 'a "b", [c]', "", "d\n", "]", "[", "e"][:size]
    nested = [texts, {"b": [1, [2.5, None]], "a": {"x": True}}]
    for content in (texts, tuple(texts), instructions[:size], nested, [*texts, [texts, []]], {"z": texts}, [], "text"):
        whole = json.dumps(content, ensure_ascii=False, sort_keys=True, default=lambda item: vars(item))
        assert content_hash(content) == hashlib.sha256(whole.encode()).hexdigest()
