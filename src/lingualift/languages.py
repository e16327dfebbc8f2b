"""The 48 languages of MMWP as data, and the groups that scores are shown by.

The table is `languages.csv` beside this file, where its first lines give the source of each column; a correction is
one line there.
"""

import csv
import functools
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources
from typing import Literal

from lingualift.errors import ConfigurationError

ResourceClass = Literal["low", "medium", "high"]
RESOURCE_CLASSES: tuple[ResourceClass, ...] = ("low", "medium", "high")
Grouping = Literal["class", "family", "branch", "script", "word_order"]
GROUPINGS: tuple[Grouping, ...] = ("class", "family", "branch", "script", "word_order")

# Names that published files use for languages of the table.
ALIASES = {"no": "nb", "zh-cn": "zh", "zh-hans": "zh"}


@dataclass(frozen=True)
class Language:
    """One language: ISO 639-1 code, names, script, family, branch, dominant word order, resource class."""

    code: str
    name: str
    own_name: str
    script: str
    family: str
    branch: str
    word_order: str
    resource_class: ResourceClass


@functools.cache
def all_languages() -> dict[str, Language]:
    """Every language of the table, by code, in the table's order."""
    text = resources.files("lingualift").joinpath("languages.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    return {row["code"]: Language(**row) for row in rows}  # type: ignore[arg-type]


def get_language(code: str) -> Language:
    """Look a language up by code or alias.

    Raises:
        ConfigurationError: the code is not one of the table's.
    """
    known = all_languages()
    code = ALIASES.get(code.lower(), code)
    if code not in known:
        raise ConfigurationError(
            f"unknown language {code!r}: expected one of {', '.join(known)}; "
            "use an ISO 639-1 code or add a row to languages.csv"
        )
    return known[code]


def by_resource_class(codes: Iterable[str]) -> dict[ResourceClass, list[str]]:
    """Group codes by resource class, low to high; classes with no language are left out."""
    codes = list(codes)
    groups = {c: [code for code in codes if get_language(code).resource_class == c] for c in RESOURCE_CLASSES}
    return {c: members for c, members in groups.items() if members}


def group_languages(codes: Iterable[str], grouping: Grouping) -> dict[str, list[str]]:
    """Group codes by a column of the table.

    Args:
        codes: codes or aliases.
        grouping: class, family, branch, script or word_order.

    Returns:
        Group → codes in the order given. Classes run low to high, other groups from the largest to the smallest and
        then by name.

    Raises:
        ConfigurationError: an unknown code.
    """
    codes = list(codes)
    if grouping == "class":
        return {str(name): members for name, members in by_resource_class(codes).items()}
    group_of = {code: str(getattr(get_language(code), grouping)) for code in codes}
    sizes = Counter(group_of.values())
    order = sorted(sizes, key=lambda name: (-sizes[name], name))
    return {name: [code for code in codes if group_of[code] == name] for name in order}
