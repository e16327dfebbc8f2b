from pathlib import Path

import pytest

from lingualift.errors import LexiconError
from lingualift.lexicons.lexicon import Lexicon
from lingualift.lexicons.merged import READERS, merge_lexicons, read_merged
from lingualift.sources import LexiconSource, Sources
from tests.conftest import read_parameters
from tests.made_up_real_data import write_real_data
from tests.real_data import REAL_DATA, real, written


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Sources:
    root = write_real_data(tmp_path_factory.mktemp("real"))
    return Sources.model_validate({**read_parameters("real")["sources"], "root": str(root)})


def test_translations_of_all_lexicons_add_up_in_order_each_once():
    first, second = Lexicon("de", {"how": ("wie",), "red": ("rot",)}, "a"), Lexicon("de", {"how": ("was", "wie")}, "b")
    merged = merge_lexicons("de", [first, second])
    assert merged == Lexicon("de", {"how": ("wie", "was"), "red": ("rot",)}, "a, b")
    assert merged.size == 3


def test_a_language_has_the_entries_of_every_file_that_is_there(sources: Sources):
    assert read_merged(sources, "de").entries == {
        "goats": ("Ziegen",), "how": ("wie", "inwiefern"), "hens": ("Hühner",),
    }  # fmt: skip


def test_a_fallback_is_read_only_where_there_is_no_other(sources: Sources):
    assert "water" not in read_merged(sources, "de").entries
    assert read_merged(sources, "ha").entries == {"eat": ("ci",), "water": ("ruwa",)}


def test_malformed_rows_are_skipped_where_the_source_says_so(sources: Sources):
    assert set(read_merged(sources, "sw").entries) == {"goats", "hens"}
    strict = [source.model_copy(update={"on_bad_row": "error"}) for source in sources.lexicons]
    with pytest.raises(LexiconError, match=r"sw-en\.all:3"):
        read_merged(sources.model_copy(update={"lexicons": strict}), "sw")


def test_croatian_and_serbian_each_keep_their_script(sources: Sources, tmp_path: Path):
    rows = "koza\tgoat\nкоза\tgoat\n"
    for code in ("hr", "sr"):
        written(tmp_path / f"dict_wiktionary_bli/{code}-en.all", rows)
    here = sources.model_copy(update={"root": str(tmp_path)})
    assert read_merged(here, "hr").entries == {"goat": ("koza",)}
    assert read_merged(here, "sr").entries == {"goat": ("коза",)}


def test_the_shipped_format_is_a_source_too(sources: Sources, tmp_path: Path):
    written(tmp_path / "en-eu.tsv", "# Basque\nhow\tnola\n")
    only = [LexiconSource(reader="tsv", path="en-{language}.tsv")]
    here = sources.model_copy(update={"root": str(tmp_path), "lexicons": only})
    assert read_merged(here, "eu").entries == {"how": ("nola",)}


def test_every_reader_that_the_settings_name_exists():
    assert set(READERS) == {"muse", "swadesh", "tsv", "wiktionary_bli", "wiktionary_vuizur"}
    for name in READERS:
        assert LexiconSource(reader=name, path="{language}").reader == name


@pytest.mark.parametrize(("code", "fewest"), [("de", 30_000), ("sw", 7_000), ("ha", 2_000)])
def test_published_lexicons_are_merged(sources: Sources, code: str, fewest: int):
    for name in ("dict_muse", "dict_wiktionary_bli", "dict_wiktionary_vuizur"):
        real(name)
    assert read_merged(sources.model_copy(update={"root": str(REAL_DATA)}), code).size >= fewest
