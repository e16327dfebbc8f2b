"""No test problem in any training text: checked by code on every run."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from lingualift.errors import LeakageError
from lingualift.records import MathProblem

# Characters of scripts without spaces: Thai, Kana, Han. Each counts as a word of its own.
_UNSPACED = re.compile(r"([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff])")
_KEY_WORDS = 4


def normal_form(text: str) -> str:
    """Text without case, spacing, punctuation and Unicode variants: what makes two texts the same."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\W_]+", " ", _UNSPACED.sub(r" \1 ", folded)).strip()


def check_no_leakage(test: Iterable[MathProblem], corpora: Mapping[str, Iterable[str]]) -> dict[str, int]:
    """Prove that no test question occurs in a training text, alone or inside a longer one.

    A test question is looked up by its normal form: whole texts by hash, and, for longer texts, every span of words
    that starts like a test question. O(words of all texts).

    Args:
        test: test problems of all languages.
        corpora: name of each training corpus -> its texts.

    Returns:
        Number of texts checked, per corpus.

    Raises:
        LeakageError: names the corpus, the text's number and the test problem.
    """
    forms = {normal_form(problem.question): problem for problem in test}
    starts: dict[str, list[tuple[str, MathProblem]]] = {}
    for form, problem in forms.items():
        starts.setdefault(_key(form.split()), []).append((form, problem))
    checked = {}
    for name, texts in corpora.items():
        count = 0
        for count, text in enumerate(texts, start=1):  # noqa: B007 - the last value is the number of texts
            _check_text(name, count, normal_form(text), starts)
        checked[name] = count
    return checked


def _key(words: list[str]) -> str:
    return " ".join(words[:_KEY_WORDS])


def _check_text(corpus: str, number: int, form: str, starts: Mapping[str, list[tuple[str, MathProblem]]]) -> None:
    words = form.split()
    for position in range(len(words)):
        first = words[position : position + _KEY_WORDS]
        # A question of fewer words than a key is found by as many as it has.
        keys = {_key(first[:count]) for count in range(1, _KEY_WORDS + 1)}
        for question, problem in (pair for key in keys for pair in starts.get(key, ())):
            rest = " ".join(words[position:])
            if rest == question or rest.startswith(question + " "):
                raise LeakageError(
                    f"corpus {corpus!r}, text {number}: contains test problem {problem.id!r} ({problem.language}): "
                    f"{problem.question!r}; draw the corpus without the test problems' signatures"
                )
