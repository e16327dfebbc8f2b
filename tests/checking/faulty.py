"""Copies of shipped files with one fault planted."""

from pathlib import Path

from lingualift.checking.language_files import LanguageFiles
from lingualift.checking.lexicon_checks import LexiconFiles
from lingualift.checking.report import check_lexicon, check_templates
from lingualift.languages import Language, get_language
from lingualift.lexicons.readers import read_lexicon
from tests.corpora import shipped


def planted(source: Path, target: Path, *changes: tuple[str, str]) -> Path:
    """Copy a file with texts replaced, each of which it has exactly once."""
    text = source.read_text(encoding="utf-8")
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {source}"
        text = text.replace(old, new)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    return target


def template_problems(
    folder: Path, code: str, *changes: tuple[str, str], language: Language | None = None
) -> list[str]:
    """Problems of a template file after changes."""
    planted(shipped.FOLDER / f"{code}.ftl", folder / f"{code}.ftl", *changes)
    return check_templates(LanguageFiles.read(language or get_language(code), shipped.reference(), folder))


def lexicon_problems(folder: Path, code: str, *changes: tuple[str, str]) -> list[str]:
    """Problems of a lexicon after changes."""
    path = planted(shipped.LEXICONS / f"en-{code}.tsv", folder / f"en-{code}.tsv", *changes)
    return check_lexicon(LexiconFiles(read_lexicon(path, code), shipped.files(code)))
