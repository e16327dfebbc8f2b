"""What the `benchmarks` pipeline asks is checked before anything runs."""

import copy
from pathlib import Path

import pytest

from lingualift.benchmark_settings import check_benchmark_runs, read_benchmark_runs
from lingualift.errors import ConfigurationError
from lingualift.systems import read_systems
from tests.conftest import read_parameters

BASE = read_parameters("base")


def check(project: Path = Path(), systems=None, **entries) -> None:
    parameters = copy.deepcopy(BASE)
    parameters["benchmarks"].update(entries)
    for name, change in (systems or {}).items():
        parameters["task_systems"][name] |= change
    check_benchmark_runs(parameters, read_systems(parameters), project)


def test_systems_of_a_task_are_asked_its_problems_and_compared_ones_math():
    table, runs = read_systems(BASE), read_benchmark_runs({"benchmarks": {**BASE["benchmarks"], "mgsm": {"path": "x"}}})
    assert runs["minixnli"].asked(table, "minixnli") == [
        "mono_reason_minixnli", "lang_bridge_minixnli", "lingualift_minixnli",
    ]  # fmt: skip
    assert runs["mgsm"].asked(table, "mgsm") == table.compared == list(BASE["systems"])
    check()


def test_a_published_benchmark_is_taken_by_path(tmp_path: Path):
    (tmp_path / "mgsm").mkdir()
    check(tmp_path, mgsm={"path": "mgsm"}, mine={"benchmark": "mgsm", "path": "mgsm", "systems": ["lingualift"]})


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ({"mgsn": {"path": "x"}}, "unknown benchmark 'mgsn'"),
        ({"mgsm": {}}, r"benchmarks\.mgsm\.path: expected a path, got None"),
        ({"mgsm": {"path": "nowhere"}}, r"benchmarks\.mgsm\.path: expected data of mgsm, found nothing at 'nowhere'"),
        ({"mgsm": {"path": ".", "training_problems": 3}}, r"benchmarks\.mgsm: expected no training data"),
        (
            {"mgsm": {"path": ".", "systems": ["lingualift_minixnli"]}},
            "expected compared systems, got 'lingualift_minixnli'",
        ),
        ({"mgsm": {"path": ".", "systems": ["lift"]}}, "unknown system 'lift'"),
        ({"mgsm": {"path": ".", "limit": 3}}, r"benchmarks\.mgsm: limit"),
        ({"mgsm": {"path": ".", "problems_per_language": 0}}, r"problems_per_language: .*greater than 0, got 0"),
        ({"minixnli": {"path": "."}}, r"minixnli\.path: expected no path: it is made here, got '\.'"),
        ({"minixnli": {"problems_per_language": 3}}, "expected problems_per_language and training_problems"),
        ({"minimmwp": {"path": "."}}, "expected a benchmark other than the run's own"),
        ({"xnli": {"path": "."}}, r"benchmarks\.xnli\.systems: expected systems of this task, got 'mono_reason'"),
    ],
)
def test_a_wrong_entry_is_named(entries, message: str):
    with pytest.raises(ConfigurationError, match=message):
        check(**entries)


def test_a_task_must_be_one_of_the_benchmarks():
    with pytest.raises(ConfigurationError, match=r"lingualift_minixnli\.task: expected one of .*, got 'x'"):
        check(systems={"lingualift_minixnli": {"task": "x"}})


def test_a_task_is_learnt_from_its_own_examples():
    parameters = copy.deepcopy(BASE)
    parameters["task_phases"]["lingualift_minixnli-instruction_tuning"]["corpus"] = "instructions"
    with pytest.raises(ConfigurationError, match="corpus: expected minixnli_instructions, got 'instructions'"):
        check_benchmark_runs(parameters, read_systems(parameters), Path())


def test_only_systems_of_tasks_have_one():
    parameters = copy.deepcopy(BASE)
    parameters["systems"]["lingualift"]["task"] = "minixnli"
    with pytest.raises(ConfigurationError, match=r"systems\.lingualift\.task: expected of the systems in"):
        read_systems(parameters)
