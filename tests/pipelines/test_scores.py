"""From predictions files, partly right, through the score nodes to the tables: every number follows from the files."""

import json
from pathlib import Path

import pandas as pd
import pytest

from tests.pipelines.made_up_answers import ANSWERS, FLOORS, PROBLEMS, read_rates, write_predictions, write_problems
from tests.pipelines.project import copy_project, kedro_run

NODES = (
    "evaluation.select_problems,evaluation.check_fairness,evaluation.score_predictions,"
    "reporting.tables,reporting.group_tables,reporting.metrics"
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with test problems, floors and predictions of two benchmarks, of which the shipped one is scored."""
    folder = copy_project(tmp_path_factory.mktemp("scores"))
    data = folder / "data" / "smoke"
    write_problems(data / "03_primary" / "minimmwp")
    (data / "03_primary" / "floors.json").write_text(json.dumps(FLOORS))
    write_problems(folder / "outside")
    for benchmark in ("minimmwp", "mmwp"):
        write_predictions(data / "07_model_output" / benchmark)
    score(folder)
    return folder


def score(project: Path, *arguments: str) -> None:
    result = kedro_run(project, "--env", "smoke", "--pipelines", "evaluation,reporting", "--nodes", NODES, *arguments)
    assert result.exit_code == 0, result.exception


@pytest.fixture(scope="module")
def data(project: Path) -> Path:
    return project / "data" / "smoke"


def test_accuracy_and_answered_rate_are_those_of_the_files(data: Path):
    table = pd.read_csv(data / "08_reporting" / "table_mmwp.csv")
    assert len(table) == len(ANSWERS) * len(FLOORS)
    assert 0 < table["accuracy"].mean() < 1
    assert not (table["accuracy"] == table["answered_rate"]).all()
    for row in table.itertuples():
        right, answered = ANSWERS[str(row.system)][str(row.language)]
        from_files = read_rates(data / "07_model_output" / "minimmwp", str(row.system), str(row.language))
        assert from_files == (PROBLEMS, right / PROBLEMS, answered / PROBLEMS)
        assert (row.n, row.accuracy, row.answered_rate) == pytest.approx(from_files)
        assert row.ci_low <= row.accuracy <= row.ci_high


def test_classes_floor_and_transfer_follow_from_the_languages(data: Path):
    classes = pd.read_csv(data / "08_reporting" / "table_classes.csv").set_index(["system", "resource_class"])
    members = {"low": ["sw", "ha"], "high": ["en", "de"], "all": list(FLOORS)}
    for system, by_language in ANSWERS.items():
        english = by_language["en"][0] / PROBLEMS
        for name, codes in members.items():
            row = classes.loc[(system, name)]
            accuracy = sum(by_language[code][0] for code in codes) / PROBLEMS / len(codes)
            floor = sum(FLOORS[code] for code in codes) / len(codes)
            assert (row["accuracy"], row["floor"]) == pytest.approx((accuracy, floor))
            assert row["transfer"] == pytest.approx((accuracy - floor) / (english - FLOORS["en"]))


def test_groups_follow_from_the_languages_without_english(data: Path):
    members = {
        "families": {"Indo-European": ["de"], "Niger-Congo": ["sw"], "Afro-Asiatic": ["ha"]},
        "scripts": {"Latin": ["de", "sw", "ha"]},
        "word_orders": {"V2": ["de"], "SVO": ["sw", "ha"]},
    }
    for table, groups in members.items():
        scores = pd.read_csv(data / "08_reporting" / f"table_{table}.csv")
        scores = scores[scores["grouping"] != "branch"].set_index(["system", "group"])
        everyone = groups | {"all but English": ["de", "sw", "ha"]}
        assert set(scores.index) == {(system, group) for system in ANSWERS for group in everyone}
        for system, by_language in ANSWERS.items():
            headroom = by_language["en"][0] / PROBLEMS - FLOORS["en"]
            for group, codes in everyone.items():
                row = scores.loc[(system, group)]
                accuracy = sum(by_language[code][0] for code in codes) / PROBLEMS / len(codes)
                floor = sum(FLOORS[code] for code in codes) / len(codes)
                assert (row["accuracy"], row["floor"], row["languages"]) == pytest.approx((accuracy, floor, len(codes)))
                assert row["transfer"] == pytest.approx((accuracy - floor) / headroom)


def test_classes_among_the_group_scores_are_the_class_scores(data: Path):
    scores = data / "07_model_output" / "scores" / "minimmwp"
    classes, groups = (pd.read_csv(scores / f"{name}_scores.csv") for name in ("class", "group"))
    among = groups[groups["grouping"] == "class"].rename(columns={"group": "resource_class"}).reset_index(drop=True)
    pd.testing.assert_frame_equal(among[list(classes.columns)], classes)


def test_metrics_and_paired_differences_follow_too(data: Path):
    metrics = json.loads((data / "08_reporting" / "metrics.json").read_text())
    assert metrics["lingualift"]["low"]["accuracy"] == pytest.approx(7 / 16, abs=1e-4)
    assert metrics["lingualift - mono_reason"]["low"]["difference"] == pytest.approx(6 / 16, abs=1e-4)


def test_language_scores_carry_the_floors_that_belong_to_them(data: Path):
    scores = pd.read_csv(data / "07_model_output" / "scores" / "minimmwp" / "language_scores.csv")
    assert dict(zip(scores["language"], scores["floor"], strict=True)) == FLOORS


def test_a_benchmark_from_outside_has_tables_of_its_own_without_a_floor(project: Path, data: Path):
    shipped = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
    score(project, "--params", "benchmark=mmwp,benchmark_path=outside")
    assert {path for path, before in shipped.items() if path.read_bytes() != before} == set()
    folder = data / "08_reporting" / "mmwp"
    table = pd.read_csv(folder / "table_mmwp.csv")
    assert sorted(table["accuracy"] * PROBLEMS) == sorted(
        right for row in ANSWERS.values() for right, _ in row.values()
    )
    classes = pd.read_csv(folder / "table_classes.csv")
    absent = ["floor", "transfer", "transfer_ci_low", "transfer_ci_high"]
    assert classes[absent].isna().all().all()
    assert classes["accuracy"].notna().all()
    latex = (folder / "table_mmwp.tex").read_text()
    assert r"\caption{Accuracy (\%) on MMWP by language and resource class.}" in latex
    assert r"\label{tab:mmwp}" in latex
    groups = [f"table_{name}.{form}" for name in ("families", "scripts", "word_orders") for form in ("md", "tex")]
    for name in ("table_mmwp.md", "table_mmwp.tex", "table_classes.md", *groups):
        shown = (folder / name).read_text()
        assert "floor" not in shown
        assert "ransfer" not in shown
        assert "MiniMMWP" not in shown
    assert all(low["transfer"] is None for row in metrics_of(folder).values() for low in row.values())
    ours = (data / "08_reporting" / "table_mmwp.tex").read_text()
    assert r"\caption{Accuracy (\%) on MiniMMWP by" in ours
    assert "floor" in ours
    assert "blind guesser (floor)" in (data / "08_reporting" / "table_mmwp.md").read_text()


def metrics_of(folder: Path) -> dict[str, dict[str, dict]]:
    metrics = json.loads((folder / "metrics.json").read_text())
    return {name: row for name, row in metrics.items() if name in ANSWERS}
