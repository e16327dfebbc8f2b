"""Lexicons made worse on purpose: what does a study lose when entries are missing or wrong?"""

from collections.abc import Mapping, Sequence

from pydantic import BaseModel, ConfigDict, Field, model_validator

from lingualift.randomness import named_random


class LexiconDamage(BaseModel):
    """Which entries are spoilt; nothing by default.

    The same words are meant by a larger share as by a smaller one, and more: shares of one kind build on each other.

    Attributes:
        removed_share: of the words, 0 to 1: their entries are left out.
        wrong_share: of the words, 0 to 1: each gets the translations of another of them.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    removed_share: float = Field(default=0.0, ge=0, lt=1)
    wrong_share: float = Field(default=0.0, ge=0, le=1)

    @model_validator(mode="after")
    def _check_sum(self) -> "LexiconDamage":
        if self.removed_share + self.wrong_share > 1:
            raise ValueError(f"removed_share + wrong_share: expected 1 at most, got {self.removed_share} + "
                             f"{self.wrong_share}; lower one of them")  # fmt: skip
        return self


def damage_entries(
    entries: Mapping[str, Sequence[str]], damage: LexiconDamage, *, seed: int, language: str
) -> dict[str, list[str]]:
    """A lexicon with some words' entries left out and some others' exchanged; O(words).

    Wrong translations go round: every chosen word gets those of the next one, so that the lexicon's foreign words stay
    the same and as frequent. Words whose translations are those of the next one, too, are not made wrong by it.

    Args:
        entries: word → translations.
        damage: how many.
        seed: of the choice of words, which depends on nothing but this, the language and the words.
        language: code.

    Returns:
        word → translations, in the given order.
    """
    words = sorted(entries)
    named_random(seed, "damaged lexicon", language).shuffle(words)
    removed = int(damage.removed_share * len(words))
    wrong = words[removed : removed + int(damage.wrong_share * len(words))]
    taken = {word: entries[other] for word, other in zip(wrong, [*wrong[1:], *wrong[:1]], strict=True)}
    gone = frozenset(words[:removed])
    return {word: list(taken.get(word, found)) for word, found in entries.items() if word not in gone}
