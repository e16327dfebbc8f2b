"""Every shipped lexicon passes every check: it covers the benchmark's words from both sides."""

import pytest

from lingualift.checking.lexicon_checks import LexiconFiles
from lingualift.checking.report import check_lexicon
from lingualift.lexicons.readers import read_lexicon
from tests.corpora import shipped


@pytest.mark.parametrize("code", shipped.OTHERS)
def test_shipped_lexicon(code):
    lexicon = LexiconFiles(read_lexicon(shipped.LEXICONS / f"en-{code}.tsv", code), shipped.files(code))
    assert check_lexicon(lexicon) == []
    assert lexicon.share >= 0.98


def test_there_is_no_lexicon_without_a_template_file():
    assert {path.stem for path in shipped.LEXICONS.glob("*.tsv")} == {f"en-{code}" for code in shipped.OTHERS}
