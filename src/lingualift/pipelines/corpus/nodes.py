"""Nodes of the corpus pipeline: problems and texts from the shipped templates or real sources, none of them leaked."""

from pathlib import Path
from typing import Any

from lingualift.configuration import CorpusSettings
from lingualift.corpora import real_corpus
from lingualift.corpora.held_out import HeldOut
from lingualift.corpora.instructions import check_texts_unseen, check_wordings_unseen, rename_people, worked_examples
from lingualift.corpora.leakage import check_no_leakage, training_texts
from lingualift.corpora.minimmwp import MiniMMWP, signatures
from lingualift.corpora.multilingual import multilingual_instructions, parallel_questions
from lingualift.corpora.problems import NumberDesign
from lingualift.corpora.real_texts import RealTexts, read_held_out, read_real_texts
from lingualift.corpora.templates import ProblemDraw
from lingualift.evaluation.benchmarks import get_benchmark
from lingualift.randomness import named_random
from lingualift.records import InstructionExample, MathProblem
from lingualift.sources import Sources


def read_templates(folder: Path, languages: list[str], settings: CorpusSettings) -> MiniMMWP:
    """Read the template files of the run's languages."""
    design = NumberDesign(settings.largest_number, settings.largest_divisor, settings.distractor_share)
    return MiniMMWP.read(folder, languages, design)


def draw_test_problems(
    minimmwp: MiniMMWP, settings: CorpusSettings, seed: int
) -> tuple[list[ProblemDraw], dict[str, list[MathProblem]], dict[str, float]]:
    """Draw the test problems, render them in every language, and compute each language's floor."""
    draws = minimmwp.test_draws(settings.test_problems, seed)
    return draws, minimmwp.test_problems(draws), minimmwp.floors()


def write_monolingual_texts(
    minimmwp: MiniMMWP, test_draws: list[ProblemDraw], settings: CorpusSettings, seed: int
) -> dict[str, list[str]]:
    """Texts for the encoder: each language its own problems."""
    return minimmwp.monolingual(settings.monolingual_texts, signatures(test_draws), seed)


def write_english_sentences(
    minimmwp: MiniMMWP, test_draws: list[ProblemDraw], settings: CorpusSettings, seed: int
) -> list[str]:
    """English texts that stage 1 code-switches."""
    excluded, unseen = signatures(test_draws), settings.unseen_wordings
    problems = minimmwp.english_problems(settings.code_switching_sentences, excluded, seed, "sentences", unseen)
    return [problem.question for problem in problems]


def write_instruction_data(
    minimmwp: MiniMMWP,
    test_draws: list[ProblemDraw],
    settings: CorpusSettings,
    instructions: dict[str, str],
    seed: int,
) -> list[InstructionExample]:
    """English worked problems for stage 2."""
    excluded = signatures(test_draws)
    count, unseen = settings.instruction_problems, settings.unseen_wordings
    problems = minimmwp.english_problems(count, excluded, seed, "instructions", unseen)
    worked, rng = worked_examples(problems, instructions["solve"]), named_random(seed, "strange names")
    return rename_people(worked, minimmwp.english_names(), settings.strange_names, rng)


def write_foundation_corpus(
    minimmwp: MiniMMWP,
    test_draws: list[ProblemDraw],
    settings: CorpusSettings,
    instructions: dict[str, str],
    seed: int,
) -> list[InstructionExample]:
    """English text that the stand-in LLM is made from."""
    count, mix = (
        settings.foundation_problems,
        {str(kind): share for kind, share in settings.foundation_mix.items()},
    )
    excluded, unseen = signatures(test_draws), settings.unseen_wordings
    return minimmwp.foundation_corpus(count, excluded, seed, instructions, mix, unseen)


def write_parallel_problems(
    minimmwp: MiniMMWP, test_draws: list[ProblemDraw], settings: CorpusSettings, seed: int
) -> dict[str, list[MathProblem]]:
    """MiniMMWP's parallel training part, for the systems that need one."""
    excluded, unseen = signatures(test_draws), settings.unseen_wordings
    return minimmwp.parallel_problems(settings.parallel_problems, excluded, seed, unseen)


def write_multilingual_corpora(
    parallel: dict[str, list[MathProblem]], instructions: dict[str, str]
) -> tuple[list[InstructionExample], list[InstructionExample]]:
    """Worked problems in every language, and questions with their English."""
    solve, translate = instructions["solve"], instructions["translate"]
    return multilingual_instructions(parallel, solve), parallel_questions(parallel, translate)


def check_leakage(
    minimmwp: MiniMMWP,
    settings: CorpusSettings,
    problems: dict[str, list[MathProblem]],
    monolingual: dict[str, list[str]],
    sentences: list[str],
    instructions: list[InstructionExample],
    foundation: list[InstructionExample],
    parallel: dict[str, list[MathProblem]],
) -> tuple[Any, ...]:
    """Pass the corpora on if no test problem occurs in any, and no unseen wording in what a layer or an LLM learns."""
    texts = training_texts(monolingual, sentences, instructions, foundation, parallel)
    checked = check_no_leakage([p for found in problems.values() for p in found], texts)
    learned = [*instructions, *foundation, *multilingual_instructions({"en": parallel["en"]}, "")]
    english, wordings = minimmwp.english, settings.unseen_wordings
    switched = ((f"english_sentences: number {i}", text) for i, text in enumerate(sentences))
    read = check_wordings_unseen(learned, english, wordings) + check_texts_unseen(switched, english, wordings)
    unseen = {"wordings": list(wordings), "texts_checked": read}
    report = {"held_out": ["MiniMMWP"], "texts_checked": checked, "leaked": 0, "unseen": unseen}
    return monolingual, sentences, instructions, foundation, parallel, report


def read_sources(
    sources: Sources, languages: list[str], problems: dict[str, list[MathProblem]]
) -> tuple[RealTexts, list[MathProblem]]:
    """Read the real texts without any test problem, and the test problems that were held out."""
    held_out = [*read_held_out(sources), *(p for found in problems.values() for p in found)]
    return read_real_texts(sources, languages, HeldOut(held_out)), held_out


def take_monolingual_texts(texts: RealTexts, settings: CorpusSettings, seed: int) -> dict[str, list[str]]:
    """Texts for the encoder."""
    return real_corpus.monolingual_texts(texts, settings.monolingual_texts, seed)


def take_english_sentences(texts: RealTexts, settings: CorpusSettings, seed: int) -> list[str]:
    """English texts that stage 1 code-switches."""
    return real_corpus.english_sentences(texts, settings.code_switching_sentences, seed)


def take_instruction_data(
    texts: RealTexts, settings: CorpusSettings, instructions: dict[str, str], seed: int
) -> list[InstructionExample]:
    """English worked problems for stage 2."""
    return real_corpus.instruction_data(texts, settings.instruction_problems, instructions["solve"], seed)


def take_foundation_corpus(
    texts: RealTexts, settings: CorpusSettings, instructions: dict[str, str], seed: int
) -> list[InstructionExample]:
    """English text that the stand-in LLM is made from."""
    mix = {str(kind): share for kind, share in settings.foundation_mix.items()}
    count, largest = settings.foundation_problems, settings.largest_number
    return real_corpus.foundation_corpus(texts, count, instructions, mix, seed, largest_number=largest)


def check_real_leakage(
    held_out: list[MathProblem],
    texts: RealTexts,
    sources: Sources,
    monolingual: dict[str, list[str]],
    sentences: list[str],
    instructions: list[InstructionExample],
    foundation: list[InstructionExample],
    parallel: dict[str, list[MathProblem]],
) -> tuple[Any, ...]:
    """Pass the corpora on only when no problem of any held-out benchmark occurs in them; say what was left out."""
    checked = check_no_leakage(held_out, training_texts(monolingual, sentences, instructions, foundation, parallel))
    titles = ["MiniMMWP", *(get_benchmark(source.benchmark).title for source in sources.held_out)]
    report = {"held_out": titles, "test_problems": len(held_out), "texts_checked": checked, "leaked": 0}
    return monolingual, sentences, instructions, foundation, parallel, {**report, "sources": texts.counts}
