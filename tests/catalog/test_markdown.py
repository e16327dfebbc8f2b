from pathlib import Path

import pandas as pd

from lingualift.catalog import MarkdownDataset
from lingualift.reporting.frames import SYSTEMS
from lingualift.reporting.markup import to_markdown


def preview(path: Path, text: str, **options: int) -> dict:
    dataset = MarkdownDataset(filepath=str(path / "page.md"))
    dataset.save(text)
    return dataset.preview(**options)


def test_the_first_table_is_shown_without_its_marks(tmp_path: Path):
    table = pd.DataFrame([["sw", "2.5", "1.0"], ["a|b <5", "1.0", "2.0"]], columns=["language", "LinguaLIFT", "Mono"])
    table.columns.name = SYSTEMS
    text = f"Accuracy in %, | by language.\n\n{to_markdown(table)}\nAnother:\n\n| x |\n|---|\n| 1 |\n"
    assert "**2.5**" in text
    assert "a\\|b &lt;5" in text
    found = preview(tmp_path, text)
    assert found["columns"] == ["language", "LinguaLIFT", "Mono"]
    assert found["data"] == [["sw", "2.5", "1.0"], ["a|b <5", "1.0", "2.0"]]
    assert found["index"] == [0, 1]


def test_a_long_table_is_cut_and_a_page_without_one_is_empty(tmp_path: Path):
    rows = "\n".join(f"| {i} |" for i in range(9))
    assert preview(tmp_path, f"| n |\n|---:|\n{rows}\n", nrows=3)["data"] == [["0"], ["1"], ["2"]]
    assert preview(tmp_path, "no table | here\n") == {"index": [], "columns": [], "data": []}
