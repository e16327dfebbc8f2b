"""`dvc.yaml` and the Kedro catalog tell the same story: same files, same order, same parameters."""

import functools
import re
import subprocess
import sys
from dataclasses import dataclass
from operator import getitem
from pathlib import Path
from typing import Any

import pytest
import yaml
from kedro.pipeline import Pipeline

from tests.pipelines.code_of_nodes import files_of_node
from tests.pipelines.project import BY_HOOKS, ROOT, open_project

CODE = "src/lingualift"
# What they hold changes no output: the words of an error, a version number.
HARMLESS = {f"{CODE}/errors.py", f"{CODE}/__init__.py"}


@dataclass(frozen=True)
class Stage:
    name: str
    command: str
    deps: tuple[str, ...]
    outs: tuple[str, ...]
    params: tuple[tuple[str, str], ...]


def _paths(entries: list) -> tuple[str, ...]:
    return tuple(next(iter(entry)) if isinstance(entry, dict) else entry for entry in entries)


def _params(entries: list) -> tuple[tuple[str, str], ...]:
    return tuple((file, key) for entry in entries for file, keys in entry.items() for key in keys)


def _fill(value: Any, known: dict[str, Any]) -> Any:
    """A stage with `${…}` replaced, as DVC does it."""
    if isinstance(value, str):
        return re.sub(r"\$\{([\w.]+)\}", lambda m: str(functools.reduce(getitem, m[1].split("."), known)), value)
    if isinstance(value, dict):
        return {_fill(name, known): _fill(inner, known) for name, inner in value.items()}
    return [_fill(inner, known) for inner in value] if isinstance(value, list) else value


@functools.cache
def stages() -> dict[str, Stage]:
    """Every stage, with `foreach` expanded over the parameters that `vars` names."""
    definition = yaml.safe_load((ROOT / "dvc.yaml").read_text())
    variables: dict[str, Any] = {}
    for path in definition["vars"]:
        file, _, keys = path.partition(":")
        found = yaml.safe_load((ROOT / file).read_text())
        variables |= {key: found[key] for key in keys.split(",")} if keys else found
    expanded: dict[str, dict] = {}
    for name, stage in definition["stages"].items():
        if "foreach" not in stage:
            expanded[name] = stage
            continue
        table = variables[re.fullmatch(r"\$\{(\w+)\}", stage["foreach"])[1]]  # type: ignore[index]
        items = table.items() if isinstance(table, dict) else ((str(item), item) for item in table)
        expanded |= {
            f"{name}@{key}": _fill(stage["do"], {**variables, "key": key, "item": item}) for key, item in items
        }
    return {
        name: Stage(
            name,
            stage["cmd"],
            _paths(stage.get("deps", [])),
            _paths([*stage.get("outs", []), *stage.get("metrics", [])]),
            _params(stage.get("params", [])),
        )
        for name, stage in expanded.items()
    }


def overlap(one: str, other: str) -> bool:
    return Path(one).is_relative_to(other) or Path(other).is_relative_to(one)


@functools.cache
def right_before(name: str) -> frozenset[str]:
    """Names of the stages that make what a stage reads."""
    deps = stages()[name].deps
    return frozenset(
        other.name for other in stages().values() if any(overlap(dep, out) for dep in deps for out in other.outs)
    )


@functools.cache
def before(name: str) -> frozenset[str]:
    """Names of the stages that a stage waits for, itself included."""
    found, waiting = {name}, [name]
    while waiting:
        new = right_before(waiting.pop()) - found
        found |= new
        waiting += new
    return frozenset(found)


@pytest.fixture(scope="module")
def opened(fresh_project: Path):
    return open_project(fresh_project, "base")


def pipeline_of(stage: Stage, pipelines: dict[str, Pipeline]) -> Pipeline:
    """What a stage's command runs."""
    words = stage.command.split()
    assert words[:3] == ["kedro", "run", "--pipelines"]
    options = dict(zip(words[4::2], words[5::2], strict=True))
    nodes, tags = options.pop("--nodes", None), options.pop("--tags", None)
    assert not options
    return pipelines[words[3]].filter(
        node_names=nodes.split(",") if nodes else None, tags=tags.split(",") if tags else None
    )


@pytest.fixture(scope="module")
def code(opened) -> dict[str, set[str]]:
    """Stage → files that its nodes run."""
    return {
        name: {file for node in pipeline_of(stage, opened[0]).nodes for file in files_of_node(node)} - HARMLESS
        for name, stage in stages().items()
    }


def run_again_after(*changed: str) -> set[str]:
    """Names of the stages that DVC may run again when files have changed."""
    direct = {name for name, stage in stages().items() for dep in stage.deps if any(overlap(dep, c) for c in changed)}
    return {name for name, stage in stages().items() if before(name) & direct}


def catalog_paths(name: str, catalog: Any, project: Path) -> list[str]:
    """Where the catalog keeps a dataset and its other forms, relative to the project; none for what stays in memory."""
    described = catalog.get(name)._describe() if name in catalog else {}
    paths = [described.get("filepath"), *described.get("beside", [])]
    return [str(Path(path).relative_to(project)) for path in paths if path is not None]


def read_paths(name: str, opened: Any, project: Path) -> set[str]:
    """Catalog paths of the free inputs of a stage's pipeline."""
    found = set()
    for data in pipeline_of(stages()[name], opened[0]).inputs() - BY_HOOKS:
        if not data.startswith("param"):
            path, *_ = catalog_paths(data, opened[1], project) or [""]
            assert path, f"{data} is read from memory: another stage has made it"
            found.add(path)
    return found


def earlier_phases(stage: Stage) -> set[str]:
    """Folders of the phases that a stage's checkpoints come after: where these change, those are made again."""
    phases: dict[str, Any] = {}
    for file, table in (("systems", "phases"), ("ablations", "ablation_phases"), ("benchmarks", "task_phases")):
        phases |= yaml.safe_load((ROOT / f"conf/base/parameters_{file}.yml").read_text())[table]
    found = set()
    for dep in stage.deps:
        key = Path(dep).name
        while (key := phases.get(key, {}).get("after")) in phases:
            found.add(f"data/06_models/{key}")
    return found


@pytest.mark.parametrize("name", stages())
def test_stage_s_deps_and_outs_are_what_its_pipeline_reads_and_writes(name: str, opened, fresh_project: Path):
    stage = stages()[name]
    pipeline = pipeline_of(stage, opened[0])
    assert pipeline.nodes
    for path in read_paths(name, opened, fresh_project):
        assert any(Path(path).is_relative_to(known) for known in (*stage.deps, *earlier_phases(stage))), path
    written = {path for data in pipeline.all_outputs() for path in catalog_paths(data, opened[1], fresh_project)}
    for path in written:
        assert any(Path(path).is_relative_to(out) for out in stage.outs), path
    for out in stage.outs:
        assert any(Path(path).is_relative_to(out) for path in written), f"no dataset is written to {out}"


def test_no_stage_depends_on_data_that_its_pipeline_does_not_read(opened, fresh_project: Path):
    """`foreach` writes one list for all systems or phases: what one of them reads, the list may name."""
    read: dict[str, set[str]] = {}
    named: dict[str, set[str]] = {}
    for name, stage in stages().items():
        alike = name.split("@")[0]
        read.setdefault(alike, set()).update(read_paths(name, opened, fresh_project))
        named.setdefault(alike, set()).update(dep for dep in stage.deps if dep.startswith("data/"))
    idle = {(name, dep) for name, deps in named.items() for dep in deps if not any(overlap(dep, p) for p in read[name])}
    assert idle == set()


@pytest.mark.parametrize("name", stages())
def test_stage_names_parameters_that_exist_and_that_it_reads(name: str, opened):
    stage = stages()[name]
    for file, key in stage.params:
        value = yaml.safe_load((ROOT / file).read_text())
        for part in key.split("."):
            assert part in value, (file, key)
            value = value[part]
    read = {data.removeprefix("params:") for data in pipeline_of(stage, opened[0]).inputs() if "params:" in data}
    # Phases reach the evaluation as checkpoints; an ablation's table is checked whole, and only its own rows count.
    apart = {"systems", "ablation_phases", "foundation_variants"} if "_ablation@" in name else set()
    apart |= {"task_phases"} if name.startswith("evaluate_task@") else set()
    # Where a stopped training goes on changes no result.
    missing = read - {key.split(".")[0] for _, key in stage.params} - {"phases", "resume"} - apart
    assert not missing


@pytest.mark.parametrize("name", stages())
def test_stage_depends_on_the_code_that_its_nodes_run_and_on_no_other(name: str, code: dict[str, set[str]]):
    used, deps = code[name], [dep for dep in stages()[name].deps if dep.startswith(CODE)]
    missing = {file for file in used if not any(Path(file).is_relative_to(dep) for dep in deps)}
    assert not missing, f"add to {name.split('@')[0]} in dvc.yaml"
    # `foreach` writes one list for all systems or phases: what one of them runs, the list may name.
    alike = [other for other in stages() if other.split("@")[0] == name.split("@")[0]]
    used_by_any = {file for other in alike for file in code[other]}
    idle = {dep for dep in deps if not any(Path(file).is_relative_to(dep) for file in used_by_any)}
    assert not idle, f"take out of {name.split('@')[0]} in dvc.yaml"


def test_another_report_is_no_reason_to_train_or_evaluate():
    assert run_again_after(f"{CODE}/reporting", f"{CODE}/pipelines/reporting") == {
        "ablations",
        "alignment",
        "benchmarks",
        "reporting",
        "seed_tables",
    }


def test_another_evaluation_is_no_reason_to_train():
    code = [str(file.relative_to(ROOT)) for file in (ROOT / CODE / "evaluation").glob("*.py")]
    again = run_again_after(f"{CODE}/pipelines/evaluation", *code)
    answering = {"evaluate", "evaluate_ablation", "evaluate_task", "probe", "record", "score", "seed"}
    tables = {"ablations", "alignment", "benchmarks", "reporting", "seed_tables"}
    # How a published test set is read says what a task's training data may not hold.
    tasks = {"benchmark_data", "train_task"}
    assert {name.split("@")[0] for name in again} == answering | tables | tasks


def test_another_alignment_layer_is_no_reason_to_train_the_foundation():
    again = run_again_after(f"{CODE}/model/alignment.py", f"{CODE}/training/phase.py")
    assert "train@lingualift-language_alignment" in again
    assert not again & {"corpus", "lexicon", "code_switching", "foundation"}


@pytest.mark.parametrize("name", stages())
def test_stage_depends_on_files_that_the_repository_or_another_stage_has(name: str):
    made = [out for stage in stages().values() for out in stage.outs]
    for dep in stages()[name].deps:
        assert (ROOT / dep).exists() or any(overlap(dep, out) for out in made), dep


def test_all_nodes_are_run_by_some_stage(opened):
    run = {node.name for stage in stages().values() for node in pipeline_of(stage, opened[0]).nodes}
    assert run == {node.name for name in ("full", "ablations", "seeds", "benchmarks") for node in opened[0][name].nodes}


def test_stage_two_s_learning_rate_does_not_touch_stage_one():
    changed = "phases.lingualift-instruction_tuning.optimizer.learning_rate"
    direct = {
        name for name, stage in stages().items() for _, key in stage.params if f"{changed}.".startswith(f"{key}.")
    }
    like_it = {phase.split("-")[0] for phase in ablations("lingualift-instruction_tuning")}
    trained = {f"train_ablation@{system}-instruction_tuning" for system in like_it}
    # The report lists every parameter, and scores are made once the comparison was found fair.
    seeds = {name for name in stages() if name.startswith("seed@")}
    tasks = {f"lingualift_{task}" for task in ("minixnli", "minixcsqa")}
    of_tasks = {f"train_task@{system}-instruction_tuning" for system in tasks}
    assert direct == {"train@lingualift-instruction_tuning", "score", "reporting", *trained, *seeds, *of_tasks}
    asked = {"evaluate@lingualift", *(f"evaluate_ablation@{system}" for system in like_it)}
    asked |= {f"evaluate_task@{system}" for system in tasks}
    after = {name for name in stages() if before(name) & direct}
    assert after == direct | asked | {"record", "alignment", "ablations", "benchmarks", "seed_tables"}


def test_an_ablation_hears_of_changes_of_what_it_is_like():
    for key in ablations("lingualift-language_alignment"):
        assert ("conf/base/parameters_systems.yml", "phases.lingualift-language_alignment") in stages()[
            f"train_ablation@{key}"
        ].params
    reference = yaml.safe_load((ROOT / "conf/base/parameters_evaluation.yml").read_text())["evaluation"]
    systems = yaml.safe_load((ROOT / "conf/base/parameters_ablations.yml").read_text())["ablation_systems"]
    assert {entry["like"] for entry in systems.values()} == {reference["reference_system"]}


def ablations(like: str) -> list[str]:
    """Phases of ablations that are like another one."""
    entries = yaml.safe_load((ROOT / "conf/base/parameters_ablations.yml").read_text())["ablation_phases"]
    return [key for key, entry in entries.items() if entry["like"] == like]


def test_dvc_reads_the_same_stages():
    command = [str(Path(sys.executable).with_name("dvc")), "stage", "list", "--name-only"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == list(stages())
