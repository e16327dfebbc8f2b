import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingualift.lexicons.damage import LexiconDamage, damage_entries

ENTRIES = {f"word{i}": [f"wort{i}", f"Wort{i}"] for i in range(200)}


def spoilt(entries=ENTRIES, seed=0, language="de", **shares):
    return damage_entries(entries, LexiconDamage(**shares), seed=seed, language=language)


def test_without_damage_a_lexicon_stays_as_it_is():
    assert spoilt() == ENTRIES


@pytest.mark.parametrize("share", [0.25, 0.5])
def test_the_share_of_words_is_removed_and_the_others_stay(share):
    kept = spoilt(removed_share=share)
    assert len(kept) == 200 * (1 - share)
    assert all(ENTRIES[word] == found for word, found in kept.items())
    assert list(kept) == [word for word in ENTRIES if word in kept]


@pytest.mark.parametrize("share", [0.25, 0.5, 1.0])
def test_the_share_of_words_gets_translations_of_others(share):
    found = spoilt(wrong_share=share)
    assert sum(found[word] != ENTRIES[word] for word in ENTRIES) == 200 * share
    assert sorted(map(tuple, found.values())) == sorted(map(tuple, ENTRIES.values()))


def test_more_damage_spoils_the_same_words_and_more():
    less, more = spoilt(removed_share=0.25), spoilt(removed_share=0.5)
    assert set(more) < set(less)
    wrong = [{w for w, own in spoilt(wrong_share=share).items() if own != ENTRIES[w]} for share in (0.25, 0.5)]
    assert wrong[0] < wrong[1]


def test_both_kinds_spoil_different_words():
    found = spoilt(removed_share=0.25, wrong_share=0.25)
    assert len(found) == 150
    assert sum(found[word] != ENTRIES[word] for word in found) == 50


def test_seed_and_language_choose_the_words():
    assert spoilt(removed_share=0.5) == spoilt(dict(reversed(ENTRIES.items())), removed_share=0.5)
    assert len({frozenset(spoilt(removed_share=0.5, **other)) for other in ({}, {"seed": 1}, {"language": "sw"})}) == 3


@given(st.dictionaries(st.text(max_size=3), st.lists(st.text(max_size=3), min_size=1), max_size=9), st.floats(0, 0.99))
def test_something_stays_of_any_lexicon(entries, share):
    kept = spoilt(entries, removed_share=share)
    assert bool(kept) == bool(entries)
    assert set(kept) <= set(entries)
