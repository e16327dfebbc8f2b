import math
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lingualift.errors import LexiconError, LinguaLiftError
from lingualift.lexicons.gold import (
    UNKNOWN_LANGUAGE,
    Overlap,
    comparable,
    read_pairs,
    require_fit,
    spellings,
    usable_pairs,
)
from lingualift.lexicons.lexicon import Lexicon
from lingualift.lexicons.quality import entry_quality, retrieval_quality, wilson_interval
from lingualift.lexicons.readers import read_muse
from lingualift.lexicons.scored import ScoredEntry
from tests.real_data import real, written

GOLD = Lexicon("de", {"house": ("Haus", "Gebäude"), "tree": ("Baum",), "cat": ("Katze",), "egg": ("Ei",)}, "gold.txt")
GERMAN = ["Haus", "Gebäude", "Baum", "Katze", "Hund"]


def lexicon(*pairs: tuple[str, str], source: str = "gold.txt") -> Lexicon:
    return Lexicon("de", {word: tuple(t for w, t in pairs if w == word) for word, _ in pairs}, source)


def numbered(word: str, count: int) -> list[str]:
    return [f"{word}{number}" for number in range(count)]


@given(st.text())
@example("Ǆ İ ẞ Å é")
def test_comparable_words_differ_in_neither_case_nor_composition(text):
    assert comparable(text) == comparable(comparable(text))
    assert comparable(text) == comparable(unicodedata.normalize("NFD", text))
    assert comparable("É") == comparable("e\u0301") == "é"


def test_the_word_written_in_the_comparable_form_stands_for_it_or_else_the_first():
    assert spellings(["Apple", "apple", "APPLE", "USA", "Usa"]) == {"apple": "apple", "usa": "USA"}


def test_precision_counts_covered_words_and_all_words():
    rankings = {"tree": ["Hund", "baum"], "house": ["GEBÄUDE", "Hund"], "cat": ["Hund", "Haus"], "dog": ["Hund"]}
    found = retrieval_quality(rankings, GOLD, target=GERMAN)
    assert (found.gold_words, found.covered, found.reachable, found.coverage) == (4, 3, 3, 0.75)
    assert (found.p_at_1, found.p_at_5) == (1 / 3, 2 / 3)
    assert (found.p_at_1_of_all, found.p_at_5_of_all) == (1 / 4, 2 / 4)
    assert found.p_at_1_interval == wilson_interval(1, 3)


def test_a_gold_word_none_of_whose_translations_has_a_vector_is_out_of_reach_yet_wrong():
    found = retrieval_quality({"egg": ["Hund"], "cat": ["Katze"]}, GOLD, target=GERMAN)
    assert (found.covered, found.reachable, found.p_at_1) == (2, 1, 0.5)


def test_only_the_first_five_different_translations_count():
    five = ["a", "A", "b", "c", "d", "Katze"]
    assert retrieval_quality({"cat": five}, GOLD, target=GERMAN).p_at_5 == 1
    assert retrieval_quality({"cat": ["e", *five]}, GOLD, target=GERMAN).p_at_5 == 0
    assert retrieval_quality({"cat": []}, GOLD, target=GERMAN).p_at_5 == 0


def test_gold_words_that_differ_in_case_or_composition_are_one():
    gold = lexicon(("Café", "Kaffee"), ("cafe\u0301", "Café"))
    found = retrieval_quality({"CAFÉ": ["cafe\u0301"]}, gold, target=["Café"])
    assert (found.gold_words, found.p_at_1) == (1, 1)


def test_without_a_covered_word_there_is_no_precision_but_all_are_wrong():
    found = retrieval_quality({"dog": ["Hund"]}, GOLD, target=GERMAN)
    assert (found.p_at_1, found.p_at_5, found.p_at_1_interval) == (None, None, None)
    assert (found.coverage, found.p_at_1_of_all, found.p_at_5_of_all) == (0, 0, 0)


rankings_of = st.dictionaries(st.sampled_from(list(GOLD.entries)), st.lists(st.sampled_from(GERMAN), max_size=7))


@given(rankings_of)
def test_precision_is_what_counting_by_hand_gives(rankings):
    found = retrieval_quality(rankings, GOLD, target=GERMAN)
    for k, of_covered, of_all in ((1, found.p_at_1, found.p_at_1_of_all), (5, found.p_at_5, found.p_at_5_of_all)):
        right = 0
        for word, ranked in rankings.items():
            different = [t for place, t in enumerate(ranked) if t not in ranked[:place]]
            right += any(t in GOLD.entries[word] for t in different[:k])
        assert of_all == right / 4
        assert of_covered == (right / len(rankings) if rankings else None)


def test_entries_are_judged_where_gold_has_their_word():
    entries = [("House", "Haus"), ("house", "haus"), ("house", "Hund"), ("tree", "Baum"), ("dog", "Hund")]
    found = entry_quality([ScoredEntry(*pair) for pair in entries], GOLD)
    assert found.judged_entries == 3
    assert found.precision == 2 / 3
    assert found.recall == 2 / 4
    assert found.f1 == pytest.approx(2 / (3 / 2 + 4 / 2))


def test_recall_counts_a_gold_word_once_however_many_of_its_translations_are_found():
    found = entry_quality([ScoredEntry("house", "Haus"), ScoredEntry("house", "Gebäude")], GOLD)
    assert (found.judged_entries, found.precision, found.recall) == (2, 1, 1 / 4)


def test_entries_without_a_gold_word_have_no_precision_and_wrong_ones_an_f1_of_0():
    none = entry_quality([ScoredEntry("dog", "Hund")], GOLD)
    assert (none.judged_entries, none.precision, none.recall, none.f1) == (0, None, 0, None)
    wrong = entry_quality([ScoredEntry("cat", "Hund")], GOLD)
    assert (wrong.precision, wrong.recall, wrong.f1) == (0, 0, 0)


@given(st.integers(1, 500), st.data())
def test_the_interval_holds_the_shares_that_the_count_does_not_reject(trials, data):
    successes = data.draw(st.integers(0, trials))
    low, high = wilson_interval(successes, trials)
    share = successes / trials
    assert 0 <= low <= share <= high <= 1
    assert low < high
    for end in (low, high):  # its definition: the ends are 1.96 of their own standard errors away
        if 0 < end < 1:
            assert abs(share - end) / math.sqrt(end * (1 - end) / trials) == pytest.approx(1.959964, rel=1e-5)


def test_a_gold_lexicon_without_a_pair_is_an_error():
    empty = Lexicon("de", {}, "gold.txt")
    for judge in (
        lambda: entry_quality([], empty),
        lambda: retrieval_quality({}, empty, target=[]),
        lambda: require_fit(empty, ["a"], ["b"]),
    ):
        with pytest.raises(LexiconError, match=r"gold\.txt: expected at least one"):
            judge()


def test_the_overlap_is_counted_by_column_and_by_pair():
    gold = lexicon(("a", "x"), ("b", "y"), ("c", "a"), ("c", "z"), ("d", "q"))
    found = require_fit(gold, ["A", "b", "u", "z"], ["X", "z", "a"])
    assert found == Overlap(
        words_in_source=2 / 4, words_in_target=1 / 4, translations_in_source=2 / 5, translations_in_target=3 / 5,
        pairs=1 / 5, pairs_turned=0,
    )  # fmt: skip


def test_a_lexicon_of_the_other_direction_is_told_with_its_shares():
    ours, theirs, shared = numbered("en", 80), numbered("de", 80), numbered("both", 20)
    pairs = [*zip(theirs, ours, strict=True), *zip(shared, shared, strict=True)]
    with pytest.raises(LexiconError) as error:
        require_fit(lexicon(*pairs), ours + shared, theirs + shared)
    assert str(error.value) == (
        "gold.txt: expected pairs from the source's language to the target's, got the other direction: 20.0% of its "
        "first column are words of the source and 100.0% of the target; 100.0% of its second column are words of the "
        "source and 20.0% of the target; swap its columns, or the two files of vectors"
    )
    assert require_fit(lexicon(*((b, a) for a, b in pairs)), ours + shared, theirs + shared).pairs == 1


def test_a_lexicon_of_the_other_direction_is_told_by_its_first_column_alone():
    theirs = numbered("de", 40)
    pairs = [*zip(theirs, numbered("unknown", 40), strict=True), ("en0", "de0")]
    with pytest.raises(LexiconError, match="got the other direction: 2.4% of its first column"):
        require_fit(lexicon(*pairs), numbered("en", 40), theirs)


def test_a_few_words_of_a_large_lexicon_tell_its_direction_but_not_by_chance():
    pairs = zip(numbered("de", 900), numbered("en", 900), strict=True)
    large = lexicon(*pairs, ("en0", "de0"))
    with pytest.raises(LexiconError, match="got the other direction: 0.1% of its first column"):
        require_fit(large, numbered("en", 10), numbered("de", 10))
    assert require_fit(large, numbered("en", 9), numbered("de", 9)).pairs_turned == 9 / 901


def test_identical_words_and_small_vocabularies_are_no_other_direction():
    same = numbered("same", 30)
    assert require_fit(lexicon(*zip(same, same, strict=True)), same, same).pairs_turned == 1
    few = require_fit(lexicon(*zip(numbered("en", 90), numbered("de", 90), strict=True)), ["en1", "x"], ["de1", "en2"])
    assert few.pairs == 1 / 90


def test_a_lexicon_of_other_languages_is_told_with_samples_of_both():
    pairs = list(zip(numbered("fi", 5), numbered("de", 5), strict=True))
    with pytest.raises(LexiconError) as error:
        require_fit(lexicon(*pairs), ["The", "of", "and", "to"], numbered("de", 9))
    assert str(error.value) == (
        "gold.txt: expected some of the 5 words of the first column ('fi0', 'fi1', 'fi2', …) among the source's 4 "
        "words ('The', 'of', 'and', …), found none; give the lexicon of these two languages, in the vectors' spelling"
    )
    with pytest.raises(LexiconError, match=r"5 words of the second column \('de0', .* among the target's 2 words"):
        require_fit(lexicon(*pairs), numbered("fi", 5), ["der", "die"])


def test_seed_pairs_are_those_with_vectors_in_the_vectors_spelling():
    seed = lexicon(("house", "haus"), ("tree", "baum"), ("cat", "katze"))
    assert usable_pairs(seed, ["House", "tree"], ["Haus", "Baum", "baum"], fewest=2) == [
        ("House", "Haus"),
        ("tree", "baum"),
    ]


def test_too_few_seed_pairs_are_told_with_how_many_were_needed_and_found():
    seed = lexicon(*zip(numbered("en", 40), numbered("de", 40), strict=True), source="seed.tsv")
    with pytest.raises(LexiconError, match=r"seed\.tsv: expected at least 25 seed pairs .* found 24 of 40; give more"):
        usable_pairs(seed, numbered("en", 30), numbered("de", 24))
    assert len(usable_pairs(seed, numbered("en", 30), numbered("de", 25))) == 25


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("gold.txt", "the\tdie\n#the #die\nhouse Haus\nhouse  Haus\n"),
        ("gold.dict", b"\xef\xbb\xbfthe\tdie\r\n\r\n#the\t#die\r\nhouse Haus\r\n"),
    ],
)
def test_names_other_than_tsv_are_muse_s_format(tmp_path: Path, name, content):
    found = read_pairs(written(tmp_path / name, content))
    assert found.entries == {"the": ("die",), "#the": ("#die",), "house": ("Haus",)}
    assert found.language == UNKNOWN_LANGUAGE


def test_tsv_is_the_shipped_or_the_scored_format(tmp_path: Path):
    path = written(tmp_path / "seed.tsv", "# seed\nNew York\tNew York\ncup\tBecher\t0.25\ncup\tTasse\n")
    assert read_pairs(path).entries == {"new york": ("New York",), "cup": ("Tasse", "Becher")}


@pytest.mark.parametrize("name", ["gold.txt", "gold.tsv"])
@pytest.mark.parametrize("row", [b"house", b"house\t", b"\tHaus", b"h\xe4user\tHaus"])
def test_bad_rows_are_told_or_counted(tmp_path: Path, name, row):
    path = written(tmp_path / name, b"cup\tTasse\n" + row + b"\ncup\tTasse\n")
    with pytest.raises(LexiconError, match=rf"{name}:2: field 'row': expected"):
        read_pairs(path)
    skipped: list[str] = []
    assert read_pairs(path, on_bad_row="skip", skipped=skipped).entries == {"cup": ("Tasse",)}
    assert len(skipped) == 1


@settings(deadline=None)
@given(st.binary(max_size=50), st.sampled_from(["random.txt", "random.tsv"]))
def test_any_bytes_are_read_or_refused(tmp_path_factory, content, name):
    try:
        found = read_pairs(written(tmp_path_factory.getbasetemp() / name, content))
        require_fit(found, ["a"], ["b"])
    except LinguaLiftError:
        return
    assert found.size


def test_a_missing_file_is_an_error(tmp_path: Path):
    with pytest.raises(LexiconError, match=r"none\.txt: no lexicon there"):
        read_pairs(tmp_path / "none.txt")


@pytest.mark.parametrize("code", ["de", "nl", "id", "hi"])
def test_the_direction_of_published_lexicons_is_told_though_languages_share_words(code):
    gold = read_muse(real(f"dict_muse/en-{code}.txt"), code)
    english, other = list(gold.entries), list(dict.fromkeys(t for found in gold.entries.values() for t in found))
    assert require_fit(gold, english[: len(english) // 2], other).pairs > 0.4
    with pytest.raises(LexiconError, match="got the other direction"):
        require_fit(gold, other, english)
