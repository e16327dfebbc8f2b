"""Ask a trained system a question of one's own, and read in English what its soft prompt holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional
from transformers import PreTrainedTokenizerBase

from lingualift.errors import ConfigurationError
from lingualift.evaluation.answers import FLEXIBLE, get_answer_version
from lingualift.evaluation.generation import tokenize_sources
from lingualift.model.processing import TokenizedExample
from lingualift.systems import SystemsTable
from lingualift.training.system_model import Foundation, load_system, route_of
from lingualift.translation.questions import QuestionWriter

BEGIN, END = "(begin)", "(end)"
_BROKEN = "\ufffd"  # what a token of single bytes decodes to


@dataclass(frozen=True)
class Reply:
    """What a system makes of one question.

    Attributes:
        question: the text that the system read.
        text: what it wrote.
        number: the answer read from that text, canonical; None where there is none.
    """

    question: str
    text: str
    number: str | None


@dataclass(frozen=True)
class SoftPromptPosition:
    """One vector of a soft prompt.

    Attributes:
        piece: the encoder's token that it is made from; `BEGIN` or `END` for a vector around them, "" where positions
            are not the encoder's.
        special: whether it stands for nothing that the encoder's text says: `BEGIN`, `END`, or a special token.
        words: the nearest words of the LLM's vocabulary with their cosines, nearest first.
    """

    piece: str
    special: bool
    words: tuple[tuple[str, float], ...]


class AskedSystem:
    """A system with the checkpoint of the phase that it answers with, ready to be asked; on the CPU, one process.

    Args:
        table, name: the systems, and which of them.
        foundation: the two models that it builds on.
        checkpoint: of the phase that it answers with; None for the untrained system.
        max_new_tokens: limit of an answer.
        answers: version that reads the answers, see `ANSWER_VERSIONS`.
        writer: writes questions as the system reads them; None for one that reads them as they are.

    Raises:
        ConfigurationError: unknown system or version, or a system that reads translations has no writer.
        CheckpointError: the checkpoint is incomplete, or does not belong to the system and the foundation.
    """

    def __init__(
        self,
        table: SystemsTable,
        name: str,
        foundation: Foundation,
        checkpoint: Path | None,
        *,
        max_new_tokens: int,
        answers: str = FLEXIBLE,
        writer: QuestionWriter | None = None,
    ) -> None:
        self.name, self.label = name, table.system(name).label
        phase = table.phase(table.system(name).answers_with)
        self.instruction, self.route = table.answering_instruction(name), route_of(table, phase)
        self._writer = writer or QuestionWriter(table.system(name))
        self._version, self._max_new_tokens = get_answer_version(answers), max_new_tokens
        loaded = load_system(table, phase.system, foundation, checkpoint, seed=0)
        self.model, self.processor = loaded.model.eval(), loaded.processor

    @torch.inference_mode()
    def ask(self, questions: Sequence[str], language: str) -> list[Reply]:
        """Answer questions of one language, greedily and in one batch, in the order given.

        Args:
            questions: at least one.
            language: code; read by systems that translate questions, and by no other.
        """
        read = self._writer.write(questions, language)
        batch = self.processor.pad(self._tokenized(read))
        ids = self.model.generate(**batch, max_new_tokens=self._max_new_tokens, do_sample=False)
        texts = [text.strip() for text in self.processor.batch_decode(ids, skip_special_tokens=True)]
        return [Reply(question, text, self._version.answer(text)) for question, text in zip(read, texts, strict=True)]

    @torch.inference_mode()
    def soft_prompt_words(self, question: str, language: str, *, count: int = 3) -> list[SoftPromptPosition]:
        """The words of the LLM that are nearest to each vector of a question's soft prompt, by cosine.

        Spaces around tokens do not count, and of those that then read alike the nearest does. Special tokens, and
        tokens that are no text by themselves (bytes), are left out. O(P · V).

        Args:
            question, language: as in `ask`.
            count: words of each position.

        Returns:
            P positions, in reading order.

        Raises:
            ConfigurationError: the system has no encoder, and so no soft prompt.
        """
        if self.route.encoder is None:
            raise ConfigurationError(
                f"{self.label} reads text alone and has no soft prompt: expected a system with an encoder in its "
                "input route, such as lingualift"
            )
        rows = self._tokenized(self._writer.write([question], language))
        batch = self.processor.pad(rows)
        ids, mask = batch["encoder_input_ids"], batch["encoder_attention_mask"]
        prompt, _ = self.model.soft_prompt(self.model.encode(ids, mask), mask)
        cosines = functional.normalize(prompt[0].float(), dim=-1) @ self._unit_embeddings.T
        pieces = self._pieces(rows[0].encoder or [], len(cosines))
        found = [_nearest(row, self._words, count) for row in cosines]
        return [SoftPromptPosition(*piece, words) for piece, words in zip(pieces, found, strict=True)]

    def _tokenized(self, read: Sequence[str]) -> list[TokenizedExample]:
        return tokenize_sources(self.processor, read, instruction=self.instruction, route=self.route)

    @cached_property
    def _words(self) -> list[str]:
        """The text of each of the LLM's tokens; "" for one that is none."""
        tokenizer = self.processor.llm_tokenizer
        special = set(tokenizer.all_special_ids)
        rows = self.model.get_input_embeddings().get_parameter("weight").shape[0]
        decoded = (
            "" if i in special or i >= len(tokenizer) else str(tokenizer.decode([i])).strip() for i in range(rows)
        )
        return ["" if _BROKEN in text else text for text in decoded]

    @cached_property
    def _unit_embeddings(self) -> Tensor:
        """The LLM's token embeddings at length 1, (V, D_llm)."""
        return functional.normalize(self.model.get_input_embeddings().get_parameter("weight").float(), dim=-1)

    def _pieces(self, ids: Sequence[int], positions: int) -> list[tuple[str, bool]]:
        """The encoder's token of each position, and whether it is special."""
        if self.model.config.alignment_kind == "latent":
            return [("", False)] * positions
        tokenizer = self.processor.encoder_tokenizer
        pieces = [(_shown(tokenizer, token), token in tokenizer.all_special_ids) for token in ids]
        return pieces if positions == len(pieces) else [(BEGIN, True), *pieces, (END, True)]


def _shown(tokenizer: PreTrainedTokenizerBase, token: int) -> str:
    """A token as text, or by its name where it is none by itself."""
    text = str(tokenizer.decode([token])).strip()
    return text if text and _BROKEN not in text else str(tokenizer.convert_ids_to_tokens(token))


def _nearest(cosines: Tensor, words: Sequence[str], count: int) -> tuple[tuple[str, float], ...]:
    """The `count` different words with the largest cosines, (V,); of equal ones the first in the vocabulary."""
    found: dict[str, float] = {}
    for token in torch.argsort(cosines, descending=True, stable=True).tolist():
        if words[token] and words[token] not in found:
            found[words[token]] = round(float(cosines[token]), 4)
        if len(found) == count:
            break
    return tuple(found.items())
