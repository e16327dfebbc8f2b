"""A matplotlib figure as PNG and SVG, whose bytes depend on the figure alone."""

import base64
from pathlib import Path
from typing import Any

from kedro.io import AbstractDataset, DatasetError
from kedro_datasets._typing import ImagePreview
from matplotlib.figure import Figure

from lingualift.reporting.figure_files import save_figure


class FigureDataset(AbstractDataset[Figure, bytes]):
    """Saves a figure as PNG and SVG; loads the PNG's bytes.

    Args:
        filepath: the PNG; the SVG lies beside it.
        metadata: for kedro-viz.
    """

    def __init__(self, filepath: str, metadata: dict[str, Any] | None = None) -> None:
        self._filepath, self.metadata = Path(filepath), metadata

    def load(self) -> bytes:
        """The PNG's bytes."""
        if not self._filepath.is_file():
            raise DatasetError(f"{self._filepath}: no such figure; run the reporting pipeline")
        return self._filepath.read_bytes()

    def save(self, data: Figure) -> None:
        """Write both files, each aside and then renamed."""
        save_figure(data, self._filepath)

    def _exists(self) -> bool:
        return all(self._filepath.with_suffix(form).is_file() for form in (".png", ".svg"))

    def _describe(self) -> dict[str, Any]:
        return {"filepath": str(self._filepath), "beside": [str(self._filepath.with_suffix(".svg"))]}

    def preview(self) -> ImagePreview:
        """The picture, for kedro-viz."""
        return ImagePreview(base64.b64encode(self.load()).decode())
