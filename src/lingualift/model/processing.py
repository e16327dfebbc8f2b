"""Text to model inputs: one processor with the encoder's and the language model's tokenizers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from transformers import BatchFeature, PreTrainedModel
from transformers.processing_utils import ProcessorMixin
from transformers.tokenization_utils_base import PreTrainedTokenizerBase

from lingualift.errors import CheckpointError, ConfigurationError, DataError
from lingualift.model.assembly import IGNORED_LABEL
from lingualift.model.routes import InputRoute

MAX_ENCODER_TOKENS = 1024  # released config
MAX_SEQUENCE_TOKENS = 1280  # released config
EDGE_POSITIONS = 2  # begin and end embeddings around the soft prompt


@dataclass(frozen=True)
class TokenizedExample:
    """Token ids of one example.

    Attributes:
        prefix: LLM ids, beginning with BOS when the tokenizer has one.
        encoder: encoder ids with the encoder's own special tokens; None when the route has no encoder.
        suffix: LLM ids, empty when the route has none.
        response: LLM ids ending in EOS; None when there is nothing to learn.
    """

    prefix: list[int]
    encoder: list[int] | None
    suffix: list[int]
    response: list[int] | None

    @property
    def sequence_tokens(self) -> int:
        """Positions that the LLM reads; the soft prompt counts as the encoder's tokens with begin and end."""
        soft = 0 if self.encoder is None else len(self.encoder) + EDGE_POSITIONS
        return len(self.prefix) + soft + len(self.suffix) + len(self.response or ())


class LinguaLiftProcessor(ProcessorMixin):
    """Turns instructions, sources and responses into the arguments of the model's `forward` and `generate`.

    Neither tokenizer is ever changed. (The released code adds newline and space tokens to the encoder's; as
    the encoder is frozen, their embeddings stay random.) Instead, white space is normalised for the encoder.
    """

    encoder_tokenizer: PreTrainedTokenizerBase
    llm_tokenizer: PreTrainedTokenizerBase

    def __init__(self, encoder_tokenizer: PreTrainedTokenizerBase, llm_tokenizer: PreTrainedTokenizerBase) -> None:
        super().__init__(encoder_tokenizer, llm_tokenizer)
        if llm_tokenizer.eos_token_id is None:
            raise ConfigurationError("the LLM's tokenizer must have an end-of-sequence token: responses end with it")

    def __call__(  # type: ignore[override]
        self,
        instructions: str | Sequence[str],
        sources: Sequence[str],
        responses: Sequence[str] | None = None,
        *,
        route: InputRoute,
        max_encoder_tokens: int = MAX_ENCODER_TOKENS,
        max_sequence_tokens: int = MAX_SEQUENCE_TOKENS,
        truncation: bool = False,
        return_tensors: str = "pt",
        pad_to_multiple_of: int | None = None,
    ) -> BatchFeature:
        """Tokenize and pad a batch; the arguments are those of `tokenize` and `pad`."""
        if return_tensors != "pt":
            raise ConfigurationError(f"return_tensors must be 'pt', got {return_tensors!r}")
        examples = self.tokenize(
            instructions,
            sources,
            responses,
            route=route,
            max_encoder_tokens=max_encoder_tokens,
            max_sequence_tokens=max_sequence_tokens,
            truncation=truncation,
        )
        return self.pad(examples, pad_to_multiple_of=pad_to_multiple_of)

    def tokenize(
        self,
        instructions: str | Sequence[str],
        sources: Sequence[str],
        responses: Sequence[str] | None = None,
        *,
        route: InputRoute,
        max_encoder_tokens: int = MAX_ENCODER_TOKENS,
        max_sequence_tokens: int = MAX_SEQUENCE_TOKENS,
        truncation: bool = False,
        first_row: int = 0,
    ) -> list[TokenizedExample]:
        """Tokenize examples along a route, without padding.

        Args:
            instructions: one per source, or a single string for all.
            sources: input texts.
            responses: target texts; None when generating.
            route: which text goes where.
            max_encoder_tokens: limit of the encoder's input; the tokenizer's own limit holds too.
            max_sequence_tokens: limit of `TokenizedExample.sequence_tokens`.
            truncation: cut what is too long (source, then prefix, then response) instead of raising.
            first_row: number of the first of these examples among more, for errors.

        Raises:
            DataError: naming the row that is too long, or lists of different lengths.
        """
        if isinstance(instructions, str):
            instructions = [instructions] * len(sources)
        _check_columns([instructions, sources] + ([] if responses is None else [responses]))
        rendered = [route.render(*pair) for pair in zip(instructions, sources, strict=True)]
        encoder_limit = min(max_encoder_tokens, self.encoder_tokenizer.model_max_length)
        encoder = self._encoder_ids([text for text, _, _ in rendered], encoder_limit, truncation, first_row)
        prefixes = self._llm_ids([prefix for _, prefix, _ in rendered], begin=True)
        suffixes = self._llm_ids([suffix for _, _, suffix in rendered])
        targets: list[Any] = [None] * len(sources)
        if responses is not None:
            targets = self._llm_ids(list(responses), end=True)
        rows = enumerate(zip(prefixes, encoder, suffixes, targets, strict=True), start=first_row)
        return [_fitted(row, TokenizedExample(*ids), max_sequence_tokens, truncation) for row, ids in rows]

    def pad(self, examples: Sequence[TokenizedExample], *, pad_to_multiple_of: int | None = None) -> BatchFeature:
        """Right-pad examples of one route into the arguments of `forward`, each with its mask.

        Args:
            examples: what `tokenize` returned; all with an encoder part or none, all with a response or none.
            pad_to_multiple_of: every length is rounded up to a multiple of this.
        """
        pad = _padder(pad_to_multiple_of or 1)
        # Masks say what is padding; the LLM's padding id is only ever looked up and zeroed.
        llm_pad = self.llm_tokenizer.pad_token_id
        llm_pad = self.llm_tokenizer.eos_token_id if llm_pad is None else llm_pad
        data: dict[str, Tensor] = {}
        data["input_ids"], data["attention_mask"] = pad([example.prefix for example in examples], llm_pad)
        encoder = _all_or_none("encoder", [example.encoder for example in examples])
        if encoder is not None:
            # XLM-R and M2M100 count positions by this id: it must be the encoder's own.
            encoder_pad = self.encoder_tokenizer.pad_token_id or 0
            data["encoder_input_ids"], data["encoder_attention_mask"] = pad(encoder, encoder_pad)
        if any(example.suffix for example in examples):
            data["suffix_ids"], data["suffix_attention_mask"] = pad([example.suffix for example in examples], llm_pad)
        responses = _all_or_none("response", [example.response for example in examples])
        if responses is not None:
            data["labels"], _ = pad(responses, IGNORED_LABEL)
        return BatchFeature(data)

    def response_ids(self, texts: Sequence[str]) -> list[list[int]]:
        """Ids of texts as responses, each with its end."""
        return self._llm_ids(list(texts), end=True)

    def check_embeddings(self, model: PreTrainedModel) -> None:
        """Check that both models have an embedding row for every token that their tokenizer can produce.

        Raises:
            CheckpointError: naming the tokenizer, its size and the rows.
        """
        pairs: tuple[tuple[str, PreTrainedTokenizerBase, Any], ...] = (
            ("encoder", self.encoder_tokenizer, model.encoder),
            ("language model", self.llm_tokenizer, model.language_model),
        )
        for name, tokenizer, part in pairs:
            rows = part.get_input_embeddings().weight.shape[0]
            if len(tokenizer) > rows:
                raise CheckpointError(
                    f"the {name}'s tokenizer has {len(tokenizer)} tokens but its embedding only {rows} rows: "
                    "use the tokenizer that belongs to the model, without added tokens"
                )

    def decode(self, *args: Any, **kwargs: Any) -> Any:
        """Decode by the LLM's tokenizer: the model writes in its vocabulary."""
        return self.llm_tokenizer.decode(*args, **kwargs)

    def batch_decode(self, *args: Any, **kwargs: Any) -> list[str]:
        """Decode several rows by the LLM's tokenizer."""
        return self.llm_tokenizer.batch_decode(*args, **kwargs)

    @property
    def model_input_names(self) -> list[str]:
        """Arguments of `forward` that this processor makes."""
        return ["input_ids", "attention_mask", "encoder_input_ids", "encoder_attention_mask"]

    def _llm_ids(self, texts: list[str], *, begin: bool = False, end: bool = False) -> list[list[int]]:
        bos = self.llm_tokenizer.bos_token_id
        first = [bos] if begin and bos is not None else []
        last = [self.llm_tokenizer.eos_token_id] if end else []
        rows = self.llm_tokenizer(texts, add_special_tokens=False, verbose=False)["input_ids"]
        return [first + row + last for row in rows]

    def _encoder_ids(self, texts: list[str | None], limit: int, truncation: bool, first_row: int) -> list[Any]:
        present = [normalised_spaces(text) for text in texts if text is not None]
        if not present:
            return [None] * len(texts)
        # The tokenizer cuts, as only it knows which special tokens must stay.
        cut = {"truncation": True, "max_length": limit} if truncation else {}
        rows = self.encoder_tokenizer(present, verbose=False, **cut)["input_ids"]
        for row, (text, ids) in enumerate(zip(present, rows, strict=True), start=first_row):
            if len(ids) > limit:
                raise DataError(
                    f"row {row}: expected at most {limit} encoder tokens, got {len(ids)}: "
                    f"{text[:60]!r}; shorten the text, raise max_encoder_tokens or allow truncation"
                )
        return rows


def normalised_spaces(text: str) -> str:
    """Replace newlines, tabs and runs of spaces by a space: the one white space that every encoder knows."""
    return " ".join(text.split())


def _check_columns(columns: list[Sequence[str]]) -> None:
    lengths = [len(column) for column in columns]
    if any(isinstance(column, str) for column in columns) or len(set(lengths)) != 1 or lengths[0] == 0:
        raise DataError(
            f"expected lists of one length of at least 1, got {lengths} instructions, sources and responses"
        )


def _fitted(row: int, example: TokenizedExample, limit: int, truncation: bool) -> TokenizedExample:
    """Return the example, cut to the limit if that is allowed and can be done."""
    excess = example.sequence_tokens - limit
    if excess <= 0:
        return example
    shortest = 0 if example.response is None else 1  # a response keeps a token, or there is nothing to learn
    response = None if example.response is None else example.response[: max(shortest, len(example.response) - excess)]
    excess -= len(example.response or ()) - len(response or ())
    if not truncation or excess >= len(example.prefix):
        raise DataError(
            f"row {row}: expected at most {limit} LLM positions, got {example.sequence_tokens}; "
            "shorten the text, raise max_sequence_tokens or allow truncation"
        )
    prefix = example.prefix[: len(example.prefix) - max(0, excess)]
    return TokenizedExample(prefix, example.encoder, example.suffix, response)


def _padder(multiple: int) -> Callable[[list[list[int]], int], tuple[Tensor, Tensor]]:
    def pad(rows: list[list[int]], value: int) -> tuple[Tensor, Tensor]:
        length = -(-max(len(row) for row in rows) // multiple) * multiple
        ids = torch.tensor([row + [value] * (length - len(row)) for row in rows], dtype=torch.long)
        mask = torch.tensor([[1] * len(row) + [0] * (length - len(row)) for row in rows], dtype=torch.long)
        return ids, mask

    return pad


def _all_or_none(name: str, parts: list[list[int] | None]) -> list[list[int]] | None:
    present = [part for part in parts if part is not None]
    if present and len(present) != len(parts):
        raise DataError(f"expected all examples of a batch to have the part {name!r} or none, got {len(present)}")
    return present or None
