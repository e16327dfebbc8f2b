from collections.abc import Callable
from pathlib import Path

import pytest

from lingualift.errors import ConfigurationError, LexiconError
from lingualift.lexicons.lexicon import Lexicon
from lingualift.lexicons.readers import read_muse, read_swadesh, read_wiktionary_bli, read_wiktionary_vuizur
from tests.real_data import real, written

READERS = [read_muse, read_wiktionary_bli, read_wiktionary_vuizur, read_swadesh]
Reader = Callable[..., Lexicon]


def by_language(rows: str) -> list[tuple[str, int]]:
    """Pairs of "af 8398 ar 14266"."""
    words = rows.split()
    return [(language, int(number)) for language, number in zip(words[::2], words[1::2], strict=True)]


def rows_of(file: Path) -> list[list[str]]:
    return [row.split("\t") for row in file.read_text(encoding="utf-8").split("\n") if row]


MUSE_ROWS = by_language(
    """
    af 8398 ar 14266 bn 10411 ca 8452 cs 13666 da 13773 de 18337 es 14952 fr 13815 hi 10739 hr 11858 id 11679 ja 9105
    ko 10133 nb 11861 nl 11900 pl 14952 pt 14014 ro 13632 sk 15741 sl 13328 sv 14019 ta 9895 th 8500 tr 12034 vi 8057
    zh 10958
    """
)


@pytest.mark.parametrize(("language", "rows"), MUSE_ROWS)
def test_real_muse(language: str, rows: int) -> None:
    file = real(f"dict_muse/en-{language}.txt")
    pairs = {(english.lower(), word) for english, word in rows_of(file)}
    lexicon = read_muse(file, language)
    assert lexicon.language == language
    assert len(rows_of(file)) == rows
    assert lexicon.size == len(pairs)
    assert {(english, word) for english, words in lexicon.entries.items() for word in words} == pairs


def test_real_muse_keeps_file_order_same_words_and_number_signs() -> None:
    lexicon = read_muse(real("dict_muse/en-af.txt"), "af")
    assert list(lexicon.entries)[:3] == ["the", "and", "was"]
    assert lexicon.translations("was") == ("was",)
    assert lexicon.translations("#the") == ("#die",)


# The extract ends after 15000 rows a language.
BLI_ROWS = by_language(
    """
    af 4848 ar 15000 be 4598 bg 13827 bn 5712 ca 15000 cs 15000 da 15000 de 15000 es 15000 eu 3117 fi 15000 fr 15000
    gu 4068 hi 15000 hr 15000 hu 15000 hy 15000 id 12269 is 15000 it 15000 ja 15000 kn 1837 ko 15000 lb 7438 mk 15000
    ml 7465 mr 3016 nb 15000 ne 2185 nl 15000 pl 15000 pt 15000 ro 15000 ru 15000 sk 5681 sl 4401 sr 15000 sv 15000
    sw 7324 ta 8376 te 13289 th 15000 tr 15000 uk 15000 vi 9708 zh 15000
    """
)


@pytest.mark.parametrize(("language", "rows"), BLI_ROWS)
def test_real_wiktionary_bli(language: str, rows: int) -> None:
    file = real(f"dict_wiktionary_bli/{language}-en.all")
    skipped: list[str] = []
    lexicon = read_wiktionary_bli(file, language, on_bad_row="skip", skipped=skipped)
    whole = [(word, english) for word, english in rows_of(file) if word.strip() and english.strip()]
    assert len(rows_of(file)) == len(whole) + len(skipped) == rows
    assert lexicon.size == len({(english.lower().strip(), word.strip()) for word, english in whole})
    word, english = rows_of(file)[0]
    assert lexicon.translations(english)[0] == word


@pytest.mark.parametrize(
    ("language", "line", "malformed", "rows"), [("hi", 10357, 1, 15000), ("hr", 13679, 2, 15000), ("sw", 3587, 8, 7324)]
)
def test_real_rows_without_an_english_word_are_errors_or_skipped(
    caplog: pytest.LogCaptureFixture, language: str, line: int, malformed: int, rows: int
) -> None:
    file = real(f"dict_wiktionary_bli/{language}-en.all")
    with pytest.raises(LexiconError, match=rf"{language}-en\.all:{line}: field 'row': expected 'xx word<TAB>English"):
        read_wiktionary_bli(file, language)
    lexicon = read_wiktionary_bli(file, language, on_bad_row="skip")
    whole = [row for row in rows_of(file) if all(field.strip() for field in row)]
    assert len(whole) == rows - malformed
    assert lexicon.size == len({(english.lower(), word) for word, english in whole})
    assert f"skipped {malformed} malformed rows, first: {file}:{line}: field 'row': expected" in caplog.text


@pytest.mark.parametrize(
    ("language", "script", "rows"),
    [("hr", "Cyrillic", 531), ("sr", "Cyrillic", 8196), ("hr", "Latin", 14467), ("sr", "Latin", 6804)],
)
def test_real_serbo_croatian_entries_are_split_by_script(language: str, script: str, rows: int) -> None:
    file = real(f"dict_wiktionary_bli/{language}-en.all")
    lexicon = read_wiktionary_bli(file, language, script=script, on_bad_row="skip")
    cyrillic = script == "Cyrillic"
    kept = [
        (word, english) for word, english in rows_of(file) if english and ("\u0400" <= word[0] < "\u0500") == cyrillic
    ]
    assert len(kept) == rows
    assert lexicon.size == len({(english.lower(), word) for word, english in kept})


@pytest.mark.parametrize(("language", "rows"), [("gu", 5331), ("ha", 2215), ("kn", 2205), ("mr", 3749)])
def test_real_wiktionary_vuizur(language: str, rows: int) -> None:
    file = real(f"dict_wiktionary_vuizur/en-{language}.tsv")
    lexicon = read_wiktionary_vuizur(file, language)
    assert len(rows_of(file)) == rows
    assert lexicon.size == len({(english.lower(), word) for english, word in rows_of(file)})


def test_real_hausa_keeps_words_that_are_their_own_translation() -> None:
    lexicon = read_wiktionary_vuizur(real("dict_wiktionary_vuizur/en-ha.tsv"), "ha")
    assert lexicon.translations("Adam")[:2] == ("Adam", "Adamu")


SWADESH_110_ROWS = by_language(
    """
    af 152 be 122 bg 129 bn 117 ca 162 cs 205 da 177 de 165 es 169 eu 216 fi 200 fr 181 ha 439 hi 129 hr 158 hu 183
    hy 110 id 283 is 186 it 176 ja 194 ko 134 mk 122 ml 128 nb 205 nl 187 pl 206 pt 218 ro 275 ru 182 sk 149 sl 134
    sr 139 sv 170 sw 210 ta 108 te 145 th 265 tr 181 uk 142 vi 253 zh 272
    """
)
SWADESH_207_ROWS = by_language(
    """
    af 277 be 251 bg 256 bn 233 ca 318 cs 441 da 328 de 359 es 359 eu 352 fi 447 fr 383 ha 756 hi 248 hr 313 hu 398
    hy 226 id 595 is 299 it 347 ja 392 ko 271 mk 256 ml 253 nb 358 nl 380 pl 403 pt 424 ro 547 ru 364 sk 283 sl 259
    sr 288 sv 366 sw 373 ta 221 te 290 th 424 tr 337 uk 307 vi 420 zh 541
    """
)


@pytest.mark.parametrize(
    ("concepts", "language", "rows"),
    [(110, *pair) for pair in SWADESH_110_ROWS] + [(207, *pair) for pair in SWADESH_207_ROWS],
)
def test_real_swadesh(concepts: int, language: str, rows: int) -> None:
    file = real(f"dict_panlex_swadesh/swadesh{concepts}.en-{language}.tsv")
    lexicon = read_swadesh(file, language)
    assert len(rows_of(file)) == rows
    assert {word for words in lexicon.entries.values() for word in words} == {word.strip() for _, word in rows_of(file)}
    persons = ("1 sg.", "1 pl. inc.", "2 pl.", "2 sg", "3 pl.", "3 sg.")
    assert {concept for concept, _ in rows_of(file)} - set(lexicon.entries) <= set(persons)
    assert not set(persons) & set(lexicon.entries)


@pytest.mark.parametrize("row", ["Egg\tdas Ei", "egg das\u00a0Ei", " egg   das\u00a0Ei "])
def test_muse_takes_a_tab_or_spaces(tmp_path: Path, row: str) -> None:
    lexicon = read_muse(written(tmp_path / "en-de.txt", f"\ufeff{row}\r\n\r\negg egg\r\n"), "de")
    assert {english: [word.replace("\u00a0", " ") for word in words] for english, words in lexicon.entries.items()} == {
        "egg": ["das Ei", "egg"]
    }


def test_wiktionary_bli_is_turned_round_in_file_order(tmp_path: Path) -> None:
    file = written(
        tmp_path / "hr-en.all", "pas\tdog\nпас\tdog\nradio\tradio\npas\tbelt\nx-зрак\tX-ray\n12\ttwelve\npas\tDog\n"
    )
    both = {"dog": ("pas", "пас"), "radio": ("radio",), "belt": ("pas",), "x-ray": ("x-зрак",), "twelve": ("12",)}
    assert read_wiktionary_bli(file, "hr").entries == both
    latin = {"dog": ("pas",), "radio": ("radio",), "belt": ("pas",)}
    assert read_wiktionary_bli(file, "hr", script="Latin").entries == latin
    assert read_wiktionary_bli(file, "hr", script="cyrillic").entries == {"dog": ("пас",)}
    with pytest.raises(LexiconError, match=r"hr-en\.all: expected at least one entry .*script 'Latn', found 7 rows to"):
        read_wiktionary_bli(file, "hr", script="Latn")


@pytest.mark.parametrize(
    ("script", "kept"),
    [
        ("Han", ("犬",)),
        ("Japanese", ("犬", "いぬ", "ハスキー", "子いぬ")),
        ("Devanagari", ("कुत्ता",)),
        ("Cyrillic", ("пʼес",)),
    ],
)
def test_marks_and_modifier_letters_belong_to_any_script(tmp_path: Path, script: str, kept: tuple[str, ...]) -> None:
    words = ("犬", "いぬ", "ハスキー", "子いぬ", "कुत्ता", "пʼес", "dog犬")
    file = written(tmp_path / "xx-en.all", "".join(f"{word}\tdog\n" for word in words))
    assert read_wiktionary_bli(file, "xx", script=script).translations("dog") == kept


def test_swadesh_concepts_become_words(tmp_path: Path) -> None:
    concepts = {
        "I": "i",
        "1 sg.": "i",
        "2 sg": "you",
        "2 pl.": "you",
        "1 pl. inc.": "we",
        "to eat": "eat",
        "To burn (intransitive)": "burn",
        "fat (noun)": "fat",
        "[be] good": "good",
        "a louse": "louse",
        "the sun": "sun",
        "(to) go": "go",
        "toe": "toe",
        "to": "to",
        "head louse": "head louse",
        "all": "all",
    }
    for concept, word in concepts.items():
        file = written(tmp_path / "swadesh.en-xx.tsv", f"{concept}\tword\n")
        assert read_swadesh(file, "xx").entries == {word: ("word",)}, concept


def test_senses_of_one_swadesh_word_add_up(tmp_path: Path) -> None:
    file = written(tmp_path / "swadesh.en-de.tsv", "fat (noun)\tFett\nfat (adjective)\tdick\nthe fat\tFett\n")
    assert read_swadesh(file, "de").entries == {"fat": ("Fett", "dick")}


@pytest.mark.parametrize(
    ("read", "row", "expected"),
    [
        (read_muse, "egg das Ei", "'word translation' or 'word<TAB>translation'"),
        (read_muse, "egg", "'word translation'"),
        (read_muse, "egg\tEi\tn", "'word translation'"),
        (read_wiktionary_bli, "Ei\t", "'xx word<TAB>English word'"),
        (read_wiktionary_bli, "Ei egg", "'xx word<TAB>English word'"),
        (read_wiktionary_vuizur, "\tEi", "'English gloss<TAB>headword'"),
        (read_wiktionary_vuizur, "egg\tEi\tn", "'English gloss<TAB>headword'"),
        (read_swadesh, "egg", "'English concept<TAB>word'"),
        (read_swadesh, "(noun)\tEi", "'English concept<TAB>word'"),
        (read_swadesh, "egg\t" + "x" * 200 + "\t", "'English concept<TAB>word'"),
    ],
)
def test_a_malformed_row_is_located_or_skipped(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, read: Reader, row: str, expected: str
) -> None:
    file = written(tmp_path / "lexicon.tsv", f"cup\tcup\n\n{row}\nball\tball\n")
    with pytest.raises(LexiconError) as error:
        read(file, "de")
    parts = [
        f"lexicon.tsv:3: field 'row': expected {expected}",
        f"got {row!r}"[:70],
        "correct the row",
        "on_bad_row='skip'",
    ]
    assert all(part in str(error.value) for part in parts), error.value
    skipped: list[str] = []
    lexicon = read(file, "de", on_bad_row="skip", skipped=skipped)
    assert lexicon.entries == {"cup": ("cup",), "ball": ("ball",)}
    assert skipped == [str(error.value)]
    assert "skipped 1 malformed rows, first:" in caplog.text
    assert "lexicon.tsv:3" in caplog.text


@pytest.mark.parametrize("read", READERS)
def test_bytes_that_are_no_text_are_located(tmp_path: Path, read: Reader) -> None:
    file = written(tmp_path / "lexicon.tsv", b"cup\tcup\ne\xffg\tEi\n")
    with pytest.raises(
        LexiconError, match=r"lexicon\.tsv:2: field 'row': expected UTF-8 text, got 'byte 0xff'; correct"
    ):
        read(file, "de")
    assert read(file, "de", on_bad_row="skip").entries == {"cup": ("cup",)}


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize(
    ("text", "found"),
    [("", "none; fetch"), ("\ufeff\r\n\n", "none; fetch"), ("only\n", "0 rows to leave out and 1 bad rows .first: ")],
)
def test_a_lexicon_without_entry_is_an_error(tmp_path: Path, read: Reader, text: str, found: str) -> None:
    with pytest.raises(LexiconError, match=rf"lexicon\.tsv: expected at least one entry, found {found}"):
        read(written(tmp_path / "lexicon.tsv", text), "de", on_bad_row="skip")


@pytest.mark.parametrize("read", READERS)
def test_a_missing_file_names_the_language_and_what_to_do(tmp_path: Path, read: Reader) -> None:
    with pytest.raises(
        LexiconError, match=r"lexicon\.tsv: no lexicon for language 'te'; expected a file of .*take the language out"
    ):
        read(tmp_path / "lexicon.tsv", "te", on_bad_row="skip")


@pytest.mark.parametrize("read", READERS)
def test_an_unknown_way_with_bad_rows_is_refused(tmp_path: Path, read: Reader) -> None:
    with pytest.raises(ConfigurationError, match="'error' or 'skip', got 'ignore'"):
        read(tmp_path / "lexicon.tsv", "te", on_bad_row="ignore")
