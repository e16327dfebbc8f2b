"""Published numbers of other papers, kept as data and never mixed with reproduced ones.

The table is `published.csv` beside this file, one number a line with its source. A line with an empty
`accuracy_percent` documents a number that exists but is not available here (LinguaLIFT's own MMWP results):
filling it in is the whole of adding it.
"""

import csv
import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import pandas as pd

from lingualift.errors import DataError
from lingualift.reporting.frames import ALL, MISSING, PUBLISHED_SUFFIX

AVERAGES = ("avg", "low", "medium", "high")  # what the column `language` may hold besides language codes
_CLASSES = {"low": "low", "medium": "medium", "high": "high", "avg": ALL}  # → class of our tables
PUBLISHED_AS = {"MiniMMWP": "MMWP"}  # title of a benchmark → the one of papers that it stands in for
FIELDS = ("system", "benchmark", "language", "languages_averaged", "accuracy_percent", "source", "table")


@dataclass(frozen=True)
class PublishedNumber:
    """One published accuracy.

    Attributes:
        system: the name its authors use, with model size.
        benchmark: e.g. "MGSM".
        language: ISO 639-1 code, or "avg", "low", "medium", "high" for an average.
        languages_averaged: how many languages an average covers; None for a single language.
        accuracy_percent: 0 to 100; None when the number is not available to this project.
        source: where the number was read.
        table: the table in that source.
    """

    system: str
    benchmark: str
    language: str
    languages_averaged: int | None
    accuracy_percent: float | None
    source: str
    table: str


def read_published(path: Path | None = None) -> list[PublishedNumber]:
    """Read and check a table of published numbers; without a path, the project's own.

    Raises:
        DataError: a column or field is missing, a number is out of range, or a line is repeated.
    """
    where = str(path) if path else "published.csv"
    file = path or resources.files("lingualift.reporting").joinpath("published.csv")
    reader = csv.DictReader(file.read_text(encoding="utf-8").splitlines())
    if tuple(reader.fieldnames or ()) != FIELDS:
        raise DataError(f"{where}:1: expected columns {','.join(FIELDS)}, got {reader.fieldnames}")
    numbers: list[PublishedNumber] = []
    seen: dict[tuple[str, str, str], int] = {}
    for line, row in enumerate(reader, start=2):
        number = _parse(row, f"{where}:{line}")
        key = (number.system, number.benchmark, number.language)
        if key in seen:
            raise DataError(f"{where}:{line}: {' / '.join(key)} was already given in line {seen[key]}; keep one")
        seen[key] = line
        numbers.append(number)
    return numbers


def _parse(row: dict[str, str], where: str) -> PublishedNumber:
    for field in ("system", "benchmark", "language", "source"):
        if not row.get(field):
            raise DataError(f"{where}: {field} is empty; every published number needs it")
    try:
        accuracy = float(row["accuracy_percent"]) if row["accuracy_percent"] else None
        averaged = int(row["languages_averaged"]) if row["languages_averaged"] else None
    except (TypeError, ValueError) as error:
        raise DataError(f"{where}: expected numbers, got {row}") from error
    if accuracy is not None and not 0 <= accuracy <= 100:
        raise DataError(f"{where}: accuracy_percent must be in [0, 100] or empty, got {accuracy}")
    if averaged is not None and row["language"] not in AVERAGES:
        raise DataError(f"{where}: languages_averaged is only for {', '.join(AVERAGES)}, got {row['language']!r}")
    return PublishedNumber(
        system=row["system"],
        benchmark=row["benchmark"],
        language=row["language"],
        languages_averaged=averaged,
        accuracy_percent=accuracy,
        source=row["source"],
        table=row["table"] or "",
    )


@functools.cache
def _shipped() -> tuple[PublishedNumber, ...]:
    return tuple(read_published())


def published_benchmarks() -> tuple[str, ...]:
    """Benchmarks with at least one line in the shipped table, in its order."""
    return tuple(dict.fromkeys(number.benchmark for number in _shipped()))


def published_table(benchmark: str) -> pd.DataFrame:
    """Published accuracies in % of one benchmark, a row per system.

    Every value column is named "<language> (published)", so that a join with reproduced numbers can never put
    the two into one column. Numbers that are not available are NaN.

    Raises:
        DataError: no line of the shipped table is about this benchmark.
    """
    numbers = [number for number in _shipped() if number.benchmark == benchmark]
    if not numbers:
        raise DataError(
            f"no published numbers for {benchmark!r}: expected one of {', '.join(published_benchmarks())}; "
            "add lines to published.csv"
        )
    rows: dict[str, dict[str, object]] = {}
    averages = dict.fromkeys(number.language for number in numbers if number.language in AVERAGES)
    languages = dict.fromkeys(number.language for number in numbers if number.language not in AVERAGES)
    for number in numbers:
        row = rows.setdefault(number.system, {"system": number.system, "source": number.source, "table": number.table})
        row[f"{number.language}{PUBLISHED_SUFFIX}"] = number.accuracy_percent
        if number.language == "avg":
            row["languages averaged"] = number.languages_averaged
    values = [f"{name}{PUBLISHED_SUFFIX}" for name in (*averages, *languages)]
    table = pd.DataFrame(rows.values(), columns=["system", *values, "languages averaged", "source", "table"])
    table[values] = table[values].astype(float)
    table["languages averaged"] = table["languages averaged"].astype("Int64")
    return table


def published_by_class(
    benchmark: str, labels: Mapping[str, str], numbers: Sequence[PublishedNumber] | None = None
) -> dict[tuple[str, str], str]:
    """Published accuracy in %, as text, of the systems that papers call as we do, by resource class.

    Args:
        benchmark: title of the one that was run; MiniMMWP stands in for MMWP.
        labels: our systems → their names.
        numbers: where they are looked for; the shipped ones where None.

    Returns:
        (system, class) → number, or a dash where it exists and is not available here. Empty where there is no line
        about any of the systems.
    """
    own = {label: system for system, label in labels.items()}
    return {
        (own[number.system], _CLASSES[number.language]): _text(number)
        for number in _about(benchmark, numbers)
        if number.system in own and number.language in _CLASSES
    }


def published_columns(
    benchmark: str, sizes: Mapping[str, int], numbers: Sequence[PublishedNumber] | None = None
) -> dict[str, dict[str, str]]:
    """Published accuracy in %, as text, of the systems of which more than an average is known.

    Args:
        benchmark: title of the one that was run; MiniMMWP stands in for MMWP.
        sizes: resource class, or "all" → how many languages ours is an average of. An average of another number of
            languages says of how many.
        numbers: where they are looked for; the shipped ones where None.

    Returns:
        System as its authors call it → language or class → number: what `tables.wide_table` takes.
    """
    found: dict[str, dict[str, str]] = {}
    for number in _about(benchmark, numbers):
        if number.accuracy_percent is not None:
            place = _CLASSES.get(number.language, number.language)
            other = number.languages_averaged not in (None, sizes.get(place))
            remark = f" ({number.languages_averaged} languages)" if other else ""
            found.setdefault(number.system, {})[place] = _text(number) + remark
    return {system: own for system, own in found.items() if len(own) > 1}


def published_note(benchmark: str) -> str:
    """What a table that has published numbers says below it.

    Args:
        benchmark: title of the one that was run.
    """
    return (
        f"Published: numbers of other papers, of models with 7 billion parameters and more, on "
        f"{PUBLISHED_AS.get(benchmark, benchmark)} itself; {MISSING}: not available to this project. All other numbers "
        f"were measured by this run, with its own models (in the embedded study stand-ins of a few million "
        f"parameters), on {benchmark}. The two cannot be compared, and published ones are never marked as best."
    )


def _about(benchmark: str, numbers: Sequence[PublishedNumber] | None) -> list[PublishedNumber]:
    name = PUBLISHED_AS.get(benchmark, benchmark)
    return [number for number in (_shipped() if numbers is None else numbers) if number.benchmark == name]


def _text(number: PublishedNumber) -> str:
    return MISSING if number.accuracy_percent is None else f"{number.accuracy_percent:.1f}"
