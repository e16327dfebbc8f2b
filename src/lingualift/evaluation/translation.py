"""How well stage 1 reads a language: the aligned layer's own translations to English, against the parallel problem."""

import re
from collections import Counter

import pandas as pd

from lingualift.languages import get_language
from lingualift.lexicons.lexicon import words_of


def numbers_right(translation: str, reference: str) -> bool:
    """Whether a translation holds exactly the reference's numbers, each as often, in any order."""
    return Counter(re.findall(r"\d+", translation)) == Counter(re.findall(r"\d+", reference))


def word_overlap(translation: str, reference: str) -> float:
    """F1 over words as multisets, in [0, 1]; numbers and punctuation are left out."""
    ours, theirs = Counter(words_of(translation)), Counter(words_of(reference))
    common = sum((ours & theirs).values())
    total = sum(ours.values()) + sum(theirs.values())
    return 2 * common / total if total else 0.0


def translation_table(system: str, translations: pd.DataFrame) -> pd.DataFrame:
    """Numbers-right rate and mean word overlap per language, of what `translate_problems` returns.

    Returns:
        Columns system, language, resource_class, n, numbers_right, word_overlap (rates 0 to 1).
    """
    rows = [
        {
            "system": system,
            "language": language,
            "resource_class": get_language(str(language)).resource_class,
            "n": len(found),
            "numbers_right": float(found["numbers_right"].astype(bool).mean()),
            "word_overlap": float(found["word_overlap"].mean()),
        }
        for language, found in translations.groupby("language", sort=False)
    ]
    columns = ["system", "language", "resource_class", "n", "numbers_right", "word_overlap"]
    return pd.DataFrame(rows, columns=columns)
