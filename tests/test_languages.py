from collections import Counter

import pytest

from lingualift.errors import ConfigurationError
from lingualift.languages import all_languages, by_resource_class, get_language


def test_the_48_languages_have_the_papers_classes():
    assert len(all_languages()) == 48
    classes = Counter(language.resource_class for language in all_languages().values())
    assert classes == {"high": 10, "medium": 17, "low": 21}


def test_codes_and_names_are_unique_and_no_cell_is_empty():
    languages = all_languages().values()
    assert len({language.name for language in languages}) == 48
    assert all(all(vars(language).values()) for language in languages)


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
