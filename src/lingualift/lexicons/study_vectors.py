"""A language's word vectors as a study has them: from the user's file, or trained on its monolingual texts."""

from collections.abc import Sequence
from pathlib import Path

from lingualift.errors import DataError
from lingualift.lexicons.choice import VectorSource
from lingualift.lexicons.embeddings import WordVectors
from lingualift.lexicons.vector_readers import read_vectors
from lingualift.lexicons.vector_training import train_vectors
from lingualift.randomness import sub_seed


def study_vectors(
    source: VectorSource, language: str, texts: Sequence[str], max_words: int, *, seed: int
) -> WordVectors:
    """Vectors of the most frequent words.

    A malformed row of a file is left out, and how many were is logged: large files of vectors often have a few.

    Args:
        source: where they come from.
        language: code.
        texts: its monolingual texts, for training.
        max_words: how many words.
        seed: of the training.

    Raises:
        DataError: the file cannot be read, or no vectors can be trained on the texts; names the language.
    """
    path = source.file_of(language)
    if path is not None:
        cache = None if source.cache is None else Path(source.cache)
        return read_vectors(path, max_words=max_words, cache=cache, on_bad_row="skip")
    if not texts:
        raise DataError(
            f"word vectors of {language!r}: expected monolingual texts to train them on, got none; give texts, set "
            f"lexicon.vectors.path to a file of vectors, or lexicon.source.{language} to reference or file"
        )
    return train_vectors(texts, source.training, seed=sub_seed(seed, "word vectors", language), source=language)
