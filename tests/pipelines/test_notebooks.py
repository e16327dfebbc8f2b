"""The notebooks run on a finished run, and are committed without outputs."""

import io
import json
import os
from collections.abc import Callable
from pathlib import Path

import nbformat
import numpy as np
import pandas as pd
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode

from lingualift.file_hash import file_hash
from tests.pipelines.project import ENVIRONMENT, ROOT

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_is_committed_without_outputs(path: Path):
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "code":
            assert cell.outputs == []
            assert cell.execution_count is None


@pytest.fixture(scope="module")
def executed(smoke_project: Path) -> Callable[..., list[NotebookNode]]:
    """Executes a notebook where Jupyter would start it, in the smoke run's project: what its cells show."""

    def execute(name: str, timeout_seconds: int = 300) -> list[NotebookNode]:
        notebook = nbformat.read(ROOT / "notebooks" / f"{name}.ipynb", as_version=4)
        folder = smoke_project / "notebooks"
        folder.mkdir(exist_ok=True)
        place = {"metadata": {"path": str(folder)}}
        client = NotebookClient(notebook, timeout=timeout_seconds, kernel_name="python3", resources=place)
        client.execute(env={**os.environ, **ENVIRONMENT, "LINGUALIFT_ENV": "smoke"})
        return [output for cell in notebook.cells for output in cell.get("outputs", [])]

    return execute


def texts(outputs: list[NotebookNode], kind: str) -> list[str]:
    """All outputs of a MIME type; of "stream", what was printed."""
    if kind == "stream":
        return [output["text"] for output in outputs if output["output_type"] == "stream"]
    return [output["data"][kind] for output in outputs if kind in output.get("data", {})]


def tables(outputs: list[NotebookNode]) -> list[pd.DataFrame]:
    """The HTML tables."""
    return [pd.read_html(io.StringIO(text))[0] for text in texts(outputs, "text/html")]


def test_results_are_rebuilt_from_the_predictions(executed):
    outputs = executed("01_results")
    assert len(texts(outputs, "image/png")) == 5
    assert any("LinguaLIFT" in text for text in texts(outputs, "text/markdown"))


def test_minimmwp_is_explored(executed, smoke_project):
    outputs = executed("02_explore_minimmwp")
    assert len(texts(outputs, "image/png")) == 4
    side_by_side, operations, steps, *_ = tables(outputs)
    problems = {path.stem: path for path in (smoke_project / "data/smoke/03_primary/minimmwp").glob("*.jsonl")}
    first = {code: json.loads(path.open(encoding="utf-8").readline())["question"] for code, path in problems.items()}
    assert dict(zip(side_by_side["language"], side_by_side["question"], strict=True)) == {
        "English": first["en"], "Chinese": first["zh"]
    }  # fmt: skip
    assert operations["problems"].tolist() == [4] * 5
    assert steps.set_index(steps.columns[0]).to_numpy().sum() == 20
    told = " ".join(texts(outputs, "text/markdown"))
    assert "the floor is **19.3 %**" in told
    assert "20 ids, each with one answer, equation, template and set of numbers in all 6 languages" in told
    assert all(f"`add-gift{number}`" in told for number in ("", "--2", "--3", "--4"))


def test_a_model_is_asked(executed, smoke_project):
    outputs = executed("03_ask_a_model")
    written, positions, languages, beside = tables(outputs)
    assert written["system"].tolist() == ["LinguaLIFT", "MonoReason"]
    pieces = positions["encoder token"].tolist()
    assert (pieces[0], pieces[1], pieces[-2], pieces[-1]) == ("(begin)", "<s>", "</s>", "(end)")
    assert {"baraka", "12", "4", "?"} <= set(pieces)
    assert positions[[f"word {i}" for i in (1, 2, 3)]].notna().all(axis=None)
    cosines = positions[[f"cosine {i}" for i in (1, 2, 3)]].to_numpy()
    assert (np.diff(cosines, axis=1) <= 0).all()
    assert cosines.max() <= 1
    assert languages["language"].tolist() == ["English", "German", "Indonesian", "Chinese", "Swahili", "Hausa"]
    assert languages["overlap"].between(0, 1).all()
    assert {"English", "Swahili"} <= set(beside.columns.get_level_values(0))
    assert "'120 of 120 texts are the stored ones'" in texts(outputs, "text/plain")


def test_a_model_that_is_not_there_is_an_error_that_says_what_to_run(fresh_project):
    notebook = nbformat.read(ROOT / "notebooks" / "03_ask_a_model.ipynb", as_version=4)
    client = NotebookClient(
        notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(fresh_project)}}
    )
    with pytest.raises(CellExecutionError, match="run `kedro run --pipelines full --env smoke`"):
        client.execute(env={**os.environ, **ENVIRONMENT, "LINGUALIFT_ENV": "smoke"})


def test_a_language_is_added_and_the_project_stays_as_it_is(executed, smoke_project):
    before = _hashes(smoke_project)
    outputs = executed("04_add_a_language", timeout_seconds=900)
    assert _hashes(smoke_project) == before
    printed = "".join(texts(outputs, "stream"))
    assert "languages.csv: row added for eo" in printed
    assert "eo: 68 problems" in printed
    assert "eo: OK, 20 templates, 24 things, 10 names, 280 lexicon entries, coverage 1.000, floor 0.193" in printed
    assert "Pipeline execution completed successfully" in printed
    switched, side_by_side = tables(outputs)
    assert (switched["text"] != switched["english"]).all()
    assert side_by_side["eo"].str.contains(r"\b(?:kaj|estas|havas|aĉetas|trovas)\b").all()
    [table] = [text for text in texts(outputs, "text/markdown") if "lingualift accuracy" in text]
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines()[2:]]
    assert {row[0]: row[1:4] for row in rows}["eo"] == ["20", "1", "0.193"] or {row[0]: row[1:4] for row in rows}[
        "eo"
    ] == ["20", "1.0", "0.193"]
    assert {row[0] for row in rows} == {"en", "de", "sw", "eo"}
    assert all(0 <= float(accuracy) <= 1 for row in rows for accuracy in row[4:])


def _hashes(project: Path) -> dict[Path, str]:
    """What belongs to a project and is no output of a run."""
    files = [path for name in ("conf", "src", "data/01_raw") for path in sorted((project / name).rglob("*"))]
    return {path: file_hash(path) for path in files if path.is_file() and "__pycache__" not in path.parts}
