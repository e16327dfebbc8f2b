"""Bilingual lexicons English → xx: reading, look-up and coverage."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from lingualift.errors import LexiconError

# A word: letters and marks of any script, with inner apostrophes; digits and punctuation (such as the danda,
# which shares a block with letters) stand apart.
_MARK = r"(?![\d\u0964\u0965])[\u0300-\u036f\u0900-\u0dff\u0e00-\u0e7f\u200c\u200d]"
WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|{_MARK}|['’](?=[^\W\d_]))*")


@dataclass(frozen=True)
class Lexicon:
    """Translations of English words into one language.

    Attributes:
        language: ISO 639-1 code of the target language.
        entries: English word, lower case -> its translations, each once, in file order.
        source: where it was read from.
    """

    language: str
    entries: Mapping[str, tuple[str, ...]]
    source: str = ""

    def translations(self, word: str) -> tuple[str, ...]:
        """Translations of a word in any case; () when there is none."""
        return self.entries.get(word.lower(), ())

    @property
    def size(self) -> int:
        """Number of word pairs."""
        return sum(map(len, self.entries.values()))


def read_lexicon(path: Path, language: str) -> Lexicon:
    """Read `word<TAB>translation` lines; `#` starts a comment line, several lines per word add up.

    Raises:
        LexiconError: the file is missing, has no entry, or a line is malformed; names file and line.
    """
    if not path.is_file():
        raise LexiconError(
            f"{path}: no lexicon for language {language!r}; expected a file of 'word<TAB>translation' lines: "
            "add it, or take the language out of `languages`"
        )
    entries: dict[str, list[str]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        fields = [field.strip() for field in line.split("\t")]
        if len(fields) != 2 or not all(fields):
            raise LexiconError(
                f"{path}:{number}: expected 'word<TAB>translation', got {line!r}; "
                "separate the two by exactly one tab and leave neither empty"
            )
        known = entries.setdefault(fields[0].lower(), [])
        if fields[1] not in known:
            known.append(fields[1])
    if not entries:
        raise LexiconError(f"{path}: no entry; expected 'word<TAB>translation' lines")
    return Lexicon(language, {word: tuple(found) for word, found in entries.items()}, str(path))


def words_of(text: str) -> list[str]:
    """Words of a text, lower case, without numbers and punctuation."""
    return [match.group().lower() for match in WORD.finditer(text)]


def coverage(lexicon: Lexicon, texts: Iterable[str], *, ignored: Iterable[str] = ()) -> float:
    """Share of running words that have a translation, in [0, 1]; O(words).

    Args:
        lexicon: the lexicon.
        texts: English texts.
        ignored: words that are left out of the count (names).
    """
    names = {word.lower() for word in ignored}
    counts = Counter(word for text in texts for word in words_of(text) if word not in names)
    total = sum(counts.values())
    return sum(n for word, n in counts.items() if word in lexicon.entries) / total if total else 0.0
