"""Which pipelines, nodes and datasets there are, as the systems' parameters say."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from kedro.pipeline import Pipeline

from tests.pipelines.project import BY_HOOKS, copy_project, kedro_run, open_project

PIPELINES = {
    "corpus",
    "lexicon",
    "code_switching",
    "foundation",
    "training",
    "evaluation",
    "alignment",
    "reporting",
    "ablations",
    "seeds",
    "benchmarks",
}
APART = {"ablations", "seeds", "benchmarks"}  # run after `full`
MADE_UP = {
    "systems": {
        "two_step": {
            "label": "Two steps",
            "input_route": "released",
            "alignment_kind": "latent",
            "answers_with": "two_step-second",
        }
    },
    "phases": {
        "two_step-first": {
            "system": "two_step",
            "phase": "first",
            "after": "foundation",
            "corpus": "code_switched",
            "replacement_ratio": 0.7,
            "instruction": "translate",
            "trainable": ["alignment"],
            "optimizer": {"optimizer_steps": 1, "batch_size": 2, "learning_rate": 1e-3},
        },
        "two_step-second": {
            "system": "two_step",
            "phase": "second",
            "after": "two_step-first",
            "corpus": "instructions",
            "instruction": "solve",
            "trainable": ["alignment", "language_model"],
            "optimizer": {"optimizer_steps": 1, "batch_size": 2, "learning_rate": 1e-3},
        },
    },
}


@pytest.fixture(scope="module")
def opened(fresh_project: Path):
    return open_project(fresh_project, "smoke")


@pytest.fixture(scope="module")
def pipelines(opened) -> dict[str, Pipeline]:
    return opened[0]


def dataset_entries(configuration: dict) -> Iterator[tuple[str, dict]]:
    return ((name, entry) for name, entry in configuration.items() if not name.startswith("_"))


def test_pipelines_are_named_after_the_stages(pipelines):
    assert set(pipelines) == PIPELINES | {"full", "__default__"}
    assert all(pipelines[name].nodes for name in pipelines)
    full = [node.name for node in pipelines["full"].nodes]
    assert sorted(full) == sorted(node.name for name in PIPELINES - APART for node in pipelines[name].nodes)
    assert full == [node.name for node in pipelines["__default__"].nodes]


def test_each_phase_is_a_node_between_its_checkpoints(pipelines, opened):
    nodes = {node.name: node for node in pipelines["training"].nodes}
    for key, phase in opened[3]["phases"].items():
        node = nodes[f"training.{phase['system']}.{phase['phase']}"]
        checkpoints = [name for name in node.inputs if name.endswith(".checkpoint")]
        before = [] if phase["after"] == "foundation" else [f"{phase['after']}.checkpoint"]
        assert checkpoints == before
        assert node.outputs == [f"{key}.checkpoint", f"{key}.curve", f"{key}.summary"]


def test_another_seed_trains_from_its_own_checkpoints_and_says_which_it_is(pipelines):
    nodes = {node.name: node for node in pipelines["seeds"].nodes}
    second = nodes["seeds.seed_1.lingualift.instruction_tuning"]
    assert "seed_1.lingualift-language_alignment.checkpoint" in second.inputs
    assert "params:seed" not in second.inputs
    assert "seed_1.mono_reason-instruction_tuning.checkpoint" in nodes["seeds.seed_1.translate_en.answer"].inputs
    score = nodes["seeds.score"]
    assert {"lingualift.predictions", "seed_1.lingualift.predictions"} <= set(score.inputs)


def test_lingualift_aligns_first_and_then_tunes(pipelines):
    training = pipelines["training"].filter(node_namespaces=["training.lingualift"])
    assert [node.short_name for node in training.nodes] == ["language_alignment", "instruction_tuning"]
    first, second = training.nodes
    assert "code_switched" in first.inputs
    assert {"instruction_data", "lingualift-language_alignment.checkpoint"} <= set(second.inputs)


def test_each_stage_is_one_namespace_and_each_system_one_child(pipelines, opened):
    for name in PIPELINES:
        namespaces = {node.namespace for node in pipelines[name].nodes}
        children = {f"{name}.{system}" for system in opened[3]["systems"]}
        if name == "ablations":
            parts = ("ablation_training", "ablation_evaluation")
            names = opened[3]["ablation_systems"]
            children = {"ablation_foundation", *parts, *(f"{part}.{system}" for system in names for part in parts)}
        if name == "seeds":
            children = {f"seeds.seed_1.{system}" for system in opened[3]["systems"]}
        if name == "benchmarks":
            parts = ("benchmark_data", "benchmarks")
            asked, trained = opened[3]["benchmarks"], opened[3]["task_systems"]
            children = {f"{part}.{key}" for key in asked for part in parts} | {f"task_training.{n}" for n in trained}
        assert namespaces <= {name} | children
    assert {node.namespace for node in pipelines["training"].nodes} > children_of(opened, "training")
    assert {node.namespace for node in pipelines["evaluation"].nodes} > children_of(opened, "evaluation")


def children_of(opened, stage: str) -> set[str]:
    """Children of systems that have a node there: one without a phase trains nothing."""
    trained = {phase["system"] for phase in opened[3]["phases"].values()}
    return {f"{stage}.{system}" for system in opened[3]["systems"] if stage != "training" or system in trained}


def test_nodes_have_names_of_their_own(pipelines):
    assert not [node.name for node in pipelines["full"].nodes if "__" in node.name]


def test_every_dataset_has_a_layer(opened):
    layers = {"raw", "intermediate", "primary", "feature", "model_input", "models", "model_output", "reporting"}
    for name, entry in dataset_entries(opened[2]):
        assert entry["metadata"]["kedro-viz"]["layer"] in layers, name


def test_everything_that_leaves_a_stage_is_in_the_catalog(pipelines, opened):
    catalog = opened[1]
    for name in PIPELINES:
        between = {data for data in pipelines[name].inputs() if not data.startswith("param")}
        assert [data for data in between | pipelines[name].outputs() if data not in catalog] == []


def test_every_free_input_is_in_the_catalog_or_a_parameter(pipelines, opened):
    _, catalog, _, parameters = opened
    for name in pipelines["full"].inputs():
        known = name.removeprefix("params:") in parameters if name.startswith("params:") else name in catalog
        assert known or name == "parameters", name
    raw = {name for name in pipelines["full"].inputs() if not name.startswith("param")}
    assert raw == {"raw_minimmwp", "raw_lexicons", *BY_HOOKS}


def test_a_system_in_the_parameters_is_trained_and_evaluated_without_code(tmp_path: Path):
    project = copy_project(tmp_path)
    (project / "conf" / "smoke" / "parameters_two_step.yml").write_text(yaml.safe_dump(MADE_UP))
    pipelines, catalog, _, _ = open_project(project, "smoke")
    nodes = {node.name: node for node in pipelines["full"].nodes}
    assert "two_step-first.checkpoint" in nodes["training.two_step.second"].inputs
    assert "two_step-second.checkpoint" in nodes["evaluation.two_step.answer"].inputs
    assert "two_step-first.checkpoint" in nodes["evaluation.two_step.translate"].inputs
    assert "two_step.predictions" in nodes["reporting.report"].inputs
    assert "two_step-first.curve" in nodes["training.join_curves"].inputs
    assert "two_step.predictions" in catalog


def test_a_run_stops_at_a_pipeline_that_does_not_exist(fresh_project: Path):
    result = kedro_run(fresh_project, "--pipelines", "trainig", "--env", "smoke")
    assert result.exit_code == 1
    assert "Did you mean" in str(result.exception)
    assert "training" in str(result.exception)
