"""Every shipped template file passes every check; English has its training wordings."""

import re
from collections import Counter
from dataclasses import replace

import pytest

from lingualift.checking.report import check_templates
from lingualift.corpora.problems import OPERATIONS
from lingualift.languages import all_languages
from tests.corpora import shipped


def test_every_language_of_the_table_has_a_file():
    assert set(shipped.LANGUAGES) == set(all_languages())


@pytest.mark.parametrize("code", shipped.LANGUAGES)
def test_shipped_language(code):
    assert check_templates(shipped.files(code)) == []


def test_the_checks_see_every_message_and_every_form():
    """What the problems of the checks render, in a language with many forms."""
    draws = shipped.draws()
    assert len(draws) >= 300
    assert {draw.template for draw in draws} == set(shipped.templates())
    assert {draw.distractor for draw in draws} == {"", *shipped.book("en").ids("distractor-")}
    assert {draw.item for draw in draws} == set(shipped.book("en").ids("thing-"))
    assert {name for draw in draws for name in draw.names} == set(shipped.book("en").ids("name-"))


def test_there_are_enough_templates_and_things():
    operations = Counter(template.operation for template in shipped.templates().values())
    assert all(operations[operation] >= 4 for operation in OPERATIONS)
    assert len(shipped.book("en").ids("thing-")) >= 24
    assert len(shipped.book("en").ids("name-")) >= 10


def test_english_has_three_times_as_many_wordings_for_training():
    def wordings(book):
        return sum(len(book.wordings(template)) for template in shipped.templates())

    assert wordings(shipped.english_for_training()) >= 3 * wordings(shipped.book("en"))


def test_every_english_training_wording_asks_the_same_problem():
    english = shipped.english_for_training()
    draw = replace(shipped.draws()[0], numbers={"p": 24, "q": 6, "r": 2, "d": 12}, distractor="")
    for template in shipped.templates().values():
        expected = Counter(str(draw.numbers[name]) for name in template.operands)
        texts = [english.render(replace(draw, template=template.id), w) for w in english.wordings(template.id)]
        assert all(Counter(re.findall(r"\d+", text)) == expected for text in texts)
        assert len(set(texts)) == len(texts)
