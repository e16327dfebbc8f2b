import pytest

from lingualift.corpora import sentence_file
from lingualift.corpora.sentence_file import SentenceFile, write_sentences
from lingualift.errors import DataError

SENTENCES = ["Tom has 3 apples.", " कितने सेब? ", "line\nbreak\0", "😀", "x" * 5000]


@pytest.mark.parametrize("batch", [1, 2, 5, 100])
def test_sentences_are_read_as_written(tmp_path, monkeypatch, batch):
    monkeypatch.setattr(sentence_file, "_BATCH_SENTENCES", batch)
    count, digest = write_sentences(tmp_path / "s.arrow", iter(SENTENCES))
    found = SentenceFile(tmp_path / "s.arrow")
    assert count == len(found) == len(SENTENCES)
    assert [found[i] for i in range(count)] == list(found) == found[:] == SENTENCES
    monkeypatch.undo()
    assert write_sentences(tmp_path / "whole.arrow", SENTENCES) == (count, digest)


def test_the_hash_sees_every_sentence_and_its_place(tmp_path):
    lists = (SENTENCES, SENTENCES[::-1], SENTENCES[1:], ["ab", "c"], ["a", "bc"], ["abc"])
    assert len({write_sentences(tmp_path / "s.arrow", sentences)[1] for sentences in lists}) == len(lists)


def test_no_sentences_are_an_empty_file(tmp_path):
    assert write_sentences(tmp_path / "s.arrow", [])[0] == len(SentenceFile(tmp_path / "s.arrow")) == 0


@pytest.mark.parametrize("wrong", ["", " \t", None, 3, b"bytes", "half a pair \ud83d"])
def test_what_is_no_sentence_is_named_by_its_place(tmp_path, wrong):
    with pytest.raises(DataError, match=r"sentences\[2\]: expected a non-empty text, got "):
        write_sentences(tmp_path / "s.arrow", ["one", "two", wrong, "four"])
