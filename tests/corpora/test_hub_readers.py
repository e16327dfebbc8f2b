import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from datasets import ClassLabel, Dataset, DatasetDict

from lingualift.corpora import hub_readers
from lingualift.corpora.hub_readers import HubSource, iterate_hub, read_hub
from lingualift.corpora.hub_sources import GSM8K, META_MATH_QA, MGSM, XNLI, plain_text
from lingualift.errors import ConfigurationError, DataError
from tests.real_data import written

README = """---
configs:
- config_name: main
  data_files:
  - split: train
    path: main/train-*
  - split: test
    path: main/test-*
- config_name: socratic
  data_files:
  - split: test
    path: socratic/test-*
---
"""
ROWS = [{"question": "A?", "answer": "1 + 1 = <<1+1=2>>2\n#### 2"}, {"question": "B?", "answer": "3.\n#### 1,003"}]
BAD = {"question": "C?", "answer": "no mark"}


def parquet(path: Path, rows: list[dict[str, Any]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Dataset.from_list(rows).to_parquet(path)


def lines(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    written(path, "".join(json.dumps(row) + "\n" for row in rows))


def hub_layout(folder: Path, rows: list[dict[str, Any]]) -> Path:
    """A copy of openai/gsm8k: a README that names configurations, parquet files."""
    written(folder / "README.md", README)
    parquet(folder / "main/train-00000-of-00001.parquet", [BAD])
    parquet(folder / "main/test-00000-of-00001.parquet", rows)
    parquet(folder / "socratic/test-00000-of-00001.parquet", [BAD])
    return folder


def conversion_layout(folder: Path, rows: list[dict[str, Any]]) -> Path:
    parquet(folder / "main/test/0000.parquet", rows)
    parquet(folder / "socratic/test/0000.parquet", [BAD])
    return folder


def json_layout(folder: Path, rows: list[dict[str, Any]]) -> Path:
    lines(folder / "train.jsonl", [BAD])
    lines(folder / "test.jsonl", rows)
    return folder


def saved_layout(folder: Path, rows: list[dict[str, Any]]) -> Path:
    splits = {"train": Dataset.from_list([BAD]), "test": Dataset.from_list(rows)}
    DatasetDict(splits).save_to_disk(folder)
    return folder


def saved_split_layout(folder: Path, rows: list[dict[str, Any]]) -> Path:
    Dataset.from_list(rows, split="test").save_to_disk(folder)
    return folder


@pytest.mark.parametrize("layout", [hub_layout, conversion_layout, json_layout, saved_layout, saved_split_layout])
def test_local_folders_of_every_layout_are_read(tmp_path: Path, layout: Any) -> None:
    found = read_hub(GSM8K, str(layout(tmp_path / "gsm8k", ROWS)), split="test")
    assert [(p.id, p.language, p.question, p.answer, p.source) for p in found.records] == [
        ("gsm8k-test-1", "en", "A?", "2", "gsm8k/main/test:1"),
        ("gsm8k-test-2", "en", "B?", "1003", "gsm8k/main/test:2"),
    ]
    assert found.records[0].rationale == "1 + 1 = 2\nThe answer is 2."
    assert (found.left_out, found.skipped) == ([], [])


@pytest.mark.parametrize("layout", [hub_layout, json_layout, saved_layout])
def test_a_bad_row_names_dataset_split_row_and_field(tmp_path: Path, layout: Any) -> None:
    folder = str(layout(tmp_path / "gsm8k", [ROWS[0], BAD, ROWS[1]]))
    with pytest.raises(DataError) as error:
        read_hub(GSM8K, folder, split="test")
    expected = f"{folder}, config main, split test, row 2: field 'answer': expected a solution that ends in '#### N'"
    assert str(error.value).startswith(expected)
    found = read_hub(GSM8K, folder, split="test", on_bad_row="skip")
    assert [problem.id for problem in found.records] == ["gsm8k-test-1", "gsm8k-test-3"]
    assert found.skipped == [str(error.value)]


@pytest.mark.parametrize("layout", [hub_layout, json_layout, saved_layout])
def test_a_local_copy_is_not_copied_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, layout: Any) -> None:
    folder = str(layout(tmp_path / "gsm8k", ROWS))
    monkeypatch.setattr("datasets.config.HF_DATASETS_CACHE", tmp_path / "cache")
    assert len(read_hub(GSM8K, folder, split="test").records) == 2
    assert not (tmp_path / "cache").exists()


def test_rows_are_read_one_at_a_time(tmp_path: Path) -> None:
    problems = iterate_hub(GSM8K, str(hub_layout(tmp_path / "gsm8k", [*ROWS, BAD])), split="test")
    assert [next(problems).answer, next(problems).answer] == ["2", "1003"]
    with pytest.raises(DataError, match="row 3: field 'answer'"):
        next(problems)


def test_rows_that_are_no_single_number_are_left_out(tmp_path: Path) -> None:
    responses = ["2.\nThe answer is: 2", "Two roots.\nThe answer is: 1,2"]
    rows = [{"type": "MATH", "query": "A?", "original_question": "A?", "response": text} for text in responses]
    lines(tmp_path / "MetaMathQA-395K.json", rows)
    found = read_hub(META_MATH_QA, str(tmp_path))
    assert [problem.id for problem in found.records] == ["metamathqa-1"]
    assert found.left_out == [f"{tmp_path.name}/train:2"]


def test_a_missing_value_and_a_missing_column_are_bad_rows(tmp_path: Path) -> None:
    lines(tmp_path / "none/test.jsonl", [{"question": "A?", "answer": None}])
    with pytest.raises(DataError, match="row 1: field 'answer': expected a non-empty text, got None"):
        read_hub(GSM8K, str(tmp_path / "none"), split="test")
    lines(tmp_path / "other/test.jsonl", [{"question": "A?"}])
    with pytest.raises(DataError, match=r"row 1: field 'answer': .*only the keys \['question'\]"):
        read_hub(GSM8K, str(tmp_path / "other"), split="test")


def test_labels_of_a_saved_dataset_are_names(tmp_path: Path) -> None:
    rows = Dataset.from_list([{"premise": "A", "hypothesis": "B", "label": label} for label in (2, 0, -1)])
    rows.cast_column("label", ClassLabel(names=["entailment", "neutral", "contradiction"])).save_to_disk(tmp_path)
    found = read_hub(XNLI, str(tmp_path), language="sw", on_bad_row="skip")
    assert [(pair.id, pair.language, pair.label) for pair in found.records] == [
        ("xnli-1", "sw", "contradiction"),
        ("xnli-2", "sw", "entailment"),
    ]
    assert "row 3: field 'label': expected one of entailment, neutral, contradiction, got -1" in found.skipped[0]


def test_plain_text_takes_any_column(tmp_path: Path) -> None:
    lines(tmp_path / "train.jsonl", [{"sentence": " Habari. "}, {"sentence": ""}, {"sentence": "Ndiyo."}])
    source = plain_text("sentence")
    assert read_hub(source, str(tmp_path), split="train", on_bad_row="skip").records == ["Habari.", "Ndiyo."]
    with pytest.raises(ConfigurationError, match="split must be the name of a split, got None"):
        read_hub(source, str(tmp_path))
    with pytest.raises(ConfigurationError, match="expected a dataset folder or hub id, got None"):
        read_hub(source, split="train")


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """What is asked of the hub; it answers with the rows above."""
    found: list[tuple[Any, ...]] = []

    def load(*args: Any, **how: Any) -> Dataset:
        found.append((*args, how))
        return Dataset.from_list(ROWS)

    monkeypatch.setattr(hub_readers, "load_dataset", load)
    return found


@pytest.mark.parametrize("dataset", [None, "someone/else", "missing/folder"])
def test_nothing_is_fetched_unless_it_is_allowed(calls: list[tuple[Any, ...]], dataset: str | None) -> None:
    shown = dataset or "openai/gsm8k"
    with pytest.raises(ConfigurationError, match=f"no folder '{shown}'; give a local folder, or set allow_hub"):
        iterate_hub(GSM8K, dataset)
    assert calls == []


def test_what_is_fetched_is_named_and_no_code_is_trusted(calls: list[tuple[Any, ...]]) -> None:
    found = read_hub(GSM8K, split="test", allow_hub=True)
    assert found.records[1].source == "openai/gsm8k/main/test:2"
    with pytest.raises(DataError, match="juletxara/mgsm, config bn, split test, row 1: field 'answer_number'"):
        read_hub(MGSM, language="bn", allow_hub=True)
    read_hub(GSM8K, "someone/else", config="all", split="train", revision="v1", allow_hub=True)
    assert calls == [
        ("openai/gsm8k", {"name": "main", "split": "test", "revision": None}),
        ("juletxara/mgsm", {"name": "bn", "split": "test", "revision": "refs/convert/parquet"}),
        ("someone/else", {"name": "all", "split": "train", "revision": "v1"}),
    ]


@pytest.mark.parametrize(
    ("source", "how", "message"),
    [
        (GSM8K, {"split": "validation"}, "split must be train, test, got 'validation'"),
        (GSM8K, {"language": "sw"}, "language must be 'en', .* got 'sw'"),
        (GSM8K, {"on_bad_row": "ignore"}, "on_bad_row must be 'error' or 'skip', got 'ignore'"),
        (MGSM, {}, "expected a language code, got None"),
        (MGSM, {"language": "qq"}, "unknown language 'qq'"),
    ],
)
def test_bad_settings_are_refused_at_once(
    tmp_path: Path, source: HubSource[Any], how: dict[str, Any], message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        iterate_hub(source, str(hub_layout(tmp_path, ROWS)), **how)


@pytest.mark.parametrize(
    ("layout", "source", "how", "message"),
    [
        (hub_layout, GSM8K, {"config": "other"}, "config other.*no configuration 'other', only main, socratic"),
        (hub_layout, MGSM, {"language": "bn"}, "config bn.*no configuration 'bn', only main, socratic"),
        (json_layout, MGSM, {"language": "bn"}, "config bn.*no configuration 'bn', only default"),
        (conversion_layout, GSM8K, {"split": "train"}, "split train: cannot be opened: .*train"),
        (saved_split_layout, GSM8K, {"split": "train"}, "split train.*no split 'train', only test"),
    ],
)
def test_what_a_folder_lacks_is_said(
    tmp_path: Path, layout: Any, source: HubSource[Any], how: dict[str, Any], message: str
) -> None:
    with pytest.raises(DataError, match=message):
        iterate_hub(source, str(layout(tmp_path, ROWS)), **how)


def test_a_saved_dataset_without_the_split_is_refused(tmp_path: Path) -> None:
    DatasetDict({"test": Dataset.from_list(ROWS)}).save_to_disk(tmp_path)
    with pytest.raises(DataError, match="no split 'train', only test; check the dataset's name, configuration"):
        iterate_hub(GSM8K, str(tmp_path))


def test_code_in_a_dataset_is_not_run(tmp_path: Path) -> None:
    marker = tmp_path / "ran"
    folder = tmp_path / "gsm8k"
    written(folder / "gsm8k.py", f"open({str(marker)!r}, 'w').close()\n")
    json_layout(folder, ROWS)
    with pytest.raises(DataError, match="cannot be opened: Dataset scripts are no longer supported"):
        read_hub(GSM8K, str(folder), split="test")
    assert not marker.exists()


def test_files_that_cannot_be_parsed_are_an_error(tmp_path: Path) -> None:
    written(tmp_path / "test.jsonl", '{"question": "A?"}\n{oops\n')
    with pytest.raises(DataError, match="split test"):
        read_hub(GSM8K, str(tmp_path), split="test", on_bad_row="skip")
