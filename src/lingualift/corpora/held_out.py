"""Test problems that training must not see, and which texts repeat one: word for word, or nearly."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from math import ceil
from typing import Literal, TypeAlias

from lingualift.corpora.leakage import UNSPACED, QuestionSearch, normal_form
from lingualift.records import MathProblem

Repeat: TypeAlias = Literal["test_problems", "near_test_problems"]
_Word: TypeAlias = tuple[str, int]  # a word, and which of its occurrences in the text

# Of the words of both texts together. A misprint, another pronoun or other numbers leave more; ASDiv, MAWPS and SVAMP
# tell each other's stories, and a problem that shares less asks for something else.
SHARED_WORDS = 0.6


class HeldOut:
    """Test problems, searchable by text.

    A text repeats a test problem word for word when it contains it in normal form; nearly, when the two have at least
    a share of their words in common, numbers apart: |A ∩ B| / |A ∪ B|, words counted as often as they occur. Candidates
    come from an index of rare words, which misses none (prefix filtering, Chaudhuri et al. 2006).

    Args:
        problems: test problems, of any languages.
        shared_words: the share, in (0, 1].
    """

    def __init__(self, problems: Iterable[MathProblem], shared_words: float = SHARED_WORDS) -> None:
        self.problems = list(problems)
        self._shared = shared_words
        self._search = QuestionSearch(self.problems)
        self._words = [_words(problem.question) for problem in self.problems]
        self._frequency = Counter(word for words in self._words for word in words)
        self._index: dict[_Word, list[int]] = defaultdict(list)
        for number, words in enumerate(self._words):
            for word in self._rarest(words):
                self._index[word].append(number)

    def exact(self, text: str) -> MathProblem | None:
        """The test problem that a text contains word for word; None when there is none. O(words)."""
        return self._search.inside(text)

    def near(self, text: str) -> MathProblem | None:
        """A test problem that a text repeats nearly; None when there is none."""
        words = _words(text)
        candidates = {number for word in self._rarest(words) for number in self._index.get(word, ())}
        for number in sorted(candidates):
            other = self._words[number]
            common = len(words & other)
            if common and common >= self._shared * (len(words) + len(other) - common):
                return self.problems[number]
        return None

    def repeat(self, text: str) -> Repeat | None:
        """How a text repeats a test problem; None when it does not."""
        if self.exact(text):
            return "test_problems"
        return "near_test_problems" if self.near(text) else None

    def _rarest(self, words: Iterable[_Word]) -> Sequence[_Word]:
        """So many of the rarest words that a near text must have one of its own rarest among them."""
        ordered = sorted(words, key=lambda word: (self._frequency.get(word, 0), word))
        return ordered[: len(ordered) - ceil(self._shared * len(ordered)) + 1]


def _words(text: str) -> frozenset[_Word]:
    seen: Counter[str] = Counter()
    found = []
    words = normal_form(text).split()
    for word, following in zip_longest(words, words[1:], fillvalue=""):
        if not word.isdecimal():
            # A character of a script without spaces says little alone: it counts with the one after it.
            counted = word + following if UNSPACED.fullmatch(word) else word
            seen[counted] += 1
            found.append((counted, seen[counted]))
    return frozenset(found)
