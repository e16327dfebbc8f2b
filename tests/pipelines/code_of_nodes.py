"""Which of the project's files a node runs, found by following names from its function through the imports."""

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kedro.pipeline.node import Node

from tests.pipelines.project import ROOT

SRC = ROOT / "src"
PACKAGE = "lingualift"


class Symbol(NamedTuple):
    """A top-level name of a module; the name is empty for what the module runs when it is imported."""

    module: str
    name: str


@functools.cache
def file_of(module: str) -> Path | None:
    """The module's file; None when there is no such module in the project."""
    path = SRC.joinpath(*module.split("."))
    candidates = (path.with_suffix(".py"), path / "__init__.py")
    return next((file for file in candidates if file.is_file()), None)


@functools.cache
def _parsed(module: str) -> ast.Module:
    file = file_of(module)
    assert file, module
    return ast.parse(file.read_text(encoding="utf-8"))


def _imported(tree: ast.AST) -> dict[str, Symbol]:
    """Local name → what it stands for, of the project's imports below a syntax node."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == PACKAGE:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                whole = Symbol(inner, "") if file_of(inner) else Symbol(str(node.module), alias.name)
                found[alias.asname or alias.name] = whole
        elif isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names if alias.name.split(".")[0] == PACKAGE]
            found |= {module: Symbol(module, "") for module in modules}
    return found


def _targets(statement: ast.stmt) -> list[str]:
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [statement.name]
    if isinstance(statement, ast.Assign | ast.AnnAssign):
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        return [node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name)]
    return []


def _statements(symbol: Symbol) -> list[ast.stmt]:
    """The statements that make a symbol; for a module as a whole, those that only have effects."""
    body = _parsed(symbol.module).body
    if symbol.name:
        return [statement for statement in body if symbol.name in _targets(statement)]
    plain = [statement for statement in body if not _targets(statement)]
    return [statement for statement in plain if not isinstance(statement, ast.Import | ast.ImportFrom)]


def _named_by(symbol: Symbol) -> Iterator[Symbol]:
    """Symbols that the code of a symbol names."""
    tree = _parsed(symbol.module)
    own = {name for statement in tree.body for name in _targets(statement)}
    top = _imported(ast.Module([s for s in tree.body if isinstance(s, ast.Import | ast.ImportFrom)], []))
    if symbol.name in top:
        yield top[symbol.name]
    for statement in _statements(symbol):
        known = top | _imported(statement)
        yield from _imported(statement).values()
        for node in ast.walk(statement):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in known:
                base = known[node.value.id]
                if not base.name:  # a module: `tables.wide_table`
                    yield Symbol(base.module, node.attr)
            elif isinstance(node, ast.Name) and node.id in known:
                yield known[node.id]
            elif isinstance(node, ast.Name) and node.id in own:
                yield Symbol(symbol.module, node.id)


def _data_files(symbol: Symbol) -> Iterator[Path]:
    """Files beside the module that its code names, such as `languages.csv`."""
    file = file_of(symbol.module)
    assert file
    for statement in _statements(symbol):
        for node in ast.walk(statement):
            name = node.value if isinstance(node, ast.Constant) else None
            if isinstance(name, str) and re.fullmatch(r"\w+\.\w+", name) and (file.parent / name).is_file():
                yield file.parent / name


def files_from(*roots: Symbol) -> set[str]:
    """Files of everything that the roots reach, relative to the project."""
    seen: set[Symbol] = set()
    waiting, files = list(roots), set()
    while waiting:
        symbol = waiting.pop()
        if symbol in seen:
            continue
        seen.add(symbol)
        file = file_of(symbol.module)
        assert file
        if _parsed(symbol.module).body[1:]:  # more than a docstring
            files.add(file)
        files |= set(_data_files(symbol))
        waiting += _named_by(symbol)
        if file.name != "__init__.py":  # what a package runs when imported registers its classes, and makes nothing
            waiting.append(Symbol(symbol.module, ""))
    return {str(file.relative_to(ROOT)) for file in files}


def files_of_node(node: Node) -> set[str]:
    """Files that a node's function reaches; one that another function makes is found through its maker."""
    return files_from(Symbol(node.func.__module__, node.func.__qualname__.split(".")[0]))
