"""What is run after `full`: systems taken apart, and all systems with other seeds."""

import shutil
from pathlib import Path

import pandas as pd
import pytest

from tests.conftest import read_parameters
from tests.pipelines.project import kedro_process
from tests.reporting.latex_check import check_latex


@pytest.fixture(scope="module")
def ran(smoke_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = tmp_path_factory.mktemp("apart") / "project"
    shutil.copytree(smoke_project, project, symlinks=True)
    for name in ("ablations", "seeds"):
        # A process of its own: after each of its many trainings Trainer collects the garbage of all tests before.
        done = kedro_process(project, "run", "--pipelines", name, "--env", "smoke")
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return project / "data" / "smoke"


def read(ran: Path, *parts: str) -> pd.DataFrame:
    return pd.read_csv(ran.joinpath("07_model_output", *parts))


def rows(ran: Path, name: str) -> list[str]:
    """First cells of a Markdown table."""
    lines = (ran / "08_reporting" / name).read_text(encoding="utf-8").splitlines()
    check_latex((ran / "08_reporting" / name).with_suffix(".tex").read_text(encoding="utf-8"))
    return [line.split("|")[1].strip() for line in lines if line.startswith("|")][2:]


def test_every_ablation_is_scored_beside_the_reference_system(ran: Path):
    ablations = read_parameters("smoke")["ablation_systems"]
    scores = read(ran, "ablation_scores", "minimmwp", "class_scores.csv")
    assert list(scores["system"].unique()) == ["lingualift", *ablations]
    paired = read(ran, "ablation_scores", "minimmwp", "paired_differences.csv")
    assert set(paired["system_a"]) == {"lingualift"}
    assert set(paired["system_b"]) == set(ablations)
    aspects = [entry["aspect"] for entry in ablations.values()]
    assert rows(ran, "table_ablations.md") == ["nothing: the reference system", *aspects]
    assert (ran / "08_reporting" / "ablation_dots.png").is_file()
    assert (ran / "08_reporting" / "ablation_curves.svg").is_file()


def test_the_reference_system_has_the_intervals_that_it_has_in_the_evaluation(ran: Path):
    for name in ("class_scores.csv", "language_scores.csv"):
        here, there = (read(ran, scores, "minimmwp", name) for scores in ("ablation_scores", "scores"))
        own, evaluated = (table[table["system"] == "lingualift"].reset_index(drop=True) for table in (here, there))
        pd.testing.assert_frame_equal(own, evaluated[own.columns])


def test_tables_apart_from_the_aspects_name_them_and_mark_accuracy_alone(ran: Path):
    for name in ("table_ablations_classes.md", "table_ablations_paired.md"):
        assert "replacement ratio: 0.5" in (ran / "08_reporting" / name).read_text(encoding="utf-8")
    lines = (ran / "08_reporting" / "table_ablations_classes.md").read_text(encoding="utf-8").splitlines()
    cells = [line.split("|") for line in lines if line.startswith("|")]
    accuracy, transfer = (cells[0].index(name) for name in (" accuracy % ", " transfer "))
    assert any("**" in row[accuracy] for row in cells)
    assert not [row for row in cells if "**" in row[transfer] or "<u>" in row[transfer]]


def test_languages_left_out_of_stage_one_have_a_table_of_their_own(ran: Path):
    assert rows(ran, "table_lingualift_left_out.md")[:2] == ["Hausa", "Swahili"]
    lexicons = ran / "04_feature" / "lexicons_left_out.json"
    assert set(pd.read_json(lexicons, typ="series").index) == {"de", "zh", "id"}


def test_every_system_is_scored_over_all_seeds(ran: Path):
    settings = read_parameters("smoke")
    scores = read(ran, "seed_scores", "minimmwp", "class_scores.csv")
    assert list(scores["system"].unique()) == list(settings["systems"])
    assert set(scores["seeds"]) == {2}
    tests = read(ran, "seed_scores", "minimmwp", "pairwise_tests.csv")
    assert set(tests["seeds"]) == {2}
    assert len(rows(ran, "table_seeds.md")) == len(settings["systems"])


def test_seeds_differ_in_what_they_learnt_and_nothing_else(ran: Path):
    key = "lingualift-language_alignment/checkpoint/manifest.json"
    manifests = [
        pd.read_json(ran / folder / key, typ="series") for folder in ("06_models", "06_models_of_seeds/seed_1")
    ]
    assert [manifest["seed"] for manifest in manifests] == [0, 1]
    assert manifests[0]["data_hash"] == manifests[1]["data_hash"]
    assert manifests[0]["foundation"] == manifests[1]["foundation"]
    assert manifests[0]["checksums"]["alignment"] != manifests[1]["checksums"]["alignment"]
