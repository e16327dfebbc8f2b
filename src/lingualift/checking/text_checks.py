"""Checks of what a template file renders, beside the same problems in English.

Each check returns its problems as text: file, line and message, what was expected, what came, what to do. Of many
texts with one fault the first is shown.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

from lingualift.checking.language_files import LanguageFiles, Text
from lingualift.corpora.templates import ProblemDraw
from lingualift.lexicons.lexicon import WORD, words_of
from lingualift.scripts import letters_outside

UNSPACED_SCRIPTS = frozenset({"Han", "Japanese", "Thai", "Lao", "Khmer", "Myanmar"})  # no spaces between words
_LEFTOVER = re.compile(r"[{}$<>]|  | [.,?!]|^\s|\s$|\bNone\b")


def leftovers(files: LanguageFiles) -> Iterator[str]:
    """Placeholders, doubled spaces and spaces before punctuation."""

    def got(text: Text, _: Text) -> str | None:
        return f"{found.group()!r}" if (found := _LEFTOVER.search(text.plain)) else None

    yield from _first(files, "text without placeholders, doubled spaces or spaces before punctuation", got)


def wrong_numbers(files: LanguageFiles) -> Iterator[str]:
    """Numbers of the English text that are missing, or too many."""

    def got(text: Text, english: Text) -> str | None:
        ours, theirs = (re.findall(r"\d+", found.plain) for found in (text, english))
        return f"{ours}, English has {theirs}" if Counter(ours) != Counter(theirs) else None

    yield from _first(files, "the numbers of the English text", got)


def wrong_names(files: LanguageFiles) -> Iterator[str]:
    """Names of the English text that are missing, names that it does not have, names written out."""
    names, unspaced = files.book.names(), files.language.script in UNSPACED_SCRIPTS

    def written_out(text: str) -> list[str]:
        if unspaced:
            return sorted(name for name in names if name in text)
        words = set(WORD.findall(text))
        return sorted(name for name in names if set(WORD.findall(name)) <= words)

    def got(text: Text, english: Text) -> str | None:
        if text.slots != english.slots:
            ours, theirs = (" ".join(f"$name{slot}" for slot in sorted(found.slots)) for found in (text, english))
            return f"{ours or 'none'}, English has {theirs or 'none'}"
        found = written_out(text.without_names)
        return f"{found[0]!r} without a variable" if found else None

    yield from _first(files, "the names of the English text, as $name1 to $name3 or their forms", got)


def wrong_script(files: LanguageFiles) -> Iterator[str]:
    """Letters of another script than the language's."""
    script = files.language.script

    def got(text: Text, _: Text) -> str | None:
        found = letters_outside(text.plain, script)
        return "".join(found) if found else None

    yield from _first(files, f"only letters of the script {script!r}", got)


def left_in_english(files: LanguageFiles) -> Iterator[str]:
    """Texts that are the English ones."""

    def got(text: Text, english: Text) -> str | None:
        return "the English text" if text.plain == english.plain else None

    if files.language.code != "en":
        yield from _first(files, "a translation", got)


def templates_alike(files: LanguageFiles) -> Iterator[str]:
    """Templates that cannot be told apart."""
    numbers = {"p": 24, "q": 6, "r": 2, "d": 12}
    draw = replace(files.reference.draws[0], numbers=numbers, distractor="")
    yield from _alike(files, {name: replace(draw, template=name) for name in files.reference.templates})


def things_alike(files: LanguageFiles) -> Iterator[str]:
    """Things that are called alike, in every text that shows them."""
    draw = replace(files.reference.draws[0], distractor="")
    yield from _alike(files, {name: replace(draw, item=name) for name in files.book.ids("thing-")})


def names_alike(files: LanguageFiles) -> Iterator[str]:
    """Names that are alike in some form that a text shows."""
    for form, texts in files.book.name_forms.items():
        seen: dict[str, str] = {}
        for name, text in texts.items():
            if (other := seen.setdefault(text, name)) != name:
                yield f"{files.at(name, form)}: expected another name than {other!r}, got {text!r} in both; change one"


TEXT_CHECKS = (
    leftovers,
    wrong_numbers,
    wrong_names,
    wrong_script,
    left_in_english,
    templates_alike,
    things_alike,
    names_alike,
)


def _first(files: LanguageFiles, expected: str, got: Callable[[Text, Text], str | None]) -> Iterator[str]:
    """The first text with a fault, and how many more there are."""
    pairs = zip(files.texts, files.reference.texts, strict=True)
    faults = [(text, fault) for text, english in pairs if (fault := got(text, english)) is not None]
    if not faults:
        return
    text, fault = faults[0]
    with_distractor = f" with {text.draw.distractor!r}" if text.draw.distractor else ""
    more = f" (and {len(faults) - 1} texts more)" if len(faults) > 1 else ""
    yield (
        f"{files.at(text.draw.template)}{with_distractor}: expected {expected}, got {fault} in {text.plain!r}{more}; "
        "correct the message"
    )


def _alike(files: LanguageFiles, draws: dict[str, ProblemDraw]) -> Iterator[str]:
    seen: dict[str, str] = {}
    for name, draw in draws.items():
        text = files.book.render(draw)
        if (other := seen.setdefault(text, name)) != name:
            yield f"{files.at(name)}: expected another text than {other!r} has, got {text!r} for both; reword one"


def shown_words(files: LanguageFiles) -> set[str]:
    """Words of all texts but the names, lower case."""
    return {word for text in files.texts for word in words_of(text.plain)} - files.book.name_words()
