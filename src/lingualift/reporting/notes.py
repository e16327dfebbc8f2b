"""Sentences below tables that say the same of all of them."""

from collections.abc import Iterable

BRACKETS = "In brackets: 95 % intervals of a bootstrap over problems, which all languages share."
OVER_SEEDS = "In brackets: 95 % intervals over problems and seeds, and the standard deviation between seeds (s.d.)."
TRANSFER = (
    "Transfer: (accuracy − floor) / (English accuracy − floor), the share of what a system can do in English beyond "
    "guessing that it can also do in the other languages. The floor is the best guesser that sees only the numbers."
)
MARKS = "Bold: the best; underlined: the second."


def notes_for(columns: Iterable[str], *, brackets: str = BRACKETS) -> list[str]:
    """What a table of scores needs beside its caption, by the columns that it has.

    Args:
        columns: their names.
        brackets: what stands in brackets; empty where nothing does.
    """
    has_transfer = any(name.startswith("transfer") for name in columns)
    return [*filter(None, [brackets]), *([TRANSFER] if has_transfer else []), MARKS]
