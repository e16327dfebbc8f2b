"""docs/catalog.md is what the catalog and the pipelines say."""

import importlib.util
from pathlib import Path

import pytest

from tests.pipelines.project import ROOT, open_project


@pytest.fixture(scope="module")
def opened(fresh_project: Path):
    return open_project(fresh_project, "base")


def test_every_entry_says_what_it_holds(opened):
    for name, entry in opened[2].items():
        if not name.startswith("_"):
            assert len(entry["metadata"]["holds"]) > 10, name


def test_the_page_is_up_to_date(opened, fresh_project: Path):
    spec = importlib.util.spec_from_file_location("catalog_page", ROOT / "docs" / "catalog_page.py")
    assert spec
    assert spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    pipelines, catalog, entries, _ = opened
    page = script.catalog_page(catalog, entries, pipelines)
    assert script.PAGE.read_text(encoding="utf-8") == page, "run `make docs`"
    for name in ("`{phase}.checkpoint`", "`{system}.predictions`", "`report`"):
        assert page.count(f"| {name} |") == 1
