"""The part of the report about the run itself: times, memory, where its data and code come from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from lingualift.reporting.table_view import Cell, Column, Row, TableView, table_view

_MIB = 2**20
MEMORY_NOTE = (
    "Peak memory: the most that the process and its children had resident at once while the node ran, sampled ten "
    "times a second; pages that processes share count in each. “Before”: what was resident when it started, such as "
    "libraries and what earlier nodes left. Nodes of one run share a process. The report's own node is not over when "
    "this is written: its entry, where there is one, is an earlier report's."
)
DATA_NOTE = (
    "Every file and folder that this report rests on, as it lay there when the report was written. MD5 as DVC counts "
    "it: of a file's bytes, or (.dir) of the list of a folder's files with theirs."
)
LOCK_NOTE = (
    "Entries of dvc.lock that hold these data. Folders of models hold the seconds that a training took, so no two "
    "trainings give the same one; their weights' hashes are in the checkpoints' manifests."
)


@dataclass(frozen=True)
class RunFacts:
    """Facts of a run that are no results.

    Attributes:
        versions: package → version.
        durations_seconds: node → seconds.
        memory: node → `before_bytes`, `peak_bytes`, `processes`; see `resident_memory.MemoryUse`.
        data: data behind the report: `dataset`, `path`, `files`, `bytes`, `md5` each.
        lock: entries of dvc.lock that hold them: `path`, `md5`, and whether dvc.lock has the `same`.
        code: `commit`, None where it is not known, and the `changed` files.
        machine: what it ran on, in words.
    """

    versions: Mapping[str, str] = field(default_factory=dict)
    durations_seconds: Mapping[str, float] = field(default_factory=dict)
    memory: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    data: Sequence[Mapping[str, Any]] = ()
    lock: Sequence[Mapping[str, Any]] = ()
    code: Mapping[str, Any] = field(default_factory=dict)
    machine: Mapping[str, str] = field(default_factory=dict)


def run_part(facts: RunFacts, seeds: Sequence[int]) -> dict[str, Any]:
    """What the template shows of them; a table is None where there is nothing to show."""
    return {
        "about": list(_sentences(facts, seeds)),
        "nodes": _node_view(facts) if facts.durations_seconds or facts.memory else None,
        "memory_note": MEMORY_NOTE if facts.memory else "",
        "data": _data_view(facts.data) if facts.data else None,
        "data_note": DATA_NOTE,
        "lock": _lock_view(facts.lock) if facts.lock else None,
        "lock_note": LOCK_NOTE,
        "versions": dict(facts.versions),
        "changed": list(facts.code.get("changed") or []),
    }


def _sentences(facts: RunFacts, seeds: Sequence[int]) -> Iterator[str]:
    yield f"Seeds: {', '.join(map(str, seeds))}."
    if facts.durations_seconds:
        total, longest = sum(facts.durations_seconds.values()), _largest(facts.durations_seconds)
        yield (
            f"All {len(facts.durations_seconds)} nodes together took {duration_text(total)}, the longest, {longest}, "
            f"{duration_text(facts.durations_seconds[longest])}."
        )
    if facts.memory:
        peaks = {node: use["peak_bytes"] for node, use in facts.memory.items()}
        most = _largest(peaks)
        yield f"The most memory, {size_text(peaks[most])}, was resident in {most}."
    if facts.machine:
        named = ", ".join(f"{name} {value}" for name, value in facts.machine.items())
        yield f"The report was written on this machine: {named}."
    yield from _code_sentences(facts.code)
    if facts.data:
        total = sum(entry["bytes"] for entry in facts.data)
        yield f"It rests on {len(facts.data)} files and folders, {size_text(total)}, listed below with their hashes."
    if facts.lock:
        same = sum(entry["same"] for entry in facts.lock)
        yield f"Of the {len(facts.lock)} entries of dvc.lock that hold them, {same} have the hash found here."


def _code_sentences(code: Mapping[str, Any]) -> Iterator[str]:
    if not code:
        return
    if code["commit"] is None:
        yield "The code's commit is not known: it was run outside its repository."
        return
    changed = len(code["changed"])
    differs = f"{changed} of its files of code and settings had been changed" if changed else "unchanged"
    yield f"Code: commit {code['commit']}, {differs}."


def _largest(values: Mapping[str, float]) -> str:
    return max(sorted(values), key=values.__getitem__)


def _node_view(facts: RunFacts) -> TableView:
    names = sorted({*facts.durations_seconds, *facts.memory})
    titles = ["node", "duration"]
    if facts.memory:
        titles += ["peak memory, MiB", "before, MiB", "processes"]
    columns = tuple(Column(title, numeric=i > 0) for i, title in enumerate(titles))
    return TableView(columns, tuple(Row(tuple(_node_cells(facts, name))[: len(titles)]) for name in names))


def _node_cells(facts: RunFacts, name: str) -> Iterator[Cell]:
    yield Cell(name)
    seconds = facts.durations_seconds.get(name)
    yield Cell("–", "n") if seconds is None else Cell(duration_text(seconds), "n", value=f"{seconds:.2f}")
    use = facts.memory.get(name)
    if use is None:
        yield from [Cell("–", "n")] * 3
        return
    for size in (use["peak_bytes"], use["before_bytes"]):
        yield Cell(f"{size / _MIB:,.0f}", "n")
    yield Cell(str(use["processes"]), "n")


def _data_view(data: Sequence[Mapping[str, Any]]) -> TableView:
    names = ["dataset", "path", "files", "bytes", "md5"]
    rows = [[str(entry["dataset"]), entry["path"], f"{entry['files']:,}", f"{entry['bytes']:,}", entry["md5"]]
            for entry in data]  # fmt: skip
    return _with_code(table_view(pd.DataFrame(rows, columns=names)))


def _lock_view(lock: Sequence[Mapping[str, Any]]) -> TableView:
    rows = [[entry["path"], entry["md5"], "same" if entry["same"] else "other"] for entry in lock]
    return _with_code(table_view(pd.DataFrame(rows, columns=["path", "md5", "in dvc.lock"])))


def _with_code(view: TableView) -> TableView:
    """Paths and hashes set in a typewriter's letters, hashes in one line."""
    looks = {"path": "code", "md5": "code whole"}
    classes = [looks.get(column.name) for column in view.columns]
    rows = (
        tuple(Cell(cell.text, look or cell.classes) for cell, look in zip(row.cells, classes, strict=True))
        for row in view.rows
    )
    return TableView(view.columns, tuple(Row(cells) for cells in rows))


def duration_text(seconds: float) -> str:
    """Seconds as people say them: "8.4 s", "3 min 20 s", "2 h 05 min"."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest:02d} s"
    return f"{minutes // 60} h {minutes % 60:02d} min"


def size_text(size: int) -> str:
    """Bytes as people say them: "812 B", "3.4 MiB", "1.9 GiB"."""
    if size < 1024:
        return f"{size} B"
    units = ("KiB", "MiB", "GiB", "TiB")
    power = next((power for power in range(1, len(units)) if size < 1024 ** (power + 1)), len(units))
    return f"{size / 1024**power:.1f} {units[power - 1]}"
