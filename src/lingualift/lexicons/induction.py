"""A bilingual lexicon from the word vectors of two languages: start, self-learning, re-weighting, retrieval.

No gold lexicon is used anywhere. Where several starts are tried, the one with the highest mean CSLS is taken (Lample et
al. 2018, section 3.5).
"""

import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from lingualift.errors import DataError
from lingualift.lexicons.adversarial import AdversarialSettings, adversarial_start
from lingualift.lexicons.confidence import pair_confidence
from lingualift.lexicons.embeddings import Matrix, Normalisation, WordVectors, normalise
from lingualift.lexicons.mapping import Pairs, SpaceMap, orthogonal_map, reweighted_map
from lingualift.lexicons.retrieval import (
    NEIGHBOURS,
    Engine,
    Neighbours,
    all_pairs,
    csls_both_ways,
    first_ranks,
    mutual_pairs,
)
from lingualift.lexicons.scored import ScoredEntry
from lingualift.lexicons.self_learning import Learnt, SelfLearning, learn
from lingualift.lexicons.starts import identical_words, pairs_both_ways, seed_pairs, similar_distributions
from lingualift.randomness import named_rng, sub_seed

logger = logging.getLogger(__name__)

Start = Literal["similarity", "adversarial", "identical", "numerals", "seed"]


class InductionSettings(BaseModel):
    """How a lexicon is induced.

    Attributes:
        starts: "similarity" (of distributions, as in VecMap) and "adversarial" (as in MUSE) need no dictionary at all;
            "identical" takes words and "numerals" numbers that are written the same in both languages; "seed" takes a
            seed lexicon. Several are all tried.
        normalisation: steps for both languages, in order.
        max_words: most frequent words of each language that are mapped and looked up.
        similarity_words: most frequent words that "similarity" compares; time grows with their cube.
        adversarial: settings of that start.
        self_learning: what follows the start; None maps by the start's pairs alone ("seed": supervised Procrustes).
        reweighting: power of the last map's re-weighting, see `mapping.reweighted_map`; None leaves it orthogonal.
        csls_neighbours: words that CSLS's local scaling is a mean over.
        candidates: translations that are ranked for each word.
        top_k: translations that an entry may keep.
        mutual: whether a word must be among its translation's `top_k`, too.
        engine: what searches; "faiss" needs the package faiss-cpu.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    starts: tuple[Start, ...] = Field(default=("similarity",), min_length=1)
    normalisation: tuple[Normalisation, ...] = ("unit", "centre", "unit")
    max_words: int = Field(default=20_000, gt=0)
    similarity_words: int = Field(default=2000, gt=0)
    adversarial: AdversarialSettings = AdversarialSettings()
    self_learning: SelfLearning | None = SelfLearning()
    reweighting: float | None = Field(default=0.5, ge=0, le=1)
    csls_neighbours: int = Field(default=NEIGHBOURS, gt=0)
    candidates: int = Field(default=10, gt=0)
    top_k: int = Field(default=1, gt=0)
    mutual: bool = True
    engine: Engine = "exact"


@dataclass(frozen=True)
class Induction:
    """An induced lexicon, and how it came about.

    Attributes:
        source: the words that were mapped, and their vectors as they were given.
        target: the same of the other language.
        space: the last map, of normalised vectors.
        forward: ranked translations of every source word, (V_s, candidates).
        entries: the lexicon, source words by falling frequency, best translation first.
        method: what was done, in one line.
        criterion: mean CSLS of the most frequent words with their nearest ones, before re-weighting.
        criteria: the same for every start that was tried.
        seconds: how long it took.
    """

    source: WordVectors
    target: WordVectors
    space: SpaceMap
    forward: Neighbours
    entries: tuple[ScoredEntry, ...]
    method: str
    criterion: float
    criteria: Mapping[str, float]
    seconds: float

    def ranking(self, word: str) -> list[tuple[str, float]]:
        """A word's candidates and their CSLS, nearest first; [] for a word without a vector."""
        row = self.source.rows.get(word)
        if row is None:
            return []
        found = zip(self.forward.indices[row], self.forward.scores[row], strict=True)
        return [(self.target.words[index], float(score)) for index, score in found]


def induce(
    source: WordVectors,
    target: WordVectors,
    settings: InductionSettings | None = None,
    *,
    seed: int,
    seed_lexicon: Sequence[tuple[str, str]] = (),
) -> Induction:
    """Induce a lexicon.

    O(V² D) time for V words a side of D dimensions, in O(V D + block) memory.

    Args:
        source: vectors of one language (English, for a lexicon that code-switches English text).
        target: vectors of the other.
        settings: see there.
        seed: of the adversarial start and of the stochastic dictionary.
        seed_lexicon: pairs (source word, target word) for the start "seed".

    Raises:
        DataError: the vectors' widths differ, or a start finds no pair; says what to do.
    """
    settings, begun = settings or InductionSettings(), time.perf_counter()
    _check_widths(source, target)
    source, target = source.first(settings.max_words), target.first(settings.max_words)
    sides = normalise(source.matrix, settings.normalisation), normalise(target.matrix, settings.normalisation)
    tried = _tried(source, target, sides, settings, seed, seed_lexicon)
    chosen = max(tried, key=lambda start: tried[start].objective)
    forward, backward = _ranked(space := _last_map(tried[chosen], sides, settings), sides, settings)
    return Induction(
        source,
        target,
        space,
        forward,
        _entries(source, target, forward, backward, settings),
        _method(chosen, tried[chosen], settings),
        tried[chosen].objective,
        {start: learnt.objective for start, learnt in tried.items()},
        time.perf_counter() - begun,
    )


def _check_widths(source: WordVectors, target: WordVectors) -> None:
    if source.width != target.width:
        raise DataError(
            f"word vectors: expected the same width in both languages, got {source.width} in "
            f"{source.source or 'the source'} and {target.width} in {target.source or 'the target'}; train or choose "
            "vectors of one width"
        )


def _tried(
    source: WordVectors,
    target: WordVectors,
    sides: tuple[Matrix, Matrix],
    settings: InductionSettings,
    seed: int,
    seed_lexicon: Sequence[tuple[str, str]],
) -> dict[Start, Learnt]:
    """What every start leads to."""
    found: dict[Start, Learnt] = {}
    for start in settings.starts:
        pairs = _start(start, source, target, sides, settings, seed, seed_lexicon)
        found[start] = _learnt(start, pairs, sides, settings, seed)
        logger.info("Start %s: %d pairs, mean CSLS %.4f", start, len(pairs), found[start].objective)
    return found


def _start(
    start: Start,
    source: WordVectors,
    target: WordVectors,
    sides: tuple[Matrix, Matrix],
    settings: InductionSettings,
    seed: int,
    seed_lexicon: Sequence[tuple[str, str]],
) -> Pairs:
    if start == "similarity":
        return similar_distributions(*sides, most_frequent=settings.similarity_words)
    if start == "adversarial":
        rotation = adversarial_start(*sides, settings.adversarial, seed=sub_seed(seed, "adversarial start"))
        top = settings.similarity_words
        mapped = normalise(sides[0][:top] @ rotation, ["unit"]), normalise(sides[1][:top], ["unit"])
        return pairs_both_ways(*csls_both_ways(*mapped, neighbours=settings.csls_neighbours))
    if start == "seed":
        pairs = seed_pairs(source, target, seed_lexicon)
    else:
        pairs = identical_words(source, target, numerals_only=start == "numerals")
    if not len(pairs):
        raise DataError(
            f"start {start!r}: expected words that both vocabularies hold ({source.source or 'source'}: {len(source)} "
            f"words, {target.source or 'target'}: {len(target)}), found no pair; choose another start"
        )
    return pairs


def _learnt(start: Start, pairs: Pairs, sides: tuple[Matrix, Matrix], settings: InductionSettings, seed: int) -> Learnt:
    rng = named_rng(seed, "self-learning", start)
    if settings.self_learning is not None:
        return learn(*sides, pairs, settings.self_learning, rng=rng, neighbours=settings.csls_neighbours)
    once = SelfLearning(max_iterations=1, first_kept_share=1.0)
    return replace(learn(*sides, pairs, once, rng=rng, neighbours=settings.csls_neighbours), pairs=pairs)


def _last_map(learnt: Learnt, sides: tuple[Matrix, Matrix], settings: InductionSettings) -> SpaceMap:
    paired = sides[0][learnt.pairs[:, 0]], sides[1][learnt.pairs[:, 1]]
    if settings.reweighting is None:
        return orthogonal_map(*paired)
    return reweighted_map(*paired, power=settings.reweighting)


def _ranked(
    space: SpaceMap, sides: tuple[Matrix, Matrix], settings: InductionSettings
) -> tuple[Neighbours, Neighbours]:
    return csls_both_ways(
        *space.apply(*sides),
        top_k=max(settings.candidates, settings.top_k),
        neighbours=settings.csls_neighbours,
        engine=settings.engine,
    )


def _entries(
    source: WordVectors, target: WordVectors, forward: Neighbours, backward: Neighbours, settings: InductionSettings
) -> tuple[ScoredEntry, ...]:
    kept = first_ranks(forward, settings.top_k)
    pairs = mutual_pairs(kept, first_ranks(backward, settings.top_k)) if settings.mutual else all_pairs(kept)
    scores = pair_confidence(pairs, forward, backward)
    return tuple(
        ScoredEntry(source.words[row], target.words[other], score)
        for (row, other), score in zip(pairs.tolist(), scores.tolist(), strict=True)
    )


def _method(start: Start, learnt: Learnt, settings: InductionSettings) -> str:
    steps = [f"{start} start"]
    if settings.self_learning is not None:
        steps.append(f"self-learning ({learnt.iterations} iterations)")
    steps.append("orthogonal map" if settings.reweighting is None else f"re-weighting {settings.reweighting:g}")
    steps.append(f"CSLS{', mutual neighbours' if settings.mutual else ''}")
    return ", ".join(steps)
