"""A new language's files, laid out to be filled in: everything that is still to do makes the checks fail."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path

from fluent.syntax import FluentSerializer, ast

from lingualift.checking.file_checks import TO_DO, shown_categories
from lingualift.checking.language_files import Reference
from lingualift.languages import Language
from lingualift.lexicons.lexicon import words_of

_HEAD = """\
# {name} ({code}). The same messages as en.ftl. Written without native review.
#
# To do: translate each text marked {to_do} and take {to_do} away. `lingualift check-language {code}` says what is left.
# Variables, and which forms a noun or a name may have, are explained at the head of en.ftl. Add the forms that your
# sentences need (cases, gender), take away what they do not need, and say here what each is for. Names are of your
# choice: common ones, of both genders, spelt differently from each other in every form.
# Plural categories of numbers: {categories}. Where all variants of a noun are alike, one text without variants will do.

"""
_LEXICON_HEAD = """\
# English-{name} lexicon for MiniMMWP: own work, written for this project without native review.
# Covers the words of the English problem texts and their inflected forms; English word, tab, translation.
# To do: of each line below take the "# " away and write the translation after the tab; repeat a line for each further
# form. Then add every other word form of {code}.ftl beside an English word. `lingualift check-language {code}` says
# what is left.
"""


def template_scaffold(reference: Reference, code: str, name: str) -> str:
    """A `.ftl` file with every message of en.ftl, the English above each, plural variants as CLDR has them."""
    categories = shown_categories(code, range(1000))
    head = _HEAD.format(name=name, code=code, to_do=TO_DO, categories=", ".join(categories))
    messages = [_message(entry, categories) for entry in reference.book.entries.values()]
    return head + "\n".join(messages)


def lexicon_scaffold(reference: Reference, code: str, name: str) -> str:
    """A lexicon whose lines, one for each English word form, are comments still."""
    texts = [text.plain for text in reference.texts] + reference.wordings
    words = dict.fromkeys(word for text in texts for word in words_of(text))
    names = reference.training.name_words()
    return _LEXICON_HEAD.format(name=name, code=code) + "".join(f"# {word}\t\n" for word in words if word not in names)


def table_row(values: Sequence[str]) -> str:
    """A line of `languages.csv`, without its end."""
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(values)
    return line.getvalue()


def add_row(table: Path, language: Language) -> None:
    """Add a language at the end of `languages.csv`."""
    values = asdict(language)
    text = table.read_text(encoding="utf-8")
    row = table_row([values[field.name] for field in fields(Language)])
    aside = table.with_suffix(".partial")
    aside.write_text(f"{text.rstrip()}\n{row}\n", encoding="utf-8")
    aside.replace(table)


def _message(entry: ast.Message, categories: list[str]) -> str:
    name = entry.id.name
    if name.startswith("layout-"):
        return _serialized(entry)
    if name.startswith(("thing-", "noun-")):
        return _noun(entry, categories)
    return _sentence_or_name(entry)


def _noun(entry: ast.Message, categories: list[str]) -> str:
    english = _variants(entry)
    plural = english.get("other", entry.id.name)
    lines = [f"# {english.get('one', plural)}, {plural}"]
    if len(categories) == 1:
        lines.append(f"{entry.id.name} = {TO_DO} {plural}")
    else:
        lines.append(f"{entry.id.name} = {{ $n ->")
        for category in categories:
            default = "   *" if category == categories[-1] else "    "
            lines.append(f"    {default}[{category}] {TO_DO} {english.get(category, plural)}")
        lines.append("    }")
    return "\n".join([*lines, f"    .plural = {TO_DO} {plural}", ""])


def _sentence_or_name(entry: ast.Message) -> str:
    """English as a comment, and again behind the mark, so that the variables need no typing."""
    lines = [f"# {line}" for line in _serialized(entry).rstrip().split("\n")]
    marked = re.sub(r"^(\S+ =|\s+\.question =) ", rf"\1 {TO_DO} ", _serialized(entry), flags=re.MULTILINE)
    return "\n".join([*lines, marked])


def _variants(entry: ast.Message) -> dict[str, str]:
    """Plural category → English noun."""
    placeable = entry.value.elements[0] if entry.value else None
    expression = placeable.expression if isinstance(placeable, ast.Placeable) else None
    if not isinstance(expression, ast.SelectExpression):
        return {}
    texts = {}
    for variant in expression.variants:
        text = variant.value.elements[0]
        if isinstance(variant.key, ast.Identifier) and isinstance(text, ast.TextElement):
            texts[variant.key.name] = text.value
    return texts


def _serialized(entry: ast.Message) -> str:
    return FluentSerializer().serialize_entry(ast.Message(entry.id, entry.value, entry.attributes))
