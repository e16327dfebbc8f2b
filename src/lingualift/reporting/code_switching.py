"""Code-switched sentences for the report: what was replaced by what, and how much of it by language."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from lingualift.code_switch import Switching
from lingualift.corpora.code_switched_statistics import STATISTICS_COLUMNS
from lingualift.records import CodeSwitchingSample
from lingualift.reporting.frames import MISSING, is_missing, language_name, languages_by_class, percent, require_columns
from lingualift.reporting.report_table import ReportTable, TablePart, value_starts

SHOWN_PER_LANGUAGE = 3
_CLASS_WORDS = {"low": "Low-resource", "medium": "Medium-resource", "high": "High-resource"}
_HEADINGS = {
    "resource_class": "class",
    "covered_share": "words covered, %",
    "replaced_share": "words replaced, %",
    "mean_ratio": "replaced of covered, %",
    "mean_span_words": "words side by side",
}


@dataclass(frozen=True)
class CodeSwitchingPart:
    """What the report has on code-switching.

    Attributes:
        samples: language -> examples with words of it.
        statistics: a row per language; see `code_switched_statistics.switching_statistics`.
        settings: by which both were made.
        phases: key of a phase that trains on code-switched text -> its own settings.
    """

    samples: Mapping[str, Sequence[CodeSwitchingSample]]
    statistics: pd.DataFrame
    settings: Switching
    phases: Mapping[str, Switching] = field(default_factory=dict)


@dataclass(frozen=True)
class TextPart:
    """A stretch of a code-switched text; of English where there is no language."""

    text: str
    original: str = ""
    language: str = ""


@dataclass(frozen=True)
class SwitchedText:
    """An example as the template reads it.

    Attributes:
        english: the original sentence.
        parts: the code-switched text.
        replaced: each (original, language, translation) once, in text order.
        mixed: whether several languages are in it.
    """

    english: str
    parts: tuple[TextPart, ...]
    replaced: tuple[TextPart, ...]
    mixed: bool


def read_switching(settings: Mapping[str, Any]) -> Switching:
    """The settings of code-switching among those of `code_switching`."""
    return Switching.model_validate({name: settings[name] for name in Switching.model_fields if name in settings})


def switched_text(sample: CodeSwitchingSample) -> SwitchedText:
    """Cut an example where its language changes."""
    parts = tuple(_parts(sample))
    replaced = tuple(dict.fromkeys(part for part in parts if part.language))
    return SwitchedText(sample.english, parts, replaced, len({part.language for part in replaced}) > 1)


def _parts(sample: CodeSwitchingSample) -> Iterator[TextPart]:
    end = 0
    for item in sample.replacements:
        if item.start > end:
            yield TextPart(sample.text[end : item.start])
        yield TextPart(item.translation, item.original, item.language)
        end = item.start + len(item.translation)
    if end < len(sample.text):
        yield TextPart(sample.text[end:])


def switched_texts(part: CodeSwitchingPart) -> dict[str, dict[str, list[SwitchedText]]]:
    """Heading of a resource class -> code of a language -> its first examples; languages without any are left out."""
    return {
        _CLASS_WORDS[name]: {code: [switched_text(sample) for sample in part.samples[code]] for code in shown}
        for name, codes in languages_by_class(part.statistics).items()
        if (shown := [code for code in codes if part.samples.get(code)])
    }


def statistics_table(table: pd.DataFrame) -> pd.DataFrame:
    """The statistics by class and family, with names for languages, shares in % and headings to read."""
    require_columns(table, "code-switching statistics", STATISTICS_COLUMNS)
    order = [code for codes in languages_by_class(table).values() for code in codes]
    shown = table.set_index("language").loc[order].reset_index()
    shown["language"] = [language_name(code) for code in order]
    for name in ("covered_share", "replaced_share", "mean_ratio"):
        shown[name] = [percent(value) for value in shown[name]]
    shown["mean_span_words"] = [MISSING if is_missing(value) else f"{value:.2f}" for value in shown["mean_span_words"]]
    return shown.rename(columns=_HEADINGS)


def describe_switching(part: CodeSwitchingPart) -> str:
    """The settings in sentences, and which phases have others."""
    settings = part.settings
    low, high = (f"{100 * ratio:.0f}" for ratio in settings.replacement_ratio)
    share = f"{low} %" if low == high else f"a share drawn from {low} to {high} %"
    units = {
        "word": "words and marks, each alone",
        "phrase": f"words, in phrases of up to {settings.phrase_words} where they stand side by side, and marks",
    }
    number = settings.embedded_languages
    sentences = [
        f"Each sentence draws {'one language' if number == 1 else f'{number} languages'}, and {share} of what a "
        f"lexicon covers is replaced: {units[settings.unit]}."
    ]
    if not settings.class_weights.equal:
        weights = ", ".join(f"{name} {weight:g}" for name, weight in settings.class_weights.model_dump().items())
        sentences.append(f"Languages weigh by resource class ({weights}) at temperature {settings.temperature:g}.")
    others = [key for key, switching in part.phases.items() if switching != settings]
    if others:
        sentences.append(f"Trained by other settings, which are listed below: {', '.join(others)}.")
    return " ".join(sentences)


def switching_report(statistics: pd.DataFrame) -> ReportTable:
    """`statistics_table` as a table of the report; only a sentence where nothing is code-switched."""
    otherwise = "No system of this study is trained on code-switched text."
    if statistics.empty:
        return ReportTable("code_switching", statistics, (), otherwise)
    cells = statistics_table(statistics)
    caption = "Code-switched sentences: how much is replaced, by language."
    about = (
        "Counted over sentences made as those of stage 1 are. Words covered: running English words, marks left out, "
        "that the lexicon translates. Replaced of covered: mean over sentences, marks included. Words side by side: "
        "mean length of what was replaced without a word, mark or number between."
    )
    part = TablePart(cells, caption, about=about, rules_before=value_starts(cells["class"]))
    return ReportTable("code_switching", statistics, [part], otherwise)
