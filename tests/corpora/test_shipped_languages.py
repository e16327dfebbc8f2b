"""Every shipped template file: complete, parallel to English, in its own script, with its own plural categories."""

import re
import unicodedata
from collections import Counter
from dataclasses import replace

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from lingualift.corpora.problems import OPERATIONS
from lingualift.languages import get_language
from tests.corpora import shipped

# First word of the Unicode names of a script's letters.
LETTERS = {"Han": {"CJK"}, "Japanese": {"CJK", "HIRAGANA", "KATAKANA"}}


class _Selectors(Visitor):
    """Variant keys of every selector on a number: `$n`, `$p_n`, `$day_n`."""

    def __init__(self) -> None:
        self.keys: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        selector = node.selector
        if isinstance(selector, ast.VariableReference) and re.fullmatch(r"n|.*_n", selector.id.name):
            names = [variant.key for variant in node.variants]
            self.keys |= {key.name for key in names if isinstance(key, ast.Identifier)}
        self.generic_visit(node)


def parsed(code: str) -> ast.Resource:
    return FluentParser().parse((shipped.FOLDER / f"{code}.ftl").read_text(encoding="utf-8"))


@pytest.mark.parametrize("code", shipped.LANGUAGES)
class TestShippedLanguage:
    def test_has_every_message_of_english_once(self, code):
        ours = [entry.id.name for entry in parsed(code).body if isinstance(entry, ast.Message)]
        assert set(shipped.book("en").ids("")) <= set(ours)
        assert [name for name, count in Counter(ours).items() if count > 1] == []

    def test_has_enough_templates_and_things(self, code):
        book = shipped.book(code)
        operations = Counter(
            template.operation
            for template in shipped.templates().values()
            if template.id in book.ids("") and "question" in book.attributes(template.id)
        )
        assert all(operations[operation] >= 4 for operation in OPERATIONS)
        assert len(book.ids("thing-")) >= 24

    def test_renders_without_placeholders(self, code):
        assert len(shipped.renderings(code)) >= 300
        for text in shipped.renderings(code):
            assert not re.search(r"[{}$<>]|  | [.,?!]|^\s|\s$|None", text), text

    def test_shows_the_numbers_that_english_shows(self, code):
        pairs = zip(shipped.renderings(code), shipped.renderings("en"), strict=True)
        for ours, english in pairs:
            assert Counter(re.findall(r"\d+", ours)) == Counter(re.findall(r"\d+", english)), (ours, english)

    def test_no_two_templates_render_alike(self, code):
        draw = replace(shipped.draws()[0], numbers={"p": 24, "q": 6, "r": 2, "d": 12}, distractor="")
        texts = {shipped.book(code).render(replace(draw, template=name)) for name in shipped.templates()}
        assert len(texts) == len(shipped.templates())

    def test_no_two_things_and_no_two_names_are_called_alike(self, code):
        book, draw = shipped.book(code), replace(shipped.draws()[0], distractor="")
        names = book.ids("name-")
        assert len({book.render(replace(draw, item=thing)) for thing in book.ids("thing-")}) >= 24
        others = {book.render(replace(draw, names=(name, *names[:2]))) for name in names[2:]}
        assert len(others) == len(names) - 2

    def test_selects_only_by_plural_categories_of_the_language(self, code):
        visitor = _Selectors()
        visitor.visit(parsed(code))
        assert visitor.keys <= {*Locale.parse(code).plural_form.tags, "other"}

    def test_is_written_in_its_script(self, code):
        script = get_language(code).script
        starts = LETTERS.get(script, {script.upper()})
        for text in shipped.renderings(code):
            letters = [unicodedata.name(char).split()[0] for char in text if char.isalpha()]
            assert sum(letter in starts for letter in letters) > 0.9 * len(letters), text

    def test_is_normalised(self, code):
        assert all(unicodedata.is_normalized("NFC", text) for text in shipped.renderings(code))


@pytest.mark.parametrize("code", shipped.OTHERS)
def test_no_sentence_was_left_in_english(code):
    english = set(shipped.renderings("en"))
    assert not english & set(shipped.renderings(code))


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
