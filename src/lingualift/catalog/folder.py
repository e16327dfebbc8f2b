"""A folder as a dataset: raw inputs, foundation models, checkpoints."""

import json
from pathlib import Path
from typing import Any

from kedro.io import AbstractDataset, DatasetError
from kedro_datasets._typing import JSONPreview

from lingualift.training.checkpoint import MANIFEST, move_into_place, read_manifest


class FolderDataset(AbstractDataset[Path, Path]):
    """A folder that the library reads and writes itself; what passes between nodes is its path.

    Saving moves a staged folder into place as a whole. With `manifest`, a folder counts only when its manifest,
    written last, is there.

    Args:
        filepath: the folder.
        manifest: whether the folder must have a manifest.
        metadata: for kedro-viz.
    """

    def __init__(self, filepath: str, manifest: bool = False, metadata: dict[str, Any] | None = None) -> None:
        self._filepath, self._manifest, self.metadata = Path(filepath), manifest, metadata

    def load(self) -> Path:
        """Return the folder's path; DatasetError when it is missing, CheckpointError when incomplete."""
        if self._manifest:
            read_manifest(self._filepath)
        elif not self._filepath.is_dir():
            raise DatasetError(f"{self._filepath}: no such folder; restore it from the repository")
        return self._filepath

    def save(self, data: Path) -> None:
        """Move a staged folder, whose manifest is written, into place."""
        move_into_place(data, self._filepath)

    def _exists(self) -> bool:
        return (self._filepath / MANIFEST).is_file() if self._manifest else self._filepath.is_dir()

    def _describe(self) -> dict[str, Any]:
        return {"filepath": str(self._filepath), "manifest": self._manifest}

    def preview(self) -> JSONPreview:
        """The manifest, or the files' names, for kedro-viz."""
        if (self._filepath / MANIFEST).is_file():
            return JSONPreview(json.dumps(read_manifest(self._filepath)))
        names = sorted(p.name for p in self._filepath.iterdir()) if self._filepath.is_dir() else []
        return JSONPreview(json.dumps(names))
