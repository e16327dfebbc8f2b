"""The shipped template folder, read once, and the same renderings of it for every test."""

import functools
import random
import re
import unicodedata
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from lingualift.corpora.minimmwp import MiniMMWP
from lingualift.corpora.problems import NumberDesign, Template, read_templates
from lingualift.corpora.templates import DISTRACTOR_POSITIONS, ProblemDraw, TemplateBook

RAW = Path(__file__).parents[2] / "data" / "01_raw"
FOLDER, LEXICONS = RAW / "minimmwp", RAW / "lexicons"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.ftl") if path.stem != "en.training")
OTHERS = [code for code in LANGUAGES if code != "en"]


@functools.cache
def templates() -> dict[str, Template]:
    return read_templates(FOLDER / "templates.csv")


@functools.cache
def book(code: str) -> TemplateBook:
    return TemplateBook(code, FOLDER / f"{code}.ftl")


@functools.cache
def english_for_training() -> TemplateBook:
    return TemplateBook("en", FOLDER / "en.ftl", FOLDER / "en.training.ftl")


@functools.cache
def minimmwp(*codes: str) -> MiniMMWP:
    return MiniMMWP.read(FOLDER, codes, NumberDesign())


@functools.cache
def draws() -> list[ProblemDraw]:
    """Every template with every thing, distractors and numbers in turn: a few hundred problems."""
    sampler, rng = minimmwp("en").sampler(), random.Random(0)
    distractors = cycle(["", *sampler.distractors])
    found = []
    for template in templates():
        for item in sampler.things:
            distractor = next(distractors)
            drawn = sampler.draw(template, rng)
            other = rng.choice([thing for thing in sampler.things if thing != item])
            found.append(
                replace(
                    drawn,
                    numbers={"d": rng.randint(2, 48), **drawn.numbers},
                    item=item,
                    other=other,
                    distractor=distractor,
                    distractor_position=rng.choice(DISTRACTOR_POSITIONS),
                )
            )
    return found


@functools.cache
def renderings(code: str) -> list[str]:
    return [book(code).render(draw) for draw in draws()]


@functools.cache
def english_training_texts() -> list[str]:
    """Every English wording a few times: what is code-switched."""
    english, rng = english_for_training(), random.Random(0)
    return [english.render(draw, rng.choice(english.wordings(draw.template))) for draw in draws() * 2]


def name_forms(code: str) -> set[str]:
    """Every form of every name, lower case, word by word."""
    found = book(code)
    forms = {name: ["", *found.attributes(name)] for name in found.ids("name-")}
    messages = (found._form(name, form, None) for name in forms for form in forms[name] if form != "gender")
    return {word for message in messages for word in word_forms(message)}


def word_forms(text: str) -> list[str]:
    """Words with their marks, inner apostrophes and hyphens, lower case; no digits, no punctuation."""
    kept = "".join(char if unicodedata.category(char)[0] in "LM" or char in "'’-\u200c\u200d" else " " for char in text)
    return [word for found in kept.split() if (word := re.sub(r"^[-'’]+|[-'’]+$", "", found).casefold())]
