"""What an induced lexicon is worth against a gold one."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from math import sqrt
from statistics import NormalDist

from lingualift.errors import LexiconError
from lingualift.lexicons.gold import comparable, comparable_pairs, spellings
from lingualift.lexicons.lexicon import Lexicon
from lingualift.lexicons.scored import ScoredEntry

_CONFIDENCE = 0.95

Gold = Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class RetrievalQuality:
    """Precision at k: the share of gold words with any of their gold translations among the first k.

    Attributes:
        gold_words: different words of the gold lexicon.
        covered: of them those that have a ranking.
        reachable: of the covered those with a gold translation in the target's vocabulary; no ranking can find the
            others'. `p_at_1 * covered / reachable` is the figure of work that leaves those out (Lample et al. 2018).
        p_at_1: over covered gold words; None when there is none.
        p_at_1_interval: 95 % interval of p_at_1 (Wilson 1927), (low, high).
        p_at_5: over covered gold words.
        p_at_1_of_all: over all gold words; one without a ranking is wrong.
        p_at_5_of_all: over all gold words.
    """

    gold_words: int
    covered: int
    reachable: int
    p_at_1: float | None
    p_at_1_interval: tuple[float, float] | None
    p_at_5: float | None
    p_at_1_of_all: float
    p_at_5_of_all: float

    @property
    def coverage(self) -> float:
        """Share of gold words that have a ranking, 0 to 1."""
        return self.covered / self.gold_words


@dataclass(frozen=True)
class EntryQuality:
    """Entries of a lexicon against a gold one, each figure 0 to 1.

    Attributes:
        judged_entries: entries whose word the gold lexicon has; it says nothing about the others.
        precision: share of judged entries that are gold pairs; None when none is judged.
        recall: share of gold words with at least one gold pair among the entries.
        f1: harmonic mean of both; None without precision.
    """

    judged_entries: int
    precision: float | None
    recall: float
    f1: float | None


def retrieval_quality(
    rankings: Mapping[str, Sequence[str]], gold: Lexicon, *, target: Collection[str]
) -> RetrievalQuality:
    """Precision at 1 and at 5, and coverage; any of several gold translations counts.

    Args:
        rankings: word → translations, best first; where several words are comparable, `spellings` says which counts.
        gold: right translations.
        target: the target's vocabulary.

    Raises:
        LexiconError: the gold lexicon is empty.
    """
    answers, ours, theirs = _gold(gold), spellings(rankings), set(map(comparable, target))
    covered = [word for word in answers if word in ours]
    hits = dict.fromkeys((1, 5), 0)
    for word in covered:
        ranked = dict.fromkeys(map(comparable, rankings[ours[word]]))
        for k in hits:
            hits[k] += not answers[word].isdisjoint(islice(ranked, k))
    return RetrievalQuality(
        gold_words=len(answers),
        covered=len(covered),
        reachable=sum(not answers[word].isdisjoint(theirs) for word in covered),
        p_at_1=_share(hits[1], len(covered)),
        p_at_1_interval=wilson_interval(hits[1], len(covered)) if covered else None,
        p_at_5=_share(hits[5], len(covered)),
        p_at_1_of_all=hits[1] / len(answers),
        p_at_5_of_all=hits[5] / len(answers),
    )


def entry_quality(entries: Iterable[ScoredEntry], gold: Lexicon) -> EntryQuality:
    """Precision, recall and F1 of a lexicon's entries; comparable entries count once.

    Raises:
        LexiconError: the gold lexicon is empty.
    """
    answers = _gold(gold)
    pairs = {(comparable(entry.word), comparable(entry.translation)) for entry in entries}
    judged = [(word, translation) for word, translation in pairs if word in answers]
    right = [word for word, translation in judged if translation in answers[word]]
    precision, recall = _share(len(right), len(judged)), len(set(right)) / len(answers)
    both = (precision or 0) + recall
    f1 = None if precision is None else 2 * precision * recall / both if both else 0.0
    return EntryQuality(judged_entries=len(judged), precision=precision, recall=recall, f1=f1)


def wilson_interval(successes: int, trials: int) -> tuple[float, float]:
    """The 95 % score interval of a share (Wilson 1927), which has a width at 0 and 1 too; `trials` is above 0."""
    z, share = NormalDist().inv_cdf((1 + _CONFIDENCE) / 2), successes / trials
    centre = share + z**2 / (2 * trials)
    half = z * sqrt(share * (1 - share) / trials + z**2 / (4 * trials**2))
    scale = 1 + z**2 / trials
    # At 0 and 1 the two terms are equal but for their last bits.
    low = 0.0 if successes == 0 else (centre - half) / scale
    return low, 1.0 if successes == trials else (centre + half) / scale


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _gold(lexicon: Lexicon) -> Gold:
    found: dict[str, set[str]] = {}
    for word, translation in comparable_pairs(lexicon):
        found.setdefault(word, set()).add(translation)
    if not found:
        raise LexiconError(f"{lexicon.source}: expected at least one gold pair, got none")
    return {word: frozenset(others) for word, others in found.items()}
