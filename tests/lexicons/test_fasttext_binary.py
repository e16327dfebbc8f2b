import struct
from pathlib import Path

import numpy as np
import pytest
from gensim.models import KeyedVectors
from gensim.models.fasttext import load_facebook_vectors
from gensim.test.utils import datapath
from hypothesis import given, settings
from hypothesis import strategies as st

from lingualift.errors import DataError, LinguaLiftError
from lingualift.lexicons.vector_readers import read_vectors
from tests.real_data import written

MAGIC, SUPERVISED, SKIPGRAM = 793712314, 3, 2
WORDS = ["the", "Äpfel", "नमस्ते", "</s>", "日本"]


def model(
    words: list[str | bytes] = WORDS,
    *,
    labels: list[str] = [],  # noqa: B006
    matrix: np.ndarray | None = None,
    buckets: int = 7,
    shortest: int = 2,
    longest: int = 4,
    version: int | None = 12,
    kind: int = SKIPGRAM,
    kept: dict[int, int] | None = None,
    quantised: bool = False,
) -> bytes:
    """A model file as fastText writes it; version None for those before versions."""
    matrix = input_matrix(len(words) + buckets) if matrix is None else matrix
    width = matrix.shape[1]
    head = b"" if version is None else struct.pack("<ii", MAGIC, version)
    head += struct.pack("<12id", width, 5, 5, 1, 5, 1, 2, kind, buckets, shortest, longest, 100, 1e-4)
    head += struct.pack("<iiiq", len(words) + len(labels), len(words), len(labels), 99)
    if version is not None:
        head += struct.pack("<q", -1 if kept is None else len(kept))
    for type_, names in enumerate((words, labels)):
        for name in names:
            head += (name if isinstance(name, bytes) else name.encode()) + struct.pack("<bqb", 0, 9, type_)
    for bucket, row in (kept or {}).items():
        head += struct.pack("<ii", bucket, row)
    flag = b"" if version is None else struct.pack("<?", quantised)
    output = np.zeros((len(words), width), dtype="<f4")
    both = (struct.pack("<qq", *part.shape) + part.astype("<f4").tobytes() for part in (matrix, output))
    return head + b"".join(flag + part for part in both)


def input_matrix(rows: int, width: int = 3) -> np.ndarray:
    return np.random.default_rng(0).standard_normal((rows, width)).astype(np.float32)


def hashed(ngram: str) -> int:
    """FNV-1a in 32 bits over signed bytes, as fastText has it."""
    value = 2166136261
    for byte in ngram.encode():
        value = (value ^ (byte - 256 if byte > 127 else byte)) & 0xFFFFFFFF
        value = value * 16777619 & 0xFFFFFFFF
    return value


def ngrams(word: str, shortest: int, longest: int) -> list[str]:
    marked = f"<{word}>"
    spans = [
        (start, end) for start in range(len(marked)) for end in range(start + max(shortest, 1), start + longest + 1)
    ]
    found = [(marked[start:end], start, end) for start, end in spans if end <= len(marked)]
    return [gram for gram, start, end in found if len(gram) > 1 or (start > 0 and end < len(marked))]


def expected(word: str, row: int, matrix: np.ndarray, *, words: int = 5, buckets: int = 7, span=(2, 4), kept=None):
    rows = [hashed(gram) % buckets for gram in ngrams(word, *span)]
    rows = rows if kept is None else [kept[bucket] for bucket in rows if bucket in kept]
    return matrix[[row, *(words + bucket for bucket in rows)]].mean(axis=0)


@pytest.mark.parametrize(
    "name",
    [
        "crime-and-punishment.bin",
        "lee_fasttext.bin",
        "lee_fasttext_new.bin",
        "non_ascii_fasttext.bin",
        "toy-model.bin",
        "toy-model-pretrained.bin",
    ],
)
def test_real_models_give_the_vectors_that_gensim_computes(name: str) -> None:
    path = Path(datapath(name))
    theirs = load_facebook_vectors(path)
    read = read_vectors(path, on_bad_row="skip")  # one model has an empty word
    assert list(read.words) == [word for word in theirs.index_to_key if word not in ("</s>", "")]
    assert np.allclose(read.matrix, theirs[list(read.words)], rtol=1e-5, atol=1e-7)
    assert not np.allclose(read.matrix, theirs.vectors_vocab[[theirs.key_to_index[word] for word in read.words]])


@pytest.mark.parametrize("name", ["crime-and-punishment", "lee_fasttext", "pang_lee_polarity_fasttext"])
def test_real_models_give_the_vectors_that_fasttext_wrote_as_text(name: str) -> None:
    text = read_vectors(Path(datapath(f"{name}.vec")), on_bad_row="skip")
    read = read_vectors(Path(datapath(f"{name}.bin")), on_bad_row="skip")
    assert set(read.words) == set(text.words)
    rows = [text.rows[word] for word in read.words]
    assert np.allclose(read.matrix, text.matrix[rows], rtol=1e-3, atol=1e-5)


def test_real_words_that_are_not_utf_8_are_errors_or_skipped() -> None:
    path = Path(datapath("cp852_fasttext.bin"))
    with pytest.raises(
        DataError, match=r"cp852_fasttext\.bin: byte \d+: field 'word': expected UTF-8 text, got .*byte 0x"
    ):
        read_vectors(path)
    skipped: list[str] = []
    read = read_vectors(path, on_bad_row="skip", skipped=skipped)
    theirs = load_facebook_vectors(path, encoding="cp852")
    assert len(read) + len(skipped) + ("</s>" in theirs.key_to_index) == len(theirs)
    assert len(skipped) > 0
    plain = [word for word in read.words if word.isascii()]
    assert plain
    assert np.allclose(read.matrix[[read.rows[word] for word in plain]], theirs[plain], atol=1e-6)


@pytest.mark.parametrize("version", [None, 11, 12])
@pytest.mark.parametrize("span", [(2, 4), (0, 2), (1, 1), (3, 6), (5, 4)])
def test_a_vector_is_the_mean_of_the_words_row_and_its_ngrams(tmp_path: Path, version: int | None, span) -> None:
    path = written(tmp_path / "xx.bin", model(version=version, shortest=span[0], longest=span[1]))
    read = read_vectors(path)
    assert read.words == ("the", "Äpfel", "नमस्ते", "日本")
    rows = [(word, row) for row, word in enumerate(WORDS) if word != "</s>"]
    matrix = input_matrix(12)
    assert np.allclose(read.matrix, [expected(word, row, matrix, span=span) for word, row in rows], atol=1e-6)


def test_a_model_without_ngrams_gives_its_rows(tmp_path: Path) -> None:
    read = read_vectors(written(tmp_path / "xx.bin", model(longest=0, buckets=0)))
    assert np.array_equal(read.matrix, input_matrix(5)[[0, 1, 2, 4]])


@pytest.mark.parametrize("kept", [{}, {0: 1, 3: 0, 6: 2}])
def test_pruned_ngrams_do_not_count(tmp_path: Path, kept: dict[int, int]) -> None:
    matrix = input_matrix(5 + len(kept))
    read = read_vectors(written(tmp_path / "xx.bin", model(matrix=matrix, kept=kept)))
    words = [(word, row) for row, word in enumerate(WORDS) if word != "</s>"]
    assert np.allclose(read.matrix, [expected(word, row, matrix, kept=kept) for word, row in words], atol=1e-6)


def test_labels_of_a_classifier_are_no_words(tmp_path: Path) -> None:
    data = model(labels=["__label__sport", "__label__news"], kind=SUPERVISED)
    assert read_vectors(written(tmp_path / "xx.bin", data)).words == ("the", "Äpfel", "नमस्ते", "日本")
    first_classifiers = model(labels=["__label__sport"], kind=SUPERVISED, version=11)
    read = read_vectors(written(tmp_path / "old.bin", first_classifiers))
    assert np.array_equal(read.matrix, input_matrix(12)[[0, 1, 2, 4]])


def test_only_the_first_words_are_taken(tmp_path: Path) -> None:
    path = written(tmp_path / "xx.bin", model())
    whole = read_vectors(path)
    for count in (1, 3, 4, 9):
        read = read_vectors(path, max_words=count)
        assert read.words == whole.words[:count]
        assert np.array_equal(read.matrix, whole.matrix[:count])


def test_a_bad_word_is_an_error_that_names_its_byte_or_is_skipped(tmp_path: Path) -> None:
    matrix = input_matrix(12)
    matrix[1, 2] = np.nan
    words = ["the", "of", b"\xff\xfe", "the", ""]
    data = model(words, matrix=matrix, longest=0)
    path = written(tmp_path / "xx.bin", data)
    with pytest.raises(
        DataError, match=rf"xx\.bin: byte {data.index(b'of')}: field 'vector': .*nan as number 3 of 'of'"
    ):
        read_vectors(path)
    skipped: list[str] = []
    assert read_vectors(path, on_bad_row="skip", skipped=skipped).words == ("the",)
    problems = ["nan as number 3", "byte 0xff", "every word once", "an empty one"]
    assert len(skipped) == len(problems)
    assert all(problem in message for problem, message in zip(problems, skipped, strict=True))


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (model(version=13), "byte 8: field 'version': expected 11 or 12, got 13; fetch the file again"),
        (model(quantised=True), r"got a quantised one \(\.ftz\).*; use the \.bin or \.vec file of the model"),
        (model(buckets=0, matrix=input_matrix(12)), "field 'buckets': expected a whole number from 1, .* got 0"),
        (model(buckets=-2, matrix=input_matrix(12)), "field 'buckets': expected a whole number from 0 to .*, got -2"),
        (model(shortest=-1), "field 'shortest': expected a whole number from 0 to 256, got -1"),
        (model(kind=9), "field 'kind': expected 1 or 2 or 3, got 9"),
        (
            model(matrix=input_matrix(11)),
            "field 'input matrix': expected at least 12 rows of 3 numbers, got 11 rows of 3",
        ),
        (model(words=[]), "field 'dictionary': .* got 0 for 0 and 0"),
        (model(kept={0: -1}), "field 'pruning': expected rows from 0, got -1"),
        (model(kept={0: 7}), "field 'input matrix': expected at least 13 rows of 3 numbers, got 12"),
        (model(version=None, kind=9), "got 9; check that it is a whole fastText or word2vec file"),
    ],
)
@pytest.mark.parametrize("on_bad_row", ["error", "skip"])
def test_a_model_that_cannot_be_right_is_an_error_that_names_the_field(
    tmp_path: Path, data: bytes, problem: str, on_bad_row
) -> None:
    with pytest.raises(DataError, match=rf"xx\.bin: .*{problem}"):
        read_vectors(written(tmp_path / "xx.bin", data), on_bad_row=on_bad_row)


@pytest.mark.parametrize("version", [None, 12])
def test_a_model_that_was_cut_anywhere_is_an_error(tmp_path: Path, version: int | None) -> None:
    data = model(version=version, labels=["__label__a"], kind=SUPERVISED)
    for cut in range(len(data)):
        with pytest.raises(DataError, match=r"xx\.bin"):
            read_vectors(written(tmp_path / "xx.bin", data[:cut]), max_words=1, on_bad_row="skip")


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that each example of a property overwrites."""
    return tmp_path_factory.mktemp("models") / "xx.bin"


@settings(deadline=None)
@given(st.sampled_from([None, 11, 12]), st.lists(st.tuples(st.integers(0, 280), st.integers(0, 255)), max_size=3))
def test_damaged_models_are_errors_or_give_whole_vectors(
    scratch: Path, version: int | None, changes: list[tuple[int, int]]
) -> None:
    data = bytearray(model(version=version))
    for at, value in changes:
        data[at] = value
    try:
        read = read_vectors(written(scratch, bytes(data)), on_bad_row="skip")
    except LinguaLiftError:
        return
    assert read.width == 3
    assert np.isfinite(read.matrix).all()


def test_a_saved_model_of_gensim_is_read_back(tmp_path: Path) -> None:
    from gensim.models.fasttext import FastText, save_facebook_model

    sentences = [["ein", "Äpfel", "und", "zwei"], ["und", "zwei", "Birnen", "ein"]] * 5
    trained = FastText(sentences, vector_size=6, min_count=1, bucket=50, epochs=1, workers=1, seed=1)
    save_facebook_model(trained, str(tmp_path / "xx.bin"))
    read = read_vectors(tmp_path / "xx.bin")
    assert set(read.words) == set(trained.wv.index_to_key)
    assert np.allclose(read.matrix, trained.wv[list(read.words)], atol=1e-6)
    trained.wv.save_word2vec_format(tmp_path / "xx.vec")
    text = KeyedVectors.load_word2vec_format(tmp_path / "xx.vec")
    assert np.allclose(read.matrix, text[list(read.words)], atol=1e-5)
