import json

import pytest
from kedro.io import DatasetError

from lingualift.catalog import RecordsDataset
from lingualift.records import MathProblem, Prediction

PREDICTIONS = [
    Prediction("p-1", "de", "Frage „ä“?\nZeile", "12", "12", "12", True),
    Prediction("p-2", "de", "\u2028", "", None, "3", False),
]


def test_a_file_of_records_is_read_as_written(tmp_path):
    dataset = RecordsDataset(str(tmp_path / "new" / "answers.jsonl"), "Prediction")
    assert not dataset.exists()
    dataset.save(PREDICTIONS)
    assert dataset.exists()
    assert dataset.load() == PREDICTIONS
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["answers.jsonl"]


def test_a_folder_has_a_file_per_key(tmp_path):
    dataset = RecordsDataset(str(tmp_path / "problems"), "MathProblem")
    problems = {code: [MathProblem("p-1", code, "?", "3")] for code in ("sw", "de")}
    dataset.save(problems)
    assert dataset.load() == problems
    assert sorted(path.name for path in (tmp_path / "problems").iterdir()) == ["de.jsonl", "sw.jsonl"]


def test_what_was_there_before_is_replaced_as_a_whole(tmp_path):
    dataset = RecordsDataset(str(tmp_path / "problems"), "MathProblem")
    for code in ("sw", "de"):
        dataset.save({code: [MathProblem("p-1", code, "?", "3")]})
    assert list(dataset.load()) == ["de"]
    assert [path.name for path in tmp_path.iterdir()] == ["problems"]


def test_empty_lists_stay_empty_lists(tmp_path):
    dataset = RecordsDataset(str(tmp_path / "problems"), "MathProblem")
    dataset.save({"de": []})
    assert dataset.load() == {"de": []}


def line(**fields) -> str:
    return json.dumps({**vars(PREDICTIONS[0]), **fields})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"id": "p-1", ', "expected a JSON object"),
        ("", "expected a JSON object"),
        ("5", "expected the fields"),
        ('["id"]', "expected the fields"),
        ('{"id": "p-1"}', "expected the fields"),
        (line(confidence=0.5), "expected the fields"),
    ],
)
@pytest.mark.parametrize("name", ["de.jsonl", "folder/de.jsonl"])
def test_a_malformed_line_is_named_by_file_and_number(tmp_path, text, message, name):
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{line()}\n{text}\n{line()}\n", encoding="utf-8")
    dataset = RecordsDataset(str(path if name == "de.jsonl" else path.parent), "Prediction")
    with pytest.raises(DatasetError, match=rf"de\.jsonl:2: {message}"):
        dataset.load()


def test_what_an_interrupted_save_left_is_not_taken_for_whole(tmp_path, monkeypatch):
    file = RecordsDataset(str(tmp_path / "answers.jsonl"), "Prediction")
    folder = RecordsDataset(str(tmp_path / "answers"), "Prediction")
    for dataset, data in ((file, [*PREDICTIONS, object()]), (folder, {"de": PREDICTIONS, "sw": [object()]})):
        with pytest.raises(DatasetError):
            dataset.save(data)
        assert not dataset.exists()
        with pytest.raises(DatasetError):
            dataset.load()
    folder.save({"de": PREDICTIONS})
    assert folder.load() == {"de": PREDICTIONS}


def test_an_interrupted_save_keeps_what_was_there(tmp_path):
    dataset = RecordsDataset(str(tmp_path / "answers"), "Prediction")
    dataset.save({"de": PREDICTIONS})
    with pytest.raises(DatasetError):
        dataset.save({"de": [], "sw": [object()]})
    assert dataset.load() == {"de": PREDICTIONS}


@pytest.mark.parametrize("name", ["answers.jsonl", "answers"])
def test_a_missing_dataset_is_an_error(tmp_path, name):
    with pytest.raises(DatasetError, match="answers"):
        RecordsDataset(str(tmp_path / name), "Prediction").load()


def test_the_preview_shows_the_first_records(tmp_path):
    dataset = RecordsDataset(str(tmp_path / "answers.jsonl"), "Prediction")
    dataset.save(PREDICTIONS * 5)
    assert len(json.loads(str(dataset.preview(rows=3)))) == 3
