"""Training corpora from the texts of published sources; counts are upper bounds where the sources hold less."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from random import Random
from typing import TypeVar

from lingualift.corpora.equations import WrittenStep, written_steps
from lingualift.corpora.instructions import foundation_examples, worked_examples
from lingualift.corpora.real_texts import RealTexts
from lingualift.randomness import named_random
from lingualift.records import InstructionExample, MathProblem

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_BEFORE_A_NAME = re.compile(r"[^\W\d_],? $")  # not the first word of a sentence
_MOST_NAMES = 200
_Item = TypeVar("_Item")


def monolingual_texts(texts: RealTexts, count: int, seed: int) -> dict[str, list[str]]:
    """Texts for the encoder, at most `count` a language: sentences, and in English the problems' questions too."""
    english = [*texts.sentences, *_questions(texts)]
    found = {"en": english, **texts.monolingual}
    return {code: _drawn(of, count, named_random(seed, "monolingual", code)) for code, of in found.items()}


def english_sentences(texts: RealTexts, count: int, seed: int) -> list[str]:
    """English texts that stage 1 code-switches: the questions first, then sentences up to `count`; shuffled."""
    rng = named_random(seed, "sentences")
    questions = _drawn(_questions(texts), count, rng)
    return _drawn([*questions, *_drawn(texts.sentences, count - len(questions), rng)], count, rng)


def instruction_data(texts: RealTexts, count: int, instruction: str, seed: int) -> list[InstructionExample]:
    """English worked problems for stage 2, each once, at most `count`."""
    return list(worked_examples(_drawn(texts.problems, count, named_random(seed, "instructions")), instruction))


def foundation_corpus(
    texts: RealTexts,
    count: int,
    instructions: Mapping[str, str],
    mix: Mapping[str, float],
    seed: int,
    *,
    largest_number: int,
) -> list[InstructionExample]:
    """What the stand-in LLM is made from: `count` examples; problems come round again, as another kind or noised anew.

    Args:
        texts: what the sources hold.
        count: number of examples.
        instructions: instruction text per kind.
        mix: weight of each kind, see `foundation_examples`; published problems have no paraphrases.
        seed: the run's seed.
        largest_number: bound of the arithmetic tables, beside the steps of the problems' own equations.
    """
    rng = named_random(seed, "foundation")
    drawn: list[MathProblem] = []
    while len(drawn) < count:
        drawn += rng.sample(texts.problems, len(texts.problems))
    problems = [replace(problem, id=f"foundation-{i:06d}") for i, problem in enumerate(drawn[:count])]
    facts = [*arithmetic_tables(largest_number), *equation_steps(texts.problems)]
    return foundation_examples(
        problems, {}, instructions, mix, rng,
        names=frequent_names(_questions(texts)), facts=facts, sentences=texts.sentences,
    )  # fmt: skip


def arithmetic_tables(largest: int) -> list[WrittenStep]:
    """a + b, a - b, a * b and a / b of whole numbers from 1 to `largest`, where the result is whole and positive."""
    numbers = range(1, largest + 1)
    pairs = [(a, b) for a in numbers for b in numbers]
    steps = [(a, "+", b, a + b) for a, b in pairs] + [(a, "-", b, a - b) for a, b in pairs if a > b]
    steps += [(a, "*", b, a * b) for a, b in pairs] + [(a, "/", b, a // b) for a, b in pairs if a % b == 0]
    return [(str(a), sign, str(b), str(result)) for a, sign, b, result in steps]


def equation_steps(problems: Iterable[MathProblem]) -> list[WrittenStep]:
    """Every step of the problems' equations, as often as it occurs."""
    return [step for problem in problems if problem.equation for step in written_steps(problem.equation) or ()]


def frequent_names(texts: Iterable[str], most: int = _MOST_NAMES) -> list[str]:
    """Words that stand with a capital inside sentences and nowhere without one, most frequent first: mostly names."""
    capital, lower = Counter[str](), set[str]()
    for text in texts:
        for match in _WORD.finditer(text):
            word = match.group().removesuffix("'s").removesuffix("’s")
            if word[0].islower():
                lower.add(word)
            elif len(word) > 1 and _BEFORE_A_NAME.search(text, max(0, match.start() - 3), match.start()):
                capital[word] += 1
    return [word for word, _ in capital.most_common() if word.lower() not in lower and not word.isupper()][:most]


def _questions(texts: RealTexts) -> list[str]:
    return [problem.question for problem in texts.problems]


def _drawn(items: list[_Item], count: int, rng: Random) -> list[_Item]:
    """At most `count` of the items, in random order."""
    return rng.sample(items, min(count, len(items)))
