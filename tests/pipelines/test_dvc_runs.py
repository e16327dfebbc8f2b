"""`dvc repro` and `dvc exp run` on a small study: what is made, what is made again, and what shows the difference."""

import json
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import matplotlib.image
import pytest
import yaml

from tests.pipelines.conftest import Reproduced
from tests.pipelines.dvc_project import dvc, git, run, small_dvc_project, stages_run

PARAMETERS = "conf/base/parameters_systems.yml"
LEARNING_RATE = "phases.lingualift-instruction_tuning.optimizer.learning_rate"
AGAIN = {
    "train@lingualift-instruction_tuning",
    "evaluate@lingualift",
    "record",
    "score",
    "alignment",
    "ablations",
    "seed@1",  # every system once more with another seed is one stage
    "seed_tables",
    "reporting",
}
# Seconds and memory of a run, and the page that shows them.
MEASURED = re.compile(
    r"durations\.json|memory\.json|provenance\.json|report\.html|.*summary\.(json|csv)|table_budget_measured\..*"
)


@dataclass(frozen=True)
class Experiment:
    """A study after `dvc exp run`, and the names of the stages that it ran."""

    project: Path
    stages: list[str]


@pytest.fixture(scope="module")
def experiment(
    reproduced: Reproduced, warm_path: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Experiment:
    """Another learning rate for stage 2 of one system."""
    project = tmp_path_factory.mktemp("experiment") / "study"
    shutil.copytree(reproduced.project, project)
    change = f"{PARAMETERS}:{LEARNING_RATE}=0.01"
    printed = dvc(project, "exp", "run", "--name", "fast", "--set-param", change, **warm_path)
    return Experiment(project, stages_run(printed))


@pytest.fixture(scope="module")
def plots(experiment: Experiment) -> Path:
    """The page that `dvc plots show` writes."""
    assert "index.html" in dvc(experiment.project, "plots", "show")
    return experiment.project / "dvc_plots" / "index.html"


def test_a_bare_clone_is_all_that_is_needed(reproduced: Reproduced):
    project = reproduced.project
    assert sorted(reproduced.stages) == sorted(dvc(project, "stage", "list", "--name-only").split())
    lock = yaml.safe_load((project / "dvc.lock").read_text())["stages"]
    outs = [out["path"] for stage in lock.values() for out in stage["outs"]]
    assert [out for out in outs if not (project / out).exists()] == []
    assert len(outs) > 80
    assert (project / "data" / "08_reporting" / "report.html").is_file()


def test_a_second_repro_runs_nothing(reproduced: Reproduced):
    printed = dvc(reproduced.project, "repro")
    assert stages_run(printed) == []
    assert "Data and pipelines are up to date." in printed
    assert git(reproduced.project, "status", "--porcelain") == ""


def test_two_runs_from_scratch_make_the_same_bytes(reproduced: Reproduced, tmp_path: Path):
    """By DVC with a fork for every stage, and by `kedro` as users have it."""
    other = small_dvc_project(tmp_path / "study")
    run(other, "kedro", "run", "--pipelines", "full")
    compared = 0
    for folder in ("06_models", "07_model_output", "08_reporting"):
        for path in (other / "data" / folder).rglob("*.*"):
            if path.is_file() and not MEASURED.fullmatch(path.name):
                same = reproduced.project / path.relative_to(other)
                assert path.read_bytes() == same.read_bytes(), path.relative_to(other)
                compared += 1
    assert compared > 60


def test_another_learning_rate_runs_that_system_and_what_shows_it(experiment: Experiment):
    assert sorted(experiment.stages) == sorted(AGAIN)


def test_nothing_else_is_changed_by_setting_it(experiment: Experiment):
    changed = json.loads(dvc(experiment.project, "params", "diff", "--json"))
    assert list(changed) == [PARAMETERS]
    assert {key: value["new"] for key, value in changed[PARAMETERS].items()} == {LEARNING_RATE: 0.01}


def test_metrics_diff_shows_what_came_of_it(experiment: Experiment):
    path = "data/08_reporting/metrics.json"
    changed = json.loads(dvc(experiment.project, "metrics", "diff", "--json"))[path]
    assert changed
    assert all(key.startswith(("lingualift.", "lingualift - ")) for key in changed)
    before = json.loads(git(experiment.project, "show", f"HEAD:{path}"))
    after = json.loads((experiment.project / path).read_text())
    for key, value in changed.items():
        parts = re.fullmatch(r"(.+)\.(\w+)\.(\w+)", key).groups()  # type: ignore[union-attr]
        for metrics, name in ((before, "old"), (after, "new")):
            assert metrics[parts[0]][parts[1]][parts[2]] == value[name], key


def test_the_experiment_is_kept_by_its_name(experiment: Experiment):
    assert dvc(experiment.project, "exp", "list", "--name-only").split() == ["fast"]
    [kept] = git(experiment.project, "for-each-ref", "--format=%(refname)", "refs/exps/*/*/fast").split()
    phases = yaml.safe_load(git(experiment.project, "show", f"{kept}:{PARAMETERS}"))["phases"]
    assert phases["lingualift-instruction_tuning"]["optimizer"]["learning_rate"] == 0.01


def test_plots_need_no_network(plots: Path):
    page = plots.read_text(encoding="utf-8")
    assert re.findall(r"<(?:script|link)\b[^>]*\b(?:src|href)\s*=", page) == []
    assert page.count("vegaEmbed('#") == 2


def test_a_browser_without_network_draws_the_plots(plots: Path, tmp_path: Path):
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("no Chromium")
    offline = ["--headless=new", "--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND"]
    shot = tmp_path / "plots.png"
    then = ["--virtual-time-budget=8000", "--window-size=1400,1400", f"--screenshot={shot}", "--dump-dom"]
    done = subprocess.run([chromium, *offline, *then, plots.as_uri()], capture_output=True, text=True, timeout=120)
    assert len(re.findall(r'<canvas[^>]*class="marks"', done.stdout)) == 2, done.stderr[-2000:]
    pixels = matplotlib.image.imread(shot)[..., :3]
    coloured = pixels.max(axis=-1) - pixels.min(axis=-1) > 0.2  # cells and lines: axes and text are grey
    assert coloured.mean() > 0.001
