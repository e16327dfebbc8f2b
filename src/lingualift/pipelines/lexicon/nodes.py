"""Nodes of the lexicon pipeline: bilingual lexicons read or induced, chosen and measured."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pandas as pd

from lingualift.corpora.templates import TemplateBook
from lingualift.languages import get_language
from lingualift.lexicons import choice
from lingualift.lexicons.choice import LexiconSettings, induced_languages, read_variants
from lingualift.lexicons.comparison import COLUMNS, induce_and_compare
from lingualift.lexicons.embeddings import WordVectors
from lingualift.lexicons.lexicon import Lexicon, count_words, coverage
from lingualift.lexicons.merged import read_merged
from lingualift.lexicons.names import likely_names
from lingualift.lexicons.readers import read_lexicon
from lingualift.lexicons.scored import ScoredEntry
from lingualift.lexicons.study_vectors import study_vectors
from lingualift.sources import Sources


def read_lexicons(folder: Path, languages: list[str]) -> dict[str, dict[str, list[str]]]:
    """Read the lexicon of every language but English."""
    return _entries(read_lexicon(folder / f"en-{code}.tsv", code) for code in languages if code != "en")


def read_published_lexicons(sources: Sources, languages: list[str]) -> dict[str, dict[str, list[str]]]:
    """Read and merge the published lexicons of every language but English."""
    return _entries(read_merged(sources, code) for code in languages if code != "en")


def _lexicon(code: str, entries: dict[str, list[str]]) -> Lexicon:
    return Lexicon(code, {word: tuple(found) for word, found in entries.items()})


def _entries(lexicons: Iterable[Lexicon]) -> dict[str, dict[str, list[str]]]:
    return {lex.language: {word: list(found) for word, found in lex.entries.items()} for lex in lexicons}


def read_names(folder: Path) -> list[str]:
    """Names of MiniMMWP's people in English, which no lexicon translates."""
    book = TemplateBook("en", folder / "en.ftl")
    return [book.form(name) for name in book.ids("name-")]


def find_names(sentences: list[str]) -> list[str]:
    """Words of real texts that seem to be names, which no lexicon may translate."""
    return likely_names(sentences)


def induce_lexicons(
    texts: dict[str, list[str]],
    reference: dict[str, dict[str, list[str]]],
    settings: LexiconSettings,
    variants: dict[str, dict],
    languages: list[str],
    seed: int,
) -> tuple[dict[str, list[ScoredEntry]], pd.DataFrame]:
    """Lexicons of the languages that need an induced one, and their quality beside the reference."""
    codes = induced_languages(settings, read_variants(settings, variants), languages)

    def vectors_of(code: str) -> WordVectors:
        return study_vectors(settings.vectors, code, texts[code], settings.induction.max_words, seed=seed)

    references = {code: _lexicon(code, reference[code]) for code in codes}
    found, rows = induce_and_compare(codes, vectors_of, references, settings.induction, seed=seed)
    return found, pd.DataFrame(rows, columns=list(COLUMNS))


def choose_lexicons(
    reference: dict[str, dict[str, list[str]]],
    induced: dict[str, list[ScoredEntry]],
    names: list[str],
    settings: LexiconSettings,
    seed: int,
) -> dict[str, dict[str, list[str]]]:
    """The lexicons that code-switching draws from."""
    return choice.choose_lexicons(settings, reference, induced, names, seed=seed)


def variant_node(name: str) -> Callable[..., dict[str, dict[str, list[str]]]]:
    """The node function that makes another choice of lexicons."""

    def choose_variant(
        reference: dict, induced: dict, names: list[str], settings: LexiconSettings, seed: int,
        variants: dict[str, dict],
    ) -> dict[str, dict[str, list[str]]]:  # fmt: skip
        """Lexicons as one of `lexicon_variants` has them."""
        return choice.choose_lexicons(read_variants(settings, variants)[name], reference, induced, names, seed=seed)

    return choose_variant


def measure_coverage(lexicons: dict[str, dict[str, list[str]]], sentences: list[str], names: list[str]) -> pd.DataFrame:
    """Share of the English sentences' running words that each lexicon covers, numbers and names left out."""
    counts, rows = count_words(sentences, ignored=names), []
    for code, entries in lexicons.items():
        lexicon = _lexicon(code, entries)
        share = coverage(lexicon, counts)
        resource_class = get_language(code).resource_class
        rows.append({"language": code, "resource_class": resource_class, "entries": lexicon.size, "coverage": share})
    return pd.DataFrame(rows)
