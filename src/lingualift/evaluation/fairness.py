"""What must be the same for all systems that are compared: problems, instruction, decoding and extractor."""

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields

import pandas as pd

from lingualift.errors import ConfigurationError, DataError, shown
from lingualift.evaluation.answers import AnswerVersion, get_answer_version
from lingualift.evaluation.significance import RunKey, group_by_run
from lingualift.records import MathProblem, Prediction
from lingualift.systems import Phase, SystemsTable

STEP_COLUMNS = ("corpus", "trainable", "system", "phase", "optimizer_steps", "batch_size", "examples")


@dataclass(frozen=True)
class Answering:
    """How one system is made to answer.

    Attributes:
        instruction: the text that comes with every problem.
        decoding: how tokens are chosen, e.g. "greedy".
        max_new_tokens: limit of an answer.
        answers: version that reads the answers, a key of `evaluation.answers.ANSWER_VERSIONS`.
    """

    instruction: str
    decoding: str
    max_new_tokens: int
    answers: str


@dataclass(frozen=True)
class Compared:
    """What `check_fair` has found to be the same.

    Attributes:
        systems: names of the systems.
        seeds: seeds that each of them ran with.
        problems: number of problems by language.
        answering: how each of them answers.
    """

    systems: tuple[str, ...]
    seeds: tuple[int, ...]
    problems: Mapping[str, int]
    answering: Answering


def answering_of(
    table: SystemsTable, system: str, *, max_new_tokens: int, answers: str, decoding: str = "greedy"
) -> Answering:
    """How a system answers: by its instruction, and by settings of the evaluation.

    Raises:
        ConfigurationError: unknown system.
    """
    return Answering(table.answering_instruction(system), decoding, max_new_tokens, answers)


def check_fair(
    predictions: Mapping[RunKey, Sequence[Prediction]],
    problems: Mapping[str, Sequence[MathProblem]],
    answering: Mapping[str, Answering],
) -> Compared:
    """Check that all systems answered the same problems in the same way.

    The extractor is checked by its work: every generated text is read again.

    Args:
        predictions: by (system, seed, language); of all that are compared.
        problems: test problems by language: each run must have answered exactly these.
        answering: how each system answered.

    Raises:
        ConfigurationError: two systems answer in different ways, or it is not known how one does.
        DataError: a run has other seeds, languages, problems or gold answers, or another version has read its
            answers. Both name the system, the language where there is one, and what differs.
    """
    runs = group_by_run(predictions)
    systems = tuple(dict.fromkeys(system for system, _ in runs))
    same = _same_answering(systems, answering)
    seeds = _same_seeds(systems, list(runs))
    version = get_answer_version(same.answers)
    read = functools.cache(version.answer)
    gold = {code: {p.id: version.gold(p.answer) for p in found} for code, found in problems.items()}
    for (system, seed), run in runs.items():
        place = f"system {system!r}, seed {seed}"
        if missing := sorted(run.keys() ^ gold.keys()):
            raise DataError(
                f"{place}: expected answers in the languages of the problems, got {sorted(run)}; "
                f"{', '.join(missing)} differ: answer the same problems with every system"
            )
        for code, found in run.items():
            _check_answers(found, gold[code], version, read, f"{place}, language {code!r}", same.answers)
    return Compared(systems, seeds, {code: len(found) for code, found in gold.items()}, same)


def describe(compared: Compared) -> list[str]:
    """What was checked and found to be the same for all systems, one sentence each."""
    counts = set(compared.problems.values())
    each = f"{counts.pop()}" if len(counts) == 1 else f"{min(counts)} to {max(counts)}"
    seeds = ", ".join(map(str, compared.seeds))
    same = compared.answering
    return [
        f"{len(compared.problems)} languages × {each} problems with their gold answers, the same for "
        f"{len(compared.systems)} systems ({'seeds' if len(compared.seeds) > 1 else 'seed'} {seeds}).",
        f"Decoding: {same.decoding}, at most {same.max_new_tokens} new tokens.",
        f"Answers read by version {same.answers}, and read again for this check.",
        f"Instruction: {same.instruction!r}.",
    ]


def training_steps(table: SystemsTable, systems: Sequence[str] | None = None) -> pd.DataFrame:
    """Optimizer steps and examples of each phase, those of a kind together: the same corpus and trainable modules.

    They are shown and not required to be equal: a phase of one system may need more than that of another.

    Args:
        table: the systems.
        systems: which of them; None for those that are no ablations.

    Returns:
        Columns `STEP_COLUMNS`, with labels of systems.
    """
    keys = dict.fromkeys(key for name in systems or table.compared for key in phases_behind(table, name))
    kinds: dict[tuple[str, str], list[Phase]] = {}
    for phase in map(table.phase, keys):
        kinds.setdefault((phase.corpus, ", ".join(phase.trainable)), []).append(phase)
    rows = [(*kind, *_steps(table, phase)) for kind, phases in kinds.items() for phase in phases]
    return pd.DataFrame(rows, columns=list(STEP_COLUMNS))


def phases_behind(table: SystemsTable, system: str) -> list[str]:
    """Keys of a system's own phases, of the one that it answers with, and of all that they build on, in order."""
    ends = (*(phase.key for phase in table.phases_of(system)), table.system(system).answers_with)
    return list(dict.fromkeys(phase.key for end in ends for phase in table.chain(end)))


def _same_answering(systems: Sequence[str], answering: Mapping[str, Answering]) -> Answering:
    if unknown := [system for system in systems if system not in answering]:
        raise ConfigurationError(f"system {unknown[0]!r}: not said how it answers; expected one entry per system")
    first = systems[0]
    for system in systems[1:]:
        for field in fields(Answering):
            expected, got = (getattr(answering[name], field.name) for name in (first, system))
            if expected != got:
                raise ConfigurationError(
                    f"system {system!r}: {field.name}: expected {expected!r} as for {first!r}, got {got!r}; "
                    "let all systems that are compared answer in the same way"
                )
    return answering[first]


def _same_seeds(systems: Sequence[str], runs: Sequence[tuple[str, int]]) -> tuple[int, ...]:
    seeds = {system: sorted(seed for name, seed in runs if name == system) for system in systems}
    for system, found in seeds.items():
        if found != seeds[systems[0]]:
            raise DataError(
                f"system {system!r}: expected the seeds {seeds[systems[0]]} of {systems[0]!r}, got {found}; "
                "run all systems with the same seeds"
            )
    return tuple(seeds[systems[0]])


def _check_answers(
    answers: Sequence[Prediction],
    gold: Mapping[str, str],
    version: AnswerVersion,
    read: Callable[[str], str | None],
    place: str,
    name: str,
) -> None:
    if unpaired := sorted({answer.id for answer in answers} ^ gold.keys()):
        raise DataError(
            f"{place}: expected the {len(gold)} test problems, got {len(answers)}, of which {len(unpaired)} "
            f"differ, e.g. {unpaired[0]!r}; answer the same problems with every system"
        )
    for answer in answers:
        for what, expected, got in _differences(answer, gold[answer.id], version, read):
            if expected != got:
                raise DataError(
                    f"{place}: problem {answer.id!r}: {what}: expected {expected!r} by version {name!r}, got {got!r} "
                    f"for the text {shown(answer.prediction)}; evaluate the system again"
                )


def _differences(
    answer: Prediction, gold: str, version: AnswerVersion, read: Callable[[str], str | None]
) -> Iterator[tuple[str, object, object]]:
    """What, expected, got."""
    extracted = read(answer.prediction)
    yield "gold answer", gold, answer.gold
    yield "extracted answer", extracted, answer.extracted
    yield "correct", version.same(extracted, gold), answer.correct


def _steps(table: SystemsTable, phase: Phase) -> tuple[str, str, int, int, int]:
    optimizer = phase.optimizer
    label = table.systems[phase.system].label
    return label, phase.phase, optimizer.optimizer_steps, optimizer.batch_size, optimizer.examples
