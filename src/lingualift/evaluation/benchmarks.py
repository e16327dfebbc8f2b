"""Benchmarks as data: how each is read, asked and answered, in which languages, and how large its test sets are."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from lingualift.corpora.choice_readers import read_x_csqa_problems, read_xnli_problems
from lingualift.corpora.readers import read_mgsm, read_msvamp, read_problem_lines
from lingualift.errors import ConfigurationError, DataError

Reader = Callable[[Path, Collection[str] | None], list[Any]]
Answering = Literal["number", "choice"]


@dataclass(frozen=True)
class Benchmark:
    """A test set of parallel problems.

    Attributes:
        name: as in the configuration.
        title: as its authors write it.
        reader: path and languages in (None for all that are there), problems out: `MathProblem`, or `ChoiceProblem`
            where the answer is chosen.
        answers: "number", which is generated and read by one of `evaluation.answers`; or "choice" among a problem's
            options, by their log-likelihood or from generated text.
        languages: codes in the order of the paper's tables; empty where they are the user's choice.
        problems_per_language: as published; None where it is the user's choice.
        split: which part of the data is the test set.
        version: what it is that is read.
        stands_for: title of the published benchmark in whose place it is asked; empty for a published one.
    """

    name: str
    title: str
    reader: Reader
    answers: Answering = "number"
    languages: tuple[str, ...] = ()
    problems_per_language: int | None = None
    split: str = "test"
    version: str = ""
    stands_for: str = ""

    @property
    def published_title(self) -> str:
        """Title under which `published.csv` has numbers to stand beside it."""
        return self.stands_for or self.title

    @property
    def expected_sizes(self) -> Mapping[str, int]:
        """Published number of problems by language; empty where the size is the user's choice."""
        size = self.problems_per_language
        return MappingProxyType({} if size is None else dict.fromkeys(self.languages, size))


def _shipped_elsewhere(path: Path, languages: Collection[str] | None) -> list[Any]:
    raise ConfigurationError(
        f"{path}: expected no path for a task that is made from the shipped templates; leave it out"
    )


# The paper's order, from languages with few resources to English.
_XNLI = ("sw", "ur", "hi", "th", "ar", "tr", "el", "vi", "zh", "ru", "bg", "de", "fr", "es", "en")
_X_CSQA = ("sw", "ur", "hi", "ar", "vi", "ja", "pl", "zh", "nl", "ru", "it", "de", "pt", "fr", "es", "en")
_MGSM = ("te", "bn", "th", "sw", "ja", "zh", "de", "fr", "ru", "es", "en")
_MSVAMP = ("bn", "th", "sw", "ja", "zh", "de", "fr", "ru", "es", "en")
_OWN = "made from MiniMMWP's sentences, in those of the languages that it has"


BENCHMARKS: Mapping[str, Benchmark] = MappingProxyType(
    {
        benchmark.name: benchmark
        for benchmark in (
            Benchmark("minimmwp", "MiniMMWP", read_problem_lines, version="shipped"),
            Benchmark("mmwp", "MMWP", read_problem_lines, version="JSON lines of problems"),
            Benchmark("mgsm", "MGSM", read_mgsm, "number", _MGSM, 250, version="Shi et al. 2023"),
            Benchmark("msvamp", "MSVAMP", read_msvamp, "number", _MSVAMP, 1000, version="Chen et al. 2023"),
            Benchmark("xnli", "XNLI", read_xnli_problems, "choice", _XNLI, 5010, version="XTREME's test-xx.tsv"),
            Benchmark(
                "x_csqa",
                "X-CSQA",
                read_x_csqa_problems,
                "choice",
                _X_CSQA,
                1000,
                "dev",
                "Lin et al. 2021, xx/dev.jsonl: the keys of its test part are withheld",
            ),
            Benchmark("minixnli", "MiniXNLI", _shipped_elsewhere, "choice", _XNLI, version=_OWN, stands_for="XNLI"),
            Benchmark(
                "minixcsqa", "MiniX-CSQA", _shipped_elsewhere, "choice", _X_CSQA, version=_OWN, stands_for="X-CSQA"
            ),
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
) -> dict[str, list[Any]]:
    """Read a benchmark's problems by language, in the benchmark's order where it has one.

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
    by_language: dict[str, list[Any]] = {}
    for problem in benchmark.reader(path, languages):
        by_language.setdefault(problem.language, []).append(problem)
    if not by_language:
        raise DataError(f"{path}: expected problems of {name}, found none; check the path and the languages")
    for language, problems in by_language.items():
        _require_expected_size(benchmark, path, language, len(problems), limit)
    order = [code for code in benchmark.languages if code in by_language]
    order += [code for code in by_language if code not in benchmark.languages]
    return {code: by_language[code][:limit] for code in order}


def _require_expected_size(benchmark: Benchmark, path: Path, language: str, size: int, limit: int | None) -> None:
    """A truncated file must not pass for the benchmark; with a limit, the rows asked for must be there."""
    expected = benchmark.expected_sizes.get(language)
    if expected is None or size == expected or (limit is not None and size >= min(limit, expected)):
        return
    raise DataError(
        f"{path}: {benchmark.name} in {language!r}: expected {expected} problems, got {size}; "
        "fetch the file again, or set a limit to score a part of it"
    )
