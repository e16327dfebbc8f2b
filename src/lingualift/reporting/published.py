"""Published numbers of other papers, kept as data and never mixed with reproduced ones.

The table is `published.csv` beside this file, one number a line with its source. A line with an empty
`accuracy_percent` documents a number that exists but is not available here (LinguaLIFT's own MMWP results):
filling it in is the whole of adding it.
"""

import csv
import functools
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import pandas as pd

from lingualift.errors import DataError

AVERAGES = ("avg", "low", "medium", "high")  # what the column `language` may hold besides language codes
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
        row[f"{number.language} (published)"] = number.accuracy_percent
        if number.language == "avg":
            row["languages averaged"] = number.languages_averaged
    values = [f"{name} (published)" for name in (*averages, *languages)]
    table = pd.DataFrame(rows.values(), columns=["system", *values, "languages averaged", "source", "table"])
    table[values] = table[values].astype(float)
    table["languages averaged"] = table["languages averaged"].astype("Int64")
    return table
