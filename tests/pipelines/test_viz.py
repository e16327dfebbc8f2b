"""kedro-viz: the site is built in an empty clone and with results, shows layers, and tables and figures at a glance."""

import functools
import importlib.util
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.browser import CHROMIUM, Browser
from tests.pipelines.project import ROOT, kedro_process

LAYERS = ["raw", "intermediate", "primary", "feature", "model_input", "models", "model_output", "reporting"]
STAGES = ["corpus", "lexicon", "code_switching", "foundation", "training", "evaluation", "alignment", "reporting"]
SHOWN = {".csv": "TablePreview", ".png": "ImagePreview", ".json": "JSONPreview"}


def build(project: Path, *options: str) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KEDRO_ENV", "smoke")
        done = kedro_process(project, "viz", "build", *options)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return project / "build"


@pytest.fixture(scope="module")
def empty_site(fresh_project: Path) -> Iterator[Path]:
    """The site of a project in which nothing has run."""
    yield build(fresh_project)
    shutil.rmtree(fresh_project / "build")


@pytest.fixture(scope="module")
def nodes(smoke_project: Path) -> Iterator[list[dict[str, Any]]]:
    """What the side panel says of every node and dataset of a project that has run."""
    site = build(smoke_project, "--include-previews")
    yield [json.loads(path.read_text(encoding="utf-8")) for path in (site / "api" / "nodes").iterdir()]
    shutil.rmtree(site)


def test_every_table_and_figure_has_a_preview(nodes: list[dict[str, Any]], smoke: Path):
    reporting = smoke / "08_reporting"
    known = {Path(node["filepath"]): node for node in nodes if node.get("filepath")}
    shown = [path for path in reporting.iterdir() if path.suffix in SHOWN and path in known]
    assert {path.suffix for path in shown} == set(SHOWN)
    assert len(shown) > 30
    for path in shown:
        assert known[path]["preview_type"] == SHOWN[path.suffix], path
        assert known[path]["preview"], path


def test_a_preview_is_what_the_file_says(nodes: list[dict[str, Any]], smoke: Path):
    found = {Path(node["filepath"]).name: node for node in nodes if node.get("filepath")}
    table = found["table_systems.csv"]["preview"]
    lines = (smoke / "08_reporting" / "table_systems.csv").read_text(encoding="utf-8").splitlines()
    assert ",".join(table["columns"]) == lines[0]
    assert [row[0] for row in table["data"]] == [line.split(",")[0] for line in lines[1:6]]


@functools.cache
def pictures() -> ModuleType:
    """The script that draws the pictures of docs/."""
    spec = importlib.util.spec_from_file_location("pictures", ROOT / "docs" / "pictures.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["pictures"] = module
    spec.loader.exec_module(module)
    return module


def test_the_graph_of_an_empty_clone_has_its_layers_in_order(empty_site: Path):
    graph = json.loads((empty_site / "api" / "main").read_text(encoding="utf-8"))
    assert graph["layers"] == LAYERS  # none are shown where they run in a circle
    drawn = {node["name"] for node in graph["nodes"] if node["id"] not in pictures().one_of_many(graph)}
    assert {"lexicons", "code_switched", "foundation_encoder", "lingualift.predictions", "report"} <= drawn
    assert not drawn & {"lang_bridge.predictions", "lexicons_induced", "table_languages", "durations"}


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium")
def test_the_site_opens_in_a_browser_and_a_system_shows_its_phases(empty_site: Path, tmp_path: Path):
    browser = Browser(tmp_path)
    names = "[...document.querySelectorAll('.pipeline-node')].map((node) => node.textContent)"
    try:
        with pictures().served(empty_site) as address:
            pictures().open_graph(browser, address, pictures().STATE, "pid=__default__")
            assert set(STAGES) <= set(browser.run(names))
            query = "pid=__default__&fid=training.lingualift&expandAllPipelines=true"
            pictures().open_graph(browser, address, pictures().STATE, query)
            assert {"language_alignment", "instruction_tuning", "code_switched"} <= set(browser.run(names))
    finally:
        browser.close()
