"""A user adds a system as docs/systems.md shows it: two entries, and no code."""

import re
import shutil
from pathlib import Path

import pandas as pd
import pytest
import yaml

from tests.pipelines.project import ROOT, kedro_run

NODES = "training.wide_bridge.task_alignment,evaluation.wide_bridge.answer,evaluation.select_problems"
TABLES = (
    "training.join_curves,training.join_summaries,evaluation.check_fairness,evaluation.compare_systems,"
    "evaluation.score_predictions,reporting.tables,reporting.comparison_tables,evaluation.score_wordings"
)


@pytest.fixture(scope="module")
def extended(smoke_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The smoke run's project with the documented system in conf/local, trained, asked and compared."""
    project = tmp_path_factory.mktemp("added") / "project"
    shutil.copytree(smoke_project, project, symlinks=True)
    document = (ROOT / "docs" / "systems.md").read_text(encoding="utf-8")
    tables = yaml.safe_load(re.search(r"```yaml\n(.*?)```", document, re.DOTALL)[1])  # type: ignore[index]
    tables["phases"]["wide_bridge-task_alignment"]["optimizer"] |= {"optimizer_steps": 3, "batch_size": 8}
    path = next((project / "conf" / "smoke").glob("parameters.yml"))
    smoke = yaml.safe_load(path.read_text())
    for name in ("systems", "phases"):
        smoke[name] = {**smoke.get(name, {}), **tables[name]}
    path.write_text(yaml.safe_dump(smoke))
    for names in (NODES, TABLES + ",evaluation.select_problems"):
        result = kedro_run(project, "--env", "smoke", "--pipelines", "training,evaluation,reporting", "--nodes", names)
        assert result.exit_code == 0, result.exception
    return project / "data" / "smoke"


def test_it_is_trained_asked_and_stands_in_the_tables(extended: Path):
    assert (extended / "06_models" / "wide_bridge-task_alignment" / "checkpoint" / "manifest.json").is_file()
    table = pd.read_csv(extended / "08_reporting" / "table_mmwp.csv")
    assert (table["system"] == "wide_bridge").sum() == table["language"].nunique()
    assert "Wide bridge" in (extended / "08_reporting" / "table_systems.md").read_text(encoding="utf-8")


def test_it_is_tested_against_every_other_system_and_has_a_budget(extended: Path):
    tests = pd.read_csv(extended / "08_reporting" / "table_significance.csv")
    others = {*tests["system_a"], *tests["system_b"]} - {"wide_bridge"}
    pairs = tests[(tests["system_a"] == "wide_bridge") | (tests["system_b"] == "wide_bridge")]
    assert len(pairs) == len(others) * tests["group"].nunique()
    costs = pd.read_csv(extended / "08_reporting" / "table_budget.csv").set_index("system")
    assert costs.loc["Wide bridge", "optimizer_steps"] == 3 + costs.loc["MonoReason", "optimizer_steps"]
