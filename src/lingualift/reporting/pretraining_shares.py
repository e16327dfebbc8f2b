"""Share of Llama 2's pre-training data by language, as published; `pretraining_shares.csv` has the source."""

import csv
import functools
from collections.abc import Mapping
from importlib import resources
from types import MappingProxyType


@functools.cache
def pretraining_shares() -> Mapping[str, float]:
    """Language → share in %, of the languages that are listed; all others have less than 0.005 %."""
    text = resources.files("lingualift.reporting").joinpath("pretraining_shares.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    return MappingProxyType({row["language"]: float(row["percent"]) for row in rows})
