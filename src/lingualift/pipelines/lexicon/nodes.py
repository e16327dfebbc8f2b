"""Nodes of the lexicon pipeline: bilingual lexicons read, checked and measured."""

from pathlib import Path

import pandas as pd

from lingualift.languages import get_language
from lingualift.lexicons.lexicon import Lexicon, coverage, read_lexicon


def read_lexicons(folder: Path, languages: list[str]) -> dict[str, dict[str, list[str]]]:
    """Read the lexicon of every language but English."""
    lexicons = {code: read_lexicon(folder / f"en-{code}.tsv", code) for code in languages if code != "en"}
    return {code: {word: list(found) for word, found in lex.entries.items()} for code, lex in lexicons.items()}


def measure_coverage(lexicons: dict[str, dict[str, list[str]]], sentences: list[str]) -> pd.DataFrame:
    """Share of the English sentences' running words that each lexicon covers."""
    rows = []
    for code, entries in lexicons.items():
        lexicon = Lexicon(code, {word: tuple(found) for word, found in entries.items()})
        share = coverage(lexicon, sentences)
        resource_class = get_language(code).resource_class
        rows.append({"language": code, "resource_class": resource_class, "entries": lexicon.size, "coverage": share})
    return pd.DataFrame(rows)
