"""Which embedded languages a sentence draws: by resource class, evened out or sharpened by a temperature."""

import random
from collections.abc import Mapping, Sequence

from lingualift.errors import ConfigurationError
from lingualift.languages import get_language


class LanguageDraw:
    """Draws languages with probability ∝ weight of their resource class ^ (1 / temperature); never one of weight 0.

    Args:
        codes: languages to draw from.
        class_weights: resource class -> weight, at least 0. Where all are equal, so are all languages, and codes that
            the language table does not know may be among them.
        temperature: above 0.

    Raises:
        ConfigurationError: no language has a weight above 0, or classes differ in weight and a code is unknown.
    """

    def __init__(self, codes: Sequence[str], class_weights: Mapping[str, float], temperature: float) -> None:
        self._codes, self._weights = list(codes), [1.0] * len(codes)
        self._uniform = len(set(class_weights.values())) == 1
        if self._uniform:
            return
        weights = {code: class_weights[get_language(code).resource_class] for code in codes}
        self._codes = [code for code in codes if weights[code]]
        if not self._codes:
            raise ConfigurationError(
                f"class_weights: expected a weight above 0 for a class of {', '.join(codes)}, got {dict(class_weights)}"
            )
        largest = max(weights.values())  # the power of a large weight may be too large for a float
        self._weights = [(weights[code] / largest) ** (1 / temperature) for code in self._codes]

    def one(self, rng: random.Random) -> str:
        """A language."""
        # The published way is one draw among equals; other draws would be other examples.
        return rng.choice(self._codes) if self._uniform else rng.choices(self._codes, self._weights)[0]

    def several(self, count: int, rng: random.Random) -> list[str]:
        """Different languages, sorted: each drawn among those that are left, all of them if there are fewer."""
        codes, weights, drawn = list(self._codes), list(self._weights), list[str]()
        while codes and len(drawn) < count:
            index = rng.choices(range(len(codes)), weights)[0] if any(weights) else rng.randrange(len(codes))
            drawn.append(codes.pop(index))
            del weights[index]
        return sorted(drawn)
