"""Code-switching: English words, and punctuation marks that the embedded language writes otherwise, replaced by their
translation in that language. Pure; the rng comes in.
"""

import random
import re
from collections.abc import Mapping, Sequence

from lingualift.errors import ConfigurationError, DataError
from lingualift.lexicons.lexicon import WORD, Lexicon
from lingualift.randomness import named_random
from lingualift.records import CodeSwitchedExample

# A text as gap, word or mark, gap, …, word or mark, gap. A mark between digits belongs to the number.
_split = re.compile(rf"({WORD.pattern}|(?<!\d)[^\w\s]|[^\w\s](?!\d))").split
_REMEMBERED_WORDS = 65_536  # per lexicon; the others are looked up each time


def check_ratio_range(ratio: Sequence[float]) -> tuple[float, float]:
    """Check a replacement ratio's range [low, high].

    Raises:
        ConfigurationError: not two numbers with 0 <= low <= high <= 1.
    """
    if len(ratio) != 2 or not 0 <= ratio[0] <= ratio[1] <= 1:
        raise ConfigurationError(
            f"replacement_ratio must be two numbers in [0, 1], low then high, got {list(ratio)}; "
            "write e.g. [0.5, 1.0], or [0.7, 0.7] for a fixed ratio"
        )
    return ratio[0], ratio[1]


class _Choices(dict[str, tuple[str, ...]]):
    """Word or mark as it stands in a text -> its translations in its case, () for none; found once and remembered."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon

    def __missing__(self, word: str) -> tuple[str, ...]:
        found = tuple(_in_case(translation, word) for translation in self.lexicon.translations(word))
        if len(self) < _REMEMBERED_WORDS:
            self[word] = found
        return found


def _in_case(translation: str, original: str) -> str:
    return translation[:1].upper() + translation[1:] if original[0].isupper() else translation


def code_switch(text: str, lexicon: Lexicon, ratio: float, rng: random.Random) -> tuple[str, int, int]:
    """Replace a share of the covered words and marks by a translation drawn at random.

    Numbers, spacing and what has no entry stay as they are (in most lexicons that is all punctuation); a sentence's
    first word keeps its capital when the translation's script has one.

    Args:
        text: English text.
        lexicon: translations into the embedded language.
        ratio: share of covered words and marks to replace, in [0, 1]; the count is rounded at random so that its mean
            is exact.
        rng: randomness.

    Returns:
        (code-switched text, words and marks replaced, words and marks covered)

    Raises:
        ConfigurationError: the ratio is outside [0, 1].
    """
    return _switch(text, _Choices(lexicon), ratio, rng)


def _switch(text: str, choices: _Choices, ratio: float, rng: random.Random) -> tuple[str, int, int]:
    if not 0 <= ratio <= 1:
        raise ConfigurationError(f"replacement ratio must be in [0, 1], got {ratio}")
    pieces = _split(text)
    covered = [(place, found) for place in range(1, len(pieces), 2) if (found := choices[pieces[place]])]
    exact = ratio * len(covered)
    count = int(exact) + (rng.random() < exact - int(exact))
    # The draws and their order are part of what a seed means: another order is another corpus.
    for index in sorted(rng.sample(range(len(covered)), count)):
        place, found = covered[index]
        pieces[place] = rng.choice(found)
    return "".join(pieces), count, len(covered)


def switch_example(
    identifier: str, english: str, lexicon: Lexicon, ratio_range: tuple[float, float], rng: random.Random
) -> CodeSwitchedExample:
    """Code-switch one sentence with a ratio drawn uniformly from a range."""
    return _switch_example(identifier, english, _Choices(lexicon), ratio_range, rng)


def _switch_example(
    identifier: str, english: str, choices: _Choices, ratio_range: tuple[float, float], rng: random.Random
) -> CodeSwitchedExample:
    text, replaced, covered = _switch(english, choices, rng.uniform(*ratio_range), rng)
    return CodeSwitchedExample(identifier, text, english, choices.lexicon.language, replaced, covered)


class CodeSwitcher:
    """Code-switches sentences one by one, in any order and any number of times.

    Example `i` is a function of (sentences, lexicons, ratio range, seed, i) alone: training, which draws examples as it
    needs them, and a corpus on disk hold the same ones.

    Args:
        sentences: English sentences; they come round again with fresh draws.
        lexicons: one per embedded language; each example draws one.
        ratio_range: range that each example's replacement ratio is drawn from.
        seed: seed of the draws.

    Raises:
        DataError: there is no sentence or no lexicon.
        ConfigurationError: the range is not two ordered shares.
    """

    def __init__(
        self, sentences: Sequence[str], lexicons: Mapping[str, Lexicon], ratio_range: Sequence[float], *, seed: int
    ) -> None:
        if not len(sentences) or not lexicons:
            raise DataError(f"code-switching needs sentences and lexicons, got {len(sentences)} and {len(lexicons)}")
        self.sentences, self.ratio_range, self.seed = sentences, check_ratio_range(ratio_range), seed
        self._choices = {code: _Choices(lexicon) for code, lexicon in lexicons.items()}
        self._codes = sorted(lexicons)

    def example(self, index: int) -> CodeSwitchedExample:
        """The example of an index from 0."""
        rng = named_random(self.seed, "code_switch", index)
        choices = self._choices[rng.choice(self._codes)]
        english = self.sentences[index % len(self.sentences)]
        return _switch_example(f"cs-{index:07d}", english, choices, self.ratio_range, rng)
