"""Tables and figures of MiniMMWP's own problems."""

import random

import matplotlib.colors
import pytest
from tests.corpora import shipped

from lingualift.corpora.floor import all_cases, blind_floor
from lingualift.corpora.problems import NumberDesign, ProblemSampler
from lingualift.errors import DataError
from lingualift.languages import all_languages
from lingualift.records import MathProblem
from lingualift.reporting import problem_figures
from lingualift.reporting.figures import figure_png
from lingualift.reporting.problem_set import (
    OWN_SCRIPT,
    guesses_by_operation,
    possible_answers,
    problem_table,
    script_groups,
    shown_numbers,
)
from lingualift.reporting.style import FLOOR_GID

DESIGN = NumberDesign(largest=24, largest_divisor=6)


@pytest.fixture(scope="module")
def cases():
    return list(all_cases(shipped.book("en"), shipped.templates(), DESIGN))


@pytest.fixture(scope="module")
def table():
    minimmwp = shipped.minimmwp("en", "sw", "zh")
    return problem_table(minimmwp.test_problems(minimmwp.test_draws(40, 0)), minimmwp.templates)


def test_a_problem_s_row_says_what_its_text_shows():
    question = "David is 36 years old. Clara has 9 pencils. Julia gives Clara 3 more pencils. How many?"
    alone = question.removeprefix("David is 36 years old. ")
    problems = {
        "en": [MathProblem(str(i), "en", text, "12", template="add-gift") for i, text in enumerate((question, alone))]
    }
    first, second = problem_table(problems, shipped.templates()).to_dict("records")
    assert (first["operation"], first["answer"], first["characters"], first["words"]) == ("addition", 12, 87, 14)
    assert (first["numbers"], first["distractor"]) == ((36, 9, 3), True)
    assert (second["numbers"], second["distractor"]) == ((9, 3), False)


def test_problems_of_another_set_are_an_error():
    for template in ("", "add-gift--2"):
        problems = {"en": [MathProblem("p", "en", "1 and 1?", "2", template=template)]}
        with pytest.raises(DataError, match=f"problem 'p', language 'en': expected a template .* got {template!r}"):
            problem_table(problems, shipped.templates())
    with pytest.raises(DataError, match="expected at least one problem"):
        problem_table({}, shipped.templates())


def test_languages_alone_in_their_script_are_together():
    groups = script_groups(["en", "sw", "zh", "hi", "mr", "ta"])
    latin, own = {"en": "Latin", "sw": "Latin"}, {"zh": OWN_SCRIPT, "ta": OWN_SCRIPT}
    assert groups == {**latin, **own, "hi": "Devanagari", "mr": "Devanagari"}


def test_the_parts_of_the_floor_add_up_to_it(cases):
    parts = guesses_by_operation(cases, shipped.templates())
    floor = blind_floor(shipped.book("en"), shipped.templates(), DESIGN)
    assert (parts["share"] * parts["right"]).sum() == pytest.approx(floor)
    # Beside two numbers each operation's answer is as likely as the others', so that none is guessed more often.
    assert parts.loc[parts["numbers"] == 2, "right"].tolist() == pytest.approx([0.25] * 4, abs=0.03)
    shares = parts.groupby("operation")["share"].sum()
    assert shares.to_dict() == pytest.approx(dict.fromkeys(shares.index, 0.2))
    assert dict(parts.groupby("operation")["numbers"].apply(list)) == {
        **dict.fromkeys(("addition", "subtraction", "multiplication", "division"), [2, 3]), "two-step": [3]
    }  # fmt: skip


def test_what_an_answer_can_be_is_what_problems_with_these_numbers_have(cases):
    shown, book, templates = (12, 4), shipped.book("en"), shipped.templates()
    sampler, rng, seen = ProblemSampler(templates, DESIGN, book), random.Random(0), set()
    for draw in sampler.draw_many(20_000, rng):
        if shown_numbers(book.render(draw)) == shown:
            template = templates[draw.template]
            seen.add((template.solve(draw.numbers)[-1][3], template.operation))
    found = possible_answers(cases, shown, templates)
    assert seen == {(16, "addition"), (8, "subtraction"), (48, "multiplication"), (3, "division")}
    assert set(zip(found["answer"], found["operation"], strict=True)) == seen
    assert found["probability"].sum() == pytest.approx(1)
    assert found["probability"].is_monotonic_decreasing
    with pytest.raises(DataError, match=r"got \(1, 1\)"):
        possible_answers(cases, (1, 1), templates)


def test_the_grid_has_every_language_in_its_class_and_the_colour_of_its_script():
    [axes] = problem_figures.language_grid(all_languages()).axes
    labels = {text.get_text(): text for text in axes.texts}
    assert set(labels) == set(all_languages())
    columns = {code: ("low", "medium", "high")[int(text.get_position()[0])] for code, text in labels.items()}
    assert columns == {code: language.resource_class for code, language in all_languages().items()}
    colours = {code: matplotlib.colors.to_hex(text.get_bbox_patch().get_facecolor()) for code, text in labels.items()}
    groups = script_groups(all_languages())
    assert len({(groups[code], colour) for code, colour in colours.items()}) == len(set(groups.values())) == 4


def test_boxes_run_from_the_shortest_language_to_the_longest(table):
    [axes] = problem_figures.length_boxes(table).axes
    medians = table.groupby("language")["characters"].median()
    assert medians.is_unique
    shown = [label.get_text() for label in axes.get_yticklabels()]
    assert shown == [all_languages()[code].name for code in medians.sort_values().index]
    assert shown[0] == "Chinese"


def test_every_answer_is_a_dot(table):
    english = table[table["language"] == "en"]
    [axes] = problem_figures.answer_swarm(english).axes
    dots = [tuple(offset) for part in axes.collections for offset in part.get_offsets()]
    assert sorted(round(x) for x, _ in dots) == sorted(english["answer"])


def test_the_guesser_s_panels_show_floor_answers_and_shares(cases):
    templates, shown = shipped.templates(), (12, 4)
    answers, parts = possible_answers(cases, shown, templates), guesses_by_operation(cases, templates)
    figure = problem_figures.guess_panels(answers, parts, shown=shown, answer=3)
    left, right = figure.axes
    assert [label.get_text() for label in left.get_xticklabels()] == [str(answer) for answer in answers["answer"]]
    assert [text.get_text() for text in left.texts] == ["right"]
    assert sum(bar.get_width() for bar in right.patches) == pytest.approx(1)
    [line] = [line for line in right.lines if line.get_gid() == FLOOR_GID]
    area = sum(bar.get_width() * bar.get_height() for bar in right.patches)
    assert line.get_ydata()[0] == pytest.approx(area)
    assert figure_png(figure).startswith(b"\x89PNG")
