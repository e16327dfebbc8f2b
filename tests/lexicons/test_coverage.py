"""What `lexicon_coverage.csv` shows: running words without numbers and MiniMMWP's names."""

import pytest

from lingualift.pipelines.lexicon.nodes import measure_coverage, read_lexicons, read_names
from tests.corpora import shipped

SENTENCES = ["Anna has 3 apples.", "Ben has 4 plums."]


def test_names_and_numbers_are_no_words():
    lexicons = {"de": {"has": ["hat"], "apples": ["Äpfel", "Äpfeln"]}}
    with_names, without = (measure_coverage(lexicons, SENTENCES, names) for names in ([], ["Anna", "Ben"]))
    assert with_names.coverage.tolist() == [pytest.approx(3 / 6)]
    assert without.coverage.tolist() == [pytest.approx(3 / 4)]
    assert without.drop(columns="coverage").to_dict("records") == [
        {"language": "de", "resource_class": "high", "entries": 3}
    ]


def test_the_names_are_those_of_the_english_file():
    names = read_names(shipped.FOLDER)
    assert len(names) == 10
    assert {"Anna", "Martin"} <= set(names)


def test_every_shipped_lexicon_covers_the_training_sentences():
    sentences = [p.question for p in shipped.minimmwp("en").english_problems(2000, set(), 0, "sentences")]
    table = measure_coverage(read_lexicons(shipped.LEXICONS, shipped.LANGUAGES), sentences, read_names(shipped.FOLDER))
    assert set(table.language) == set(shipped.OTHERS)
    assert table.coverage.min() >= 0.98
