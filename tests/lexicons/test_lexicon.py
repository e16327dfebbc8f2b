import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingualift.errors import LexiconError
from lingualift.lexicons.lexicon import Lexicon, count_words, coverage, words_of
from lingualift.lexicons.readers import read_lexicon

field = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="#\ufeff"), min_size=1, max_size=12)


def read(tmp_path, content: str | bytes, language: str = "de") -> Lexicon:
    path = tmp_path / f"en-{language}.tsv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_lexicon(path, language)


def test_words_are_lower_case_and_keep_their_translations_in_file_order(tmp_path):
    lexicon = read(tmp_path, "Apples\tÄpfel\neggs\tEier\napples\tÄpfeln\napples\tÄpfel\n")
    assert lexicon.entries == {"apples": ("Äpfel", "Äpfeln"), "eggs": ("Eier",)}
    assert lexicon.translations("APPLES") == ("Äpfel", "Äpfeln")
    assert lexicon.translations("cups") == ()
    assert lexicon.size == 3


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_comments_blank_lines_and_spaces_around_are_ignored(tmp_path, newline):
    lines = ["# English-German", "", "   ", " egg \t das Ei ", "# end"]
    assert read(tmp_path, newline.join(lines)).entries == {"egg": ("das Ei",)}


def test_a_byte_order_mark_is_no_part_of_the_first_word(tmp_path):
    assert read(tmp_path, b"\xef\xbb\xbfegg\tEi\n").entries == {"egg": ("Ei",)}


@pytest.mark.parametrize("line", ["egg Ei", "egg\t", "\tEi", "egg\tEi\tneuter", "egg"])
def test_a_malformed_line_is_named_by_file_and_number(tmp_path, line):
    with pytest.raises(LexiconError, match=r"en-de\.tsv:3: field 'row': expected 'word<TAB>translation', got"):
        read(tmp_path, f"# comment\ncup\tTasse\n{line}\nball\tBall\n")


@pytest.mark.parametrize("content", ["", "# only a comment\n\n"])
def test_a_lexicon_without_entry_is_an_error(tmp_path, content):
    with pytest.raises(LexiconError, match=r"en-de\.tsv: expected at least one entry, found none"):
        read(tmp_path, content)


def test_a_missing_file_names_the_language_and_what_to_do(tmp_path):
    with pytest.raises(LexiconError, match=r"en-te\.tsv: no lexicon for language 'te'.*take the language out"):
        read_lexicon(tmp_path / "en-te.tsv", "te")


@given(st.lists(st.tuples(field, field), min_size=1, max_size=20))
def test_what_is_written_is_read(tmp_path_factory, pairs):
    text = "".join(f"{word}\t{translation}\n" for word, translation in pairs)
    lexicon = read(tmp_path_factory.mktemp("lexicon"), text)
    expected: dict[str, list[str]] = {}
    for word, translation in pairs:
        known = expected.setdefault(word.lower(), [])
        known += [translation] * (translation not in known)
    assert lexicon.entries == {word: tuple(found) for word, found in expected.items()}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Anna has 3 apples, doesn't she?", ["anna", "has", "apples", "doesn't", "she"]),
        ("l’œuf d'Anna", ["l’œuf", "d'anna"]),
        ("सेब 5 हैं। कितने?", ["सेब", "हैं", "कितने"]),
        ("আপেল ৫টি।", ["আপেল", "টি"]),
        ("లు 12ఆపిల్స్", ["లు", "ఆపిల్స్"]),
        ("معًا 3 كتبٌ رحمٰن", ["معًا", "كتبٌ", "رحمٰن"]),
        ("Ինչո՞ւ, քանի՞ խնձոր։ Կեցցե՜ն", ["ինչու", "քանի", "խնձոր", "կեցցեն"]),
        ("12 + 3 = 15_", []),
        ("", []),
    ],
)
def test_words_of_a_text(text, words):
    assert words_of(text) == words


def test_coverage_is_the_share_of_running_words():
    lexicon = Lexicon("de", {"egg": ("Ei",), "and": ("und",)})
    assert coverage(lexicon, count_words(["An egg and an EGG 7!"])) == pytest.approx(3 / 5)
    assert coverage(lexicon, count_words(["An egg and an EGG 7!"], ignored=["An"])) == 1.0
    assert coverage(lexicon, {}) == 0.0


def test_a_bad_line_can_be_skipped_and_is_listed(tmp_path):
    (tmp_path / "en-de.tsv").write_text("# comment\ncup\tTasse\negg Ei\n", encoding="utf-8")
    skipped: list[str] = []
    lexicon = read_lexicon(tmp_path / "en-de.tsv", "de", on_bad_row="skip", skipped=skipped)
    assert lexicon.entries == {"cup": ("Tasse",)}
    assert len(skipped) == 1
    assert "en-de.tsv:3: field 'row'" in skipped[0]
