"""What a run found language by language, in plain sentences that describe its numbers and claim no difference."""

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from lingualift.reporting.frames import is_missing, label_of, language_name, percent

_NAMED = 3  # languages named at each end
ENGLISH = "en"
Labels = Mapping[str, str] | None


def language_findings(
    languages: pd.DataFrame, system: str, other: str | None, numbers_right: pd.DataFrame | None, labels: Labels = None
) -> Iterator[str]:
    """Where a system is strong and weak, beside another, in English, and in its stage-1 translations.

    Args:
        languages: accuracy per system, seed and language.
        system: the one that the report is about.
        other: what it is compared with; None where no two systems are compared.
        numbers_right: stage-1 translations: share with every number right per system and language.
        labels: names to show for systems.
    """
    means = languages.groupby(["system", "language"], sort=False)["accuracy"].mean()
    own = {str(code): float(value) for code, value in means[system].items()}
    elsewhere = {code: value for code, value in own.items() if code != ENGLISH}
    name = label_of(system, labels)
    if len(elsewhere) >= 2 * _NAMED:
        best, worst = _ends(elsewhere)
        yield f"English apart, {name} is most accurate in {best}, and least in {worst}."
    if other is not None and elsewhere:
        yield _beside(elsewhere, {str(code): value for code, value in means[other].items()}, name, other, labels)
    if ENGLISH in own:
        yield _in_english(own[ENGLISH], means.xs(ENGLISH, level="language"), name, labels)
    yield _unanswered(languages, labels)
    if numbers_right is not None and not numbers_right.empty:
        yield from _numbers(numbers_right, labels)


def _ends(values: Mapping[str, float]) -> tuple[str, str]:
    """The languages with the highest and with the lowest values, named with them."""
    ranked = sorted(values, key=lambda code: (-values[code], code))
    best, worst = ranked[:_NAMED], ranked[: -_NAMED - 1 : -1]
    return _named(best, values), _named(worst, values)


def _named(codes: list[str], values: Mapping[str, float]) -> str:
    parts = [f"{language_name(code)} ({percent(values[code])} %)" for code in codes]
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def _beside(own: Mapping[str, float], others: Mapping[str, Any], name: str, other: str, labels: Labels) -> str:
    shared = [code for code in own if code in others]
    more = sum(own[code] > others[code] for code in shared)
    fewer = sum(own[code] < others[code] for code in shared)
    return (
        f"It answers more problems right than {label_of(other, labels)} in {more} of {len(shared)} languages other "
        f"than English, fewer in {fewer}, and as many in {len(shared) - more - fewer}."
    ).replace("It ", f"{name} ", 1)


def _in_english(value: float, systems: pd.Series, name: str, labels: Labels) -> str:
    best = systems.max()
    if value >= best:
        return f"In English {name} answers {percent(value)} % right; no system answers more."
    first = label_of(str(systems.idxmax()), labels)
    return f"In English {name} answers {percent(value)} % right; the most, {percent(best)} %, has {first}."


def _unanswered(languages: pd.DataFrame, labels: Labels) -> str:
    found = languages.groupby(["system", "resource_class"], sort=False)["answered_rate"].mean()
    if found.min() >= 1:
        return "A number was found in every answer of every system."
    system, resource_class = found.index[int(found.argmin())]
    return (
        f"Numbers were found in the fewest answers of {label_of(str(system), labels)} on {resource_class}-resource "
        f"languages: in {percent(found.min())} %. An answer without one counts as wrong."
    )


def _counts(rows: pd.DataFrame) -> str:
    fewest, most = int(rows["n"].min()), int(rows["n"].max())
    return str(fewest) if fewest == most else f"{fewest} to {most}"


def _numbers(table: pd.DataFrame, labels: Labels) -> Iterator[str]:
    for system, rows in table.groupby("system", sort=False):
        rates: dict[str, Any] = dict(zip(rows["language"].astype(str), rows["numbers_right"], strict=True))
        known = {code: float(rate) for code, rate in rates.items() if not is_missing(rate)}
        if not known:
            continue
        mean, weakest = sum(known.values()) / len(known), min(known, key=lambda code: (known[code], code))
        yield (
            f"Of the translations that {label_of(str(system), labels)} makes after stage 1, {percent(mean)} % have "
            f"every number right (mean over languages, {_counts(rows)} each), the fewest in {language_name(weakest)}: "
            f"{percent(known[weakest])} %."
        )
