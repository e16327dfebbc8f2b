import json

import pytest
from kedro.io import DatasetError
from matplotlib.figure import Figure

from lingualift.catalog import FigureDataset, FolderDataset
from lingualift.training.checkpoint import write_manifest


def staged(tmp_path, name: str):
    folder = tmp_path / name
    folder.mkdir()
    (folder / name).write_text("x")
    write_manifest(folder, {"name": name})
    return folder


def test_a_saved_folder_is_moved_and_loaded_as_its_path(tmp_path):
    dataset = FolderDataset(str(tmp_path / "models" / "checkpoint"), manifest=True)
    assert not dataset.exists()
    source = staged(tmp_path, "first")
    dataset.save(source)
    assert not source.exists()
    assert dataset.exists()
    assert dataset.load() == tmp_path / "models" / "checkpoint"
    dataset.save(staged(tmp_path, "second"))
    assert sorted(path.name for path in dataset.load().iterdir()) == ["manifest.json", "second"]


def test_a_folder_that_needs_a_manifest_does_not_exist_without_it(tmp_path):
    (tmp_path / "checkpoint").mkdir()
    (tmp_path / "checkpoint" / "alignment.safetensors").write_text("torn")
    dataset = FolderDataset(str(tmp_path / "checkpoint"), manifest=True)
    assert not dataset.exists()
    with pytest.raises(DatasetError, match=r"no manifest\.json"):
        dataset.load()


def test_a_staged_folder_without_manifest_is_not_saved(tmp_path):
    (tmp_path / "staged").mkdir()
    dataset = FolderDataset(str(tmp_path / "checkpoint"), manifest=True)
    with pytest.raises(DatasetError, match=r"no manifest\.json"):
        dataset.save(tmp_path / "staged")
    assert not (tmp_path / "checkpoint").exists()


def test_raw_folders_need_no_manifest_but_must_be_there(tmp_path):
    dataset = FolderDataset(str(tmp_path / "raw"))
    with pytest.raises(DatasetError, match="raw: no such folder"):
        dataset.load()
    (tmp_path / "raw").mkdir()
    assert dataset.exists()
    assert dataset.load() == tmp_path / "raw"


def test_the_preview_is_the_manifest_or_the_names(tmp_path):
    folder = staged(tmp_path, "made")
    assert json.loads(str(FolderDataset(str(folder)).preview()))["name"] == "made"
    (folder / "manifest.json").unlink()
    assert json.loads(str(FolderDataset(str(folder)).preview())) == ["made"]


def test_a_figure_is_saved_as_png_whose_bytes_repeat(tmp_path):
    dataset = FigureDataset(str(tmp_path / "figures" / "bars.png"))
    with pytest.raises(DatasetError, match="no such figure"):
        dataset.load()
    pictures = []
    for _ in range(2):
        figure = Figure()
        figure.subplots().bar([0, 1], [2, 3])
        dataset.save(figure)
        pictures.append(dataset.load())
    assert pictures[0].startswith(b"\x89PNG")
    assert pictures[0] == pictures[1]
    svg = tmp_path / "figures" / "bars.svg"
    assert svg.read_bytes().startswith(b"<?xml")
    assert dataset.exists()
    svg.unlink()
    assert not dataset.exists()
