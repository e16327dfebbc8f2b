import os
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lingualift.errors import ConfigurationError, LexiconError, LinguaLiftError
from lingualift.lexicons.readers import read_lexicon
from lingualift.lexicons.scored import (
    ScoredEntry,
    filter_entries,
    has_digit,
    is_unwritable,
    leave_out,
    names_rule,
    read_scored,
    to_lexicon,
    write_scored,
)
from tests.corpora import shipped
from tests.real_data import written

words = st.text(min_size=1, max_size=6)
scores = st.floats(0, 1)
entries_of = st.lists(
    st.builds(ScoredEntry, words, words, scores).filter(lambda x: not is_unwritable(x)),
    unique_by=lambda x: (x.word, x.translation),
    min_size=1,
    max_size=12,
)
HOUSE = [
    ScoredEntry("house", "Haus", 0.75),
    ScoredEntry("tree", "Baum", 0.5),
    ScoredEntry("house", "Gebäude", 0.25),
    ScoredEntry("house", "Bau", 0.75),
]


def read(tmp_path: Path, content: str | bytes, **options) -> list[ScoredEntry]:
    return read_scored(written(tmp_path / "en-de.tsv", content), **options)


def test_scores_are_read_and_a_missing_one_is_1(tmp_path):
    found = read(tmp_path, "# comment\nhouse\tHaus\t0.75\n\n tree \t der Baum \ncat\tKatze\t1e-3\r\n")
    assert found == [
        ScoredEntry("house", "Haus", 0.75),
        ScoredEntry("tree", "der Baum"),
        ScoredEntry("cat", "Katze", 0.001),
    ]
    assert found[1].score == 1


@pytest.mark.parametrize("code", ["de", "sw", "th"])
def test_shipped_lexicons_are_read_as_their_own_reader_does(code):
    path = shipped.LEXICONS / f"en-{code}.tsv"
    assert to_lexicon(code, read_scored(path), str(path)) == read_lexicon(path, code)


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("egg Ei", "field 'row': expected 'word<TAB>translation' or"),
        ("egg", "field 'row'"),
        ("egg\t", "field 'row'"),
        ("\tEi\t0.5", "field 'row'"),
        ("egg\tEi\t", "field 'row'"),
        ("egg\tEi\t0.5\tneuter", "field 'row'"),
        ("egg\tEi\tneuter", "field 'score': expected a number from 0 to 1, got 'neuter'"),
        ("egg\tEi\tnan", "field 'score'"),
        ("egg\tEi\tinf", "field 'score'"),
        ("egg\tEi\t1.01", "field 'score'"),
        ("egg\tEi\t-0.5", "field 'score'"),
        ("cup\tTasse\t0.25", "field 'score': expected 0.5 as in line 2, which has the same pair, got 0.25"),
    ],
)
def test_a_bad_row_is_named_by_line_and_field_or_left_out_and_told(tmp_path, row, told):
    content = f"# comment\ncup\tTasse\t0.5\n{row}\nball\tBall\t0.5\n"
    with pytest.raises(LexiconError) as error:
        read(tmp_path, content)
    assert str(error.value).startswith(f"{tmp_path}/en-de.tsv:3: {told}")
    skipped: list[str] = []
    assert [x.word for x in read(tmp_path, content, on_bad_row="skip", skipped=skipped)] == ["cup", "ball"]
    assert skipped == [str(error.value)]


def test_a_pair_that_comes_again_with_the_same_score_counts_once(tmp_path):
    repeated: list[str] = []
    found = read(tmp_path, "cup\tTasse\t0.5\nball\tBall\ncup\tTasse\t0.50\n", repeated=repeated)
    assert [x.word for x in found] == ["cup", "ball"]
    assert repeated == ["en-de.tsv:3"]


def test_a_byte_order_mark_is_no_part_of_the_first_word(tmp_path):
    assert read(tmp_path, b"\xef\xbb\xbfegg\tEi\t1\n") == [ScoredEntry("egg", "Ei")]


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_another_encoding_is_named(tmp_path, encoding):
    with pytest.raises(LexiconError, match=r"en-de\.tsv:1: field 'row': expected UTF-8 text, got 'byte 0x"):
        read(tmp_path, "Käse\tcheese\t1\n".encode(encoding))


@pytest.mark.parametrize("content", ["", "# only a comment\n\n"])
def test_a_lexicon_without_entry_is_an_error(tmp_path, content):
    with pytest.raises(LexiconError, match=r"en-de\.tsv: expected at least one entry, found none"):
        read(tmp_path, content)


def test_a_missing_file_is_an_error(tmp_path):
    with pytest.raises(LexiconError, match="none.tsv: no lexicon there"):
        read_scored(tmp_path / "none.tsv")


def test_what_to_do_at_a_bad_row_is_checked(tmp_path):
    with pytest.raises(ConfigurationError, match="on_bad_row"):
        read(tmp_path, "egg\tEi\n", on_bad_row="ignore")  # type: ignore[arg-type]


@settings(deadline=None)
@given(st.binary(max_size=60))
@example(b"\xff\xfe")
@example(b"a\tb\t1\x00")
@example(b"a\tb\t" + b"9" * 50)
def test_any_bytes_are_read_or_refused(tmp_path_factory, content):
    path = written(tmp_path_factory.getbasetemp() / "random.tsv", content)
    for on_bad_row in ("error", "skip"):
        try:
            found = read_scored(path, on_bad_row=on_bad_row)
        except LinguaLiftError:
            continue
        assert found
        assert all(0 <= entry.score <= 1 and entry.word and entry.translation for entry in found)


@settings(deadline=None)
@given(entries_of)
@example([ScoredEntry("\ufeffa", "b#", 0.1), ScoredEntry("a\rb", "c\u2028d", 1e-9)])
def test_what_is_written_is_read(tmp_path_factory, entries):
    path = tmp_path_factory.getbasetemp() / "round.tsv"
    write_scored(path, entries, {"method": "any\nthing", "source": {"words": 3}})
    found = read_scored(path)
    assert [(x.word, x.translation) for x in found] == [(x.word, x.translation) for x in entries]
    assert [x.score for x in found] == pytest.approx([x.score for x in entries], abs=5e-7)


def test_the_same_input_gives_the_same_bytes_headed_by_its_provenance(tmp_path):
    provenance = {"method": "sélf-learning", "words": [3, 4], "name": "\udcff.vec"}
    for name in ("a.tsv", "b.tsv"):
        write_scored(tmp_path / "folder" / name, HOUSE, provenance)
    first, second = (tmp_path / "folder" / name for name in ("a.tsv", "b.tsv"))
    assert first.read_bytes() == second.read_bytes()
    assert first.read_text(encoding="utf-8").splitlines() == [
        "# word, tab, translation, tab, score from 0 to 1",
        '# method: "sélf-learning"',
        "# words: [3, 4]",
        '# name: "\\udcff.vec"',
        "house\tHaus\t0.750000",
        "tree\tBaum\t0.500000",
        "house\tGebäude\t0.250000",
        "house\tBau\t0.750000",
    ]
    assert sorted(path.name for path in (tmp_path / "folder").iterdir()) == ["a.tsv", "b.tsv"]


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        ([], "expected at least one entry to write"),
        ([ScoredEntry("#the", "die")], "entry '#the' → 'die': expected words without tab"),
        ([ScoredEntry("a", "b\tc")], "expected words without tab"),
        ([ScoredEntry("a", "")], "expected words without tab"),
        ([ScoredEntry("a", "b", 0.1), ScoredEntry("a", "b", 0.2)], "expected every pair once"),
    ],
)
def test_what_the_format_cannot_hold_is_an_error_and_leaves_the_earlier_file(tmp_path, entries, told):
    path = written(tmp_path / "en-de.tsv", "earlier\tfrüher\n")
    with pytest.raises(LexiconError, match=told):
        write_scored(path, entries)
    assert path.read_text(encoding="utf-8") == "earlier\tfrüher\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_break_while_writing_leaves_the_earlier_file_and_nothing_else(tmp_path, monkeypatch):
    path = written(tmp_path / "en-de.tsv", "earlier\tfrüher\n")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(LexiconError, match=r"en-de\.tsv: expected a file that can be written, got: .*No space left"):
        write_scored(path, HOUSE)
    assert path.read_text(encoding="utf-8") == "earlier\tfrüher\n"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["folder", "file/en-de.tsv"])
def test_a_place_that_cannot_be_written_is_an_error(tmp_path, name):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(LexiconError, match="expected a file that can be written"):
        write_scored(tmp_path / name, HOUSE)


@pytest.mark.parametrize("score", [-0.1, 1.1, float("nan"), float("inf")])
def test_a_score_is_from_0_to_1(score):
    with pytest.raises(LexiconError, match="entry 'a' → 'b': expected a score from 0 to 1"):
        ScoredEntry("a", "b", score)


@pytest.mark.parametrize("word", ["", " a", "a ", "\u00a0a", "a\tb", "a\nb", "#a", "a\ud800"])
def test_a_word_that_would_be_read_as_something_else_is_unwritable(word):
    assert is_unwritable(ScoredEntry(word, "b"))
    assert is_unwritable(ScoredEntry("b", word)) is (word != "#a")


def test_entries_are_left_out_and_counted_by_rule():
    entries = [
        ScoredEntry(*pair) for pair in [("42", "42"), ("Anna", "Anna"), ("two", "२"), ("egg", "Ei"), ("anna9", "x")]
    ]
    kept, counts = leave_out(entries, {"digit": has_digit, "name": names_rule(["ANNA"]), "unwritable": is_unwritable})
    assert kept == [ScoredEntry("egg", "Ei")]
    assert counts == {"digit": 3, "name": 1, "unwritable": 0}


def test_a_name_among_translations_stays():
    assert not names_rule(["Rose"])(ScoredEntry("flower", "Rose"))


def test_filters_keep_the_best_in_their_order():
    assert filter_entries(HOUSE) == HOUSE
    assert filter_entries(HOUSE, min_score=0.5) == [HOUSE[0], HOUSE[1], HOUSE[3]]
    assert filter_entries(HOUSE, top_k=1) == [HOUSE[0], HOUSE[1]]
    assert filter_entries(HOUSE, top_k=2) == [HOUSE[0], HOUSE[1], HOUSE[3]]
    assert filter_entries(HOUSE, min_score=0.6, top_k=2) == [HOUSE[0], HOUSE[3]]


@given(entries_of, scores, st.integers(1, 3))
def test_filters_never_leave_out_a_better_entry(entries, min_score, top_k):
    kept = filter_entries(entries, min_score=min_score, top_k=top_k)
    for entry in entries:
        of_word = [x for x in kept if x.word == entry.word]
        assert len(of_word) <= top_k
        full = len(of_word) == top_k and min(x.score for x in of_word) >= entry.score
        assert entry in kept or entry.score < min_score or full


@pytest.mark.parametrize(
    "options", [{"min_score": -0.1}, {"min_score": 1.5}, {"top_k": 0}, {"min_score": float("nan")}]
)
def test_filters_out_of_range_are_errors(options):
    with pytest.raises(ConfigurationError, match=next(iter(options))):
        filter_entries(HOUSE, **options)


def test_a_lexicon_has_lower_case_words_and_the_best_translation_first():
    entries = [*HOUSE, ScoredEntry("House", "Heim", 0.9), ScoredEntry("House", "Bau", 0.1)]
    lexicon = to_lexicon("de", entries, "induced")
    assert lexicon.entries == {"house": ("Heim", "Haus", "Bau", "Gebäude"), "tree": ("Baum",)}
    assert (lexicon.language, lexicon.source) == ("de", "induced")
