import pandas as pd
import pytest

from lingualift.evaluation.translation import numbers_right, translation_table, word_overlap


@pytest.mark.parametrize(
    ("translation", "right"),
    [
        ("Anna has 3 apples and 12 eggs.", True),
        ("12 eggs, 3 apples", True),
        ("3, then12", True),
        ("Anna has 3 apples and 13 eggs.", False),
        ("Anna has 3 apples.", False),
        ("3 3 12", False),
        ("Anna has 31 apples and 2 eggs.", False),
        ("three and twelve", False),
        ("", False),
    ],
)
def test_numbers_are_right_when_each_is_there_as_often(translation, right):
    assert numbers_right(translation, "Anna has 3 apples and 12 eggs.") is right


def test_a_reference_without_numbers_wants_none():
    assert numbers_right("no number", "none here")
    assert not numbers_right(" ", "none here"), "silence is never right"
    assert not numbers_right("1 number", "none here")


@pytest.mark.parametrize(
    ("translation", "overlap"),
    [
        ("Anna has 3 red apples.", 1.0),
        ("apples RED has Anna!", 1.0),
        ("Anna has", 2 * 2 / (2 + 4)),
        ("Anna Anna Anna has", 2 * 2 / (4 + 4)),
        ("3 3 3", 0.0),
        ("Ben buys", 0.0),
        ("", 0.0),
    ],
)
def test_word_overlap_is_f1_over_words(translation, overlap):
    assert word_overlap(translation, "Anna has 7 red apples") == pytest.approx(overlap)
    assert word_overlap("Anna has 7 red apples", translation) == pytest.approx(overlap)


def test_the_table_has_a_row_per_language():
    rows = [("de", "a", True, 1.0), ("de", "b", False, 0.5), ("sw", " ", False, 0.0)]
    translations = pd.DataFrame(rows, columns=["language", "translation", "numbers_right", "word_overlap"])
    table = translation_table({"lingualift": translations})
    assert table.to_dict("records") == [
        {"system": "lingualift", "language": "de", "resource_class": "high", "n": 2, "written_rate": 1.0,
         "numbers_right": 0.5, "word_overlap": 0.75},
        {"system": "lingualift", "language": "sw", "resource_class": "low", "n": 1, "written_rate": 0.0,
         "numbers_right": 0.0, "word_overlap": 0.0},
    ]  # fmt: skip


@pytest.mark.parametrize("translated", [{}, {"lingualift": pd.DataFrame(columns=["language", "translation"])}])
def test_no_translation_gives_an_empty_table_with_its_columns(translated):
    table = translation_table(translated)
    assert table.empty
    assert list(table.columns) == [
        "system",
        "language",
        "resource_class",
        "n",
        "written_rate",
        "numbers_right",
        "word_overlap",
    ]
