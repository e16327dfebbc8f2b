import dataclasses
from pathlib import Path

import pytest

from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.benchmarks import BENCHMARKS, Benchmark, get_benchmark, load_benchmark
from lingualift.records import MathProblem, to_json_lines
from lingualift.reporting.published import published_table
from tests.real_data import real


def problem_file(tmp_path: Path) -> Path:
    path = tmp_path / "test.jsonl"
    problems = [MathProblem(f"p-{i}", x, f"Q{i}?", str(i)) for i in range(5) for x in ("sw", "en")]
    path.write_text(to_json_lines(problems), encoding="utf-8")
    return path


def test_benchmarks_are_data() -> None:
    assert list(BENCHMARKS) == ["minimmwp", "mmwp", "mgsm", "msvamp", "xnli", "x_csqa", "minixnli", "minixcsqa"]
    for name, benchmark in BENCHMARKS.items():
        assert get_benchmark(name) is benchmark
        assert benchmark.name == name
        assert benchmark.title.lower().replace("-", "") == name.replace("_", "")
        assert benchmark.version
        assert len(set(benchmark.languages)) == len(benchmark.languages)
    sizes = {
        name: (len(b.expected_sizes), b.problems_per_language) for name, b in BENCHMARKS.items() if b.expected_sizes
    }
    assert sizes == {"mgsm": (11, 250), "msvamp": (10, 1000), "xnli": (15, 5010), "x_csqa": (16, 1000)}
    with pytest.raises(dataclasses.FrozenInstanceError):
        get_benchmark("mgsm").name = "other"  # type: ignore[misc]


@pytest.mark.parametrize("name", ["mgsm", "xnli", "x_csqa"])  # of MSVAMP only averages are at hand
def test_languages_are_those_that_were_published_in_that_order(name: str) -> None:
    benchmark = get_benchmark(name)
    published = published_table(benchmark.published_title).columns
    codes = [column.removesuffix(" (published)") for column in published if column.endswith(" (published)")]
    assert tuple(code for code in codes if code != "avg") == benchmark.languages


def test_a_task_that_is_made_here_has_no_path(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="expected no path for a task that is made from the shipped templates"):
        load_benchmark("minixnli", tmp_path)


def test_unknown_benchmark_lists_the_known_ones() -> None:
    with pytest.raises(ConfigurationError, match="'mgms'.*minimmwp, mmwp, mgsm, msvamp, xnli"):
        get_benchmark("mgms")


@pytest.mark.parametrize("name", ["minimmwp", "mmwp"])
def test_loads_by_language_with_the_first_rows(tmp_path: Path, name: str) -> None:
    path = problem_file(tmp_path)
    loaded = load_benchmark(name, path)
    assert {language: len(problems) for language, problems in loaded.items()} == {"en": 5, "sw": 5}
    limited = load_benchmark(name, path, ["sw"], limit=2)
    assert {x: [p.id for p in problems] for x, problems in limited.items()} == {"sw": ["p-0", "p-1"]}


def test_errors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = problem_file(tmp_path)
    with pytest.raises(DataError, match="missing: expected the test set of mgsm, found nothing"):
        load_benchmark("mgsm", tmp_path / "missing")
    with pytest.raises(ConfigurationError, match="limit must be at least 1 problem per language, got 0"):
        load_benchmark("mmwp", path, limit=0)
    with pytest.raises(DataError, match="found none"):
        load_benchmark("mmwp", path, ["te"])
    nothing = Benchmark("nothing", "Nothing", lambda path, languages: [])
    monkeypatch.setattr("lingualift.evaluation.benchmarks.BENCHMARKS", {"nothing": nothing})
    with pytest.raises(DataError, match="expected problems of nothing, found none"):
        load_benchmark("nothing", path)


def test_a_truncated_test_set_does_not_pass_for_the_benchmark(tmp_path: Path) -> None:
    (tmp_path / "mgsm_sw.tsv").write_text("A?\t1\nB?\t2\n", encoding="utf-8")
    with pytest.raises(DataError, match="mgsm in 'sw': expected 250 problems, got 2"):
        load_benchmark("mgsm", tmp_path)
    with pytest.raises(DataError, match="expected 250 problems, got 2"):
        load_benchmark("mgsm", tmp_path, limit=3)
    assert len(load_benchmark("mgsm", tmp_path, limit=2)["sw"]) == 2


@pytest.mark.parametrize(("name", "rows"), [("mgsm", 250), ("msvamp", 1000)])
def test_real_test_sets(name: str, rows: int) -> None:
    loaded = load_benchmark(name, real(name))
    assert set(map(len, loaded.values())) == {rows}
    assert set(map(len, load_benchmark(name, real(name), limit=3).values())) == {3}


def test_a_benchmark_is_never_read_in_part_for_a_bad_row(tmp_path: Path) -> None:
    path = problem_file(tmp_path)
    path.write_text(path.read_text(encoding="utf-8") + "{oops\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"test\.jsonl:11: field 'row': expected valid JSON"):
        load_benchmark("mmwp", path)
    with pytest.raises(DataError, match=r"test\.jsonl:11: field 'row': expected valid JSON"):
        load_benchmark("mmwp", path, limit=2)
