"""One lexicon per language from all published ones that have it."""

from collections.abc import Callable, Iterable
from pathlib import Path

from lingualift.errors import OnBadRow
from lingualift.lexicons.lexicon import Lexicon
from lingualift.lexicons.readers import (
    read_lexicon,
    read_muse,
    read_swadesh,
    read_wiktionary_bli,
    read_wiktionary_vuizur,
)
from lingualift.sources import LexiconReader, Sources

# wiktionary_bli has Serbo-Croatian in both scripts.
_SCRIPTS = {"hr": "Latin", "sr": "Cyrillic"}


def _wiktionary_bli(path: Path, language: str, *, on_bad_row: OnBadRow) -> Lexicon:
    return read_wiktionary_bli(path, language, script=_SCRIPTS.get(language), on_bad_row=on_bad_row)


READERS: dict[LexiconReader, Callable[..., Lexicon]] = {
    "muse": read_muse,
    "swadesh": read_swadesh,
    "tsv": read_lexicon,
    "wiktionary_bli": _wiktionary_bli,
    "wiktionary_vuizur": read_wiktionary_vuizur,
}


def merge_lexicons(language: str, lexicons: Iterable[Lexicon]) -> Lexicon:
    """Entries of several lexicons; a word's translations add up, each once, in the order of the lexicons."""
    entries: dict[str, dict[str, None]] = {}
    sources = []
    for lexicon in lexicons:
        sources.append(lexicon.source)
        for word, found in lexicon.entries.items():
            entries.setdefault(word, {}).update(dict.fromkeys(found))
    return Lexicon(language, {word: tuple(found) for word, found in entries.items()}, ", ".join(sources))


def read_merged(sources: Sources, language: str) -> Lexicon:
    """Read and merge a language's lexicons.

    Raises:
        LexiconError: a file is malformed; names file and line.
    """
    files = sources.lexicon_files(language)
    read = (READERS[source.reader](path, language, on_bad_row=source.on_bad_row) for source, path in files)
    return merge_lexicons(language, read)
