import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingualift.corpora.templates import ProblemDraw, TemplateBook
from lingualift.errors import TemplateError
from tests.corpora import shipped

BOOK = """
layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }
name-1 = Anna
    .gender = feminine
name-2 = Ben
    .gender = masculine
name-3 = Clara
    .gender = feminine
thing-egg = { $n ->
        [one] egg
       *[other] eggs
    }
    .plural = eggs
thing-cup = cups
    .plural = cups
noun-day = { $n ->
        [one] day
       *[other] days
    }
extra-sentence = It is day { $d } with { $other_d }.
add-find = { $name1_gender ->
        [feminine] She
       *[masculine] He
    } has { $p } { $item_p } after { $q } { $day_q }.
    .question = How many { $item_plural } does { $name1 } have?
"""


def draw(**fields) -> ProblemDraw:
    values = {"p": 3, "q": 1, "d": 7}
    base = {"template": "add-find", "numbers": values, "item": "thing-egg", "other": "thing-cup"}
    return ProblemDraw(**{**base, "names": ("name-1", "name-2", "name-3"), **fields})


def book(tmp_path: Path, text: str = BOOK) -> TemplateBook:
    path = tmp_path / "en.ftl"
    path.write_text(text, encoding="utf-8")
    return TemplateBook("en", path)


def test_a_problem_agrees_in_number_and_gender(tmp_path):
    text = book(tmp_path).render(draw())
    assert text == "She has 3 eggs after 1 day. How many eggs does Anna have?"
    text = book(tmp_path).render(draw(numbers={"p": 1, "q": 4}, names=("name-2", "name-1", "name-3")))
    assert text == "He has 1 egg after 4 days. How many eggs does Ben have?"


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        ("first", "It is day 7 with cups. She has 3 eggs after 1 day. How many eggs does Anna have?"),
        ("middle", "She has 3 eggs after 1 day. It is day 7 with cups. How many eggs does Anna have?"),
    ],
)
def test_the_distractor_stands_where_the_draw_says(tmp_path, position, expected):
    found = book(tmp_path).render(draw(distractor="extra-sentence", distractor_position=position))
    assert found == expected


@given(p=st.integers(1, 10**6), q=st.integers(1, 10**6))
def test_numbers_come_through_as_plain_digits(tmp_path_factory, p, q):
    text = book(tmp_path_factory.mktemp("book")).render(draw(numbers={"p": p, "q": q}))
    assert f"has {p} egg" in text
    assert f"after {q} day" in text


def test_wordings_are_the_template_and_its_numbered_variants(tmp_path):
    more = "add-find--2 = Eggs: { $p }.\n    .question = How many?\nadd-find-2 = Another template.\n"
    found = book(tmp_path, BOOK + more)
    assert found.wordings("add-find") == ["add-find", "add-find--2"]
    assert found.render(draw(), "add-find--2") == "Eggs: 3. How many?"


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(TemplateError, match=r"xx\.ftl: no template file for language 'xx'"):
        TemplateBook("xx", tmp_path / "xx.ftl")


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("add-find =", "add-search =", "'add-find'"),
        (".question =", ".ask =", "'add-find.question'"),
        ("    .plural = eggs\n", "", "'thing-egg.plural'"),
        ("layout-plain =", "layout-simple =", "'layout-plain'"),
        ("name-1 = Anna\n    .gender = feminine\n", "", "'name-1"),
        ("noun-day =", "noun-week =", "$day_q"),
        ("has { $p }", "has { $x }", "$x"),
        ("has { $p }", "has { $r }", "$r"),
        ("has { $p }", "has { $p_words }", "$p_words"),
        ("has { $p }", "has { $name4 }", "$name4"),
        ("has { $p }", "has { $item }", "$item"),
        ("has { $p }", "has { $item_p_dative }", "'thing-egg.dative'"),
        ("has { $p }", "has { missing-message }", "add-find"),
    ],
)
def test_what_is_missing_or_unknown_names_file_and_message(tmp_path, old, new, named):
    assert old in BOOK
    broken = book(tmp_path, BOOK.replace(old, new))
    with pytest.raises(TemplateError) as caught:
        broken.render(draw())
    assert "en.ftl" in str(caught.value)
    assert named in str(caught.value)


def test_a_syntax_error_names_file_and_line(tmp_path):
    lines = BOOK.splitlines()
    wrong = lines.index("    .plural = cups") + 2
    lines.insert(wrong - 1, "this line is no message")
    with pytest.raises(TemplateError, match=rf"en\.ftl:{wrong}: expected a Fluent message, got 'this line"):
        book(tmp_path, "\n".join(lines) + "\n")


def test_an_open_brace_is_a_syntax_error(tmp_path):
    with pytest.raises(TemplateError, match=r"en\.ftl:\d+: expected a Fluent message"):
        book(tmp_path, BOOK.replace("has { $p }", "has { $p "))


def test_rendering_is_a_function_of_the_draw():
    first, second = (TemplateBook("ru", shipped.FOLDER / "ru.ftl") for _ in range(2))
    draws = random.Random(1).sample(shipped.draws(), 40)
    assert [first.render(d) for d in draws] == [second.render(d) for d in reversed(draws)][::-1]
