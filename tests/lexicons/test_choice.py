import pytest
from pydantic import ValidationError

from lingualift.errors import ConfigurationError, LexiconError
from lingualift.lexicons.choice import (
    LexiconChoice,
    LexiconSettings,
    check_lexicon_files,
    choose_lexicons,
    induced_languages,
    read_variants,
)
from lingualift.lexicons.scored import ScoredEntry

REFERENCE = {"de": {"hand": ["Hand"], "arm": ["Arm", "Ärmel"]}, "sw": {"hand": ["mkono"], "arm": ["mkono"]}}
INDUCED = {"sw": [ScoredEntry("hand", "mkono", 0.9), ScoredEntry("hand", "mguu", 0.4), ScoredEntry("arm", "x", 0.1)]}
MIXED = {"default": "reference", "sw": "induced"}


def chosen(names=(), **fields):
    return choose_lexicons(LexiconChoice(**fields), REFERENCE, INDUCED, names, seed=0)


def test_reference_lexicons_stay_as_they_are():
    assert chosen() == REFERENCE


def test_each_language_may_have_its_own_source():
    assert chosen(source=MIXED) == {"de": REFERENCE["de"], "sw": {"hand": ["mkono", "mguu"], "arm": ["x"]}}


def test_a_file_is_read_with_or_without_scores(tmp_path):
    (tmp_path / "en-de.tsv").write_text("hand\tHand\t0.5\nhand\tPfote\t0.7\narm\tArm\n")
    source = {"default": "reference", "de": "file"}
    found = chosen(source=source, file=f"{tmp_path}/en-{{language}}.tsv")
    assert found["de"] == {"hand": ["Pfote", "Hand"], "arm": ["Arm"]}


def test_scores_and_ranks_limit_the_entries():
    assert chosen(source=MIXED, min_score=0.3)["sw"] == {"hand": ["mkono", "mguu"]}
    assert chosen(source=MIXED, top_k=1)["sw"] == {"hand": ["mkono"], "arm": ["x"]}
    assert chosen(top_k=1)["de"] == {"hand": ["Hand"], "arm": ["Arm"]}


def test_names_and_numbers_are_never_translated():
    assert chosen(names=["Arm"])["de"] == {"hand": ["Hand"]}
    induced = {"sw": [ScoredEntry("12", "x"), ScoredEntry("hand", "2x"), ScoredEntry("hand", "mkono")]}
    found = choose_lexicons(LexiconChoice(source="induced"), {"sw": {}}, induced, [], seed=0)
    assert found == {"sw": {"hand": ["mkono"]}}


def test_a_lexicon_of_which_nothing_is_left_is_an_error():
    with pytest.raises(LexiconError, match=r"'sw' \(induced\): expected entries, none is left of 3.*lower"):
        chosen(source=MIXED, min_score=0.95)


def test_languages_may_be_left_out():
    assert chosen(left_out=["sw"]) == {"de": REFERENCE["de"]}
    with pytest.raises(LexiconError, match="but de, sw are left out; keep one"):
        chosen(left_out=["de", "sw"])


def test_entries_may_be_spoilt():
    assert chosen(damage={"wrong_share": 1.0})["de"] == {"hand": ["Arm", "Ärmel"], "arm": ["Hand"]}
    assert len(chosen(damage={"removed_share": 0.5})["sw"]) == 1


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"source": {"sw": "induced"}}, "expected an entry 'default'"),
        ({"source": {"default": "reference", "xx": "induced"}}, "unknown language 'xx'"),
        ({"source": "made up"}, "reference"),
        ({"source": "file"}, "expected a path such as"),
        ({"source": "file", "file": "en-de.tsv"}, "{language}"),
        ({"min_score": 2}, "less than or equal to 1"),
        ({"top_k": 0}, "greater than 0"),
        ({"left_out": ["xx"]}, "unknown language 'xx'"),
        ({"damage": {"removed_share": 1.0}}, "less than 1"),
        ({"damage": {"removed_share": 0.6, "wrong_share": 0.6}}, "expected 1 at most"),
        ({"sauce": "reference"}, "Extra inputs"),
    ],
)
def test_a_wrong_choice_is_refused(fields, message):
    with pytest.raises((ValidationError, ConfigurationError), match=message):
        LexiconChoice(**fields)


def test_variants_differ_in_what_they_name():
    settings = LexiconSettings(min_score=0.2, demonstrated=("de",))
    variant = read_variants(settings, {"induced": {"source": MIXED}})["induced"]
    assert (variant.origin("sw"), variant.origin("de"), variant.min_score) == ("induced", "reference", 0.2)


def test_languages_are_induced_that_some_choice_or_the_demonstration_needs():
    settings = LexiconSettings(demonstrated=("de",))
    variants = read_variants(settings, {"one": {"source": MIXED}})
    assert induced_languages(settings, variants, ["en", "sw", "fr", "de"]) == ["sw", "de"]
    assert induced_languages(settings, variants, ["en", "fr"]) == []


def test_files_that_are_not_there_are_named_before_a_run(tmp_path):
    (tmp_path / "en-de.tsv").write_text("hand\tHand\n")
    settings = LexiconSettings(source={"default": "file"}, file="en-{language}.tsv")
    with pytest.raises(ConfigurationError, match=r"lexicon\.file: expected the lexicon of 'sw', found no file 'en-sw"):
        check_lexicon_files(settings, {}, ["en", "de", "sw"], tmp_path)
    check_lexicon_files(settings, {}, ["en", "de"], tmp_path)


def test_a_language_without_vectors_is_named_before_a_run(tmp_path):
    (tmp_path / "en.vec").write_text("hand 1 2\n")
    settings = LexiconSettings(source="induced", vectors={"path": "{language}.vec"})
    with pytest.raises(ConfigurationError, match=r"lexicon\.vectors\.path: expected the word vectors of 'sw'.*sw\.vec"):
        check_lexicon_files(settings, {}, ["en", "sw"], tmp_path)
