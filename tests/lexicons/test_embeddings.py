import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from lingualift.errors import ConfigurationError, DataError
from lingualift.lexicons.embeddings import WordVectors, normalise, whitening

matrices = arrays(np.float32, array_shapes(min_dims=2, max_dims=2, max_side=8), elements=st.floats(-10, 10, width=32))


def correlated(rows: int = 200, width: int = 5) -> np.ndarray:
    rng = np.random.default_rng(0)
    return (rng.standard_normal((rows, width)) @ rng.standard_normal((width, width)) + 3).astype(np.float32)


def test_vectors_know_their_rows_their_width_and_their_first_words() -> None:
    vectors = WordVectors(("the", "of", "and"), np.arange(6, dtype=np.float32).reshape(3, 2), "en.vec")
    assert (len(vectors), vectors.width, vectors.rows) == (3, 2, {"the": 0, "of": 1, "and": 2})
    assert vectors.first(2).words == ("the", "of")
    assert vectors.first(2).matrix.tolist() == [[0, 1], [2, 3]]
    assert vectors.first(2).source == "en.vec"
    assert vectors.first(None).words == vectors.first(9).words == vectors.words


@pytest.mark.parametrize(
    ("words", "shape", "problem"),
    [
        (("a", "b"), (3, 2), r"en\.vec: expected one vector for each .* got 2 words and a matrix of shape \(3, 2\)"),
        (("a",), (1,), r"shape \(1,\)"),
        ((), (0, 2), "at least one word, got 0 words"),
        (("a",), (1, 0), r"shape \(1, 0\)"),
        (("a", "a"), (2, 2), r"en\.vec: expected every word once"),
    ],
)
def test_words_and_rows_must_belong_together(words: tuple[str, ...], shape: tuple[int, ...], problem: str) -> None:
    with pytest.raises(DataError, match=problem):
        WordVectors(words, np.zeros(shape, dtype=np.float32), "en.vec")


@given(matrices)
def test_unit_rows_have_length_1_and_rows_of_zeros_stay(matrix: np.ndarray) -> None:
    lengths = np.linalg.norm(normalise(matrix, ["unit"]), axis=1)
    before = np.linalg.norm(matrix, axis=1)
    assert np.allclose(lengths[before > 1e-6], 1, atol=1e-5)
    assert not lengths[~matrix.any(axis=1)].any()


def test_normalisation_takes_its_steps_in_order_and_leaves_its_input() -> None:
    matrix = correlated()
    before = matrix.copy()
    centred_last = normalise(matrix, ["unit", "centre"])
    unit_last = normalise(matrix, ["unit", "centre", "unit"])
    assert np.allclose(centred_last.mean(axis=0), 0, atol=1e-6)
    assert not np.allclose(np.linalg.norm(centred_last, axis=1), 1)
    assert np.allclose(np.linalg.norm(unit_last, axis=1), 1)
    assert not np.allclose(unit_last.mean(axis=0), 0, atol=1e-6)
    assert np.array_equal(matrix, before)
    assert normalise(matrix, []) is not matrix


def test_whitened_columns_are_orthonormal() -> None:
    whitened = normalise(correlated(), ["whiten"])
    assert np.allclose(whitened.T @ whitened, np.eye(5), atol=1e-4)
    transform = whitening(correlated())
    assert np.allclose(transform, transform.T, atol=1e-5)


def test_directions_that_no_row_has_stay_at_zero_when_whitened() -> None:
    flat = correlated()
    flat[:, 4] = flat[:, 0]
    whitened = normalise(flat, ["whiten"])
    singular = np.linalg.svd(whitened, compute_uv=False)
    assert np.allclose(singular, [1, 1, 1, 1, 0], atol=1e-3)


def test_an_unknown_step_is_an_error() -> None:
    with pytest.raises(ConfigurationError, match="unknown normalisation 'center': expected unit, centre, whiten"):
        normalise(correlated(), ["center"])  # type: ignore[list-item]
