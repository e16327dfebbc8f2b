"""MiniXNLI and MiniX-CSQA: tiny tasks with XNLI's three labels and X-CSQA's five choices, from MiniMMWP's sentences.

They let the classification paths run offline, and stand in for the published data, which they are not: their words are
those of MiniMMWP, so that every language of it has them. A task is drawn once, without a language, and rendered in
each; what English training data are drawn later are other draws than any of the test's.

MiniXNLI: a fact ("Asha has 6 hats."), then a claim that repeats it (entailment), gives another number for it
(contradiction), or is about what it does not mention (neutral). Half of the unfounded claims take the fact's number, so
that neither the numbers nor the words alone say the label.

MiniX-CSQA: a person has two kinds of thing that belong together (apples and mangoes); which of five belongs to them?
"""

import functools
import random
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from lingualift.corpora.templates import ProblemDraw, TemplateBook
from lingualift.corpora.text_readers import XNLI_LABELS
from lingualift.errors import DataError, TemplateError
from lingualift.records import ChoiceProblem

LETTERS = "ABCDE"
_NUMBERS = range(2, 49)  # as MiniMMWP's
_FACTS = ("distractor-age", "distractor-trees", "distractor-windows", "distractor-other")
_ABOUT_PERSON = ("distractor-age", "distractor-other")
_FORMS_ALONE = ("plural", "bare", "definite")
_MAX_DRAWS = 1000  # of one item, before the excluded ones count as too many

# Things that belong together. Fruit and other food are never offered beside each other: a tomato is both.
_GROUPS = {
    "fruit": ("apple", "orange", "banana", "mango", "lemon"),
    "food": ("egg", "tomato", "potato"),
    "school": ("book", "notebook", "pencil"),
    "table": ("cup", "plate", "spoon", "bottle"),
    "play": ("ball", "balloon", "card"),
    "alone": ("flower", "coin", "candle", "button", "stone", "hat"),
}
_CLOSE = {"fruit": "food", "food": "fruit"}


@dataclass(frozen=True)
class Fact:
    """A sentence before any language.

    Attributes:
        message: of the template file, e.g. "distractor-age".
        number: what it states.
        name: message of the person it is about; empty where it is about none.
        thing: message of the thing it counts; empty where that is part of the message.
    """

    message: str
    number: int
    name: str = ""
    thing: str = ""

    @property
    def subject(self) -> tuple[str, str, str]:
        """What it states a number of."""
        return self.message, self.name, self.thing

    def render(self, book: TemplateBook, wording: str | None = None) -> str:
        """The sentence in a book's language, in the message's own wording unless another is named."""
        names = (self.name,) * 3
        draw = ProblemDraw("", {"d": self.number}, self.thing, self.thing, names)  # the sentence reads name3 and other
        return book.sentence(wording or self.message, "", draw)


@dataclass(frozen=True)
class ChoiceDraw:
    """An item of a task before any language.

    Attributes:
        facts: what is said, in order; MiniXNLI's last one is the claim.
        offered: messages of the things to choose from, in order; none where the options are labels.
        answer: the right option.
    """

    facts: tuple[Fact, ...]
    offered: tuple[str, ...]
    answer: str


Draw = Callable[[TemplateBook, random.Random, str], ChoiceDraw]


def draw_inference(book: TemplateBook, rng: random.Random, label: str) -> ChoiceDraw:
    """A fact and a claim with the label."""
    number, other = rng.sample(_NUMBERS, 2)
    said = _fact(book, rng, number)
    claims = {
        "entailment": said,
        "contradiction": replace(said, number=other),
        "neutral": _unsaid(book, rng, said, rng.choice((number, other))),
    }
    return ChoiceDraw((said, claims[label]), (), label)


def _fact(book: TemplateBook, rng: random.Random, number: int) -> Fact:
    message = rng.choice(_FACTS)
    name = rng.choice(book.ids("name-")) if message in _ABOUT_PERSON else ""
    return Fact(message, number, name, rng.choice(book.ids("thing-")) if message == "distractor-other" else "")


def _unsaid(book: TemplateBook, rng: random.Random, said: Fact, number: int) -> Fact:
    """A fact about something else, often about the same person or the same kind of thing."""
    fact = _fact(book, rng, number)
    kept = {part: getattr(said, part) for part in ("name", "thing") if getattr(fact, part) and rng.random() < 0.5}
    fact = replace(fact, **{part: value for part, value in kept.items() if value})
    return fact if fact.subject != said.subject else _unsaid(book, rng, said, number)


def draw_belonging(book: TemplateBook, rng: random.Random, letter: str) -> ChoiceDraw:
    """A person's two things of one group, and five others of which the one with the letter belongs to them."""
    group = rng.choice([name for name in _GROUPS if name != "alone"])
    first, second, right = rng.sample(_GROUPS[group], 3)
    apart = {name for name in _GROUPS if name not in (group, _CLOSE.get(group))}
    offered = rng.sample(sorted(thing for name in apart for thing in _GROUPS[name]), len(LETTERS) - 1)
    offered.insert(LETTERS.index(letter), right)
    name, numbers = rng.choice(book.ids("name-")), rng.sample(_NUMBERS, 2)
    facts = tuple(
        Fact("distractor-other", n, name, f"thing-{thing}") for n, thing in zip(numbers, (first, second), strict=True)
    )
    return ChoiceDraw(facts, tuple(f"thing-{thing}" for thing in offered), letter)


@dataclass(frozen=True)
class ChoiceTask:
    """A task that is made here.

    Attributes:
        name: first part of its ids.
        draw: makes an item with a given answer.
        options: texts to choose from.
    """

    name: str
    draw: Draw
    options: tuple[str, ...]

    def test_draws(self, book: TemplateBook, count: int, rng: random.Random) -> list[ChoiceDraw]:
        """Draw items, no two the same, whose answers are all equally frequent. O(count).

        Args:
            book: the reference language, which says what people and things there are.
            count: how many.
            rng: source of randomness.

        Raises:
            DataError: there are not so many.
        """
        found: dict[ChoiceDraw, None] = {}
        for answer in self._answers(count, rng):
            drawn = self._one_outside(found, book, rng, answer)
            if drawn is None:
                raise DataError(f"{self.name}: expected {count} different items, found {len(found)}; ask for fewer")
            found[drawn] = None
        return list(found)

    def training_draws(
        self, book: TemplateBook, count: int, rng: random.Random, test: Collection[ChoiceDraw]
    ) -> list[ChoiceDraw]:
        """Draw items that are none of the test's, whose answers are all equally frequent. O(count).

        An item may come again. Were none to, those of few numbers and no names would be used up, and those that remain
        would tell the label: there are 47 ways to repeat how many windows the house has, and 2162 to contradict it.

        Args:
            book, count, rng: as for the test.
            test: items that must not be drawn.

        Raises:
            DataError: the test has them all.
        """
        excluded = frozenset(test)
        found = [self._one_outside(excluded, book, rng, answer) for answer in self._answers(count, rng)]
        if None in found:
            raise DataError(f"{self.name}: expected items outside the test, which has them all; make the test smaller")
        return [draw for draw in found if draw is not None]

    def _answers(self, count: int, rng: random.Random) -> list[str]:
        answers = [self.options[i % len(self.options)] for i in range(count)]
        rng.shuffle(answers)
        return answers

    def _one_outside(
        self, excluded: Collection[ChoiceDraw], book: TemplateBook, rng: random.Random, answer: str
    ) -> ChoiceDraw | None:
        tries = (self.draw(book, rng, answer) for _ in range(_MAX_DRAWS))
        return next((draw for draw in tries if draw not in excluded), None)

    def problems(
        self, draws: Iterable[ChoiceDraw], book: TemplateBook, rng: random.Random | None = None, *, part: str = "test"
    ) -> list[ChoiceProblem]:
        """Render items in one language.

        Args:
            draws: the items; their position makes the id, so that languages share ids.
            book: the language's messages.
            rng: picks any of the book's wordings, which English training data has; None takes the messages' own.
            part: of the data, for ids.
        """
        return [
            ChoiceProblem(
                f"{self.name}-{part}-{i:05d}",
                book.language,
                _question(draw, book, rng),
                self.options,
                draw.answer,
                f"{self.name}/{book.path.name}",
            )
            for i, draw in enumerate(draws)
        ]


def _question(draw: ChoiceDraw, book: TemplateBook, rng: random.Random | None) -> str:
    def wording(fact: Fact) -> str | None:
        return None if rng is None else rng.choice(book.wordings(fact.message))

    sentences = " ".join(fact.render(book, wording(fact)) for fact in draw.facts)
    form = _form_alone(book)
    return with_choices(sentences, [book.form(thing, form) for thing in draw.offered])


@functools.cache
def _form_alone(book: TemplateBook) -> str:
    """The attribute by which a book names things without a number: all of one, the first that every thing has."""
    things = book.ids("thing-")
    known = [form for form in _FORMS_ALONE if all(form in book.attributes(thing) for thing in things)]
    if not known:
        raise TemplateError(f"{book.path}: expected every thing to have one of {', '.join(_FORMS_ALONE)}; add it")
    return known[0]


def with_choices(question: str, choices: Sequence[str], letters: Sequence[str] = LETTERS) -> str:
    """A question with its choices, each with a letter; the question alone where there are none."""
    return " ".join([question, *(f"({letter}) {choice}" for letter, choice in zip(letters, choices, strict=False))])


CHOICE_TASKS: Mapping[str, ChoiceTask] = MappingProxyType(
    {
        task.name: task
        for task in (
            ChoiceTask("minixnli", draw_inference, XNLI_LABELS),
            ChoiceTask("minixcsqa", draw_belonging, tuple(LETTERS)),
        )
    }
)
