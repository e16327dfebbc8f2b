"""Tiny random models and tokenizers of several families, as a hub checkpoint would hold them."""

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import (
    GPT2Config,
    GPT2LMHeadModel,
    LlamaConfig,
    LlamaForCausalLM,
    M2M100Config,
    M2M100ForConditionalGeneration,
    MistralConfig,
    MistralForCausalLM,
    MT5Config,
    MT5ForConditionalGeneration,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    Qwen2Config,
    Qwen2ForCausalLM,
    XLMRobertaConfig,
    XLMRobertaForMaskedLM,
)

TEXTS = [
    "Translate the sentence into English.",
    "Tom has 3 apples and buys 12 more. How many apples does he have?",
    "Tom hat 3 Äpfel und kauft 12 dazu. Wie viele Äpfel hat er?",
    "The answer is 15. Step by step we add 3 and 12.",
]
VOCABULARY = 320
SPECIALS = {"pad_token": "<pad>", "bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>"}
SEQ2SEQ = {"pad_token_id": 0, "decoder_start_token_id": 0, "eos_token_id": 2}


def make_encoder(family: str) -> PreTrainedModel:
    if family == "mt5":
        sizes = {"d_model": 24, "d_kv": 8, "d_ff": 32, "num_layers": 2, "num_heads": 3}
        return MT5ForConditionalGeneration(MT5Config(vocab_size=VOCABULARY, dropout_rate=0.3, **SEQ2SEQ, **sizes))
    if family == "xlm-roberta":
        sizes = {"hidden_size": 24, "num_hidden_layers": 2, "num_attention_heads": 3, "intermediate_size": 32}
        config = XLMRobertaConfig(vocab_size=VOCABULARY, pad_token_id=0, hidden_dropout_prob=0.3, **sizes)
        return XLMRobertaForMaskedLM(config)
    sizes = {
        "d_model": 24,
        "encoder_layers": 2,
        "decoder_layers": 2,
        "encoder_ffn_dim": 32,
        "decoder_ffn_dim": 32,
    }
    heads = {"encoder_attention_heads": 3, "decoder_attention_heads": 3, "max_position_embeddings": 256}
    return M2M100ForConditionalGeneration(
        M2M100Config(vocab_size=VOCABULARY, dropout=0.3, encoder_layerdrop=0.0, **SEQ2SEQ, **sizes, **heads)
    )


def make_llm(family: str, *, tied: bool) -> PreTrainedModel:
    tokens = {"vocab_size": VOCABULARY, "bos_token_id": 1, "eos_token_id": 2, "pad_token_id": None}
    if family == "gpt2":
        return GPT2LMHeadModel(GPT2Config(n_embd=32, n_layer=2, n_head=4, n_positions=128, **tokens))
    classes = {
        "llama": (LlamaConfig, LlamaForCausalLM),
        "qwen2": (Qwen2Config, Qwen2ForCausalLM),
        "mistral": (MistralConfig, MistralForCausalLM),
    }
    config_class, model_class = classes[family]
    sizes = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4}
    # A wide initialisation makes greedy choices clear, so that equal generations mean equal logits.
    return model_class(
        config_class(tie_word_embeddings=tied, num_key_value_heads=2, initializer_range=0.2, **sizes, **tokens)
    )


def make_encoder_tokenizer() -> PreTrainedTokenizerFast:
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    specials = list(SPECIALS.values())
    trainer = trainers.UnigramTrainer(vocab_size=200, special_tokens=specials, unk_token="<unk>", show_progress=False)
    tokenizer.train_from_iterator(TEXTS, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(single="$A </s>", special_tokens=[("</s>", 2)])
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, **SPECIALS)


def make_llm_tokenizer() -> PreTrainedTokenizerFast:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=list(SPECIALS.values()),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(TEXTS, trainer)
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, **SPECIALS)
