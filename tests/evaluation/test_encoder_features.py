"""Answers and translations from kept features are those that the encoder gives, and cost it nothing again."""

import pytest

from lingualift.compute import ComputeSettings, EncoderFeatures
from lingualift.evaluation.answering import answer_problems, translate_problems
from lingualift.model import LinguaLiftForConditionalGeneration
from lingualift.records import MathProblem
from lingualift.training.phase import train_phase

STAGE_1 = "lingualift-language_alignment"
SIZES = {"max_new_tokens": 6, "batch_size": 3}
PROBLEMS = {
    code: [MathProblem(f"p-{i}", code, text.format(i) + " Wie viele?" * (i % 3), str(i)) for i in range(5)]
    for code, text in {"de": "Anna hat {} Äpfel.", "en": "Anna has {} apples."}.items()
}


@pytest.fixture(scope="module")
def checkpoint(quick_table, tiny, code_switched):
    return train_phase(quick_table(), STAGE_1, tiny, None, code_switched, seed=0)[0]


@pytest.fixture
def passes(monkeypatch) -> list[int]:
    """Texts of each pass of an encoder."""
    original, found = LinguaLiftForConditionalGeneration.encode, []

    def encode(self, ids, mask=None):
        found.append(len(ids))
        return original(self, ids, mask)

    monkeypatch.setattr(LinguaLiftForConditionalGeneration, "encode", encode)
    return found


def keeping(folder, dtype="float32", **fields) -> ComputeSettings:
    return ComputeSettings(encoder_features=EncoderFeatures(folder=str(folder), dtype=dtype), **fields)


def answers(table, tiny, checkpoint, compute, system="lingualift", problems=PROBLEMS):
    return answer_problems(table, system, tiny, checkpoint, problems, compute=compute, **SIZES)


def test_answers_are_those_of_the_encoder_and_each_text_is_read_once(quick_table, tiny, checkpoint, tmp_path, passes):
    expected = answers(quick_table(), tiny, checkpoint, ComputeSettings())
    assert sum(passes) == 10
    passes.clear()
    for _ in range(2):
        assert answers(quick_table(), tiny, checkpoint, keeping(tmp_path)) == expected
    assert passes == [10]


def test_translations_and_another_system_read_what_is_there(
    quick_table, tiny, checkpoint, instructions, tmp_path, passes
):
    table, key = quick_table(), "lang_bridge-task_alignment"
    bridge, _, _ = train_phase(table, key, tiny, None, instructions, seed=0)
    answered = answers(table, tiny, bridge, ComputeSettings(), "lang_bridge")
    translated = translate_problems(table, STAGE_1, tiny, checkpoint, PROBLEMS, **SIZES)
    passes.clear()
    compute = keeping(tmp_path)
    assert translate_problems(table, STAGE_1, tiny, checkpoint, PROBLEMS, compute=compute, **SIZES).equals(translated)
    assert answers(table, tiny, bridge, compute, "lang_bridge") == answered
    assert passes == [10]
    # Of a test set with more problems only these are read.
    more = {**PROBLEMS, "sw": [MathProblem("p-0", "sw", "Anna ana mapera 0.", "0")]}
    answers(table, tiny, bridge, compute, "lang_bridge", more)
    assert passes == [10, 1]


def test_two_ranks_answer_from_the_same_file(quick_table, tiny, checkpoint, tmp_path):
    one = answers(quick_table(), tiny, checkpoint, keeping(tmp_path, "bfloat16"))
    assert answers(quick_table(), tiny, checkpoint, keeping(tmp_path, "bfloat16", processes=2)) == one


def test_a_system_without_an_encoder_keeps_nothing(quick_table, tiny, instructions, tmp_path):
    table = quick_table()
    trained, _, _ = train_phase(table, "mono_reason-instruction_tuning", tiny, None, instructions, seed=0)
    found = answers(table, tiny, trained, keeping(tmp_path), "mono_reason")
    assert found == answers(table, tiny, trained, ComputeSettings(), "mono_reason")
    assert list(tmp_path.iterdir()) == []
