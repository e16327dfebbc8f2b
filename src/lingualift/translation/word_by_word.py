"""Translation into English word by word, with a lexicon English → xx read backwards.

Longest entries first, no reordering, no inflection: what is known of a language is what its lexicon says.
"""

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from lingualift.errors import ConfigurationError
from lingualift.languages import ALIASES
from lingualift.lexicons.lexicon import Lexicon, words_of
from lingualift.translation.text_units import (
    count_words,
    cut,
    form_keys,
    gap_key,
    has_number,
    is_unspaced,
    is_word,
    unit_key,
)

_logger = logging.getLogger(__name__)

_SENTENCE_ENDS = frozenset(".?!。।॥؟։？！")
# Marks that a space follows in English; in scripts without spaces none does.
_SPACE_AFTER = frozenset(",.;:?!%)”，、。；：？！％）」』")


class Forms(dict[str, "Forms"]):
    """A prefix tree of foreign forms, by the keys of their units and of the gaps between.

    Attributes:
        english: translation of the form that ends here; "" where none does.
    """

    __slots__ = ("english",)

    def __init__(self) -> None:
        super().__init__()
        self.english = ""


def invert(lexicon: Lexicon, english_counts: Mapping[str, int]) -> Forms:
    """Read a lexicon backwards: each form gets one English word.

    Of several it is the most frequent one, then the one whose translations name the form earlier, then the one that
    stands earlier in the lexicon. An entry of several English words is as frequent as the rarest of them. Left out
    are pairs with a digit, since numbers are never replaced, and pairs of a word and a mark.
    O(characters of the lexicon).

    Args:
        lexicon: English → xx.
        english_counts: how often English words occur, as `lexicons.lexicon.count_words` counts them; may be empty.
    """
    best: dict[tuple[str, ...], tuple[int, int, int, str]] = {}
    for order, (english, translations) in enumerate(lexicon.entries.items()):
        frequency = min((english_counts.get(word, 0) for word in words_of(english)), default=0)
        for rank, form in enumerate(translations):
            if _are_of_a_kind(english, form) and (keys := form_keys(form)):
                candidate = (-frequency, rank, order, english)
                best[keys] = min(best.get(keys, candidate), candidate)
    root = Forms()
    for keys, (*_, english) in best.items():
        node = root
        for key in keys:
            node = node.setdefault(key, Forms())
        node.english = english
    return root


def _are_of_a_kind(english: str, form: str) -> bool:
    if has_number(english) or has_number(form):
        return False
    return any(map(str.isalnum, english)) == any(map(str.isalnum, form))


class Found(NamedTuple):
    """A stretch of a text: an entry, or one unit that the lexicon lacks.

    Attributes:
        place: its first piece, as `cut` cuts the text.
        end: its last piece.
        english: its translation; "" where there is none.
    """

    place: int
    end: int
    english: str


def find_entries(pieces: Sequence[str], forms: Forms) -> Iterator[Found]:
    """Cover a text from its start, at each place by the longest entry; O(units × units of the longest entry).

    Args:
        pieces: a text as `cut` cuts it.
        forms: the lexicon.
    """
    place = 1
    while place < len(pieces):
        found = _longest_at(place, pieces, forms)
        yield found
        place = found.end + 2


def _longest_at(place: int, pieces: Sequence[str], forms: Forms) -> Found:
    found, node = Found(place, place, ""), forms
    for index in range(place, len(pieces)):
        if index % 2:
            key: str | None = unit_key(pieces[index])
        else:
            key = gap_key(pieces[index])
            if key == "":
                continue
        following = node.get(key) if key else None
        if following is None:
            break
        node = following
        if node.english:
            found = Found(place, index, node.english)
    return found


def covered_share(lexicon: Lexicon, texts: Iterable[str]) -> float:
    """Share of running words that word-by-word translation translates, in [0, 1]; 0 where there is no word.

    In scripts without spaces letters are counted instead of words. Names are words that a lexicon lacks.

    Args:
        lexicon: English → the texts' language.
        texts: to translate.
    """
    forms, total, covered = invert(lexicon, {}), 0, 0
    for text in texts:
        pieces = cut(text)
        for found in find_entries(pieces, forms):
            words = count_words(pieces[found.place : found.end + 1 : 2])
            total += words
            covered += words if found.english else 0
    return covered / total if total else 0.0


def translate_text(text: str, forms: Forms) -> str:
    """Translate a text; a text without any entry comes back unchanged.

    Numbers, unknown words, marks without an entry and spaces stay as they are. Spaces are added where English
    has them: around translations, and where letters of a script without spaces touch numbers or other scripts. A
    sentence's first word gets a capital if its original has one or its script knows none.
    """
    pieces, written = cut(text), []
    entries = list(find_entries(pieces, forms))
    if not any(found.english for found in entries):
        return text
    left, left_found, at_start = "", False, True
    for found in entries:
        original = "".join(pieces[found.place : found.end + 1])
        now = found.english or original
        if at_start and found.english and original[0] == original[0].upper():
            now = now[0].upper() + now[1:]
        gap = pieces[found.place - 1]
        if not gap and left and _needs_space(left, left_found, now, bool(found.english)):
            gap = " "
        written += [gap, now]
        left, left_found = now, bool(found.english)
        at_start = now in _SENTENCE_ENDS or (at_start and not is_word(now))
    return "".join([*written, pieces[-1]])


def _needs_space(left: str, left_found: bool, right: str, right_found: bool) -> bool:
    if not is_word(right):
        return False
    if left_found or right_found:
        return is_word(left) or left in _SPACE_AFTER
    return is_word(left) and is_unspaced(left) != is_unspaced(right)


class WordByWordTranslator:
    """Translates with one lexicon per language, each read backwards when its language first comes up.

    Args:
        lexicons: English → language, by language.
        english_counts: see `invert`.
    """

    def __init__(self, lexicons: Mapping[str, Lexicon], english_counts: Mapping[str, int]) -> None:
        self._lexicons, self._counts = lexicons, english_counts
        self._forms: dict[str, Forms] = {}

    def check(self, languages: Iterable[str]) -> None:
        """Check that every language but English has a lexicon.

        Raises:
            ConfigurationError: some have none; names them.
        """
        codes = [ALIASES.get(language.lower(), language) for language in languages]
        missing = sorted({code for code in codes if code != "en"} - set(self._lexicons))
        if missing:
            raise ConfigurationError(
                f"translator: kind 'lexicon' needs a lexicon per language, got none for {', '.join(missing)} (there "
                f"are {', '.join(sorted(self._lexicons)) or 'none at all'}); add them, or set kind: seq2seq"
            )

    def translate(self, texts: Sequence[str], language: str) -> list[str]:
        """English for each text, in the order given; English texts come back unchanged.

        So do those of a language without a lexicon, which is logged: a benchmark from outside may have more languages
        than a run has lexicons.

        Args:
            texts: of one language.
            language: its code.
        """
        code = ALIASES.get(language.lower(), language)
        if code == "en":
            return list(texts)
        if code not in self._lexicons:
            _logger.warning("no lexicon for %s: its %d texts are left as they are", code, len(texts))
            return list(texts)
        if code not in self._forms:
            self._forms[code] = invert(self._lexicons[code], self._counts)
        return [translate_text(text, self._forms[code]) for text in texts]
