"""Train word vectors on a language's sentences: word2vec (Mikolov et al. 2013) or fastText (Bojanowski et al. 2017)."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from lingualift.errors import DataError
from lingualift.lexicons.embeddings import WordVectors
from lingualift.lexicons.lexicon import words_of

_DIGITS = re.compile(r"(\d+)")
# gensim trains on no more of a sentence than this many words.
_LONGEST_SENTENCE = 10_000
_SEEDS = 2**32


class VectorTraining(BaseModel):
    """How word vectors are trained; what is not here is gensim's default, such as the learning rate, 0.025 to 0.0001.

    Numbers are word2vec's by default, but for `buckets`, of which fastText has two million.

    Attributes:
        algorithm: "skipgram" predicts the words around a word, "cbow" the word from those around.
        subwords: whether a vector is made of those of the word's character n-grams too (fastText, n-grams of 3 to 6
            characters), or is the word's own (word2vec).
        width: dimensions of a vector, D.
        window: words on each side that count as around a word, at most.
        epochs: passes over the sentences.
        min_count: occurrences that a word needs for a vector.
        negative: words drawn as wrong ones for each right one.
        subsampling: share of the running words from which on a word is left out at random, the more often the more
            frequent it is; 0 keeps all.
        max_words: the most frequent words only; None for all.
        buckets: vectors that all n-grams share, of D 32-bit floats each; without meaning for word2vec.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    algorithm: Literal["skipgram", "cbow"] = "skipgram"
    subwords: bool = True
    width: int = Field(default=100, gt=0)
    window: int = Field(default=5, gt=0)
    epochs: int = Field(default=5, gt=0)
    min_count: int = Field(default=5, gt=0)
    negative: int = Field(default=5, gt=0)
    subsampling: float = Field(default=1e-3, ge=0, lt=1)
    max_words: int | None = Field(default=None, gt=0)
    buckets: int = Field(default=200_000, gt=0)


def words_and_numbers(text: str) -> list[str]:
    """Words as `words_of` gives them, lower case, and runs of digits, each as ASCII digits ("१२" is "12").

    Numbers are the same in all languages then, and can anchor a mapping between them. A run of letters is a word: in
    languages written without spaces (Chinese, Japanese, Thai) it may be a clause; segment their texts before.
    """
    parts = _DIGITS.split(text)
    words: list[str] = []
    for position, part in enumerate(parts):
        if position % 2:
            words.append("".join(str(unicodedata.decimal(digit)) for digit in part))
        else:
            words.extend(words_of(part))
    return words


def train_vectors(
    sentences: Iterable[str | Sequence[str]], settings: VectorTraining, *, seed: int, source: str = ""
) -> WordVectors:
    """Train vectors of the words that occur often enough; one thread, so that the same input gives the same bits.

    Args:
        sentences: texts, which `words_and_numbers` splits, or lists of words, which are taken as they are. All are
            held in memory: 8 bytes a running word, about 100 a sentence.
        settings: see `VectorTraining`.
        seed: of initial vectors and all draws; any whole number, taken modulo 2³².
        source: the language or corpus, as errors and the result name it.

    Returns:
        Words by falling frequency, equally frequent ones in alphabetical order; matrix (V, D).

    Raises:
        DataError: no word occurs `min_count` times, or no sentence has two such words.
    """
    split, counts = _split(sentences)
    vocabulary = _vocabulary(counts, settings, source)
    texts = _trainable(split, vocabulary)
    if not texts:
        raise DataError(
            f"{source or 'word vectors'}: expected a sentence with at least two of the {len(vocabulary)} words that "
            f"occur {settings.min_count} times or more, got none in {len(split)} sentences; give longer sentences or "
            "lower min_count"
        )
    model = _untrained(settings, seed)
    model.build_vocab_from_freq(vocabulary, corpus_count=len(texts))
    model.train(texts, total_examples=len(texts), epochs=settings.epochs)
    return WordVectors(tuple(vocabulary), np.asarray(model.wv[list(vocabulary)], dtype=np.float32), source)


def _split(sentences: Iterable[str | Sequence[str]]) -> tuple[list[list[str]], Counter[str]]:
    """Words of each sentence, equal ones as one object, and how often each occurs."""
    if isinstance(sentences, str):
        raise DataError("expected sentences, got one text; split it, or give it in a list")
    known: dict[str, str] = {}
    counts: Counter[str] = Counter()
    split = []
    for sentence in sentences:
        words = words_and_numbers(sentence) if isinstance(sentence, str) else sentence
        split.append([known.setdefault(word, word) for word in words])
        counts.update(split[-1])
    return split, counts


def _vocabulary(counts: Counter[str], settings: VectorTraining, source: str) -> dict[str, int]:
    """How often the words that get a vector occur, in the order of the vectors."""
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    found = {word: count for word, count in ranked[: settings.max_words] if count >= settings.min_count}
    if not found:
        most = f", the most frequent, {ranked[0][0]!r}, {ranked[0][1]} times" if ranked else ""
        raise DataError(
            f"{source or 'word vectors'}: expected words that occur at least {settings.min_count} times (min_count), "
            f"got {counts.total()} running words, {len(counts)} different ones{most}; give more text or lower min_count"
        )
    return found


def _trainable(split: list[list[str]], vocabulary: dict[str, int]) -> list[list[str]]:
    """The vocabulary's words of each sentence, in pieces as long as gensim takes; single words teach nothing."""
    texts: list[list[str]] = []
    for sentence in split:
        words = [word for word in sentence if word in vocabulary]
        pieces = (words[start : start + _LONGEST_SENTENCE] for start in range(0, len(words), _LONGEST_SENTENCE))
        texts.extend(piece for piece in pieces if len(piece) > 1)
    return texts


def _untrained(settings: VectorTraining, seed: int) -> Any:
    from gensim.models import FastText, Word2Vec

    # The vocabulary has been chosen and sorted before: gensim leaves the order of equally frequent words to chance.
    options: dict[str, Any] = {
        "sg": int(settings.algorithm == "skipgram"),
        "vector_size": settings.width,
        "window": settings.window,
        "epochs": settings.epochs,
        "negative": settings.negative,
        "sample": settings.subsampling,
        "min_count": 1,
        "sorted_vocab": 0,
        "workers": 1,
        "seed": seed % _SEEDS,
    }
    return FastText(**options, bucket=settings.buckets) if settings.subwords else Word2Vec(**options)
