"""Each check of template files finds a fault that is planted for it, and says where and what to do."""

import re
import unicodedata
from dataclasses import replace

import pytest

from lingualift.checking.file_checks import cldr_categories, shown_categories
from lingualift.checking.language_files import LanguageFiles
from lingualift.checking.text_checks import left_in_english
from lingualift.languages import get_language
from lingualift.scripts import letters_outside
from tests.checking.faulty import planted, template_problems
from tests.corpora import shipped

GIVE = (
    "sub-give = { $name1 } hat { $p } { $item_p }. { $name1 } gibt { $q } { $item_q } an { $name2 } ab.\n"
    "    .question = Wie viele { $item_plural } hat { $name1 } noch übrig?"
)
QUESTION = "    .question = Wie viele { $item_plural } hat { $name1 } jetzt?"
GIFT = "add-gift = { $name1 } hat { $p } { $item_p }. { $name2 } gibt { $name1 } noch { $q } { $item_q } dazu."
TOGETHER = "    .question = Wie viele { $item_plural } finden sie zusammen?"
PLACES = "add-places = Auf dem Tisch sind { $q } { $item_q } und im Korb { $p } { $item_p }."
APPLE = "thing-apple = { $n ->\n        [one] Apfel\n       *[other] Äpfel\n    }\n    .plural = Äpfel\n"
RUSSIAN = "thing-apple = { $n ->\n        [one] яблоко\n        [few] яблока\n       *[many] яблок\n    }\n    .acc"

FILE_FAULTS = {
    "a message is missing": ([(PLACES, "")], r"expected the message 'add-places', found none; translate it"),
    "a question is missing": ([(TOGETHER, "")], r"'add-together': expected the attribute \.question, found none"),
    "a message stands twice": (
        [(PLACES, f"{PLACES}\nadd-places = Noch einmal {'{ $p }'}")],
        r"'add-places': .*2 times",
    ),
    "a message is of no use": ([(PLACES, f"add-place = Ort\n{PLACES}")], r"'add-place': expected a message of en\.ftl"),
    "a text is to do": (
        [(GIFT, GIFT.replace("hat", "TODO has"))],
        r"'add-gift': expected a translation, .*in its value",
    ),
    "a form is to do": ([(TOGETHER, TOGETHER.replace("Wie", "TODO How"))], r"'add-together': .*TODO in \.question"),
    "a thing lacks a form": ([("    .dative = Äpfeln\n", "")], r"'thing-apple': expected the form \.dative, which '"),
    "a name lacks a form": (
        [(PLACES, PLACES.replace("Auf", "{ $name1_where }"))],
        r"'name-1': expected the form \.where",
    ),
    "a variable is unknown": ([(GIFT, GIFT.replace("$name2", "$cat_p"))], r"'add-gift': .*got \$cat_p; correct it"),
    "a variable has no form": ([(GIFT, GIFT.replace("$item_q", "$item"))], r"'add-gift': .*got \$item; correct it"),
    "a category is not CLDR's": (
        [(APPLE, APPLE.replace("[one]", "[few] Äpfel\n        [one]"))],
        r"'thing-apple': expected plural categories of 'de' in CLDR \(one, other\), got few",
    ),
    "a line is not in NFC": (
        [(PLACES, unicodedata.normalize("NFD", PLACES.replace("im Korb", "im Körbchen")))],
        r"de\.ftl:\d+: expected text in NFC, got 1 lines",
    ),
}
TEXT_FAULTS = {
    "a placeholder is left": ([(PLACES, PLACES.replace("Tisch", 'Tisch {"{"}p{"}"}'))], r"placeholders.*got '{'"),
    "a space stands before a comma": ([(GIFT, GIFT.replace(" dazu.", " dazu ."))], r"before punctuation, got ' \.'"),
    "a number is missing": (
        [(GIFT, GIFT.replace("{ $q } ", ""))],
        r"'add-gift'.*: expected the numbers of the English",
    ),
    "a number is too many": ([(GIFT, GIFT.replace("{ $q }", "{ $q } 2"))], r"'add-gift'.*: expected the numbers"),
    "a name is missing": (
        [(GIFT, GIFT.replace("{ $name2 } gibt", "Die Oma gibt"))],
        r"got \$name1, English .* \$name2",
    ),
    "a name is missing in the distractor": (
        [("distractor-age = { $name3 } ist", "distractor-age = Die Oma ist")],
        r"with 'distractor-age': expected the names .*English has (\$name1 )?(\$name2 )?\$name3 ",
    ),
    "a name is too many": (
        [(PLACES, PLACES.replace("Auf", "{ $name1 }: auf"))],
        r"got \$name1 \$name3, English has \$name3",
    ),
    "a name is another": (
        [(GIFT, GIFT.replace("$name2", "$name3"))],
        r"got \$name1 \$name3, English has \$name1 \$name2",
    ),
    "a name is written out": (
        [(PLACES, PLACES.replace("dem", "Lenas und Lukas"))],
        r"'add-places'.*got 'Lukas' without",
    ),
    "a letter is of another script": ([(PLACES, PLACES.replace("Tisch", "Тisch"))], r"script 'Latin', got Т in"),
    "two templates are alike": (
        [(GIVE, f"{GIFT.replace('add-gift', 'sub-give')}\n{QUESTION}")],
        r"'sub-give': expected another text than 'add-gift' has",
    ),
    "two things are alike": (
        [
            (
                "[one] Orange\n       *[other] Orangen\n    }\n    .plural = Orangen",
                "[one] Apfel\n       *[other] Äpfel\n    }\n    .plural = Äpfel",
            )
        ],
        r"'thing-orange': expected another text than 'thing-apple' has",
    ),
    "two names are alike": ([("name-2 = Lukas", "name-2 = Lena")], r"'name-2': expected another name than 'name-1'"),
}


@pytest.mark.parametrize("fault", FILE_FAULTS)
def test_a_fault_of_the_file_is_found(tmp_path, fault):
    changes, expected = FILE_FAULTS[fault]
    problems = template_problems(tmp_path, "de", *changes)
    assert any(re.search(expected, problem) for problem in problems), problems
    assert all(problem.startswith(str(tmp_path / "de.ftl")) for problem in problems)


@pytest.mark.parametrize("fault", TEXT_FAULTS)
def test_a_fault_of_the_texts_is_found(tmp_path, fault):
    changes, expected = TEXT_FAULTS[fault]
    problems = template_problems(tmp_path, "de", *changes)
    assert any(re.search(expected, problem) for problem in problems), problems
    assert all(re.match(r".*/de\.ftl:\d+: message '", problem) for problem in problems)


def test_the_line_is_the_message_s(tmp_path):
    (problem,) = template_problems(tmp_path, "de", (PLACES, PLACES.replace("{ $q } ", "")))
    line = int(re.match(r".*de\.ftl:(\d+): ", problem)[1])
    assert (tmp_path / "de.ftl").read_text(encoding="utf-8").splitlines()[line - 1].startswith("add-places = ")


@pytest.mark.parametrize("category", ["one", "few"])
def test_a_plural_category_that_numbers_have_is_asked_for(tmp_path, category):
    without = "".join(line for line in RUSSIAN.splitlines(keepends=True) if f"[{category}]" not in line)
    (problem,) = template_problems(tmp_path, "ru", (RUSSIAN, without))
    assert f"in 'ru' (one, few, many), found none for {category}; add it" in problem


def test_a_default_of_another_name_covers_no_category(tmp_path):
    (problem,) = template_problems(tmp_path, "ru", (RUSSIAN, RUSSIAN.replace("*[many]", "*[other]")))
    assert "found none for many" in problem


def test_a_noun_without_variants_is_the_same_for_all_numbers(tmp_path):
    variants = "thing-apple = { $n ->\n        [one] Apfel\n       *[other] Äpfel\n    }\n"
    assert template_problems(tmp_path, "de", (variants, "thing-apple = Äpfel\n")) == []


def test_a_name_s_case_form_is_the_name_and_a_pronoun_is_not(tmp_path):
    gift = "У { $name1_genitive } { $item_p_was } { $p } { $item_p }. { $name2 } { $name2_gender ->"
    assert template_problems(tmp_path, "ru", (gift, gift.replace("{ $name2 }", "{ $name2_dative }"))) == []
    french = shipped.files("fr").book
    assert "pronoun" not in french.name_forms
    assert any("name1_pronoun" in french.variables(m, "question") for m in french.ids("div-"))


def test_a_name_written_out_is_found_without_spaces_too(tmp_path):
    place = "add-places = テーブルの上に"
    (problem,) = template_problems(tmp_path, "ja", (place, f"{place}健太さん"))
    assert "got '健太" in problem


def test_an_english_text_is_no_translation(tmp_path):
    planted(shipped.FOLDER / "en.ftl", tmp_path / "de.ftl")
    english = LanguageFiles.read(get_language("de"), shipped.reference(), tmp_path)
    (problem,) = left_in_english(english)
    assert "expected a translation, got the English text" in problem


def test_another_script_than_the_table_s_is_every_text_s_fault(tmp_path):
    latin = replace(get_language("sr"), script="Latin")
    (problem,) = template_problems(tmp_path, "sr", language=latin)
    assert "only letters of the script 'Latin', got" in problem
    assert f"(and {len(shipped.draws()) - 1} texts more)" in problem


@pytest.mark.parametrize(
    ("text", "script", "outside"),
    [
        ("Äpfel 3, l’œuf", "Latin", []),
        ("яблокo", "Cyrillic", ["o"]),
        ("сімʼя", "Cyrillic", []),
        ("ボールを3個、コーヒー", "Japanese", []),
        ("苹果を", "Han", ["を"]),
        ("किताबें।", "Devanagari", []),
    ],
)
def test_letters_of_other_scripts(text, script, outside):
    assert letters_outside(text, script) == outside


def test_plural_categories_are_cldr_s():
    assert cldr_categories("ru") == {"one", "few", "many", "other"}
    assert shown_categories("ru") == ["one", "few", "many"]
    assert shown_categories("de") == ["other"]
    assert shown_categories("de", range(1000)) == ["one", "other"]
    assert shown_categories("ar") == ["two", "few", "many", "other"]
    assert cldr_categories("xx") == {"other"}
    assert shown_categories("xx") == ["other"]
