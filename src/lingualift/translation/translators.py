"""One way to every translator into English."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from lingualift.lexicons.lexicon import Lexicon
from lingualift.translation.seq2seq import Seq2SeqTranslator
from lingualift.translation.settings import TranslatorSettings
from lingualift.translation.word_by_word import WordByWordTranslator


class Translator(Protocol):
    """Translates texts into English."""

    def check(self, languages: Iterable[str]) -> None:
        """Check, before a run, that all of some languages can be translated.

        Raises:
            ConfigurationError: what is missing, and what to do.
        """

    def translate(self, texts: Sequence[str], language: str) -> list[str]:
        """English for each text of one language, in the order given; English texts come back unchanged."""


def make_translator(
    settings: TranslatorSettings, lexicons: Mapping[str, Lexicon], english_counts: Mapping[str, int]
) -> Translator:
    """Make the translator that settings describe; nothing is read yet.

    Args:
        settings: which one.
        lexicons: English → language, by language; the run's own. Read by kind "lexicon" only.
        english_counts: how often English words occur in monolingual English text, as
            `lexicons.lexicon.count_words` counts them; picks among English words. Read by kind "lexicon" only.
    """
    if settings.kind == "lexicon":
        return WordByWordTranslator(lexicons, english_counts)
    return Seq2SeqTranslator(settings)
