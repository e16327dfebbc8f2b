import csv
import unicodedata
from collections import Counter
from importlib import resources

import pytest

from lingualift.errors import ConfigurationError
from lingualift.languages import GROUPINGS, all_languages, by_resource_class, get_language, group_languages

# As in the paper: codes of the released evaluation's task, in classes of 10, 17 and 21.
PAPER = {
    "high": "en de fr sv zh es ru nl it ja",
    "medium": "pl pt vi uk ko ca sr id cs fi hu nb ro bg da sl hr",
    "low": "af ar be bn eu gu ha hi hy is kn lb mk ml mr ne sk sw ta te th",
}
# First words of Unicode character names, where they are not the script's own name.
LETTERS = {"Han": {"CJK"}, "Japanese": {"CJK", "HIRAGANA", "KATAKANA"}}
COLUMNS = ["code", "name", "own_name", "script", "family", "branch", "word_order", "resource_class"]


def lines() -> list[str]:
    return resources.files("lingualift").joinpath("languages.csv").read_text(encoding="utf-8").splitlines()


def test_the_48_languages_are_the_papers_and_have_its_classes():
    assert len(all_languages()) == 48
    classes = Counter(language.resource_class for language in all_languages().values())
    assert classes == {"high": 10, "medium": 17, "low": 21}
    assert by_resource_class(all_languages()) == {name: PAPER[name].split() for name in ("low", "medium", "high")}


def test_codes_and_names_are_unique_and_no_cell_is_empty():
    languages = all_languages().values()
    rows = list(csv.DictReader(line for line in lines() if not line.startswith("#")))
    assert len(rows) == len({row["code"] for row in rows}) == 48
    assert len({language.name for language in languages}) == 48
    assert len({language.own_name for language in languages}) == 48
    assert all(all(vars(language).values()) for language in languages)
    assert all(value == value.strip() for row in rows for value in row.values())


def test_every_column_names_its_source_in_the_table():
    sources = [line for line in lines() if line.startswith("# ")][1:]
    assert [line.removeprefix("# ").split(":")[0] for line in sources] == COLUMNS
    assert all(len(line.split(":", 1)[1].split()) >= 4 for line in sources)


@pytest.mark.parametrize("code", all_languages())
def test_a_language_names_itself_in_its_script(code):
    language = get_language(code)
    starts = LETTERS.get(language.script, {language.script.upper()})
    letters = [unicodedata.name(char).split()[0] for char in language.own_name if not char.isspace()]
    assert set(letters) <= starts


def test_a_branch_belongs_to_one_family():
    families = {language.branch: language.family for language in all_languages().values()}
    assert all(families[language.branch] == language.family for language in all_languages().values())


def test_word_orders_are_known_ones():
    orders = Counter(language.word_order for language in all_languages().values())
    assert set(orders) == {"SVO", "SOV", "V2", "VSO", "SOV/SVO"}
    verb_second = {code for code, language in all_languages().items() if language.word_order == "V2"}
    assert verb_second == set(group_languages(all_languages(), "branch")["Germanic"]) - {"en"}


@pytest.mark.parametrize(("code", "name"), [("sw", "Swahili"), ("no", "Norwegian Bokmål"), ("zh-CN", "Chinese")])
def test_languages_are_found_by_code_and_alias(code, name):
    assert get_language(code).name == name


@pytest.mark.parametrize("code", ["xx", "", "German", "DE"])
def test_an_unknown_code_is_named_with_what_is_known(code):
    with pytest.raises(ConfigurationError, match=f"unknown language {code!r}: expected one of en, de"):
        get_language(code)


def test_groups_go_from_low_to_high_and_leave_empty_ones_out():
    assert by_resource_class(["de", "sw", "en", "af"]) == {"low": ["sw", "af"], "high": ["de", "en"]}
    assert list(by_resource_class(["en", "vi", "sw"])) == ["low", "medium", "high"]
    assert list(group_languages(["en", "vi", "sw"], "class")) == ["low", "medium", "high"]


def test_other_groups_go_from_the_largest_to_the_smallest_and_then_by_name():
    codes = ["sw", "ta", "hi", "te", "eu"]
    assert group_languages(codes, "family") == {
        "Dravidian": ["ta", "te"],
        "Basque": ["eu"],
        "Indo-European": ["hi"],
        "Niger-Congo": ["sw"],
    }
    assert list(group_languages(codes, "script")) == ["Latin", "Devanagari", "Tamil", "Telugu"]


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_each_language_is_in_one_group(grouping):
    members = [code for group in group_languages(all_languages(), grouping).values() for code in group]
    assert sorted(members) == sorted(all_languages())
