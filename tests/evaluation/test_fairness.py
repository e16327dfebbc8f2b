"""Each thing that must be the same is made different once: the check names system, language and what differs."""

from dataclasses import replace
from itertools import groupby

import pytest

from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.fairness import (
    Answering,
    answering_of,
    check_fair,
    describe,
    phases_behind,
    training_steps,
)
from lingualift.evaluation.scoring import make_predictions
from lingualift.records import MathProblem
from lingualift.systems import read_systems

SAME = Answering("Solve it.", "greedy", 48, "flexible")
PROBLEMS = {
    code: [MathProblem(f"p-{i}", code, f"{i} + 1?", str(i + 1), f"{i} + 1") for i in range(3)] for code in ("en", "sw")
}
TEXTS = ["The answer is 1.", "The answer is -2.", "no idea"]


@pytest.fixture
def runs():
    """Two systems, two seeds, two languages."""
    return {
        (system, seed, code): make_predictions(found, [p.question for p in found], TEXTS)
        for system in ("a", "b")
        for seed in (0, 1)
        for code, found in PROBLEMS.items()
    }


def both(**changed) -> dict[str, Answering]:
    return {"a": SAME, "b": replace(SAME, **changed)}


def test_what_was_the_same_is_said(runs):
    compared = check_fair(runs, PROBLEMS, both())
    assert (compared.systems, compared.seeds, compared.problems) == (("a", "b"), (0, 1), {"en": 3, "sw": 3})
    assert describe(compared) == [
        "2 languages × 3 problems with their gold answers, the same for 2 systems (seeds 0, 1).",
        "Decoding: greedy, at most 48 new tokens.",
        "Answers read by version flexible, and read again for this check.",
        "Instruction: 'Solve it.'.",
    ]


@pytest.mark.parametrize(
    ("field", "value"),
    [("instruction", "Solve."), ("decoding", "sampled"), ("max_new_tokens", 64), ("answers", "strict")],
)
def test_another_way_of_answering_is_refused(runs, field, value):
    with pytest.raises(ConfigurationError, match=rf"system 'b': {field}: expected .* as for 'a', got {value!r}"):
        check_fair(runs, PROBLEMS, both(**{field: value}))


def test_a_system_of_which_nothing_is_said_is_refused(runs):
    with pytest.raises(ConfigurationError, match="system 'b': not said how it answers"):
        check_fair(runs, PROBLEMS, {"a": SAME})


def without_a_problem(found):
    return found[1:]


def of_another_problem(found):
    return [replace(found[0], id="p-9"), *found[1:]]


def with_another_gold_answer(found):
    return [replace(found[0], gold="7"), *found[1:]]


def read_by_another_version(found):
    # `mathoctopus` drops the sign and answers 0 where there is nothing.
    return make_predictions(PROBLEMS[found[0].language], [p.prompt for p in found], TEXTS, answers="mathoctopus")


def counted_wrongly(found):
    return [replace(found[0], correct=not found[0].correct), *found[1:]]


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (without_a_problem, "expected the 3 test problems, got 2"),
        (of_another_problem, "2 differ, e.g. 'p-0'"),
        (with_another_gold_answer, "problem 'p-0': gold answer: expected '1'"),
        (read_by_another_version, "problem 'p-1': extracted answer: expected '-2' by version 'flexible', got '2'"),
        (counted_wrongly, "problem 'p-0': correct: expected True"),
    ],
)
def test_other_answers_are_refused_with_system_seed_and_language(runs, change, what):
    runs["b", 1, "sw"] = change(runs["b", 1, "sw"])
    with pytest.raises(DataError, match=f"system 'b', seed 1, language 'sw': .*{what}"):
        check_fair(runs, PROBLEMS, both())


def test_a_missing_language_or_seed_is_refused(runs):
    del runs["b", 1, "sw"]
    with pytest.raises(DataError, match=r"system 'b', seed 1: expected answers in the languages .* sw differ"):
        check_fair(runs, PROBLEMS, both())
    del runs["b", 1, "en"]
    with pytest.raises(DataError, match=r"system 'b': expected the seeds \[0, 1\] of 'a', got \[0\]"):
        check_fair(runs, PROBLEMS, both())


def test_the_instruction_is_that_of_the_phase_that_answers(shipped_parameters):
    table = read_systems(shipped_parameters)
    found = {answering_of(table, name, max_new_tokens=48, answers="strict") for name in table.compared}
    assert found == {Answering(shipped_parameters["instructions"]["solve"], "greedy", 48, "strict")}


def test_phases_behind_a_system_are_its_own_and_those_it_builds_on(shipped_parameters):
    table = read_systems(shipped_parameters)
    assert phases_behind(table, "lang_bridge") == ["mono_reason-instruction_tuning", "lang_bridge-task_alignment"]
    stages = ["lingualift-language_alignment", "lingualift-instruction_tuning"]
    assert phases_behind(table, "lingualift") == stages


def test_steps_stand_beside_those_of_the_same_kind(shipped_parameters):
    steps = training_steps(read_systems(shipped_parameters), ["lingualift", "lang_bridge"])
    runs = [kind for kind, _ in groupby(zip(steps["corpus"], steps["trainable"], strict=True))]
    assert len(runs) == len(set(runs)) > 1
    tuning = steps[steps["trainable"] == "language_model"]
    assert tuning["system"].tolist() == ["LinguaLIFT", "MonoReason"]
    for row in steps.itertuples():
        assert row.examples == row.optimizer_steps * row.batch_size
