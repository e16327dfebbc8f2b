import pytest

from lingualift.errors import DataError
from lingualift.lexicons.choice import VectorSource
from lingualift.lexicons.comparison import COLUMNS, induce_and_compare
from lingualift.lexicons.induction import InductionSettings
from lingualift.lexicons.lexicon import Lexicon
from lingualift.lexicons.study_vectors import study_vectors
from lingualift.lexicons.vector_training import VectorTraining

from .structured_vectors import rotated_copy, structured


@pytest.fixture(scope="module")
def compared():
    english, other, gold = rotated_copy(structured(400, 20), noise=0.05, seed=4)
    reference = Lexicon("sw", {**{word: (gold[word],) for word in english.words[:100]}, "unseen": ("neno",)})
    asked = []

    def vectors_of(code):
        asked.append(code)
        return english if code == "en" else other

    found = induce_and_compare(["sw"], vectors_of, {"sw": reference}, InductionSettings(), seed=0)
    return *found, asked, gold


def test_a_row_measures_the_lexicon_on_the_reference(compared):
    entries, [row], asked, gold = compared
    assert tuple(sorted(row)) == tuple(sorted(COLUMNS))
    assert (row["language"], row["gold_words"], row["source_words"]) == ("sw", 101, 400)
    assert row["coverage"] == pytest.approx(100 / 101)
    right = {entry.word for entry in entries["sw"] if gold[entry.word] == entry.translation}
    assert row["p_at_1"] > 0.9
    assert row["p_at_1_low"] < row["p_at_1"] <= row["p_at_5"]
    assert len(right) / len(entries["sw"]) > 0.9


def test_the_seed_is_half_of_what_both_vocabularies_have(compared):
    _, [row], _, _ = compared
    assert 40 <= row["seed_pairs"] <= 60
    assert row["seeded_p_at_1"] > 0.9


def test_english_vectors_are_made_once(compared):
    assert compared[2] == ["en", "sw"]


def test_study_vectors_are_trained_or_read(tmp_path):
    texts = ["the dog runs", "the cat runs", "a dog sleeps"] * 5
    training = VectorTraining(width=4, min_count=2, subwords=False, subsampling=0)
    trained = study_vectors(VectorSource(training=training), "en", texts, 100, seed=0)
    assert trained.width == 4
    (tmp_path / "en.vec").write_text("2 3\ndog 1 2 3\ncat 3 2 1\n")
    source = VectorSource(path=f"{tmp_path}/{{language}}.vec", cache=str(tmp_path / "cache"))
    for _ in ("first", "from the cache"):
        assert study_vectors(source, "en", [], 100, seed=0).words == ("dog", "cat")


def test_a_language_without_texts_is_named():
    with pytest.raises(DataError, match="word vectors of 'sw': expected monolingual texts"):
        study_vectors(VectorSource(), "sw", [], 100, seed=0)
