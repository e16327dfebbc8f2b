"""Checks of a lexicon beside the problems of both sides.

Each check returns its problems as text: file, what was expected, what came, what to do.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from lingualift.checking.language_files import LanguageFiles
from lingualift.checking.text_checks import UNSPACED_SCRIPTS, shown_words
from lingualift.lexicons.lexicon import Lexicon, count_words, coverage, words_of
from lingualift.scripts import letters_outside

# Particles and endings of scripts without spaces translate no English word; the words have to cover the rest.
WHOLE_WORDS_SHARE = 0.9


@dataclass(frozen=True)
class LexiconFiles:
    """A lexicon, and the language that it belongs to."""

    lexicon: Lexicon
    files: LanguageFiles

    @cached_property
    def share(self) -> float:
        """Share of the English problems' running words, names and numbers apart, that have a translation."""
        english = self.files.reference
        return coverage(
            self.lexicon, count_words([text.plain for text in english.texts], ignored=english.book.name_words())
        )

    @cached_property
    def translations(self) -> list[str]:
        """Every translation, in file order."""
        return [text for found in self.lexicon.entries.values() for text in found]

    def problem(self, expected: str, words: set[str], remedy: str) -> Iterator[str]:
        """One problem that names the first words, or none."""
        if words:
            first = ", ".join(sorted(words)[:8]) + (", …" if len(words) > 8 else "")
            yield f"{self.lexicon.source}: expected {expected}, got none for {len(words)}: {first}; {remedy}"


def uncovered_words(found: LexiconFiles) -> Iterator[str]:
    """English words of problems and training wordings that have no translation."""
    english = found.files.reference
    words = {word for text in english.wordings for word in words_of(text)}
    words |= {word for text in english.texts for word in words_of(text.plain)}
    missing = words - english.book.name_words() - found.lexicon.entries.keys()
    yield from found.problem("a translation of every English word", missing, "add 'word<TAB>translation' lines")


def missing_word_forms(found: LexiconFiles) -> Iterator[str]:
    """Words of the language's problems that are no translation; scripts without spaces: characters of none."""
    known = {word for text in found.translations for word in words_of(text)}
    missing = shown_words(found.files) - known
    if found.files.language.script in UNSPACED_SCRIPTS:
        characters = {char for word in known | found.files.book.names() for char in word}
        texts = (text.without_names for text in found.files.texts)
        missing = {char for text in texts for word in words_of(text) for char in word} - characters
    expected = "every word form of the language's problems among the translations"
    yield from found.problem(expected, missing, "add it beside an English word")


def badly_segmented(found: LexiconFiles) -> Iterator[str]:
    """Scripts without spaces: texts that the lexicon's words cut up too little."""
    if found.files.language.script not in UNSPACED_SCRIPTS:
        return
    share = whole_words_share(found)
    if share < WHOLE_WORDS_SHARE:
        yield (
            f"{found.lexicon.source}: expected words that make up at least {WHOLE_WORDS_SHARE:.0%} of the problems' "
            f"characters, got {share:.0%}; add the words as the problems write them"
        )


def translated_names(found: LexiconFiles) -> Iterator[str]:
    """English names that have a translation: names are never replaced."""
    names = found.files.reference.book.name_words() & found.lexicon.entries.keys()
    if names:
        where = found.lexicon.source
        yield f"{where}: expected no translation of a name, got one of {', '.join(sorted(names))}; take it out"


def wrong_script_or_form(found: LexiconFiles) -> Iterator[str]:
    """Translations with letters of another script, or not in normal form C."""
    script = found.files.language.script
    for text in found.translations:
        if outside := letters_outside(text, script):
            expected = f"only letters of the script {script!r}"
            yield f"{found.lexicon.source}: expected {expected}, got {''.join(outside)} in {text!r}; correct it"
        elif not unicodedata.is_normalized("NFC", text):
            yield f"{found.lexicon.source}: expected text in NFC, got {text!r}; normalise the file"


LEXICON_CHECKS = (uncovered_words, missing_word_forms, badly_segmented, translated_names, wrong_script_or_form)


def whole_words_share(found: LexiconFiles) -> float:
    """Share of the problems' characters, names apart, in the best cut into translations, in [0, 1]."""
    words = {word for text in found.translations for word in words_of(text)}
    runs = [run for text in found.files.texts for run in words_of(text.without_names)]
    return sum(_characters_in_words(run, words) for run in runs) / max(1, sum(map(len, runs)))


def _characters_in_words(run: str, words: set[str]) -> int:
    """Most characters of a run that words can cover, side by side; O(length × longest word)."""
    longest = max(map(len, words), default=0)
    best = [0] * (len(run) + 1)
    for end in range(1, len(run) + 1):
        starts = range(max(0, end - longest), end)
        best[end] = max([best[end - 1], *(best[i] + end - i for i in starts if run[i:end] in words)])
    return best[-1]
