import numpy as np
import pandas as pd
import pytest

from lingualift.errors import DataError
from lingualift.evaluation.mcnemar import MCNEMAR_COLUMNS, mcnemar_tests
from lingualift.evaluation.pairwise import PAIRWISE_COLUMNS, pairwise_tests
from lingualift.records import Prediction
from lingualift.reporting.pairwise_findings import pairwise_findings
from lingualift.reporting.significance import (
    describe_tests,
    mcnemar_summary,
    pairwise_tables,
    significance_report,
    significance_tables,
)

LABELS = {"lift": "LinguaLIFT", "mono": "MonoReason"}


def pairwise(*rows: tuple) -> pd.DataFrame:
    """Rows of system_a, system_b, group, difference, p_holm; the interval is a point to either side."""
    made = [(a, b, group, 3, 7, 100, d, d - 0.01, d + 0.02, p / 3, p, p / 3, p) for a, b, group, d, p in rows]
    return pd.DataFrame(made, columns=list(PAIRWISE_COLUMNS))


def mcnemar(*rows: tuple) -> pd.DataFrame:
    """Rows of system_a, system_b, language, only_a_right, only_b_right, p_holm."""
    made = [(a, b, 4, code, "low", 100, 10, x, y, p / 2, p) for a, b, code, x, y, p in rows]
    return pd.DataFrame(made, columns=list(MCNEMAR_COLUMNS))


TESTS = pairwise(
    ("mono", "lift", "low", -0.125, 0.0003),
    ("mono", "lift", "all", -0.002, 0.04999),
    ("mono", "bridge", "low", 0.01, 0.9),
    ("mono", "bridge", "all", 0.0, 1.0),
    ("lift", "bridge", "low", 0.13, 0.05),
    ("lift", "bridge", "all", 0.0199, 0.2),
)
COUNTS = mcnemar(
    ("mono", "lift", "sw", 1, 20, 0.001),
    ("mono", "lift", "te", 20, 1, 0.001),
    ("mono", "lift", "bn", 1, 20, 0.04),
    ("mono", "lift", "en", 9, 12, 0.8),
    ("mono", "bridge", "sw", 9, 12, 0.8),
)


def test_a_reference_is_seen_first_and_the_numbers_turn_with_it():
    tables = pairwise_tables(TESTS, reference="lift", labels=LABELS)
    assert list(tables) == ["low", "all"]
    assert tables["low"].to_numpy().tolist() == [
        ["LinguaLIFT", "MonoReason", "3", "7", "100", "+12.5", "10.5 to 13.5", "< 0.001", "< 0.001", "< 0.001", "*"],
        ["LinguaLIFT", "bridge", "3", "7", "100", "+13.0", "12.0 to 15.0", "0.017", "0.050", "0.050", ""],
    ]
    assert tables["all"]["significant"].tolist() == ["*", ""]
    assert list(tables["low"].columns) == [
        "system", "minus", "seeds", "languages", "problems", "difference, points", "95 % interval", "p", "p, Holm",
        "permutation p, Holm", "significant",
    ]  # fmt: skip


def test_all_pairs_stand_as_they_were_tested():
    low = pairwise_tables(TESTS)["low"]
    assert list(zip(low["system"], low["minus"], strict=True)) == [
        ("mono", "lift"),
        ("mono", "bridge"),
        ("lift", "bridge"),
    ]
    assert low["difference, points"].tolist() == ["-12.5", "+1.0", "+13.0"]
    assert low["95 % interval"].tolist()[0] == "-13.5 to -10.5"


def test_the_level_decides_who_gets_a_star():
    assert pairwise_tables(TESTS, level=0.01)["all"]["significant"].tolist() == ["", "", ""]
    assert pairwise_tables(TESTS, level=0.3)["all"]["significant"].tolist() == ["*", "", "*"]


def test_mcnemar_counts_languages():
    summary = mcnemar_summary(COUNTS, labels=LABELS)
    assert list(summary.columns) == [
        "system", "compared with", "seed", "languages", "better in", "worse in", "neither",
    ]  # fmt: skip
    assert summary.to_numpy().tolist() == [
        ["MonoReason", "LinguaLIFT", "4", "4", "1", "2", "1"],
        ["MonoReason", "bridge", "4", "1", "0", "0", "1"],
    ]
    turned = mcnemar_summary(COUNTS, reference="lift", level=0.01)
    assert turned.to_numpy().tolist() == [["lift", "mono", "4", "4", "1", "1", "2"]]


def test_titles_and_sentences_say_what_is_shown():
    tables = significance_tables(TESTS, COUNTS, reference="lift")
    assert list(tables) == [
        "Paired differences, low-resource languages",
        "Paired differences, all languages",
        "McNemar's test, number of languages",
    ]
    first, second = describe_tests(TESTS, COUNTS, level=0.01)
    assert "the 3 pairs of each group" in first
    assert "below 0.01" in first
    assert "below 0.01" in second
    assert describe_tests(TESTS, COUNTS.iloc[:0]) == [first.replace("0.01", "0.05")]
    text = significance_report(TESTS, COUNTS, "MiniMMWP", reference="lift", labels=LABELS).markdown()
    assert "### Paired differences, all languages\n\n| system | minus |" in text
    assert "| LinguaLIFT | MonoReason | 3 | 7 | 100 | +12.5 | 10.5 to 13.5 | &lt; 0.001 |" in text


def test_findings_say_of_every_group_from_whom_a_system_is_told_apart():
    low, everything = pairwise_findings(TESTS, "lift", LABELS)
    assert low == (
        "LinguaLIFT in low-resource languages: better than 1 of 2 other systems; worse than none; not told apart from "
        "bridge (p = 0.050) (Holm's correction over 3 pairs)."
    )
    assert everything.startswith("LinguaLIFT in all languages: better than 1 of 2 other systems; worse than none;")
    low, everything = pairwise_findings(TESTS, "mono", LABELS)
    assert "better than 0 of 2 other systems; worse than LinguaLIFT (p < 0.001); not told apart from bridge" in low
    assert "worse than LinguaLIFT (p = 0.050); not told apart from bridge (p = 1.000)" in everything
    assert list(pairwise_findings(TESTS.iloc[:0], "lift")) == []


def test_one_system_has_nothing_to_show():
    none = TESTS.iloc[:0], COUNTS.iloc[:0]
    assert significance_tables(*none, reference="lift") == {}
    assert significance_report(*none, "MiniMMWP").markdown() == "One system only: there is nothing to compare.\n"


def test_what_is_missing_is_named():
    with pytest.raises(DataError, match="'other' has no tests: expected one of mono, lift, bridge"):
        pairwise_tables(TESTS, reference="other")
    with pytest.raises(DataError, match="table of McNemar tests: missing columns"):
        mcnemar_summary(COUNTS.drop(columns="p_holm"))


def test_real_tests_can_be_shown():
    rng, runs = np.random.default_rng(1), {}
    for i, system in enumerate(["mono", "lift", "bridge"]):
        for code in ("en", "sw", "vi"):
            right = rng.random(30) < 0.2 + 0.3 * i
            runs[system, 0, code] = [Prediction(f"p-{k}", code, "", "", "1", "1", bool(x)) for k, x in enumerate(right)]
    tests = pairwise_tests(runs, resamples=99, rng=rng), mcnemar_tests(runs)
    tables = significance_tables(*tests, reference="lift", labels=LABELS)
    assert "Paired differences, all languages but English" in tables
    assert all(len(table) == 2 for table in tables.values())
    every = significance_tables(*tests)
    assert all(len(table) == 3 for table in every.values())
