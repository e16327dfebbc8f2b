"""English instruction data: worked problems, rewriting and paraphrase."""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence

from lingualift.corpora.noise import scramble
from lingualift.corpora.problems import ProblemSampler, Template, make_problems
from lingualift.corpora.templates import ProblemDraw, TemplateBook
from lingualift.records import InstructionExample, MathProblem


def draw_wordings(draws: Iterable[ProblemDraw], book: TemplateBook, rng: random.Random) -> list[str]:
    """A wording for each draw, uniformly from all wordings of its template in the book."""
    return [rng.choice(book.wordings(draw.template)) for draw in draws]


def draw_english_problems(
    count: int,
    sampler: ProblemSampler,
    book: TemplateBook,
    templates: Mapping[str, Template],
    rng: random.Random,
    *,
    prefix: str,
) -> list[MathProblem]:
    """English problems in all training wordings; O(count)."""
    draws = sampler.draw_many(count, rng)
    rng.shuffle(draws)
    return make_problems(draws, book, templates, prefix=prefix, wordings=draw_wordings(draws, book, rng))


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


def foundation_examples(
    problems: Sequence[MathProblem],
    paraphrases: Mapping[str, str],
    instructions: Mapping[str, str],
    shares: Mapping[str, float],
    rng: random.Random,
) -> list[InstructionExample]:
    """What the stand-in LLM is made from: each English problem becomes one kind of instruction example.

    Args:
        problems: English problems.
        paraphrases: problem id -> the same problem in another wording.
        instructions: instruction text per kind.
        shares: weight of each kind: `solve` (clean question), `solve_noised`, `rewrite` (noised text → text),
            `copy` (text → text), `paraphrase` (wording → another wording) and `arithmetic` (one bare step of the
            solution: a pretrained LLM knows its tables).
        rng: randomness.
    """
    kinds = rng.choices(list(shares), weights=list(shares.values()), k=len(problems))
    examples = []
    for problem, kind in zip(problems, kinds, strict=True):
        noised = kind in ("solve_noised", "rewrite")
        source = scramble(problem.question, rng) if noised else problem.question
        step = rng.choice(problem.rationale.split(". ")[:-1])
        if kind == "arithmetic":
            source = step.split(" = ")[0]
        name, response = {
            "arithmetic": ("solve", f"{step}. The answer is {step.split(' = ')[1]}."),
            "solve": ("solve", problem.rationale),
            "solve_noised": ("solve", problem.rationale),
            "rewrite": ("translate", problem.question),
            "copy": ("translate", problem.question),
            "paraphrase": ("paraphrase", paraphrases[problem.id]),
        }[kind]
        examples.append(
            InstructionExample(f"{problem.id}-{kind}", instructions[name], source, response, "en", problem.source)
        )
    return examples
