"""The adversarial start on made-up languages: one is a rotation of the other, with its words in another order."""

import logging
import re

import numpy as np
import pytest
import torch
from pydantic import ValidationError

from lingualift.errors import DataError
from lingualift.lexicons.adversarial import AdversarialSettings, _Game, adversarial_start
from lingualift.lexicons.embeddings import Matrix, normalise
from lingualift.lexicons.retrieval import csls_nearest
from tests.lexicons.structured_vectors import rotated_copy, structured

WORDS, WIDTH = 600, 10
STEPS = ("unit", "centre", "unit")
SHORT = AdversarialSettings(epochs=1, steps_per_epoch=5, restarts=1, hidden_width=16, selection_refinements=0)


def two_languages(words: int, width: int) -> tuple[Matrix, Matrix, list[int]]:
    """Source, target, and the target row of each source word."""
    source, target, gold = rotated_copy(structured(words, width, seed=1), seed=3)
    rows = [target.rows[gold[word]] for word in source.words]
    return normalise(source.matrix, STEPS), normalise(target.matrix, STEPS), rows


@pytest.fixture(scope="module")
def languages():
    return two_languages(WORDS, WIDTH)


def precision(source: Matrix, target: Matrix, gold: list[int], space: Matrix) -> float:
    return float((csls_nearest(source @ space, target).indices[:, 0] == gold).mean())


def looks_mapped(game: _Game) -> float:
    """How sure the discriminator is that mapped source words are such, 0 to 1."""
    with torch.no_grad():
        return float(torch.sigmoid(game._logits(game.source @ game.map)).mean())


def test_the_discriminator_learns_and_the_map_misleads_it(languages):
    # Whether a whole game is won is a matter of chance: benchmarks/lexicon_quality.py plays it on real vectors.
    source, target, _ = languages
    game = _Game(source, target, AdversarialSettings(hidden_width=64, input_dropout=0.0), 0)
    losses = [float(game._discriminate()) for _ in range(300)]
    assert np.mean(losses[-50:]) < np.mean(losses[:50]) - 0.02
    before = looks_mapped(game)
    for _ in range(30):
        game._mislead()
    assert looks_mapped(game) < before - 0.02
    drift = game.map.detach() @ game.map.detach().T - torch.eye(WIDTH)
    assert drift.abs().max() < 0.4


def test_a_map_is_orthogonal_and_follows_from_the_seed_alone(languages):
    source, target, _ = languages
    first = adversarial_start(source, target, SHORT, seed=0)
    torch.manual_seed(123)
    np.random.seed(123)
    assert np.array_equal(adversarial_start(source, target, SHORT, seed=0), first)
    assert not np.array_equal(adversarial_start(source, target, SHORT, seed=1), first)
    assert first.dtype == np.float32
    np.testing.assert_allclose(first @ first.T, np.eye(WIDTH), atol=1e-5)


def test_nobody_s_random_state_threads_or_vectors_change(languages):
    source, target, _ = languages
    given = source.copy(), target.copy()
    for side in given:
        side.flags.writeable = False  # as memory-mapped vectors are
    before = torch.get_rng_state(), np.random.get_state()[1].tolist(), torch.get_num_threads()
    adversarial_start(*given, SHORT, seed=0)
    assert torch.equal(torch.get_rng_state(), before[0])
    assert (np.random.get_state()[1].tolist(), torch.get_num_threads()) == before[1:]
    assert np.array_equal(given[0], source)
    assert np.array_equal(given[1], target)


def test_rare_words_have_no_part_in_it(languages):
    source, target, _ = languages
    settings = SHORT.model_copy(update={"most_frequent": 300, "selection_words": 200})
    changed = source.copy()
    changed[300:] = changed[300:][::-1] * 5
    whole = adversarial_start(source, target, settings, seed=0)
    assert np.array_equal(adversarial_start(changed, target, settings, seed=0), whole)
    changed[299] *= -1
    assert not np.array_equal(adversarial_start(changed, target, settings, seed=0), whole)


def test_fewer_words_than_the_settings_name_are_all_taken(languages):
    source, target, _ = languages
    few = SHORT.model_copy(update={"most_frequent": 20, "selection_words": 20})
    many = SHORT.model_copy(update={"most_frequent": 10**6, "selection_words": 10**6})
    assert few.batch_size > 20
    maps = [adversarial_start(source[:20], target[:15], settings, seed=0) for settings in (few, many)]
    assert np.array_equal(*maps)


def test_the_best_restart_by_mean_csls_is_returned_and_failure_is_no_secret(caplog):
    # A ball of Gaussian vectors looks the same from everywhere: nothing can be found.
    source, target = (normalise(np.random.default_rng(seed).standard_normal((200, 8)), STEPS) for seed in (0, 1))
    settings = AdversarialSettings(epochs=2, steps_per_epoch=10, restarts=4, selection_refinements=1, hidden_width=16)
    with caplog.at_level(logging.INFO):
        space = adversarial_start(source, target, settings, seed=0)
    criteria = [float(value) for value in re.findall(r"of 4: mean CSLS (-?\d\.\d+)", caplog.text)]
    assert len(set(criteria)) > 1
    assert len(criteria) == 4
    assert csls_nearest(source @ space, target).scores.mean() == pytest.approx(max(criteria), abs=1e-4)
    assert [record.levelname for record in caplog.records] == ["INFO"] * 4 + ["WARNING"]
    assert "no restart stood out" in caplog.text


def test_no_restart_follows_one_that_stands_out(languages, caplog):
    source, target, _ = languages
    settings = SHORT.model_copy(update={"restarts": 3, "margin": 0.0, "selection_refinements": 20})
    with caplog.at_level(logging.INFO):
        adversarial_start(source, source, settings, seed=0)
        adversarial_start(source, target, settings.model_copy(update={"margin": 2.0}), seed=0)
    assert caplog.text.count("of 3: mean CSLS") > 3


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        (np.ones((9, 4)), np.ones((9, 5)), r"source: expected vectors of the same width .*\(5\).*got shape \(9, 4\)"),
        (np.ones((9, 4)), np.ones(4), "target: expected vectors"),
        (np.ones((9, 4)), np.ones((3, 4)), r"target: expected .*as many as dimensions, got shape \(3, 4\)"),
        (np.ones((0, 4)), np.ones((9, 4)), r"source: .*got shape \(0, 4\)"),
        (np.full((9, 4), np.nan), np.ones((9, 4)), "source: expected finite vectors other than 0"),
        (np.ones((9, 4)), np.zeros((9, 4)), "target: expected finite vectors other than 0"),
    ],
)
def test_vectors_that_cannot_be_mapped_are_named(source, target, message):
    with pytest.raises(DataError, match=message):
        adversarial_start(source.astype(np.float32), target.astype(np.float32), SHORT, seed=0)


@pytest.mark.parametrize("wrong", [{"hiden_width": 3}, {"smoothing": 0.5}, {"input_dropout": 1.0}, {"restarts": 0}])
def test_settings_are_checked(wrong):
    with pytest.raises(ValidationError, match=next(iter(wrong))):
        AdversarialSettings(**wrong)


def test_settings_are_frozen():
    with pytest.raises(ValidationError, match="frozen"):
        SHORT.epochs = 3
