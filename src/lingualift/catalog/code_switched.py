"""A corpus of code-switched examples: planned by a node, written by the dataset, read memory-mapped."""

import json
from pathlib import Path
from typing import Any

from kedro.io import AbstractDataset
from kedro_datasets._typing import JSONPreview

from lingualift.corpora.code_switched_arrow import MANIFEST, CodeSwitchedArrow
from lingualift.corpora.code_switched_writer import WritingPlan, write_code_switched


class CodeSwitchedDataset(AbstractDataset[WritingPlan, CodeSwitchedArrow]):
    """Saves a plan by writing its examples, so that they never pass through memory; loads the corpus.

    Args:
        filepath: the corpus's folder.
        metadata: for kedro-viz.
    """

    def __init__(self, filepath: str, metadata: dict[str, Any] | None = None) -> None:
        self._filepath, self.metadata = Path(filepath), metadata

    def load(self) -> CodeSwitchedArrow:
        """The corpus, memory-mapped; DataError when it is missing or incomplete."""
        return CodeSwitchedArrow(self._filepath)

    def save(self, data: WritingPlan) -> None:
        """Write the examples aside, then rename; an earlier corpus is replaced as a whole."""
        write_code_switched(self._filepath, data)

    def _exists(self) -> bool:
        return (self._filepath / MANIFEST).is_file()

    def _describe(self) -> dict[str, Any]:
        return {"filepath": str(self._filepath)}

    def preview(self, rows: int = 5) -> JSONPreview:
        """The first examples, for kedro-viz."""
        corpus = self.load()
        return JSONPreview(json.dumps([vars(corpus[i]) for i in range(min(rows, len(corpus)))]))
