import pytest
from kedro.io import DatasetError

from lingualift.catalog import ScoredLexiconsDataset
from lingualift.errors import LexiconError
from lingualift.lexicons.scored import ScoredEntry

LEXICONS = {"de": [ScoredEntry("hand", "Hand", 0.5)], "sw": [ScoredEntry("hand", "mkono", 0.25)]}


def test_lexicons_come_back_as_they_went(tmp_path):
    dataset = ScoredLexiconsDataset(str(tmp_path / "induced"))
    assert not dataset.exists()
    dataset.save(LEXICONS)
    assert dataset.exists()
    assert dataset.load() == LEXICONS


def test_a_language_that_is_gone_leaves_no_file(tmp_path):
    dataset = ScoredLexiconsDataset(str(tmp_path / "induced"))
    dataset.save(LEXICONS)
    dataset.save({"de": LEXICONS["de"]})
    assert list(dataset.load()) == ["de"]
    dataset.save({})
    assert dataset.load() == {}


def test_what_is_not_there_or_malformed_is_named(tmp_path):
    dataset = ScoredLexiconsDataset(str(tmp_path / "induced"))
    with pytest.raises(DatasetError, match="no such folder"):
        dataset.load()
    dataset.save(LEXICONS)
    (tmp_path / "induced" / "en-de.tsv").write_text("hand\n")
    with pytest.raises((LexiconError, DatasetError), match=r"en-de\.tsv:1"):
        dataset.load()
