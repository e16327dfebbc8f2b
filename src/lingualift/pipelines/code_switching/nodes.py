"""Nodes of the code-switching pipeline: what stage 1 reads, what becomes of it by language, and a corpus on disk."""

from typing import Any

import pandas as pd

from lingualift.code_switch import CodeSwitcher
from lingualift.configuration import CodeSwitchingSettings
from lingualift.corpora.code_switched_statistics import sample_by_language, switching_statistics
from lingualift.corpora.code_switched_writer import WritingPlan, available_cores
from lingualift.lexicons.lexicon import lexicons_of
from lingualift.records import CodeSwitchingSample

_EXAMPLES_PER_LANGUAGE = 100  # that are counted: enough for shares to a percent or two
_SHOWN_PER_LANGUAGE = 5


def join_sentences_and_lexicons(sentences: list[str], lexicons: dict[str, dict[str, list[str]]]) -> dict[str, Any]:
    """What code-switching on the fly needs."""
    return {"sentences": sentences, "lexicons": lexicons}


def sample_code_switching(
    code_switched: dict[str, Any], settings: CodeSwitchingSettings, seed: int
) -> tuple[dict[str, list[CodeSwitchingSample]], pd.DataFrame]:
    """A few examples per language for readers, and counts over more; those of the corpus that `plan_examples` plans."""
    codes = list(code_switched["lexicons"])
    switcher = CodeSwitcher(
        code_switched["sentences"], lexicons_of(code_switched["lexicons"]), settings.switching, seed=seed
    )
    accounts = [switcher.explain(index) for index in range(_EXAMPLES_PER_LANGUAGE * len(codes))]
    samples = sample_by_language(accounts, codes, per_language=_SHOWN_PER_LANGUAGE)
    return samples, switching_statistics(accounts, codes)


def plan_examples(code_switched: dict[str, Any], settings: CodeSwitchingSettings, seed: int) -> WritingPlan:
    """What is written to disk; the dataset that saves the plan writes it."""
    return WritingPlan(
        code_switched["sentences"],
        lexicons_of(code_switched["lexicons"]),
        settings.switching,
        seed,
        settings.write_examples,
        settings.processes or available_cores(),
    )
