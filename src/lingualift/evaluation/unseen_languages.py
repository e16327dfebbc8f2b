"""Languages that stage 1 did not see: what is lost, and whether relatives and a known script help."""

from collections.abc import Collection, Mapping
from typing import Any

import numpy as np
import pandas as pd

from lingualift.evaluation.language_comparison import Answers, compared_in
from lingualift.languages import get_language

Part = tuple[list[str], str, str, tuple[bool | None, bool | None]]  # languages, family, script, whether seen

UNSEEN_COLUMNS = (
    "languages", "family", "script", "family_seen", "script_seen", "floor", "reference_accuracy", "accuracy",
    "difference", "ci_low", "ci_high",
)  # fmt: skip


def unseen_language_scores(
    unseen: Collection[str],
    reference: Answers,
    answers: Answers,
    floors: Mapping[str, float | None],
    *,
    resamples: int,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """Accuracy in languages left out of stage 1 less that of the system that saw them, paired by problem.

    Args:
        unseen: languages left out; those are scored that both have answers in.
        reference: answers of the system that saw them, by language.
        answers: answers of the system that did not; all its other languages but English count as seen.
        floors: accuracy without reading, by language.
        resamples: of each interval.
        rng: of the resamples.

    Returns:
        A row per language, then one per combination of seen family and script, then one for all, macro-averaged;
        `UNSEEN_COLUMNS`, `languages` are codes with a space between.
    """
    known = [get_language(code) for code in answers if code not in unseen and code != "en"]
    families, scripts = {language.family for language in known}, {language.script for language in known}
    scored = [get_language(code) for code in answers if code in unseen and code in reference]
    groups: dict[tuple[bool, bool], list[str]] = {}
    parts: list[Part] = []
    for language in scored:
        seen = (language.family in families, language.script in scripts)
        parts.append(([language.code], language.family, language.script, seen))
        groups.setdefault(seen, []).append(language.code)
    parts += [(codes, "", "", seen) for seen, codes in sorted(groups.items(), reverse=True)]
    parts += [([language.code for language in scored], "", "", (None, None))] if scored else []
    rows = []
    for codes, family, script, (family_seen, script_seen) in parts:
        about: dict[str, Any] = {"languages": " ".join(codes), "family": family, "script": script}
        about |= {"family_seen": family_seen, "script_seen": script_seen}
        rows.append(compared_in(codes, reference, answers, floors, resamples=resamples, rng=rng) | about)
    return pd.DataFrame(rows, columns=list(UNSEEN_COLUMNS))
