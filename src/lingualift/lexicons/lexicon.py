"""Bilingual lexicons English → xx: look-up and coverage."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

# A word: letters and marks of any script, with inner apostrophes; digits and punctuation (such as the danda,
# which shares a block with letters) stand apart.
_MARK = r"(?![\d\u0964\u0965])[\u0300-\u036f\u064b-\u0652\u0670\u0900-\u0dff\u0e00-\u0e7f\u200c\u200d]"
# Armenian writes emphasis, exclamation and question over the stressed vowel: ինչո՞ւ is the word ինչու.
_ARMENIAN = "\u055b\u055c\u055e"
WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|{_MARK}|['’{_ARMENIAN}](?=[^\W\d_]))*")
_NO_ARMENIAN_MARKS = str.maketrans("", "", _ARMENIAN)


@dataclass(frozen=True)
class Lexicon:
    """Translations of English words into one language.

    Attributes:
        language: ISO 639-1 code of the target language.
        entries: English word, lower case -> its translations, each once, in file order.
        source: where it was read from.
    """

    language: str
    entries: Mapping[str, tuple[str, ...]]
    source: str = ""

    def translations(self, word: str) -> tuple[str, ...]:
        """Translations of a word in any case; () when there is none."""
        return self.entries.get(word.lower(), ())

    @property
    def size(self) -> int:
        """Number of word pairs."""
        return sum(map(len, self.entries.values()))


def lexicons_of(entries: Mapping[str, Mapping[str, Iterable[str]]]) -> dict[str, Lexicon]:
    """Lexicons from plain tables: language → word → translations, as the pipelines write them."""
    return {
        code: Lexicon(code, {word: tuple(found) for word, found in words.items()}) for code, words in entries.items()
    }


def words_of(text: str) -> list[str]:
    """Words of a text, lower case, without numbers and punctuation."""
    return [match.group().lower().translate(_NO_ARMENIAN_MARKS) for match in WORD.finditer(text)]


def count_words(texts: Iterable[str], *, ignored: Iterable[str] = ()) -> Counter[str]:
    """How often each word occurs, in lower case; O(words).

    Args:
        texts: any texts.
        ignored: words that are left out of the count (names), in any case.
    """
    names = {word.lower() for word in ignored}
    return Counter(word for text in texts for word in words_of(text) if word not in names)


def coverage(lexicon: Lexicon, counts: Mapping[str, int]) -> float:
    """Share of running words, as `count_words` counts them, that have a translation, in [0, 1]; O(different words)."""
    total = sum(counts.values())
    return sum(n for word, n in counts.items() if word in lexicon.entries) / total if total else 0.0
