"""Benchmarks as data: how each is read, and how large its test sets are."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from lingualift.corpora.readers import read_mgsm, read_msvamp, read_problem_lines
from lingualift.errors import ConfigurationError, DataError
from lingualift.records import MathProblem

Reader = Callable[[Path, Collection[str] | None], list[MathProblem]]


@dataclass(frozen=True)
class Benchmark:
    """A test set of parallel math word problems.

    Attributes:
        name: as in the configuration.
        title: as its authors write it.
        reader: path and languages in (None for all that are there), problems out.
        expected_sizes: published number of problems by language; empty where the size is the user's choice.
    """

    name: str
    title: str
    reader: Reader
    expected_sizes: Mapping[str, int] = field(default_factory=dict)


def _sizes(codes: str, problems: int) -> Mapping[str, int]:
    return MappingProxyType(dict.fromkeys(codes.split(), problems))


BENCHMARKS: Mapping[str, Benchmark] = MappingProxyType(
    {
        benchmark.name: benchmark
        for benchmark in (
            Benchmark("minimmwp", "MiniMMWP", read_problem_lines),
            Benchmark("mmwp", "MMWP", read_problem_lines),
            Benchmark("mgsm", "MGSM", read_mgsm, _sizes("bn de en es fr ja ru sw te th zh", 250)),
            Benchmark("msvamp", "MSVAMP", read_msvamp, _sizes("bn de en es fr ja ru sw th zh", 1000)),
        )
    }
)


def get_benchmark(name: str) -> Benchmark:
    """Look a benchmark up by name.

    Raises:
        ConfigurationError: no benchmark has this name; the message lists those that exist.
    """
    if name not in BENCHMARKS:
        raise ConfigurationError(
            f"unknown benchmark {name!r}: expected one of {', '.join(BENCHMARKS)}; choose one or add an entry"
        )
    return BENCHMARKS[name]


def load_benchmark(
    name: str, path: Path, languages: Collection[str] | None = None, limit: int | None = None
) -> dict[str, list[MathProblem]]:
    """Read a benchmark's problems by language.

    Args:
        name: the benchmark.
        path: its file or folder.
        languages: codes to keep of those that are there; None keeps all.
        limit: number of problems per language, the first rows; None takes all and checks that none is
            lacking.

    Raises:
        ConfigurationError: unknown benchmark or language, or limit below 1.
        DataError: path missing, an empty test set, a malformed row, or fewer or more rows than were
            published.
    """
    benchmark = get_benchmark(name)
    if limit is not None and limit < 1:
        raise ConfigurationError(f"limit must be at least 1 problem per language, got {limit}")
    if not path.exists():
        raise DataError(f"{path}: expected the test set of {name}, found nothing; fetch the data or check the path")
    by_language: dict[str, list[MathProblem]] = {}
    for problem in benchmark.reader(path, languages):
        by_language.setdefault(problem.language, []).append(problem)
    if not by_language:
        raise DataError(f"{path}: expected problems of {name}, found none; check the path and the languages")
    for language, problems in by_language.items():
        _require_expected_size(benchmark, path, language, len(problems), limit)
    return {language: problems[:limit] for language, problems in by_language.items()}


def _require_expected_size(benchmark: Benchmark, path: Path, language: str, size: int, limit: int | None) -> None:
    """A truncated file must not pass for the benchmark; with a limit, the rows asked for must be there."""
    expected = benchmark.expected_sizes.get(language)
    if expected is None or size == expected or (limit is not None and size >= min(limit, expected)):
        return
    raise DataError(
        f"{path}: {benchmark.name} in {language!r}: expected {expected} problems, got {size}; "
        "fetch the file again, or set a limit to score a part of it"
    )
