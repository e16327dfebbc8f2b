"""How one number is read: signs, separators, digits of any script, fractions, percent, currency."""

import unicodedata
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingualift.errors import DataError
from lingualift.evaluation.answers import extract_answer
from lingualift.evaluation.numbers import canonical_number, find_numbers, normalise, same_number


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
        ("it is \u20133", "-3"),
        ("pages 3 \u2013 5", "5"),
        ("-1 1/2", "-1.5"),
        ("it is \u200f-\u200f٣", "-3"),
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
        ("1’234’567.50", "1234567.5"),
        ("1'234,5", "1234.5"),
        ("5'10", "10"),
        ("1\u2009234\u2009567", "1234567"),
        ("١٬٢٣٤٫٥", "1234.5"),
        ("１，２３４．５", "1234.5"),
        ("有３，４个", "4"),
    ],
)
def test_separators_and_native_digits(text: str, expected: str) -> None:
    assert extract_answer(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3/4", "0.75"),
        ("4/2", "2"),
        ("1/3", "1/3"),
        ("-2/6", "-1/3"),
        ("1 1/2", "1.5"),
        ("2\u00a01/3", "7/3"),
        ("1,234 1/2", "1234.5"),
        ("½", "0.5"),
        ("2⅓", "7/3"),
        ("-2 ½", "-2.5"),
        ("1⁄8", "0.125"),
        ("٣/٤", "0.75"),
        ("\\frac{2}{3}", "2/3"),
        ("1\\dfrac{1}{4}", "1.25"),
        ("5 6/2", "3"),
        ("3/0", "0"),
        ("3/4/5", "5"),
        ("6 / 4", "4"),
        ("1.5/2", "2"),
        ("1/" + "9" * 30, "9" * 30),
    ],
)
def test_fractions_are_exact(text: str, expected: str) -> None:
    assert extract_answer(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("50%", "50"),
        ("50 percent", "50"),
        ("٥٠٪", "50"),
        ("5.5％", "5.5"),
        ("-%50", "-50"),
        ("5€", "5"),
        ("€ 1.234,50", "1234.5"),
        ("1\u00a0234,50\u00a0€", "1234.5"),
        ("-5 €", "-5"),
        ("-US$5", "-5"),
        ("US$-5", "-5"),
        ("-USD 5", "-5"),
        ("₹12,34,567.50", "1234567.5"),
        ("Rs.500", "500"),
        ("-Rs. 500", "-500"),
        ("৳৫০", "50"),
    ],
)
def test_percent_and_currency_are_dropped_and_the_sign_is_not(text: str, expected: str) -> None:
    assert extract_answer(text) == expected


def test_every_currency_sign_of_the_basic_plane_is_known() -> None:
    signs = [sign for sign in map(chr, range(0x10000)) if unicodedata.category(sign) == "Sc"]
    assert len(signs) > 50
    assert [sign for sign in signs if extract_answer(f"-{sign}5") != "-5"] == []


def test_same_number_is_exact() -> None:
    assert same_number("3", "3.0")
    assert same_number("-0", "0")
    assert not same_number("3", "-3")
    assert not same_number("1" + "0" * 40, "1" + "0" * 39 + "1")
    assert not same_number("0.1", "0.11")
    assert same_number("0.1", "0.11", tolerance=Decimal("0.01"))
    assert not same_number("1" + "0" * 40, "1" + "0" * 39 + "1", tolerance=0.5)
    assert same_number("1/3", "2/6")
    assert same_number("1/2", "0.5")
    assert not same_number("1/3", "0.333333333333333333")
    assert same_number("1/3", "0.333", tolerance=Decimal("0.001"))
    assert not same_number("1/3", "0.33", tolerance=Decimal("0.001"))


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
        ("1/2", "0.5"),
        ("-4/6", "-2/3"),
        ("$5", "5"),
        ("-$1,000", "-1000"),
        ("12½%", "12.5"),
    ],
)
def test_canonical_number(text: str, expected: str) -> None:
    assert canonical_number(text) == expected


@pytest.mark.parametrize(
    "text", ["", "  ", "twelve", "12 apples", "1/0", "1 2", "nan", "inf", "1e5", "1,2,3", "--5", "-$-5", "True"]
)
def test_canonical_number_refuses_what_is_not_a_number(text: str) -> None:
    with pytest.raises(DataError, match="expected a number such as"):
        canonical_number(text)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4))
def test_canonical_is_idempotent_and_keeps_the_value(number: Decimal) -> None:
    canonical = canonical_number(f"{number:f}")
    assert canonical_number(canonical) == canonical
    assert Decimal(canonical) == number
    assert same_number(canonical, f"{number:f}")


# The zero of every script that the issue of native digits is about, and of the rest of Unicode's decimal digits.
ZEROS = {
    "Latin": "0",
    "Arabic-Indic": "٠",
    "Persian": "۰",
    "Devanagari": "०",
    "Bengali": "০",
    "Gurmukhi": "੦",
    "Gujarati": "૦",
    "Tamil": "௦",
    "Telugu": "౦",
    "Kannada": "೦",
    "Malayalam": "൦",
    "Thai": "๐",
    "Lao": "໐",
    "Myanmar": "၀",
    "Khmer": "០",
    "full-width": "０",
}
SCRIPTS = st.sampled_from([*ZEROS.values(), *(c for c in map(chr, range(0x20000)) if unicodedata.decimal(c, -1) == 0)])
# Separator of groups and decimal sign of each way to write numbers, and the sizes of the groups from the right.
WESTERN, INDIAN = (3, 3), (3, 2)
STYLES = {
    "plain": ("", ".", WESTERN),
    "western": (",", ".", WESTERN),
    "indian": (",", ".", INDIAN),
    "swiss": ("’", ".", WESTERN),
    "typewriter": ("'", ".", WESTERN),
    "thin": ("\u2009", ".", WESTERN),
    "french": ("\u202f", ",", WESTERN),
    "no-break": ("\u00a0", ",", WESTERN),
    "arabic": ("٬", "٫", WESTERN),
    "continental": (".", ",", WESTERN),
}
MINUS = st.sampled_from(["-", "\u2212", "\uff0d", "\u2013"])
AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=2)


def written(amount: Decimal, zero: str, style: str, minus: str) -> str:
    """A number as a language writes it, with two decimals."""
    separator, point, (last, other) = STYLES[style]
    whole, _, fraction = f"{abs(amount):f}".partition(".")
    groups, rest = [whole[-last:]], whole[:-last]
    while rest:
        groups, rest = [rest[-other:], *groups], rest[:-other]
    text = separator.join(groups) + point + fraction
    native = "".join(chr(ord(zero) + int(sign)) if sign in "0123456789" else sign for sign in text)
    return (minus if amount < 0 else "") + native


def exact(text: str | None) -> Fraction:
    assert text is not None
    return Fraction(text)


@pytest.mark.parametrize("script", ZEROS)
@pytest.mark.parametrize("style", STYLES)
def test_a_number_in_each_script_and_style_comes_back(script: str, style: str) -> None:
    for amount in map(Decimal, ("1234567.89", "-1234.50", "0.05", "999.99", "-12345678.00")):
        text = written(amount, ZEROS[script], style, "-")
        assert exact(extract_answer(f"x: {text}.")) == Fraction(amount), text


@given(AMOUNTS, SCRIPTS, st.sampled_from(list(STYLES)), MINUS)
def test_any_decimal_in_any_script_and_style_comes_back(amount: Decimal, zero: str, style: str, minus: str) -> None:
    text = written(amount, zero, style, minus)
    assert exact(canonical_number(text)) == Fraction(amount)
    for wording in ("{}", "The answer is {}.", "it costs {} in all", "({})", "= {}%"):
        assert exact(extract_answer(wording.format(text))) == Fraction(amount)


@given(st.integers(0, 10**6), st.integers(1, 10**6), st.integers(1, 10**6), SCRIPTS, MINUS)
def test_any_fraction_comes_back(whole: int, one: int, other: int, zero: str, minus: str) -> None:
    numerator, denominator = min(one, other), max(one, other) + 1
    for text, value in {
        f"{one}/{other}": Fraction(one, other),
        f"{whole} {numerator}/{denominator}": whole + Fraction(numerator, denominator),
        f"\\frac{{{one}}}{{{other}}}": Fraction(one, other),
    }.items():
        native = "".join(chr(ord(zero) + int(sign)) if sign.isdecimal() else sign for sign in minus + text)
        assert exact(extract_answer(f"it is {native}.")) == -value
        assert same_number(canonical_number(native), f"-{value}")


@given(st.fractions(-(10**9), 10**9, max_denominator=10**9))
def test_each_number_has_one_canonical_text(value: Fraction) -> None:
    canonical = canonical_number(str(value))
    assert exact(canonical) == value
    assert canonical_number(canonical) == canonical
    assert ("/" in canonical) == (10**30 % value.denominator != 0)  # 2**30 > 10**9


@given(st.text())
def test_what_is_found_lies_in_order_in_the_text(text: str) -> None:
    plain = normalise(text)
    found = list(find_numbers(plain))
    assert all(one.end <= other.start for one, other in zip(found, found[1:], strict=False))
    digits = "".join(sign for sign in plain if sign in "0123456789")
    assert "".join(sign for one in found for sign in plain[one.start : one.end] if sign in "0123456789") == digits
