"""Code-switched examples written to disk as a stream, by several processes.

A corpus's bytes depend on its plan alone, not on the number of processes that write it.
"""

import hashlib
import json
import multiprocessing
import os
import shutil
import threading
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field, replace
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import Any

import pyarrow as pa

import lingualift
from lingualift.code_switch import CodeSwitcher, Switching
from lingualift.corpora.code_switched_arrow import FORMAT, KIND, MANIFEST, SCHEMA, file_hash, read_manifest
from lingualift.corpora.sentence_file import SentenceFile, write_sentences
from lingualift.errors import ConfigurationError, DataError
from lingualift.lexicons.lexicon import Lexicon

_BATCH_EXAMPLES = 1000
_SENTENCES = "sentences.arrow"  # there only while a corpus is written


def available_cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True)
class WritingPlan:
    """Code-switched examples to write: what they are made from, how many, and by how many processes.

    Attributes:
        sentences: English sentences, perhaps a stream; they come round again where there are more examples.
        lexicons: one per embedded language.
        switching: settings, or the range of replacement ratios where all others are at their defaults.
        seed: seed of the draws.
        examples: how many to write; 0 makes an empty corpus.
        processes: how many write; each holds the lexicons and one batch.
        shard_examples: examples per file.

    Raises:
        ConfigurationError: a setting is out of range.
    """

    sentences: Iterable[str]
    lexicons: Mapping[str, Lexicon]
    switching: Switching | Sequence[float]
    seed: int
    examples: int
    processes: int = field(default_factory=available_cores)
    shard_examples: int = 25_000

    def __post_init__(self) -> None:
        object.__setattr__(self, "switching", Switching.of(self.switching))
        for name, lowest in (("examples", 0), ("processes", 1), ("shard_examples", 1)):
            value = getattr(self, name)
            if not isinstance(value, int) or value < lowest:
                raise ConfigurationError(f"{name}: expected a whole number of at least {lowest}, got {value!r}")

    @property
    def shards(self) -> int:
        """Number of files; an empty corpus has one."""
        return max(1, -(-self.examples // self.shard_examples))


def write_code_switched(folder: Path, plan: WritingPlan) -> dict[str, Any]:
    """Write a corpus aside and move it into place as a whole; an earlier corpus is replaced.

    Memory does not grow with the number of sentences or examples. More than one process is started by `spawn`: a script
    that calls this needs `if __name__ == "__main__":`.

    Args:
        folder: where the corpus goes.
        plan: what to write.

    Returns:
        The manifest.

    Raises:
        DataError: a sentence is blank, there is no sentence or lexicon, or the folder holds something else.
        RuntimeError: a process was killed.
    """
    _check_place(folder)
    staged, old = (folder.with_name(f".{folder.name}.{word}") for word in ("partial", "old"))
    for leftover in (staged, old):
        shutil.rmtree(leftover, ignore_errors=True)
    staged.mkdir(parents=True)
    try:
        manifest = _write(staged, plan)
        if folder.exists():
            os.replace(folder, old)
        os.replace(staged, folder)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    shutil.rmtree(old, ignore_errors=True)
    return manifest


def _check_place(folder: Path) -> None:
    """Nothing but a corpus may be replaced."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return
    try:
        read_manifest(folder)
    except DataError as error:
        raise DataError(f"{folder}: expected a new folder or a corpus, found other files; move them") from error


def _write(staged: Path, plan: WritingPlan) -> dict[str, Any]:
    # Of a longer stream only the first sentences would be used.
    used = islice(plan.sentences, max(1, plan.examples))
    count, digest = write_sentences(staged / _SENTENCES, used)
    shards = _write_shards(staged, replace(plan, sentences=()))
    (staged / _SENTENCES).unlink()
    manifest = {
        "format": FORMAT,
        "kind": KIND,
        "examples": plan.examples,
        "seed": plan.seed,
        "switching": Switching.of(plan.switching).model_dump(mode="json"),
        "sentences": {"count": count, "sha256": digest},
        "lexicons": {code: _describe(lexicon) for code, lexicon in sorted(plan.lexicons.items())},
        "shards": shards,
        "versions": {"lingualift": lingualift.__version__, "pyarrow": pa.__version__},
    }
    _write_for_datasets(staged, shards)
    (staged / MANIFEST).write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return manifest


def _describe(lexicon: Lexicon) -> dict[str, Any]:
    entries = json.dumps(dict(lexicon.entries), ensure_ascii=False, sort_keys=True)
    return {"entries": lexicon.size, "sha256": hashlib.sha256(entries.encode()).hexdigest()}


def _write_for_datasets(staged: Path, shards: list[dict[str, Any]]) -> None:
    """The two files by which `datasets.load_from_disk` knows a folder."""
    state: dict[str, Any] = {
        "_data_files": [{"filename": shard["file"]} for shard in shards],
        "_fingerprint": hashlib.sha256(json.dumps(shards).encode()).hexdigest()[:16],
        "_format_columns": None,
        "_format_kwargs": {},
        "_format_type": None,
        "_output_all_columns": False,
        "_split": None,
    }
    (staged / "state.json").write_text(json.dumps(state, indent=1) + "\n")
    (staged / "dataset_info.json").write_text("{}\n")


def _write_shards(staged: Path, plan: WritingPlan) -> list[dict[str, Any]]:
    writer = _ShardWriter(staged, plan)  # checks the plan where an error is readable
    processes = min(plan.processes, plan.shards)
    if processes == 1:
        return [writer.write(number) for number in range(plan.shards)]
    # Spawned, not forked: a parent with threads (Kedro's, torch's) cannot fork safely.
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, spawn, initializer=_start_process, initargs=(staged, plan)) as pool:
        waiting = [pool.submit(_write_shard, number) for number in range(plan.shards)]
        try:
            return [shard.result() for shard in waiting]
        except BrokenProcessPool as error:  # nothing may be cancelled here: CPython 3.11 would wait for ever
            raise RuntimeError(
                f"{staged}: a writing process ended early, perhaps for want of memory; nothing was kept: write with "
                f"fewer than {processes} processes, and from a script under `if __name__ == '__main__':`"
            ) from error
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


class _ShardWriter:
    """Writes the files of a corpus, one at a time."""

    def __init__(self, folder: Path, plan: WritingPlan) -> None:
        self._folder, self._plan = folder, plan
        sentences = SentenceFile(folder / _SENTENCES)
        self._switcher = CodeSwitcher(sentences, plan.lexicons, plan.switching, seed=plan.seed)

    def write(self, number: int) -> dict[str, Any]:
        """Write a file; what the manifest says of it."""
        start = number * self._plan.shard_examples
        end = min(start + self._plan.shard_examples, self._plan.examples)
        path = self._folder / f"data-{number:05d}-of-{self._plan.shards:05d}.arrow"
        with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_stream(sink, SCHEMA) as stream:
            for first in range(start, end, _BATCH_EXAMPLES):
                stream.write_batch(self._batch(range(first, min(first + _BATCH_EXAMPLES, end))))
        return {"file": path.name, "examples": end - start, "bytes": path.stat().st_size, "sha256": file_hash(path)}

    def _batch(self, indices: range) -> pa.RecordBatch:
        rows = map(_fields, map(self._switcher.example, indices))
        return pa.record_batch([list(column) for column in zip(*rows, strict=True)], schema=SCHEMA)


_fields = attrgetter(*SCHEMA.names)
_writer: _ShardWriter  # of a writing process


def _start_process(staged: Path, plan: WritingPlan) -> None:
    global _writer
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _writer = _ShardWriter(staged, plan)


def _end_with_parent() -> None:
    """A killed parent can end nobody: without this, its processes would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _write_shard(number: int) -> dict[str, Any]:
    return _writer.write(number)
