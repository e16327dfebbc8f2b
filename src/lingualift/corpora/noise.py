"""Noise for English texts: a large LLM tolerates inexact input, a stand-in has to learn it.

Three kinds, all made from English alone: words move (slightly, or the whole sentence is turned round or rotated),
function words are dropped, and words are confused as a dictionary confuses them (a function word for its neighbour,
one number for the other, a word said twice). Sentences stay in order, numbers and end marks stay.
"""

import random
import re
from collections.abc import Set

_SENTENCE = re.compile(r"(?:[^.?!]|\.(?=\d))+[.?!]?")  # the point of a decimal ends none
_MOVES = ("jitter", "mirror", "rotate")
# Only these may be dropped: without a content word nobody could solve the problem.
_DROPPED = "a an the of in on to for with and but is are does do did has have there it they them"
_DROPPABLE = frozenset(_DROPPED.split())
# Words that one word of another language often stands for; none of them decides what a problem asks.
_CONFUSED = (
    "a an the one this that these",
    "in on at into",
    "of for with by to",
    "is are was has have had there",
    "does do did",
    "and with also",
    "how many what number",
    "it they them",
    "his her their its",
    "each every",
    "left remain still",
    "altogether together total all",
)
_ALTERNATIVES = {word: group.split() for group in _CONFUSED for word in group.split()}
_SYLLABLES = [consonant + vowel for consonant in "bdfghjklmnprstvz" for vowel in "aeiou"]


def scramble(
    text: str,
    rng: random.Random,
    *,
    moved_share: float = 0.75,
    max_jitter: float = 4.0,
    max_drop: float = 0.6,
    max_confusion: float = 0.3,
) -> str:
    """Noise an English text.

    Args:
        text: sentences ending in `.`, `?` or `!`.
        rng: randomness.
        moved_share: share of sentences whose words move at all, in [0, 1].
        max_jitter: words move by at most about this many places.
        max_drop: upper bound of a sentence's share of dropped function words, in [0, 1].
        max_confusion: upper bound of a text's share of confused function words, in [0, 1]; other words are doubled
            or change their number at a third of that.
    """
    confusion = rng.uniform(0, max_confusion)
    sentences = [s.strip() for s in _SENTENCE.findall(text) if s.strip()]
    noised = []
    for sentence in sentences:
        reach = max_jitter if rng.random() < moved_share else None
        noised.append(_scramble_sentence(sentence, rng, reach, max_drop, confusion))
    return " ".join(noised)


def _scramble_sentence(
    sentence: str, rng: random.Random, max_jitter: float | None, max_drop: float, confusion: float
) -> str:
    mark = sentence[-1] if sentence[-1] in ".?!" else ""
    words = re.sub(r"[,;:](?!\d)", " ", sentence.removesuffix(mark)).split()
    if not words:
        return sentence
    drop = rng.uniform(0, max_drop)
    words = [word for word in words if word.lower() not in _DROPPABLE or rng.random() >= drop] or words
    if confusion:
        words = [said for word in words for said in _confused(word, confusion, rng)]
    if max_jitter is not None:
        words = _moved(words, rng, max_jitter)
    return " ".join(words) + mark


def _confused(word: str, confusion: float, rng: random.Random) -> list[str]:
    """What a word-by-word dictionary might make of a word."""
    alternatives = _ALTERNATIVES.get(word.lower())
    if not word.isalpha() or rng.random() >= (confusion if alternatives else confusion / 3):
        return [word]
    if alternatives:
        return [rng.choice(alternatives)]
    if rng.random() < 0.5 or len(word) < 4:
        return [word, word]
    return [word.removesuffix("s") if word.endswith("s") else f"{word}s"]


def _moved(words: list[str], rng: random.Random, max_jitter: float) -> list[str]:
    move = rng.choice(_MOVES)
    if move == "mirror":
        words = words[::-1]
    elif move == "rotate":
        cut = rng.randrange(len(words))
        words = words[cut:] + words[:cut]
    reach = rng.uniform(0, max_jitter)
    places = [(i + rng.uniform(0, reach), word) for i, word in enumerate(words)]
    return [word for _, word in sorted(places, key=lambda item: item[0])]


def with_strange_names(text: str, names: Set[str], rng: random.Random) -> str:
    """Replace each name by a made-up one, the same wherever it stands: names of other languages are unknown words.

    Args:
        text: English text.
        names: the names that may stand in it.
        rng: randomness.
    """
    strange: dict[str, str] = {}

    def renamed(match: re.Match[str]) -> str:
        word = match.group()
        if word in names and word not in strange:
            strange[word] = "".join(rng.choices(_SYLLABLES, k=rng.randint(1, 3))).capitalize()
        return strange.get(word, word)

    return re.sub(r"[^\W\d_]+", renamed, text)
