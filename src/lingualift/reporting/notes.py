"""Sentences below tables that say the same of all of them."""

from collections.abc import Iterable

BRACKETS = "In brackets: 95 % intervals of a bootstrap over problems, which all languages share."
TRANSFER = (
    "Transfer: (accuracy − floor) / (English accuracy − floor), the share of what a system can do in English beyond "
    "guessing that it can also do in the other languages. The floor is the best guesser that sees only the numbers."
)
MARKS = "Bold: the best; underlined: the second."


def notes_for(columns: Iterable[str], *, brackets: bool = True) -> list[str]:
    """What a table of scores needs beside its caption, by the columns that it has."""
    has_transfer = any(name.startswith("transfer") for name in columns)
    return [*([BRACKETS] if brackets else []), *([TRANSFER] if has_transfer else []), MARKS]
