"""Texts of published sources, read once: English problems with worked solutions, and sentences; no test problem."""

import logging
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from lingualift.corpora.english_readers import (
    ReadProblems,
    read_asdiv,
    read_gsm8k,
    read_mawps,
    read_meta_math_qa,
    read_svamp,
)
from lingualift.corpora.equations import worked_solution
from lingualift.corpora.held_out import HeldOut
from lingualift.corpora.leakage import normal_form
from lingualift.corpora.text_readers import iterate_monolingual, read_tatoeba
from lingualift.errors import DataError
from lingualift.evaluation.benchmarks import get_benchmark
from lingualift.records import MathProblem
from lingualift.sources import EnglishReader, EnglishSource, MonolingualSource, Sources

READERS: Mapping[EnglishReader, Callable[..., ReadProblems]] = {
    "asdiv": read_asdiv,
    "gsm8k": read_gsm8k,
    "mawps": read_mawps,
    "meta_math_qa": read_meta_math_qa,
    "svamp": read_svamp,
}
_logger = logging.getLogger(__name__)
_MOST_CHARACTERS = 300  # of a sentence: longer lines are paragraphs
_FEWEST_LETTERS = 4
_LEAST_LETTER_SHARE = 0.6  # of what is no space: less is a table, a rule or an address
_NO_SENTENCE = ("http", "www.", "@")


@dataclass(frozen=True)
class RealTexts:
    """What the sources hold after everything unusable is left out.

    Attributes:
        problems: English problems, each with a worked solution as its rationale.
        sentences: English sentences.
        monolingual: sentences of every other language, by code.
        counts: source -> how many of its texts were read, kept, and left out for each reason.
    """

    problems: list[MathProblem]
    sentences: list[str]
    monolingual: dict[str, list[str]]
    counts: dict[str, dict[str, int]]


def read_held_out(sources: Sources) -> list[MathProblem]:
    """Every problem of every held-out benchmark, in all languages that are there."""
    return [
        problem
        for source in sources.held_out
        for problem in get_benchmark(source.benchmark).reader(sources.path(source.path), None)
    ]


def read_real_texts(sources: Sources, languages: Iterable[str], held_out: HeldOut) -> RealTexts:
    """Read all sources and leave out test problems, repetitions and what cannot be learnt from.

    Args:
        sources: where they are.
        languages: codes of the run.
        held_out: test problems.

    Raises:
        DataError: a file is malformed, or no English problem or no text of a language is left.
    """
    sieve = _Sieve(held_out)
    problems = [problem for source in sources.english for problem in _worked_problems(source, sources, sieve)]
    if not problems:
        raise DataError(f"sources.english: no problem is left: {sieve.shown()}; add another source")
    sentences = [sentence for source, path in sources.monolingual_files("en") for sentence in _sentences(source, path)]
    english = list(sieve.kept("sentences/en", sentences))
    monolingual: dict[str, list[str]] = {}
    for code in languages:
        if code == "en":
            continue
        texts, translations = _texts_of(sources, code)
        monolingual[code] = list(sieve.kept(f"sentences/{code}", texts))
        english += sieve.kept("sentences/en", translations)
        if not monolingual[code]:
            raise DataError(f"sources.monolingual: no text of {code!r} is left: {sieve.shown()}; add another source")
    return RealTexts(problems, english, monolingual, sieve.counts())


def clean_sentence(text: str) -> str | None:
    """A line as a sentence with single spaces; None for headings, addresses, rules, paragraphs and fragments."""
    sentence = " ".join(text.split())
    letters = sum(unicodedata.category(character)[0] in "LM" for character in sentence)
    if len(sentence) > _MOST_CHARACTERS or letters < _FEWEST_LETTERS:
        return None
    if letters < _LEAST_LETTER_SHARE * len(sentence.replace(" ", "")) or any(no in sentence for no in _NO_SENTENCE):
        return None
    return sentence


class _Sieve:
    """Leaves out what repeats a test problem or an earlier text, and counts by source."""

    def __init__(self, held_out: HeldOut) -> None:
        self._held_out, self._seen = held_out, set[str]()
        self._counts: dict[str, Counter[str]] = {}

    def count(self, source: str, what: str, number: int = 1) -> None:
        self._counts.setdefault(source, Counter())[what] += number

    def repeats_test(self, text: str) -> bool:
        return self._held_out.repeat(text) is not None

    def lets_pass(self, source: str, text: str) -> bool:
        form = normal_form(text)
        reason = self._held_out.repeat(text) or ("repeated" if form in self._seen else None)
        self._seen.add(form)
        self.count(source, reason or "kept")
        return reason is None

    def kept(self, source: str, lines: Iterable[str]) -> Iterator[str]:
        for line in lines:
            self.count(source, "read")
            sentence = clean_sentence(line)
            if sentence is None:
                self.count(source, "no_sentence")
            elif self.lets_pass(source, sentence):
                yield sentence

    def counts(self) -> dict[str, dict[str, int]]:
        return {source: dict(counter) for source, counter in self._counts.items()}

    def number(self, source: str, what: str) -> int:
        return self._counts[source][what]

    def shown(self, only: str = "") -> str:
        return "; ".join(f"{name}: {dict(found)}" for name, found in self._counts.items() if not only or name == only)


def _worked_problems(source: EnglishSource, sources: Sources, sieve: _Sieve) -> Iterator[MathProblem]:
    found = READERS[source.reader](sources.path(source.path), on_bad_row=source.on_bad_row)
    unread = {"answer_is_no_number": len(found.left_out), "malformed": len(found.skipped)}
    sieve.count(source.reader, "read", len(found.problems) + sum(unread.values()))
    for reason, number in unread.items():
        if number:
            sieve.count(source.reader, reason, number)
    for problem in found.problems:
        # Test problems are counted as such, whether they have a solution or not.
        rationale = problem.rationale or worked_solution(problem.equation, problem.answer)
        if rationale is None and not sieve.repeats_test(problem.question):
            sieve.count(source.reader, "no_worked_solution")
        elif sieve.lets_pass(source.reader, problem.question):
            yield replace(problem, rationale=rationale or "")
    if not sieve.number(source.reader, "kept"):
        _logger.warning("sources.english: no problem of %s is left: %s", source.path, sieve.shown(source.reader))


def _texts_of(sources: Sources, language: str) -> tuple[list[str], list[str]]:
    """Sentences of a language, and the English translations beside them."""
    texts, translations = [], []
    for source, path in sources.monolingual_files(language):
        if source.reader == "tatoeba":
            pairs = read_tatoeba(path, language, on_bad_row=source.on_bad_row)
            texts += [pair.text for pair in pairs]
            translations += [pair.english for pair in pairs]
        else:
            texts += _sentences(source, path)
    return texts, translations


def _sentences(source: MonolingualSource, path: Path) -> list[str]:
    return list(iterate_monolingual(path, on_bad_row=source.on_bad_row))
