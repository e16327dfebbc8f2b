"""Which letters of a text belong to a script, by the Unicode names of the letters."""

import unicodedata

# First words of the names of a script's letters, where they are not the script's own name.
_NAMED_BY = {"HAN": ("CJK",), "JAPANESE": ("CJK", "HIRAGANA", "KATAKANA")}
# Modifier letters (Lm: apostrophes, prolonging marks) are shared between scripts, so they tell none.
_LETTERS = frozenset({"Lu", "Ll", "Lt", "Lo"})


def letters_of(text: str) -> list[str]:
    """The letters of a text that tell its script, in order."""
    return [char for char in text if unicodedata.category(char) in _LETTERS]


def letters_outside(text: str, script: str) -> list[str]:
    """Letters of a text that are not of the script ("Latin", "Han"; "Japanese" is Han with both kana), each once."""
    first_words = _NAMED_BY.get(script.upper(), (script.upper(),))
    return sorted({char for char in letters_of(text) if unicodedata.name(char, "").split(" ")[0] not in first_words})
