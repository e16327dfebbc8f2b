"""What a phase learns from, as its training takes it, from what the pipelines before have written."""

from collections.abc import Mapping, Sequence
from typing import Any

from lingualift.lexicons.lexicon import lexicons_of
from lingualift.systems import SystemsTable
from lingualift.training.phase_run import CodeSwitchedText, Corpus
from lingualift.translation.questions import question_writer


def phase_corpus(
    table: SystemsTable,
    key: str,
    written: Any,
    *,
    lexicons: Mapping[str, Mapping[str, Sequence[str]]] | None = None,
    english: Sequence[str] | None = None,
) -> Corpus:
    """The corpus of a phase.

    Args:
        table, key: the systems, and the phase `<system>-<phase>`.
        written: {"sentences", "lexicons"} for a code-switched corpus, instruction examples for any other.
        lexicons, english: for the translator of a system that has one, see `question_writer`.
    """
    phase = table.phase(key)
    if phase.is_code_switched:
        return CodeSwitchedText(written["sentences"][: phase.sentences], lexicons_of(written["lexicons"]))
    return question_writer(table, phase.system, lexicons_of(lexicons or {}), english or []).examples(written)
