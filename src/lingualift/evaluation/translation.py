"""How well stage 1 reads a language: the aligned layer's own translations to English, against the parallel problem."""

import re
from collections import Counter
from collections.abc import Mapping

import pandas as pd

from lingualift.languages import get_language
from lingualift.lexicons.lexicon import words_of

_COLUMNS = ["system", "language", "resource_class", "n", "written_rate", "numbers_right", "word_overlap"]


def numbers_right(translation: str, reference: str) -> bool:
    """Whether a translation holds exactly the reference's numbers, each as often, in any order.

    A translation without text is never right, not even where the reference has no number.
    """
    return bool(translation.strip()) and Counter(re.findall(r"\d+", translation)) == Counter(
        re.findall(r"\d+", reference)
    )


def word_overlap(translation: str, reference: str) -> float:
    """F1 over words as multisets, in [0, 1]; numbers and punctuation are left out."""
    ours, theirs = Counter(words_of(translation)), Counter(words_of(reference))
    common = sum((ours & theirs).values())
    total = sum(ours.values()) + sum(theirs.values())
    return 2 * common / total if total else 0.0


def translation_table(translated: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """Numbers-right rate and mean word overlap per system and language.

    Args:
        translated: system → what `translate_problems` returned.

    Returns:
        Columns system, language, resource_class, n, written_rate, numbers_right, word_overlap (rates 0 to 1);
        written_rate is the share of translations that hold any text. No rows where nothing was translated.
    """
    rows = [
        {
            "system": system,
            "language": language,
            "resource_class": get_language(str(language)).resource_class,
            "n": len(found),
            "written_rate": float(found["translation"].map(lambda text: bool(text.strip())).mean()),
            "numbers_right": float(found["numbers_right"].astype(bool).mean()),
            "word_overlap": float(found["word_overlap"].mean()),
        }
        for system, table in translated.items()
        for language, found in table.groupby("language", sort=False)
    ]
    return pd.DataFrame(rows, columns=_COLUMNS)
