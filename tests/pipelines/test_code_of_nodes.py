"""The search for what a node runs, on a project made up for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.pipelines import code_of_nodes
from tests.pipelines.code_of_nodes import Symbol, files_from

FILES = {
    "start.py": (
        "from lingualift import whole\n"
        "from lingualift.package import Kept, left\n"
        "from lingualift.renamed import value as other\n"
        "LIMIT = other\n"
        "def make():\n"
        "    def run(kept: Kept):\n"
        "        from lingualift.late import late\n"
        "        return whole.used(LIMIT), late('table.csv')\n"
        "    return run\n"
        "def elsewhere():\n"
        "    return left()\n"
    ),
    "whole.py": "from lingualift import unused\ndef used(x):\n    return x\ndef idle():\n    return unused.f()\n",
    "package/__init__.py": "from lingualift.package.inner import Kept\nfrom lingualift.unused import left\nleft()\n",
    "package/inner.py": "from lingualift.method import called\nclass Kept:\n    def go(self):\n        called()\n",
    "renamed.py": "value = 1\nother = 2\n",
    "late.py": "def late(name):\n    return name\n",
    "method.py": "from lingualift.effect import nothing\ndef called():\n    return nothing\n",
    "effect.py": "from lingualift.registered import register\nnothing = 0\nregister()\n",
    "registered.py": "def register():\n    pass\n",
    "unused.py": "def left():\n    pass\ndef f():\n    pass\n",
    "table.csv": "a,b\n",
}


@pytest.fixture
def made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, text in FILES.items():
        path = tmp_path / "lingualift" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "# not only a docstring\nmarker: int = 0\n" if name.endswith(".py") else text)
    monkeypatch.setattr(code_of_nodes, "SRC", tmp_path)
    monkeypatch.setattr(code_of_nodes, "ROOT", tmp_path)
    for cached in (code_of_nodes.file_of, code_of_nodes._parsed):
        cached.cache_clear()
    yield
    for cached in (code_of_nodes.file_of, code_of_nodes._parsed):
        cached.cache_clear()


def found_from(name: str) -> set[str]:
    return {file.removeprefix("lingualift/") for file in files_from(Symbol("lingualift.start", name))}


def test_names_are_followed_through_aliases_packages_methods_and_late_imports(made_up):
    assert found_from("make") == set(FILES) - {"unused.py"}


def test_what_only_other_functions_name_is_left_out(made_up):
    assert found_from("LIMIT") == {"start.py", "renamed.py"}
    assert found_from("elsewhere") == {"start.py", "package/__init__.py", "unused.py"}


def test_data_beside_a_module_counts_where_its_code_names_it(made_up):
    assert "table.csv" in found_from("make")
    assert "table.csv" not in found_from("elsewhere")
