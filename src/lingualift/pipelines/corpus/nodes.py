"""Nodes of the corpus pipeline: problems and texts from the shipped templates, none of them leaked."""

from pathlib import Path
from typing import Any

from lingualift.configuration import CorpusSettings
from lingualift.corpora.instructions import worked_examples
from lingualift.corpora.leakage import check_no_leakage
from lingualift.corpora.minimmwp import MiniMMWP, signatures
from lingualift.corpora.problems import NumberDesign
from lingualift.corpora.templates import ProblemDraw
from lingualift.records import InstructionExample, MathProblem


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
    texts = {f"monolingual/{code}": found for code, found in monolingual.items()}
    texts["code-switching sentences"] = sentences
    texts["instruction data"] = [example.source for example in instructions]
    texts["foundation corpus"] = [part for e in foundation for part in (e.source, e.response)]
    checked = check_no_leakage([p for found in problems.values() for p in found], texts)
    return monolingual, sentences, instructions, foundation, {"texts_checked": checked, "leaked": 0}
