"""A table of the report as CSV, Markdown and LaTeX, side by side."""

from pathlib import Path
from typing import Any

import pandas as pd
from kedro.io import AbstractDataset, DatasetError
from kedro_datasets._typing import TablePreview

from lingualift.reporting.report_table import ReportTable
from lingualift.reporting.written import write_aside

FORMS = (".csv", ".md", ".tex")


class TableDataset(AbstractDataset[ReportTable, pd.DataFrame]):
    """Saves a table in three forms; loads the CSV.

    Args:
        filepath: the CSV; the Markdown and LaTeX files lie beside it.
        metadata: for kedro-viz.
    """

    def __init__(self, filepath: str, metadata: dict[str, Any] | None = None) -> None:
        self._filepath, self.metadata = Path(filepath), metadata

    def load(self) -> pd.DataFrame:
        """The CSV."""
        if not self._filepath.is_file():
            raise DatasetError(f"{self._filepath}: no such table; run the pipeline that writes it")
        return pd.read_csv(self._filepath)

    def save(self, data: ReportTable) -> None:
        """Write the three files, each aside and then renamed; the CSV last, by which the table is known."""
        forms = data.forms()
        for form in reversed(FORMS):
            write_aside(self._filepath.with_suffix(form), forms[form.removeprefix(".")].encode())

    def _exists(self) -> bool:
        return all(self._filepath.with_suffix(form).is_file() for form in FORMS)

    def _describe(self) -> dict[str, Any]:
        beside = [str(self._filepath.with_suffix(form)) for form in FORMS[1:]]
        return {"filepath": str(self._filepath), "beside": beside}

    def preview(self, rows: int = 5) -> TablePreview:
        """The first rows, for kedro-viz."""
        return TablePreview(pd.read_csv(self._filepath, nrows=rows).astype(object).to_dict("split"))
