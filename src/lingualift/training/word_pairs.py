"""Which English word each encoder position of a code-switched text stands for: what a layer can be fitted on."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor
from transformers import PreTrainedTokenizerBase

from lingualift.code_switch import CodeSwitcher
from lingualift.errors import ConfigurationError, DataError
from lingualift.model import InputRoute, LinguaLiftForConditionalGeneration, LinguaLiftProcessor
from lingualift.model.processing import normalised_spaces
from lingualift.records import Replacement
from lingualift.training.optimizers import computes_in_bf16

_BATCH = 64
_MULTIPLE = 8  # lengths are rounded up: few shapes
# A word that is met less or more often than this counts as if met this often.
_RAREST, _MOST_FREQUENT = 5, 400


@dataclass(frozen=True)
class WordPairs:
    """Encoder positions, and what each stands for.

    Attributes:
        features: encoder features, (N, D_enc), in half precision.
        tokens: the LLM's first token of the English word in that place, (N,).
        weights: of each position, (N,), the smaller the more often its encoder token occurs.
        encoder_tokens: positions that the encoder read.
    """

    features: Tensor
    tokens: Tensor
    weights: Tensor
    encoder_tokens: int


@dataclass(frozen=True)
class _Text:
    """What the encoder reads, the same in English, and where in English each of its characters stands."""

    text: str
    english: str
    places: Sequence[int]


def english_place(place: int, replacements: Sequence[Replacement]) -> int:
    """The character of the English sentence that one of the code-switched text stands for; O(log replacements).

    Args:
        place: character of the code-switched text, from 0.
        replacements: in text order.

    Returns:
        For a character inside a translation the first one of the original; for any other the very same one.
    """
    before = bisect_right(replacements, place, key=lambda replacement: replacement.start) - 1
    if before < 0:
        return place
    last = replacements[before]
    end = last.start + len(last.translation)
    if place < end:
        return last.english_start
    return place - end + last.english_start + len(last.original)


@torch.no_grad()
def collect_word_pairs(
    model: LinguaLiftForConditionalGeneration,
    processor: LinguaLiftProcessor,
    switcher: CodeSwitcher,
    route: InputRoute,
    instruction: str,
    *,
    sentences: int,
    mixed_precision: str = "no",
) -> WordPairs:
    """Run the encoder over code-switched sentences and pair its positions with English words; O(sentences).

    Args:
        model, processor: whose encoder reads, and whose LLM's tokens are the targets.
        switcher: makes the sentences, from the first one on.
        route, instruction: what the encoder reads with them, which is paired with itself.
        sentences: how many.
        mixed_precision: of the encoder, see `OptimizerSettings`.

    Raises:
        ConfigurationError: a tokenizer does not say which characters a token comes from.
        DataError: no position is paired with anything.
    """
    for name, tokenizer in (("encoder", processor.encoder_tokenizer), ("LLM", processor.llm_tokenizer)):
        if not tokenizer.is_fast:
            raise ConfigurationError(f"warm_start: the {name}'s tokenizer must be a fast one; leave warm_start out")
    texts = sorted(_texts(switcher, route, instruction, sentences), key=lambda text: len(text.text))
    parts = [
        _paired(model, processor, texts[start : start + _BATCH], mixed_precision)
        for start in range(0, len(texts), _BATCH)
    ]
    if not any(len(part.tokens) for part in parts):
        raise DataError("warm_start: expected code-switched sentences with words, found none to pair")
    features, tokens, ids = (torch.cat([getattr(part, name) for part in parts]) for name in _Paired._fields[:3])
    return WordPairs(features, tokens, _weights(ids), sum(part.read for part in parts))


class _Paired(NamedTuple):
    """One batch: features, LLM tokens and encoder tokens of the paired positions, and how many the encoder read."""

    features: Tensor
    tokens: Tensor
    ids: Tensor
    read: int


def _paired(
    model: LinguaLiftForConditionalGeneration,
    processor: LinguaLiftProcessor,
    texts: Sequence[_Text],
    mixed_precision: str,
) -> _Paired:
    batch = processor.encoder_tokenizer(
        [text.text for text in texts], padding=True, return_offsets_mapping=True, return_tensors="pt",
        pad_to_multiple_of=_MULTIPLE,
    ).to(model.device)  # fmt: skip
    with torch.autocast(model.device.type, torch.bfloat16, enabled=computes_in_bf16(mixed_precision)):
        output = model.encode(batch["input_ids"], batch["attention_mask"])
    targets = _targets(texts, batch["offset_mapping"].tolist(), processor.llm_tokenizer).to(model.device)
    paired = targets >= 0
    read = int(batch["attention_mask"].sum())
    return _Paired(output[paired].half(), targets[paired], batch["input_ids"][paired], read)


def _texts(switcher: CodeSwitcher, route: InputRoute, instruction: str, sentences: int) -> Iterator[_Text]:
    for index in range(sentences):
        account = switcher.explain(index)
        text, english = account.example.text, account.example.english
        shown, plain = (normalised_spaces(route.render(instruction, t)[0] or "") for t in (text, english))
        before = shown.rfind(text)
        if before < 0 or plain[before:] != english + shown[before + len(text) :]:
            continue  # spaces of the text itself were changed: places would be wrong
        own = [english_place(place, account.replacements) for place in range(len(text))]
        after = [len(english) + place for place in range(len(shown) - before - len(text))]
        yield _Text(shown, plain, [*range(before), *(before + place for place in (*own, *after))])


def _targets(
    texts: Sequence[_Text], offsets: Sequence[Sequence[Sequence[int]]], llm_tokenizer: PreTrainedTokenizerBase
) -> Tensor:
    """The LLM token that each encoder position stands for, (B, S); -1 for special tokens and padding."""
    english = llm_tokenizer([t.english for t in texts], add_special_tokens=False, return_offsets_mapping=True)
    rows = []
    for text, spans, ids, covered in zip(texts, offsets, english["input_ids"], english["offset_mapping"], strict=True):
        at = {place: token for token, (start, end) in zip(ids, covered, strict=True) for place in range(start, end)}
        rows.append([_token(text, span, at) for span in spans])
    return torch.tensor(rows)


def _token(text: _Text, span: Sequence[int], at: dict[int, int]) -> int:
    start, end = span
    while start < end and text.text[start].isspace():
        start += 1
    return at.get(text.places[start], -1) if start < end else -1


def _weights(ids: Tensor) -> Tensor:
    counts = torch.bincount(ids)[ids]
    return 1.0 / counts.clamp(_RAREST, _MOST_FREQUENT)
