"""Parts of a pipeline, as Kedro slices it: the nodes asked for run, no other, and find what earlier runs have left."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.pipelines.project import ROOT, kedro_run, open_project

FILTERS = {
    "--from-nodes": "from_nodes",
    "--to-outputs": "to_outputs",
    "--tags": "tags",
    "--namespaces": "node_namespaces",
    "--nodes": "node_names",
}
SCORES = "07_model_output/scores/minimmwp/class_scores.csv"


@pytest.fixture
def ran(smoke_project: Path, smoke: Path) -> Iterator[Callable[..., set[str]]]:
    """Runs a slice in the project that has run whole; returns the nodes that ran, by what the hook has timed."""
    timed = smoke / "08_reporting" / "durations.json"
    kept = {file: file.read_bytes() for file in (timed, timed.with_name("memory.json"), timed.with_name("report.html"))}

    def run(*arguments: str) -> set[str]:
        timed.write_text("{}")
        result = kedro_run(smoke_project, "--env", "smoke", *arguments)
        assert result.exit_code == 0, result.exception
        return set(json.loads(timed.read_text()))

    yield run
    for file, content in kept.items():  # a report of a part's times is no other test's
        file.write_bytes(content)


def test_from_a_node_runs_it_and_what_comes_after(ran):
    assert ran("--pipelines", "full", "--from-nodes", "alignment.show") == {"alignment.show", "reporting.report"}
    assert ran("--pipelines", "lexicon", "--from-nodes", "lexicon.measure_coverage") == {"lexicon.measure_coverage"}


def test_to_an_output_runs_what_it_needs(ran):
    needed = {"corpus.read_templates", "corpus.draw_test_problems"}
    assert ran("--pipelines", "full", "--to-outputs", "floors") == needed


def test_a_part_that_reads_what_was_only_in_memory_names_it(fresh_project: Path):
    result = kedro_run(fresh_project, "--env", "smoke", "--pipelines", "corpus", "--from-nodes", "corpus.check_leakage")
    assert result.exit_code == 1
    assert "minimmwp: Data for MemoryDataset has not been saved yet" in str(result.exception)


def test_a_tag_runs_its_nodes_in_one_pipeline_or_in_all(ran):
    assert ran("--pipelines", "code_switching", "--tags", "induced") == {"code_switching.join_induced"}
    assert ran("--pipelines", "full", "--tags", "record") == {"training.join_curves", "training.join_summaries"}


def test_only_missing_outputs_runs_nothing_where_nothing_is_missing(ran):
    assert ran("--pipelines", "full", "--only-missing-outputs") == set()


def test_only_missing_outputs_makes_them_again_with_what_was_in_memory(ran, smoke: Path):
    expected = {name: (smoke / name).read_bytes() for name in (SCORES, "08_reporting/metrics.json")}
    for name in expected:
        (smoke / name).unlink()
    nodes = ran("--pipelines", "full", "--only-missing-outputs")
    # Problems pass from node to node in memory: they are read once more.
    assert nodes == {"evaluation.select_problems", "evaluation.score_predictions", "reporting.metrics"}
    assert {name: (smoke / name).read_bytes() for name in expected} == expected


def test_every_command_of_the_docs_is_a_part_that_exists(fresh_project: Path):
    pipelines = open_project(fresh_project, "base")[0]
    text = (ROOT / "docs" / "slices.md").read_text(encoding="utf-8")
    commands = re.findall(r"^kedro run --pipelines (\w+) (.*?)(?: +#.*)?$", text, flags=re.MULTILINE)
    assert {options.split()[0] for _, options in commands} > {"--from-nodes", "--to-outputs", "--tags"}
    for name, options in commands:
        option, *values = options.split()
        if option != "--only-missing-outputs":
            part = pipelines[name].filter(**{FILTERS[option]: values})
            assert 0 < len(part.nodes) < len(pipelines[name].nodes), options
