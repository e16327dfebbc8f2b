"""First guesses at word pairs, which self-learning improves: no dictionary is needed for any of them."""

from collections.abc import Sequence

import numpy as np

from lingualift.lexicons.embeddings import Matrix, WordVectors, normalise
from lingualift.lexicons.mapping import Pairs
from lingualift.lexicons.retrieval import Neighbours, csls_both_ways


def identical_words(source: WordVectors, target: WordVectors, *, numerals_only: bool = False) -> Pairs:
    """Words that are written the same in both languages (Artetxe et al. 2017); (P, 2), most frequent first.

    Args:
        source: one language.
        target: the other.
        numerals_only: only those that hold a digit; related languages share words, all share numerals.
    """
    shared = ((row, target.rows.get(word, -1), word) for row, word in enumerate(source.words))
    return _as_pairs(
        [
            (row, other)
            for row, other, word in shared
            if other >= 0 and (not numerals_only or any(map(str.isdigit, word)))
        ]
    )


def seed_pairs(source: WordVectors, target: WordVectors, lexicon: Sequence[tuple[str, str]]) -> Pairs:
    """Rows of a seed lexicon's pairs of which both words have vectors; (P, 2), each once."""
    known = {
        (source.rows[word], target.rows[translation]): None
        for word, translation in lexicon
        if word in source.rows and translation in target.rows
    }
    return _as_pairs(list(known))


def _as_pairs(pairs: list[tuple[int, int]]) -> Pairs:
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def similar_distributions(source: Matrix, target: Matrix, *, most_frequent: int) -> Pairs:
    """Pairs of words whose similarities to the words of their own language are distributed alike.

    Each word is described by its sorted similarities, which do not depend on the other language's words or on any
    rotation (Artetxe et al. 2018, ACL); the words with nearest descriptions, from either side, are paired. As there,
    similarities are those of vectors with square-rooted singular values.

    Args:
        source: normalised, (V_s, D).
        target: normalised, (V_t, D).
        most_frequent: words of each side; O(most_frequent²) memory.

    Returns:
        (P, 2), at most 2 x `most_frequent` pairs.
    """
    size = min(most_frequent, len(source), len(target))
    descriptions = (_sorted_similarities(side[:size]) for side in (source, target))
    return pairs_both_ways(*csls_both_ways(*descriptions))


def pairs_both_ways(forward: Neighbours, backward: Neighbours) -> Pairs:
    """Every word with its nearest one, from both sides; (V_s + V_t, 2)."""
    ahead = np.stack([np.arange(len(forward.indices)), forward.indices[:, 0]], axis=1)
    back = np.stack([backward.indices[:, 0], np.arange(len(backward.indices))], axis=1)
    return np.concatenate([ahead, back])


def _sorted_similarities(vectors: Matrix) -> Matrix:
    left, values, _ = np.linalg.svd(vectors, full_matrices=False)
    similarities = (left * values) @ left.T
    similarities.sort(axis=1)
    return normalise(similarities, ["unit", "centre", "unit"])
