"""Code-switched examples at a glance: how much of each language is in them, and a few to look at."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from lingualift.code_switch import SwitchAccount
from lingualift.languages import get_language
from lingualift.lexicons.lexicon import words_of
from lingualift.records import CodeSwitchingSample

STATISTICS_COLUMNS = (
    "language", "resource_class", "sentences", "words",
    "covered_share", "replaced_share", "mean_ratio", "mean_span_words",
)  # fmt: skip


@dataclass
class _Count:
    sentences: int = 0
    words: int = 0
    covered: int = 0
    replaced: int = 0
    spans: int = 0
    ratios: list[float] = field(default_factory=list)


def switching_statistics(accounts: Iterable[SwitchAccount], codes: Sequence[str]) -> pd.DataFrame:
    """What code-switching did, by language.

    Args:
        accounts: examples.
        codes: the languages that they draw from.

    Returns:
        A row per language, in the order given, with columns `STATISTICS_COLUMNS`: number of sentences that drew it;
        running English words of these; shares, in [0, 1], of the words that it covers and that it replaced; mean over
        the sentences of the share replaced, by any language, of what was covered by any, marks included; mean number of
        replaced words that stand side by side. NaN where there is nothing to divide by.

    Raises:
        ConfigurationError: the language table does not know a code.
    """
    counts = {code: _Count() for code in codes}
    for account in accounts:
        words = len(words_of(account.example.english))
        for code in account.languages:
            _add(counts[code], account, code, words)
    rows = [(code, get_language(code).resource_class, *_row(count)) for code, count in counts.items()]
    return pd.DataFrame(rows, columns=list(STATISTICS_COLUMNS))


def _add(count: _Count, account: SwitchAccount, code: str, words: int) -> None:
    example, spans = account.example, _spans(account, code)
    count.sentences += 1
    count.words += words
    count.covered += sum(unit.words for unit in account.units if code in unit.found and not unit.is_mark)
    count.replaced += sum(spans)
    count.spans += len(spans)
    if example.replaceable:
        count.ratios.append(example.replaced / example.replaceable)


def _spans(account: SwitchAccount, code: str) -> list[int]:
    """Words of each stretch of a language's words with nothing but single spaces between them."""
    spans: list[int] = []
    end, english = -1, account.example.english
    for item in account.replacements:
        if item.language != code or not item.original[0].isalnum():
            continue
        words = item.original.count(" ") + 1
        if spans and english[end : item.english_start] == " ":
            spans[-1] += words
        else:
            spans.append(words)
        end = item.english_start + len(item.original)
    return spans


def _row(count: _Count) -> tuple[Any, ...]:
    return (
        count.sentences,
        count.words,
        _share(count.covered, count.words),
        _share(count.replaced, count.words),
        _share(sum(count.ratios), len(count.ratios)),
        _share(count.replaced, count.spans),
    )


def _share(part: float, whole: int) -> float:
    return part / whole if whole else float("nan")


def sample_by_language(
    accounts: Iterable[SwitchAccount], codes: Sequence[str], *, per_language: int
) -> dict[str, list[CodeSwitchingSample]]:
    """The first examples with words of each language; one of several languages may stand under each.

    Args:
        accounts: examples.
        codes: languages to show, in the order shown.
        per_language: how many of each.
    """
    samples: dict[str, list[CodeSwitchingSample]] = {code: [] for code in codes}
    for account in accounts:
        for code in account.example.language.split("+"):
            if len(samples[code]) < per_language:
                samples[code].append(CodeSwitchingSample(**vars(account.example), replacements=account.replacements))
    return samples
