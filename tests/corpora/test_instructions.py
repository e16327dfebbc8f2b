import random

import pytest

from lingualift.corpora.instructions import (
    arithmetic_facts,
    check_wordings_unseen,
    draw_wordings,
    foundation_examples,
    worked_examples,
)
from lingualift.corpora.problems import OPERATORS, NumberDesign
from lingualift.errors import ConfigurationError, LeakageError
from lingualift.records import InstructionExample, MathProblem
from tests.corpora import shipped

TEXTS = {"solve": "Solve.", "translate": "Rewrite.", "paraphrase": "Vary."}
PROBLEM = MathProblem(
    "p-1", "en", "Anna has 3 red apples and buys 12 more.", "15", "3 + 12", "3 + 12 = 15. The answer is 15."
)
KNOWN = {"names": ["Anna"], "facts": [(6, "/", 2, 3)]}


def one(kind: str, seed: int = 0):
    (found,) = foundation_examples(
        [PROBLEM], {"p-1": "Anna buys 12 apples."}, TEXTS, {kind: 1.0}, random.Random(seed), **KNOWN
    )
    return found


@pytest.mark.parametrize(
    ("kind", "instruction", "response"),
    [
        ("solve", "Solve.", PROBLEM.rationale),
        ("solve_noised", "Solve.", PROBLEM.rationale),
        ("rewrite", "Rewrite.", PROBLEM.question),
        ("copy", "Rewrite.", PROBLEM.question),
        ("paraphrase", "Vary.", "Anna buys 12 apples."),
        ("arithmetic", "Solve.", "6 / 2 = 3. The answer is 3."),
    ],
)
def test_each_kind_asks_for_its_response(kind, instruction, response):
    example = one(kind)
    assert (example.instruction, example.response) == (instruction, response)
    assert example.id == f"p-1-{kind}"


def test_only_noised_kinds_change_the_source():
    assert all(one(kind).source == PROBLEM.question for kind in ("solve", "copy", "paraphrase"))
    for kind in ("solve_noised", "rewrite"):
        assert any(one(kind, seed).source != PROBLEM.question for seed in range(10))


def test_arithmetic_is_a_bare_fact():
    assert one("arithmetic").source == "6 / 2"


def test_facts_are_all_steps_that_a_problem_may_need():
    design, templates = NumberDesign(largest=12, largest_divisor=4), shipped.templates().values()
    facts = arithmetic_facts(templates, design)
    needed = {step for t in templates for numbers in design.choices(t, distractor=False) for step in t.solve(numbers)}
    assert needed <= set(facts)
    assert len(facts) == len(set(facts))
    assert all(OPERATORS[sign](left, right) == result for left, sign, right, result in facts)


def test_kinds_come_as_often_as_their_weights_say():
    rationale = "1 + 2 = 3. The answer is 3."
    problems = [MathProblem(f"p-{i}", "en", "x y 3.", "3", rationale=rationale) for i in range(2000)]
    paraphrases = {problem.id: "x" for problem in problems}
    found = foundation_examples(problems, paraphrases, TEXTS, {"solve": 3.0, "copy": 1.0}, random.Random(0), **KNOWN)
    assert sum(e.instruction == "Solve." for e in found) / 2000 == pytest.approx(0.75, abs=0.04)


def test_worked_examples_ask_the_question_and_learn_the_rationale():
    (example,) = worked_examples([PROBLEM], "Solve.")
    assert (example.id, example.source, example.response) == ("p-1", PROBLEM.question, PROBLEM.rationale)


def test_wordings_are_those_of_the_drawn_template():
    english = shipped.english_for_training()
    for draw, wording in zip(shipped.draws(), draw_wordings(shipped.draws(), english, random.Random(0)), strict=True):
        assert wording.split("--")[0] == draw.template


def test_unseen_wordings_are_not_drawn_and_all_others_are():
    english, unseen = shipped.english_for_training(), ["add-gift", "two-pool-bags"]
    drawn = set(draw_wordings(shipped.draws() * 10, english, random.Random(0), unseen))
    expected = {wording for template in shipped.templates() for wording in english.wordings(template)}
    assert drawn == expected - set(unseen)


@pytest.fixture(scope="module")
def worded() -> list[tuple[str, InstructionExample]]:
    """Every wording of some of the draws."""
    english = shipped.english_for_training()
    return [
        (wording, InstructionExample(f"{wording}-{i}", "Solve.", english.render(draw, wording), "1"))
        for i, draw in enumerate(shipped.draws()[::6])
        for wording in english.wordings(draw.template)
    ]


@pytest.mark.parametrize("template", sorted(shipped.templates()))
def test_texts_in_a_wording_are_known_and_none_in_another(worded, template):
    english = shipped.english_for_training()
    own, others = ([example for wording, example in worded if (wording == template) is flag] for flag in (True, False))
    assert check_wordings_unseen(others, english, [template]) == 2 * len(others)
    for example in own[:3]:
        with pytest.raises(LeakageError, match=f"'{example.id}': field source: .* in the wording '{template}'"):
            check_wordings_unseen([example], english, [template])


FOUND = "Zoé finds 905 red hats and Ben finds 7 hats. The age of Ann is 12. How many hats do they find together?"


@pytest.mark.parametrize(
    "text",
    [
        FOUND,
        FOUND.replace(" The age of Ann is 12.", ""),
        FOUND.replace(" ", "\n "),
        f"There are 8 trees in the garden. {FOUND} 905 + 7 = 912.",
    ],
)
@pytest.mark.parametrize("field", ["source", "response"])
def test_any_numbers_names_things_spaces_and_neighbours_make_the_same_wording(text, field):
    example = InstructionExample(**{"id": "e-1", "instruction": "Copy.", "source": "x", "response": "y", field: text})
    with pytest.raises(LeakageError, match=rf"instruction example 'e-1': field {field}: .*'add-together'"):
        check_wordings_unseen([example], shipped.english_for_training(), ["sub-need", "add-together"])


def test_the_story_or_the_question_alone_is_no_problem_in_the_wording():
    story, question = FOUND.split(". ", 1)[0] + ".", FOUND.split(". ")[-1]
    examples = [InstructionExample("e", "Copy.", story, question), InstructionExample("f", "Copy.", question, story)]
    assert check_wordings_unseen(examples, shipped.english_for_training(), ["add-together"]) == 4
    assert check_wordings_unseen([], shipped.english_for_training(), ["add-together"]) == 0


def test_a_wording_that_english_does_not_have_cannot_be_looked_for():
    for name in ("no-such", "name-1"):
        with pytest.raises(ConfigurationError, match=f"{name!r} is no problem of en.ftl"):
            check_wordings_unseen([], shipped.english_for_training(), [name])
