"""English instruction data: worked problems, rewriting and paraphrase."""

import functools
import random
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set

from lingualift.corpora.noise import scramble, with_strange_names
from lingualift.corpora.problems import NumberDesign, ProblemSampler, Step, Template, iterate_problems
from lingualift.corpora.templates import ProblemDraw, TemplateBook
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


def draw_wordings(draws: Iterable[ProblemDraw], book: TemplateBook, rng: random.Random) -> list[str]:
    """A wording for each draw, uniformly from all wordings of its template in the book."""
    wordings = functools.cache(book.wordings)
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
) -> Iterator[MathProblem]:
    """English problems in all training wordings: all are drawn and shuffled, then one at a time is rendered."""
    draws = sampler.draw_many(count, rng)
    rng.shuffle(draws)
    wordings = draw_wordings(draws, book, rng)
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
