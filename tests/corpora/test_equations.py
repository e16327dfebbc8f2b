import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingualift.corpora.equations import worked_solution, written_steps


@pytest.mark.parametrize(
    ("equation", "answer", "solution"),
    [
        ("150/5=30", "30", "150 / 5 = 30. The answer is 30."),
        ("( ( 108 - 36 ) / 9 )", "8", "108 - 36 = 72. 72 / 9 = 8. The answer is 8."),
        ("( 7.0 - 5.0 ) * 5.0", "10", "7 - 5 = 2. 2 * 5 = 10. The answer is 10."),
        ("8 - 2 * 3", "2", "2 * 3 = 6. 8 - 6 = 2. The answer is 2."),
        ("20-5-3=12", "12", "20 - 5 = 15. 15 - 3 = 12. The answer is 12."),
        ("14.28+4.74", "19.02", "14.28 + 4.74 = 19.02. The answer is 19.02."),
        ("1,200/8", "150", "1200 / 8 = 150. The answer is 150."),
        ("3-5", "-2", "3 - 5 = -2. The answer is -2."),
        ("3*4=12; 12-2=10", "10", "3 * 4 = 12. 12 - 2 = 10. The answer is 10."),
        ("11 (day) * 24 (hour/day) = 264 (hour)", "264", "11 * 24 = 264. The answer is 264."),
        (".5*4", "2", "0.5 * 4 = 2. The answer is 2."),
    ],
)
def test_an_equation_is_worked_out_step_by_step(equation, answer, solution):
    assert worked_solution(equation, answer) == solution


@pytest.mark.parametrize(
    "equation",
    ["", "30", "(30)", "x+3x=20", "LCM[15,16]=240", "94/8=11 r6", "7:3=21:9", "10/3", "5/0", "2+", "(2+3", "2+3)",
     "2 3", "-2+5", "5+5=11", "5+5=", "2**3", "1+1;"],
)  # fmt: skip
def test_what_has_no_exact_steps_has_no_solution(equation):
    assert written_steps(equation) is None


def test_a_solution_that_misses_the_answer_is_none():
    assert worked_solution("1222 - 513", "708") is None
    assert worked_solution("1222 - 513", "709") is not None


@given(st.text(alphabet="0123456789.,+-*/() =;x", max_size=40))
def test_any_text_is_read_or_refused(equation):
    for left, sign, right, result in written_steps(equation) or ():
        assert sign in "+-*/"
        assert all(part.lstrip("-").replace(".", "", 1).isdecimal() for part in (left, right, result))


def test_deep_brackets_are_refused():
    assert written_steps("(" * 5000 + "1+1" + ")" * 5000) is None
