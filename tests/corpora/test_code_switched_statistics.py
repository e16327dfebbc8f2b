import math

import pytest

from lingualift.code_switch import CodeSwitcher, Switching
from lingualift.corpora.code_switched_statistics import STATISTICS_COLUMNS, sample_by_language, switching_statistics
from lingualift.errors import ConfigurationError
from lingualift.lexicons.lexicon import Lexicon

LEXICONS = {
    "de": Lexicon("de", {"apples": ("Äpfel",), "has": ("hat",), "how many": ("wie viele",)}),
    "hi": Lexicon("hi", {"apples": ("सेब",), "?": ("؟",)}),
    "sw": Lexicon("sw", {}),
}
SENTENCES = ["Anna has apples, how many apples?", "Ben has 3 apples?"]


def accounts(count: int, codes: str = "de", **settings):
    lexicons = {code: LEXICONS[code] for code in codes.split()}
    switcher = CodeSwitcher(SENTENCES, lexicons, Switching(**{"replacement_ratio": 1.0, **settings}), seed=0)
    return [switcher.explain(index) for index in range(count)]


def rows(*args, **settings) -> dict[str, dict]:
    codes = (args[1] if len(args) > 1 else "de").split()
    table = switching_statistics(accounts(*args, **settings), codes)
    assert list(table.columns) == list(STATISTICS_COLUMNS)
    return {row["language"]: row for row in table.to_dict("records")}


def test_words_are_counted_and_marks_are_not():
    found = rows(2, "hi")["hi"]
    assert (found["resource_class"], found["sentences"], found["words"]) == ("low", 2, 6 + 3)
    assert found["covered_share"] == found["replaced_share"] == 3 / 9  # apples, not the question marks
    assert (found["mean_ratio"], found["mean_span_words"]) == (1.0, 1.0)


def test_a_span_ends_where_something_else_stands_between():
    word, phrase = rows(2)["de"], rows(2, unit="phrase")["de"]
    assert word["covered_share"] == 5 / 9  # has, apples, apples; has, apples
    assert word["mean_span_words"] == 5 / 4  # "has apples", "apples", "has", "apples"
    assert phrase["covered_share"] == phrase["replaced_share"] == 7 / 9
    assert phrase["mean_span_words"] == 7 / 4  # "has apples", "how many apples", "has", "apples"


def test_the_ratio_is_a_mean_over_sentences():
    assert rows(400, replacement_ratio=0.5, unit="word")["de"]["mean_ratio"] == pytest.approx(0.5, abs=0.03)
    found = rows(400, replacement_ratio=0.5, unit="word")["de"]
    assert found["replaced_share"] == pytest.approx(found["covered_share"] / 2, abs=0.03)


def test_of_several_languages_each_has_what_it_covers_and_what_it_replaced():
    found = rows(200, "de hi", embedded_languages=2)
    assert found["de"]["sentences"] == found["hi"]["sentences"] == 200
    assert (found["de"]["covered_share"], found["hi"]["covered_share"]) == (5 / 9, 3 / 9)
    both = found["de"]["replaced_share"] + found["hi"]["replaced_share"]
    assert both == pytest.approx(5 / 9)
    assert found["hi"]["replaced_share"] == pytest.approx(3 / 18, abs=0.03)


def test_a_language_without_a_word_or_a_sentence_has_a_row():
    found = rows(0, "de sw")
    assert {code: row["sentences"] for code, row in found.items()} == {"de": 0, "sw": 0}
    assert math.isnan(found["de"]["covered_share"])
    found = rows(2, "sw")["sw"]
    assert (found["covered_share"], found["replaced_share"]) == (0.0, 0.0)
    assert math.isnan(found["mean_ratio"])
    assert math.isnan(found["mean_span_words"])


def test_an_unknown_language_is_an_error():
    with pytest.raises(ConfigurationError, match="unknown language 'tlh'"):
        switching_statistics([], ["tlh"])


def test_samples_are_the_first_examples_with_words_of_a_language():
    found = accounts(40, "de hi")
    samples = sample_by_language(found, ["hi", "de"], per_language=3)
    assert list(samples) == ["hi", "de"]
    for code, shown in samples.items():
        expected = [account for account in found if account.example.language == code][:3]
        assert [sample.id for sample in shown] == [account.example.id for account in expected]
        assert [sample.replacements for sample in shown] == [account.replacements for account in expected]
        assert all(item.language == code for sample in shown for item in sample.replacements)


def test_an_example_of_two_languages_stands_under_both():
    found = [a for a in accounts(40, "de hi", embedded_languages=2) if a.example.language == "de+hi"]
    samples = sample_by_language(found, ["de", "hi", "sw"], per_language=2)
    assert samples["de"] == samples["hi"]
    assert (len(samples["de"]), samples["sw"]) == (2, [])
