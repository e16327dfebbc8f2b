"""Seen and unseen wordings: which problems are compared, known answers, and what is refused."""

import numpy as np
import pytest

from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.wordings import WORDING_COLUMNS, wording_scores
from lingualift.records import MathProblem, Prediction

# Two steps are no comparison for one, so that "two" counts as neither.
TEMPLATES = {"new": "3 + 4", "old": "5 + 6", "two": "(3 + 4) / 7"}
UNSEEN = ("new",)


def problems(*codes: str, each: int = 4) -> dict[str, list[MathProblem]]:
    return {
        code: [
            MathProblem(f"{template}-{i}", code, "?", "1", equation, template=template)
            for template, equation in TEMPLATES.items()
            for i in range(each)
        ]
        for code in codes
    }


def answers(code: str, right: dict[str, int], each: int = 4) -> list[Prediction]:
    """The first `right` problems of each template are right."""
    return [
        Prediction(f"{template}-{i}", code, "?", "", "1", "1", i < right[template])
        for template in TEMPLATES
        for i in range(each)
    ]


def scored(runs, asked, **options):
    table = wording_scores(runs, asked, UNSEEN, resamples=options.pop("resamples", 200), rng=np.random.default_rng(0))
    return table.set_index(["system", "seed", "resource_class", "wordings"])


def test_each_group_has_seen_unseen_and_their_difference_with_english_apart():
    right = {"sw": {"new": 1, "old": 3, "two": 4}, "de": {"new": 2, "old": 4, "two": 0}}
    runs = {("a", 0, code): answers(code, found) for code, found in right.items()}
    runs["a", 0, "en"] = answers("en", {"new": 0, "old": 4, "two": 0})
    table = scored(runs, problems("sw", "de", "en"))
    accuracy = {key[2:]: row["accuracy"] for key, row in table.iterrows()}
    assert accuracy == {
        ("low", "seen"): 0.75, ("low", "unseen"): 0.25, ("low", "seen - unseen"): 0.5,
        ("high", "seen"): 1.0, ("high", "unseen"): 0.5, ("high", "seen - unseen"): 0.5,
        ("all but English", "seen"): 0.875, ("all but English", "unseen"): 0.375,
        ("all but English", "seen - unseen"): 0.5,
        ("English", "seen"): 1.0, ("English", "unseen"): 0.0, ("English", "seen - unseen"): 1.0,
    }  # fmt: skip
    assert table.loc[("a", 0, "all but English", "seen"), ["languages", "n"]].tolist() == [2, 4]
    assert table.loc[("a", 0, "English", "seen - unseen"), ["languages", "n"]].tolist() == [1, 8]


def test_two_problems_each_by_hand():
    # Seen 1 and 0, unseen 1 and 0: each mean is 0, 1/2, 1 with probability 1/4, 1/2, 1/4, so that the difference is
    # -1 or 1 with probability 1/16 each: more than 2.5 % on either side.
    runs = {("a", 0, "sw"): answers("sw", {"new": 1, "old": 1, "two": 0}, each=2)}
    row = scored(runs, problems("sw", each=2), resamples=20_000).loc[("a", 0, "low", "seen - unseen")]
    assert (row["accuracy"], row["ci_low"], row["ci_high"]) == (0.0, -1.0, 1.0)


def test_problems_are_resampled_jointly_across_languages():
    # What one language gains on a problem the other loses: no resample changes the average of the two.
    ups, downs = answers("sw", {"new": 2, "old": 2, "two": 2}), answers("te", {"new": 2, "old": 2, "two": 2})
    downs = [Prediction(p.id, "te", "?", "", "1", "1", not q.correct) for p, q in zip(downs, ups, strict=True)]
    runs = {("a", 0, "sw"): ups, ("a", 0, "te"): downs}
    row = scored(runs, problems("sw", "te")).loc[("a", 0, "low", "seen")]
    assert (row["accuracy"], row["ci_low"], row["ci_high"]) == (0.5, 0.5, 0.5)


def test_runs_are_scored_one_by_one_and_the_same_generator_gives_the_same_table():
    runs = {
        (system, seed, "sw"): answers("sw", {"new": 1, "old": 2 + seed, "two": 0})
        for system in ("a", "b")
        for seed in (0, 1)
    }
    table = scored(runs, problems("sw"))
    assert [key[:2] for key in table.index[::6]] == [("a", 0), ("a", 1), ("b", 0), ("b", 1)]
    assert table.loc[("b", 1, "low", "seen"), "accuracy"] == 0.75
    assert table.equals(scored(runs, problems("sw")))


@pytest.mark.parametrize("unseen", [(), ("other",), tuple(TEMPLATES)])
def test_without_both_kinds_of_problems_there_are_no_rows(unseen):
    runs = {("a", 0, "sw"): answers("sw", dict.fromkeys(TEMPLATES, 1))}
    table = wording_scores(runs, problems("sw"), unseen, resamples=10, rng=np.random.default_rng(0))
    assert table.empty
    assert list(table.columns) == list(WORDING_COLUMNS)


def test_what_does_not_belong_together_is_refused():
    whole = answers("sw", dict.fromkeys(TEMPLATES, 1))
    with pytest.raises(DataError, match=r"system 'a', seed 0, language 'sw': .* 'new-3' is of no test problem"):
        scored({("a", 0, "sw"): whole}, problems("sw", each=3))
    with pytest.raises(DataError, match=r"language 'sw': expected a problem in unseen wordings, got none"):
        scored({("a", 0, "sw"): whole[4:]}, problems("sw"))
    with pytest.raises(ConfigurationError, match="resamples"):
        scored({("a", 0, "sw"): whole}, problems("sw"), resamples=0)
    mixed = problems("sw", "de")
    mixed["de"][0] = MathProblem("new-0", "de", "?", "1", "3 + 4", template="old")
    with pytest.raises(DataError, match=r"'new-0' .* expected the template"):
        scored({("a", 0, "sw"): whole}, mixed)
