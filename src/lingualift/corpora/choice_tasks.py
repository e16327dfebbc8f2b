"""MiniXNLI and MiniX-CSQA: tiny tasks with XNLI's three labels and X-CSQA's five choices, from MiniMMWP's sentences.

They let the classification paths run offline, and stand in for the published data, which they are not: their words are
those of MiniMMWP, so that every language of it has them. A task is drawn once, without a language, and rendered in
each; what English training data are drawn later are other draws than any of the test's.

MiniXNLI: two facts ("Asha has 6 hats. There are 4 trees in the garden."), then a claim that repeats one of them
(entailment), gives another number for it (contradiction), or is about what neither mentions (neutral). Half of the
false and unfounded claims take a number that the facts hold, so that numbers alone say little.

MiniX-CSQA: a person has two kinds of thing that belong together (apples and mangoes); which of five belongs to them?
"""

import functools
import random
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
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
    """Two facts and a claim with the label."""
    first, second, unsaid = _unlike_facts(book, rng)
    said = rng.choice((first, second))
    others = [n for n in _NUMBERS if n not in (first.number, second.number)]
    wrong = rng.choice(([(second if said is first else first).number], others)[rng.random() < 0.5])
    claims = {
        "entailment": said,
        "contradiction": Fact(said.message, wrong, said.name, said.thing),
        "neutral": Fact(unsaid.message, rng.choice((wrong, said.number)), unsaid.name, unsaid.thing),
    }
    return ChoiceDraw((first, second, claims[label]), (), label)


def _unlike_facts(book: TemplateBook, rng: random.Random) -> tuple[Fact, Fact, Fact]:
    """Two facts with different numbers, and one that shares the message, the person or the thing with one of them."""
    names, things, numbers = book.ids("name-"), book.ids("thing-"), rng.sample(_NUMBERS, 3)

    def fact(message: str, number: int) -> Fact:
        name = rng.choice(names) if message in _ABOUT_PERSON else ""
        return Fact(message, number, name, rng.choice(things) if message == "distractor-other" else "")

    first, second = (fact(message, n) for message, n in zip(rng.choices(_FACTS, k=2), numbers, strict=False))
    third = fact(rng.choice(_FACTS), numbers[2])
    return (first, second, third) if len({f.subject for f in (first, second, third)}) == 3 else _unlike_facts(book, rng)


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

    def draws(
        self, book: TemplateBook, count: int, rng: random.Random, excluded: Collection[ChoiceDraw] = frozenset()
    ) -> list[ChoiceDraw]:
        """Draw items, no two the same, whose answers are all equally frequent. O(count).

        Args:
            book: the reference language, which says what people and things there are.
            count: how many.
            rng: source of randomness.
            excluded: items that must not be drawn, those of the test.

        Raises:
            DataError: there are not so many.
        """
        seen = set(excluded)
        found: list[ChoiceDraw] = []
        answers = [self.options[i % len(self.options)] for i in range(count)]
        rng.shuffle(answers)
        for answer in answers:
            drawn = next((d for d in (self.draw(book, rng, answer) for _ in range(_MAX_DRAWS)) if d not in seen), None)
            if drawn is None:
                raise DataError(f"{self.name}: expected {count} different items, found {len(found)}; ask for fewer")
            seen.add(drawn)
            found.append(drawn)
        return found

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
