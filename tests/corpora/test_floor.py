import random
import re
from collections import Counter, defaultdict
from fractions import Fraction

import pytest

from lingualift.corpora.floor import all_cases, answer_chances, blind_floor, likeliest, shown_order
from lingualift.corpora.problems import NumberDesign, ProblemSampler, Template
from lingualift.corpora.templates import TemplateBook
from lingualift.errors import TemplateError
from tests.corpora import shipped


@pytest.mark.parametrize("code", ["en", "eu", "zh"])
@pytest.mark.parametrize("share", [0.0, 0.6, 1.0])
def test_the_floor_is_what_a_guesser_reaches_who_has_seen_the_numbers_often(code, share):
    design = NumberDesign(largest=12, largest_divisor=4, distractor_share=share)
    book, templates = shipped.book(code), shipped.templates()
    sampler, rng = ProblemSampler(templates, design, book), random.Random(0)
    answers: dict[tuple[str, ...], Counter[int]] = defaultdict(Counter)
    count = 6000
    for draw in sampler.draw_many(count, rng):
        shown = tuple(re.findall(r"\d+", book.render(draw)))
        answers[shown][templates[draw.template].solve(draw.numbers)[-1][3]] += 1
    guessed = sum(found.most_common(1)[0][1] for found in answers.values()) / count
    # A guesser who picks the best answer on the sample he is scored on is a little lucky, never unlucky.
    assert guessed == pytest.approx(blind_floor(book, templates, design), abs=0.03)


@pytest.mark.parametrize("code", shipped.LANGUAGES)
def test_the_shipped_design_leaves_little_to_guess(code):
    assert 0 < blind_floor(shipped.book(code), shipped.templates(), NumberDesign()) <= 0.20


def test_numbers_that_give_the_operation_away_have_a_floor_of_one():
    only = {key: t for key, t in shipped.templates().items() if t.operation == "addition"}
    assert blind_floor(shipped.book("en"), only, NumberDesign(distractor_share=0.0)) == 1.0


def test_a_distractor_lowers_the_floor():
    floors = [
        blind_floor(shipped.book("en"), shipped.templates(), NumberDesign(distractor_share=share))
        for share in (0.0, 0.75)
    ]
    assert floors[1] < floors[0]


def test_the_order_shown_is_the_texts():
    template = shipped.templates()["add-places"]
    assert shown_order(shipped.book("en"), template, "") == ("q", "p")
    assert shown_order(shipped.book("en"), template, "first") == ("d", "q", "p")
    assert shown_order(shipped.book("en"), template, "middle") == ("q", "p", "d")


def test_a_text_that_hides_a_number_is_an_error(tmp_path):
    text = (shipped.FOLDER / "en.ftl").read_text(encoding="utf-8")
    line = "add-gift = { $name1 } has { $p } { $item_p }."
    assert line in text
    path = tmp_path / "en.ftl"
    path.write_text(text.replace(line, "add-gift = { $name1 } has some { $item_p }."), encoding="utf-8")
    template = Template("add-gift", "addition", (("p", "+", "q"),))
    with pytest.raises(TemplateError, match=r"en\.ftl: template 'add-gift' must show the numbers"):
        shown_order(TemplateBook("en", path), template, "")


def test_equally_likely_answers_are_all_likeliest():
    assert likeliest({7: Fraction(1, 4), 9: Fraction(1, 2), 3: Fraction(1, 4)}) == (9,)
    assert likeliest({7: Fraction(2, 5), 3: Fraction(2, 5), 5: Fraction(1, 5)}) == (3, 7)


def test_all_cases_are_all_that_can_come():
    book, templates = shipped.book("en"), shipped.templates()
    cases = list(all_cases(book, templates, NumberDesign(largest=12, largest_divisor=4)))
    assert sum(case.probability for case in cases) == 1
    assert {case.template for case in cases} == set(templates)
    distracted = sum(case.probability for case in cases if case.distractor)
    assert distracted == Fraction(3, 4) * Fraction(16, 20)  # four templates of twenty have two steps
    chances = answer_chances(cases)
    assert sum(sum(answers.values()) for answers in chances.values()) == 1
    assert set(chances[(12, 4)]) == {16, 8, 48, 3}
