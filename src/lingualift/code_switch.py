"""Code-switching: English words replaced by their translation in one embedded language. Pure; the rng comes in."""

import random
from collections.abc import Sequence

from lingualift.errors import ConfigurationError
from lingualift.lexicons.lexicon import WORD, Lexicon
from lingualift.records import CodeSwitchedExample


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


def code_switch(text: str, lexicon: Lexicon, ratio: float, rng: random.Random) -> tuple[str, int, int]:
    """Replace a share of the covered words by a translation drawn at random.

    Numbers, punctuation, spacing and words without an entry stay as they are; a sentence's first word keeps its
    capital when the translation's script has one.

    Args:
        text: English text.
        lexicon: translations into the embedded language.
        ratio: share of covered words to replace, in [0, 1]; the count is rounded at random so that its mean is exact.
        rng: randomness.

    Returns:
        (code-switched text, words replaced, words covered)

    Raises:
        ConfigurationError: the ratio is outside [0, 1].
    """
    if not 0 <= ratio <= 1:
        raise ConfigurationError(f"replacement ratio must be in [0, 1], got {ratio}")
    matches = [match for match in WORD.finditer(text) if lexicon.translations(match.group())]
    exact = ratio * len(matches)
    count = int(exact) + (rng.random() < exact - int(exact))
    chosen = sorted(rng.sample(range(len(matches)), count))
    pieces, end = [], 0
    for index in chosen:
        match = matches[index]
        pieces += [
            text[end : match.start()],
            _in_case(rng.choice(lexicon.translations(match.group())), match.group()),
        ]
        end = match.end()
    return "".join([*pieces, text[end:]]), count, len(matches)


def _in_case(translation: str, original: str) -> str:
    return translation[0].upper() + translation[1:] if original[0].isupper() else translation


def switch_example(
    identifier: str, english: str, lexicon: Lexicon, ratio_range: tuple[float, float], rng: random.Random
) -> CodeSwitchedExample:
    """Code-switch one sentence with a ratio drawn uniformly from a range."""
    text, replaced, covered = code_switch(english, lexicon, rng.uniform(*ratio_range), rng)
    return CodeSwitchedExample(identifier, text, english, lexicon.language, replaced, covered)
