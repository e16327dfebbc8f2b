"""The notebooks run on a finished run, and are committed without outputs."""

import json
import os
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
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


class _Table(HTMLParser):
    """Rows of cells of an HTML table."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._in_cell = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self._in_cell = tag in ("td", "th")
        if tag == "tr":
            self.rows.append([])
        elif self._in_cell:
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        self._in_cell = False

    def handle_data(self, data: str) -> None:
        if self._in_cell:
            self.rows[-1][-1] += data.strip()

    def column(self, name: str) -> list[str]:
        """Cells below a cell of the first row; cells after a row's last are empty."""
        place = self.rows[0].index(name)
        return [row[place] for row in self.rows[1:]]


def tables(outputs: list[NotebookNode]) -> list[_Table]:
    """The HTML tables."""
    return [_Table(text) for text in texts(outputs, "text/html")]


def test_results_are_rebuilt_from_the_predictions(executed):
    outputs = executed("01_results")
    assert len(texts(outputs, "image/png")) == 5
    assert any("LinguaLIFT" in text for text in texts(outputs, "text/markdown"))


def test_minimmwp_is_explored(executed, smoke_project):
    outputs = executed("02_explore_minimmwp")
    assert len(texts(outputs, "image/png")) == 4
    side_by_side, operations, steps, wordings = tables(outputs)
    problems = (smoke_project / "data" / "smoke" / "03_primary" / "minimmwp").glob("*.jsonl")
    first = {path.stem: json.loads(path.read_text(encoding="utf-8").split("\n")[0])["question"] for path in problems}
    shown = dict(zip(side_by_side.column("language"), side_by_side.column("question"), strict=True))
    assert shown == {"English": first["en"], "Chinese": first["zh"]}
    assert operations.column("problems") == ["4"] * 5
    assert steps.rows[0] == ["numbers shown", "2", "3"]
    assert sum(int(cell) for row in steps.rows[2:] for cell in row[1:]) == 20
    assert (steps.rows[3][0], steps.rows[3][1]) == ("2", "0")  # two steps never show two numbers
    assert {row[0]: row[1:] for row in wordings.rows[2:]} == {
        **dict.fromkeys(("addition", "subtraction", "multiplication", "division"), ["1", "3"]), "two-step": ["0", "4"]
    }  # fmt: skip
    told = " ".join(texts(outputs, "text/markdown"))
    assert "the floor is **19.3 %**" in told
    assert "20 ids, each with one answer, equation, template and set of numbers in all 6 languages" in told
    assert all(f"`add-gift{number}`" in told for number in ("", "--2", "--3", "--4"))


def test_a_model_is_asked(executed, smoke_project):
    outputs = executed("03_ask_a_model")
    written, positions, languages, beside = tables(outputs)
    assert written.column("system") == ["LinguaLIFT", "MonoReason"]
    pieces = positions.column("encoder token")
    assert (pieces[0], pieces[1], pieces[-2], pieces[-1]) == ("(begin)", "<s>", "</s>", "(end)")
    assert {"baraka", "12", "4", "?"} <= set(pieces)
    assert all(positions.column("word 1"))
    for row in zip(*(positions.column(f"cosine {i}") for i in (1, 2, 3)), strict=True):
        assert 1 >= float(row[0]) >= float(row[1]) >= float(row[2]) >= -1
    assert languages.column("language") == ["English", "German", "Indonesian", "Chinese", "Swahili", "Hausa"]
    assert all(0 <= float(overlap) <= 1 for overlap in languages.column("overlap"))
    assert {"English", "Swahili"} <= set(beside.rows[0])
    assert beside.rows[1].count("encoder token") == 2
    assert "'120 of 120 texts are the stored ones'" in texts(outputs, "text/plain")


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
    assert all(
        text != english for text, english in zip(switched.column("text"), switched.column("english"), strict=True)
    )
    assert all(re.search(r"\b(?:estas|havas|aĉetas|trovas)\b", row[1]) for row in side_by_side.rows[2:])
    [table] = [text for text in texts(outputs, "text/markdown") if "lingualift accuracy" in text]
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines()[2:]]
    found = {row[0]: row[1:] for row in rows}
    assert found.keys() == {"en", "de", "sw", "eo"}
    assert (int(found["eo"][0]), float(found["eo"][1]), float(found["eo"][2])) == (20, 1.0, 0.193)
    assert all(0 <= float(accuracy) <= 1 for row in found.values() for accuracy in row[3:])


def _hashes(project: Path) -> dict[Path, str]:
    """What belongs to a project and is no output of a run."""
    files = [path for name in ("conf", "src", "data/01_raw") for path in sorted((project / name).rglob("*"))]
    return {path: file_hash(path) for path in files if path.is_file() and "__pycache__" not in path.parts}
