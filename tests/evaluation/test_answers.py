"""Which number of a text is the answer, by version; how numbers themselves are read is in test_numbers.py."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.answers import (
    ANSWER_VERSIONS,
    extract_answer,
    extract_as_mathoctopus,
    extract_stated_answer,
    get_answer_version,
    is_answered,
)
from lingualift.evaluation.numbers import canonical_number, holds_number, same_number


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
        ("The answer is 12/4 = 3", "3"),
        ("The answer is 1 1/2 + 1/2 = 2", "2"),
        ("The answer is 50% * US$10 = 5", "5"),
        ("The answer is 3/4. I used 2 steps.", "0.75"),
    ],
)
def test_reads_the_answer_after_the_marker_or_the_last_number(text: str, expected: str | None) -> None:
    assert extract_answer(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The answer is 12.", "12"),
        ("the ANSWER is: $1,234.50.", "1234.5"),
        ("**The answer is** **-3**.", "-3"),
        ("The answer is: $\\boxed{42}$", "42"),
        ("The answer is \\(-\\frac{1}{3}\\)", "-1/3"),
        ("The answer is 5 + 3 = 8.", "8"),
        ("The answer is - 3", "-3"),
        ("The answer is -Rs. 3", "-3"),
        ("The answer is ४२ km", "42"),
        ("The answer is 50%", "50"),
        ("The answer is 7. No: the answer is 9.", "9"),
        ("The answer is 5 - that is, five", "5"),
        ("", None),
        ("12", None),
        ("x = 5", None),
        ("The answer is unknown. 5", None),
        ("The answer is approximately 5", None),
        ("The answer is x = 5", None),
        ("The answer is\n5", None),
        ("The answer is 7. No: the answer is not 9.", None),
        ("The answer is 5 + 3", None),
        ("The answer is 5-6 apples", None),
        ("The answer is 5:30", None),
        ("The answer is 1e5", None),
        ("The answer is 1,2,3", None),
        ("The answer isn't 4", None),
    ],
)
def test_strict_takes_only_the_one_number_that_the_marker_states(text: str, expected: str | None) -> None:
    assert extract_stated_answer(text) == expected


@pytest.mark.parametrize(
    ("text", "theirs", "ours"),
    [
        ("The answer is 12.", "12", "12"),
        ("so 1,234.50", "1234.5", "1234.5"),
        ("४२", "42", "42"),
        ("-3", "3", "-3"),
        ("0,5", "5", "0.5"),
        ("1.234.567", "567", "1234567"),
        ("1\u00a0234", "234", "1234"),
        ("3/4", "4", "0.75"),
        ("1,2,3", "3", "3"),
        ("1,2", "12", "1.2"),
        ("The answer is 8. I used 2 steps.", "2", "8"),
        ("", "0", None),
        ("no number here", "0", None),
    ],
)
def test_mathoctopus_keeps_the_faults_of_its_source(text: str, theirs: str, ours: str | None) -> None:
    assert extract_as_mathoctopus(text) == theirs
    assert extract_answer(text) == ours


@pytest.mark.parametrize(
    ("version", "gold", "text", "judged"),
    [
        ("flexible", "0", "", (None, "0", False)),
        ("strict", "0", "", (None, "0", False)),
        ("mathoctopus", "0", "", ("0", "0", True)),
        ("flexible", "-3", "3", ("3", "-3", False)),
        ("mathoctopus", "-3", "3", ("3", "3", True)),
        ("flexible", "0.5", "0.5004", ("0.5004", "0.5", False)),
        ("mathoctopus", "0.5", "0.5004", ("0.5004", "0.5", True)),
        ("mathoctopus", "0.5", "0.502", ("0.502", "0.5", False)),
        ("flexible", "2/6", "The answer is \\frac{1}{3}.", ("1/3", "1/3", True)),
        ("strict", "1,234", "The answer is ١٬٢٣٤.", ("1234", "1234", True)),
    ],
)
def test_gold_and_generated_answer_are_read_and_compared_by_one_version(version, gold, text, judged) -> None:
    read = get_answer_version(version)
    assert (read.answer(text), read.gold(gold), read.same(read.answer(text), read.gold(gold))) == judged


@pytest.mark.parametrize("version", ANSWER_VERSIONS)
def test_a_gold_answer_without_a_number_is_an_error_in_every_version(version: str) -> None:
    with pytest.raises(DataError, match="'many'"):
        get_answer_version(version).gold("many")
    assert not get_answer_version(version).same(None, "0")


def test_an_unknown_version_is_named_with_those_that_exist() -> None:
    with pytest.raises(ConfigurationError, match="'lenient'.*strict, flexible, mathoctopus"):
        get_answer_version("lenient")


def test_silence_is_never_answered_even_where_a_version_reads_it_as_zero() -> None:
    for version in ANSWER_VERSIONS.values():
        assert not is_answered(version.answer(""), "")
        assert not is_answered(version.answer("no number"), "no number")
        assert is_answered(version.answer("The answer is 0."), "The answer is 0.")


def test_silence_is_wrong_even_on_gold_zero() -> None:
    assert same_number(extract_answer(""), "0") is False
    assert same_number(None, None) is False
    assert same_number(extract_answer("The answer is 0."), "0") is True


ANY_TEXT = st.text() | st.text(alphabet="0123456789.,- −–$=*()+/%:'’\u00a0\u2009\nthe answer is४٣๔½⅓\\frac{}")
SAYINGS = ANY_TEXT | ANY_TEXT.map("The answer is {}".format)
WITHOUT_NUMBER = st.text().filter(lambda text: not holds_number(text))
# Letters, spaces and stops around an answer are no part of it.
AROUND = st.text(alphabet=string.ascii_lowercase + " \n.!?", max_size=20).filter(lambda text: "answer" not in text)


@given(SAYINGS)
def test_no_text_is_an_error_and_answers_are_canonical(text: str) -> None:
    for version in ANSWER_VERSIONS.values():
        answer = version.answer(text)
        assert answer is None or canonical_number(answer) == answer


@given(SAYINGS)
def test_where_strict_finds_an_answer_flexible_finds_the_same(text: str) -> None:
    assert extract_stated_answer(text) in (None, extract_answer(text))


@given(WITHOUT_NUMBER)
def test_a_text_without_a_number_has_no_answer(text: str) -> None:
    for marked in (text, f"The answer is {text}"):
        assert extract_answer(marked) is None
        assert extract_stated_answer(marked) is None
        assert extract_as_mathoctopus(marked) == "0"


@given(SAYINGS.filter(holds_number))
def test_a_text_with_a_number_has_an_answer(text: str) -> None:
    assert extract_answer(text) is not None


@given(st.integers(), AROUND, AROUND)
def test_words_around_the_statement_change_nothing(number: int, before: str, after: str) -> None:
    text = f"{before}\nThe answer is {number}.\n{after}"
    assert extract_answer(text) == extract_stated_answer(text) == str(number)
    assert extract_as_mathoctopus(text) == str(abs(number))


@given(
    st.integers(),
    st.sampled_from(["The answer is {}.", "the answer is: **{}**", "12 - 5 = 7. The answer is {} km"]),
)
def test_integers_come_back_with_their_sign(number: int, wording: str) -> None:
    for written in (str(number), f"{number:,}"):
        assert extract_answer(wording.format(written)) == str(number)
        assert extract_stated_answer(wording.format(written)) == str(number)


@given(SAYINGS, st.integers(min_value=0))
def test_mathoctopus_takes_the_last_number_and_no_sign(text: str, number: int) -> None:
    assert extract_as_mathoctopus(f"{text} -{number}") == str(number)
    assert not extract_as_mathoctopus(text).startswith("-")
