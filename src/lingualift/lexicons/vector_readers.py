"""Read word vectors of one language in the formats that they are published in.

- text, packed by gzip or not: fastText's .vec, word2vec's and GloVe's (`vector_text`);
- fastText's .bin model, whose words get their vectors from their n-grams too (`fasttext_binary`);
- word2vec's .bin (`word2vec_binary`).
"""

import gzip
import re
import zlib
from pathlib import Path
from typing import Protocol

from lingualift.corpora.rows import require_on_bad_row
from lingualift.errors import ConfigurationError, DataError, OnBadRow
from lingualift.lexicons.embeddings import WordVectors
from lingualift.lexicons.fasttext_binary import read_fasttext_binary
from lingualift.lexicons.fasttext_model import FASTTEXT_MAGIC
from lingualift.lexicons.vector_cache import cached_vectors
from lingualift.lexicons.vector_rows import header_of
from lingualift.lexicons.vector_text import GZIP_MAGIC, open_text, read_text_vectors
from lingualift.lexicons.word2vec_binary import read_word2vec_binary

_HEAD_BYTES = 1 << 16
_NUMBERS = re.compile(rb"[-+0-9.e \rinfaty]+", re.IGNORECASE)  # "inf" and "nan" too
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")


class _Reader(Protocol):
    def __call__(
        self, path: Path, *, max_words: int | None, on_bad_row: OnBadRow, skipped: list[str] | None
    ) -> WordVectors: ...


def read_vectors(
    path: Path,
    *,
    max_words: int | None = None,
    cache: Path | None = None,
    on_bad_row: OnBadRow = "error",
    skipped: list[str] | None = None,
) -> WordVectors:
    """Read word vectors; the content says in which format they are, most frequent words first in all of them.

    The end of a sentence, "</s>", which fastText and word2vec list among the words, is left out. Memory is that of the
    words taken, not of the file: O(max_words · D).

    Args:
        path: the file.
        max_words: the first words only; None for all. Skipped rows and "</s>" do not count.
        cache: folder where the words taken are kept for the next time, see `cached_vectors`; the matrix is then
            memory-mapped and read-only.
        on_bad_row: "error" raises at the first bad row; "skip" leaves bad rows out and logs how many: a word that is
            there already, empty or not UTF-8, another number of dimensions, a number that is malformed or not finite.
        skipped: a list that receives the message of each bad row left out.

    Raises:
        DataError: the file is missing, empty, in another format, cut off before the words asked for, or has no word
            or (with on_bad_row="error") a bad row; names file, line or byte, and field.
        ConfigurationError: `max_words` is not above 0, or `on_bad_row` unknown.
    """
    require_on_bad_row(on_bad_row)
    if max_words is not None and max_words < 1:
        raise ConfigurationError(f"max_words must be above 0, or None for all words, got {max_words}")
    _require_file(path)

    def read(messages: list[str] | None) -> WordVectors:
        return _reader(path)(path, max_words=max_words, on_bad_row=on_bad_row, skipped=messages)

    if cache is None:
        return read(skipped)
    return cached_vectors(cache, path, read, max_words=max_words, on_bad_row=on_bad_row, skipped=skipped)


def _require_file(path: Path) -> None:
    if not path.is_file():
        raise DataError(
            f"{path}: no word vectors: expected a file of fastText (.vec, .bin) or word2vec; download it, for instance "
            "from fasttext.cc/docs/en/crawl-vectors.html, or train vectors"
        )


def _reader(path: Path) -> _Reader:
    """The reader of a file's format.

    Raises:
        DataError: an empty file, or a packed binary one.
    """
    with path.open("rb") as file:
        packed = file.read(len(GZIP_MAGIC)) == GZIP_MAGIC
    head = _head(path)
    if not head and not packed:
        raise DataError(f"{path}: expected word vectors, found an empty file; fetch it again")
    reader: _Reader = read_text_vectors
    # A fastText model without the magic number begins with its width, a small number of four bytes.
    if head.startswith(FASTTEXT_MAGIC) or head[2:4] == b"\0\0":
        reader = read_fasttext_binary
    elif _is_word2vec_binary(head, path.suffix):
        reader = read_word2vec_binary
    if packed and reader is not read_text_vectors:
        raise DataError(f"{path}: expected text in gzip's packing, got a binary format; unpack it (gunzip) first")
    return reader


def _head(path: Path) -> bytes:
    try:
        with open_text(path) as file:
            return file.read(_HEAD_BYTES)
    except (EOFError, gzip.BadGzipFile, zlib.error):  # the text's reader says where
        return b""


def _is_word2vec_binary(head: bytes, suffix: str) -> bool:
    """Whether floats follow the first word, and not numbers as text."""
    first, _, rest = head.partition(b"\n")
    header = header_of(first)
    if header is None:
        return False
    floats = rest.partition(b" ")[2][: 4 * header[1]]
    if _NUMBERS.fullmatch(floats.partition(b"\n")[0]):
        return False
    return suffix == ".bin" or _CONTROL.search(floats) is not None
