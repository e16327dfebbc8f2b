import numpy as np

from lingualift.lexicons.embeddings import WordVectors, normalise
from lingualift.lexicons.starts import identical_words, seed_pairs, similar_distributions

from .structured_vectors import rotated_copy, structured


def vectors(*words: str) -> WordVectors:
    return WordVectors(words, np.ones((len(words), 2), np.float32))


ENGLISH, GERMAN = vectors("the", "12", "hand", "arm", "covid-19"), vectors("hand", "der", "covid-19", "arm", "12")


def test_identical_words_pair_up():
    assert identical_words(ENGLISH, GERMAN).tolist() == [[1, 4], [2, 0], [3, 3], [4, 2]]


def test_numerals_alone_pair_up():
    assert identical_words(ENGLISH, GERMAN, numerals_only=True).tolist() == [[1, 4], [4, 2]]


def test_no_shared_word_gives_no_pair():
    assert identical_words(vectors("a"), vectors("b")).shape == (0, 2)


def test_a_seed_lexicon_pairs_words_that_have_vectors_each_pair_once():
    lexicon = [("the", "der"), ("the", "die"), ("arm", "arm"), ("the", "der")]
    assert seed_pairs(ENGLISH, GERMAN, lexicon).tolist() == [[0, 1], [3, 3]]


def test_similarity_distributions_find_most_words_of_a_rotated_copy():
    source, target, gold = rotated_copy(structured(500, 20), seed=3)
    sides = (normalise(side.matrix, ["unit", "centre", "unit"]) for side in (source, target))
    pairs = similar_distributions(*sides, most_frequent=500).tolist()
    right = sum(gold[source.words[row]] == target.words[other] for row, other in pairs)
    assert len(pairs) == 1000
    assert right / len(pairs) > 0.9
