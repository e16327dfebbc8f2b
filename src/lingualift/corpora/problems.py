"""Problems of the shipped benchmark: which templates there are, how numbers are drawn, and the worked solution.

Numbers must say nothing about the operation: every operation draws its operands from one distribution, and problems
with a distractor draw three numbers exactly as two-step problems do (see `corpora.floor` for what is left to guess).
"""

import csv
import operator
import random
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations, repeat
from pathlib import Path

from lingualift.corpora.templates import DISTRACTOR_POSITIONS, ProblemDraw, TemplateBook
from lingualift.errors import DataError, TemplateError
from lingualift.records import MathProblem

OPERATORS: Mapping[str, Callable[[int, int], int]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.floordiv,
}
_COLUMNS = ("template", "operation", "steps", "descending")
_MAX_DRAWS = 10_000  # of one problem, before the excluded signatures count as too many
Step = tuple[int, str, int, int]  # left, operator, right, result
OPERATIONS = ("addition", "subtraction", "multiplication", "division", "two-step")


@dataclass(frozen=True)
class Template:
    """A template's mathematics.

    Attributes:
        id: the Fluent message, e.g. "add-gift".
        operation: one of OPERATIONS.
        steps: (left, operator, right) in order; an operand is a number's name or "_", the step before's result.
        descending: names of the numbers from largest to smallest; () where any order that divides evenly may come.
    """

    id: str
    operation: str
    steps: tuple[tuple[str, str, str], ...]
    descending: tuple[str, ...] = ()

    @cached_property
    def operands(self) -> tuple[str, ...]:
        """Names of the numbers that the solution uses, sorted: ("p", "q") or ("p", "q", "r")."""
        return tuple(sorted({x for left, _, right in self.steps for x in (left, right)} - {"_"}))

    def solve(self, numbers: Mapping[str, int]) -> list[Step]:
        """Evaluate the steps: (left, operator, right, result) each."""
        done: list[Step] = []
        for left, sign, right in self.steps:
            a, b = (done[-1][3] if name == "_" else numbers[name] for name in (left, right))
            done.append((a, sign, b, OPERATORS[sign](a, b)))
        return done


def read_templates(path: Path) -> dict[str, Template]:
    """Read `templates.csv` (columns template, operation, steps, descending).

    Raises:
        DataError: a row has an unknown operation or step; names file and line.
    """
    if not path.is_file():
        raise DataError(f"{path}: no such file; expected the table of templates (template,operation,steps,descending)")
    templates: dict[str, Template] = {}
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        if reader.fieldnames != list(_COLUMNS):
            raise DataError(f"{path}:1: expected the columns {','.join(_COLUMNS)}, got {reader.fieldnames}")
        for row in reader:
            template = _read_row(row, f"{path}:{reader.line_num}")
            if template.id in templates:
                raise DataError(f"{path}:{reader.line_num}: template {template.id!r} is there twice")
            templates[template.id] = template
    return templates


def _read_row(row: dict[str, str], where: str) -> Template:
    if None in row or None in row.values() or row["operation"] not in OPERATIONS:
        raise DataError(f"{where}: expected {','.join(_COLUMNS)} with a known operation, got {row}")
    steps: list[tuple[str, str, str]] = []
    for step in row["steps"].split(";"):
        words = step.split()
        known = {"p", "q", "r", "_"} if steps else {"p", "q", "r"}
        if len(words) != 3 or words[1] not in OPERATORS or not {words[0], words[2]} <= known:
            raise DataError(f"{where}: field steps: expected e.g. 'p + q; _ - r', got {row['steps']!r}")
        steps.append((words[0], words[1], words[2]))
    template = Template(row["template"], row["operation"], tuple(steps), tuple(row["descending"].split()))
    expected = template.operands if len(template.operands) == 3 else ()
    if sorted(template.descending) != list(expected):
        raise DataError(
            f"{where}: field descending: expected {' '.join(expected) or 'nothing'} in some order, "
            f"got {row['descending']!r}"
        )
    return template


@dataclass(frozen=True)
class NumberDesign:
    """How operands are drawn.

    Attributes:
        largest: upper bound of the larger operand.
        largest_divisor: upper bound of the smaller operand.
        distractor_share: share of one-step problems with a number that nobody needs.
    """

    largest: int = 48
    largest_divisor: int = 12
    distractor_share: float = 0.75

    @cached_property
    def pairs(self) -> list[tuple[int, int]]:
        """Every (p, q) with q dividing p, 2 <= q < p: + − × ÷ all give whole positive numbers."""
        divisors = range(2, self.largest_divisor + 1)
        return [(p, q) for q in divisors for p in range(2 * q, self.largest + 1, q)]

    @cached_property
    def chains(self) -> list[tuple[int, int, int]]:
        """Every (a, b, c) with c dividing b and b dividing a: any two of them are a pair."""
        return [(p, q, r) for p, q in self.pairs for r in range(2, q) if q % r == 0]

    def choices(self, template: Template, *, distractor: bool) -> list[dict[str, int]]:
        """Every equally likely assignment of numbers to a template: all orders in which each step is a whole number."""
        if template.descending:
            return [dict(zip(template.descending, chain, strict=True)) for chain in self.chains]
        drawn, names = (self.chains, "pqd") if distractor else (self.pairs, "pq")
        assigned = (dict(zip(names, order, strict=True)) for chain in drawn for order in permutations(chain))
        return [numbers for numbers in assigned if is_whole(template, numbers)]


def is_whole(template: Template, numbers: Mapping[str, int]) -> bool:
    """Whether every step gives a whole positive number with no remainder."""
    return all(
        result > 0 and (sign != "/" or left % right == 0) for left, sign, right, result in template.solve(numbers)
    )


class ProblemSampler:
    """Draws problems; the same generator state gives the same problems.

    Args:
        templates: the templates to draw from.
        design: how numbers are drawn.
        book: the reference language's messages: which things, names and distractors there are.
        excluded: signatures that must not be drawn (those of the test problems).
        all_wordings: whether distractors come in all of the book's wordings (English training texts).
    """

    def __init__(
        self,
        templates: Mapping[str, Template],
        design: NumberDesign,
        book: TemplateBook,
        excluded: Collection[tuple] = frozenset(),
        *,
        all_wordings: bool = False,
    ) -> None:
        self.templates, self.design, self.excluded = templates, design, frozenset(excluded)
        self.things, self.names = book.ids("thing-"), book.ids("name-")
        self.distractors = [d for d in book.ids("distractor-") if all_wordings or "--" not in d]
        self._choices = {
            (t.id, flag): design.choices(t, distractor=flag) for t in templates.values() for flag in (False, True)
        }

    def draw(self, template: str, rng: random.Random) -> ProblemDraw:
        """Draw one problem of a template that is not excluded.

        Raises:
            DataError: (nearly) all the template's signatures are excluded.
        """
        one_step = len(self.templates[template].operands) == 2
        for _ in range(_MAX_DRAWS):
            distractor = one_step and rng.random() < self.design.distractor_share
            numbers = rng.choice(self._choices[(template, distractor)])
            item, other = rng.sample(self.things, 2)
            first, second, third = rng.sample(self.names, 3)
            draw = ProblemDraw(
                template=template,
                numbers=numbers,
                item=item,
                other=other,
                names=(first, second, third),
                distractor=rng.choice(self.distractors) if distractor else "",
                distractor_position=rng.choice(DISTRACTOR_POSITIONS),
            )
            if signature(draw) not in self.excluded:
                return draw
        raise DataError(
            f"template {template!r}: the test problems use up all of its numbers; draw fewer test problems or raise "
            "corpus.largest_number"
        )

    def draw_many(self, count: int, rng: random.Random) -> list[ProblemDraw]:
        """Draw `count` problems, templates in turn, so that each is equally frequent. O(count)."""
        order = list(self.templates)
        return [self.draw(order[i % len(order)], rng) for i in range(count)]

    def draw_test(self, count: int, rng: random.Random) -> list[ProblemDraw]:
        """Draw `count` problems with different signatures.

        Raises:
            DataError: the design has fewer signatures than asked for.
        """
        seen: set[tuple] = set()
        draws: list[ProblemDraw] = []
        order = list(self.templates)
        for _ in range(1000 * count):
            draw = self.draw(order[len(draws) % len(order)], rng)
            if signature(draw) not in seen:
                seen.add(signature(draw))
                draws.append(draw)
            if len(draws) == count:
                return draws
        raise DataError(f"the number design has too few signatures for {count} test problems; raise `largest`")


def signature(draw: ProblemDraw) -> tuple:
    """What makes two problems the same for leakage: the template and the numbers that its solution uses."""
    return (draw.template, *(draw.numbers.get(name, 0) for name in "pqr"))


def equation(template: Template, numbers: Mapping[str, int]) -> str:
    """The solution as one expression, e.g. "(12 + 4) / 2"."""
    text = ""
    for i, (left, sign, right, _) in enumerate(template.solve(numbers)):
        text = f"{left} {sign} {right}" if i == 0 else f"({text}) {sign} {right}"
    return text


def rationale(template: Template, numbers: Mapping[str, int]) -> str:
    """The worked solution in English, e.g. "12 + 4 = 16. 16 / 2 = 8. The answer is 8."."""
    steps = template.solve(numbers)
    lines = [f"{left} {sign} {right} = {result}." for left, sign, right, result in steps]
    return " ".join([*lines, f"The answer is {steps[-1][3]}."])


def iterate_problems(
    draws: Iterable[ProblemDraw],
    book: TemplateBook,
    templates: Mapping[str, Template],
    *,
    prefix: str,
    wordings: Iterable[str] | None = None,
    start: int = 0,
) -> Iterator[MathProblem]:
    """Render draws in one language as records, one at a time.

    Args:
        draws: the problems; their position makes the id, so that languages share ids.
        book: the language's messages.
        templates: the templates' mathematics.
        prefix: first part of the ids.
        wordings: message to use for each draw instead of the template's own.
        start: position of the first draw.
    """
    given: Iterable[str | None] = wordings or repeat(None)
    for i, (draw, wording) in enumerate(zip(draws, given, strict=False), start):
        template = templates.get(draw.template)
        if template is None:
            raise TemplateError(f"{book.path}: template {draw.template!r} is not in templates.csv; add it there")
        yield MathProblem(
            id=f"{prefix}-{i:05d}",
            language=book.language,
            question=book.render(draw, wording),
            answer=str(template.solve(draw.numbers)[-1][3]),
            equation=equation(template, draw.numbers),
            rationale=rationale(template, draw.numbers),
            template=wording or draw.template,
            source=f"minimmwp/{book.path.name}",
        )


def make_problems(
    draws: Iterable[ProblemDraw],
    book: TemplateBook,
    templates: Mapping[str, Template],
    *,
    prefix: str,
    wordings: Sequence[str] | None = None,
) -> list[MathProblem]:
    """Render draws in one language as records; see `iterate_problems`."""
    return list(iterate_problems(draws, book, templates, prefix=prefix, wordings=wordings))
