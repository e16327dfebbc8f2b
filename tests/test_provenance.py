import subprocess
from pathlib import Path

import pytest
import yaml

from lingualift.provenance import code_state, compare_with_lock, hash_all, installed_versions, machine, provenance


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "models"
    (folder / "b").mkdir(parents=True)
    for name, text in {"z.txt": "last", "b/a.txt": "inner", "b.txt": "ü", "B.txt": ""}.items():
        (folder / name).write_text(text, encoding="utf-8")
    (tmp_path / "data" / "table.csv").write_text("a,b\r\n1,2\n")
    return tmp_path


def test_hashes_are_those_that_dvc_writes(project: Path, monkeypatch: pytest.MonkeyPatch):
    from dvc.repo import Repo

    monkeypatch.chdir(project)
    repo = Repo.init(no_scm=True)
    repo.add(["data/models", "data/table.csv"])
    written = {name: yaml.safe_load((project / f"{name}.dvc").read_text())["outs"][0]
               for name in ("data/models", "data/table.csv")}  # fmt: skip
    found = hash_all(project / name for name in written)
    for name, entry in written.items():
        own = found[project / name]
        assert (own["md5"], own["bytes"], own["files"]) == (entry["md5"], entry["size"], entry.get("nfiles", 1))


def test_byte_code_does_not_count_in_a_folder_as_for_dvc(project: Path):
    folder = project / "data" / "models"
    before = hash_all([folder])
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "x.pyc").write_text("")
    assert hash_all([folder]) == before
    (folder / "more.txt").write_text("")
    assert hash_all([folder]) != before


def test_a_lock_is_held_against_what_lies_there(project: Path):
    hashes = hash_all([project / "data/models", project / "data/table.csv"])
    stages = {
        "train": {"outs": [{"path": "data/models", "md5": hashes[project / "data/models"]["md5"]}]},
        "score": {
            "deps": [{"path": "data/models", "md5": "old.dir"}],
            "outs": [{"path": "data/table.csv", "md5": "x"}],
        },
        "other": {"outs": [{"path": "data/gone", "md5": "y"}]},
    }
    (project / "dvc.lock").write_text(yaml.safe_dump({"stages": stages}))
    behind = [project / "data/models/b/a.txt", project / "data/table.csv", project / "data"]
    found = {entry["path"]: entry["same"] for entry in compare_with_lock(project, behind)}
    assert found == {"data/models": True, "data/table.csv": False}
    (project / "data/report.html").write_text("")
    stages["score"]["outs"].append({"path": "data/report.html", "md5": "z"})  # then the table is not over yet, either
    (project / "dvc.lock").write_text(yaml.safe_dump({"stages": stages}))
    assert [entry["path"] for entry in compare_with_lock(project, behind)] == ["data/models"]
    (project / "dvc.lock").unlink()
    assert compare_with_lock(project, behind) == []


def git(project: Path, *arguments: str) -> None:
    who = ["-c", "user.name=n", "-c", "user.email=e@example.org"]
    subprocess.run(["git", *who, *arguments], cwd=project, check=True, capture_output=True)


def test_the_commit_is_named_with_the_code_that_differs_from_it(project: Path):
    assert code_state(project) == {"commit": None, "changed": []}
    for name in ("src", "conf"):
        (project / name).mkdir()
        (project / name / "a.py").write_text("1")
    git(project, "init")
    git(project, "add", ".")
    git(project, "commit", "-m", "first")
    (project / "data" / "table.csv").write_text("results are no code")
    state = code_state(project)
    assert len(state["commit"]) == 40
    assert state["changed"] == []
    (project / "src" / "a.py").write_text("2")
    (project / "conf" / "new.yml").write_text("")
    assert code_state(project)["changed"] == ["conf/new.yml", "src/a.py"]


def test_what_is_not_there_is_left_out_and_paths_are_the_project_s(project: Path):
    found = provenance(project, {"table": project / "data/table.csv", "gone": project / "data/gone"})
    assert [(entry["dataset"], entry["path"]) for entry in found["data"]] == [("table", "data/table.csv")]


def test_versions_and_machine_are_named():
    versions = installed_versions()
    assert {"python", "lingualift", "torch", "transformers", "kedro", "dvc", "pydantic", "scikit-learn"} <= set(
        versions
    )
    assert all(version[0].isdigit() for version in versions.values())
    assert {"system", "processor", "cores", "memory"} == set(machine())
