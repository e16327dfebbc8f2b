"""No test problem in any training text: checked by code on every run."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from lingualift.errors import LeakageError
from lingualift.records import InstructionExample, MathProblem

# Characters of scripts without spaces: Thai, Kana, Han. Each counts as a word of its own.
UNSPACED = re.compile(r"([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff])")
_KEY_WORDS = 4


def normal_form(text: str) -> str:
    """Text without case, spacing, punctuation and Unicode variants: what makes two texts the same."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\W_]+", " ", UNSPACED.sub(r" \1 ", folded)).strip()


class QuestionSearch:
    """Test questions, found in a text alone or inside a longer one, by normal form.

    Every span of a text's words that starts like a test question is looked up. O(words of the text).

    Args:
        problems: test problems of all languages.
    """

    def __init__(self, problems: Iterable[MathProblem]) -> None:
        self._starts: dict[str, list[tuple[str, MathProblem]]] = {}
        for form, problem in {normal_form(problem.question): problem for problem in problems}.items():
            self._starts.setdefault(_key(form.split()), []).append((form, problem))
        self._first_words = {key.split(" ", 1)[0] for key in self._starts}

    def inside(self, text: str) -> MathProblem | None:
        """The first test problem that a text contains; None when there is none."""
        words = normal_form(text).split()
        for position, word in enumerate(words):
            if word not in self._first_words:
                continue
            first = words[position : position + _KEY_WORDS]
            # A question of fewer words than a key is found by as many as it has.
            keys = {_key(first[:count]) for count in range(1, _KEY_WORDS + 1)}
            for question, problem in (pair for key in keys for pair in self._starts.get(key, ())):
                rest = " ".join(words[position:])
                if rest == question or rest.startswith(question + " "):
                    return problem
        return None


def check_no_leakage(test: Iterable[MathProblem], corpora: Mapping[str, Iterable[str]]) -> dict[str, int]:
    """Prove that no test question occurs in a training text, alone or inside a longer one.

    Args:
        test: test problems of all languages.
        corpora: name of each training corpus -> its texts.

    Returns:
        Number of texts checked, per corpus.

    Raises:
        LeakageError: names the corpus, the text's number and the test problem.
    """
    search = QuestionSearch(test)
    checked = {}
    for name, texts in corpora.items():
        count = 0
        for count, text in enumerate(texts, start=1):  # noqa: B007 - the last value is the number of texts
            if problem := search.inside(text):
                raise LeakageError(
                    f"corpus {name!r}, text {count}: contains test problem {problem.id!r} ({problem.language}): "
                    f"{problem.question!r}; leave the text out of the corpus"
                )
        checked[name] = count
    return checked


def training_texts(
    monolingual: Mapping[str, Sequence[str]],
    sentences: Sequence[str],
    instructions: Iterable[InstructionExample],
    foundation: Iterable[InstructionExample],
    parallel: Mapping[str, Sequence[MathProblem]],
) -> dict[str, Sequence[str]]:
    """Every text that some model is trained on, by corpus, as `check_no_leakage` takes them."""
    texts: dict[str, Sequence[str]] = {f"monolingual/{code}": found for code, found in monolingual.items()}
    texts["code-switching sentences"] = sentences
    texts["instruction data"] = [part for e in instructions for part in (e.source, e.response)]
    texts |= {f"parallel/{code}": [p.question for p in found] for code, found in parallel.items()}
    texts["foundation corpus"] = [part for e in foundation for part in (e.source, e.response)]
    return texts


def _key(words: list[str]) -> str:
    return " ".join(words[:_KEY_WORDS])
