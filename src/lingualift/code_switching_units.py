"""What of an English text can be replaced: words, punctuation marks, multi-word entries and phrases made of them.

Pure; the rng comes in.
"""

import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from lingualift.lexicons.lexicon import WORD, Lexicon
from lingualift.records import Replacement

# Most English words, found in 60 % of the time that WORD takes for them.
_PLAIN_WORD = r"[A-Za-z]++(?=[\s.,;:?!]|\Z)"
# A text as gap, word or mark, gap, …, word or mark, gap. A mark between digits belongs to the number.
split = re.compile(rf"({_PLAIN_WORD}|{WORD.pattern}|(?<!\d)[^\w\s]|[^\w\s](?!\d))").split
_REMEMBERED_WORDS = 65_536  # per lexicon; the others are looked up each time
_DIGIT = re.compile(r"\d")


def _without_numbers(english: str, translations: Sequence[str]) -> tuple[str, ...]:
    """Translations of what is no number by what brings none: numbers must come through as they are."""
    if any(map(str.isnumeric, english)):
        return ()
    return tuple(translation for translation in translations if not _DIGIT.search(translation))


def _in_case(translation: str, original: str) -> str:
    return translation[:1].upper() + translation[1:] if original[0].isupper() else translation


class Translations(dict[str, tuple[str, ...]]):
    """Word or mark as it stands in a text -> its translations in its case, () for none; found once and remembered."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, word: str) -> tuple[str, ...]:
        translations = _without_numbers(word, self._lexicon.translations(word))
        found = tuple(_in_case(translation, word) for translation in translations)
        if len(self) < _REMEMBERED_WORDS:
            self[word] = found
        return found


class Vocabulary:
    """A lexicon as texts are switched with it.

    Args:
        lexicon: translations into one language.
        longest: words of the longest multi-word entry that is looked for; 1 for none.

    Attributes:
        language: the lexicon's.
        words: translations of words and marks.
        longest_from: first word of multi-word entries -> words of the longest.
    """

    def __init__(self, lexicon: Lexicon, longest: int = 1) -> None:
        self.language, self.words = lexicon.language, Translations(lexicon)
        self._entries = dict(_multi_word_entries(lexicon, longest)) if longest > 1 else {}
        self.longest_from: dict[str, int] = {}
        for entry in self._entries:
            first, *others = entry.split(" ")
            self.longest_from[first] = max(self.longest_from.get(first, 0), 1 + len(others))

    def entry(self, text: str) -> tuple[str, ...]:
        """Translations of several words, in their case; () when there is none."""
        return tuple(_in_case(translation, text) for translation in self._entries.get(text.lower(), ()))


def _multi_word_entries(lexicon: Lexicon, longest: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Entries of 2 to `longest` words; one with a mark or a number in it is never found in a text."""
    for english, translations in lexicon.entries.items():
        words = english.split(" ")
        if 2 <= len(words) <= longest and all(map(WORD.fullmatch, words)):
            yield english, _without_numbers(english, translations)


class Unit(NamedTuple):
    """A word, mark or multi-word entry of a text.

    Attributes:
        place: its first piece, as `split` cuts the text.
        end: its last piece.
        original: as it stands in the text.
        words: number of words, or 1 for a mark.
        found: language -> translations in its case, of the languages that have any.
    """

    place: int
    end: int
    original: str
    words: int
    found: Mapping[str, tuple[str, ...]]

    @property
    def is_mark(self) -> bool:
        """Whether it is a punctuation mark."""
        return not self.original[0].isalnum()


class Phrase(NamedTuple):
    """Units that are replaced together.

    Attributes:
        units: adjacent, with single spaces between them.
        languages: those that have a translation of each unit, sorted.
        words: number of words, or 1 for a mark.
    """

    units: list[Unit]
    languages: list[str]
    words: int


def find_units(pieces: Sequence[str], vocabularies: Sequence[Vocabulary]) -> list[Unit]:
    """What some language covers, in text order: at each word the longest multi-word entry, or else the word.

    Args:
        pieces: a text as `split` cuts it.
        vocabularies: one per language.
    """
    with_entries = [vocabulary for vocabulary in vocabularies if vocabulary.longest_from]
    words = [(vocabulary.language, vocabulary.words) for vocabulary in vocabularies]
    units: list[Unit] = []
    place = 1
    while place < len(pieces):
        unit = _entry_at(place, pieces, with_entries) if with_entries else None
        if unit is None:
            word = pieces[place]
            found = {language: known for language, translations in words if (known := translations[word])}
            unit = Unit(place, place, word, 1, found)
        if unit.found:
            units.append(unit)
        place = unit.end + 2
    return units


def _entry_at(place: int, pieces: Sequence[str], vocabularies: Sequence[Vocabulary]) -> Unit | None:
    first = pieces[place].lower()
    longest = max(vocabulary.longest_from.get(first, 1) for vocabulary in vocabularies)
    ends = [place]
    while len(ends) < longest and pieces[ends[-1] + 1] == " " and ends[-1] + 2 < len(pieces):
        ends.append(ends[-1] + 2)
    for end in ends[:0:-1]:
        original = "".join(pieces[place : end + 1])
        found = {vocabulary.language: known for vocabulary in vocabularies if (known := vocabulary.entry(original))}
        if found:
            return Unit(place, end, original, (end - place) // 2 + 1, found)
    return None


def find_phrases(pieces: Sequence[str], units: Sequence[Unit], longest: int, rng: random.Random) -> list[Phrase]:
    """Put adjacent units together, each once, where one language covers them all.

    Only single spaces may stand between them, so that marks and numbers part them. A run of more than `longest` words
    is cut into phrases of that length behind a first one whose length is drawn.

    Args:
        pieces: a text as `split` cuts it.
        units: of that text, in its order.
        longest: words of a phrase at most; a longer unit cannot be.
        rng: randomness.
    """
    if longest == 1:
        return [Phrase([unit], sorted(unit.found), unit.words) for unit in units]
    phrases: list[Phrase] = []
    for run in _runs(pieces, units):
        room = rng.randint(1, longest) if sum(unit.words for unit in run) > longest else longest
        together, languages, words = run[:1], sorted(run[0].found), run[0].words
        for unit in run[1:]:
            shared = [code for code in languages if code in unit.found]
            if shared and words + unit.words <= room:
                together.append(unit)
                languages, words = shared, words + unit.words
            else:
                phrases.append(Phrase(together, languages, words))
                together, languages, words, room = [unit], sorted(unit.found), unit.words, longest
        phrases.append(Phrase(together, languages, words))
    return phrases


def _runs(pieces: Sequence[str], units: Sequence[Unit]) -> Iterator[list[Unit]]:
    """Adjacent words; a mark is a run of its own."""
    run: list[Unit] = []
    follower = 0  # place where a unit would follow the run
    for unit in units:
        mark = unit.is_mark
        if run and (unit.place != follower or mark or pieces[follower - 1] != " "):
            yield run
            run = []
        run.append(unit)
        follower = 0 if mark else unit.end + 2
    if run:
        yield run


def draw_phrases(phrases: Sequence[Phrase], ratio: float, rng: random.Random) -> list[Phrase]:
    """Draw a share of the phrases, counted in words.

    They are taken in random order until the share is reached; the one that would exceed it is taken with the
    probability that makes the mean over draws exact. A single draw is off by less than one phrase. Where phrases differ
    in length, so do their chances, a little.

    Args:
        phrases: of one text, in its order.
        ratio: share of their words, in [0, 1].
        rng: randomness.

    Returns:
        The drawn ones, in text order.
    """
    left = ratio * sum(phrase.words for phrase in phrases)
    drawn: list[Phrase] = []
    for phrase in rng.sample(phrases, len(phrases)):
        if phrase.words > left and rng.random() * phrase.words >= left:
            break
        drawn.append(phrase)
        left -= phrase.words
    return sorted(drawn, key=lambda phrase: phrase.units[0].place)


def replace_phrases(pieces: list[str], phrases: Sequence[Phrase], rng: random.Random) -> list[tuple[Unit, str]]:
    """Replace phrases in place, each by one of the languages that cover it and each unit by one of its translations.

    Returns:
        (unit, language) of all that was replaced, in text order; a unit's translation stands at its first piece.
    """
    done = []
    for phrase in phrases:
        language = rng.choice(phrase.languages)
        for unit in phrase.units:
            pieces[unit.place] = rng.choice(unit.found[language])
            for inner in range(unit.place + 1, unit.end + 1):
                pieces[inner] = ""
            done.append((unit, language))
    return done


def replacements_of(
    before: Sequence[str], after: Sequence[str], replaced: Iterable[tuple[Unit, str]]
) -> tuple[Replacement, ...]:
    """What was replaced in a text, and where.

    Args:
        before, after: pieces of the text as `split` cuts it, before and after.
        replaced: units and the languages they were replaced by, in text order.
    """
    found = []
    place = english_start = start = 0
    for unit, language in replaced:
        english_start += sum(map(len, before[place : unit.place]))
        start += sum(map(len, after[place : unit.place]))
        place = unit.place
        found.append(Replacement(unit.original, after[place], language, start, english_start))
    return tuple(found)
