"""Writes docs/catalog.md from the catalog and the pipelines: `python docs/catalog_page.py`, or `make docs`."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kedro.framework.project import configure_project
from kedro.framework.project import pipelines as project_pipelines
from kedro.framework.session import KedroSession
from kedro.io import DataCatalog
from kedro.pipeline import Pipeline

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "catalog.md"
LAYERS = ("raw", "intermediate", "primary", "feature", "model_input", "models", "model_output", "reporting")
SUMS = {"full", "__default__"}  # pipelines that are others put together
HEAD = """# The catalog

Every dataset that `conf/base/catalog.yml` names, by Kedro's layers: its file or folder, what it holds, which pipelines
make it and which read it. `{name}` stands for a system, a phase, a variant: entries with braces are patterns that many
datasets match. Paths are those of the embedded study; another environment has its own folder under `data/`, another
benchmark its own `scores/<benchmark>` and `08_reporting/<benchmark>`. Written by `make docs` from what each entry says
it `holds`; a test says when it is behind.
"""


def catalog_page(catalog: DataCatalog, entries: Mapping[str, Any], pipelines: Mapping[str, Pipeline]) -> str:
    """The page in Markdown.

    Args:
        catalog: resolves names to patterns.
        entries: the catalog's configuration.
        pipelines: all of the project's.
    """
    known = {name: entry for name, entry in entries.items() if not name.startswith("_")}
    made, read = _used_by(catalog, known, pipelines)
    parts = [HEAD]
    for layer in LAYERS:
        rows = [_row(name, entry, made, read) for name, entry in known.items() if _layer(entry) == layer]
        parts += [
            f"## {layer}\n",
            "| dataset | kind | where | holds | made by | read by |",
            "|:---|:---|:---|:---|:---|:---|",
        ]
        parts += [*rows, ""]
    return "\n".join([*parts, *_in_memory(catalog, known, pipelines)]) + "\n"


def _layer(entry: Mapping[str, Any]) -> str:
    return entry["metadata"]["kedro-viz"]["layer"]


def _row(name: str, entry: Mapping[str, Any], made: Mapping[str, Any], read: Mapping[str, Any]) -> str:
    kind = entry["type"].rsplit(".", 1)[-1].removesuffix("Dataset")
    where = f"`{_relative(entry['filepath'])}`" if "filepath" in entry else "in memory"
    by = ", ".join(made.get(name, ())) or ("the project" if _layer(entry) == "raw" else "a hook")
    return f"| `{name}` | {kind} | {where} | {entry['metadata']['holds']} | {by} | {', '.join(read.get(name, ()))} |"


def _relative(path: str) -> str:
    return path.removeprefix(f"{ROOT}/")


def _used_by(
    catalog: DataCatalog, known: Mapping[str, Any], pipelines: Mapping[str, Pipeline]
) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Entry → names of the pipelines that make it, and of those that read it."""
    made: dict[str, list[str]] = {}
    read: dict[str, list[str]] = {}
    for name, pipeline in pipelines.items():
        if name in SUMS:
            continue
        for found, datasets in ((made, pipeline.all_outputs()), (read, pipeline.all_inputs())):
            for entry in {_entry(catalog, known, data) for data in datasets} - {None}:
                found.setdefault(str(entry), []).append(name)
    return made, read


def _entry(catalog: DataCatalog, known: Mapping[str, Any], dataset: str) -> str | None:
    """The entry or pattern that a dataset has in the catalog."""
    return dataset if dataset in known else catalog.config_resolver.match_dataset_pattern(dataset)


def _in_memory(catalog: DataCatalog, known: Mapping[str, Any], pipelines: Mapping[str, Pipeline]) -> Iterator[str]:
    """What passes from node to node without an entry."""
    yield "## Without an entry\n\nWhat passes between nodes of one pipeline, in memory:\n"
    for name, pipeline in pipelines.items():
        inner = {_plain(data) for data in pipeline.all_outputs() if _entry(catalog, known, data) is None}
        if inner and name not in SUMS:
            yield f"- {name}: {', '.join(f'`{data}`' for data in sorted(inner))}"


def _plain(dataset: str) -> str:
    """A dataset's name with its system as a pattern."""
    return re.sub(r"^(seed_\d+\.)?\w+\.(?=\w+$)", lambda m: "seed_{seed}.{system}." if m[1] else "{system}.", dataset)


def main() -> None:
    """Write the page."""
    configure_project("lingualift")
    with KedroSession.create(project_path=ROOT, env="base") as session:
        context = session.load_context()
        page = catalog_page(context.catalog, dict(context.config_loader["catalog"]), dict(project_pipelines))
    PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
