"""The shipped template folder, read once, and the same problems of it for every test."""

import functools
import random
from pathlib import Path

from lingualift.checking.language_files import LanguageFiles, Reference
from lingualift.corpora.minimmwp import MiniMMWP
from lingualift.corpora.problems import NumberDesign, Template, read_templates
from lingualift.corpora.templates import ProblemDraw, TemplateBook
from lingualift.languages import get_language

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
def reference() -> Reference:
    """The English side of every check."""
    return Reference(FOLDER)


def draws() -> list[ProblemDraw]:
    """Every template with every thing, distractors and numbers in turn: a few hundred problems."""
    return reference().draws


@functools.cache
def files(code: str) -> LanguageFiles:
    return LanguageFiles.read(get_language(code), reference())


@functools.cache
def english_training_texts() -> list[str]:
    """Every English wording a few times: what is code-switched."""
    english, rng = english_for_training(), random.Random(0)
    return [english.render(draw, rng.choice(english.wordings(draw.template))) for draw in draws() * 2]
