"""The shipped benchmark's grammar: one Fluent file per language, rendered with number, case and gender agreement.

A problem is drawn once, without a language (`ProblemDraw`); each language's `TemplateBook` then renders it, so that
problems are parallel. A countable thing is a Fluent message whose value is the noun after a number and whose
attributes are its other forms; it is rendered first and passed into the sentence as `$item_p`, `$item_p_<attribute>`
or `$item_<attribute>` (Fluent terms take only literal arguments, so a plain reference would not do).
"""

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from lingualift.errors import TemplateError

NUMBERS = ("p", "q", "r", "d")
THING_SLOTS = ("item", "other")
DISTRACTOR_POSITIONS = ("first", "middle")


@dataclass(frozen=True)
class ProblemDraw:
    """A problem before any language: which template, numbers, things and names.

    Attributes:
        template: template id, e.g. "add-gift".
        numbers: value of each number the texts mention: p, q, perhaps r (second step) and d (distractor).
        item: id of the countable thing, e.g. "thing-apple"; other: the distractor's thing.
        names: ids of the three names, e.g. "name-1".
        distractor: id of the distractor sentence, or "" for none.
        distractor_position: "first" (before the story) or "middle" (before the question).
    """

    template: str
    numbers: Mapping[str, int]
    item: str
    other: str
    names: tuple[str, str, str]
    distractor: str = ""
    distractor_position: str = "first"


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _variables(node: ast.BaseNode | None) -> frozenset[str]:
    visitor = _Variables()
    if node is not None:
        visitor.visit(node)
    return frozenset(visitor.names)


class TemplateBook:
    """All messages of one language, ready to render problems.

    Args:
        language: ISO 639-1 code; selects the CLDR plural rules.
        path: the language's `.ftl` file.
        extra: a further `.ftl` file whose messages are added (English training wordings).

    Raises:
        TemplateError: the file is missing or does not parse; names file, line and text.
    """

    def __init__(self, language: str, path: Path, extra: Path | None = None) -> None:
        self.language, self.path = language, path
        self._bundle = FluentBundle([language], use_isolating=False)
        self._uses: dict[tuple[str, str], frozenset[str]] = {}
        for file in (path, extra):
            if file is not None:
                self._add(file)
        self._form = functools.cache(self._render_form)

    def _add(self, file: Path) -> None:
        if not file.is_file():
            raise TemplateError(f"{file}: no template file for language {self.language!r}; add one (see en.ftl)")
        text = file.read_text(encoding="utf-8")
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, ast.Junk):
                start = entry.span.start if entry.span else 0
                line = text.count("\n", 0, start) + 1
                raise TemplateError(
                    f"{file}:{line}: expected a Fluent message, got {(entry.content or '').strip()[:60]!r}; "
                    f"{entry.annotations[0].message if entry.annotations else 'mend the syntax'}"
                )
            if isinstance(entry, ast.Message):
                self._uses[(entry.id.name, "")] = _variables(entry.value)
                for attribute in entry.attributes:
                    self._uses[(entry.id.name, attribute.id.name)] = _variables(attribute.value)
        self._bundle.add_resource(FluentResource(text), allow_overrides=True)

    def ids(self, prefix: str) -> list[str]:
        """Message ids that start with `prefix`, in file order."""
        return [name for name, attribute in self._uses if not attribute and name.startswith(prefix)]

    def attributes(self, message: str) -> list[str]:
        """Attribute names of a message, in file order."""
        return [attribute for name, attribute in self._uses if attribute and name == message]

    def wordings(self, template: str) -> list[str]:
        """Wordings of a template: the template itself and the training wordings `<template>--<n>`."""
        return [name for name in self.ids(template) if name == template or name.startswith(f"{template}--")]

    def variables(self, message: str, attribute: str = "") -> frozenset[str]:
        """Variables that a message or attribute uses."""
        return self._uses[(message, attribute)]

    def form(self, message: str, attribute: str = "") -> str:
        """A name, or one of its forms, by itself.

        Raises:
            TemplateError: there is no such form.
        """
        return self._form(message, attribute, None)

    def render(self, draw: ProblemDraw, wording: str | None = None) -> str:
        """Render a problem's question text in this language.

        Args:
            draw: the problem.
            wording: a message to use instead of the template's own (English training wordings).

        Raises:
            TemplateError: a message, form or variable is missing in this language.
        """
        message = wording or draw.template
        parts: dict[str, str | int] = {
            "story": self.sentence(message, "", draw),
            "question": self.sentence(message, "question", draw),
        }
        if not draw.distractor:
            return self._format("layout-plain", "", parts)
        parts["distractor"] = self.sentence(draw.distractor, "", draw)
        return self._format(f"layout-distractor-{draw.distractor_position}", "", parts)

    def sentence(self, message: str, attribute: str, draw: ProblemDraw) -> str:
        """Render one message or attribute with the draw's numbers, things and names."""
        if (message, attribute) not in self._uses:
            what = f"{message}.{attribute}" if attribute else message
            raise TemplateError(f"{self.path}: message {what!r} is missing; add it (see en.ftl)")
        args = {name: self._argument(name, draw, message) for name in self._uses[(message, attribute)]}
        return self._format(message, attribute, args)

    def _argument(self, variable: str, draw: ProblemDraw, message: str) -> str | int:
        slot, *rest = variable.split("_")
        if slot in NUMBERS and rest in ([], ["n"]):
            if slot not in draw.numbers:
                raise TemplateError(
                    f"{self.path}: message {message!r} uses ${variable}, but the problem has only the numbers "
                    f"{', '.join(sorted(draw.numbers))}; see templates.csv"
                )
            value = draw.numbers[slot]
            return value if rest else str(value)
        match = re.fullmatch(r"name([123])", slot)
        if match and len(rest) <= 1:
            return self._form(draw.names[int(match[1]) - 1], rest[0] if rest else "", None)
        noun = getattr(draw, slot) if slot in THING_SLOTS else f"noun-{slot}"
        number = draw.numbers.get(rest[0]) if rest and rest[0] in NUMBERS else None
        attribute = rest[1:] if rest and rest[0] in NUMBERS else rest
        if (noun, "") not in self._uses or len(attribute) > 1 or not rest:
            raise TemplateError(
                f"{self.path}: message {message!r} uses ${variable}, which is no number, name, thing or noun; "
                "expected $p, $name1, $item_p, $item_<form> or $<noun>_p"
            )
        return self._form(noun, attribute[0] if attribute else "", number)

    def _render_form(self, message: str, attribute: str, number: int | None) -> str:
        if (message, attribute) not in self._uses:
            what = f"{message}.{attribute}" if attribute else message
            raise TemplateError(f"{self.path}: form {what!r} is missing; add it to the message")
        return self._format(message, attribute, {} if number is None else {"n": number})

    def _format(self, message: str, attribute: str, args: Mapping[str, str | int]) -> str:
        entry = self._bundle.get_message(message) if self._bundle.has_message(message) else None
        pattern: Any = entry and (entry.attributes.get(attribute) if attribute else entry.value)
        if pattern is None:
            what = f"{message}.{attribute}" if attribute else message
            raise TemplateError(f"{self.path}: message {what!r} is missing; add it (see en.ftl)")
        text, errors = self._bundle.format_pattern(pattern, dict(args))
        if errors:
            raise TemplateError(f"{self.path}: message {message!r} does not render: {errors[0]}")
        return str(text)
