"""The 48 languages of MMWP as data.

Codes: those of the released evaluation's `m_asdiv_mawps` task. Resource class: share of Llama 2's pre-training
data (>= 0.10 % high, listed below that medium, unlisted low), which reproduces the paper's 10/17/21. Script, family,
branch: Glottolog and Unicode CLDR; word order: dominant order in WALS 81A (V2 where the main clause is verb-second).
The table is `languages.csv` beside this file: a correction is one line.
"""

import csv
import functools
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources
from typing import Literal

from lingualift.errors import ConfigurationError

ResourceClass = Literal["low", "medium", "high"]
RESOURCE_CLASSES: tuple[ResourceClass, ...] = ("low", "medium", "high")

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
    rows = csv.DictReader(text.splitlines())
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
