"""Word-order and omission noise for English texts: a large LLM tolerates inexact input, a stand-in has to learn it.

Within each sentence, words are moved (slightly, or the whole sentence is turned round or rotated) and a few function
words are dropped. Sentences stay in order, numbers and end marks stay.
"""

import random
import re

_SENTENCE = re.compile(r"[^.?!]+[.?!]?")
_MOVES = ("keep", "jitter", "mirror", "rotate")
# Only these may be dropped: without a content word nobody could solve the problem.
_DROPPABLE = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "to",
        "for",
        "with",
        "and",
        "but",
        "is",
        "are",
        "does",
        "do",
        "did",
        "has",
        "have",
        "there",
        "it",
        "they",
        "them",
    ]
)


def scramble(text: str, rng: random.Random, *, max_jitter: float = 4.0, max_drop: float = 0.6) -> str:
    """Noise an English text.

    Args:
        text: sentences ending in `.`, `?` or `!`.
        rng: randomness.
        max_jitter: words move by at most about this many places.
        max_drop: upper bound of a sentence's share of dropped function words, in [0, 1].
    """
    return " ".join(
        _scramble_sentence(s.strip(), rng, max_jitter, max_drop) for s in _SENTENCE.findall(text) if s.strip()
    )


def _scramble_sentence(sentence: str, rng: random.Random, max_jitter: float, max_drop: float) -> str:
    mark = sentence[-1] if sentence[-1] in ".?!" else ""
    words = re.sub(r"[,;:]", " ", sentence.removesuffix(mark)).split()
    if not words:
        return sentence
    drop = rng.uniform(0, max_drop)
    words = [word for word in words if word.lower() not in _DROPPABLE or rng.random() >= drop] or words
    move = rng.choice(_MOVES)
    if move == "mirror":
        words = words[::-1]
    elif move == "rotate":
        cut = rng.randrange(len(words))
        words = words[cut:] + words[:cut]
    if move != "keep":
        reach = rng.uniform(0, max_jitter)
        places = [(i + rng.uniform(0, reach), word) for i, word in enumerate(words)]
        words = [word for _, word in sorted(places, key=lambda item: item[0])]
    return " ".join(words) + mark
