"""Read a number from free text, in any script, without inventing one.

Silence is None, never 0, and a minus sign is part of the number: the extractors of earlier work drop the sign
and read a missing number as 0.0, so that an empty answer scores on every problem whose gold answer is 0.
"""

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction

from lingualift.errors import DataError

_MARKER = re.compile(r"\bthe[\s*_]+answer[\s*_]+is\b[ \t:*_]*", re.IGNORECASE)

# Spaces that typography puts between groups of three digits; an ordinary space separates two numbers.
_GROUP_SPACES = "\u00a0\u202f\u2009"
# A digit run with whatever separators it holds, read as one number or several by `_split_run`.
_RUN = re.compile(rf"(?<![\w.])\.[0-9]+|[0-9]+(?:[.,{_GROUP_SPACES}][0-9]+)*")
_PLAIN = re.compile(r"[0-9]*(?:\.[0-9]+)?")
_GROUPED = (
    re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?"),  # 1,234.5
    re.compile(r"[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?"),  # 12,34,567: lakh and crore
)
_GROUPED_CONTINENTAL = (
    re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?"),  # 1.234.567
    re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3},[0-9]+"),  # 1.234,5; 1.234 alone is a decimal
    re.compile(rf"[1-9][0-9]{{0,2}}(?:[{_GROUP_SPACES}][0-9]{{3}})+(?:[.,][0-9]+)?"),  # 1 234,5
    re.compile(r"[0-9]+,[0-9]+"),  # 0,5; what groups of three explain has been read above
)
# "5 + 3 =": the left-hand side of an equation whose right-hand side is the answer.
_OPERAND = r"(?:-[ \t]*)?[$€£¥₹]?[0-9]+(?:[.,][0-9]+)*"
_LEFT_HAND_SIDE = re.compile(rf"[ \t(]*{_OPERAND}(?:[ \t)]*[-+*/×÷][ \t(]*{_OPERAND})+[ \t)]*=")

_SYMBOLS = str.maketrans(
    {
        "\u2212": "-",  # minus sign
        "\uff0d": "-",  # full-width hyphen-minus, beside full-width digits
        "\uff0e": ".",  # full-width full stop
        "\u066b": ".",  # Arabic decimal separator
        "\u066c": ",",  # Arabic thousands separator
    }
)
_CLOSING = ")]}%"
# Characters before a number that decide its sign: minus, currency and the spaces around them.
_SIGN_WINDOW = 12


def extract_answer(text: str) -> str | None:
    """Read the answer from generated text.

    The number after the last "The answer is", else the last number of the text. Right-hand sides win: after
    the marker, "5 + 3 = 8" gives "8".

    Args:
        text: any text, in any script; all Unicode decimal digits count.

    Returns:
        Canonical decimal text such as "12", "-3" or "0.5"; None when the text holds no number. Units and
        percent signs are dropped ("50%" gives "50"). Never raises.
    """
    text = _normalise(text)
    markers = list(_MARKER.finditer(text))
    if markers:
        answers = _numbers(_after_marker(text[markers[-1].end() :]))
        if answers:
            return answers[0]
    numbers = _numbers(text)
    return numbers[-1] if numbers else None


def same_number(a: str | None, b: str | None, *, tolerance: Decimal | float = 0) -> bool:
    """Compare two numbers exactly, not as binary floats; None equals nothing.

    Args:
        a: decimal text, or None where there is no number.
        b: the same.
        tolerance: largest absolute difference that still counts as the same.

    Raises:
        DataError: a text is not a number.
    """
    if a is None or b is None:
        return False
    left, right = Decimal(canonical_number(a)), Decimal(canonical_number(b))
    if left == right:
        return True
    # Fractions: the difference of two Decimals is rounded to the context's 28 digits.
    return bool(tolerance) and abs(Fraction(left) - Fraction(right)) <= Fraction(str(tolerance))


def canonical_number(text: str) -> str:
    """Write a gold value as canonical decimal text: "1,234.00" gives "1234", "-0" gives "0".

    Raises:
        DataError: the text is not one number.
    """
    body = _normalise(text).strip()
    sign = body[:1] if body[:1] in ("-", "+") else ""
    unsigned = body[len(sign) :]
    numbers = _split_run(unsigned) if _RUN.fullmatch(unsigned) else []
    if len(numbers) != 1:
        raise DataError(
            f"expected a number in decimal notation such as '12', '-3', '0.5' or '1,234', got {text!r}; "
            "write the value without units, words or fractions"
        )
    return _signed(numbers[0], negative=sign == "-")


def _normalise(text: str) -> str:
    ascii_digits = re.sub(r"(?![0-9])\d", lambda digit: str(unicodedata.decimal(digit[0])), text)
    return ascii_digits.translate(_SYMBOLS)


def _after_marker(tail: str) -> str:
    while left_hand_side := _LEFT_HAND_SIDE.match(tail):
        tail = tail[left_hand_side.end() :]
    # "=" lets a detached minus count as a sign ("The answer is - 3"), as word-level tokenizers write it.
    return "=" + tail


def _numbers(text: str) -> list[str]:
    found: list[str] = []
    for match in _RUN.finditer(text):
        first, *others = _split_run(match[0])
        found += [_signed(first, negative=_is_negative(text, match.start())), *others]
    return found


def _split_run(run: str) -> list[str]:
    """Read digits with separators as one number, or as several where the separators make no sense."""
    if _PLAIN.fullmatch(run):
        return [_canonical(run)]
    if any(pattern.fullmatch(run) for pattern in _GROUPED):
        return [_canonical(run.replace(",", ""))]
    if any(pattern.fullmatch(run) for pattern in _GROUPED_CONTINENTAL):
        # The last separator is the decimal one where it is a comma, or a point after grouping spaces.
        whole, fraction = _split_decimals(run)
        return [_canonical(re.sub(r"[^0-9]", "", whole) + "." + (fraction or "0"))]
    separators = f"[{_GROUP_SPACES}]" if re.search(f"[{_GROUP_SPACES}]", run) else "," if "," in run else r"\."
    return [number for piece in re.split(separators, run) for number in _split_run(piece)]


def _split_decimals(run: str) -> tuple[str, str]:
    if "," in run:
        whole, _, fraction = run.rpartition(",")
        return whole, fraction
    if re.search(f"[{_GROUP_SPACES}]", run):
        whole, _, fraction = run.partition(".")
        return whole, fraction
    return run, ""


def _canonical(digits: str) -> str:
    # By text, not through Decimal.normalize or float, which round long numbers.
    whole, _, fraction = digits.partition(".")
    whole, fraction = whole.lstrip("0") or "0", fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def _signed(number: str, *, negative: bool) -> str:
    return f"-{number}" if negative and number != "0" else number


def _is_negative(text: str, start: int) -> bool:
    """Whether the number at `start` has a minus that is a sign, not a hyphen, a bullet or a subtraction."""
    before = text[max(0, start - _SIGN_WINDOW) : start].rpartition("\n")[2]
    head = before.rstrip()
    if head and unicodedata.category(head[-1]) == "Sc":  # "-$5"
        before = head[:-1]
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
