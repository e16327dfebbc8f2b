"""The house rules that code can check: who imports Kedro, and how long things get."""

import ast
from pathlib import Path

import pytest

SRC = Path(__file__).parents[1] / "src" / "lingualift"
FILES = sorted(SRC.rglob("*.py"))
KEDRO_FILES = {"settings.py", "hooks.py", "pipeline_registry.py", "__main__.py"}
KEDRO_FOLDERS = {"pipelines", "catalog"}
MAX_FILE_LINES, MAX_FUNCTION_LINES, MAX_NODE_STATEMENTS = 300, 40, 15


def name_of(path: Path) -> str:
    return path.relative_to(SRC).as_posix()


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]


def imported_packages(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module)
    return {name.split(".")[0] for name in names}


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_only_the_kedro_rooms_import_kedro(path):
    parts = path.relative_to(SRC).parts
    allowed = parts[0] in KEDRO_FOLDERS if len(parts) > 1 else parts[0] in KEDRO_FILES
    assert allowed or not imported_packages(path) & {"kedro", "kedro_datasets"}


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_no_file_or_function_is_too_long(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MAX_FILE_LINES
    lengths = {f.name: (f.end_lineno or f.lineno) - f.lineno + 1 for f in functions(path)}
    assert {name: length for name, length in lengths.items() if length > MAX_FUNCTION_LINES} == {}


@pytest.mark.parametrize("path", sorted(SRC.glob("pipelines/*/nodes.py")), ids=name_of)
def test_nodes_are_thin(path):
    def statements(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
        found = sum(isinstance(node, ast.stmt) for node in ast.walk(function)) - 1
        return found - bool(ast.get_docstring(function))

    sizes = {function.name: statements(function) for function in functions(path)}
    assert {name: size for name, size in sizes.items() if size > MAX_NODE_STATEMENTS} == {}


def test_every_pipeline_has_its_nodes_and_its_wiring():
    folders = [path for path in (SRC / "pipelines").iterdir() if path.is_dir() and path.name != "__pycache__"]
    assert folders
    for folder in folders:
        assert (folder / "nodes.py").is_file()
        assert (folder / "pipeline.py").is_file()


def test_no_file_is_a_drawer_for_everything():
    assert {path.stem for path in FILES} & {"utils", "util", "helpers", "misc", "common"} == set()


def test_nothing_is_pickled_and_no_remote_code_is_trusted():
    for path in FILES:
        assert not imported_packages(path) & {"pickle", "dill", "joblib"}, path
        assert "trust_remote_code=True" not in path.read_text(encoding="utf-8"), path
