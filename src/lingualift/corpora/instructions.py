"""English instruction data: worked problems, rewriting and paraphrase, and which wordings never occur in it."""

import functools
import random
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from pathlib import Path

from fluent.syntax import FluentParser, ast

from lingualift.corpora.noise import scramble, with_strange_names
from lingualift.corpora.problems import NumberDesign, ProblemSampler, Step, Template, iterate_problems
from lingualift.corpora.templates import NUMBERS, ProblemDraw, TemplateBook
from lingualift.errors import ConfigurationError, LeakageError, shown
from lingualift.records import InstructionExample, MathProblem

# Which instruction each kind of example follows.
_INSTRUCTIONS = {
    "arithmetic": "solve",
    "solve": "solve",
    "solve_noised": "solve",
    "rewrite": "translate",
    "copy": "translate",
    "paraphrase": "paraphrase",
}
# Share of sentences in another word order. Stage 1's texts keep English order, the questions of other languages do not.
_MOVED_SHARES = {"solve_noised": 0.75, "rewrite": 0.3}


def draw_wordings(
    draws: Iterable[ProblemDraw], book: TemplateBook, rng: random.Random, unseen: Collection[str] = ()
) -> list[str]:
    """A wording for each draw, uniformly from its template's wordings in the book but those of `unseen`."""

    @functools.cache
    def wordings(template: str) -> list[str]:
        return [wording for wording in book.wordings(template) if wording not in unseen]

    return [rng.choice(wordings(draw.template)) for draw in draws]


def iterate_english_problems(
    count: int,
    sampler: ProblemSampler,
    book: TemplateBook,
    templates: Mapping[str, Template],
    rng: random.Random,
    *,
    prefix: str,
    start: int = 0,
    unseen: Collection[str] = (),
) -> Iterator[MathProblem]:
    """English problems in all wordings but `unseen`: all are drawn and shuffled, then one at a time is rendered."""
    draws = sampler.draw_many(count, rng)
    rng.shuffle(draws)
    wordings = draw_wordings(draws, book, rng, unseen)
    yield from iterate_problems(draws, book, templates, prefix=prefix, wordings=wordings, start=start)


def worked_examples(problems: Iterable[MathProblem], instruction: str) -> Iterator[InstructionExample]:
    """Problems as instruction data: the question is the source, the worked solution the response."""
    for problem in problems:
        yield InstructionExample(
            id=problem.id,
            instruction=instruction,
            source=problem.question,
            response=problem.rationale,
            language=problem.language,
            provenance=problem.source,
        )


def rename_people(
    examples: Iterable[InstructionExample], names: Collection[str], share: float, rng: random.Random
) -> list[InstructionExample]:
    """Give a share of the sources made-up names: English data at large knows thousands, templates only a few.

    Args:
        examples: English examples; responses name nobody and stay.
        names: the names that may stand in a source.
        share: of the examples, in [0, 1].
        rng: randomness.
    """
    known = frozenset(names)
    return [
        replace(example, source=with_strange_names(example.source, known, rng)) if rng.random() < share else example
        for example in examples
    ]


def arithmetic_facts(templates: Iterable[Template], design: NumberDesign) -> list[Step]:
    """Every step that any problem of the design may need, each once: the tables that a pretrained LLM knows.

    A bare step is no problem, so the test problems' steps are among them; what a problem asks is for the model to find.
    """
    return sorted({step for t in templates for flag in (False, True) for step in _steps(t, design, flag)})


def _steps(template: Template, design: NumberDesign, distractor: bool) -> Iterator[Step]:
    for numbers in design.choices(template, distractor=distractor):
        yield from template.solve(numbers)


def foundation_examples(
    problems: Sequence[MathProblem],
    paraphrases: Mapping[str, str],
    instructions: Mapping[str, str],
    shares: Mapping[str, float],
    rng: random.Random,
    *,
    names: Collection[str],
    facts: Sequence[tuple[object, str, object, object]],
    sentences: Sequence[str] = (),
) -> list[InstructionExample]:
    """What the stand-in LLM is made from: each English problem becomes one kind of instruction example.

    Args:
        problems: English problems.
        paraphrases: problem id -> the same problem in another wording; needed where `paraphrase` has a weight.
        instructions: instruction text per kind.
        shares: weight of each kind: `solve` (clean question), `solve_noised`, `rewrite` (noised text → text),
            `copy` (text → text), `paraphrase` (wording → another wording) and `arithmetic` (one of the facts, in the
            problem's place).
        rng: randomness.
        names: people's names; half of the noised worked problems get made-up ones.
        facts: left, operator, right, result each: what `arithmetic_facts` returns.
        sentences: other English texts, which half of `rewrite` and `copy` take in the question's place.
    """
    kinds = rng.choices(list(shares), weights=list(shares.values()), k=len(problems))
    examples, known = [], frozenset(names)
    for problem, kind in zip(problems, kinds, strict=True):
        if kind == "arithmetic":
            source, response = _bare_step(rng.choice(facts))
        else:
            text = problem.question
            if sentences and _INSTRUCTIONS[kind] == "translate" and rng.random() < 0.5:
                text = rng.choice(sentences)
            source = _noised_as(kind, text, known, rng)
            answers = {"solve": problem.rationale, "translate": text, "paraphrase": paraphrases.get(problem.id, "")}
            response = answers[_INSTRUCTIONS[kind]]
        instruction = instructions[_INSTRUCTIONS[kind]]
        examples.append(InstructionExample(f"{problem.id}-{kind}", instruction, source, response, "en", problem.source))
    return examples


def _bare_step(step: tuple[object, str, object, object]) -> tuple[str, str]:
    left, sign, right, result = step
    return f"{left} {sign} {right}", f"{left} {sign} {right} = {result}. The answer is {result}."


def _noised_as(kind: str, text: str, names: Set[str], rng: random.Random) -> str:
    if kind in _MOVED_SHARES:
        text = scramble(text, rng, moved_share=_MOVED_SHARES[kind])
    if kind == "solve_noised" and rng.random() < 0.5:
        text = with_strange_names(text, names, rng)
    return text


def check_unseen(unseen: Collection[str], templates: Collection[str], book: TemplateBook) -> None:
    """Check that wordings can be kept for the test: each is a template's own, and others are left to train on.

    Raises:
        ConfigurationError: an unknown template, or one without another wording.
    """
    for name in unseen:
        if name not in templates:
            raise ConfigurationError(
                f"corpus.unseen_wordings: unknown template {name!r}: expected some of {', '.join(templates)}"
            )
        if book.wordings(name) == [name]:
            raise ConfigurationError(
                f"corpus.unseen_wordings: {name!r} has no other wording to train on; add {name + '--2'!r} to "
                "en.training.ftl, or take it from the list"
            )


def check_wordings_unseen(examples: Iterable[InstructionExample], book: TemplateBook, unseen: Collection[str]) -> int:
    """Prove on the text that no instruction example holds a problem in a wording that is kept for the test.

    A noised text is in no wording any more; `MiniMMWP.foundation_corpus` checks its texts before they are noised.

    Args:
        examples: sources and responses are read, ids are not.
        book: English messages; of a wording's message any number, name and thing may take the variables' places.
        unseen: templates whose own wording is kept for the test.

    Returns:
        Number of texts that were read.

    Raises:
        LeakageError: names the example, its field and the wording.
    """
    parts = ((example, field) for example in examples for field in ("source", "response"))
    return check_texts_unseen(
        ((f"instruction example {example.id!r}: field {field}", getattr(example, field)) for example, field in parts),
        book,
        unseen,
    )


def check_texts_unseen(texts: Iterable[tuple[str, str]], book: TemplateBook, unseen: Collection[str]) -> int:
    """The check of `check_wordings_unseen` on texts, each with the name that errors have for it."""
    patterns = _patterns(book.path) if unseen else {}
    wordings, count = [_wording(patterns, template) for template in unseen], 0
    for count, (name, text) in enumerate(texts, start=1):  # noqa: B007 - the last value is the number of texts
        normal = " ".join(text.split())
        for wording in wordings:
            if wording.longest in normal and wording.pattern.search(normal):
                raise LeakageError(
                    f"{name}: expected no text in the wording {wording.template!r}, which corpus.unseen_wordings "
                    f"keeps for the test, got {shown(text)}; leave it out, or take the wording from the list"
                )
    return count


@dataclass(frozen=True)
class _Wording:
    """How texts in a template's own wording read: its story, at most one sentence more, its question."""

    template: str
    pattern: re.Pattern[str]
    longest: str  # the longest piece without variables: quick to look for


def _wording(patterns: Mapping[tuple[str, str], ast.Pattern | None], template: str) -> _Wording:
    story, question = (patterns.get((template, attribute)) for attribute in ("", "question"))
    if story is None or question is None:
        raise ConfigurationError(f"corpus.unseen_wordings: {template!r} is no problem of en.ftl; take it from the list")
    pieces = [e.value for part in (story, question) for e in part.elements if isinstance(e, ast.TextElement)]
    longest = max((line for piece in pieces for line in piece.splitlines()), key=len, default="")
    pattern = rf"{_expression(story)}(?: [^.?!]+\.)? {_expression(question)}"
    return _Wording(template, re.compile(pattern), longest.strip())


def _patterns(path: Path) -> dict[tuple[str, str], ast.Pattern | None]:
    """(message, attribute or "") → what a Fluent file says there."""
    found: dict[tuple[str, str], ast.Pattern | None] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Message):
            found[entry.id.name, ""] = entry.value
            found |= {(entry.id.name, attribute.id.name): attribute.value for attribute in entry.attributes}
    return found


def _expression(pattern: ast.Pattern) -> str:
    """A Fluent pattern as a regular expression."""
    parts = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append(re.escape(re.sub(r"\s+", " ", element.value)))
            continue
        variable = element.expression
        if isinstance(variable, ast.SelectExpression):
            parts.append(f"(?:{'|'.join(_expression(variant.value) for variant in variable.variants)})")
        elif isinstance(variable, ast.VariableReference) and variable.id.name in NUMBERS:
            parts.append(r"\d+")
        else:
            parts.append(r"[^.?!]+?")
    return "".join(parts)
