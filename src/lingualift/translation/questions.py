"""What a system reads in a question's place: the question, its English, or both."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from lingualift.errors import ConfigurationError
from lingualift.lexicons.lexicon import Lexicon, count_words
from lingualift.records import InstructionExample, MathProblem
from lingualift.systems import System, SystemsTable
from lingualift.translation.translators import Translator, make_translator


class QuestionWriter:
    """Writes questions as one system reads them.

    Args:
        system: which; its `question` says what stands where.
        translator: makes the English; None for a system that reads questions as they are.

    Raises:
        ConfigurationError: the system reads translations and there is no translator.
    """

    def __init__(self, system: System, translator: Translator | None = None) -> None:
        if system.reads_translations and translator is None:
            raise ConfigurationError(f"{system.label}: reads translated questions: expected a translator, got none")
        self.system, self.translator = system, translator

    def write(self, questions: Sequence[str], language: str) -> list[str]:
        """Questions of one language as the system reads them, in the order given."""
        if self.translator is None or not self.system.reads_translations:
            return [self.system.asked(question, "") for question in questions]
        translated = self.translator.translate(questions, language)
        return [self.system.asked(*pair) for pair in zip(questions, translated, strict=True)]

    def problems(self, problems: Mapping[str, Sequence[MathProblem]]) -> dict[str, list[MathProblem]]:
        """Problems by language with their questions rewritten."""
        return {
            code: [
                replace(p, question=q) for p, q in zip(own, self.write([p.question for p in own], code), strict=True)
            ]
            for code, own in problems.items()
        }

    def examples(self, examples: Sequence[InstructionExample]) -> list[InstructionExample]:
        """Instruction examples of any languages with their sources rewritten, in the order given."""
        by_language: dict[str, list[int]] = {}
        for place, example in enumerate(examples):
            by_language.setdefault(example.language, []).append(place)
        written = list(examples)
        for code, places in by_language.items():
            for place, text in zip(places, self.write([examples[i].source for i in places], code), strict=True):
                written[place] = replace(examples[place], source=text)
        return written


def question_writer(
    table: SystemsTable, name: str, lexicons: Mapping[str, Lexicon], english: Sequence[str]
) -> QuestionWriter:
    """The writer of a system.

    Args:
        table, name: the systems, and which of them.
        lexicons: the run's own, for a translator that reads them; empty for a system that reads no translations.
        english: monolingual English texts, which tell frequent words from rare ones.
    """
    system = table.system(name)
    if system.translator is None:
        return QuestionWriter(system)
    settings = table.translators[system.translator]
    return QuestionWriter(system, make_translator(settings, lexicons, count_words(english)))
