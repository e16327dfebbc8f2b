"""Typed records as JSON lines: one file, or a folder with a file per key (per language)."""

import json
import os
import shutil
from dataclasses import fields
from pathlib import Path
from typing import Any

from kedro.io import AbstractDataset, DatasetError
from kedro_datasets._typing import JSONPreview

import lingualift.records
from lingualift.errors import DataError
from lingualift.records import to_json_lines


class RecordsDataset(AbstractDataset[Any, Any]):
    """Records of one type as JSON lines.

    A path that ends in `.jsonl` holds a list; any other path is a folder that holds a dict of lists, one
    `<key>.jsonl` each. Both are written aside and renamed.

    Args:
        filepath: file or folder.
        record: name of a class in `lingualift.records`.
        metadata: for kedro-viz.
    """

    def __init__(self, filepath: str, record: str, metadata: dict[str, Any] | None = None) -> None:
        self._filepath, self.metadata = Path(filepath), metadata
        self._record = getattr(lingualift.records, record)

    def load(self) -> Any:
        """A list of records, or a dict of lists.

        Raises:
            DataError: a line is malformed; names file and line.
        """
        if self._filepath.suffix == ".jsonl":
            return self._read(self._filepath)
        if not self._filepath.is_dir():
            raise DatasetError(f"{self._filepath}: no such folder; run the pipeline that makes it")
        return {path.stem: self._read(path) for path in sorted(self._filepath.glob("*.jsonl"))}

    def save(self, data: Any) -> None:
        """Write a list of records, or a dict of lists; what was there before is replaced as a whole."""
        partial = self._filepath.with_name(f".{self._filepath.name}.partial")
        partial.parent.mkdir(parents=True, exist_ok=True)
        if self._filepath.suffix == ".jsonl":
            partial.write_text(to_json_lines(data), encoding="utf-8")
            os.replace(partial, self._filepath)
            return
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir()
        for key, records in data.items():
            (partial / f"{key}.jsonl").write_text(to_json_lines(records), encoding="utf-8")
        shutil.rmtree(self._filepath, ignore_errors=True)
        os.replace(partial, self._filepath)

    def _read(self, path: Path) -> list[Any]:
        names = {field.name for field in fields(self._record)}
        records = []
        with path.open(encoding="utf-8") as file:
            for number, line in enumerate(file, start=1):
                try:
                    values = json.loads(line)
                except json.JSONDecodeError as error:
                    raise DataError(f"{path}:{number}: expected a JSON object, got {line[:60]!r}") from error
                if not isinstance(values, dict) or set(values) != names:
                    got = sorted(values) if isinstance(values, dict) else repr(values)[:60]
                    raise DataError(f"{path}:{number}: expected the fields {sorted(names)}, got {got}")
                records.append(self._record(**values))
        return records

    def _exists(self) -> bool:
        return self._filepath.exists()

    def _describe(self) -> dict[str, Any]:
        return {"filepath": str(self._filepath), "record": self._record.__name__}

    def preview(self, rows: int = 5) -> JSONPreview:
        """The first records, for kedro-viz."""
        path = self._filepath if self._filepath.is_file() else next(iter(sorted(self._filepath.glob("*.jsonl"))))
        with path.open(encoding="utf-8") as file:
            return JSONPreview(json.dumps([json.loads(line) for _, line in zip(range(rows), file, strict=False)]))
