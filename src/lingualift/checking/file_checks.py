"""Checks of a template file as it is written: nothing missing, nothing left to do, plurals as CLDR has them.

Each check returns its problems as text: file, line and message, what was expected, what came, what to do.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from babel import Locale, UnknownLocaleError
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from lingualift.checking.language_files import LanguageFiles
from lingualift.corpora.templates import NUMBERS, THING_SLOTS

TO_DO = "TODO"
CATEGORIES = ("zero", "one", "two", "few", "many", "other")
# One is never shown: operands are 2 or more. From 1000 on no language has a category of its own.
_SHOWN_NUMBERS = range(2, 1000)
_NAME_SLOTS = frozenset({"name1", "name2", "name3"})
_NUMBER_SELECTOR = re.compile(r"n|.*_n")


def cldr_categories(code: str) -> set[str]:
    """Plural categories of a language; only "other" where CLDR does not know the language."""
    try:
        return {*Locale.parse(code).plural_form.tags, "other"}
    except (UnknownLocaleError, ValueError):
        return {"other"}


def shown_categories(code: str, numbers: range = _SHOWN_NUMBERS) -> list[str]:
    """Plural categories that numbers of problems have in a language, in CLDR's order."""
    try:
        plural_form = Locale.parse(code).plural_form
    except (UnknownLocaleError, ValueError):
        return ["other"]
    found = {plural_form(number) for number in numbers}
    return [category for category in CATEGORIES if category in found]


def missing_messages(files: LanguageFiles) -> Iterator[str]:
    """Messages of en.ftl, and their questions, that the file lacks."""
    english, ours = files.reference.book, files.book
    for message in english.entries:
        if message not in ours.entries:
            yield f"{ours.path}: expected the message {message!r}, found none; translate it from en.ftl"
        elif "question" in english.attributes(message) and "question" not in ours.attributes(message):
            yield f"{files.at(message)}: expected the attribute .question, found none; translate it from en.ftl"


def repeated_messages(files: LanguageFiles) -> Iterator[str]:
    """Messages that stand more than once: the last would win."""
    for message, count in Counter(entry.id.name for entry in files.messages).items():
        if count > 1:
            yield f"{files.at(message)}: expected it once, got it {count} times; keep one"


def unused_messages(files: LanguageFiles) -> Iterator[str]:
    """Messages that English does not have and no sentence uses: a misspelt name, or a rest."""
    used = {f"noun-{variable.split('_')[0]}" for _, _, variable in _references(files)}
    for message in files.book.entries:
        if message not in files.reference.book.entries and message not in used:
            expected = "a message of en.ftl, or a noun that a sentence uses"
            yield f"{files.at(message)}: expected {expected}; correct its name, or take it out"


def left_to_do(files: LanguageFiles) -> Iterator[str]:
    """Texts that a scaffold left to be translated."""
    for message in files.messages:
        parts = {"": message.value, **{attribute.id.name: attribute.value for attribute in message.attributes}}
        found = [name for name, pattern in parts.items() if re.search(rf"\b{TO_DO}\b", _text_of(pattern))]
        if found:
            forms = ", ".join(f".{name}" if name else "its value" for name in found)
            yield (
                f"{files.at(message.id.name)}: expected a translation, got the scaffold's {TO_DO} in {forms}; "
                f"translate the English and take {TO_DO} away"
            )


def missing_forms(files: LanguageFiles) -> Iterator[str]:
    """Names, things and nouns without a form that some sentence uses, and variables that nothing fills."""
    needed: dict[tuple[str, str], str] = {}
    for sentence, attribute, variable in _references(files):
        wanted = _wanted(files, variable)
        if wanted is None:
            yield (
                f"{files.at(sentence, attribute)}: expected variables such as $p, $name1, $item_p, $item_<form> or "
                f"$<noun>_p, got ${variable}; correct it, or add the noun"
            )
        for wanted_form in wanted or []:
            needed.setdefault(wanted_form, f"{sentence}.{attribute}" if attribute else sentence)
    for (message, form), sentence in needed.items():
        if form and form not in files.book.attributes(message):
            yield f"{files.at(message)}: expected the form .{form}, which {sentence!r} uses, found none; add it"


def wrong_plurals(files: LanguageFiles) -> Iterator[str]:
    """Selectors on numbers with a category that the language lacks, and nouns without one that it has."""
    code = files.language.code
    allowed, shown = cldr_categories(code), shown_categories(code)
    for message in files.messages:
        for keys in _number_selectors(message):
            if unknown := sorted(keys - allowed):
                yield (
                    f"{files.at(message.id.name)}: expected plural categories of {code!r} in CLDR "
                    f"({', '.join(c for c in CATEGORIES if c in allowed)}), got {', '.join(unknown)}; take them out"
                )
        counted = message.id.name.startswith(("thing-", "noun-"))
        for keys in _number_selectors(message.value) if counted else []:
            if keys and (absent := [category for category in shown if category not in keys]):
                yield (
                    f"{files.at(message.id.name)}: expected a variant for each plural category that numbers have in "
                    f"{code!r} ({', '.join(shown)}), found none for {', '.join(absent)}; add it"
                )


def not_normalised(files: LanguageFiles) -> Iterator[str]:
    """Lines that are not in Unicode's normal form C."""
    lines = enumerate(files.source.split("\n"), start=1)
    found = [number for number, line in lines if not unicodedata.is_normalized("NFC", line)]
    if found:
        where = f"{files.book.path}:{found[0]}"
        yield f"{where}: expected text in NFC, got {len(found)} lines that are not; normalise the file"


FILE_CHECKS = (
    missing_messages,
    repeated_messages,
    unused_messages,
    left_to_do,
    missing_forms,
    wrong_plurals,
    not_normalised,
)


def _references(files: LanguageFiles) -> Iterator[tuple[str, str, str]]:
    """Every (message, attribute, variable) of the sentences."""
    for message in files.book.entries:
        if not message.startswith(("thing-", "noun-", "name-", "layout-")):
            for attribute in ("", *files.book.attributes(message)):
                for variable in sorted(files.book.variables(message, attribute)):
                    yield message, attribute, variable


def _wanted(files: LanguageFiles, variable: str) -> list[tuple[str, str]] | None:
    """Which (message, attribute) a sentence's variable stands for; None for what `TemplateBook` does not fill."""
    slot, *rest = variable.split("_")
    if slot in NUMBERS:
        return [] if rest in ([], ["n"]) else None
    form = rest[1:] if rest and rest[0] in NUMBERS else rest
    if len(form) > 1 or (not rest and slot not in _NAME_SLOTS):
        return None
    if slot in _NAME_SLOTS:
        messages = files.book.ids("name-")
    elif slot in THING_SLOTS:
        messages = files.book.ids("thing-")
    else:
        messages = [f"noun-{slot}"] if f"noun-{slot}" in files.book.entries else []
    return [(message, form[0] if form else "") for message in messages] or None


class _NumberSelectors(Visitor):
    def __init__(self) -> None:
        self.keys: list[set[str]] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        selector = node.selector
        if isinstance(selector, ast.VariableReference) and _NUMBER_SELECTOR.fullmatch(selector.id.name):
            names = [variant.key for variant in node.variants]
            # A selector on single numbers (the sound that a number begins with) does not count.
            if not any(isinstance(key, ast.NumberLiteral) for key in names):
                self.keys.append({key.name for key in names if isinstance(key, ast.Identifier)})
        self.generic_visit(node)


def _number_selectors(node: ast.BaseNode | None) -> list[set[str]]:
    """Variant keys of each selector on a number: `$n`, `$p_n`, `$day_n`."""
    visitor = _NumberSelectors()
    if node is not None:
        visitor.visit(node)
    return visitor.keys


class _Texts(Visitor):
    def __init__(self) -> None:
        self.texts: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802
        self.texts.append(node.value)


def _text_of(pattern: ast.Pattern | None) -> str:
    visitor = _Texts()
    if pattern is not None:
        visitor.visit(pattern)
    return " ".join(visitor.texts)
