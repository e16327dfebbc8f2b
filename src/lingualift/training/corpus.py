"""Training corpora as datasets of tokenized examples: instruction data, and text code-switched on the fly."""

import hashlib
import json
from collections.abc import Mapping, Sequence

from torch.utils.data import Dataset

from lingualift.code_switch import CodeSwitcher, Switching
from lingualift.errors import DataError
from lingualift.lexicons.lexicon import Lexicon
from lingualift.model import InputRoute, LinguaLiftProcessor
from lingualift.model.processing import TokenizedExample
from lingualift.records import CodeSwitchedExample, InstructionExample


class InstructionCorpus(Dataset[TokenizedExample]):
    """Instruction examples, tokenized once.

    Args:
        examples: what to learn; each carries its instruction.
        processor: the model's processor.
        route: which text goes where.
        instruction: replaces the examples' own when given.
    """

    def __init__(
        self,
        examples: Sequence[InstructionExample],
        processor: LinguaLiftProcessor,
        route: InputRoute,
        instruction: str | None = None,
    ) -> None:
        if not examples:
            raise DataError("the instruction corpus is empty: expected at least one example")
        self._tokenized = processor.tokenize(
            [instruction or example.instruction for example in examples],
            [example.source for example in examples],
            [example.response for example in examples],
            route=route,
        )
        self.lengths = [example.sequence_tokens for example in self._tokenized]

    def __len__(self) -> int:
        return len(self._tokenized)

    def __getitem__(self, index: int) -> TokenizedExample:
        return self._tokenized[index]


class CodeSwitchedCorpus(Dataset[TokenizedExample]):
    """English sentences, code-switched when they are asked for.

    Example `i` is a function of (sentences, lexicons, switching, seed, i) alone, so that a run can be repeated or
    resumed without storing anything.

    Args:
        sentences: English sentences.
        lexicons: one per embedded language.
        switching: settings, or the range of replacement ratios where all others are at their defaults.
        seed: seed of the draws.
        examples: length of the corpus; sentences come round again with fresh draws.
        processor: the model's processor.
        route: which text goes where.
        instruction: what to do with the code-switched text.
    """

    def __init__(
        self,
        sentences: Sequence[str],
        lexicons: Mapping[str, Lexicon],
        switching: Switching | Sequence[float],
        *,
        seed: int,
        examples: int,
        processor: LinguaLiftProcessor,
        route: InputRoute,
        instruction: str,
    ) -> None:
        self._switcher = CodeSwitcher(sentences, lexicons, switching, seed=seed)
        self.examples, self.processor, self.route, self.instruction = examples, processor, route, instruction
        words = [len(sentence.split()) for sentence in sentences]
        self.lengths = [words[i % len(words)] for i in range(examples)]

    def __len__(self) -> int:
        return self.examples

    def switched(self, index: int) -> CodeSwitchedExample:
        """The code-switched example of an index, as text."""
        return self._switcher.example(index)

    def __getitem__(self, index: int) -> TokenizedExample:
        return self.__getitems__([index])[0]

    def __getitems__(self, indices: Sequence[int]) -> list[TokenizedExample]:
        """A batch at once: one tokenizer call instead of one per example."""
        switched = [self.switched(index) for index in indices]
        sources, targets = [s.text for s in switched], [s.english for s in switched]
        return self.processor.tokenize(self.instruction, sources, targets, route=self.route)


def content_hash(content: object) -> str:
    """SHA-256 of anything JSON can hold: the data hash in manifests."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, default=lambda item: vars(item))
    return hashlib.sha256(text.encode()).hexdigest()
