import ast
import operator
import random
import re
from collections import Counter

import pytest

from lingualift.corpora.minimmwp import MiniMMWP, signatures
from lingualift.corpora.problems import (
    OPERATIONS,
    NumberDesign,
    Template,
    equation,
    is_whole,
    make_problems,
    rationale,
    read_templates,
    signature,
)
from lingualift.errors import DataError, TemplateError
from tests.corpora import shipped

SIGNS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


def evaluate(text: str) -> float:
    """Arithmetic of whole numbers with + - * / and brackets, and nothing else."""

    def value(node: ast.expr) -> float:
        if isinstance(node, ast.Constant) and type(node.value) is int:
            return node.value
        assert isinstance(node, ast.BinOp), f"not arithmetic: {text!r}"
        return SIGNS[type(node.op)](value(node.left), value(node.right))

    return value(ast.parse(text, mode="eval").body)


@pytest.fixture(scope="module")
def benchmark() -> MiniMMWP:
    return shipped.minimmwp(*shipped.LANGUAGES)


@pytest.fixture(scope="module")
def parallel(benchmark):
    return benchmark.test_problems(benchmark.test_draws(100, seed=3))


def test_parallel_problems_are_the_same_problem_in_every_language(parallel):
    english = parallel["en"]
    for code, problems in parallel.items():
        assert [p.id for p in problems] == [p.id for p in english]
        assert [p.answer for p in problems] == [p.answer for p in english]
        assert [p.equation for p in problems] == [p.equation for p in english]
        for ours, theirs in zip(problems, english, strict=True):
            assert Counter(re.findall(r"\d+", ours.question)) == Counter(re.findall(r"\d+", theirs.question)), code


def test_ids_and_questions_are_unique_within_a_language(parallel):
    for code, problems in parallel.items():
        assert len({p.id for p in problems}) == len(problems)
        assert len({p.question for p in problems}) == len(problems), code


def test_the_equation_and_the_rationale_lead_to_the_answer(parallel):
    for problem in parallel["en"]:
        assert evaluate(problem.equation) == int(problem.answer) > 0
        *steps, conclusion = re.findall(r"[^.]+", problem.rationale)
        assert conclusion.strip() == f"The answer is {problem.answer}"
        for step in steps:
            left, right = step.split("=")
            assert evaluate(left.strip()) == int(right)


def test_every_operand_is_shown_in_the_question(parallel):
    for problem in parallel["en"]:
        shown = set(re.findall(r"\d+", problem.question))
        assert set(re.findall(r"\d+", problem.equation)) <= shown


def test_all_operations_draw_their_operands_from_one_distribution():
    design = NumberDesign()
    one_step = [t for t in shipped.templates().values() if len(t.operands) == 2]
    for distractor in (False, True):
        multisets = {
            t.id: Counter(tuple(sorted(n.values())) for n in design.choices(t, distractor=distractor)) for t in one_step
        }
        assert len({frozenset(found) for found in multisets.values()}) == 1
        # Addition and multiplication take a set of numbers in more orders, but each set equally often.
        assert all(len(set(found.values())) == 1 for found in multisets.values())
    pairs = {frozenset(n.values()) for t in one_step for n in design.choices(t, distractor=False)}
    assert pairs == {frozenset(pair) for pair in design.pairs}


def test_a_distractor_problem_shows_numbers_as_a_two_step_problem_does():
    design, found = NumberDesign(), {}
    for template in shipped.templates().values():
        choices = design.choices(template, distractor=len(template.operands) == 2)
        found[template.id] = {tuple(sorted(numbers.values())) for numbers in choices}
    assert len({frozenset(chains) for chains in found.values()}) == 1


def test_every_choice_gives_whole_positive_steps():
    design = NumberDesign()
    for template in shipped.templates().values():
        for numbers in design.choices(template, distractor=False):
            assert is_whole(template, numbers)
            assert 2 <= min(numbers.values()) <= max(numbers.values()) <= design.largest


def test_draws_are_a_function_of_the_generator(benchmark):
    first, second, other = (benchmark.sampler().draw_many(60, random.Random(seed)) for seed in (4, 4, 5))
    assert first == second != other


def test_templates_are_equally_frequent(benchmark):
    counts = Counter(d.template for d in benchmark.sampler().draw_many(100, random.Random(0)))
    assert set(counts.values()) == {100 // len(shipped.templates())}


def test_the_distractor_share_is_kept(benchmark):
    draws = benchmark.sampler().draw_many(4000, random.Random(0))
    one_step = [d for d in draws if len(shipped.templates()[d.template].operands) == 2]
    assert sum(bool(d.distractor) for d in one_step) / len(one_step) == pytest.approx(0.75, abs=0.03)
    assert not any(d.distractor for d in draws if len(shipped.templates()[d.template].operands) == 3)


def test_test_draws_have_different_signatures_and_sampling_leaves_excluded_ones_out(benchmark):
    test = benchmark.test_draws(200, seed=0)
    assert len(signatures(test)) == 200
    drawn = benchmark.sampler(signatures(test)).draw_many(2000, random.Random(1))
    assert not signatures(test) & signatures(drawn)


def test_a_signature_ignores_names_things_and_distractors(benchmark):
    draw = benchmark.sampler().draw("add-gift", random.Random(0))
    assert signature(draw) == ("add-gift", draw.numbers["p"], draw.numbers["q"], 0)


def test_too_many_test_problems_for_the_design_is_an_error():
    small = MiniMMWP(shipped.templates(), {}, shipped.english_for_training(), NumberDesign(8, 4, 0.0))
    with pytest.raises(DataError, match="too few signatures"):
        small.test_draws(40, seed=0)


def test_a_design_whose_every_problem_is_in_the_test_set_is_an_error_not_an_endless_loop():
    # Up to 8 there is one chain, (8, 4, 2): the test set takes the only two-step problems there are.
    small = MiniMMWP(shipped.templates(), {}, shipped.english_for_training(), NumberDesign(8, 4, 0.5))
    test = small.test_draws(20, seed=0)
    with pytest.raises(DataError, match=r"two-\S+: the test problems use up"):
        small.sampler(signatures(test)).draw_many(20, random.Random(0))


def test_two_steps_are_written_and_worked_out_in_order():
    template = Template("t", "two-step", (("p", "+", "q"), ("_", "/", "r")), ("p", "q", "r"))
    assert equation(template, {"p": 12, "q": 4, "r": 2}) == "(12 + 4) / 2"
    assert rationale(template, {"p": 12, "q": 4, "r": 2}) == "12 + 4 = 16. 16 / 2 = 8. The answer is 8."


def test_a_template_without_mathematics_is_an_error(benchmark):
    draws = benchmark.sampler().draw_many(1, random.Random(0))
    with pytest.raises(TemplateError, match=r"en\.ftl: template 'add-gift' is not in templates\.csv"):
        make_problems(draws, shipped.book("en"), {}, prefix="x")


def test_the_shipped_table_has_every_operation():
    assert set(Counter(t.operation for t in shipped.templates().values())) == set(OPERATIONS)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("add,addition,p + q,\nadd,addition,q + p,", r"t\.csv:3: template 'add' is there twice"),
        ("add,additon,p + q,", r"t\.csv:2: expected .* known operation"),
        ("add,addition,p + q", r"t\.csv:2: expected"),
        ("\nadd,addition,p plus q,", r"t\.csv:3: field steps"),
        ("add,addition,_ + q,", r"t\.csv:2: field steps"),
        ("two,two-step,p + q; _ - r,", r"t\.csv:2: field descending: expected p q r"),
        ("two,two-step,p + q; _ - r,p q q", r"t\.csv:2: field descending"),
        ("add,addition,p + q,p q", r"t\.csv:2: field descending: expected nothing"),
    ],
)
def test_a_wrong_row_of_the_table_names_file_and_line(tmp_path, rows, message):
    path = tmp_path / "t.csv"
    path.write_text("template,operation,steps,descending\n" + rows + "\n")
    with pytest.raises(DataError, match=message):
        read_templates(path)


def test_a_missing_table_or_column_is_an_error(tmp_path):
    with pytest.raises(DataError, match=r"t\.csv: no such file"):
        read_templates(tmp_path / "t.csv")
    (tmp_path / "t.csv").write_text("template,steps\nadd,p + q\n")
    with pytest.raises(DataError, match=r"t\.csv:1: expected the columns template,operation,steps,descending"):
        read_templates(tmp_path / "t.csv")
