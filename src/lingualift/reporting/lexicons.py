"""Tables of induced lexicons: their quality, and what training on them does to accuracy."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from lingualift.evaluation.language_comparison import Answers, compared_in
from lingualift.languages import get_language
from lingualift.reporting.frames import percent

DIFFERENCE_COLUMNS = (
    "language", "p_at_1", "p_at_5", "entry_precision", "floor", "reference_accuracy", "accuracy", "difference",
    "ci_low", "ci_high",
)  # fmt: skip


def quality_table(quality: pd.DataFrame) -> pd.DataFrame:
    """Precision of induced lexicons, with and without a seed, one row a language, as text."""
    intervals = zip(quality["p_at_1_low"], quality["p_at_1_high"], strict=True)
    return pd.DataFrame(
        {
            "language": [get_language(code).name for code in quality["language"]],
            "words": quality["target_words"].astype(str),
            "gold words": quality["gold_words"].astype(str),
            "coverage %": quality["coverage"].map(percent),
            "P@1 %": quality["p_at_1"].map(percent),
            "95 % interval": [f"{percent(low)} to {percent(high)}" for low, high in intervals],
            "P@5 %": quality["p_at_5"].map(percent),
            "entries": quality["entries"].astype(str),
            "entries right %": quality["entry_precision"].map(percent),
            "seed pairs": quality["seed_pairs"].astype(str),
            "P@1 % with the seed": quality["seeded_p_at_1"].map(percent),
            "P@5 % with the seed": quality["seeded_p_at_5"].map(percent),
        }
    )


def accuracy_differences(
    quality: pd.DataFrame,
    reference: Answers,
    answers: Answers,
    floors: Mapping[str, float | None],
    *,
    resamples: int,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """Accuracy with induced lexicons less that with reference ones, paired by problem, beside the lexicons' precision.

    Args:
        quality: as `lexicons.comparison` measures it; those of its languages are compared that the benchmark has.
        reference: answers of the system that was trained on reference lexicons, by language.
        answers: the same of the one trained on induced lexicons.
        floors: accuracy without reading, by language.
        resamples: of each interval.
        rng: of the resamples.

    Returns:
        One row a language, `DIFFERENCE_COLUMNS`.
    """
    rows = []
    for row in quality.to_dict("records"):
        code = row["language"]
        if code not in reference or code not in answers:  # the benchmark does not have it
            continue
        rows.append(dict(row) | compared_in([code], reference, answers, floors, resamples=resamples, rng=rng))
    return pd.DataFrame(rows, columns=list(DIFFERENCE_COLUMNS))


def difference_table(differences: pd.DataFrame) -> pd.DataFrame:
    """`accuracy_differences` as text, in percent and points."""
    intervals = zip(differences["ci_low"], differences["ci_high"], strict=True)
    return pd.DataFrame(
        {
            "language": [get_language(code).name for code in differences["language"]],
            "P@1 %": differences["p_at_1"].map(percent),
            "P@5 %": differences["p_at_5"].map(percent),
            "entries right %": differences["entry_precision"].map(percent),
            "floor %": differences["floor"].map(percent),
            "reference lexicon: accuracy %": differences["reference_accuracy"].map(percent),
            "induced lexicon: accuracy %": differences["accuracy"].map(percent),
            "difference, points": [f"{100 * value:+.1f}" for value in differences["difference"]],
            "95 % interval": [f"{100 * low:+.1f} to {100 * high:+.1f}" for low, high in intervals],
        }
    )
