"""From which other systems one is told apart, class by class, in plain sentences."""

from collections.abc import Iterator

import pandas as pd

from lingualift.languages import RESOURCE_CLASSES
from lingualift.reporting.frames import ALL, label_of
from lingualift.reporting.significance import LEVEL, Labels, seen_from
from lingualift.reporting.tables import p_text


def pairwise_findings(tests: pd.DataFrame, reference: str, labels: Labels = None) -> Iterator[str]:
    """A sentence per group of languages: how many systems it is better than, and by name all others.

    Args:
        tests: table of `pairwise.pairwise_tests`; no sentence where it has no row.
        reference: the system that the sentences are about.
        labels: names to show for systems.

    Raises:
        DataError: the reference has no test.
    """
    if tests.empty:
        return
    pairs = len(tests[["system_a", "system_b"]].drop_duplicates())
    for name, rows in seen_from(tests, reference).groupby("group", sort=False):
        group = str(name)
        below = rows["p_holm"] < LEVEL
        better, worse = (rows[below & (sign * rows["difference"] > 0)] for sign in (1, -1))
        where = f"in {group}-resource languages" if group in RESOURCE_CLASSES else f"in {_whole(group)}"
        yield (
            f"{label_of(reference, labels)} {where}: better than {len(better)} of {len(rows)} other systems; "
            f"worse than {_named(worse, labels)}; not told apart from {_named(rows[~below], labels)} "
            f"(Holm's correction over {pairs} pairs)."
        )


def _whole(group: str) -> str:
    return "all languages" if group == ALL else "all languages but English"


def _named(rows: pd.DataFrame, labels: Labels) -> str:
    names = [
        f"{label_of(str(system), labels)} (p {_equals(p)})"
        for system, p in zip(rows["system_b"], rows["p_holm"], strict=True)
    ]
    return ", ".join(names) or "none"


def _equals(p_value: float) -> str:
    text = p_text(p_value)
    return text if text.startswith("<") else f"= {text}"
