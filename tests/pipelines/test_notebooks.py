"""The notebooks run on a finished run, and are committed without outputs."""

import os
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from tests.pipelines.project import ENVIRONMENT, ROOT

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_is_committed_without_outputs(path: Path):
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "code":
            assert cell.outputs == []
            assert cell.execution_count is None


def test_results_are_rebuilt_from_the_predictions(smoke_project: Path):
    notebook = nbformat.read(ROOT / "notebooks" / "01_results.ipynb", as_version=4)
    folder = smoke_project / "notebooks"  # where Jupyter would start it
    folder.mkdir(exist_ok=True)
    client = NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(folder)}})
    client.execute(env={**os.environ, **ENVIRONMENT, "LINGUALIFT_ENV": "smoke"})
    shown = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert sum("image/png" in output.get("data", {}) for output in shown) == 5
    assert any("LinguaLIFT" in output.get("data", {}).get("text/markdown", "") for output in shown)
