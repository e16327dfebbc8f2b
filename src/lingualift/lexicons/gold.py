"""Gold and seed lexicons of two languages that have word vectors: read, and checked against the vocabularies.

Words of both sides are compared in one form, `comparable`: lower case in Unicode's NFC.
"""

import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from lingualift.errors import LexiconError, OnBadRow
from lingualift.lexicons.lexicon import Lexicon
from lingualift.lexicons.readers import read_muse
from lingualift.lexicons.scored import read_scored, to_lexicon

UNKNOWN_LANGUAGE = "und"  # BCP 47: undetermined
FEWEST_SEED_PAIRS = 25  # Artetxe et al. 2017 start from no fewer
_FEWEST_TURNED, _FEWEST_TURNED_SHARE = 10, 0.05  # pairs; with fewer of both, a fit when turned may be chance
_MOST, _HARDLY_ANY = 0.5, 0.1  # shares of first words
_SAMPLES = 3


@dataclass(frozen=True)
class Overlap:
    """Shares of a lexicon that two vocabularies have, each 0 to 1.

    Attributes:
        words_in_source: different words among the source's.
        words_in_target: different words among the target's.
        translations_in_source: different translations among the source's.
        translations_in_target: different translations among the target's.
        pairs: pairs with the word among the source's and the translation among the target's.
        pairs_turned: pairs with the word among the target's and the translation among the source's.
    """

    words_in_source: float
    words_in_target: float
    translations_in_source: float
    translations_in_target: float
    pairs: float
    pairs_turned: float


def comparable(word: str) -> str:
    """The form in which words are compared: lower case in Unicode's normal form C."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", word).lower())


def spellings(words: Iterable[str]) -> dict[str, str]:
    """Comparable form → the word that stands for it: the one written so, or else the first.

    Args:
        words: most frequent first.
    """
    found: dict[str, str] = {}
    for word in words:
        form = comparable(word)
        if form == word:
            found[form] = word
        else:
            found.setdefault(form, word)
    return found


def read_pairs(path: Path, *, on_bad_row: OnBadRow = "error", skipped: list[str] | None = None) -> Lexicon:
    """A gold or seed lexicon, of languages that the file does not name.

    Args:
        path: `x.tsv` is of the shipped or the scored format (see `read_scored`), any other name of MUSE's: one space
            or tab between the two words, no comments.
        on_bad_row: see `lexicons.readers`.
        skipped: see there.

    Raises:
        LexiconError: the file is missing, has no entry, or a row is malformed; names file and line.
        ConfigurationError: unknown `on_bad_row`.
    """
    if not path.is_file():
        raise LexiconError(f"{path}: no lexicon there; expected a file of word pairs")
    if path.suffix.lower() != ".tsv":
        return read_muse(path, UNKNOWN_LANGUAGE, on_bad_row=on_bad_row, skipped=skipped)
    return to_lexicon(UNKNOWN_LANGUAGE, read_scored(path, on_bad_row=on_bad_row, skipped=skipped), str(path))


def require_fit(lexicon: Lexicon, source: Collection[str], target: Collection[str]) -> Overlap:
    """How much of a lexicon two vocabularies have.

    Related languages share words, so the direction is judged by pairs: it is wrong when more than twice as
    many pairs have vectors turned round as in the order given, and these are ten pairs or one in twenty; or when most
    first words are the target's and hardly any the source's.

    Args:
        lexicon: from the source's language to the target's.
        source: the source's words.
        target: the target's words.

    Raises:
        LexiconError: it is of the other direction, or a side has none of its words; with what was counted.
    """
    pairs = comparable_pairs(lexicon)
    if not pairs:
        raise LexiconError(f"{lexicon.source}: expected at least one pair of words, got none")
    words, translations = {word for word, _ in pairs}, {translation for _, translation in pairs}
    ours, theirs = set(map(comparable, source)), set(map(comparable, target))
    overlap = Overlap(
        words_in_source=len(words & ours) / len(words),
        words_in_target=len(words & theirs) / len(words),
        translations_in_source=len(translations & ours) / len(translations),
        translations_in_target=len(translations & theirs) / len(translations),
        pairs=sum(a in ours and b in theirs for a, b in pairs) / len(pairs),
        pairs_turned=sum(a in theirs and b in ours for a, b in pairs) / len(pairs),
    )
    if _is_turned(overlap, len(pairs)):
        raise LexiconError(_turned(lexicon, overlap))
    if not overlap.words_in_source:
        raise LexiconError(_foreign(lexicon, "first", words, "source", source))
    if not overlap.translations_in_target:
        raise LexiconError(_foreign(lexicon, "second", translations, "target", target))
    return overlap


def _foreign(lexicon: Lexicon, column: str, words: set[str], side: str, vocabulary: Collection[str]) -> str:
    return (
        f"{lexicon.source}: expected some of the {len(words)} words of the {column} column ({_sample(words)}) "
        f"among the {side}'s {len(vocabulary)} words ({_sample(vocabulary)}), found none; give the lexicon of "
        "these two languages, in the vectors' spelling"
    )


def _is_turned(overlap: Overlap, pairs: int) -> bool:
    turned = overlap.pairs_turned
    enough = turned >= _FEWEST_TURNED_SHARE or turned * pairs >= _FEWEST_TURNED
    return (enough and turned > 2 * overlap.pairs) or (
        overlap.words_in_target > _MOST and overlap.words_in_source < _HARDLY_ANY
    )


def _turned(lexicon: Lexicon, overlap: Overlap) -> str:
    return (
        f"{lexicon.source}: expected pairs from the source's language to the target's, got the other direction: "
        f"{overlap.words_in_source:.1%} of its first column are words of the source and {overlap.words_in_target:.1%} "
        f"of the target; {overlap.translations_in_source:.1%} of its second column are words of the source and "
        f"{overlap.translations_in_target:.1%} of the target; swap its columns, or the two files of vectors"
    )


def usable_pairs(
    lexicon: Lexicon, source: Collection[str], target: Collection[str], *, fewest: int = FEWEST_SEED_PAIRS
) -> list[tuple[str, str]]:
    """Pairs of a seed lexicon that both vocabularies have, as these spell them, each once.

    Raises:
        LexiconError: see `require_fit`; or there are fewer than `fewest`.
    """
    require_fit(lexicon, source, target)
    found = pairs_with_vectors(lexicon, source, target)
    if len(found) < fewest:
        raise LexiconError(
            f"{lexicon.source}: expected at least {fewest} seed pairs with vectors on both sides, found {len(found)} "
            f"of {len(comparable_pairs(lexicon))}; give more pairs or more vectors, or start without a seed lexicon"
        )
    return found


def pairs_with_vectors(lexicon: Lexicon, source: Collection[str], target: Collection[str]) -> list[tuple[str, str]]:
    """Pairs that both vocabularies have, as these spell them, each once."""
    ours, theirs = spellings(source), spellings(target)
    pairs = comparable_pairs(lexicon)
    return [(ours[word], theirs[other]) for word, other in pairs if word in ours and other in theirs]


def comparable_pairs(lexicon: Lexicon) -> list[tuple[str, str]]:
    """Pairs in comparable form, each once, in the lexicon's order."""
    found = ((comparable(word), comparable(other)) for word, others in lexicon.entries.items() for other in others)
    return list(dict.fromkeys(found))


def _sample(words: Iterable[str]) -> str:
    """The first words as errors show them; a set's are sorted, for its order differs between runs."""
    ordered = sorted(words) if isinstance(words, set) else words
    return ", ".join(f"{word!r}" for word in islice(ordered, _SAMPLES)) + ", …"
