"""What a run found, in plain sentences computed from its numbers: no claim without them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd

from lingualift.reporting.frames import (
    ALL,
    PAIRED_COLUMNS,
    classes_in_order,
    interval,
    is_missing,
    label_of,
    percent,
    points,
    ratio,
    require_columns,
    seed_summary,
)
from lingualift.reporting.language_findings import language_findings
from lingualift.reporting.pairwise_findings import pairwise_findings
from lingualift.reporting.tables import p_text

Verdict = Literal["better", "worse", "none", "mixed", "unknown"]
Labels = Mapping[str, str] | None


@dataclass(frozen=True)
class Findings:
    """Sentences for the head of the report.

    Attributes:
        resource_class: the class that the sentences are about: low, or the first that the run has.
        summary: one paragraph: the first paired comparison, the floor and the transfer.
        systems: one sentence per system.
        comparisons: one sentence per paired comparison.
        details: sentences about languages and answers that describe, and claim nothing.
        tests: one sentence per group of languages: from which systems the first is told apart.
    """

    resource_class: str
    summary: str
    systems: tuple[str, ...]
    comparisons: tuple[str, ...]
    details: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()


def find(
    class_table: pd.DataFrame,
    paired_table: pd.DataFrame | None = None,
    *,
    labels: Labels = None,
    languages: pd.DataFrame | None = None,
    numbers_right: pd.DataFrame | None = None,
    tests: pd.DataFrame | None = None,
) -> Findings:
    """State what the tables show for low-resource languages, and by language where those are given.

    Args:
        class_table: one row per system, seed and resource class.
        paired_table: paired differences; the first row of the class is the headline comparison.
        labels: names to show for systems.
        languages: accuracy per system, seed and language.
        numbers_right: stage-1 translations per system and language.
        tests: table of `pairwise.pairwise_tests`.
    """
    summary = seed_summary(class_table)
    resource_class = classes_in_order(summary)[0]
    rows = {str(row.system): row for row in summary[summary["resource_class"] == resource_class].itertuples()}
    pairs: dict[tuple[str, str], list[Any]] = {}
    if paired_table is not None and not paired_table.empty:
        require_columns(paired_table, "paired table", PAIRED_COLUMNS)
        for row in paired_table[paired_table["resource_class"] == resource_class].itertuples():
            pairs.setdefault((str(row.system_a), str(row.system_b)), []).append(row)
    system, other = next(iter(_known(pairs, rows)), (_best(rows).system, None))
    details = () if languages is None else tuple(language_findings(languages, system, other, numbers_right, labels))
    return Findings(
        resource_class=resource_class,
        summary=_summary(resource_class, rows, pairs, labels),
        systems=tuple(_system_sentence(row, labels) for row in rows.values()),
        comparisons=tuple(_pair_sentence(a, b, seeds, labels) for (a, b), seeds in pairs.items()),
        details=details,
        tests=() if tests is None else tuple(pairwise_findings(tests, system, labels)),
    )


def verdict(rows: Sequence[Any]) -> Verdict:
    """What the seeds' intervals of one paired difference say together; one dissenting seed makes it mixed."""
    if any(is_missing(row.ci_low) or is_missing(row.ci_high) for row in rows):
        return "unknown"
    signs = {1 if row.ci_low > 0 else -1 if row.ci_high < 0 else 0 for row in rows}
    if len(signs) > 1:
        return "mixed"
    names: dict[int, Verdict] = {1: "better", -1: "worse", 0: "none"}
    return names[signs.pop()]


def _place(resource_class: str) -> str:
    return "all languages" if resource_class == ALL else f"{resource_class}-resource languages"


def _known(pairs: Mapping[tuple[str, str], list[Any]], rows: Mapping[str, Any]) -> dict[tuple[str, str], list[Any]]:
    """The comparisons whose two systems have scores."""
    return {(a, b): seeds for (a, b), seeds in pairs.items() if a in rows and b in rows}


def _best(rows: Mapping[str, Any]) -> Any:
    return max(rows.values(), key=lambda row: -1.0 if is_missing(row.accuracy) else row.accuracy)


def _summary(place: str, rows: Mapping[str, Any], pairs: Mapping[tuple[str, str], list[Any]], labels: Labels) -> str:
    known = _known(pairs, rows)
    if not known:
        best = _best(rows)
        return (
            f"On {_place(place)} the highest macro-averaged accuracy is {percent(best.accuracy)} % "
            f"({label_of(best.system, labels)}){_guesser(best)}. {_floor_sentence(best, labels)} "
            "No paired test of two systems was made, so no difference between systems is claimed."
        )
    (a, b), seeds = next(iter(known.items()))
    first, second = rows[a], rows[b]
    name_a, name_b = label_of(a, labels), label_of(b, labels)
    return (
        f"On {_place(place)} {name_a} answers {percent(first.accuracy)} % of the problems right (macro "
        f"average) and {name_b} {percent(second.accuracy)} %{_guesser(first)}. "
        f"The paired difference {_difference(seeds)}: {_verdict_words(seeds, name_a, name_b)} "
        f"{_floor_sentence(first, labels)}{_transfer_sentence(first, labels)}"
    )


def _guesser(row: Any) -> str:
    if is_missing(row.floor):
        return ""
    return f"; a guesser that sees only the numbers reaches {percent(row.floor)} %"


def _difference(seeds: Sequence[Any]) -> str:
    if len(seeds) == 1:
        row = seeds[0]
        return (
            f"is {points(row.difference)} points (95 % interval "
            f"{interval(row.ci_low, row.ci_high, scale=100, digits=1)}, p = {p_text(row.p_value)})"
        ).replace("p = <", "p <")
    mean = sum(row.difference for row in seeds) / len(seeds)
    excluding = sum(1 for row in seeds if row.ci_low > 0 or row.ci_high < 0)
    low, high = min(row.ci_low for row in seeds), max(row.ci_high for row in seeds)
    return (
        f"is {points(mean)} points on average over {len(seeds)} seeds (their 95 % intervals span "
        f"{interval(low, high, scale=100, digits=1)}; {excluding} of {len(seeds)} exclude 0)"
    )


def _verdict_words(seeds: Sequence[Any], a: str, b: str) -> str:
    which = "the interval excludes" if len(seeds) == 1 else "every seed's interval excludes"
    including = "the interval includes" if len(seeds) == 1 else "every seed's interval includes"
    words: dict[Verdict, str] = {
        "better": f"{which} 0 and lies above it, so {a} is better than {b} in this run.",
        "worse": f"{which} 0 and lies below it, so {a} is worse than {b} in this run.",
        "none": f"{including} 0, so this run shows no effect of {a} over {b}.",
        "mixed": f"the seeds' intervals disagree, so this run does not settle whether {a} differs from {b}.",
        "unknown": f"there is no interval, so nothing is claimed about {a} against {b}.",
    }
    return words[verdict(seeds)]


def _floor_relation(row: Any) -> str:
    if is_missing(row.floor) or is_missing(row.ci_low) or is_missing(row.ci_high):
        return "unknown"
    return "above" if row.ci_low > row.floor else "below" if row.ci_high < row.floor else "at"


def _floor_sentence(row: Any, labels: Labels) -> str:
    name = label_of(row.system, labels)
    if is_missing(row.floor):
        return "No floor is known for these problems, so nothing is claimed about blind guessing."
    return {
        "above": f"{name} is above that floor: its whole interval lies over it.",
        "below": f"{name} is below that floor, so its answers are worse than blind guessing.",
        "at": f"{name} cannot be told from that floor, so its accuracy is no evidence of reasoning.",
        "unknown": f"Whether {name} is above that floor cannot be said from these tables.",
    }[_floor_relation(row)]


def _transfer_sentence(row: Any, labels: Labels) -> str:
    name = label_of(row.system, labels)
    if is_missing(row.floor):
        return " Without a floor there is no transfer ratio."
    if is_missing(row.transfer):
        return f" {name} has no transfer ratio: its English accuracy is not above the floor."
    share = f"{ratio(row.transfer)} ({interval(row.transfer_ci_low, row.transfer_ci_high)})"
    return (
        f" Of what {name} gains over the floor in English ({percent(row.english_accuracy)} %), the share "
        f"that arrives in these languages is {share}."
    )


def _system_sentence(row: Any, labels: Labels) -> str:
    relation = {"above": "above", "below": "below", "at": "not distinguishable from", "unknown": "beside"}
    text = (
        f"{label_of(row.system, labels)}: {percent(row.accuracy)} % "
        f"(95 % interval {interval(row.ci_low, row.ci_high, scale=100, digits=1)})"
    )
    answered = f"; {percent(row.answered_rate)} % of the problems got an answer"
    if is_missing(row.floor):
        return f"{text}{answered}; no floor is known."
    text += f", {relation[_floor_relation(row)]} the floor of {percent(row.floor)} %{answered}; "
    if is_missing(row.transfer):
        return text + "no transfer ratio, for English is not above the floor."
    return text + f"transfer {ratio(row.transfer)} ({interval(row.transfer_ci_low, row.transfer_ci_high)})."


def _pair_sentence(a: str, b: str, seeds: Sequence[Any], labels: Labels) -> str:
    name_a, name_b = label_of(a, labels), label_of(b, labels)
    return f"{name_a} minus {name_b} {_difference(seeds)}: {_verdict_words(seeds, name_a, name_b)}"
