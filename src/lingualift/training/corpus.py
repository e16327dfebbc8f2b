"""Training corpora as datasets of tokenized examples: instruction data, and text code-switched on the fly."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence

from torch.utils.data import Dataset

from lingualift.code_switch import CodeSwitcher, Switching
from lingualift.errors import DataError
from lingualift.lexicons.lexicon import Lexicon
from lingualift.model import InputRoute, LinguaLiftProcessor
from lingualift.model.processing import TokenizedExample
from lingualift.records import CodeSwitchedExample, InstructionExample
from lingualift.training.tokenized import TokenizedFile

_BATCH_EXAMPLES = 1000  # tokenized, and hashed, at a time


class InstructionCorpus(Dataset[TokenizedExample]):
    """Instruction examples, tokenized once, into a temporary file that is memory-mapped.

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
        self._tokenized = TokenizedFile(_tokenize(examples, processor, route, instruction))
        self.lengths = self._tokenized.sequence_tokens()

    def __len__(self) -> int:
        return len(self._tokenized)

    def __getitem__(self, index: int) -> TokenizedExample:
        return self._tokenized[index]

    def encoder_texts(self) -> Sequence[Sequence[int]]:
        """The encoder ids of each example; none where the route has no encoder."""
        return self._tokenized.encoder_texts()


def _tokenize(
    examples: Sequence[InstructionExample], processor: LinguaLiftProcessor, route: InputRoute, instruction: str | None
) -> Iterator[list[TokenizedExample]]:
    for start in range(0, len(examples), _BATCH_EXAMPLES):
        batch = examples[start : start + _BATCH_EXAMPLES]
        yield processor.tokenize(
            [instruction or example.instruction for example in batch],
            [example.source for example in batch],
            [example.response for example in batch],
            route=route,
            first_row=start,
        )


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
    """SHA-256 of anything JSON can hold: the data hash in manifests. Long lists are written out piece by piece."""
    found = hashlib.sha256()
    for piece in _json_pieces(content):
        found.update(piece.encode())
    return found.hexdigest()


def _json_pieces(content: object) -> Iterator[str]:
    """What `_as_json` writes, in pieces."""
    if not isinstance(content, list | tuple) or not content:
        yield _as_json(content)
        return
    yield "["
    for start in range(0, len(content), _BATCH_EXAMPLES):
        yield ", " if start else ""
        batch = content[start : start + _BATCH_EXAMPLES]
        if any(isinstance(item, list | tuple) for item in batch):
            for place, item in enumerate(batch):
                yield ", " if place else ""
                yield from _json_pieces(item)
        else:
            yield _as_json(batch)[1:-1]
    yield "]"


def _as_json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, default=vars)
