"""Another study is another configuration: it runs to its report without a change of code."""

from pathlib import Path

import pandas as pd
import pytest
import yaml

from tests.pipelines.project import copy_project, kedro_run


@pytest.fixture(scope="module")
def without_code_switching(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Outputs of a study from which the systems with a code-switching phase were taken out."""
    project = copy_project(tmp_path_factory.mktemp("study"))
    for path in sorted((project / "conf").glob("*/parameters*.yml")):
        tables = yaml.safe_load(path.read_text()) or {}
        for name in ("systems", "phases", "ablation_systems", "ablation_phases", "task_systems", "task_phases"):
            for key in [key for key in tables.get(name, {}) if key.startswith("lingualift")]:
                del tables[name][key]
        if "reference_system" in tables.get("evaluation", {}):
            tables["evaluation"]["reference_system"] = "lang_bridge"
        path.write_text(yaml.safe_dump(tables))
    result = kedro_run(project, "--env", "smoke", "--pipelines", "full")
    assert result.exit_code == 0, result.exception
    return project / "data" / "smoke"


def test_a_study_without_code_switching_runs_to_its_report(without_code_switching: Path):
    page = (without_code_switching / "08_reporting" / "report.html").read_text(encoding="utf-8")
    assert "There are no stage-1 translations: no system of this study is trained on code-switched text." in page
    assert "MonoReason" in page
    assert "LinguaLIFT (lexicons)" not in page
    assert 'id="numbers"' not in page


def test_its_outputs_are_those_of_every_study(without_code_switching: Path):
    scores = without_code_switching / "07_model_output" / "scores" / "minimmwp"
    assert pd.read_csv(scores / "translation_scores.csv").empty
    picture = without_code_switching / "08_reporting" / "numbers_right_bars.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    table = pd.read_csv(without_code_switching / "08_reporting" / "table_mmwp.csv")
    assert {"mono_reason", "lang_bridge", "translate_en"} <= set(table["system"])
    assert not any(system.startswith("lingualift") for system in table["system"])
