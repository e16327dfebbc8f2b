"""Tests of every pair of systems as people read them: differences by group of languages, McNemar by language."""

from collections.abc import Mapping

import pandas as pd

from lingualift.errors import DataError
from lingualift.evaluation.mcnemar import MCNEMAR_COLUMNS
from lingualift.evaluation.pairwise import PAIRWISE_COLUMNS
from lingualift.evaluation.scoring import ALL_BUT_ENGLISH
from lingualift.reporting.frames import ALL, interval, label_of, points, require_columns
from lingualift.reporting.report_table import ReportTable, TablePart
from lingualift.reporting.tables import p_text

Labels = Mapping[str, str] | None

LEVEL = 0.05
STAR = "*"
ONE_SYSTEM = "One system only: there is nothing to compare."
SIGNIFICANT = "significant"  # column with the star

_GROUPS = {ALL: "all languages", ALL_BUT_ENGLISH: "all languages but English"}


def pairwise_tables(
    tests: pd.DataFrame, *, reference: str | None = None, labels: Labels = None, level: float = LEVEL
) -> dict[str, pd.DataFrame]:
    """Differences in points of macro-averaged accuracy, one table per group of languages.

    Args:
        tests: table of `pairwise.pairwise_tests`.
        reference: only its pairs, with the difference seen from it; all pairs where None. p-values stay corrected
            over all pairs.
        labels: names to show for systems.
        level: a star stands where the corrected p of the bootstrap is below it.

    Returns: group → text cells, in the order of the tests; no tables where there are no tests.

    Raises:
        DataError: columns are missing, or the reference has no test.
    """
    if tests.empty:
        return {}
    require_columns(tests, "table of pairwise tests", PAIRWISE_COLUMNS)
    shown = seen_from(tests, reference)
    return {str(group): _differences(part, labels, level) for group, part in shown.groupby("group", sort=False)}


def mcnemar_summary(
    tests: pd.DataFrame, *, reference: str | None = None, labels: Labels = None, level: float = LEVEL
) -> pd.DataFrame:
    """In how many languages each pair of systems differs, by McNemar's test after Holm's correction.

    Args:
        tests: table of `mcnemar.mcnemar_tests`.
        reference: only its pairs, seen from it; all pairs where None.
        labels: names to show for systems.
        level: a language counts as better or worse where its corrected p is below it.

    Returns: text cells, one row per pair; no rows where there are no tests.

    Raises:
        DataError: columns are missing, or the reference has no test.
    """
    columns = ["system", "compared with", "seed", "languages", "better in", "worse in", "neither"]
    if tests.empty:
        return pd.DataFrame(columns=columns, dtype=str)
    require_columns(tests, "table of McNemar tests", MCNEMAR_COLUMNS)
    rows = []
    for (a, b, seed), part in seen_from(tests, reference).groupby(["system_a", "system_b", "seed"], sort=False):
        found = part["p_holm"] < level
        better = int((found & (part["only_a_right"] > part["only_b_right"])).sum())
        worse = int((found & (part["only_a_right"] < part["only_b_right"])).sum())
        counts = (seed, len(part), better, worse, len(part) - better - worse)
        rows.append([label_of(str(a), labels), label_of(str(b), labels), *map(str, counts)])
    return pd.DataFrame(rows, columns=columns)


def significance_tables(
    pairwise: pd.DataFrame,
    mcnemar: pd.DataFrame,
    *,
    reference: str | None = None,
    labels: Labels = None,
    level: float = LEVEL,
) -> dict[str, pd.DataFrame]:
    """Title → table, of `pairwise_tables` and `mcnemar_summary`; see there."""
    chosen = {"reference": reference, "labels": labels, "level": level}
    tables = {
        _title(group): table
        for group, table in pairwise_tables(pairwise, **chosen).items()  # type: ignore[arg-type]
    }
    summary = mcnemar_summary(mcnemar, **chosen)  # type: ignore[arg-type]
    return tables if summary.empty else tables | {"McNemar's test, number of languages": summary}


def _title(group: str) -> str:
    return f"Paired differences, {_GROUPS.get(group, f'{group}-resource languages')}"


def describe_tests(pairwise: pd.DataFrame, mcnemar: pd.DataFrame, *, level: float = LEVEL) -> list[str]:
    """Sentences that say what the tables of `significance_tables` hold; one per kind of table that there is."""
    sentences = []
    if not pairwise.empty:
        pairs = len(pairwise[["system_a", "system_b"]].drop_duplicates())
        sentences.append(
            "Differences of macro-averaged accuracy in points, averaged over the seeds that both systems have, with "
            "95 % intervals and p-values of a paired bootstrap over problems, which all languages share. A permutation "
            "test that swaps the two systems problem by problem stands beside it. Holm's correction covers the "
            f"{pairs} {'pair' if pairs == 1 else 'pairs'} of each group; {STAR}: corrected p below {level:g}."
        )
    if not mcnemar.empty:
        sentences.append(
            "McNemar's exact test per language, with one seed: number of languages in which the first system is "
            f"better or worse, with p below {level:g} after Holm's correction over the languages of the pair."
        )
    return sentences


def significance_report(
    pairwise: pd.DataFrame,
    mcnemar: pd.DataFrame,
    benchmark: str,
    *,
    reference: str | None = None,
    labels: Labels = None,
) -> ReportTable:
    """The tests of the reference system as a table of the report: a part per group of languages.

    Args:
        pairwise: table of `pairwise.pairwise_tests`.
        mcnemar: table of `mcnemar.mcnemar_tests`.
        benchmark: its title.
        reference: see `pairwise_tables`.
        labels: names to show for systems.
    """
    tables = significance_tables(pairwise, mcnemar, reference=reference, labels=labels)
    about = "\n\n".join(describe_tests(pairwise, mcnemar))
    parts = [
        TablePart(table, f"{title}, on {benchmark}.", key=str(i or ""), title=title, about="" if i else about)
        for i, (title, table) in enumerate(tables.items())
    ]
    return ReportTable("significance", pairwise, parts, ONE_SYSTEM)


def pairwise_report(
    name: str, tests: pd.DataFrame, benchmark: str, *, reference: str | None = None, labels: Labels = None
) -> ReportTable:
    """`pairwise_tables` as a table of the report: a part per group of languages; arguments as there.

    Args:
        name: starts the LaTeX labels.
        tests: table of `pairwise.pairwise_tests`.
        benchmark: its title.
        reference: see `pairwise_tables`.
        labels: names to show for systems.
    """
    parts = [
        TablePart(table, f"{_title(group)}, on {benchmark}.", key=str(i or ""), title=group)
        for i, (group, table) in enumerate(pairwise_tables(tests, reference=reference, labels=labels).items())
    ]
    return ReportTable(name, tests, parts, ONE_SYSTEM)


def mcnemar_report(tests: pd.DataFrame, benchmark: str, *, labels: Labels = None) -> ReportTable:
    """McNemar's tests of every pair of systems: languages counted; those of each language are in the CSV."""
    summary = mcnemar_summary(tests, labels=labels)
    caption = f"McNemar's test of every pair of systems on {benchmark}: number of languages that differ."
    about = " ".join(describe_tests(tests.iloc[:0], tests))
    parts = [] if summary.empty else [TablePart(summary, caption, about=about)]
    return ReportTable("mcnemar", tests, parts, ONE_SYSTEM)


def _differences(tests: pd.DataFrame, labels: Labels, level: float) -> pd.DataFrame:
    limits = zip(tests["ci_low"], tests["ci_high"], strict=True)
    return pd.DataFrame(
        {
            "system": [label_of(system, labels) for system in tests["system_a"]],
            "minus": [label_of(system, labels) for system in tests["system_b"]],
            "seeds": tests["seeds"].astype(str).to_numpy(),
            "languages": tests["languages"].astype(str).to_numpy(),
            "problems": tests["problems"].astype(str).to_numpy(),
            "difference, points": [points(value) for value in tests["difference"]],
            "95 % interval": [interval(low, high, scale=100, digits=1) for low, high in limits],
            "p": [p_text(p) for p in tests["p_value"]],
            "p, Holm": [p_text(p) for p in tests["p_holm"]],
            "permutation p, Holm": [p_text(p) for p in tests["p_sign_flip_holm"]],
            SIGNIFICANT: [STAR if p < level else "" for p in tests["p_holm"]],
        }
    )


def seen_from(tests: pd.DataFrame, reference: str | None) -> pd.DataFrame:
    """The tests with the reference, which becomes system a of each."""
    if reference is None:
        return tests
    first, second = tests["system_a"] == reference, tests["system_b"] == reference
    if not (first | second).any():
        known = dict.fromkeys([*tests["system_a"], *tests["system_b"]])
        raise DataError(
            f"reference system {reference!r} has no tests: expected one of {', '.join(known)}; name an evaluated system"
        )
    swaps = [("system_a", "system_b"), ("ci_low", "ci_high"), ("only_a_right", "only_b_right")]
    turned = {old: new for pair in swaps for old, new in (pair, pair[::-1])}
    turned_rows = tests[second].rename(columns=turned)
    for name in ("difference", "ci_low", "ci_high"):
        if name in turned_rows:
            turned_rows[name] = -turned_rows[name]
    # The order of the tests is kept, so the other systems stand in the order of the configuration.
    return pd.concat([tests[first], turned_rows[tests.columns]]).sort_index(kind="stable")
