"""Lexicons induced for several languages, measured beside the reference: with and without a seed."""

import random
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from lingualift.lexicons.embeddings import WordVectors
from lingualift.lexicons.gold import pairs_with_vectors
from lingualift.lexicons.induction import Induction, InductionSettings, induce
from lingualift.lexicons.lexicon import Lexicon
from lingualift.lexicons.quality import RetrievalQuality, entry_quality, retrieval_quality
from lingualift.lexicons.scored import ScoredEntry, is_unwritable
from lingualift.randomness import named_random, sub_seed

COLUMNS = (
    "language", "source_words", "target_words", "gold_words", "coverage", "p_at_1", "p_at_1_low", "p_at_1_high",
    "p_at_5", "entries", "entry_precision", "criterion", "seed_pairs", "seeded_p_at_1", "seeded_p_at_5", "method",
)  # fmt: skip


def induce_and_compare(
    languages: Iterable[str],
    vectors_of: Callable[[str], WordVectors],
    references: Mapping[str, Lexicon],
    settings: InductionSettings,
    *,
    seed: int,
) -> tuple[dict[str, list[ScoredEntry]], list[dict[str, Any]]]:
    """Induce every language's lexicon and measure it.

    Args:
        languages: codes.
        vectors_of: word vectors of a code, "en" too.
        references: what is right, by code.
        settings: of the induction.
        seed: of its draws, and of the half of the reference that a second, seeded induction starts from.

    Returns:
        (code → entries, one row of `COLUMNS` a language)
    """
    english: WordVectors | None = None
    found: dict[str, list[ScoredEntry]] = {}
    rows = []
    for code in languages:
        english = english or vectors_of("en")
        target = vectors_of(code)
        induced = induce(english, target, settings, seed=sub_seed(seed, "induction", code))
        found[code] = [entry for entry in induced.entries if not is_unwritable(entry)]
        row = _measured(induced, references[code], found[code])
        rows.append({"language": code, **row, **_seeded(english, target, references[code], settings, seed)})
    return found, rows


def _measured(induced: Induction, reference: Lexicon, entries: list[ScoredEntry]) -> dict[str, Any]:
    quality = _quality(induced, reference)
    low, high = quality.p_at_1_interval or (None, None)
    return {
        "source_words": len(induced.source),
        "target_words": len(induced.target),
        "gold_words": quality.gold_words,
        "coverage": quality.covered / quality.gold_words,
        "p_at_1": quality.p_at_1,
        "p_at_1_low": low,
        "p_at_1_high": high,
        "p_at_5": quality.p_at_5,
        "entries": len(entries),
        "entry_precision": entry_quality(entries, reference).precision,
        "criterion": induced.criterion,
        "method": induced.method,
    }


def _quality(induced: Induction, reference: Lexicon) -> RetrievalQuality:
    rankings = {word: [other for other, _ in induced.ranking(word)] for word in induced.source.words}
    return retrieval_quality(rankings, reference, target=induced.target.words)


def _seeded(
    english: WordVectors, target: WordVectors, reference: Lexicon, settings: InductionSettings, seed: int
) -> dict[str, Any]:
    """The same with half of the reference as a seed, measured on the other half."""
    rng = named_random(seed, "seed lexicon", reference.language)
    learnt, held_out = _halves(reference, rng)
    pairs = pairs_with_vectors(learnt, english.words, target.words)
    if not pairs:
        return {"seed_pairs": 0, "seeded_p_at_1": None, "seeded_p_at_5": None}
    supervised = settings.model_copy(update={"starts": ("seed",), "self_learning": None})
    induced = induce(english, target, supervised, seed=seed, seed_lexicon=pairs)
    quality = _quality(induced, held_out)
    return {"seed_pairs": len(pairs), "seeded_p_at_1": quality.p_at_1, "seeded_p_at_5": quality.p_at_5}


def _halves(lexicon: Lexicon, rng: random.Random) -> tuple[Lexicon, Lexicon]:
    words = sorted(lexicon.entries)
    rng.shuffle(words)
    middle = len(words) // 2
    parts = ({word: lexicon.entries[word] for word in part} for part in (words[:middle], words[middle:]))
    first, second = (Lexicon(lexicon.language, entries, lexicon.source) for entries in parts)
    return first, second
