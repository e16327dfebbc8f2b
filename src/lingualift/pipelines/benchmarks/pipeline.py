"""Benchmarks: further test sets, several in one run, and systems of tasks other than math."""

from collections.abc import Mapping

from kedro.pipeline import Node, Pipeline, node

from lingualift.benchmark_settings import BenchmarkRun
from lingualift.pipelines.benchmarks import nodes
from lingualift.pipelines.table_inputs import foundation_inputs, question_inputs, table_inputs
from lingualift.pipelines.training import pipeline as training
from lingualift.systems import SystemsTable

# Namespaces of their own: what is made, trained and asked follow each other, in kedro-viz too.
_DATA, _TRAINING, _ASKING = "benchmark_data", "task_training", "benchmarks"
SCORE = "score"  # tag of what `dvc.yaml` runs once all systems have answered


def create_pipeline(table: SystemsTable, runs: Mapping[str, BenchmarkRun]) -> Pipeline:
    """Every benchmark's problems, its systems' training where it has its own, their answers and tables.

    What the compared systems have made (`--pipelines full`) must be there.

    Args:
        table: the systems.
        runs: what is asked of whom, by key of `benchmarks`.
    """
    parts = [_benchmark_pipeline(table, key, run) for key, run in runs.items()]
    trained = [training.system_pipeline(table, name, namespace=_TRAINING) for name in sorted(table.of_tasks)]
    return sum((*parts, *trained), Pipeline([]))


def _benchmark_pipeline(table: SystemsTable, key: str, run: BenchmarkRun) -> Pipeline:
    asked = run.asked(table, key)
    made = [_problems(key, run, asked)]
    if any(phase.system in asked and phase.corpus == f"{key}_instructions" for phase in table.phases.values()):
        made.append(_instructions(key, run))
    answered = [*(_answer(table, key, run, name) for name in asked), *_tables(key, run, asked)]
    return sum(
        (
            Pipeline(steps, namespace=f"{namespace}.{key}", prefix_datasets_with_namespace=False)
            for namespace, steps in ((_DATA, made), (_ASKING, answered))
        ),
        Pipeline([]),
    )


def _problems(key: str, run: BenchmarkRun, asked: list[str]) -> Node:
    """Kept in memory: each run of a slice makes or reads them anew."""
    return node(
        nodes.problems_node(key, run),
        {"folder": "raw_minimmwp", "languages": "params:languages", "seed": "params:seed"},
        f"benchmark_problems.{key}",
        name="problems",
        tags=[data_tag(key), *(answer_tag(key, name) for name in asked)],
    )


def _instructions(key: str, run: BenchmarkRun) -> Node:
    return node(
        nodes.instructions_node(key, run),
        {
            "folder": "raw_minimmwp",
            "problems": f"benchmark_problems.{key}",
            "instructions": "params:task_instructions",
            "seed": "params:seed",
        },
        f"{key}_instructions",
        name="instructions",
        tags=data_tag(key),
    )


def _answer(table: SystemsTable, key: str, run: BenchmarkRun, system: str) -> Node:
    inputs = {
        **table_inputs(table, system),
        "settings": "params:evaluation",
        "compute": "params:compute",
        **foundation_inputs(table, system),
        "checkpoint": f"{table.systems[system].answers_with}.checkpoint",
        "problems": f"benchmark_problems.{key}",
        **question_inputs(table, system),
    }
    return node(
        nodes.answer_node(system, run),
        inputs,
        f"benchmark.{key}.{system}.predictions",
        name=f"answer_{system}",
        tags=answer_tag(key, system),
    )


def _tables(key: str, run: BenchmarkRun, asked: list[str]) -> list[Node]:
    answered = {name: f"benchmark.{key}.{name}.predictions" for name in asked}
    systems = "params:task_systems" if run.is_choice else "params:systems"
    common = {"settings": "params:evaluation", "seed": "params:seed", "systems": systems}
    return [
        node(nodes.score_node(key), {**common, **answered}, f"benchmark_table.{key}.scores", name="score", tags=SCORE),
        node(
            nodes.show_node(run),
            [f"benchmark_table.{key}.scores", systems],
            [f"benchmark_table.{key}.markdown", f"benchmark_table.{key}.latex"],
            name="show",
            tags=SCORE,
        ),
    ]


def data_tag(key: str) -> str:
    """Tag of the nodes that make what the systems of a task learn from."""
    return f"data_{key}"


def answer_tag(key: str, system: str) -> str:
    """Tag of the nodes that let a system answer a benchmark."""
    return f"{key}_{system}"
