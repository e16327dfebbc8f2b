import numpy as np
import pytest

from lingualift.errors import DataError
from lingualift.reporting.published import (
    FIELDS,
    PublishedNumber,
    published_benchmarks,
    published_by_class,
    published_columns,
    published_note,
    published_table,
    read_published,
)

HEADER = ",".join(FIELDS) + "\n"


def test_every_published_number_has_its_source():
    numbers = read_published()
    assert all(number.source and number.table for number in numbers)
    assert published_benchmarks() == ("MGSM", "MSVAMP", "X-CSQA", "XNLI", "MMWP")


def test_an_average_agrees_with_its_languages():
    for benchmark in published_benchmarks():
        table = published_table(benchmark).set_index("system")
        averages = [f"{name} (published)" for name in ("avg", "low", "medium", "high")]
        for _, row in table.iterrows():
            values = [row[name] for name in table if name.endswith("(published)") and name not in averages]
            known = [value for value in values if not np.isnan(value)]
            if known:
                assert np.mean(known) == pytest.approx(row["avg (published)"], abs=0.06)
                assert len(known) == row["languages averaged"]


def test_values_are_those_of_the_sources():
    mgsm = published_table("MGSM").set_index("system")
    assert mgsm.loc["MindMerger (MetaMath-7B)", "sw (published)"] == 56.8
    assert mgsm.loc["QAlign 13B", "avg (published)"] == 57.1
    assert mgsm.loc["QAlign 13B", "languages averaged"] == 10
    assert published_table("MSVAMP").set_index("system").loc["WizardMath 7B", "avg (published)"] == 32.5


def test_mmwp_numbers_are_absent_with_a_place_to_fill_them_in():
    row = published_table("MMWP").iloc[0]
    assert row["system"] == "LinguaLIFT"
    assert np.isnan(row["avg (published)"])
    assert "fill in" in row["table"]


def test_no_column_of_published_values_can_be_taken_for_a_reproduced_one():
    table = published_table("MGSM")
    assert all(name.endswith("(published)") for name in table.select_dtypes("float"))


def test_an_unknown_benchmark_is_refused():
    with pytest.raises(DataError, match="MGSM"):
        published_table("GSM9K")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("A,MGSM,avg,10,130,src,t", r":2: accuracy_percent must be in"),
        ("A,MGSM,avg,10,x,src,t", r":2: expected numbers"),
        ("A,MGSM,avg,10,50,,t", r":2: source is empty"),
        ("A,MGSM,sw,10,50,src,t", r":2: languages_averaged"),
        ("A,MGSM,sw,,50,src,t\nA,MGSM,sw,,51,src,t", r":3: .*already given in line 2"),
    ],
)
def test_a_bad_line_is_named(tmp_path, line, message):
    path = tmp_path / "p.csv"
    path.write_text(HEADER + line + "\n")
    with pytest.raises(DataError, match=message):
        read_published(path)


def test_a_missing_column_is_named(tmp_path):
    path = tmp_path / "p.csv"
    path.write_text("system,accuracy\nA,1\n")
    with pytest.raises(DataError, match="expected columns"):
        read_published(path)


def number(system: str, language: str, accuracy: float | None, averaged: int | None = None) -> PublishedNumber:
    return PublishedNumber(system, "MMWP", language, averaged, accuracy, "a paper", "table 1")


def test_numbers_of_a_system_that_we_call_alike_stand_by_class():
    numbers = [
        number("LinguaLIFT", "avg", 61.25, 48),
        number("LinguaLIFT", "low", None, 21),
        number("Other", "low", 9.0),
    ]
    found = published_by_class("MiniMMWP", {"lift": "LinguaLIFT", "mono": "MonoReason"}, numbers)
    assert found == {("lift", "all"): "61.2", ("lift", "low"): "–"}
    assert published_by_class("MiniMMWP", {"mono": "MonoReason"}, numbers) == {}
    assert published_by_class("MGSM", {"lift": "LinguaLIFT"}, numbers) == {}


def test_shipped_numbers_of_our_main_benchmark_are_not_available_yet():
    found = published_by_class("MiniMMWP", {"lingualift": "LinguaLIFT"})
    assert found == {("lingualift", name): "–" for name in ("all", "low", "medium", "high")}
    assert published_columns("MiniMMWP", {"all": 48}) == {}


def test_a_system_with_more_than_an_average_is_a_column():
    numbers = [number("A", "avg", 50.0, 10), number("A", "sw", 40.0), number("B", "avg", 60.0, 48)]
    assert published_columns("MMWP", {"all": 48}, numbers) == {"A": {"all": "50.0 (10 languages)", "sw": "40.0"}}
    columns = published_columns("MGSM", {"all": 11})
    assert columns["MindMerger (MetaMath-7B)"]["all"] == "57.6"
    assert columns["MindMerger (MetaMath-7B)"]["te"] == "52.8"


def test_the_note_says_whose_numbers_these_are():
    note = published_note("MiniMMWP")
    assert "on MMWP itself" in note
    assert "on MiniMMWP" in note
    assert "stand-ins" in note
