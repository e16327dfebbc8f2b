"""Nodes of the corpus pipeline: problems and texts from the shipped templates or real sources, none of them leaked."""

from pathlib import Path
from typing import Any

from lingualift.configuration import CorpusSettings
from lingualift.corpora import real_corpus
from lingualift.corpora.held_out import HeldOut
from lingualift.corpora.instructions import worked_examples
from lingualift.corpora.leakage import check_no_leakage, training_texts
from lingualift.corpora.minimmwp import MiniMMWP, signatures
from lingualift.corpora.problems import NumberDesign
from lingualift.corpora.real_texts import RealTexts, read_held_out, read_real_texts
from lingualift.corpora.templates import ProblemDraw
from lingualift.evaluation.benchmarks import get_benchmark
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
    excluded = signatures(test_draws)
    problems = minimmwp.english_problems(settings.code_switching_sentences, excluded, seed, "sentences")
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
    problems = minimmwp.english_problems(settings.instruction_problems, excluded, seed, "instructions")
    return list(worked_examples(problems, instructions["solve"]))


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
    return minimmwp.foundation_corpus(count, signatures(test_draws), seed, instructions, mix)


def check_leakage(
    problems: dict[str, list[MathProblem]],
    monolingual: dict[str, list[str]],
    sentences: list[str],
    instructions: list[InstructionExample],
    foundation: list[InstructionExample],
) -> tuple[dict[str, list[str]], list[str], list[InstructionExample], list[InstructionExample], dict[str, Any]]:
    """Pass the corpora on only when no test problem occurs in any of them."""
    texts = training_texts(monolingual, sentences, instructions, foundation)
    checked = check_no_leakage([p for found in problems.values() for p in found], texts)
    report = {"held_out": ["MiniMMWP"], "texts_checked": checked, "leaked": 0}
    return monolingual, sentences, instructions, foundation, report


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
) -> tuple[dict[str, list[str]], list[str], list[InstructionExample], list[InstructionExample], dict[str, Any]]:
    """Pass the corpora on only when no problem of any held-out benchmark occurs in them; say what was left out."""
    checked = check_no_leakage(held_out, training_texts(monolingual, sentences, instructions, foundation))
    titles = ["MiniMMWP", *(get_benchmark(source.benchmark).title for source in sources.held_out)]
    report = {"held_out": titles, "test_problems": len(held_out), "texts_checked": checked, "leaked": 0}
    return monolingual, sentences, instructions, foundation, {**report, "sources": texts.counts}
