"""`dvc exp run -S` changes the parameter that it names and no other, and `dvc plots` needs no network."""

import re
import shutil
from pathlib import Path

import yaml
from dvc.utils.hydra import apply_overrides
from dvc_render.vega import VegaRenderer

from tests.conftest import with_fields
from tests.pipelines.project import ROOT
from tests.pipelines.test_dvc import stages


def test_parameters_share_no_table_so_that_an_experiment_changes_one_alone():
    """`dvc exp run -S` writes a YAML alias's table once for all that share it, and cannot read `${…}` of Kedro."""
    for file in {file for stage in stages().values() for file, _ in stage.params} - {"conf/base/globals.yml"}:
        text = (ROOT / file).read_text()
        assert "${" not in text, file
        seen: dict[int, str] = {}
        waiting = [("", yaml.safe_load(text))]
        while waiting:
            path, value = waiting.pop()
            assert id(value) not in seen, f"{file}: {path} is {seen[id(value)]}; write {{ <<: *… }}"
            seen[id(value)] = path
            waiting += [(f"{path}.{key}", inner) for key, inner in value.items() if isinstance(inner, dict)]


def test_setting_a_phase_s_learning_rate_changes_no_other(tmp_path: Path):
    file = tmp_path / "parameters_systems.yml"
    shipped = yaml.safe_load((ROOT / "conf/base" / file.name).read_text())
    for key in shipped["phases"]:
        shutil.copy(ROOT / "conf/base" / file.name, file)
        apply_overrides(str(file), [f"phases.{key}.optimizer.learning_rate=0.5"])
        changed = with_fields(shipped, {f"phases.{key}.optimizer.learning_rate": 0.5})
        assert yaml.safe_load(file.read_text())["phases"] == changed["phases"], key


def test_the_page_of_plots_holds_the_scripts_that_dvc_would_load():
    page = (ROOT / ".dvc" / "plots.html").read_text(encoding="utf-8")
    wanted = re.findall(r"npm/([\w-]+@[\d.]+)", VegaRenderer.SCRIPTS)
    assert re.findall(r"^<!--\n(\S+)$", page, re.MULTILINE) == wanted, "run `python .dvc/plots_page.py`"
    assert "{scripts}" not in page
