"""The floor: accuracy of the best blind guesser, who sees only a problem's numbers in the order shown.

Computed exactly: every template, distractor position and assignment of numbers is enumerated with its probability,
grouped by the sequence of numbers that the language's text shows, and the most probable answer of each group counts.
O(templates × number assignments); no sampling.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from lingualift.corpora.problems import NumberDesign, Template
from lingualift.corpora.templates import DISTRACTOR_POSITIONS, ProblemDraw, TemplateBook
from lingualift.errors import TemplateError

# Stand-ins that tell which number a text shows where; they never occur as real operands.
_SENTINELS = {"p": 90001, "q": 90002, "r": 90003, "d": 90004}


def shown_order(book: TemplateBook, template: Template, position: str) -> tuple[str, ...]:
    """Names of the numbers in the order in which the language's text shows them.

    Args:
        book: the language's messages.
        template: the template.
        position: the distractor's position, or "" for none.

    Raises:
        TemplateError: the text shows another set of numbers than the template has.
    """
    wanted = [*template.operands, *(["d"] if position else [])]
    things, names = book.ids("thing-"), book.ids("name-")
    draw = ProblemDraw(
        template=template.id,
        numbers={name: _SENTINELS[name] for name in wanted},
        item=things[0],
        other=things[1],
        names=(names[0], names[1], names[2]),
        distractor="distractor-trees" if position else "",
        distractor_position=position or "first",
    )
    by_value = {str(value): name for name, value in _SENTINELS.items()}
    shown = tuple(by_value.get(text, text) for text in re.findall(r"\d+", book.render(draw)))
    if sorted(shown) != sorted(wanted):
        raise TemplateError(
            f"{book.path}: template {template.id!r} must show the numbers {sorted(wanted)} once each, got {list(shown)}"
        )
    return shown


@dataclass(frozen=True)
class Case:
    """One way in which a problem can come.

    Attributes:
        template: its id; distractor: whether the text shows a number that nobody needs.
        shown: the numbers in the order shown; answer: the right one.
        probability: of this case among all.
    """

    template: str
    distractor: bool
    shown: tuple[int, ...]
    answer: int
    probability: Fraction


def all_cases(book: TemplateBook, templates: Mapping[str, Template], design: NumberDesign) -> Iterator[Case]:
    """Every case of one language's texts; their probabilities add up to 1.

    Raises:
        TemplateError: see `shown_order`.
    """
    for template in templates.values():
        one_step = len(template.operands) == 2
        share = Fraction(str(design.distractor_share)) if one_step else Fraction(0)
        cases = [
            ("", 1 - share),
            *((position, share / len(DISTRACTOR_POSITIONS)) for position in DISTRACTOR_POSITIONS),
        ]
        for position, weight in cases:
            if not weight:
                continue
            order = shown_order(book, template, position)
            choices = design.choices(template, distractor=bool(position))
            each = weight / len(templates) / len(choices)
            for numbers in choices:
                shown = tuple(numbers[name] for name in order)
                yield Case(template.id, bool(position), shown, template.solve(numbers)[-1][3], each)


def answer_chances(cases: Iterable[Case]) -> dict[tuple[int, ...], dict[int, Fraction]]:
    """Numbers as shown → each answer that can go with them → the probability of both together."""
    mass: dict[tuple[int, ...], dict[int, Fraction]] = defaultdict(lambda: defaultdict(Fraction))
    for case in cases:
        mass[case.shown][case.answer] += case.probability
    return {shown: dict(answers) for shown, answers in mass.items()}


def likeliest(chances: Mapping[int, Fraction]) -> tuple[int, ...]:
    """The likeliest answer, or all of several that are equally likely, in ascending order."""
    most = max(chances.values())
    return tuple(sorted(answer for answer, chance in chances.items() if chance == most))


def blind_floor(book: TemplateBook, templates: Mapping[str, Template], design: NumberDesign) -> float:
    """Accuracy in [0, 1] of the best blind guesser for one language's texts."""
    chances = answer_chances(all_cases(book, templates, design))
    return float(sum(max(answers.values()) for answers in chances.values()))
