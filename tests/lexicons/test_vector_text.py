import gzip
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from gensim.models import KeyedVectors
from gensim.test.utils import datapath
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lingualift.errors import DataError, LinguaLiftError
from lingualift.lexicons.vector_readers import read_vectors
from tests.real_data import written

SOUND = "3 2\nthe 0.5 -1\nof 0.25 2e-3\nand 1 0\n"
PACKED = gzip.compress(SOUND.encode(), mtime=0)
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=" \n\ufeff"), min_size=1, max_size=8)
NUMBERS = st.floats(width=32, allow_nan=False, allow_infinity=False)
# Where, how many bytes go, and what comes instead.
CHANGES = st.tuples(st.integers(0, 999), st.integers(0, 6), st.binary(max_size=6))


def file_of(words: list[str], matrix: np.ndarray, *, header: bool = True, end: str = "\n") -> bytes:
    rows = [f"{len(words)} {matrix.shape[1]}"] * header
    rows += [" ".join([word, *map(str, row)]) for word, row in zip(words, matrix, strict=True)]
    return "".join(row + end for row in rows).encode()


@st.composite
def vectors(draw: st.DrawFn, min_width: int = 1) -> tuple[list[str], np.ndarray]:
    words = draw(st.lists(WORDS.filter("</s>".__ne__), min_size=1, max_size=8, unique=True))
    width = draw(st.integers(min_width, 5))
    values = draw(st.lists(NUMBERS, min_size=len(words) * width, max_size=len(words) * width))
    return words, np.array(values, dtype=np.float32).reshape(len(words), width)


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that each example of a property overwrites."""
    return tmp_path_factory.mktemp("vectors") / "xx.vec"


@pytest.mark.parametrize("name", ["crime-and-punishment.vec", "lee_fasttext.vec", "toy-model.vec"])
def test_real_fasttext_text_is_read_as_gensim_reads_it(name: str) -> None:
    path = Path(datapath(name))
    expected = KeyedVectors.load_word2vec_format(path)
    read = read_vectors(path)
    words = [word for word in expected.index_to_key if word != "</s>"]
    assert list(read.words) == words
    assert len(words) == len(expected) - ("</s>" in expected)
    assert np.array_equal(read.matrix, expected[words])
    assert read.matrix.dtype == np.float32
    assert read.source == str(path)


@settings(deadline=None)
@given(vectors(), st.sampled_from(["\n", " \n", "\r\n", " \r\n"]), st.booleans())
def test_every_word_and_number_comes_back_as_written(
    scratch: Path, content: tuple[list[str], np.ndarray], end: str, packed: bool
) -> None:
    words, matrix = content
    data = file_of(words, matrix, end=end)
    read = read_vectors(written(scratch, gzip.compress(data, 1) if packed else data))
    assert list(read.words) == words
    assert np.array_equal(read.matrix, matrix)


@settings(deadline=None)
@given(vectors(min_width=2).filter(lambda content: "\0" not in content[0][0]))
def test_a_file_without_a_header_is_as_wide_as_its_first_row(
    scratch: Path, content: tuple[list[str], np.ndarray]
) -> None:
    words, matrix = content
    read = read_vectors(written(scratch, file_of(words, matrix, header=False)))
    assert list(read.words) == words
    assert np.array_equal(read.matrix, matrix)


@settings(deadline=None, max_examples=200)
@given(vectors(), st.data(), st.sampled_from(["error", "skip"]))
def test_a_file_that_was_cut_anywhere_never_passes_as_whole(
    scratch: Path, content: tuple[list[str], np.ndarray], data: st.DataObject, on_bad_row
) -> None:
    words, matrix = content
    whole = file_of(words, matrix)
    cut = data.draw(st.integers(0, len(whole) - 1))
    path = written(scratch, whole[:cut])
    with pytest.raises(DataError, match=r"xx\.vec"):
        read_vectors(path, on_bad_row=on_bad_row)
    uncut = whole[:cut].count(b"\n") - 1
    if uncut > 0:
        read = read_vectors(path, max_words=uncut, on_bad_row=on_bad_row)
        assert np.array_equal(read.matrix, matrix[:uncut])


def said_by(data: bytes) -> dict[str, list[list[float]]]:
    """Word -> all vectors that a file gives it, read as plainly as possible."""
    found: dict[str, list[list[float]]] = {}
    for line in data.removeprefix(b"\xef\xbb\xbf").split(b"\n"):
        word, *numbers = line.rstrip(b"\r").split(b" ")
        try:
            values = np.array([float(number) for number in numbers if number], dtype=np.float32)
            found.setdefault(word.decode(), []).append(values.tolist())
        except ValueError:
            continue
    return found


def said_in_binary(data: bytes) -> dict[str, list[list[float]]]:
    """The same in word2vec's binary format, which a text of the right size with a NUL in it is, too."""
    head, _, rest = data.partition(b"\n")
    found: dict[str, list[list[float]]] = {}
    try:
        count, width = map(int, head.split())
        for _ in range(count):
            word, _, rest = rest.removeprefix(b"\n").partition(b" ")
            found.setdefault(word.decode(), []).append(np.frombuffer(rest[: 4 * width], "<f4").tolist())
            rest = rest[4 * width :]
    except ValueError:
        return {}
    return found


@settings(deadline=None, max_examples=300)
@example(content=(["0"], np.zeros((1, 2), np.float32)), header=True, changes=[(6, 0, b"\0")])
@given(vectors(min_width=2), st.booleans(), st.lists(CHANGES, max_size=4))
def test_corrupted_files_are_errors_or_give_what_they_say(
    scratch: Path, content: tuple[list[str], np.ndarray], header: bool, changes: list[tuple[int, int, bytes]]
) -> None:
    data = file_of(*content, header=header)
    for at, gone, new in changes:
        at %= len(data) + 1
        data = data[:at] + new + data[at + gone :]
    path = written(scratch, data)
    for on_bad_row in ("error", "skip"):
        try:
            with np.errstate(over="ignore"):
                said = said_by(data)
            read = read_vectors(path, on_bad_row=on_bad_row)
        except LinguaLiftError:
            continue
        said_packed = said_in_binary(data) if b"\0" in data else {}
        for word, vector in zip(read.words, read.matrix, strict=True):
            assert vector.tolist() in [*said.get(word, []), *said_packed.get(word, [])]
        assert np.isfinite(read.matrix).all()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("3 2\nthe 0.5 -1\nof 0.25\nand 1 0\n", r":3: field 'vector': expected 2 numbers after the word.* got '1'"),
        ("2 2\nthe 0.5 -1\nof 0.25 1 1\n", r":3: field 'vector': expected 2 numbers after the word.* got '3'"),
        ("2 2\nthe 0.5 -1\nof,0.25,1\n", r":3: field 'vector': expected 2 numbers.* got '0'"),
        ("2 2\nthe 0.5 x1\nof 0.25 1\n", r":2: field 'vector': expected numbers, got 'x1 as number 2'"),
        ("2 2\nthe 0.5 1_0\nof 0.25 1\n", r":2: field 'vector': expected numbers, got '1_0 as number 2'"),
        (
            "2 2\nthe 0.5 1\nof 0.25 nan\n",
            r":3: field 'vector': expected finite numbers, got .*nan as number 2 of 'of'",
        ),
        ("2 2\nthe -inf 1\nof 0.25 0\n", r":2: field 'vector': expected finite numbers, got .*-inf as number 1 of 'th"),
        ("2 2\nthe 1e99 1\nof 0.25 0\n", r":2: field 'vector': expected finite numbers, got .*inf as number 1 of 'the"),
        (
            "2 2\nthe 0 1\nthe 0.25 0\n",
            r":3: field 'word': expected every word once \(it is word 1 already\), got 'the",
        ),
        ("2 2\nthe 0 1\n 0.25 0\n", r":3: field 'word': expected a word before the first space, got 'an empty one'"),
        (b"2 2\nthe 0 1\n\xe9t\xe9 0 0\n", r":3: field 'word': expected UTF-8 text, got .*byte 0xe9 in"),
        (b"2 2\nthe 0 1\nof 0 \xb2\n", r":3: field 'vector': expected numbers, got .*xb2 as number 2"),
    ],
)
def test_a_bad_row_is_an_error_that_names_it_or_is_skipped(
    tmp_path: Path, caplog, text: str | bytes, problem: str
) -> None:
    path = written(tmp_path / "xx.vec", text)
    with pytest.raises(DataError, match=r"xx\.vec" + problem):
        read_vectors(path)
    skipped: list[str] = []
    read = read_vectors(path, on_bad_row="skip", skipped=skipped)
    data = text.encode() if isinstance(text, str) else text
    assert len(read) == data.count(b"\n") - 2
    assert len(skipped) == 1
    assert f"{path}: skipped 1 malformed rows, first: {path}:" in caplog.text
    # The last of three words is read although a bad row comes before it.
    assert read_vectors(path, on_bad_row="skip", max_words=1).words == read.words[:1]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("4 2\nthe 0.5 -1\nof 0.25 2\n", "field 'header': expected 4 rows, the file ends after 2: it has been cut off"),
        ("1 2\nthe 0.5 -1\nof 0.25 2\n", ":3: field 'header': expected 1 rows, got more"),
        (
            "2 2\nthe 0 1\nof 0.25 0",
            r":3: field 'row': expected a line break at the end.*cut off; fetch the file again",
        ),
        ("10 two\nthe 0.5 -1\n", ":1: field 'header': expected 'rows width', .* got '10 two'"),
        ("0 2\n", ":1: field 'header': .* above 0, .* got '0 2'"),
        ("2 0\nthe\nof\n", ":1: field 'header': .* got '2 0'"),
        ("<html>\n<body>not found</body>\n", ":1: field 'header': .* got '<html>'.*holds word vectors as UTF-8 text"),
        ("the 0.5 x\n", ":1: field 'header': .* or a row 'word number … number', got 'the 0.5 x'"),
        ("3 2\n".encode("utf-16"), r":1: field 'header': .*got '\\\\xff\\\\xfe3"),
        ("3 2\n", "field 'header': expected 3 rows, the file ends after 0"),
        ("\n \n\r\n", "expected word vectors, found only blank lines"),
        ("2 2\nthe 0 1\nof 1 " + "1" * (1 << 20) + "\n", ":3: field 'row': expected less than 1048576 bytes, got more"),
        (PACKED[:-9], ":[14]: expected whole gzip data, got 'Compressed file ended"),
        (PACKED[:-8] + b"\0" * 8, ":5: expected whole gzip data, got 'CRC check failed"),
    ],
)
@pytest.mark.parametrize("on_bad_row", ["error", "skip"])
def test_a_file_that_is_not_whole_or_no_text_of_vectors_is_an_error(
    tmp_path: Path, text: str | bytes, problem: str, on_bad_row
) -> None:
    path = written(tmp_path / "xx.vec", text)
    with pytest.raises(DataError, match=rf"xx\.vec(?:: )?{problem}"):
        read_vectors(path, on_bad_row=on_bad_row)


def test_the_first_bad_row_is_the_one_that_is_named(tmp_path: Path) -> None:
    rows = [f"w{row} {row} 1" for row in range(600)]
    rows[100], rows[200], rows[300] = "w100 1 x", "w1 1 1", "w300 1"
    path = written(tmp_path / "xx.vec", "600 2\n" + "".join(f"{row}\n" for row in rows))
    with pytest.raises(DataError, match=r"xx\.vec:102: "):
        read_vectors(path)
    skipped: list[str] = []
    read = read_vectors(path, on_bad_row="skip", skipped=skipped)
    assert [message.split(":")[1] for message in skipped] == ["102", "202", "302"]
    assert read.matrix[:, 0].tolist() == [row for row in range(600) if row not in (100, 200, 300)]
    assert read_vectors(path, on_bad_row="skip", max_words=400).words == read.words[:400]


def test_only_ascii_spaces_separate(tmp_path: Path) -> None:
    words = ["1\u00a0000", "\u3000", "a\u2028b", "x\u0085", "tab\there", "\u200b", "\u00a0"]
    read = read_vectors(written(tmp_path / "xx.vec", file_of(words, np.eye(7, dtype=np.float32))))
    assert list(read.words) == words


def test_blank_lines_doubled_spaces_and_a_byte_order_mark_are_taken(tmp_path: Path) -> None:
    text = b"\xef\xbb\xbf2 2\n\nthe  0.5   -1\n\r\nof 1 2\n\n"
    read = read_vectors(written(tmp_path / "xx.vec", text))
    assert read.words == ("the", "of")
    assert read.matrix.tolist() == [[0.5, -1], [1, 2]]
    assert read_vectors(written(tmp_path / "xx.txt", b"\xef\xbb\xbfthe 0.5 -1\n")).words == ("the",)


def test_the_end_of_a_sentence_is_no_word(tmp_path: Path) -> None:
    path = written(tmp_path / "xx.vec", "3 1\n</s> 1\nthe 2\nof 3\n")
    assert read_vectors(path).words == ("the", "of")
    assert read_vectors(path, max_words=2).words == ("the", "of")
    with pytest.raises(DataError, match="expected at least one word, found 1 rows to leave out"):
        read_vectors(written(tmp_path / "end.vec", "1 1\n</s> 1\n"))


def test_only_the_rows_that_are_needed_are_read(tmp_path: Path) -> None:
    matrix = np.random.default_rng(0).standard_normal((3000, 100)).astype(np.float32)
    data = file_of([f"w{row}" for row in range(3000)], matrix)
    path = written(tmp_path / "xx.vec", data + b"rubbish\n")
    tracemalloc.start()
    read = read_vectors(path, max_words=20)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert np.array_equal(read.matrix, matrix[:20])
    assert peak < len(data) / 10
