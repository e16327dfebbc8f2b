"""Nodes of the code-switching pipeline: what stage 1 reads, a sample of it to look at, and a corpus on disk."""

from typing import Any

from lingualift.code_switch import switch_example
from lingualift.configuration import CodeSwitchingSettings
from lingualift.corpora.code_switched_writer import WritingPlan, available_cores
from lingualift.lexicons.lexicon import Lexicon
from lingualift.randomness import named_random
from lingualift.records import CodeSwitchedExample

_SAMPLES_PER_LANGUAGE = 5


def join_sentences_and_lexicons(sentences: list[str], lexicons: dict[str, dict[str, list[str]]]) -> dict[str, Any]:
    """What code-switching on the fly needs."""
    return {"sentences": sentences, "lexicons": lexicons}


def sample_code_switching(code_switched: dict[str, Any], seed: int) -> dict[str, list[CodeSwitchedExample]]:
    """A few code-switched sentences per language, for readers; training draws its own."""
    samples = {}
    for code, entries in code_switched["lexicons"].items():
        lexicon, rng = Lexicon(code, entries), named_random(seed, "code-switching sample", code)
        sentences = rng.sample(code_switched["sentences"], _SAMPLES_PER_LANGUAGE)
        samples[code] = [
            switch_example(f"sample-{i}", text, lexicon, (0.5, 1.0), rng) for i, text in enumerate(sentences)
        ]
    return samples


def plan_examples(code_switched: dict[str, Any], settings: CodeSwitchingSettings, seed: int) -> WritingPlan:
    """What is written to disk; the dataset that saves the plan writes it."""
    return WritingPlan(
        code_switched["sentences"],
        {code: Lexicon(code, entries) for code, entries in code_switched["lexicons"].items()},
        settings.replacement_ratio,
        seed,
        settings.write_examples,
        settings.processes or available_cores(),
    )
