"""Code-switching: English words, and punctuation marks that the embedded language writes otherwise, replaced by their
translation in that language. Pure; the rng comes in.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from lingualift.code_switching_languages import LanguageDraw
from lingualift.code_switching_units import (
    Translations,
    Unit,
    Vocabulary,
    draw_phrases,
    find_phrases,
    find_units,
    replace_phrases,
    replacements_of,
    split,
)
from lingualift.errors import ConfigurationError, DataError
from lingualift.lexicons.lexicon import Lexicon
from lingualift.randomness import named_random
from lingualift.records import CodeSwitchedExample, Replacement


def check_ratio_range(ratio: Sequence[float]) -> tuple[float, float]:
    """Check a replacement ratio's range [low, high].

    Raises:
        ConfigurationError: not two numbers with 0 <= low <= high <= 1.
    """
    if len(ratio) != 2 or not 0 <= ratio[0] <= ratio[1] <= 1:
        raise ConfigurationError(
            f"replacement_ratio must be two numbers in [0, 1], low then high, got {list(ratio)}; "
            "write e.g. [0.5, 1.0], or 0.7 for a fixed ratio"
        )
    return ratio[0], ratio[1]


def take_one_ratio(ratio: Any) -> Any:
    """One number as a range, for settings: the command line's `--params` has no lists."""
    return (ratio, ratio) if isinstance(ratio, int | float) and not isinstance(ratio, bool) else ratio


class ClassWeights(BaseModel):
    """How much a language of each resource class weighs where languages are drawn; at least one weight is above 0."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    low: float = Field(default=1.0, ge=0, allow_inf_nan=False)
    medium: float = Field(default=1.0, ge=0, allow_inf_nan=False)
    high: float = Field(default=1.0, ge=0, allow_inf_nan=False)

    @model_validator(mode="after")
    def _check_sum(self) -> "ClassWeights":
        if not self.low + self.medium + self.high:
            raise ValueError("expected at least one weight above 0")
        return self

    @property
    def equal(self) -> bool:
        """Whether the class of a language makes no difference."""
        return self.low == self.medium == self.high


class SwitchingOptions(BaseModel):
    """What is replaced together and by which languages; the defaults are the published way as far as it is stated.

    Attributes:
        unit: "word" replaces each covered word or mark alone; "phrase" first looks for multi-word entries, longest
            first, and replaces stretches of adjacent covered words together.
        phrase_words: words of a phrase at most; unit "phrase" only.
        embedded_languages: languages that each sentence draws, all that there are if there are fewer; each word or
            phrase is replaced by one of those that cover it.
        class_weights: a language is drawn with probability ∝ weight of its resource class ^ (1 / temperature). With
            equal weights all languages are equally likely, known to the language table or not.
        temperature: above 1 evens the classes out, below 1 sharpens.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    unit: Literal["word", "phrase"] = "word"
    phrase_words: int = Field(default=3, gt=0)
    embedded_languages: int = Field(default=1, gt=0)
    class_weights: ClassWeights = ClassWeights()
    temperature: float = Field(default=1.0, gt=0, allow_inf_nan=False)


class Switching(SwitchingOptions):
    """How sentences are code-switched.

    Attributes:
        replacement_ratio: range that each sentence's ratio is drawn from, uniformly; one number for a fixed ratio.
    """

    replacement_ratio: tuple[float, float]

    _take_one_ratio = field_validator("replacement_ratio", mode="before")(take_one_ratio)
    _check_ratio = field_validator("replacement_ratio")(check_ratio_range)

    @classmethod
    def of(cls, switching: "Switching | Sequence[float]") -> "Switching":
        """The settings, or those with this range of ratios and all else at its default.

        Raises:
            ConfigurationError: the range is not two ordered shares.
        """
        if isinstance(switching, Switching):
            return switching
        return cls(replacement_ratio=check_ratio_range(switching))

    @classmethod
    def part_of(cls, settings: BaseModel) -> "Switching":
        """Settings that have these among others, without the others."""
        return cls(**{name: getattr(settings, name) for name in cls.model_fields})


@dataclass(frozen=True)
class SwitchAccount:
    """An example and how it came about.

    Attributes:
        example: what training would read.
        languages: drawn for it, sorted.
        units: what they cover, in text order.
        replacements: what was replaced, in text order.
    """

    example: CodeSwitchedExample
    languages: tuple[str, ...]
    units: tuple[Unit, ...]
    replacements: tuple[Replacement, ...]


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
    if not 0 <= ratio <= 1:
        raise ConfigurationError(f"replacement ratio must be in [0, 1], got {ratio}")
    pieces, covered, chosen = _switch_words(text, Translations(lexicon), ratio, rng)
    return "".join(pieces), len(chosen), len(covered)


def _switch_words(
    text: str, translations: Translations, ratio: float, rng: random.Random
) -> tuple[list[str], list[tuple[int, tuple[str, ...]]], list[int]]:
    """(pieces after switching, place and translations of what is covered, indices of what was replaced in that)."""
    pieces = split(text)
    covered = [(place, found) for place in range(1, len(pieces), 2) if (found := translations[pieces[place]])]
    exact = ratio * len(covered)
    count = int(exact) + (rng.random() < exact - int(exact))
    # The draws and their order are part of what a seed means: another order is another corpus.
    chosen = sorted(rng.sample(range(len(covered)), count))
    for index in chosen:
        place, found = covered[index]
        pieces[place] = rng.choice(found)
    return pieces, covered, chosen


class CodeSwitcher:
    """Code-switches sentences one by one, in any order and any number of times.

    Example `i` is a function of (sentences, lexicons, settings, seed, i) alone: training, which draws examples as it
    needs them, and a corpus on disk hold the same ones.

    Args:
        sentences: English sentences; they come round again with fresh draws.
        lexicons: one per embedded language; each example draws one, or several.
        switching: settings, or the range of replacement ratios where all others are at their defaults.
        seed: seed of the draws.

    Raises:
        DataError: there is no sentence or no lexicon.
        ConfigurationError: the range is not two ordered shares, no language has any weight, or classes have different
            weights and a language is not in the language table.
    """

    def __init__(
        self,
        sentences: Sequence[str],
        lexicons: Mapping[str, Lexicon],
        switching: Switching | Sequence[float],
        *,
        seed: int,
    ) -> None:
        if not len(sentences) or not lexicons:
            raise DataError(f"code-switching needs sentences and lexicons, got {len(sentences)} and {len(lexicons)}")
        self.sentences, self.switching, self.seed = sentences, Switching.of(switching), seed
        self._ratio_range = self.switching.replacement_ratio
        self._longest = self.switching.phrase_words if self.switching.unit == "phrase" else 1
        self._vocabularies = {code: Vocabulary(lexicon, self._longest) for code, lexicon in lexicons.items()}
        weights = self.switching.class_weights.model_dump()
        self._languages = LanguageDraw(sorted(lexicons), weights, self.switching.temperature)
        self._by_word = self.switching.unit == "word" and self.switching.embedded_languages == 1

    def example(self, index: int) -> CodeSwitchedExample:
        """The example of an index from 0."""
        if not self._by_word:
            return self._switch(index).example(index)
        rng = named_random(self.seed, "code_switch", index)
        vocabulary = self._vocabularies[self._languages.one(rng)]
        english = self.sentences[index % len(self.sentences)]
        pieces, covered, chosen = _switch_words(english, vocabulary.words, rng.uniform(*self._ratio_range), rng)
        text = "".join(pieces)
        return CodeSwitchedExample(f"cs-{index:07d}", text, english, vocabulary.language, len(chosen), len(covered))

    def explain(self, index: int) -> SwitchAccount:
        """The example of an index, with the languages drawn for it, what they cover and what was replaced."""
        switched = self._switch(index)
        replacements = replacements_of(switched.before, switched.after, switched.replaced)
        return SwitchAccount(switched.example(index), tuple(switched.codes), tuple(switched.units), replacements)

    def _switch(self, index: int) -> "_Switched":
        rng = named_random(self.seed, "code_switch", index)
        several = self.switching.embedded_languages
        drawn = [self._languages.one(rng)] if several == 1 else self._languages.several(several, rng)
        vocabularies = [self._vocabularies[code] for code in drawn]
        codes = [vocabulary.language for vocabulary in vocabularies]
        english = self.sentences[index % len(self.sentences)]
        before, ratio = split(english), rng.uniform(*self._ratio_range)
        if self._by_word:
            after, covered, chosen = _switch_words(english, vocabularies[0].words, ratio, rng)
            units = [Unit(place, place, before[place], 1, {codes[0]: found}) for place, found in covered]
            return _Switched(codes, english, before, after, units, [(units[i], codes[0]) for i in chosen])
        after, units = list(before), find_units(before, vocabularies)
        phrases = find_phrases(before, units, self._longest, rng)
        replaced = replace_phrases(after, draw_phrases(phrases, ratio, rng), rng)
        return _Switched(codes, english, before, after, units, replaced)


class _Switched(NamedTuple):
    codes: list[str]  # drawn, sorted
    english: str
    before: list[str]
    after: list[str]
    units: list[Unit]
    replaced: list[tuple[Unit, str]]

    def example(self, index: int) -> CodeSwitchedExample:
        used = sorted({code for _, code in self.replaced}) or self.codes
        replaced = sum(unit.words for unit, _ in self.replaced)
        covered = sum(unit.words for unit in self.units)
        return CodeSwitchedExample(
            f"cs-{index:07d}", "".join(self.after), self.english, "+".join(used), replaced, covered
        )
