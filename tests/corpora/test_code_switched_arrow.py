import json
import shutil
from dataclasses import fields
from pathlib import Path

import datasets
import pyarrow as pa
import pytest

from lingualift.corpora.code_switched_arrow import SCHEMA, CodeSwitchedArrow
from lingualift.corpora.code_switched_writer import write_code_switched
from lingualift.errors import DataError
from lingualift.records import CodeSwitchedExample
from tests.corpora.test_code_switched_writer import PLAN


@pytest.fixture(scope="module")
def written(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("arrow") / "corpus"
    write_code_switched(folder, PLAN)
    return folder


@pytest.fixture
def copied(written, tmp_path) -> Path:
    return Path(shutil.copytree(written, tmp_path / "corpus"))


def test_the_columns_are_the_fields_of_an_example():
    assert SCHEMA.names == [field.name for field in fields(CodeSwitchedExample)]


def test_examples_are_read_by_index_and_in_order(written):
    corpus = CodeSwitchedArrow(written)
    assert len(corpus) == 50
    assert list(corpus) == [corpus[i] for i in range(50)]
    assert corpus[-1] == corpus[49]
    assert isinstance(corpus[0], CodeSwitchedExample)
    for index in (50, -51):
        with pytest.raises(IndexError, match="of 50"):
            corpus[index]


def test_the_corpus_is_mapped_not_loaded(written):
    before = pa.total_allocated_bytes()
    corpus = CodeSwitchedArrow(written)
    assert corpus.table.nbytes > 4000
    assert pa.total_allocated_bytes() - before < 500


def test_the_datasets_library_maps_the_same_examples(written):
    found = datasets.load_from_disk(str(written))
    assert [CodeSwitchedExample(**row) for row in found] == list(CodeSwitchedArrow(written))
    first = datasets.Dataset.from_file(str(written / "data-00000-of-00003.arrow"))
    assert first[:20] == found[:20]
    assert len(first.cache_files) == 1


def test_verifying_finds_a_changed_byte(copied):
    CodeSwitchedArrow(copied).verify()
    path = copied / "data-00001-of-00003.arrow"
    content = bytearray(path.read_bytes())
    content[content.index(b"apples")] ^= 1
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"data-00001-of-00003\.arrow: expected the bytes of manifest\.json"):
        CodeSwitchedArrow(copied).verify()


def cut_short(folder: Path) -> None:
    path = folder / "data-00002-of-00003.arrow"
    path.write_bytes(path.read_bytes()[:-100])


def garble(folder: Path) -> None:
    path = folder / "data-00002-of-00003.arrow"
    path.write_bytes(b"x" * path.stat().st_size)


def put_other_columns(folder: Path) -> None:
    path = folder / "data-00002-of-00003.arrow"
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_stream(sink, pa.schema([("text", pa.string())])):
        pass
    edit(folder, lambda manifest: manifest["shards"][2].update(bytes=path.stat().st_size))


def edit(folder: Path, change) -> None:
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text())
    change(manifest)
    path.write_text(json.dumps(manifest))


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (cut_short, r"data-00002-of-00003\.arrow: expected \d+ bytes, got \d+; write the corpus again"),
        (garble, r"data-00002-of-00003\.arrow: expected an Arrow stream"),
        (put_other_columns, r"expected 10 rows of id, text, .*, got 0 of text"),
        (lambda folder: (folder / "data-00000-of-00003.arrow").unlink(), r"named by manifest\.json, but missing"),
        (lambda folder: (folder / "manifest.json").unlink(), r"corpus: expected a corpus with its manifest\.json"),
        (lambda folder: (folder / "manifest.json").write_text("{"), r"manifest\.json: expected JSON"),
        (lambda folder: (folder / "manifest.json").write_text("[]"), r"manifest\.json: field format: expected 1"),
        (lambda folder: edit(folder, lambda m: m.update(format=2)), r"field format: expected 1, got 2"),
        (lambda folder: edit(folder, lambda m: m.update(kind="checkpoint")), r"field kind: .* got 'checkpoint'"),
        (shutil.rmtree, "corpus: expected a corpus with its manifest"),
    ],
)
def test_what_is_not_whole_is_an_error(copied, damage, message):
    damage(copied)
    with pytest.raises(DataError, match=message):
        CodeSwitchedArrow(copied)
