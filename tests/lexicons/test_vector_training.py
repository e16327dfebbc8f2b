import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from pydantic import ValidationError

from lingualift.errors import DataError
from lingualift.lexicons.vector_training import VectorTraining, train_vectors, words_and_numbers

ANIMALS, NUMBERS = ["cat", "dog", "cow", "hen"], ["one", "two", "six", "ten"]
SMALL = VectorTraining(width=8, min_count=2, epochs=2, buckets=50)


def corpus(sentences: int = 200) -> list[str]:
    """Sentences of animals, and sentences of numbers."""
    rng = np.random.default_rng(0)
    return [" ".join(rng.choice(ANIMALS if row % 2 else NUMBERS, size=6)) for row in range(sentences)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Anna has 12 apples, not 3.", ["anna", "has", "12", "apples", "not", "3"]),
        ("राम के पास १२ सेब हैं।", ["राम", "के", "पास", "12", "सेब", "हैं"]),
        ("لدى سارة ٤٥ كتابا", ["لدى", "سارة", "45", "كتابا"]),
        ("１２３ 007", ["123", "007"]),
        ("3kg b2b", ["3", "kg", "b", "2", "b"]),
        ("十二 12", ["十二", "12"]),
        ("我有两个苹果。", ["我有两个苹果"]),
        (" —…! ", []),
        ("", []),
    ],
)
def test_numbers_are_words_with_the_same_digits_in_every_script(text: str, words: list[str]) -> None:
    assert words_and_numbers(text) == words


def test_words_come_by_frequency_and_then_alphabetically() -> None:
    sentences = ["zebra ant", "ant zebra bee", "bee cow", "cow bee 7"]
    vectors = train_vectors(sentences, VectorTraining(width=4, min_count=1), seed=1, source="xx")
    assert vectors.words == ("bee", "ant", "cow", "zebra", "7")
    assert vectors.matrix.shape == (5, 4)
    assert vectors.matrix.dtype == np.float32
    assert vectors.source == "xx"
    frequent = train_vectors(sentences, VectorTraining(width=4, min_count=2), seed=1)
    assert frequent.words == ("bee", "ant", "cow", "zebra")
    few = train_vectors(sentences, VectorTraining(width=4, min_count=1, max_words=2), seed=1)
    assert few.words == ("bee", "ant")


@pytest.mark.parametrize("subwords", [True, False])
@pytest.mark.parametrize("algorithm", ["skipgram", "cbow"])
def test_a_word_is_closest_to_one_of_the_same_sentences(algorithm: Any, subwords: bool) -> None:
    settings = VectorTraining(algorithm=algorithm, subwords=subwords, width=16, min_count=1, epochs=40, buckets=500)
    vectors = train_vectors(corpus(), settings, seed=3)
    unit = vectors.matrix / np.linalg.norm(vectors.matrix, axis=1, keepdims=True)
    closest = (unit @ unit.T - 2 * np.eye(len(unit))).argmax(axis=1)
    assert all((vectors.words[one] in ANIMALS) == (vectors.words[two] in ANIMALS) for one, two in enumerate(closest))


def test_the_same_seed_gives_the_same_bits_in_any_process() -> None:
    code = (
        "import sys, json, hashlib; from lingualift.lexicons.vector_training import VectorTraining, train_vectors\n"
        "sentences = json.load(sys.stdin)\n"
        "for subwords in (True, False):\n"
        "    for algorithm in ('skipgram', 'cbow'):\n"
        "        settings = VectorTraining(algorithm=algorithm, subwords=subwords, width=8, min_count=2, buckets=50)\n"
        "        found = train_vectors(sentences, settings, seed=2**40 + 7)\n"
        "        print(found.words, hashlib.sha256(found.matrix.tobytes()).hexdigest())\n"
    )
    found = [
        subprocess.run(
            [sys.executable, "-c", code],
            input=json.dumps(corpus(60)),
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
        ).stdout
        for hash_seed in ("1", "23")
    ]
    assert found[0] == found[1]
    assert len(set(found[0].splitlines())) == 4


def test_another_seed_gives_other_vectors() -> None:
    first, second = (train_vectors(corpus(20), SMALL, seed=seed) for seed in (1, 2))
    assert first.words == second.words
    assert not np.array_equal(first.matrix, second.matrix)


@pytest.mark.parametrize("fields", [{"subsampling": 0}, {"window": 1}, {"negative": 1}, {"epochs": 3}, {"buckets": 9}])
def test_every_setting_has_an_effect(fields: dict[str, Any]) -> None:
    changed = SMALL.model_copy(update=fields)
    assert not np.array_equal(
        train_vectors(corpus(20), SMALL, seed=1).matrix, train_vectors(corpus(20), changed, seed=1).matrix
    )


def test_texts_lists_of_words_and_one_pass_over_them_are_the_same() -> None:
    def once() -> Iterator[str]:
        yield from corpus(20)

    split = [sentence.split() for sentence in corpus(20)]
    found = [train_vectors(sentences, SMALL, seed=1).matrix for sentences in (corpus(20), split, once())]
    assert np.array_equal(found[0], found[1])
    assert np.array_equal(found[0], found[2])


def test_words_in_lists_are_taken_as_they_are() -> None:
    vectors = train_vectors([["New York", "१२"], ["New York", "१२"]], SMALL, seed=1)
    assert vectors.words == ("New York", "१२")


def test_no_word_of_a_long_sentence_is_lost() -> None:
    settings = VectorTraining(width=4, min_count=1, epochs=1, subwords=False)
    longest = ["a", "b"] * 5_000
    alone = train_vectors([[*longest, "c"], ["d"]], settings, seed=1)
    together = train_vectors([[*longest, "c", "d"]], settings, seed=1)
    assert alone.words == together.words == ("a", "b", "c", "d")
    assert not np.array_equal(alone.matrix[2], together.matrix[2])


@pytest.mark.parametrize(
    ("sentences", "problem"),
    [
        (
            [],
            r"xx: expected words that occur at least 2 times \(min_count\), got 0 running words, 0 different ones",
        ),
        (
            ["a b c", "d"],
            "got 4 running words, 4 different ones, the most frequent, 'a', 1 times; give more text or lower",
        ),
        (
            ["cat", "cat", "dog !"],
            "xx: expected a sentence with at least two of the 1 words .* got none in 3 sentences",
        ),
    ],
)
def test_too_little_text_is_an_error_that_counts_it(sentences: list[str], problem: str) -> None:
    with pytest.raises(DataError, match=problem):
        train_vectors(sentences, SMALL, seed=1, source="xx")


def test_one_text_is_not_taken_for_sentences_of_one_letter() -> None:
    with pytest.raises(DataError, match="expected sentences, got one text"):
        train_vectors("one two one two", SMALL, seed=1)


@pytest.mark.parametrize(
    "fields",
    [
        {"algorithm": "glove"},
        {"width": 0},
        {"window": 0},
        {"epochs": 0},
        {"min_count": 0},
        {"negative": 0},
        {"subsampling": 1},
        {"dim": 3},
    ],
)
def test_settings_are_checked(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(fields))):
        VectorTraining(**fields)
