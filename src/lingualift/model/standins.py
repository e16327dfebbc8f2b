"""Stand-in foundation models: small, real models trained here, offline; never presented as pretrained ones.

The encoder has its own BPE tokenizer, the LLM its own byte-level BPE tokenizer; their architectures are any of
`ENCODERS` and `LANGUAGE_MODELS`, XLM-R and Llama where nothing else is said.
Both tokenizers keep whole numbers of up to three digits as one token, as Llama 3's does.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import torch
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from torch.nn import functional
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    ModernBertForMaskedLM,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    XLMRobertaForMaskedLM,
)
from transformers.modeling_outputs import MaskedLMOutput

_ENCODER_SPECIALS = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
_ROUNDED_POSITIONS = 128
_LLM_SPECIALS = ["<pad>", "<s>", "</s>"]
# A word with its leading space, a number of up to three digits with its leading space, or other signs.
_LLM_WORDS = r" ?\p{L}+| ?\d{1,3}| ?[^\s\p{L}\d]+|\s+"


def train_encoder_tokenizer(texts: Iterable[str], vocabulary_size: int) -> PreTrainedTokenizerFast:
    """Train a multilingual BPE tokenizer (as NLLB has) that ignores case and spacing.

    Words, numbers of up to three digits, punctuation marks and Han characters are split first, so that a word has
    the same pieces inside a sentence and alone. Unseen characters fall back to bytes.
    """
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>", byte_fallback=True))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.WhitespaceSplit(),
            pre_tokenizers.Split(Regex(r"\d{1,3}|\p{Han}|[\p{P}\p{S}]"), "isolated"),
        ]
    )
    byte_tokens = [f"<0x{byte:02X}>" for byte in range(256)]
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary_size, special_tokens=[*_ENCODER_SPECIALS, *byte_tokens], show_progress=False
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Fuse()])
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        eos_token="</s>",
        pad_token="<pad>",
        unk_token="<unk>",
        mask_token="<mask>",
        cls_token="<s>",
        sep_token="</s>",
        model_max_length=512,
    )


def train_llm_tokenizer(texts: Iterable[str], vocabulary_size: int) -> PreTrainedTokenizerFast:
    """Train an English byte-level BPE tokenizer (as in GPT-2); other scripts fall to single bytes."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_LLM_WORDS), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary_size,
        special_tokens=_LLM_SPECIALS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        eos_token="</s>",
        pad_token="<pad>",
        model_max_length=1024,
    )


class _LabelledHead:
    """A masked LM whose head runs only where there is a label: the vocabulary product is most of the cost."""

    base_model: Any

    def read(self, hidden: torch.Tensor) -> torch.Tensor:
        """The head: (N, D) to (N, V)."""
        raise NotImplementedError

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, labels: torch.Tensor, **_: Any
    ) -> MaskedLMOutput:
        """Loss over positions whose label is not -100; all shapes (B, S)."""
        hidden = self.base_model(input_ids=input_ids, attention_mask=attention_mask)[0]
        labels = labels.flatten()
        chosen = (labels != -100).nonzero().squeeze(1)
        # Rounded up with positions that carry no loss: every new shape compiles kernels on a CPU in bf16.
        spare = (labels == -100).nonzero().squeeze(1)[: -len(chosen) % _ROUNDED_POSITIONS]
        chosen = torch.cat([chosen, spare])
        logits = self.read(hidden.flatten(0, 1)[chosen])
        return MaskedLMOutput(loss=functional.cross_entropy(logits.float(), labels[chosen]), logits=logits)


class StandInXLMRoberta(_LabelledHead, XLMRobertaForMaskedLM):  # type: ignore[misc]
    """XLM-R (Conneau et al. 2020)."""

    def read(self, hidden: torch.Tensor) -> torch.Tensor:
        """The head: (N, D) to (N, V)."""
        return self.lm_head(hidden)


class StandInModernBert(_LabelledHead, ModernBertForMaskedLM):  # type: ignore[misc]
    """ModernBERT (Warner et al. 2024): rotary positions, gated layers, no biases."""

    def read(self, hidden: torch.Tensor) -> torch.Tensor:
        """The head: (N, D) to (N, V)."""
        return self.decoder(self.head(hidden))


ENCODERS: dict[str, type[Any]] = {"xlm-roberta": StandInXLMRoberta, "modernbert": StandInModernBert}
LANGUAGE_MODELS = ("llama", "phi")


def build_encoder(
    tokenizer: PreTrainedTokenizerFast, sizes: dict[str, Any], seed: int, architecture: str = "xlm-roberta"
) -> PreTrainedModel:
    """A fresh masked language model; `sizes` are fields of its architecture's configuration."""
    torch.manual_seed(seed)
    special = {"cls_token_id": tokenizer.bos_token_id, "sep_token_id": tokenizer.eos_token_id}
    if architecture == "xlm-roberta":
        special = {"type_vocab_size": 1}
    return ENCODERS[architecture](_configuration(architecture, tokenizer, {**special, **sizes}))


def build_llm(
    tokenizer: PreTrainedTokenizerFast, sizes: dict[str, Any], seed: int, architecture: str = "llama"
) -> PreTrainedModel:
    """A fresh causal language model; `sizes` are fields of its architecture's configuration."""
    torch.manual_seed(seed)
    return AutoModelForCausalLM.from_config(_configuration(architecture, tokenizer, sizes))


def _configuration(architecture: str, tokenizer: PreTrainedTokenizerFast, fields: dict[str, Any]) -> Any:
    return AutoConfig.for_model(
        architecture,
        vocab_size=len(tokenizer),
        pad_token_id=tokenizer.pad_token_id,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        **fields,
    )


def mask_tokens(
    input_ids: torch.Tensor,
    special: torch.Tensor,
    *,
    shares: Sequence[float],
    mask_id: int,
    vocabulary: range,
    generator: torch.Generator,
) -> tuple[torch.Tensor, torch.Tensor]:
    """BERT's masking with free shares (Devlin et al. 2019 use 0.12, 0.015 and 0.015).

    The kept and replaced positions in the loss are what makes the last layer keep word identity.

    Args:
        input_ids: (B, S).
        special: (B, S), True where a token must stay and carries no loss.
        shares: of all positions: masked, replaced by a random token, kept; each with loss.
        mask_id: id of the mask token.
        vocabulary: ids to draw random tokens from.
        generator: randomness.

    Returns:
        (inputs, labels), both (B, S); labels are -100 where there is no loss.
    """
    draw = torch.rand(input_ids.shape, generator=generator).masked_fill(special, 2.0)
    masked, replaced, kept = shares
    inputs = input_ids.masked_fill(draw < masked, mask_id)
    random_ids = torch.randint(vocabulary.start, vocabulary.stop, input_ids.shape, generator=generator)
    inputs = torch.where((draw >= masked) & (draw < masked + replaced), random_ids, inputs)
    labels = input_ids.masked_fill(draw >= masked + replaced + kept, -100)
    return inputs, labels
