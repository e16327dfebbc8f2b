"""An environment's benchmark is one value: parameters, catalog and `--params` agree on it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from lingualift.errors import ConfigurationError
from tests.conftest import read_parameters
from tests.made_up_real_data import write_real_data
from tests.pipelines.project import copy_project, open_project

BENCHMARKS = {"base": "minimmwp", "smoke": "minimmwp", "real": "msvamp", "paper": "mmwp"}
ROOTS = {"base": "data", "smoke": "data/smoke", "real": "data/real", "paper": "data/paper"}
SCORES = ("language_scores", "class_scores", "group_scores", "paired_differences", "translation_scores")
REPORT = ("table_classes", "table_classes_markdown", "table_families.scores", "metrics", "heat_map", "class_bars",
          "group_dots", "transfer_bars", "numbers_right_bars", "report", "benchmark_durations")  # fmt: skip


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A project with the data of every environment, and a place for a test set that `--params` names."""
    folder = copy_project(tmp_path_factory.mktemp("environments"))
    for path in ("data/paper/01_raw/mmwp", "elsewhere/mgsm"):
        (folder / path).mkdir(parents=True)
    data = write_real_data(tmp_path_factory.mktemp("published"), read_parameters("real")["languages"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LINGUALIFT_REAL_DATA", str(data))
        yield folder


def filed(project: Path, environment: str, params: dict[str, Any] | None = None) -> tuple[dict[str, Any], dict]:
    """Parameters, and dataset → path relative to the project."""
    _, catalog, _, parameters = open_project(project, environment, params)
    names = (*SCORES, *REPORT, "table_languages", "durations", "lingualift.predictions", "lingualift.translations")
    paths = {name: str(Path(catalog.get(name)._describe()["filepath"]).relative_to(project)) for name in names}
    return parameters, paths


def expected(root: str, benchmark: str) -> dict[str, str]:
    folder = f"{root}/08_reporting" if benchmark == "minimmwp" else f"{root}/08_reporting/{benchmark}"
    table = "table_mmwp" if benchmark == "minimmwp" else f"table_{benchmark}"
    return {
        **dict.fromkeys(SCORES, f"{root}/07_model_output/scores/{benchmark}"),
        **dict.fromkeys(REPORT, folder),
        "table_languages": f"{folder}/{table}.csv",
        "durations": f"{root}/08_reporting/durations.json",
        "lingualift.predictions": f"{root}/07_model_output/{benchmark}/lingualift/predictions",
        "lingualift.translations": f"{root}/07_model_output/{benchmark}/lingualift/translations.csv",
    }


def check(paths: dict[str, str], root: str, benchmark: str) -> None:
    for name, place in expected(root, benchmark).items():
        assert place in (paths[name], str(Path(paths[name]).parent)), name


@pytest.mark.parametrize("environment", BENCHMARKS)
def test_results_are_filed_under_the_benchmark_that_the_environment_evaluates(project: Path, environment: str):
    parameters, paths = filed(project, environment)
    assert parameters["benchmark"] == BENCHMARKS[environment]
    assert (parameters["benchmark_path"] is None) == (BENCHMARKS[environment] == "minimmwp")
    check(paths, ROOTS[environment], BENCHMARKS[environment])


@pytest.mark.parametrize("environment", BENCHMARKS)
def test_params_override_the_benchmark_everywhere(project: Path, environment: str):
    given = {"benchmark": "mgsm", "benchmark_path": "elsewhere/mgsm"}
    parameters, paths = filed(project, environment, given)
    assert {name: parameters[name] for name in given} == given
    check(paths, ROOTS[environment], "mgsm")


def test_an_environment_may_go_back_to_the_shipped_benchmark(project: Path):
    parameters, paths = filed(project, "real", {"benchmark": "minimmwp", "benchmark_path": None})
    assert (parameters["benchmark"], parameters["benchmark_path"]) == ("minimmwp", None)
    check(paths, "data/real", "minimmwp")


def test_a_benchmark_that_the_catalog_does_not_see_is_refused(tmp_path: Path):
    project = copy_project(tmp_path)
    (project / "elsewhere").mkdir()
    wrong = {"benchmark": "msvamp", "benchmark_path": "elsewhere"}
    (project / "conf" / "local" / "parameters.yml").write_text(yaml.safe_dump(wrong))
    with pytest.raises(ConfigurationError, match=r"expected 'minimmwp'.* got 'msvamp' from parameters.yml; .*globals"):
        open_project(project, "local")
    (project / "conf" / "local" / "parameters.yml").unlink()
    (project / "conf" / "local" / "globals.yml").write_text(yaml.safe_dump(wrong))
    parameters, paths = filed(project, "local")
    assert parameters["benchmark"] == "msvamp"
    check(paths, "data", "msvamp")
