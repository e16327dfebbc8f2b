import pandas as pd
import pytest
from kedro.io import DatasetError

from lingualift.catalog import TableDataset
from lingualift.reporting.report_table import ReportTable, TablePart

VALUES = pd.DataFrame({"system": ["a", "b"], "accuracy": [0.25, 0.5]})
TABLE = ReportTable("t", VALUES, [TablePart(VALUES, "Caption")])


def test_a_table_is_saved_in_three_forms_and_loaded_from_the_csv(tmp_path):
    dataset = TableDataset(str(tmp_path / "new" / "table.csv"))
    with pytest.raises(DatasetError, match="no such table"):
        dataset.load()
    dataset.save(TABLE)
    assert {path.name for path in (tmp_path / "new").iterdir()} == {"table.csv", "table.md", "table.tex"}
    pd.testing.assert_frame_equal(dataset.load(), VALUES)
    assert (tmp_path / "new" / "table.md").read_text() == TABLE.markdown()
    assert dataset.preview(rows=1)["data"] == [["a", 0.25]]


def test_a_table_is_there_when_all_its_forms_are(tmp_path):
    dataset = TableDataset(str(tmp_path / "table.csv"))
    dataset.save(TABLE)
    assert dataset.exists()
    (tmp_path / "table.tex").unlink()
    assert not dataset.exists()
