"""The shipped lexicons read backwards over every template of some languages of each kind of script."""

import functools
import re

import pytest

from lingualift.corpora.templates import ProblemDraw
from lingualift.evaluation.numbers import find_numbers, normalise
from lingualift.evaluation.translation import word_overlap
from lingualift.lexicons.lexicon import count_words
from lingualift.lexicons.readers import read_lexicon
from lingualift.translation.settings import TranslatorSettings
from lingualift.translation.translators import make_translator
from lingualift.translation.word_by_word import covered_share
from tests.corpora import shipped

CODES = ("de", "hi", "ar", "hy", "ja", "th")


def numbers_of(text: str) -> list[str]:
    return [number for found in find_numbers(normalise(text)) for number in found.texts]


@functools.cache
def english() -> list[tuple[ProblemDraw, str]]:
    """Every template several times, in English."""
    draws = shipped.draws()[::4]
    assert {draw.template for draw in draws} == set(shipped.templates())
    return [(draw, shipped.book("en").render(draw)) for draw in draws]


@pytest.mark.parametrize("code", CODES)
def test_numbers_survive_and_most_words_are_known(code):
    lexicon = read_lexicon(shipped.LEXICONS / f"en-{code}.tsv", code)
    draws, originals = zip(*english(), strict=True)
    questions = [shipped.book(code).render(draw) for draw in draws]
    translator = make_translator(TranslatorSettings(kind="lexicon"), {code: lexicon}, count_words(originals))
    translations = translator.translate(questions, code)
    for question, translation in zip(questions, translations, strict=True):
        assert re.findall(r"\d+", translation) == re.findall(r"\d+", question)
        assert numbers_of(translation) == numbers_of(question)
    assert covered_share(lexicon, questions) > 0.5
    before, after = (sum(map(word_overlap, texts, originals)) / len(originals) for texts in (questions, translations))
    assert after > before + 0.3
