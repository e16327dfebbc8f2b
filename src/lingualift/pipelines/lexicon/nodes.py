"""Nodes of the lexicon pipeline: bilingual lexicons read, checked and measured."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import pandas as pd

from lingualift.corpora.templates import TemplateBook
from lingualift.languages import get_language
from lingualift.lexicons.lexicon import Lexicon, count_words, coverage
from lingualift.lexicons.merged import read_merged
from lingualift.lexicons.readers import read_lexicon
from lingualift.sources import Sources


def read_lexicons(folder: Path, languages: list[str]) -> dict[str, dict[str, list[str]]]:
    """Read the lexicon of every language but English."""
    return _entries(read_lexicon(folder / f"en-{code}.tsv", code) for code in languages if code != "en")


def read_published_lexicons(sources: Sources, languages: list[str]) -> dict[str, dict[str, list[str]]]:
    """Read and merge the published lexicons of every language but English."""
    return _entries(read_merged(sources, code) for code in languages if code != "en")


def _entries(lexicons: Iterable[Lexicon]) -> dict[str, dict[str, list[str]]]:
    return {lex.language: {word: list(found) for word, found in lex.entries.items()} for lex in lexicons}


def read_names(folder: Path) -> list[str]:
    """Names of MiniMMWP's people in English, which no lexicon translates."""
    book = TemplateBook("en", folder / "en.ftl")
    return [book.form(name) for name in book.ids("name-")]


def measure_coverage(
    lexicons: dict[str, dict[str, list[str]]], sentences: list[str], names: Sequence[str] = ()
) -> pd.DataFrame:
    """Share of the English sentences' running words that each lexicon covers, numbers and known names left out.

    MiniMMWP's names are known; those of real texts are not, and count as words.
    """
    counts, rows = count_words(sentences, ignored=names), []
    for code, entries in lexicons.items():
        lexicon = Lexicon(code, {word: tuple(found) for word, found in entries.items()})
        share = coverage(lexicon, counts)
        resource_class = get_language(code).resource_class
        rows.append({"language": code, "resource_class": resource_class, "entries": lexicon.size, "coverage": share})
    return pd.DataFrame(rows)
