"""What a report lacks and why, in plain sentences: an absent number is said, not drawn as another's."""

from collections.abc import Iterator, Mapping

import pandas as pd

from lingualift.systems import SystemsTable


def absent_figures(floors: Mapping[str, float], translations: pd.DataFrame, retrieval: pd.DataFrame) -> set[str]:
    """Names of the figures that have no numbers to show."""
    aligned = dict.fromkeys(("aligned_space", "aligned_space_others"), retrieval.empty)
    without = {
        "transfer_bars": not floors,
        "transfer_matrix": not floors,
        "numbers_right_bars": translations.empty,
        **aligned,
    }
    return {name for name, absent in without.items() if absent}


def absent_parts(
    benchmark: str, floors: Mapping[str, float], translations: pd.DataFrame, table: SystemsTable
) -> Iterator[str]:
    """Say which parts of the report are absent.

    Args:
        benchmark: its title.
        floors: known floors by language.
        translations: numbers-right table of stage-1 translations.
        table: the systems.
    """
    if not floors:
        yield (
            f"No floor is known for {benchmark}: what a guesser that sees only the numbers would reach is computed "
            "for the shipped benchmark alone. So no floor is drawn, and there is no transfer."
        )
    if translations.empty and not table.translating_phases():
        yield "There are no stage-1 translations: no system of this study is trained on code-switched text."
    elif translations.empty:
        yield (
            f"There are no stage-1 translations: {benchmark} has, where this run read it, no English problems with "
            "the ids of those in other languages to compare a translation with."
        )
