"""From a published equation to a worked solution: one step an operation, exact, in decimal notation."""

import re
from collections.abc import Callable
from fractions import Fraction
from typing import TypeAlias

WrittenStep: TypeAlias = tuple[str, str, str, str]  # left, operator, right, result

_TOKEN = re.compile(r"(?P<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)|(?P<sign>[-+*/()])")
_UNIT = re.compile(r"\(\s*[A-Za-z][^()]*\)")  # "11 (day) * 24 (hour/day)"
_OPERATORS: dict[str, Callable[[Fraction, Fraction], Fraction]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
}
_LEVELS = (("+", "-"), ("*", "/"))
_MOST_TOKENS, _MOST_DECIMALS = 60, 4


def written_steps(equation: str) -> list[WrittenStep] | None:
    """The operations of an equation, in the order in which they are worked out.

    Args:
        equation: numbers, + - * / and brackets, with or without its result: "( 7.0 - 5.0 ) * 5.0", "150/5=30";
            several with semicolons between: "3*4=12; 12-2=10"; units in brackets are ignored.

    Returns:
        E.g. [("7", "-", "5", "2"), ("2", "*", "5", "10")]; None for anything else (an unknown, a remainder, a bare
        number), for a result that the equation does not have, and for a step without a short decimal form (10 / 3).
    """
    steps: list[WrittenStep] = []
    for part in _UNIT.sub(" ", equation).split(";"):
        left, equals, right = part.partition("=")
        found = _Expression(left).steps()
        if not found or (equals and _value(right) != _value(found[-1][3])):
            return None
        steps += found
    return steps


def worked_solution(equation: str, answer: str) -> str | None:
    """The worked solution in English, e.g. "12 + 4 = 16. 16 / 2 = 8. The answer is 8."

    Args:
        equation: see `written_steps`.
        answer: gold answer in canonical decimal notation.

    Returns:
        None when the equation has no steps or does not come to the answer.
    """
    steps = written_steps(equation)
    if not steps or steps[-1][3] != answer:
        return None
    return " ".join([*(f"{a} {sign} {b} = {result}." for a, sign, b, result in steps), f"The answer is {answer}."])


def _value(text: str) -> Fraction | None:
    try:
        return Fraction(text.replace(",", "").strip())
    except (ValueError, ZeroDivisionError):
        return None


def _decimal(number: Fraction) -> str:
    """Decimal notation; ArithmeticError where it would be long or endless."""
    scaled = number * 10**_MOST_DECIMALS
    if scaled.denominator != 1:
        raise ArithmeticError(f"{number} has no short decimal form")
    whole, rest = divmod(abs(scaled.numerator), 10**_MOST_DECIMALS)
    fraction = f"{rest:0{_MOST_DECIMALS}d}".rstrip("0")
    return f"{'-' if scaled < 0 else ''}{whole}" + (f".{fraction}" if fraction else "")


class _Expression:
    """Arithmetic on numbers, read by recursive descent; every operation that is worked out is written down."""

    def __init__(self, text: str) -> None:
        self._tokens = [match.group() for match in _TOKEN.finditer(text)]
        self._known = not _TOKEN.sub("", text).strip() and len(self._tokens) <= _MOST_TOKENS
        self._place, self._steps = 0, list[WrittenStep]()

    def steps(self) -> list[WrittenStep] | None:
        if not self._known:
            return None
        try:
            self._level(0)
        except (ArithmeticError, LookupError):  # no decimal form, division by zero; an operand or bracket is missing
            return None
        return self._steps if self._place == len(self._tokens) else None

    def _level(self, level: int) -> Fraction:
        if level == len(_LEVELS):
            return self._operand()
        left = self._level(level + 1)
        while self._place < len(self._tokens) and self._tokens[self._place] in _LEVELS[level]:
            sign = self._next()
            right = self._level(level + 1)
            result = _OPERATORS[sign](left, right)
            self._steps.append((_decimal(left), sign, _decimal(right), _decimal(result)))
            left = result
        return left

    def _operand(self) -> Fraction:
        token = self._next()
        if token == "(":
            value = self._level(0)
            if self._next() != ")":
                raise LookupError("expected a closing bracket")
            return value
        number = _value(token)
        if number is None:
            raise LookupError(f"expected a number, got {token!r}")
        return number

    def _next(self) -> str:
        self._place += 1
        return self._tokens[self._place - 1]
