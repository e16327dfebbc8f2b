import math

import numpy as np
import pandas as pd
import pytest

from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.scoring import (
    class_scores,
    class_table,
    group_scores,
    language_scores,
    make_predictions,
    with_transfer,
)
from lingualift.records import MathProblem, Prediction

FLOORS = {"en": 0.2, "de": 0.1, "sw": 0.2, "pl": 0.3}


def answers(language: str, correct: list[int], *, silent: int = 0) -> list[Prediction]:
    """One prediction per 0 or 1; the last `silent` ones say nothing."""
    return [
        Prediction(f"p-{i}", language, "prompt", "text 1", None if i >= len(correct) - silent else "1", "1", bool(ok))
        for i, ok in enumerate(correct)
    ]


def rng() -> np.random.Generator:
    return np.random.default_rng(0)


def runs() -> dict[tuple[str, int, str], list[Prediction]]:
    return {
        ("lift", 1, "en"): answers("en", [1] * 8 + [0] * 2),
        ("lift", 1, "de"): answers("de", [1] * 6 + [0] * 4),
        ("lift", 1, "sw"): answers("sw", [1] * 5 + [0] * 5, silent=2),
    }


def test_predictions_are_judged_and_silence_is_wrong() -> None:
    problems = [MathProblem(f"p-{i}", "sw", "?", gold) for i, gold in enumerate(["0", "1,234.0", "-3"])]
    made = make_predictions(problems, ["a", "b", "c"], ["", "The answer is 1234.", "3"])
    assert [(p.extracted, p.gold, p.correct) for p in made] == [
        (None, "0", False),
        ("1234", "1234", True),
        ("3", "-3", False),
    ]
    assert [(p.id, p.language, p.prompt) for p in made] == [
        ("p-0", "sw", "a"),
        ("p-1", "sw", "b"),
        ("p-2", "sw", "c"),
    ]


def test_the_version_judges_and_the_answered_rate_does_not_follow_it() -> None:
    problems = [MathProblem(f"p-{i}", "sw", "?", gold) for i, gold in enumerate(["0", "-3", "8"])]
    texts = ["", "it is 3", "The answer is 8. I used 2 steps."]
    found = {
        version: make_predictions(problems, ["?"] * 3, texts, answers=version)
        for version in ("strict", "flexible", "mathoctopus")
    }
    assert {version: [(p.extracted, p.gold, p.correct) for p in made] for version, made in found.items()} == {
        "strict": [(None, "0", False), (None, "-3", False), ("8", "8", True)],
        "flexible": [(None, "0", False), ("3", "-3", False), ("8", "8", True)],
        "mathoctopus": [("0", "0", True), ("3", "3", True), ("2", "8", False)],
    }
    for version, rate in {"strict": 1 / 3, "flexible": 2 / 3, "mathoctopus": 2 / 3}.items():
        scored = {("s", 1, "sw"): found[version]}
        assert language_scores(scored, rng=rng())["answered_rate"].tolist() == pytest.approx([rate])
        classes = class_scores(scored, floors=FLOORS, rng=rng())
        assert classes["answered_rate"].tolist() == pytest.approx([rate, rate])
    with pytest.raises(ConfigurationError, match="'lenient'.*strict, flexible, mathoctopus"):
        make_predictions(problems, ["?"] * 3, texts, answers="lenient")


def test_predictions_need_a_text_per_problem_and_a_gold_number() -> None:
    problem = MathProblem("p-0", "sw", "?", "many", source="x.jsonl:3")
    with pytest.raises(DataError, match="1 problems, 1 prompts, 0 texts"):
        make_predictions([problem], ["a"], [])
    with pytest.raises(DataError, match=r"'p-0' \(sw, x.jsonl:3\).*'many'"):
        make_predictions([problem], ["a"], ["1"])


def test_language_scores_columns_and_values() -> None:
    table = language_scores(runs(), rng=rng())
    assert list(table.columns) == [
        "system",
        "seed",
        "language",
        "resource_class",
        "n",
        "accuracy",
        "ci_low",
        "ci_high",
        "answered_rate",
    ]
    assert list(table["language"]) == ["en", "de", "sw"]
    assert list(table["resource_class"]) == ["high", "high", "low"]
    assert list(table["n"]) == [10, 10, 10]
    assert list(table["accuracy"]) == [0.8, 0.6, 0.5]
    assert list(table["answered_rate"]) == [1.0, 1.0, 0.8]
    # 2.5 % and 97.5 % quantiles of Binomial(10, 0.5) / 10.
    assert (table["ci_low"].iloc[2], table["ci_high"].iloc[2]) == (0.2, 0.8)


def test_a_perfect_score_has_no_spread() -> None:
    table = language_scores({("s", 1, "en"): answers("en", [1, 1, 1])}, rng=rng())
    assert (table[["accuracy", "ci_low", "ci_high"]] == 1.0).all(axis=None)


def test_same_seed_same_table() -> None:
    first, second = (class_scores(runs(), floors=FLOORS, rng=rng()) for _ in range(2))
    assert first.equals(second)
    assert language_scores(runs(), rng=rng()).equals(language_scores(runs(), rng=rng()))


def test_intervals_do_not_depend_on_which_other_systems_there_are() -> None:
    other = {("other", 1, code): answers(code, [1, 0] * 5) for code in ("en", "de", "sw")}
    for table in (language_scores, lambda given, **more: class_scores(given, floors=FLOORS, **more)):
        alone, beside = (table(given, resamples=50, rng=rng()) for given in (runs(), other | runs()))
        pd.testing.assert_frame_equal(alone, beside[beside["system"] == "lift"].reset_index(drop=True))


def test_class_scores_by_hand() -> None:
    table = class_scores(runs(), floors=FLOORS, rng=rng())
    assert list(table.columns) == [
        "system",
        "seed",
        "resource_class",
        "languages",
        "accuracy",
        "ci_low",
        "ci_high",
        "answered_rate",
        "floor",
        "english_accuracy",
        "transfer",
        "transfer_ci_low",
        "transfer_ci_high",
    ]
    table = table.set_index("resource_class")
    assert list(table.index) == ["low", "high", "all"]
    assert list(table["languages"]) == [1, 2, 3]
    assert table["accuracy"].tolist() == pytest.approx([0.5, 0.7, 1.9 / 3])
    assert table["floor"].tolist() == pytest.approx([0.2, 0.15, 0.5 / 3])
    assert table["answered_rate"].tolist() == pytest.approx([0.8, 1.0, 2.8 / 3])
    assert table["english_accuracy"].tolist() == [0.8] * 3
    assert table["transfer"].tolist() == pytest.approx([0.5, 0.55 / 0.6, (1.4 / 3) / 0.6])
    assert (table["ci_low"] < table["accuracy"]).all()
    assert (table["transfer_ci_low"] < table["transfer"]).all()
    assert (table["transfer_ci_high"] > table["transfer"]).all()


def groups(**more: list[Prediction]) -> pd.DataFrame:
    found = {("lift", 1, code): given for code, given in more.items()}
    floors = FLOORS | {"hi": 0.2, "te": 0.3, "ta": 0.1}
    return group_scores(runs() | found, floors=floors, rng=rng())


def test_group_scores_by_hand() -> None:
    table = groups(hi=answers("hi", [1] * 3 + [0] * 7), te=answers("te", [1] * 4 + [0] * 6)).set_index(
        ["grouping", "group"]
    )
    family = table.loc["family"]
    assert list(family.index) == ["Indo-European", "Dravidian", "Niger-Congo", "all but English"]
    assert list(family["codes"]) == ["de hi", "te", "sw", "de sw hi te"]
    assert list(family["languages"]) == [2, 1, 1, 4]
    assert family["accuracy"].tolist() == pytest.approx([0.45, 0.4, 0.5, 0.45])
    assert family["floor"].tolist() == pytest.approx([0.15, 0.3, 0.2, 0.2])
    assert family["answered_rate"].tolist() == pytest.approx([1.0, 1.0, 0.8, 0.95])
    assert family["transfer"].tolist() == pytest.approx([0.3 / 0.6, 0.1 / 0.6, 0.3 / 0.6, 0.25 / 0.6])
    assert (family["english_accuracy"] == 0.8).all()
    script = table.loc["script"]
    assert dict(zip(script.index, script["codes"], strict=True)) == {
        "Latin": "de sw",
        "Devanagari": "hi",
        "Telugu": "te",
        "all but English": "de sw hi te",
    }
    assert {"SOV", "SVO", "V2"} < set(table.loc["word_order"].index)
    assert (table["ci_low"] <= table["accuracy"]).all()
    assert (table["accuracy"] <= table["ci_high"]).all()


def test_english_is_left_out_of_its_family_and_script_and_not_of_its_class() -> None:
    table = groups()
    with_english = table["codes"].str.split().map(lambda codes: "en" in codes)
    assert set(table.loc[with_english, "grouping"]) == {"class"}
    assert set(table.loc[with_english, "group"]) == {"high", "all"}


def test_the_classes_of_the_groups_are_the_class_table() -> None:
    pd.testing.assert_frame_equal(class_table(groups()), class_scores(runs(), floors=FLOORS, rng=rng()))


def test_groups_of_the_same_languages_have_the_same_interval_whatever_they_are_called() -> None:
    table = groups()
    alike = table[table["codes"] == "sw"]
    assert set(alike["grouping"]) == {"class", "family", "branch", "script", "word_order"} - {"script"}
    values = alike[["accuracy", "ci_low", "ci_high", "transfer", "transfer_ci_low", "transfer_ci_high"]]
    assert len(values.drop_duplicates()) == 1


def test_a_group_s_problems_are_resampled_together() -> None:
    # Opposite problems in two languages of a family: their average is 0.5 in every resample.
    opposite = {("s", 1, "ta"): answers("ta", [1, 0] * 10), ("s", 1, "te"): answers("te", [0, 1] * 10)}
    table = group_scores(opposite, floors={"ta": 0, "te": 0}, groupings=["family", "script"], rng=rng())
    family = table[table["group"] == "Dravidian"].iloc[0]
    assert (family["accuracy"], family["ci_low"], family["ci_high"]) == pytest.approx((0.5, 0.5, 0.5))
    tamil = table[table["group"] == "Tamil"].iloc[0]
    assert tamil["ci_low"] < 0.5 < tamil["ci_high"]


def test_english_alone_has_a_class_and_no_other_group() -> None:
    table = group_scores({("s", 1, "en"): answers("en", [1, 0])}, floors=FLOORS, rng=rng())
    assert list(table["group"]) == ["high", "all"]


def test_one_resample_serves_all_languages() -> None:
    # The same problems are right in both languages, so transfer is 1 in every joint resample.
    pattern = [1] * 30 + [0] * 10
    twins = {("s", 1, x): answers(x, pattern) for x in ("en", "sw")}
    low = class_scores(twins, floors={"en": 0.1, "sw": 0.1}, rng=rng()).iloc[0]
    assert (low["transfer"], low["transfer_ci_low"], low["transfer_ci_high"]) == pytest.approx((1, 1, 1))
    # Opposite problems: the average over languages is 0.5 in every resample.
    opposite = {("s", 1, "sw"): answers("sw", [1, 0] * 10), ("s", 1, "te"): answers("te", [0, 1] * 10)}
    row = class_scores(opposite, floors={"sw": 0, "te": 0}, rng=rng()).iloc[0]
    assert (row["accuracy"], row["ci_low"], row["ci_high"]) == pytest.approx((0.5, 0.5, 0.5))


def test_languages_may_lack_problems() -> None:
    uneven = {("s", 1, "sw"): answers("sw", [1, 1, 0, 0]), ("s", 1, "te"): answers("te", [1, 1])}
    row = class_scores(uneven, floors={"sw": 0, "te": 0}, rng=rng()).iloc[0]
    assert row["accuracy"] == pytest.approx(0.75)
    assert row["ci_low"] <= 0.75 <= row["ci_high"]


def test_transfer_is_missing_without_english_or_headroom() -> None:
    without = class_scores({("s", 1, "sw"): answers("sw", [1, 0])}, floors=FLOORS, rng=rng())
    assert without[["english_accuracy", "transfer", "transfer_ci_low"]].isna().all().all()
    weak = {("s", 1, "en"): answers("en", [1, 0]), ("s", 1, "sw"): answers("sw", [1, 0])}
    below = class_scores(weak, floors={"en": 0.5, "sw": 0.1}, rng=rng())
    assert below[["transfer", "transfer_ci_low", "transfer_ci_high"]].isna().all().all()
    assert (below["english_accuracy"] == 0.5).all()


def test_a_floor_that_is_not_known_leaves_floor_and_transfer_missing_and_nothing_else() -> None:
    unknown, known = (class_scores(runs(), floors=f, rng=rng()) for f in (dict.fromkeys(FLOORS), FLOORS))
    absent = ["floor", "transfer", "transfer_ci_low", "transfer_ci_high"]
    assert unknown[absent].isna().all().all()
    pd.testing.assert_frame_equal(unknown.drop(columns=absent), known.drop(columns=absent))
    languages = with_transfer(language_scores(runs(), rng=rng()), dict.fromkeys(FLOORS))
    assert languages[["floor", "transfer"]].isna().all().all()


def test_transfer_interval_is_missing_where_too_many_resamples_have_none() -> None:
    weak = {("s", 1, "en"): answers("en", [1, 0, 0, 0]), ("s", 1, "sw"): answers("sw", [1, 0, 0, 0])}
    row = class_scores(weak, floors={"en": 0.1, "sw": 0.1}, rng=rng()).iloc[0]
    assert row["transfer"] == pytest.approx(1.0)
    assert math.isnan(row["transfer_ci_low"])


def test_with_transfer_adds_columns_to_a_copy() -> None:
    table = language_scores(runs() | {("mono", 1, "sw"): answers("sw", [1, 0])}, rng=rng())
    added = with_transfer(table, FLOORS)
    assert "transfer" not in table
    assert added["floor"].tolist() == [0.2, 0.1, 0.2, 0.2]
    assert added["transfer"].tolist()[:3] == pytest.approx([1.0, 0.5 / 0.6, 0.5])
    assert math.isnan(added["transfer"][3])


def test_missing_things_are_named() -> None:
    for score in (language_scores, lambda p, rng: class_scores(p, floors=FLOORS, rng=rng)):
        with pytest.raises(DataError, match="no predictions"):
            score({}, rng=rng())
        with pytest.raises(DataError, match="system 'lift', seed 1, language 'pl'"):
            score(runs() | {("lift", 1, "pl"): []}, rng=rng())
        with pytest.raises(DataError, match="problem 'p-0' occurs twice"):
            score({("s", 1, "en"): answers("en", [1]) * 2}, rng=rng())
        with pytest.raises(DataError, match="has language 'sw'"):
            score({("s", 1, "en"): answers("sw", [1])}, rng=rng())
    with pytest.raises(ConfigurationError, match="'qq'"):
        language_scores({("s", 1, "qq"): answers("qq", [1])}, rng=rng())
    with pytest.raises(ConfigurationError, match="'qq'"):
        class_scores({("s", 1, "qq"): answers("qq", [1])}, floors={"qq": 0}, rng=rng())
    with pytest.raises(DataError, match="no floor for language 'sw'"):
        class_scores(runs(), floors={"en": 0.1, "de": 0.1}, rng=rng())
    with pytest.raises(ConfigurationError, match="got 20"):
        class_scores(runs(), floors=FLOORS | {"sw": 20}, rng=rng())
    with pytest.raises(ConfigurationError, match="resamples must be at least 1, got 0"):
        language_scores(runs(), resamples=0, rng=rng())
    with pytest.raises(ConfigurationError, match="resamples must be at least 1, got 0"):
        class_scores(runs(), floors=FLOORS, resamples=0, rng=rng())
