"""The full pipeline, run once on smoke settings: every output is there, and every number can be traced."""

import json
import re
from pathlib import Path

import pandas as pd
import pytest
import yaml

from lingualift.languages import get_language
from lingualift.records import Prediction
from tests.conftest import read_parameters
from tests.reporting.latex_check import check_latex

TABLE_COLUMNS = ["system", "seed", "language", "resource_class", "n", "accuracy", "ci_low", "ci_high", "answered_rate"]
PREDICTION_FIELDS = ["id", "language", "prompt", "prediction", "extracted", "gold", "correct"]
FIGURES = [
    "heat_map", "class_bars", "group_dots", "transfer_bars", "loss_curves", "numbers_right_bars", "transfer_matrix",
    "language_gain_bars", "cost_scatter", "share_scatter",
]  # fmt: skip
TABLES = [
    "mmwp", "classes", "systems", "paired", "translations", "families", "scripts", "word_orders", "encoder_probe",
    "lexicon_coverage", "leakage", "code_switching", "phases", "published", "significance", "mcnemar", "wordings",
    "budget", "budget_phases", "budget_measured", "retrieval",
]  # fmt: skip
ALIGNED = ["aligned_space", "aligned_space_others"]


@pytest.fixture(scope="module")
def settings() -> dict:
    return read_parameters("smoke")


@pytest.fixture(scope="module")
def table(smoke: Path) -> pd.DataFrame:
    return pd.read_csv(smoke / "08_reporting" / "table_mmwp.csv")


def read_predictions(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_an_environment_keeps_its_outputs_to_itself(smoke_project: Path):
    made = {path.name for path in (smoke_project / "data").iterdir()}
    assert made == {"01_raw", "smoke"}


def test_main_table_has_a_row_per_system_and_language(table: pd.DataFrame, settings: dict):
    assert list(table.columns) == TABLE_COLUMNS
    expected = {(system, code) for system in settings["systems"] for code in settings["languages"]}
    assert {*zip(table["system"], table["language"], strict=True)} == expected
    assert len(table) == len(expected)
    assert set(table["seed"]) == {settings["seed"]}
    assert set(table["n"]) == {settings["corpus"]["test_problems"]}


def test_main_table_holds_fractions_and_the_three_classes(table: pd.DataFrame):
    for name in ("accuracy", "ci_low", "ci_high", "answered_rate"):
        assert table[name].between(0, 1).all(), name
    assert (table["ci_low"] <= table["accuracy"]).all()
    assert (table["accuracy"] <= table["ci_high"]).all()
    assert set(table["resource_class"]) == {"low", "medium", "high"}
    assert [get_language(code).resource_class for code in table["language"]] == list(table["resource_class"])


def test_predictions_hold_every_field_and_one_row_per_problem(smoke: Path, settings: dict):
    problems = smoke / "03_primary" / "minimmwp"
    for system in settings["systems"]:
        folder = smoke / "07_model_output" / "minimmwp" / system / "predictions"
        assert {path.stem for path in folder.iterdir()} == set(settings["languages"])
        for path in folder.iterdir():
            rows = read_predictions(path)
            assert all(list(row) == PREDICTION_FIELDS for row in rows)
            assert {row["language"] for row in rows} == {path.stem}
            asked = [json.loads(line)["id"] for line in (problems / path.name).read_text().splitlines()]
            assert [row["id"] for row in rows] == asked
            assert [Prediction(**row).correct for row in rows] == [
                row["extracted"] is not None and float(row["extracted"]) == float(row["gold"]) for row in rows
            ]


def test_accuracy_can_be_recomputed_from_the_predictions(smoke: Path, table: pd.DataFrame):
    for row in table.itertuples():
        folder = smoke / "07_model_output" / "minimmwp" / str(row.system) / "predictions"
        rows = read_predictions(folder / f"{row.language}.jsonl")
        assert row.n == len(rows)
        assert row.accuracy == pytest.approx(sum(r["correct"] for r in rows) / len(rows))
        assert row.answered_rate == pytest.approx(sum(r["extracted"] is not None for r in rows) / len(rows))


def test_every_form_of_the_table_is_written(smoke: Path, settings: dict):
    folder = smoke / "08_reporting"
    labels = [system["label"] for system in settings["systems"].values()]
    markdown, latex = (folder / "table_mmwp.md").read_text(), (folder / "table_mmwp.tex").read_text()
    broken = latex.replace("\\\\", " ")  # LaTeX heads break long labels into lines
    assert all(label in markdown and label in broken for label in labels)
    assert all(f" {code} " in markdown for code in settings["languages"])
    assert r"\begin{tabular}" in latex or r"\begin{longtable}" in latex
    for name in TABLES:
        columns = check_latex((folder / f"table_{name}.tex").read_text(encoding="utf-8"))
        markdown = (folder / f"table_{name}.md").read_text(encoding="utf-8")
        assert markdown.count("|---") + markdown.count("|:---") >= len(columns), name
        assert len(pd.read_csv(folder / f"table_{name}.csv").columns) > 1, name
    for name in ("families", "scripts", "word_orders"):
        assert set(pd.read_csv(folder / f"table_{name}.csv")["system"]) == set(settings["systems"])
        assert all(label in (folder / f"table_{name}.md").read_text() for label in labels)
    classes = pd.read_csv(folder / "table_classes.csv")
    assert {"accuracy", "ci_low", "ci_high", "floor", "transfer"} <= set(classes.columns)
    assert set(classes["resource_class"]) == {"low", "medium", "high", "all"}
    assert set(classes["system"]) == set(settings["systems"])
    for name in (*FIGURES, *ALIGNED):
        assert (folder / f"{name}.png").read_bytes().startswith(b"\x89PNG"), name
        assert (folder / f"{name}.svg").read_bytes().startswith(b"<?xml"), name


def test_published_numbers_have_a_column_of_their_own_with_a_note(smoke: Path):
    markdown = (smoke / "08_reporting" / "table_classes.md").read_text(encoding="utf-8")
    header, _, *rows = [line for line in markdown.splitlines() if line.startswith("|")]
    assert header.endswith("| accuracy % (published) |")
    assert rows
    assert all(row.endswith("| – |") for row in rows)  # not available to this project
    assert "Published: numbers of other papers, of models with 7 billion parameters and more, on MMWP" in markdown
    assert "MindMerger" in (smoke / "08_reporting" / "table_published.md").read_text(encoding="utf-8")


def test_numbers_right_is_reported_per_language(smoke: Path, settings: dict):
    scores = pd.read_csv(smoke / "07_model_output" / "scores" / "minimmwp" / "translation_scores.csv")
    assert set(scores["language"]) == set(settings["languages"])
    assert scores["numbers_right"].between(0, 1).all()


def test_blind_guesser_scores_at_most_a_fifth(smoke: Path, settings: dict):
    floors = json.loads((smoke / "03_primary" / "floors.json").read_text())
    assert set(floors) == set(settings["languages"])
    assert all(0 < floor <= 0.20 for floor in floors.values())


def test_no_test_problem_is_in_a_training_text(smoke: Path, settings: dict):
    report = json.loads((smoke / "03_primary" / "leakage_report.json").read_text())
    assert report["leaked"] == 0
    # Monolingual texts and the parallel training part by language; sentences, instructions, foundation corpus.
    assert len(report["texts_checked"]) == 2 * len(settings["languages"]) + 3
    assert report["unseen"]["wordings"] == settings["corpus"]["unseen_wordings"]
    assert report["unseen"]["texts_checked"] > 0
    assert all(report["texts_checked"].values())


def test_every_phase_has_a_loss_curve(smoke: Path, settings: dict):
    curves = pd.read_csv(smoke / "08_reporting" / "training_curves.csv")
    assert curves["loss"].notna().all()
    foundation = settings["foundation"]
    steps = {
        ("foundation", "encoder"): foundation["encoder"]["optimizer"]["optimizer_steps"],
        ("foundation", "language model"): foundation["language_model"]["optimizer"]["optimizer_steps"],
    }
    for phase in settings["phases"].values():
        label = settings["systems"][phase["system"]]["label"]
        steps[label, phase["phase"]] = phase["optimizer"]["optimizer_steps"]
        if phase.get("warm_start"):
            steps[label, f"{phase['phase']}, warm start"] = phase["warm_start"]["optimizer"]["optimizer_steps"]
    assert curves.groupby(["system", "phase"])["step"].max().to_dict() == steps


def test_frozen_modules_are_proved_unchanged(smoke: Path, settings: dict):
    summary = pd.read_csv(smoke / "08_reporting" / "training_summary.csv")
    phases = summary[summary["system"] != "foundation"]
    assert len(phases) == len(settings["phases"])
    assert (phases["frozen_unchanged"].astype(str) == "True").all()


def test_checkpoints_hold_only_what_was_trained(smoke: Path, settings: dict):
    def learned_whole(key: str) -> set[str]:
        """Of a phase, and of all that it builds on; no phase builds on adapters here."""
        phase = settings["phases"][key]
        own = set(phase["trainable"]) - ({"language_model"} if "lora" in phase else set())
        return own if phase["after"] == "foundation" else own | learned_whole(phase["after"])

    for key, phase in settings["phases"].items():
        trained = learned_whole(key)
        folder = smoke / "06_models" / key / "checkpoint"
        manifest = json.loads((folder / "manifest.json").read_text())
        assert set(manifest["modules"]) == trained, key
        names = {f"{module}.safetensors" for module in trained}
        adapters = {"adapter_0"} if "lora" in phase else set()
        assert {path.name for path in folder.iterdir()} == {*names, *adapters, "manifest.json"}
        assert manifest["seed"] == settings["seed"]
        assert {"torch", "transformers", "lingualift"} <= set(manifest["versions"])


def test_stage_two_keeps_the_layer_that_stage_one_aligned(smoke: Path):
    first, second = (
        (smoke / "06_models" / f"lingualift-{phase}" / "checkpoint" / "alignment.safetensors").read_bytes()
        for phase in ("language_alignment", "instruction_tuning")
    )
    assert first == second


def test_report_needs_no_network_and_says_how_it_was_made(smoke: Path, settings: dict):
    page = (smoke / "08_reporting" / "report.html").read_text(encoding="utf-8")
    loads = re.findall(r"""(?:\bsrc|<link\b[^>]*\bhref)\s*=\s*["']?(?!data:)([^"'\s>]+)""", page)
    assert loads == []
    assert not re.search(r"""(@import|url\(\s*["']?(?!data:|["']?\)))""", page)
    assert page.count("data:image/png;base64,") == len(FIGURES) + len(ALIGNED)
    for setting in ("corpus.test_problems", "phases.lingualift-language_alignment.optimizer.learning_rate", "seed"):
        assert setting in page, setting
    for package in ("torch", "transformers", "kedro", "python"):
        assert re.search(rf"<td[^>]*>{package}</td>", page), package
    for node in ("training.lingualift.language_alignment", "foundation.encoder", "evaluation.lingualift.answer"):
        assert re.search(rf"<td[^>]*>{re.escape(node)}</td>\s*<td[^>]*>[\d.]+ s</td>", page), node
    assert str(settings["systems"]["lingualift"]["label"]) in page


def test_durations_name_every_node_without_a_hash(smoke: Path):
    durations = json.loads((smoke / "08_reporting" / "durations.json").read_text())
    assert all(re.fullmatch(r"[a-z_]+(\.[a-z_0-9]+){1,2}", name) for name in durations), sorted(durations)
    assert not [name for name in durations if "__" in name]


def test_metrics_are_what_the_table_says(smoke: Path, table: pd.DataFrame):
    metrics = yaml.safe_load((smoke / "08_reporting" / "metrics.json").read_text())
    low = table[(table["system"] == "lingualift") & (table["resource_class"] == "low")]
    assert metrics["lingualift"]["low"]["accuracy"] == pytest.approx(low["accuracy"].mean(), abs=1e-4)
