import json

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import nn

from lingualift.errors import CheckpointError
from lingualift.training.checkpoint import (
    load_modules,
    move_into_place,
    read_manifest,
    save_modules,
    tied_names,
    write_manifest,
)


class Tied(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embedding, self.lm_head = nn.Embedding(5, 3), nn.Linear(3, 5, bias=False)
        self.lm_head.weight = self.embedding.weight


def make_model(seed: int, width: int = 4) -> nn.Module:
    torch.manual_seed(seed)
    return nn.ModuleDict({"alignment": nn.Linear(3, width), "language_model": Tied()})


def bits(model: nn.Module) -> dict[str, bytes]:
    return {name: tensor.numpy().tobytes() for name, tensor in model.state_dict().items()}


def test_what_is_saved_is_loaded_bit_for_bit(tmp_path):
    first, second = make_model(0), make_model(1)
    save_modules(first, ["alignment", "language_model"], tmp_path)
    load_modules(second, ["alignment", "language_model"], tmp_path)
    assert bits(second) == bits(first)
    assert second["language_model"].lm_head.weight is second["language_model"].embedding.weight


def test_only_the_named_modules_are_saved_and_loaded(tmp_path):
    first, second = make_model(0), make_model(1)
    save_modules(first, ["alignment"], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["alignment.safetensors"]
    before = second["language_model"].embedding.weight.clone()
    load_modules(second, ["alignment"], tmp_path)
    assert torch.equal(second["language_model"].embedding.weight, before)


def test_tied_weights_are_stored_once(tmp_path):
    model = make_model(0)
    assert tied_names(model["language_model"]) == {"lm_head.weight"}
    save_modules(model, ["language_model"], tmp_path)
    assert set(load_file(tmp_path / "language_model.safetensors")) == {"embedding.weight"}


def test_a_missing_file_is_an_error(tmp_path):
    with pytest.raises(CheckpointError, match=r"alignment\.safetensors: missing, although the manifest lists"):
        load_modules(make_model(0), ["alignment"], tmp_path)


def test_another_shape_is_an_error(tmp_path):
    save_modules(make_model(0, width=5), ["alignment"], tmp_path)
    with pytest.raises(CheckpointError, match=r"alignment\.safetensors: does not fit the model"):
        load_modules(make_model(0), ["alignment"], tmp_path)


@pytest.mark.parametrize("names", [["weight"], ["weight", "bias", "scale"], ["weight", "offset"]])
def test_missing_and_unexpected_weights_are_errors(tmp_path, names):
    tensors = {"weight": torch.zeros(4, 3), "bias": torch.zeros(4)}
    save_file({name: tensors.get(name, torch.zeros(4)) for name in names}, tmp_path / "alignment.safetensors")
    with pytest.raises(CheckpointError, match="does not fit the model: missing .*, unexpected"):
        load_modules(make_model(0), ["alignment"], tmp_path)


def test_a_torn_file_is_an_error(tmp_path):
    save_modules(make_model(0), ["alignment"], tmp_path)
    path = tmp_path / "alignment.safetensors"
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(CheckpointError, match=r"alignment\.safetensors: does not fit the model"):
        load_modules(make_model(0), ["alignment"], tmp_path)


def test_a_manifest_is_read_as_written_and_leaves_no_partial_file(tmp_path):
    write_manifest(tmp_path, {"kind": "checkpoint", "name": "Äpfel", "seed": 3})
    content = read_manifest(tmp_path)
    assert (content["kind"], content["name"], content["seed"]) == ("checkpoint", "Äpfel", 3)
    assert [path.name for path in tmp_path.iterdir()] == ["manifest.json"]


@pytest.mark.parametrize("make", [lambda folder: None, lambda folder: folder.mkdir()])
def test_a_folder_without_manifest_is_not_whole(tmp_path, make):
    make(tmp_path / "checkpoint")
    with pytest.raises(CheckpointError, match=r"checkpoint: no manifest\.json: .*missing or incomplete"):
        read_manifest(tmp_path / "checkpoint")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"format": 1,\n "kind"', r"manifest\.json:2: expected JSON"),
        ('{"format": 99}', "field format: expected 1, got 99"),
        ("{}", "field format: expected 1, got None"),
        ("[1]", "field format: expected 1, got None"),
    ],
)
def test_an_unreadable_manifest_is_an_error(tmp_path, text, message):
    (tmp_path / "manifest.json").write_text(text)
    with pytest.raises(CheckpointError, match=message):
        read_manifest(tmp_path)


def staged(tmp_path, name: str, files: dict[str, str]):
    folder = tmp_path / "staging" / name
    folder.mkdir(parents=True)
    for file, text in files.items():
        (folder / file).write_text(text)
    write_manifest(folder, {"name": name})
    return folder


def test_a_folder_is_replaced_as_a_whole(tmp_path):
    target = tmp_path / "models" / "checkpoint"
    move_into_place(staged(tmp_path, "old", {"a": "1", "b": "2"}), target)
    move_into_place(staged(tmp_path, "new", {"a": "3"}), target)
    assert sorted(path.name for path in target.iterdir()) == ["a", "manifest.json"]
    assert read_manifest(target)["name"] == "new"
    assert [path.name for path in target.parent.iterdir()] == ["checkpoint"]
    assert list((tmp_path / "staging").iterdir()) == []


def test_leftovers_of_an_interrupted_move_do_no_harm(tmp_path):
    target = tmp_path / "models" / "checkpoint"
    for leftover in (".checkpoint.partial", ".checkpoint.old"):
        (target.parent / leftover).mkdir(parents=True)
        (target.parent / leftover / "junk").write_text("x")
    move_into_place(staged(tmp_path, "new", {"a": "3"}), target)
    assert sorted(path.name for path in target.iterdir()) == ["a", "manifest.json"]
    assert [path.name for path in target.parent.iterdir()] == ["checkpoint"]


def test_a_folder_without_manifest_is_not_moved_and_the_old_one_stays(tmp_path):
    target = tmp_path / "models" / "checkpoint"
    move_into_place(staged(tmp_path, "old", {"a": "1"}), target)
    torn = tmp_path / "torn"
    torn.mkdir()
    with pytest.raises(CheckpointError, match="no manifest"):
        move_into_place(torn, target)
    assert json.loads((target / "manifest.json").read_text())["name"] == "old"
