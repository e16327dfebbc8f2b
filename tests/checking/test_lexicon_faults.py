"""Each check of lexicons finds a fault that is planted for it."""

import pytest

from lingualift.checking.lexicon_checks import LexiconFiles, badly_segmented, whole_words_share
from lingualift.checking.report import check_language
from lingualift.languages import get_language
from lingualift.lexicons.lexicon import Lexicon
from tests.checking.faulty import lexicon_problems, planted
from tests.corpora import shipped

FAULTS = {
    "a word has no translation": (
        ("basket\tKorb\n", ""),
        "a translation of every English word, got none for 1: basket;",
    ),
    "a word form is missing": (("apples\tÄpfeln\n", ""), "among the translations, got none for 1: äpfeln; add it"),
    "a name is translated": (("has\that\n", "has\that\nAnna\tLena\n"), "no translation of a name, got one of anna;"),
    "a letter is of another script": (("basket\tKorb\n", "basket\tКorb\n"), "script 'Latin', got К in 'Кorb'"),
    "a word is not in NFC": (
        ("apples\tÄpfeln\n", "apples\tÄpfeln\napples\tA\u0308pfel\n"),
        "expected text in NFC, got",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found(tmp_path, fault):
    change, expected = FAULTS[fault]
    problems = lexicon_problems(tmp_path, "de", change)
    assert any(expected in problem for problem in problems), problems
    assert all(problem.startswith(f"{tmp_path}/en-de.tsv: expected ") for problem in problems)


def test_without_spaces_characters_have_to_be_known(tmp_path):
    (problem,) = lexicon_problems(tmp_path, "zh", ("basket\t篮子\n", "basket\t桌子\n"))
    assert "got none for 1: 篮; add it" in problem


def test_without_spaces_words_have_to_make_up_the_texts():
    files = shipped.files("zh")
    whole = [text.without_names for text in files.texts]
    characters = tuple(sorted({char for text in whole for char in text}))
    assert whole_words_share(LexiconFiles(Lexicon("zh", {"it": characters}), files)) == 1.0
    (problem,) = badly_segmented(LexiconFiles(Lexicon("zh", {"apples": ("苹果",)}), files))
    assert "expected words that make up at least 90% of the problems' characters" in problem


def test_coverage_leaves_names_and_numbers_out():
    files = shipped.files("de")
    assert LexiconFiles(Lexicon("de", {"has": ("hat",)}), files).share < 0.2
    words = {word: ("x",) for text in shipped.reference().texts for word in text.plain.lower().split()}
    assert 0.7 < LexiconFiles(Lexicon("de", words), files).share < 1.0


def test_a_language_s_problems_are_reported_and_else_its_figures(tmp_path):
    german = get_language("de")
    report = check_language(german, shipped.reference(), tmp_path)
    assert report.problems == [
        f"{tmp_path}/en-de.tsv: no lexicon for language 'de'; expected a file of "
        "'word<TAB>translation' rows: add it, or take the language out of `languages`"
    ]
    assert report.figures == {}
    planted(shipped.LEXICONS / "en-de.tsv", tmp_path / "en-de.tsv")
    report = check_language(german, shipped.reference(), tmp_path)
    assert report.problems == []
    assert list(report.figures) == ["templates", "things", "names", "lexicon entries", "coverage", "floor"]
    assert report.figures["coverage"] == 1.0
    assert (report.figures["templates"], report.figures["things"], report.figures["names"]) == (20, 24, 10)
    english = check_language(get_language("en"), shipped.reference(), tmp_path)
    assert english.problems == []
    assert "coverage" not in english.figures
