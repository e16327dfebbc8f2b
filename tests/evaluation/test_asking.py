import numpy as np
import pytest
import torch

from lingualift.errors import ConfigurationError
from lingualift.evaluation.answering import answer_problems
from lingualift.evaluation.asking import BEGIN, END, AskedSystem
from lingualift.lexicons.lexicon import Lexicon
from lingualift.records import MathProblem
from lingualift.training.phase import train_phase
from lingualift.translation.questions import question_writer

QUESTIONS = ["Anna hat 3 Äpfel.", "Ben hat 12 Äpfel und kauft 4 mehr. Wie viele?", "Clara hat 7."]


@pytest.fixture(scope="module")
def table(quick_table):
    return quick_table()


@pytest.fixture(scope="module")
def checkpoint(table, tiny, code_switched):
    return train_phase(table, "lingualift-language_alignment", tiny, None, code_switched, seed=0)[0]


@pytest.fixture(scope="module")
def asked(table, tiny, checkpoint) -> AskedSystem:
    return AskedSystem(table, "lingualift", tiny, checkpoint, max_new_tokens=4)


def reading(asked: AskedSystem, monkeypatch, texts: list[str]) -> list[str]:
    """The nearest word of each vector of a soft prompt made of the LLM's own tokens, the first of each text."""
    weight = asked.model.get_input_embeddings().weight
    ids = [asked.processor.llm_tokenizer(text, add_special_tokens=False)["input_ids"][0] for text in texts]
    monkeypatch.setattr(asked.model, "soft_prompt", lambda features, mask: (3 * weight[ids][None], mask))
    monkeypatch.setattr(asked, "_pieces", lambda tokens, positions: [("", False)] * positions)
    found = asked.soft_prompt_words("Anna hat 3.", "de", count=1)
    assert [position.words[0][1] for position in found] == pytest.approx([1.0] * len(texts), abs=1e-3)
    return [position.words[0][0] for position in found]


def test_replies_are_the_answers_of_the_evaluation(asked, table, tiny, checkpoint):
    problems = {"de": [MathProblem(str(i), "de", question, "1") for i, question in enumerate(QUESTIONS)]}
    evaluated = answer_problems(table, "lingualift", tiny, checkpoint, problems, max_new_tokens=4, batch_size=2)["de"]
    replies = asked.ask(QUESTIONS, "de")
    assert [(reply.question, reply.text, reply.number) for reply in replies] == [
        (answer.prompt, answer.prediction, answer.extracted) for answer in evaluated
    ]


def test_a_vector_that_is_a_token_s_own_is_called_by_it(asked, monkeypatch):
    assert reading(asked, monkeypatch, [" apples", " has", " 12", "How"]) == ["apples", "has", "12", "How"]


def test_nearest_words_are_those_of_all_cosines(asked):
    question = QUESTIONS[1]
    batch = asked.processor([asked.instruction], [question], route=asked.route)
    ids, mask = batch["encoder_input_ids"], batch["encoder_attention_mask"]
    with torch.inference_mode():
        prompt = asked.model.soft_prompt(asked.model.encode(ids, mask), mask)[0][0].numpy()
    weight = asked.model.get_input_embeddings().weight.detach().numpy()
    cosines = (prompt / np.linalg.norm(prompt, axis=1, keepdims=True)) @ (
        weight / np.linalg.norm(weight, axis=1, keepdims=True)
    ).T
    tokenizer = asked.processor.llm_tokenizer
    texts = [tokenizer.decode([token]).strip() for token in range(len(tokenizer))]
    found = asked.soft_prompt_words(question, "de", count=5)
    assert len(found) == len(prompt)
    for position, row in zip(found, cosines, strict=True):
        words = [word for word, _ in position.words]
        assert len(set(words)) == 5
        assert not {"", *tokenizer.all_special_tokens} & set(words)
        assert not any("\ufffd" in word for word in words)
        allowed = {text for text in texts if text and "\ufffd" not in text} - set(tokenizer.all_special_tokens)
        best = {text: max(row[i] for i, other in enumerate(texts) if other == text) for text in allowed}
        expected = sorted(best.values(), reverse=True)[:5]
        assert [cosine for _, cosine in position.words] == pytest.approx(expected, abs=1e-3)


def test_positions_carry_the_encoder_s_tokens(asked):
    found = asked.soft_prompt_words("Anna hat 12.", "de", count=1)
    pieces = [position.piece for position in found]
    assert (pieces[0], pieces[1], pieces[-2], pieces[-1]) == (BEGIN, "<s>", "</s>", END)
    assert [position.special for position in found] == [True, True, *[False] * (len(found) - 4), True, True]
    assert "".join(piece for piece in pieces[2:-2]).replace(" ", "") == "annahat12."


@pytest.mark.parametrize(("system", "edges", "named"), [("lang_bridge", 0, True), ("lingualift_latent", None, False)])
def test_other_kinds_of_layers_have_their_own_positions(table, tiny, system, edges, named):
    untrained = AskedSystem(table, system, tiny, None, max_new_tokens=1)
    found = untrained.soft_prompt_words("Anna hat 12.", "de", count=1)
    tokens = len(untrained.processor.encoder_tokenizer("Anna hat 12.")["input_ids"])
    assert len(found) == (untrained.model.config.num_latents if edges is None else tokens + edges)
    assert all(bool(position.piece) is named for position in found)


def test_a_system_that_reads_text_has_no_soft_prompt(table, tiny):
    reader = AskedSystem(table, "mono_reason", tiny, None, max_new_tokens=2)
    assert reader.ask(["How many?"], "en")[0].question == "How many?"
    with pytest.raises(ConfigurationError, match="MonoReason reads text alone and has no soft prompt"):
        reader.soft_prompt_words("How many?", "en")


def test_a_system_that_translates_reads_the_translation(table, tiny):
    lexicons = {"de": Lexicon("de", {"apples": ("Äpfel",), "has": ("hat",)})}
    writer = question_writer(table, "translate_en", lexicons, ["Anna has apples."])
    asked = AskedSystem(table, "translate_en", tiny, None, max_new_tokens=2, writer=writer)
    assert asked.ask(["Anna hat 3 Äpfel."], "de")[0].question == "Anna has 3 apples."
    with pytest.raises(ConfigurationError, match="expected a translator, got none"):
        AskedSystem(table, "translate_en", tiny, None, max_new_tokens=2)


def test_unknown_names_are_errors(table, tiny):
    with pytest.raises(ConfigurationError, match="unknown system 'lingua'"):
        AskedSystem(table, "lingua", tiny, None, max_new_tokens=2)
    with pytest.raises(ConfigurationError, match="unknown answer version 'lenient'"):
        AskedSystem(table, "mono_reason", tiny, None, max_new_tokens=2, answers="lenient")
