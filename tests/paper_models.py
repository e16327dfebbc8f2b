"""Models of the published families and proportions with random weights, in folders as the hub has them.

Every width is a 32nd of the published one, so that numbers of heads stay as they are; 2 layers; vocabularies of
tokenizers trained here, of the published models' classes and with their special tokens. What a published repository
does to a reader, these do too: weights in several files, the LLM's in fp16, no padding token, sampling as its default.
"""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from transformers import (
    AutoModelForCausalLM,
    AutoModelForSeq2SeqLM,
    GenerationConfig,
    LlamaTokenizer,
    NllbTokenizer,
    PreTrainedConfig,
    PreTrainedTokenizerBase,
    Qwen2Tokenizer,
    T5Tokenizer,
)

from lingualift.model.known_models import configuration_of

MT5_XL, LLAMA_2_7B, NLLB = "DKYoon/mt5-xl-lm-adapt", "meta-llama/Llama-2-7b-hf", "facebook/nllb-200-3.3B"
QWEN = "Qwen/Qwen2.5-7B"
WIDTHS = {
    "d_model", "d_kv", "d_ff", "hidden_size", "intermediate_size", "encoder_ffn_dim", "decoder_ffn_dim",
}  # fmt: skip
DEPTHS = {"num_layers", "num_decoder_layers", "num_hidden_layers", "encoder_layers", "decoder_layers"}
SHARE, LAYERS, VOCABULARY = 32, 2, 1200
BYTES = [f"<0x{byte:02X}>" for byte in range(256)]


def small(name: str, tokenizer: PreTrainedTokenizerBase, **changes: Any) -> PreTrainedConfig:
    """A published model's configuration, less wide and less deep."""
    published = configuration_of(name).to_dict()
    widths = {key: published[key] // SHARE for key in WIDTHS & set(published) if published[key]}
    depths = dict.fromkeys(DEPTHS & set(published), LAYERS)
    return configuration_of(name, **{**widths, **depths, "vocab_size": len(tokenizer), **changes})


def write_mt5_xl(folder: Path, texts: Iterable[str]) -> Path:
    """The encoder-decoder whose encoder the project takes."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    trainer = trainers.UnigramTrainer(
        vocab_size=VOCABULARY, special_tokens=["<pad>", "</s>", "<unk>"], unk_token="<unk>", show_progress=False
    )
    tokenizer.train_from_iterator(texts, trainer)
    pieces = [(piece, score) for piece, score in json.loads(tokenizer.to_str())["model"]["vocab"]]
    own = T5Tokenizer(vocab=pieces, extra_ids=0)
    _write(folder, AutoModelForSeq2SeqLM, small(MT5_XL, own), own)
    return folder


def write_llm(folder: Path, texts: Iterable[str], name: str = LLAMA_2_7B) -> Path:
    """The LLM: of Llama's tokenizer, without a padding token, or of Qwen's, whose end of text is its padding token."""
    if name == QWEN:
        words: Any = pre_tokenizers.ByteLevel(add_prefix_space=False)
        tokenizer: Any = Qwen2Tokenizer(*_byte_pairs(texts, ["<|endoftext|>"], words))
        assert tokenizer.bos_token is None
        assert tokenizer.pad_token_id == tokenizer.eos_token_id
    else:
        tokenizer = LlamaTokenizer(*_byte_pairs(texts, ["<unk>", "<s>", "</s>", *BYTES]))
        assert tokenizer.pad_token is None
    ids = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    sampling = GenerationConfig(do_sample=True, temperature=0.6, top_p=0.9, max_length=4096, pad_token_id=0, **ids)
    _write(folder, AutoModelForCausalLM, small(name, tokenizer, **ids), tokenizer, sampling, torch.float16)
    return folder


def write_nllb(folder: Path, texts: Iterable[str]) -> Path:
    """The translation model."""
    tokenizer = NllbTokenizer(*_byte_pairs(texts, ["<s>", "<pad>", "</s>", "<unk>"]))
    ids = {"bos_token_id": 0, "pad_token_id": 1, "eos_token_id": 2, "decoder_start_token_id": 2}
    _write(folder, AutoModelForSeq2SeqLM, small(NLLB, tokenizer, **ids), tokenizer)
    return folder


def _byte_pairs(
    texts: Iterable[str], specials: Sequence[str], words: Any = None
) -> tuple[dict[str, int], list[tuple[str, str]]]:
    """Vocabulary and merges of a BPE tokenizer."""
    tokenizer = Tokenizer(models.BPE(unk_token=specials[0]))
    tokenizer.pre_tokenizer = words or pre_tokenizers.Metaspace()
    alphabet = [] if words is None else pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY, special_tokens=[*specials], initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator(texts, trainer)
    found = json.loads(tokenizer.to_str())["model"]
    return found["vocab"], [tuple(pair) for pair in found["merges"]]


def _write(
    folder: Path,
    kind: Any,
    config: PreTrainedConfig,
    tokenizer: PreTrainedTokenizerBase,
    generation: GenerationConfig | None = None,
    dtype: torch.dtype = torch.float32,
) -> None:
    torch.manual_seed(0)
    model = kind.from_config(config).to(dtype)
    if generation is not None:
        model.generation_config = generation
    model.save_pretrained(folder, max_shard_size="400KB")
    assert len(list(folder.glob("*.safetensors"))) > 1
    tokenizer.save_pretrained(folder)
