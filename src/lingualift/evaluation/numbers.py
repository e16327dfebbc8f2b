"""Numbers in text of any script, read as exact canonical text.

Canonical text is a decimal without needless zeros ("12", "-3", "0.5") or, where no finite decimal exists, a reduced
fraction ("-1/3"). Each number has exactly one, so two numbers are the same where their texts are. Nothing goes
through binary floats.
"""

import math
import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from lingualift.errors import DataError

CURRENCY_SIGNS = (
    "$\u00a2-\u00a5\u058f\u060b\u07fe\u07ff\u09f2\u09f3\u09fb\u0af1\u0bf9\u0e3f\u17db\u20a0-\u20c1\ua838\ufdfc\ufe69"
    "\uff04\uffe0\uffe1\uffe5\uffe6"
)
# "$", "US$", "USD", "Rs."
CURRENCY = rf"(?:[A-Z]{{0,3}}[{CURRENCY_SIGNS}]|[A-Z]{{3}}|Rs\.?)"
# No-break, figure, punctuation, thin and narrow no-break space; an ordinary space separates two numbers.
_GROUP_SPACES = "\u00a0\u2007\u2008\u2009\u202f"
GROUP_MARKS = _GROUP_SPACES + "'\u2019"
_VULGAR = "\u00bc-\u00be\u2150-\u215e\u2189"  # ¼ ½ ¾ ⅐ … ⅞ ↉

_LONGEST = 18  # digits of a numerator or denominator: int() refuses thousands of them
_FRACTION = rf"([0-9]{{1,{_LONGEST}}})/([0-9]{{1,{_LONGEST}}})(?![0-9/]|[.,][0-9])"
# A digit run with whatever separators it holds, read as one number or several by `_split_run`.
_RUN = rf"(?<![\w.])\.[0-9]+|[0-9]+(?:[.,][0-9]+|[{GROUP_MARKS}][0-9]{{3}}(?![0-9/]))*"
_NUMBER = re.compile(rf"(?<![0-9./]){_FRACTION}|({_RUN})(?:[ {_GROUP_SPACES}]{_FRACTION})?")
_PLAIN = re.compile(r"[0-9]*(?:\.[0-9]+)?")
_GROUPED = (
    re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?"),  # 1,234.5
    re.compile(r"[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?"),  # 12,34,567: lakh and crore
)
_GROUPED_CONTINENTAL = (
    re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?"),  # 1.234.567
    re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3},[0-9]+"),  # 1.234,5; 1.234 alone is a decimal
    re.compile(rf"[1-9][0-9]{{0,2}}(?:[{_GROUP_SPACES}][0-9]{{3}})+(?:[.,][0-9]+)?"),  # 1 234,5
    re.compile(r"[1-9][0-9]{0,2}(?:['\u2019][0-9]{3})+(?:[.,][0-9]+)?"),  # 1’234.5: Swiss
    re.compile(r"[0-9]+,[0-9]+"),  # 0,5; what groups of three explain has been read above
)
_ALONE = re.compile(rf"([-+]?)(?:{CURRENCY}[ \t]*)?([-+]?)(?={_RUN})")
_AFTER_ALONE = re.compile(rf"[ \t]*(?:%|[{CURRENCY_SIGNS}]|[A-Z]{{3}})?")

_SYMBOLS = str.maketrans(
    {
        "\u2212": "-",  # minus sign
        "\u2013": "-",  # en dash, in its stead
        "\ufe63": "-",  # small hyphen-minus
        "\uff0d": "-",  # full-width hyphen-minus, beside full-width digits
        "\uff0b": "+",
        "\uff0e": ".",  # full-width full stop
        "\u066b": ".",  # Arabic decimal separator
        "\u066c": ",",  # Arabic thousands separator
        "\u066a": "%",  # Arabic percent sign
        "\uff05": "%",
        "\u2044": "/",  # fraction slash, as in the long form of ½
        "\u2215": "/",  # division slash
        "\uff0f": "/",
    }
)
# Marks that steer the direction of Arabic and Hebrew text may stand between a sign and its number.
_DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CLOSING = ")]}%"
_CURRENCY_OR_PERCENT_BEFORE = re.compile(rf"(?:{CURRENCY}|%)\s*\Z")
# Characters before a number that decide its sign: minus, currency and the spaces around them.
_SIGN_WINDOW = 12


class FoundNumbers(NamedTuple):
    """What one stretch of a normalised text says.

    Attributes:
        texts: canonical text of its number; of several where separators make no sense as one ("1,2,3").
        start, end: where its digits stand, without sign and currency.
    """

    texts: tuple[str, ...]
    start: int
    end: int


def canonical_number(text: str) -> str:
    """Write a single number as canonical text: "1,234.00" gives "1234", "-0" gives "0", "2/6" gives "1/3".

    Currency and percent signs are dropped, as in generated text.

    Raises:
        DataError: the text is not one number.
    """
    body = normalise(text).strip()
    before = _ALONE.match(body)
    found = list(find_numbers(body))
    alone = before and len(found) == 1 and len(found[0].texts) == 1 and found[0].start == before.end()
    if not before or not alone or not _AFTER_ALONE.fullmatch(body, found[0].end) or (before[1] and before[2]):
        raise DataError(
            f"expected a number such as '12', '-3', '0.5', '1,234' or '3/4', got {text!r}; "
            "write the value without units or words"
        )
    return _signed(found[0].texts[0].lstrip("-"), negative="-" in before[1] + before[2])


def same_number(a: str | None, b: str | None, *, tolerance: Decimal | float = 0) -> bool:
    """Compare two numbers as exact rationals, not as binary floats; None equals nothing.

    Args:
        a: a number's text, or None where there is no number.
        b: the same.
        tolerance: largest absolute difference that still counts as the same.

    Raises:
        DataError: a text is not a number.
    """
    if a is None or b is None:
        return False
    left, right = canonical_number(a), canonical_number(b)
    if left == right:
        return True
    return bool(tolerance) and abs(_rational(left) - _rational(right)) <= Fraction(str(tolerance))


def holds_number(text: str) -> bool:
    """Whether a text holds any digit, of whatever script, or a fraction sign such as ½."""
    return bool(re.search(rf"[\d{_VULGAR}]", text))


def normalise(text: str) -> str:
    """Write digits, signs and separators of any script, and fractions such as ½ or \\frac{1}{2}, in ASCII."""
    text = _DIRECTION_MARKS.sub("", text)
    # The full-width comma is also the comma of Chinese lists: a separator only in groups of full-width digits.
    text = re.sub("(?<=[\uff10-\uff19])\uff0c(?=[\uff10-\uff19]{3}(?![\uff10-\uff19]))", ",", text)
    text = re.sub(rf"(?<=[\d{_VULGAR}])(?=[{_VULGAR}])|(?<=[{_VULGAR}])(?=\d)", " ", text)  # "1½" is "1 1/2"
    text = re.sub(f"[{_VULGAR}]", lambda sign: unicodedata.normalize("NFKC", sign[0]), text)
    text = re.sub(r"(?![0-9])\d", lambda digit: str(unicodedata.decimal(digit[0])), text).translate(_SYMBOLS)
    text = re.sub(r"(?<=[0-9])(?=\\[dt]?frac\{)", " ", text)
    return re.sub(r"\\[dt]?frac\{([0-9]+)\}\{([0-9]+)\}", r"\1/\2", text)


def find_numbers(text: str) -> Iterator[FoundNumbers]:
    """Every number of a text that `normalise` has written, in order, with its sign."""
    for match in _NUMBER.finditer(text):
        first, *others = _read(match)
        texts = (_signed(first, negative=_is_negative(text, match.start())), *others)
        yield FoundNumbers(texts, match.start(), match.end())


def _read(match: re.Match[str]) -> list[str]:
    numerator, denominator, run, mixed_numerator, mixed_denominator = match.groups()
    if run is None:
        return _fraction(int(numerator), int(denominator))
    numbers = _split_run(run)
    if mixed_numerator is None:
        return numbers
    part, whole = (int(mixed_numerator), int(mixed_denominator)), numbers[0]
    # No longer than what _FRACTION reads, so that canonical text can be read again.
    short = len(whole) + len(mixed_denominator) <= _LONGEST
    if len(numbers) == 1 and whole.isdecimal() and short and part[0] < part[1]:
        return _fraction(int(whole) * part[1] + part[0], part[1])
    return numbers + _fraction(*part)


def _fraction(numerator: int, denominator: int) -> list[str]:
    if denominator == 0:
        return [str(numerator), "0"]
    value = Fraction(numerator, denominator)
    rest, places = value.denominator, 0
    while (common := math.gcd(rest, 10)) > 1:
        rest, places = rest // common, places + 1
    if rest > 1:
        return [f"{value.numerator}/{value.denominator}"]
    scaled = str(int(value * 10**places)).rjust(places + 1, "0")
    return [_canonical(f"{scaled[: len(scaled) - places]}.{scaled[len(scaled) - places :]}")]


def _split_run(run: str) -> list[str]:
    """Read digits with separators as one number, or as several where the separators make no sense."""
    if _PLAIN.fullmatch(run):
        return [_canonical(run)]
    if any(pattern.fullmatch(run) for pattern in _GROUPED):
        return [_canonical(run.replace(",", ""))]
    if any(pattern.fullmatch(run) for pattern in _GROUPED_CONTINENTAL):
        # The last separator is the decimal one where it is a comma, or a point after other grouping marks.
        whole, fraction = _split_decimals(run)
        return [_canonical(re.sub(r"[^0-9]", "", whole) + "." + (fraction or "0"))]
    separators = f"[{GROUP_MARKS}]" if re.search(f"[{GROUP_MARKS}]", run) else "," if "," in run else r"\."
    return [number for piece in re.split(separators, run) for number in _split_run(piece)]


def _split_decimals(run: str) -> tuple[str, str]:
    if "," in run:
        whole, _, fraction = run.rpartition(",")
        return whole, fraction
    if re.search(f"[{GROUP_MARKS}]", run):
        whole, _, fraction = run.partition(".")
        return whole, fraction
    return run, ""


def _canonical(digits: str) -> str:
    # By text, not through Decimal.normalize or float, which round long numbers.
    whole, _, fraction = digits.partition(".")
    whole, fraction = whole.lstrip("0") or "0", fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def _rational(canonical: str) -> Fraction:
    return Fraction(canonical) if "/" in canonical else Fraction(Decimal(canonical))


def _signed(number: str, *, negative: bool) -> str:
    return f"-{number}" if negative and number != "0" else number


def _is_negative(text: str, start: int) -> bool:
    """Whether the number at `start` has a minus that is a sign, not a hyphen, a bullet or a subtraction."""
    before = text[max(0, start - _SIGN_WINDOW) : start].rpartition("\n")[2]
    before = _CURRENCY_OR_PERCENT_BEFORE.sub("", before)  # "-$5"
    head = before.rstrip()
    if not head.endswith("-"):
        return False
    detached = head != before
    left = head[:-1].rstrip()
    if not left:
        return not detached  # a detached minus at the start of a line is a bullet
    previous = left[-1]
    if previous == "=":
        return True
    if detached or previous in _CLOSING:
        return False
    category = unicodedata.category(previous)
    if left != head[:-1]:  # a space before the minus: "5 -3" subtracts, "is -3" does not
        return category not in ("Nd", "Sc")
    return category[0] not in "LMN" and previous != "-"
