import gzip
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from gensim.models import KeyedVectors

from lingualift.errors import ConfigurationError, DataError
from lingualift.lexicons.vector_readers import read_vectors
from tests.real_data import written

WORDS = ["the", "of", "and"]
MATRIX = np.array([[0.5, -1, 2], [0.25, 3, 1], [0, 1, -7]], dtype=np.float32)


@pytest.fixture
def vectors() -> KeyedVectors:
    made = KeyedVectors(3)
    made.add_vectors(WORDS, MATRIX)
    return made


@pytest.mark.parametrize("name", ["en.vec", "en.txt", "en", "en.bin"])
@pytest.mark.parametrize("binary", [False, True])
def test_the_content_says_which_format_it_is(tmp_path: Path, vectors: KeyedVectors, name: str, binary: bool) -> None:
    vectors.save_word2vec_format(tmp_path / name, binary=binary, sort_attr=None)
    read = read_vectors(tmp_path / name)
    assert list(read.words) == WORDS
    assert np.array_equal(read.matrix, MATRIX)
    packed = written(tmp_path / f"{name}.gz", gzip.compress((tmp_path / name).read_bytes()))
    if binary:
        with pytest.raises(DataError, match=r"got a binary format; unpack it \(gunzip\) first"):
            read_vectors(packed)
    else:
        assert np.array_equal(read_vectors(packed).matrix, MATRIX)


def test_a_missing_file_says_where_to_get_one(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.vec", tmp_path):
        with pytest.raises(DataError, match=rf"{path}: no word vectors: expected a file of fastText .* download it"):
            read_vectors(path)


@pytest.mark.parametrize("name", ["en.vec", "en.bin", "en.vec.gz"])
def test_an_empty_file_is_an_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(DataError, match=rf"{name}: expected word vectors, found an empty file; fetch it again"):
        read_vectors(written(tmp_path / name, b""))


def test_settings_are_checked_before_the_file(tmp_path: Path) -> None:
    for count in (0, -1):
        with pytest.raises(ConfigurationError, match=f"max_words must be above 0, or None for all words, got {count}"):
            read_vectors(tmp_path / "missing.vec", max_words=count)
    with pytest.raises(ConfigurationError, match="on_bad_row must be 'error' or 'skip', got 'ignore'"):
        read_vectors(tmp_path / "missing.vec", on_bad_row="ignore")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04\x14\0\0\0\x08\0", b"\x80\x04\x95\x10\0\0\0\0\0", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"]
)
@pytest.mark.parametrize("name", ["en.vec", "en.bin"])
def test_other_files_are_no_word_vectors(tmp_path: Path, data: bytes, name: str) -> None:
    with pytest.raises(DataError, match=rf"{name}.*check that"):
        read_vectors(written(tmp_path / name, data))


def test_a_folder_for_the_cache_changes_nothing_but_the_matrix_being_mapped(tmp_path: Path) -> None:
    path = written(tmp_path / "en.vec", "3 2\nthe 1 2\nthe 3 4\nof 5 6\n")
    direct, cached, again = [], [], []
    without = read_vectors(path, on_bad_row="skip", skipped=direct)
    for messages in (cached, again):
        read = read_vectors(path, on_bad_row="skip", cache=tmp_path / "cache", skipped=messages)
        assert (read.words, read.source) == (without.words, without.source)
        assert np.array_equal(read.matrix, without.matrix)
        assert isinstance(read.matrix, np.memmap)
        assert messages == direct
    with pytest.raises(DataError, match=r"en\.vec:3: field 'word'"):
        read_vectors(path, cache=tmp_path / "cache")


def test_gensim_is_not_imported_where_nothing_needs_it(tmp_path: Path) -> None:
    path = written(tmp_path / "en.vec", "1 2\nthe 1 2\n")
    code = (
        "import sys, pathlib; from lingualift.lexicons import vector_readers, vector_training; "
        f"vector_readers.read_vectors(pathlib.Path({str(path)!r})); print('gensim' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
