import numpy as np
import pytest

from lingualift.lexicons.embeddings import normalise
from lingualift.lexicons.self_learning import SelfLearning, learn

from .structured_vectors import rotated_copy, structured

STEPS = ("unit", "centre", "unit")


@pytest.fixture(scope="module")
def sides():
    source, target, gold = rotated_copy(structured(600, 20), noise=0.2, seed=1)
    answers = np.array([target.rows[gold[word]] for word in source.words])
    return normalise(source.matrix, STEPS), normalise(target.matrix, STEPS), answers


def wrong_but_for(answers, right: int):
    """Every word with a random other, but for the first ones."""
    shuffled = np.random.default_rng(0).permutation(answers)
    return np.stack([np.arange(len(answers)), np.where(np.arange(len(answers)) < right, answers, shuffled)], axis=1)


def share_right(pairs, answers) -> float:
    return float((answers[pairs[:, 0]] == pairs[:, 1]).mean())


@pytest.mark.parametrize("first_kept_share", [1.0, 0.3])
def test_a_dictionary_with_a_tenth_of_right_pairs_becomes_right(sides, first_kept_share):
    source, target, answers = sides
    pairs = wrong_but_for(answers, 60)
    settings = SelfLearning(first_kept_share=first_kept_share)
    learnt = learn(source, target, pairs, settings, rng=np.random.default_rng(0))
    assert share_right(pairs, answers) < 0.15
    assert share_right(learnt.pairs, answers) > 0.95


def test_the_last_dictionary_leaves_nothing_to_chance(sides):
    source, target, answers = sides
    learnt = learn(source, target, wrong_but_for(answers, 100), SelfLearning(), rng=np.random.default_rng(0))
    assert len(learnt.pairs) == len(source) + len(target)
    assert learnt.iterations < SelfLearning().max_iterations


def test_the_same_seed_learns_the_same_map(sides):
    source, target, answers = sides
    first, again = (
        learn(source, target, wrong_but_for(answers, 60), SelfLearning(), rng=np.random.default_rng(7)) for _ in "ab"
    )
    np.testing.assert_array_equal(first.space.source, again.space.source)


def test_only_frequent_words_make_pairs(sides):
    source, target, answers = sides
    settings = SelfLearning(most_frequent=200)
    learnt = learn(source, target, wrong_but_for(answers, 100), settings, rng=np.random.default_rng(0))
    assert learnt.pairs.max() < 200


def test_iterations_are_limited(sides):
    source, target, answers = sides
    settings = SelfLearning(max_iterations=2)
    assert learn(source, target, wrong_but_for(answers, 60), settings, rng=np.random.default_rng(0)).iterations == 2
