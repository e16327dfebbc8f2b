import numpy as np
import pytest

from lingualift.errors import DataError
from lingualift.evaluation.correctness import correctness_by_system, pair_up
from tests.evaluation.made_up_answers import answers, runs


def test_every_system_has_the_same_layout_and_what_was_not_asked_is_missing() -> None:
    systems = correctness_by_system(runs("a", sw=[1, 0], te=[1]) | runs("b", en=[0, 1]))
    assert {(x.ids, x.languages) for x in systems.values()} == {(("p-0", "p-1"), ("sw", "te", "en"))}
    assert np.array_equal(systems["a"].values[0], [[1, 1, np.nan], [0, np.nan, np.nan]], equal_nan=True)
    alone = systems["b"].without_gaps()
    assert (alone.languages, alone.values.tolist()) == (("en",), [[[0.0], [1.0]]])


def test_a_pair_has_the_seeds_languages_and_problems_of_both() -> None:
    a = runs("a", 3, sw=[1, 0], te=[1, 1, 1]) | runs("a", 1, sw=[1, 1], te=[0, 0, 0])
    b = runs("b", 1, en=[1], sw=[0, 1]) | runs("b", 2, en=[1], sw=[1, 1])
    left, right = pair_up(*correctness_by_system(a | b).values())
    for one in (left, right):
        assert (one.seeds, one.languages, one.ids) == ((1,), ("sw",), ("p-0", "p-1"))
    assert left.values.tolist() == [[[1.0], [1.0]]]
    assert right.values.tolist() == [[[0.0], [1.0]]]


def test_problems_are_matched_by_id_and_not_by_place() -> None:
    turned = {("b", 0, "sw"): answers("sw", [1, 0, 0])[::-1]}
    left, right = pair_up(*correctness_by_system(runs("a", sw=[1, 0, 0]) | turned).values())
    assert np.array_equal(left.values, right.values)


def test_what_cannot_be_compared_is_named() -> None:
    a = runs("a", sw=[1, 0, 1])
    for b, message in (
        (runs("b", 7, sw=[1, 0, 1]), r"'a' has seeds \[0\] and 'b' has \[7\]"),
        (runs("b", te=[1]), "'a' and 'b' share no language"),
        (runs("b", sw=[1]), r"'a' and 'b': .*'p-1' in language 'sw' \(2 in all\)"),
    ):
        systems = correctness_by_system(a | b)
        with pytest.raises(DataError, match=message):
            pair_up(*systems.values())
    with pytest.raises(
        DataError, match=r"system 'a': .*'p-2' in language 'sw' \(1 in all\) in one of the seeds 0 and 5"
    ):
        correctness_by_system(a | runs("a", 5, sw=[1, 0]))
    with pytest.raises(DataError, match="no predictions"):
        correctness_by_system({})
