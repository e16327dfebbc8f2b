import pytest

from lingualift.languages import all_languages, get_language
from lingualift.records import Prediction
from lingualift.reporting.sampling import sample_predictions, spread_languages


def predictions(codes: list[str]) -> dict[str, list[Prediction]]:
    return {
        code: [Prediction(f"p-{i}", code, f"{code} {i}?", "text", "1", "1", True) for i in range(5)] for code in codes
    }


def test_languages_are_spread_over_classes_scripts_and_families():
    chosen = spread_languages(all_languages(), per_class=3)
    assert [get_language(code).resource_class for code in chosen] == ["low"] * 3 + ["medium"] * 3 + ["high"] * 3
    assert len({get_language(code).family for code in chosen}) >= 6
    assert len({get_language(code).script for code in chosen}) >= 6
    assert "en" in chosen


def test_the_choice_needs_no_draw_and_no_more_languages_than_there_are():
    codes = ["sw", "en", "de"]
    assert spread_languages(codes, per_class=3) == spread_languages(codes, per_class=3) == ["sw", "en", "de"]
    assert spread_languages(codes, per_class=1) == ["sw", "en"]


@pytest.mark.parametrize("per_language", [1, 2])
def test_every_system_shows_the_same_problems_of_the_same_languages(per_language: int):
    given = {system: predictions(list(all_languages())) for system in ("lift", "mono")}
    samples = sample_predictions(given, per_language=per_language, languages_per_class=2)
    assert len(samples) == 2 * 6 * per_language
    by_system = {
        system: [(s.language, s.question) for s in samples if s.system == system] for system in ("lift", "mono")
    }
    assert by_system["lift"] == by_system["mono"]
    assert len({language for language, _ in by_system["lift"]}) == 6


def test_a_language_that_a_system_lacks_is_left_out_for_it():
    given = {"lift": predictions(["en", "sw"]), "mono": predictions(["en"])}
    samples = sample_predictions(given, per_language=1, languages_per_class=2)
    assert [(s.system, s.language) for s in samples] == [("lift", "sw"), ("lift", "en"), ("mono", "en")]
