from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingualift.errors import DataError
from lingualift.evaluation.answers import canonical_number, extract_answer, same_number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-3", "-3"),
        ("४२", "42"),
        ("", None),
        ("no number here", None),
        ("The answer is unknown.", None),
        ("The answer is 12.", "12"),
        ("the ANSWER is: $1,234.50.", "1234.5"),
        ("The answer is €5", "5"),
        ("The answer is 50%", "50"),
        ("**The answer is** **-3**.", "-3"),
        ("The answer is 7. No: the answer is 9. I used 2 steps.", "9"),
        ("She has 5 apples. The answer is that", "5"),
        ("The answer is x = 5", "5"),
        ("x = 5", "5"),
        ("x = -5", "-5"),
        ("The answer is 5 + 3 = 8.", "8"),
        ("The answer is 8. Check: 3 + 4 = 7", "8"),
        ("The answer is 8\n- 3 + 4 = 7", "8"),
        ("The answer isn't 4", "4"),
    ],
)
def test_reads_the_answer_after_the_marker_or_the_last_number(text: str, expected: str | None) -> None:
    assert extract_answer(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it is -3", "-3"),
        ("it is \u22123", "-3"),
        ("(-3)", "-3"),
        ("-$5", "-5"),
        ("$-5", "-5"),
        ("5 - -3", "-3"),
        ("The answer is - 3", "-3"),
        ("The answer is-3", "-3"),
        ("first 5\n-3", "-3"),
        ("10-3", "3"),
        ("10 - 3", "3"),
        ("10 -3", "3"),
        ("10 \u2212 3", "3"),
        ("$5 - $3", "3"),
        ("(4) -3", "3"),
        ("grade-3", "3"),
        ("कक्षा-३", "3"),
        ("3\u20135", "5"),
        ("- 3 apples", "3"),
        ("-0", "0"),
    ],
)
def test_minus_counts_only_as_a_sign(text: str, expected: str) -> None:
    assert extract_answer(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,234", "1234"),
        ("1\u00a0234\u00a0567", "1234567"),
        ("1\u202f234,5", "1234.5"),
        ("1\u00a0234.5", "1234.5"),
        ("12,34,567", "1234567"),
        ("1.234.567,8", "1234567.8"),
        ("1.234", "1.234"),
        ("0,5", "0.5"),
        ("0.50", "0.5"),
        (".5", "0.5"),
        ("...5", "5"),
        ("1 234", "234"),
        ("1,2,3", "3"),
        ("12.05.2024", "2024"),
        ("3\u00a045", "45"),
        ("007", "7"),
        ("答案是１２。", "12"),
        ("٣٫٥", "3.5"),
        ("١٬٢٣٤", "1234"),
        ("๔๒", "42"),
        ("9" * 60 + ".5", "9" * 60 + ".5"),
    ],
)
def test_separators_and_native_digits(text: str, expected: str) -> None:
    assert extract_answer(text) == expected


def test_silence_is_wrong_even_on_gold_zero() -> None:
    assert same_number(extract_answer(""), "0") is False
    assert same_number(None, None) is False
    assert same_number(extract_answer("The answer is 0."), "0") is True


def test_same_number_is_exact() -> None:
    assert same_number("3", "3.0")
    assert same_number("-0", "0")
    assert not same_number("3", "-3")
    assert not same_number("1" + "0" * 40, "1" + "0" * 39 + "1")
    assert not same_number("0.1", "0.11")
    assert same_number("0.1", "0.11", tolerance=Decimal("0.01"))
    assert not same_number("1" + "0" * 40, "1" + "0" * 39 + "1", tolerance=0.5)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,234.00", "1234"),
        ("8.0", "8"),
        (" 12 ", "12"),
        ("+5", "5"),
        ("-0.0", "0"),
        ("\u22123", "-3"),
        ("१२", "12"),
    ],
)
def test_canonical_number(text: str, expected: str) -> None:
    assert canonical_number(text) == expected


@pytest.mark.parametrize("text", ["", "  ", "twelve", "12 apples", "1/2", "nan", "inf", "1e5", "1,2,3", "--5", "True"])
def test_canonical_number_refuses_what_is_not_a_number(text: str) -> None:
    with pytest.raises(DataError, match="expected a number in decimal notation"):
        canonical_number(text)


@given(st.text() | st.text(alphabet="0123456789.,- −$=*()+/\u00a0\nthe answer is४"))
def test_never_raises_and_gives_canonical_text(text: str) -> None:
    answer = extract_answer(text)
    assert answer is None or canonical_number(answer) == answer


@given(
    st.integers(),
    st.sampled_from(["The answer is {}.", "the answer is: **{}**", "12 - 5 = 7. The answer is {} km"]),
)
def test_integers_come_back(number: int, wording: str) -> None:
    assert extract_answer(wording.format(number)) == str(number)
    assert extract_answer(wording.format(f"{number:,}")) == str(number)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4))
def test_canonical_is_idempotent_and_keeps_the_value(number: Decimal) -> None:
    canonical = canonical_number(f"{number:f}")
    assert canonical_number(canonical) == canonical
    assert Decimal(canonical) == number
    assert same_number(canonical, f"{number:f}")
