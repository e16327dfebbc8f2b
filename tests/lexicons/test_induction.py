import numpy as np
import pytest

from lingualift.errors import DataError
from lingualift.lexicons.embeddings import WordVectors
from lingualift.lexicons.induction import InductionSettings, induce
from lingualift.lexicons.self_learning import SelfLearning

from .structured_vectors import rotated_copy, structured


@pytest.fixture(scope="module")
def rotated():
    return rotated_copy(structured(800, 30), noise=0.1, seed=2)


@pytest.fixture(scope="module")
def induced(rotated):
    source, target, _ = rotated
    return induce(source, target, InductionSettings(candidates=5), seed=0)


def precision(found, gold) -> float:
    return float(np.mean([found.ranking(word)[0][0] == gold[word] for word in found.source.words]))


def test_no_dictionary_is_needed_for_a_rotated_language(rotated, induced):
    source, target, gold = rotated
    assert precision(induced, gold) > 0.97
    right = [gold[entry.word] == entry.translation for entry in induced.entries]
    assert np.mean(right) > 0.98
    assert (len(induced.source), len(induced.target)) == (len(source), len(target))


def test_a_ranking_holds_the_nearest_translations_first(induced):
    ranking = induced.ranking("s5")
    assert len(ranking) == 5
    assert [score for _, score in ranking] == sorted((score for _, score in ranking), reverse=True)
    assert induced.ranking("no such word") == []


def test_right_entries_have_more_confidence(rotated):
    source, target, gold = rotated_copy(structured(800, 30), noise=1.2, seed=2)
    seed_lexicon = [(word, gold[word]) for word in source.words[:200]]
    found = induce(source, target, InductionSettings(starts=("seed",)), seed=0, seed_lexicon=seed_lexicon)
    right = np.array([gold[entry.word] == entry.translation for entry in found.entries])
    scores = np.array([entry.score for entry in found.entries])
    assert 0.1 < right.mean() < 0.98
    assert scores[right].mean() > scores[~right].mean() + 0.1
    assert scores.min() >= 0
    assert scores.max() <= 1


def test_mutual_neighbours_are_fewer_and_righter():
    source, target, gold = rotated_copy(structured(800, 30), noise=1.2, seed=2)
    settings = InductionSettings(starts=("seed",), self_learning=None)
    seed_lexicon = [(word, gold[word]) for word in source.words[:200]]
    mutual, all_words = (
        induce(source, target, settings.model_copy(update={"mutual": m}), seed=0, seed_lexicon=seed_lexicon).entries
        for m in (True, False)
    )
    assert len(mutual) < len(all_words) == len(source)
    share = [np.mean([gold[e.word] == e.translation for e in entries]) for entries in (mutual, all_words)]
    assert share[0] > share[1]


def test_several_translations_of_a_word_are_kept_when_asked_for(rotated):
    source, target, _ = rotated
    settings = InductionSettings(starts=("similarity",), top_k=3, mutual=False)
    entries = induce(source, target, settings, seed=0).entries
    assert len(entries) == 3 * len(source)
    assert [entry.word for entry in entries[:6]] == ["s0"] * 3 + ["s1"] * 3


def test_supervised_procrustes_learns_nothing_beyond_its_seed():
    source, target, gold = rotated_copy(structured(400, 20), seed=4)
    settings = InductionSettings(starts=("seed",), self_learning=None, reweighting=None)
    found = induce(source, target, settings, seed=0, seed_lexicon=[(w, gold[w]) for w in source.words[:60]])
    assert precision(found, gold) == 1
    np.testing.assert_allclose(found.space.source @ found.space.source.T, np.eye(20), atol=1e-4)


def test_of_several_starts_the_one_with_the_higher_criterion_is_taken(rotated):
    source, target, gold = rotated
    # A seed that is wrong throughout, and no self-learning that could mend it.
    wrong = [(word, target.words[-1 - row]) for row, word in enumerate(source.words)]
    settings = InductionSettings(starts=("seed", "similarity"), self_learning=None)
    found = induce(source, target, settings, seed=0, seed_lexicon=wrong)
    assert found.criteria["similarity"] > found.criteria["seed"]
    assert found.criterion == found.criteria["similarity"]
    assert found.method.startswith("similarity start")
    assert precision(found, gold) > 0.9


def test_the_same_seed_gives_the_same_lexicon(rotated, induced):
    source, target, _ = rotated
    assert induce(source, target, InductionSettings(candidates=5), seed=0).entries == induced.entries


def test_rare_words_are_left_out():
    source, target, _ = rotated_copy(structured(300, 20), seed=4)
    found = induce(source, target, InductionSettings(max_words=100), seed=0)
    assert len(found.source) == len(found.target) == 100


def test_vectors_of_different_width_are_refused(rotated):
    source, target, _ = rotated
    narrow = WordVectors(target.words, target.matrix[:, :20], "narrow.vec")
    with pytest.raises(DataError, match=r"same width in both languages, got 30 in source\.vec and 20 in narrow\.vec"):
        induce(source, narrow, seed=0)


@pytest.mark.parametrize("start", ["identical", "numerals", "seed"])
def test_a_start_without_a_pair_says_so(rotated, start):
    source, target, _ = rotated
    numbered = WordVectors(tuple(f"x{word}" for word in target.words), target.matrix, "target.vec")
    with pytest.raises(DataError, match=f"start '{start}': expected words that both vocabularies hold.*choose another"):
        induce(source, numbered, InductionSettings(starts=(start,)), seed=0)


def test_self_learning_follows_its_settings(rotated):
    source, target, _ = rotated
    settings = InductionSettings(self_learning=SelfLearning(max_iterations=1))
    assert "self-learning (1 iterations)" in induce(source, target, settings, seed=0).method
