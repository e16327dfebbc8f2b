"""Names in English texts, which no lexicon may translate."""

from collections import Counter
from collections.abc import Iterable

from babel import Locale

from lingualift.lexicons.lexicon import WORD

_CAPITAL_SHARE = 0.9
_FEWEST = 2
_SENTENCE_ENDS = frozenset(".!?:\"'“”‘’([")


def likely_names(texts: Iterable[str]) -> list[str]:
    """Words that texts write with a capital where no sentence begins, nearly always; in lower case, sorted.

    A word counts from its second such occurrence. "I", months, days and languages have capitals without being names.
    O(words).

    Args:
        texts: English.
    """
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for text in texts:
        for match in WORD.finditer(text):
            before = text[: match.start()].rstrip()
            if not before or before[-1] in _SENTENCE_ENDS:
                continue
            (capital if match.group()[0].isupper() else small)[match.group().lower()] += 1
    often = (word for word, n in capital.items() if n >= _FEWEST and n >= _CAPITAL_SHARE * (n + small[word]))
    return sorted(set(often) - _capitalised_words())


def _capitalised_words() -> set[str]:
    """What English writes with a capital without naming anybody, from Unicode CLDR."""
    locale = Locale("en")
    calendar = [*locale.months["format"]["wide"].values(), *locale.days["format"]["wide"].values()]
    words = " ".join([*calendar, *locale.languages.values()])
    return {match.group().lower() for match in WORD.finditer(words)} | {"i", "i'm", "i'll", "i've", "i'd"}
