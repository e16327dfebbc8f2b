"""Every shipped lexicon covers the benchmark's words from both sides."""

import functools

import pytest

from lingualift.lexicons.lexicon import Lexicon, read_lexicon, words_of
from tests.corpora import shipped

UNSPACED = ("ja", "th", "zh")  # no spaces between words


def lexicon(code: str) -> Lexicon:
    return read_lexicon(shipped.LEXICONS / f"en-{code}.tsv", code)


def uncovered(code: str, texts: list[str]) -> set[str]:
    words = {word for text in texts for word in words_of(text)}
    return words - shipped.name_forms("en") - lexicon(code).entries.keys()


@functools.cache
def every_english_wording() -> list[str]:
    """Every wording of every problem and distractor sentence, for training too."""
    english, distractors = shipped.english_for_training(), shipped.english_for_training().ids("distractor-")
    return [
        *(english.render(draw, wording) for draw in shipped.draws() for wording in english.wordings(draw.template)),
        *(english.sentence(wording, "", draw) for draw in shipped.draws() for wording in distractors),
    ]


@pytest.mark.parametrize("code", shipped.OTHERS)
class TestShippedLexicon:
    def test_covers_the_english_problems(self, code):
        assert uncovered(code, shipped.renderings("en")) == set()

    def test_covers_the_english_training_wordings(self, code):
        assert uncovered(code, every_english_wording()) == set()

    def test_has_every_word_form_of_the_language_s_problems(self, code):
        known = {w for found in lexicon(code).entries.values() for text in found for w in shipped.word_forms(text)}
        used = {word for text in shipped.renderings(code) for word in shipped.word_forms(text)}
        if code in UNSPACED:  # compare characters
            known, used, names = ({c for w in words for c in w} for words in (known, used, shipped.name_forms(code)))
        else:
            names = shipped.name_forms(code)
        assert used - names - known == set()

    def test_translates_no_name(self, code):
        assert not shipped.name_forms("en") & lexicon(code).entries.keys()
