"""Settings of the `benchmarks` pipeline: on what it asks which systems, all in one run."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError

from lingualift.corpora.choice_tasks import CHOICE_TASKS
from lingualift.errors import ConfigurationError
from lingualift.evaluation.benchmarks import Benchmark, get_benchmark
from lingualift.systems import SystemsTable
from lingualift.systems.optimizer import Settings
from lingualift.systems.table import describe_errors

_FILE = "parameters_benchmarks.yml"


class BenchmarkRun(Settings):
    """One benchmark of a run.

    Attributes:
        benchmark: key of `evaluation.benchmarks.BENCHMARKS`.
        path: file or folder of the published test set; None for a task that is made here.
        problems_per_language: first ones only; None for all. A task that is made here needs it.
        training_path: published file of English training data in the test set's layout, for systems of this task.
        training_problems: how many are made, or at most read; None reads all.
        by: how an option is chosen, see `evaluation.choosing`.
        systems: which are asked; None for all compared ones, or for all systems of this task.
    """

    benchmark: str
    path: str | None = None
    problems_per_language: int | None = Field(default=None, gt=0)
    training_path: str | None = None
    training_problems: int | None = Field(default=None, gt=0)
    by: Literal["likelihood", "generation"] = "likelihood"
    systems: tuple[str, ...] | None = None

    @property
    def data(self) -> Benchmark:
        """What the benchmark is."""
        return get_benchmark(self.benchmark)

    @property
    def is_made_here(self) -> bool:
        """Whether test and training data are made from the shipped templates."""
        return self.benchmark in CHOICE_TASKS

    @property
    def is_choice(self) -> bool:
        """Whether its problems are answered by choosing an option."""
        return self.data.answers == "choice"

    def asked(self, table: SystemsTable, key: str) -> list[str]:
        """Names of the systems that are asked; `key` is that of `benchmarks`."""
        own = [name for name in table.systems if table.systems[name].task == key]
        return list(own or table.compared) if self.systems is None else list(self.systems)


def read_benchmark_runs(parameters: Mapping[str, Any]) -> dict[str, BenchmarkRun]:
    """Read `benchmarks` of the parameters; an entry that names no benchmark is of that of its key.

    Raises:
        ConfigurationError: a wrong field, or an unknown benchmark; names it.
    """
    runs = {}
    for key, entry in (parameters.get("benchmarks") or {}).items():
        try:
            runs[key] = BenchmarkRun.model_validate({"benchmark": key, **(entry or {})})
        except ValidationError as error:
            raise ConfigurationError(describe_errors(f"{_FILE}: benchmarks.{key}", error)) from error
        get_benchmark(runs[key].benchmark)
    return runs


def check_benchmark_runs(parameters: Mapping[str, Any], table: SystemsTable, project: Path) -> None:
    """Check what the `benchmarks` pipeline needs: paths that exist, systems that fit.

    Raises:
        ConfigurationError: names field, what was expected, what came.
    """
    runs = read_benchmark_runs(parameters)
    for key, run in runs.items():
        _check_run(f"{_FILE}: benchmarks.{key}", run, table, key, project)
    for name in sorted(table.of_tasks):
        task = table.systems[name].task
        if task not in runs or not runs[task].is_choice:
            choices = ", ".join(key for key, run in runs.items() if run.is_choice)
            raise ConfigurationError(f"{_FILE}: task_systems.{name}.task: expected one of {choices}, got {task!r}")
        for phase in table.phases_of(name):
            if phase.corpus != f"{task}_instructions":
                raise ConfigurationError(
                    f"{_FILE}: task_phases.{phase.key}.corpus: expected {task}_instructions, got {phase.corpus!r}"
                )


def _check_run(field: str, run: BenchmarkRun, table: SystemsTable, key: str, project: Path) -> None:
    if run.benchmark == "minimmwp":
        raise ConfigurationError(f"{field}: expected a benchmark other than the run's own, got 'minimmwp'; remove it")
    if (run.path is None) != run.is_made_here:
        expected = "no path: it is made here" if run.is_made_here else "a path"
        raise ConfigurationError(f"{field}.path: expected {expected}, got {run.path!r}")
    for name in ("path", "training_path"):
        value = getattr(run, name)
        if value is not None and not (project / value).exists():
            raise ConfigurationError(f"{field}.{name}: expected data of {run.benchmark}, found nothing at {value!r}")
    if run.is_made_here and None in (run.problems_per_language, run.training_problems):
        raise ConfigurationError(f"{field}: expected problems_per_language and training_problems: it is made here")
    if not run.is_choice and (run.training_path or run.training_problems):
        raise ConfigurationError(f"{field}: expected no training data: the compared systems answer it; remove it")
    for system in run.asked(table, key):
        table.system(system)
        if table.systems[system].task != (key if run.is_choice else None):
            expected = "systems of this task" if run.is_choice else "compared systems"
            raise ConfigurationError(f"{field}.systems: expected {expected}, got {system!r}")
