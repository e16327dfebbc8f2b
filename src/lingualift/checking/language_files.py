"""What is checked: a language's template file beside the English one, and the same problems rendered from both."""

import random
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import cycle
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from lingualift.corpora.problems import NumberDesign, ProblemSampler, Template, read_templates
from lingualift.corpora.templates import DISTRACTOR_POSITIONS, ProblemDraw, TemplateBook
from lingualift.languages import Language
from lingualift.lexicons.lexicon import words_of

# Stand around a name that a text shows; private use, so that no language writes them.
_SLOT_MARKS = {"1": "\ue001", "2": "\ue002", "3": "\ue003"}
_END = "\ue000"
_NAME = re.compile(r"name([123])(?:_\w+)?")
_MARKED_NAME = re.compile(rf"([\ue001-\ue003])([^{_END}]*){_END}")


class _Selected(Visitor):
    """Variables that selectors read, which no text shows."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            self.names.add(node.selector.id.name)
        self.generic_visit(node)


class MarkedBook(TemplateBook):
    """A book whose renderings mark which name stands where; a name that is also selected on counts as not shown."""

    def __init__(self, language: str, path: Path, extra: Path | None = None) -> None:
        super().__init__(language, path, extra)
        self.entries: dict[str, ast.Message] = {}
        for file in filter(None, (path, extra)):
            parsed = FluentParser().parse(file.read_text(encoding="utf-8"))
            self.entries |= {entry.id.name: entry for entry in parsed.body if isinstance(entry, ast.Message)}

    def selected(self, message: str) -> set[str]:
        """Variables that the message's selectors read."""
        visitor = _Selected()
        visitor.visit(self.entries[message])
        return visitor.names

    @cached_property
    def name_forms(self) -> dict[str, dict[str, str]]:
        """Form → name → text, of the forms that some text shows; "" is the name itself.

        A form that many names share ("he", "she") is no name.
        """
        used = {variable.partition("_")[2] for message in self.entries for variable in self._shown(message)}
        names = self.ids("name-")
        found = {
            form: {name: self.form(name, form) for name in names if not form or form in self.attributes(name)}
            for form in sorted({"", *used})
        }
        return {form: texts for form, texts in found.items() if len(set(texts.values())) > len(texts) / 2}

    def names(self) -> set[str]:
        """Every form of every name, as texts show it."""
        return {text for texts in self.name_forms.values() for text in texts.values()}

    def name_words(self) -> set[str]:
        """The words of all names in all forms, lower case."""
        return {word for name in self.names() for word in words_of(name)}

    def _shown(self, message: str) -> Iterator[str]:
        attributes = ["", *self.attributes(message)]
        used = {name for attribute in attributes for name in self.variables(message, attribute)}
        return (name for name in used - self.selected(message) if _NAME.fullmatch(name))

    def _argument(self, variable: str, draw: ProblemDraw, message: str) -> str | int:
        value = super()._argument(variable, draw, message)
        match = _NAME.fullmatch(variable)
        form = variable.partition("_")[2]
        if not match or form not in self.name_forms or variable in self.selected(message):
            return value
        return f"{_SLOT_MARKS[match[1]]}{value}{_END}"


@dataclass(frozen=True)
class Text:
    """One problem in one language, with marks around its names, and which problem it is."""

    draw: ProblemDraw
    marked: str

    @cached_property
    def plain(self) -> str:
        """The text as readers see it."""
        return re.sub(r"[\ue000-\ue003]", "", self.marked)

    @cached_property
    def slots(self) -> frozenset[str]:
        """Names shown: "1" for the problem's first name, and so on."""
        marks = {mark: slot for slot, mark in _SLOT_MARKS.items()}
        return frozenset(marks[mark] for mark, name in _MARKED_NAME.findall(self.marked) if name.strip())

    @cached_property
    def without_names(self) -> str:
        """The text with a gap instead of each name."""
        return _MARKED_NAME.sub(_END, self.marked)


class Reference:
    """The English side, read once: templates, books, and a few hundred problems that show every message.

    Args:
        folder: the template folder, `data/01_raw/minimmwp`.

    Raises:
        DataError: `templates.csv`, `en.ftl` or `en.training.ftl` is missing or malformed.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.templates: Mapping[str, Template] = read_templates(folder / "templates.csv")
        self.book = MarkedBook("en", folder / "en.ftl")
        self.training = MarkedBook("en", folder / "en.ftl", folder / "en.training.ftl")

    @cached_property
    def draws(self) -> list[ProblemDraw]:
        """Every template with every thing; distractors, numbers and names in turn."""
        sampler, rng = ProblemSampler(self.templates, NumberDesign(), self.book), random.Random(0)
        distractors = cycle(["", *sampler.distractors])
        return [
            replace(
                drawn := sampler.draw(template, rng),
                numbers={"d": rng.randint(2, 48), **drawn.numbers},
                item=item,
                other=rng.choice([thing for thing in sampler.things if thing != item]),
                distractor=next(distractors),
                distractor_position=rng.choice(DISTRACTOR_POSITIONS),
            )
            for template in self.templates
            for item in sampler.things
        ]

    @cached_property
    def texts(self) -> list[Text]:
        """The draws in English."""
        return render_all(self.book, self.draws)

    @cached_property
    def wordings(self) -> list[str]:
        """Every training wording of every draw and distractor sentence: what a lexicon has to cover."""
        book, distractors = self.training, self.training.ids("distractor-")
        texts = [Text(draw, book.render(draw, w)) for draw in self.draws for w in book.wordings(draw.template)]
        texts += [Text(draw, book.sentence(w, "", draw)) for draw in self.draws for w in distractors]
        return [text.plain for text in texts]


@dataclass(frozen=True)
class LanguageFiles:
    """A language's template file, read, beside the English reference."""

    language: Language
    reference: Reference
    book: MarkedBook

    @classmethod
    def read(cls, language: Language, reference: Reference, folder: Path | None = None) -> "LanguageFiles":
        """Read `<xx>.ftl` of a folder, by default the reference's.

        Raises:
            TemplateError: the file is missing or does not parse.
        """
        path = (folder or reference.folder) / f"{language.code}.ftl"
        return cls(language, reference, MarkedBook(language.code, path))

    @cached_property
    def source(self) -> str:
        """The file's text."""
        return self.book.path.read_text(encoding="utf-8")

    @cached_property
    def messages(self) -> list[ast.Message]:
        """All messages in file order, repeated ones too."""
        return [entry for entry in FluentParser().parse(self.source).body if isinstance(entry, ast.Message)]

    @cached_property
    def texts(self) -> list[Text]:
        """The reference's problems in this language.

        Raises:
            TemplateError: a message does not render.
        """
        return render_all(self.book, self.reference.draws)

    def at(self, message: str, attribute: str = "") -> str:
        """Where a message stands, as problems name it."""
        entry = self.book.entries.get(message)
        line = f":{self.source.count(chr(10), 0, entry.span.start) + 1}" if entry and entry.span else ""
        return f"{self.book.path}{line}: message {f'{message}.{attribute}' if attribute else message!r}"


def render_all(book: MarkedBook, draws: Iterable[ProblemDraw]) -> list[Text]:
    """Every draw's text."""
    return [Text(draw, book.render(draw)) for draw in draws]
