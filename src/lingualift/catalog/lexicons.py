"""Lexicons with scores as a dataset: a folder with a file per language."""

import json
import os
import shutil
from itertools import islice
from pathlib import Path
from typing import Any

from kedro.io import AbstractDataset, DatasetError
from kedro_datasets._typing import JSONPreview

from lingualift.lexicons.scored import ScoredEntry, read_scored, write_scored

_Lexicons = dict[str, list[ScoredEntry]]


class ScoredLexiconsDataset(AbstractDataset[_Lexicons, _Lexicons]):
    """Language code → entries, kept as `en-<code>.tsv` in a folder that is replaced as a whole.

    Args:
        filepath: the folder.
        metadata: for kedro-viz.
    """

    def __init__(self, filepath: str, metadata: dict[str, Any] | None = None) -> None:
        self._filepath, self.metadata = Path(filepath), metadata

    def load(self) -> _Lexicons:
        """Every language's entries.

        Raises:
            LexiconError: a file is malformed; names file and line.
        """
        if not self._filepath.is_dir():
            raise DatasetError(f"{self._filepath}: no such folder; run the pipeline that makes it")
        return {path.stem.removeprefix("en-"): read_scored(path) for path in sorted(self._filepath.glob("en-*.tsv"))}

    def save(self, data: _Lexicons) -> None:
        """Write all files aside, then rename the folder."""
        partial = self._filepath.with_name(f".{self._filepath.name}.partial")
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        for code, entries in data.items():
            write_scored(partial / f"en-{code}.tsv", entries)
        shutil.rmtree(self._filepath, ignore_errors=True)
        os.replace(partial, self._filepath)

    def _exists(self) -> bool:
        return self._filepath.is_dir()

    def _describe(self) -> dict[str, Any]:
        return {"filepath": str(self._filepath)}

    def preview(self, rows: int = 10) -> JSONPreview:
        """The first entries of every language, for kedro-viz."""
        return JSONPreview(json.dumps({code: [vars(e) for e in islice(v, rows)] for code, v in self.load().items()}))
