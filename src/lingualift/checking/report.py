"""All checks of a language, in an order in which each can rely on those before it."""

from dataclasses import dataclass
from pathlib import Path

from lingualift.checking.file_checks import FILE_CHECKS
from lingualift.checking.language_files import LanguageFiles, Reference
from lingualift.checking.lexicon_checks import LEXICON_CHECKS, LexiconFiles
from lingualift.checking.text_checks import TEXT_CHECKS
from lingualift.corpora.floor import blind_floor
from lingualift.corpora.problems import NumberDesign
from lingualift.errors import DataError
from lingualift.languages import Language
from lingualift.lexicons.readers import read_lexicon


@dataclass(frozen=True)
class LanguageReport:
    """What the checks of one language found.

    Attributes:
        language: ISO 639-1 code.
        problems: one text each; none when all is well.
        figures: what was counted, in the order in which it is shown; empty when there are problems.
    """

    language: str
    problems: list[str]
    figures: dict[str, float]


def check_language(language: Language, reference: Reference, lexicons: Path) -> LanguageReport:
    """Check a language's template file in the reference's folder, and its lexicon, `en-xx.tsv` of another folder.

    English has no lexicon.
    """
    try:
        files = LanguageFiles.read(language, reference)
    except DataError as error:
        return LanguageReport(language.code, [str(error)], {})
    problems, lexicon = check_templates(files), None
    if language.code != "en":
        try:
            lexicon = LexiconFiles(read_lexicon(lexicons / f"en-{language.code}.tsv", language.code), files)
            problems = problems or check_lexicon(lexicon)
        except DataError as error:
            problems = [*problems, str(error)]
    return LanguageReport(language.code, problems, {} if problems else _figures(files, lexicon))


def check_templates(files: LanguageFiles) -> list[str]:
    """Problems of a template file; those of its texts only where the file is whole."""
    problems = [problem for check in FILE_CHECKS for problem in check(files)]
    if problems:
        return problems
    try:
        return [problem for check in TEXT_CHECKS for problem in check(files)]
    except DataError as error:
        return [str(error)]


def check_lexicon(lexicon: LexiconFiles) -> list[str]:
    """Problems of a lexicon whose template file is without any."""
    return [problem for check in LEXICON_CHECKS for problem in check(lexicon)]


def _figures(files: LanguageFiles, lexicon: LexiconFiles | None) -> dict[str, float]:
    templates, book = files.reference.templates, files.book
    figures: dict[str, float] = {
        "templates": len(templates),
        "things": len(book.ids("thing-")),
        "names": len(book.ids("name-")),
    }
    if lexicon is not None:
        figures |= {"lexicon entries": lexicon.lexicon.size, "coverage": lexicon.share}
    return {**figures, "floor": blind_floor(book, templates, NumberDesign())}
