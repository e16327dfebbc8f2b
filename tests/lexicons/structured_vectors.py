"""Made-up word vectors with the traits that induction lives on: unequal clusters, frequency order, no symmetry."""

import numpy as np

from lingualift.lexicons.embeddings import Matrix, WordVectors


def structured(words: int, width: int, *, seed: int = 0) -> Matrix:
    """Vectors around a hundred centres of unequal size, in directions of unequal variance, (words, width)."""
    rng = np.random.default_rng(seed)
    scale = 1 / np.sqrt(1 + np.arange(width))
    centres = rng.standard_normal((100, width)) * scale
    share = 1 / (1 + np.arange(100))
    chosen = rng.choice(100, words, p=share / share.sum())
    return (centres[chosen] + 0.7 * rng.standard_normal((words, width)) * scale).astype(np.float32)


def rotation(width: int, *, seed: int = 0) -> Matrix:
    """A random orthogonal matrix, (width, width)."""
    return np.linalg.qr(np.random.default_rng(seed).standard_normal((width, width)))[0].astype(np.float32)


def rotated_copy(
    matrix: Matrix, *, noise: float = 0.0, seed: int = 0
) -> tuple[WordVectors, WordVectors, dict[str, str]]:
    """A language, a rotated, noisy copy of it with the words in another order, and the gold translations.

    Args:
        matrix: (V, D).
        noise: length of the noise on a vector, as a multiple of the vector's.
        seed: of rotation, noise and order.
    """
    rng = np.random.default_rng(seed)
    words, width = matrix.shape
    # About as frequent, but not in the same order.
    order = np.argsort(np.arange(words) * np.exp(rng.normal(0, 0.3, words)))
    length = np.linalg.norm(matrix, axis=1, keepdims=True) / np.sqrt(width)
    copy = (matrix + noise * length * rng.standard_normal(matrix.shape))[order] @ rotation(width, seed=seed)
    source = WordVectors(tuple(f"s{row}" for row in range(words)), matrix, "source.vec")
    target = WordVectors(tuple(f"t{row}" for row in order), copy.astype(np.float32), "target.vec")
    return source, target, {f"s{row}": f"t{row}" for row in range(words)}
