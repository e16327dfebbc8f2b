"""Right and wrong answers as arrays, so that systems can be compared problem by problem."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lingualift.errors import DataError
from lingualift.evaluation.significance import Floats, RunKey, group_by_run
from lingualift.records import Prediction


@dataclass(frozen=True)
class Correctness:
    """What one system got right.

    Attributes:
        system: its name.
        seeds: in the order given.
        ids: problem ids, which languages share.
        languages: codes.
        values: (seeds, ids, languages), 1 for right and 0 for wrong; NaN where a problem was not asked in a language,
            in which all seeds agree.
    """

    system: str
    seeds: tuple[int, ...]
    ids: tuple[str, ...]
    languages: tuple[str, ...]
    values: Floats

    @property
    def asked(self) -> NDArray[np.bool_]:
        """(ids, languages): whether the problem was asked in the language."""
        return ~np.isnan(self.values[0])

    def without_gaps(self) -> "Correctness":
        """Only the ids and languages of which something was asked."""
        return self.part(self.seeds, *(np.asarray(self.asked.any(axis=axis)) for axis in (1, 0)))

    def part(self, seeds: Sequence[int], ids: NDArray[np.bool_], languages: NDArray[np.bool_]) -> "Correctness":
        """Some of the seeds, and the ids (P,) and languages (L,) that are marked."""
        layers = [self.seeds.index(seed) for seed in seeds]
        return Correctness(
            self.system,
            tuple(seeds),
            tuple(id_ for id_, chosen in zip(self.ids, ids, strict=True) if chosen),
            tuple(code for code, chosen in zip(self.languages, languages, strict=True) if chosen),
            self.values[layers][:, ids][:, :, languages],
        )


def correctness_by_system(predictions: Mapping[RunKey, Sequence[Prediction]]) -> dict[str, Correctness]:
    """Read predictions into one array per system; ids and languages are the same in all, in order of appearance.

    Args:
        predictions: by (system, seed, language).

    Raises:
        DataError: as significance.group_by_run, or the seeds of a system were asked different problems.
    """
    runs = group_by_run(predictions)
    found = (answer for run in runs.values() for answers in run.values() for answer in answers)
    rows = {id_: row for row, id_ in enumerate(dict.fromkeys(answer.id for answer in found))}
    columns = {code: column for column, code in enumerate(dict.fromkeys(code for run in runs.values() for code in run))}
    layers: dict[str, dict[int, Floats]] = {}
    for (system, seed), run in runs.items():
        layer = np.full((len(rows), len(columns)), np.nan)
        for code, answers in run.items():
            layer[[rows[answer.id] for answer in answers], columns[code]] = [answer.correct for answer in answers]
        layers.setdefault(system, {})[seed] = layer
    systems = {}
    for system, by_seed in layers.items():
        made = Correctness(system, tuple(by_seed), tuple(rows), tuple(columns), np.stack(list(by_seed.values())))
        _require_seeds_agree(made)
        systems[system] = made
    return systems


def pair_up(a: Correctness, b: Correctness) -> tuple[Correctness, Correctness]:
    """Both systems cut to the seeds, languages and problems that they share.

    Args:
        a: a value of `correctness_by_system`.
        b: another of the same call.

    Returns:
        The two, in the same layout.

    Raises:
        DataError: no shared seed or language, or a shared language in which the problem ids differ.
    """
    seeds = [seed for seed in a.seeds if seed in b.seeds]
    if not seeds:
        raise DataError(
            f"{a.system!r} has seeds {list(a.seeds)} and {b.system!r} has {list(b.seeds)}: expected one that both "
            "have; evaluate both with the same seed"
        )
    languages = np.asarray(a.asked.any(axis=0) & b.asked.any(axis=0))
    if not languages.any():
        raise DataError(f"{a.system!r} and {b.system!r} share no language; evaluate both in the same languages")
    unpaired = (a.asked ^ b.asked) & languages
    if unpaired.any():
        raise DataError(
            f"{a.system!r} and {b.system!r}: expected the same problem ids in both, got {_first(a, unpaired)} "
            "in one only; evaluate both on the same test set"
        )
    ids = np.asarray((a.asked & languages).any(axis=1))
    return a.part(seeds, ids, languages), b.part(seeds, ids, languages)


def _require_seeds_agree(answers: Correctness) -> None:
    for seed, layer in zip(answers.seeds, answers.values, strict=True):
        differing = np.isnan(layer) == answers.asked
        if differing.any():
            raise DataError(
                f"system {answers.system!r}: expected the same problems for every seed, got "
                f"{_first(answers, differing)} in one of the seeds {answers.seeds[0]} and {seed} only; "
                "evaluate every seed on the same test set"
            )


def _first(answers: Correctness, marked: NDArray[np.bool_]) -> str:
    row, column = np.argwhere(marked)[0]
    return f"problem {answers.ids[row]!r} in language {answers.languages[column]!r} ({marked.sum()} in all)"
