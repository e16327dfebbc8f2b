from pathlib import Path

import numpy as np
import pytest
from gensim.models import KeyedVectors
from gensim.test.utils import datapath
from hypothesis import given, settings
from hypothesis import strategies as st

from lingualift.errors import DataError, LinguaLiftError
from lingualift.lexicons.vector_readers import read_vectors
from lingualift.lexicons.word2vec_binary import read_word2vec_binary
from tests.real_data import written

WORDS = ["the", "Äpfel", "日本", "1\u00a0000"]
MATRIX = np.random.default_rng(0).standard_normal((4, 5)).astype("<f4")


def file_of(words: list[str | bytes] = WORDS, matrix: np.ndarray = MATRIX, *, end: bytes = b"") -> bytes:
    names = [word if isinstance(word, bytes) else word.encode() for word in words]
    rows = [name + b" " + row.tobytes() + end for name, row in zip(names, matrix, strict=True)]
    return f"{len(words)} {matrix.shape[1]}\n".encode() + b"".join(rows)


@pytest.mark.parametrize("name", ["euclidean_vectors.bin", "high_precision.kv.bin", "poincare_vectors.bin"])
def test_real_files_are_read_as_gensim_reads_them(name: str) -> None:
    expected = KeyedVectors.load_word2vec_format(datapath(name), binary=True)
    read = read_vectors(Path(datapath(name)))
    words = [word for word in expected.index_to_key if word != "</s>"]
    assert list(read.words) == words
    assert np.array_equal(read.matrix, expected[words])


@pytest.mark.parametrize("end", [b"", b"\n"])
@pytest.mark.parametrize("suffix", [".bin", ".w2v"])
def test_rows_may_end_in_a_line_break(tmp_path: Path, end: bytes, suffix: str) -> None:
    path = written(tmp_path / f"xx{suffix}", file_of(end=end))
    read = read_vectors(path)
    assert list(read.words) == WORDS
    assert np.array_equal(read.matrix, MATRIX)
    assert read_vectors(path, max_words=2).words == ("the", "Äpfel")


def test_numbers_whose_bytes_are_line_breaks_or_spaces_are_numbers(tmp_path: Path) -> None:
    matrix = np.frombuffer(b"\n\n\n\n    \n 0 1234", dtype="<f4").reshape(2, 2)
    read = read_vectors(written(tmp_path / "xx.bin", file_of(["the", "of"], matrix)))
    assert read.words == ("the", "of")
    assert np.array_equal(read.matrix, matrix)


def test_a_file_that_was_cut_anywhere_is_an_error_if_it_lacks_what_is_asked_for(tmp_path: Path) -> None:
    whole = file_of(end=b"\n")
    for cut in range(len(whole) - 1):
        path = written(tmp_path / "xx.bin", whole[:cut])
        with pytest.raises(DataError, match=r"xx\.bin"):
            read_vectors(path, on_bad_row="skip")
        if cut >= whole.index("日本".encode()):
            assert np.array_equal(read_vectors(path, max_words=2).matrix, MATRIX[:2])


def test_a_bad_row_is_an_error_that_names_its_byte_or_is_skipped(tmp_path: Path) -> None:
    matrix = np.ones((6, 2), dtype="<f4")
    matrix[1, 0] = np.inf
    data = file_of(["the", "of", b"\xff\xfe", "the", "", "</s>"], matrix)
    path = written(tmp_path / "xx.bin", data)
    with pytest.raises(
        DataError, match=rf"xx\.bin: byte {data.index(b'of')}: field 'vector': .*inf as number 1 of 'of'"
    ):
        read_vectors(path)
    skipped: list[str] = []
    assert read_vectors(path, on_bad_row="skip", skipped=skipped).words == ("the",)
    problems = ["inf as number 1", "byte 0xff", "every word once", "an empty one"]
    assert len(skipped) == len(problems)
    assert all(problem in message for problem, message in zip(problems, skipped, strict=True))


def test_a_header_that_promises_another_number_of_rows_is_an_error(tmp_path: Path) -> None:
    data = file_of()
    with pytest.raises(DataError, match="expected 5 rows of a word, a space and 5 floats .* damaged in row 5"):
        read_vectors(written(tmp_path / "xx.bin", b"5" + data[1:]))
    with pytest.raises(DataError, match="field 'header': expected 3 rows of 5 numbers, got more"):
        read_vectors(written(tmp_path / "xx.bin", b"3" + data[1:]))
    with pytest.raises(DataError, match=r"byte 0: field 'header': expected 'rows width', .* got b'x 5'"):
        read_word2vec_binary(written(tmp_path / "xx.bin", b"x" + data[1:]))


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that each example of a property overwrites."""
    return tmp_path_factory.mktemp("vectors") / "xx.bin"


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 108), st.integers(0, 255)), max_size=3))
def test_damaged_files_are_errors_or_give_whole_vectors(scratch: Path, changes: list[tuple[int, int]]) -> None:
    data = bytearray(file_of())
    for at, value in changes:
        data[at] = value
    try:
        read = read_vectors(written(scratch, bytes(data)))
    except LinguaLiftError:
        return
    assert read.matrix.shape == (len(read), int(data.split()[1]))
    assert np.isfinite(read.matrix).all()
