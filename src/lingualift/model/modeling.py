"""The LinguaLIFT model: multilingual encoder → alignment layer → language model."""

import inspect
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from transformers import AutoModelForCausalLM, GenerationConfig, GenerationMixin, PreTrainedModel
from transformers.utils import ModelOutput

from lingualift.model.alignment import AlignmentLayer, build_alignment, embedding_mixture
from lingualift.model.assembly import IGNORED_LABEL, Assembled, Segment, assemble
from lingualift.model.configuration import LinguaLiftConfig
from lingualift.model.decoding import decoding_settings
from lingualift.model.encoders import build_encoder, load_encoder
from lingualift.model.loss import predicting_positions, response_loss
from lingualift.model.sharding import is_shared_out


@dataclass
class LinguaLiftOutput(ModelOutput):
    """What a forward pass returns.

    Attributes:
        loss: next-token cross entropy over the labels; None without labels.
        logits: with labels (B, R, V), logits[b, r] predicts labels[b, r]; without, (B, T, V).
        attention_mask: which of the T positions are real, (B, T); None with labels.
    """

    loss: Tensor | None = None
    logits: Tensor | None = None
    attention_mask: Tensor | None = None


class LinguaLiftForConditionalGeneration(PreTrainedModel, GenerationMixin):
    """An LLM that reads [prefix][soft prompt][suffix] and writes a response.

    Prefix and suffix go through the LLM's own embedding layer; the soft prompt is what the alignment layer
    makes of the encoder features. Any part may be absent. The attributes `pad_to_multiple` and
    `pad_prompts_to_multiple` round lengths up in training and in generation: few shapes are faster in bf16 on a CPU,
    and where steps are compiled.
    """

    config_class = LinguaLiftConfig
    encoder: PreTrainedModel
    alignment: AlignmentLayer
    language_model: Any  # a causal LM, bare or inside a PeftModel
    base_model_prefix = ""
    main_input_name = "input_ids"
    supports_gradient_checkpointing = True
    accepts_loss_kwargs = True  # num_items_in_batch, for Trainer
    _supports_sdpa = True
    _supports_flash_attn = True
    _supports_flex_attn = True
    _supports_attention_backend = True

    def __init__(
        self,
        config: LinguaLiftConfig,
        encoder: PreTrainedModel | None = None,
        language_model: PreTrainedModel | None = None,
    ) -> None:
        super().__init__(config)
        # From the class's name the library infers a loss that shifts labels. This one does not, and Trainer
        # would leave the first label of every row out of num_items_in_batch.
        self.loss_type = ""
        self.encoder = encoder if encoder is not None else build_encoder(config.encoder_config)  # type: ignore[arg-type]
        self.alignment = build_alignment(config)
        self.language_model = (
            language_model if language_model is not None else AutoModelForCausalLM.from_config(config.llm_config)
        )
        config.llm_config = self.language_model.config
        self.pad_to_multiple = self.pad_prompts_to_multiple = 1
        self.post_init()

    @classmethod
    def from_encoder_llm_pretrained(
        cls,
        encoder_path: str | Path,
        llm_path: str | Path,
        *,
        dtype: torch.dtype = torch.float32,
        **config_kwargs: Any,
    ) -> "LinguaLiftForConditionalGeneration":
        """Join two pre-trained models by a fresh alignment layer.

        Args:
            encoder_path: local folder or hub id; only safetensors are read, and no remote code is run.
            llm_path: the same, for a causal LM.
            dtype: of all three modules. mT5 overflows in float16: use bfloat16 or float32.
            config_kwargs: fields of `LinguaLiftConfig`, such as alignment_kind.
        """
        encoder, encoder_config = load_encoder(encoder_path, dtype=dtype)
        language_model = AutoModelForCausalLM.from_pretrained(
            llm_path, dtype=dtype, use_safetensors=True, trust_remote_code=False
        )
        config = LinguaLiftConfig(
            encoder_config=encoder_config, llm_config=language_model.config, dtype=dtype, **config_kwargs
        )
        model = cls(config, encoder=encoder, language_model=language_model)
        model.alignment.to(dtype)
        # The whole model's settings count, as they do after loading; the LLM's would be mixed into them.
        model.generation_config = language_model.generation_config
        language_model.generation_config = GenerationConfig.from_model_config(language_model.config)
        return model.eval()

    def _init_weights(self, module: nn.Module) -> None:
        """Initialise the alignment layer; the two models initialise themselves."""
        if isinstance(module, AlignmentLayer):
            module.reset_parameters()

    def get_input_embeddings(self) -> nn.Module:
        """Return the LLM's token embedding: the model's vocabulary is the LLM's."""
        return self.language_model.get_input_embeddings()

    def set_input_embeddings(self, value: nn.Module) -> None:
        """Replace the LLM's token embedding."""
        self.language_model.set_input_embeddings(value)

    def get_output_embeddings(self) -> nn.Module:
        """Return the LLM's head."""
        return self.language_model.get_output_embeddings()

    def set_output_embeddings(self, new_embeddings: nn.Module) -> None:
        """Replace the LLM's head."""
        self.language_model.set_output_embeddings(new_embeddings)

    def encode(self, encoder_input_ids: Tensor, encoder_attention_mask: Tensor | None = None) -> Tensor:
        """Run the encoder; without gradient and without dropout when all of it is frozen.

        Args:
            encoder_input_ids: ids of the encoder's tokenizer, (B, S), padded with its padding token.
            encoder_attention_mask: (B, S); None when nothing is padded.

        Returns:
            Encoder features, (B, S, D_enc).
        """
        learns = any(parameter.requires_grad for parameter in self.encoder.parameters())
        if self.encoder.training != (self.training and learns):
            self.encoder.train(self.training and learns)
        mask = _mask_for(encoder_input_ids, encoder_attention_mask)
        with torch.set_grad_enabled(learns and torch.is_grad_enabled()):
            return self.encoder(input_ids=encoder_input_ids, attention_mask=mask).last_hidden_state

    def soft_prompt(self, features: Tensor, mask: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Turn encoder features, (B, S, D_enc), with their mask, (B, S), into a soft prompt.

        Vectors are scaled as `soft_prompt_norm` says or mixed as `soft_prompt_sharpness` says; in training, noise is
        added as `soft_prompt_noise` says.

        Returns:
            The soft prompt, (B, P, D_llm), in the LLM's precision, and its mask, (B, P).
        """
        prompt, prompt_mask = self.alignment(features, _mask_for(features, mask))
        embedding = self._embedding_matrix()
        prompt = prompt.to(embedding.dtype)
        if self.config.soft_prompt_norm is not None:
            prompt = nn.functional.normalize(prompt, dim=-1) * self.config.soft_prompt_norm
        if self.config.soft_prompt_sharpness is not None:
            prompt = embedding_mixture(prompt, embedding, self.config.soft_prompt_sharpness)
        if self.training and self.config.soft_prompt_noise > 0:
            deviation = self.config.soft_prompt_noise * embedding.detach().std()
            prompt = prompt + torch.randn_like(prompt) * deviation
        return prompt, prompt_mask

    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        encoder_input_ids: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        encoder_features: Tensor | None = None,
        suffix_ids: Tensor | None = None,
        suffix_attention_mask: Tensor | None = None,
        labels: Tensor | None = None,
        num_items_in_batch: Tensor | int | None = None,
        **kwargs: Any,
    ) -> LinguaLiftOutput:
        """Read [prefix][soft prompt][suffix][response]; predict the response.

        Args:
            input_ids: prefix, ids of the LLM's tokenizer, (B, L).
            attention_mask: (B, L); None when nothing is padded, as with the other masks.
            encoder_input_ids: ids of the encoder's tokenizer, (B, S); None for a system that reads text only.
            encoder_attention_mask: (B, S), for encoder_input_ids or encoder_features.
            encoder_features: what `encode` returned, (B, S, D_enc), in place of encoder_input_ids.
            suffix_ids: ids of the LLM's tokenizer, (B, U).
            suffix_attention_mask: (B, U).
            labels: response token ids, (B, R), right-padded with -100; the LLM reads and predicts them.
            num_items_in_batch: number of labels over all accumulated batches, which the loss is divided by;
                None divides by this batch's.
            kwargs: for the LLM's forward.
        """
        encoder = (encoder_input_ids, encoder_attention_mask, encoder_features)
        segments = self._prompt(input_ids, attention_mask, encoder, suffix_ids, suffix_attention_mask)
        if labels is not None:
            mask = labels != IGNORED_LABEL
            segments.append(Segment(self._embed(labels.masked_fill(~mask, 0)), mask, labels))
        assembled = assemble(segments, padding_side="right", pad_to_multiple=self.pad_to_multiple)
        if labels is None or assembled.labels is None:
            logits = self._read(assembled, **kwargs).logits
            return LinguaLiftOutput(logits=logits, attention_mask=assembled.attention_mask)
        predicting, targets = predicting_positions(assembled.labels, labels.shape[1])
        logits = self._logits_at(assembled, predicting, **kwargs)
        return LinguaLiftOutput(loss=response_loss(logits, targets, num_items_in_batch), logits=logits)

    @torch.no_grad()
    def generate(  # type: ignore[override]
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        encoder_input_ids: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        encoder_features: Tensor | None = None,
        suffix_ids: Tensor | None = None,
        suffix_attention_mask: Tensor | None = None,
        *,
        generation_config: GenerationConfig | None = None,
        **kwargs: Any,
    ) -> Any:
        """Write responses for a batch of prompts, with the LLM's own `generate` and its cache.

        Args: those of `forward`, and any of the LLM's `generate`, such as max_new_tokens and do_sample.

        Returns:
            New token ids only, (B, N); rows that end early are filled with the padding token.
        """
        encoder = (encoder_input_ids, encoder_attention_mask, encoder_features)
        segments = self._prompt(input_ids, attention_mask, encoder, suffix_ids, suffix_attention_mask)
        assembled = assemble(segments, padding_side="left", pad_to_multiple=self.pad_prompts_to_multiple)
        settings, others = decoding_settings(generation_config or self.generation_config, kwargs)
        return self.language_model.generate(
            inputs_embeds=assembled.inputs_embeds,
            attention_mask=assembled.attention_mask,
            generation_config=settings,
            **others,
        )

    def _embedding_matrix(self) -> Tensor:
        """The LLM's token embeddings, (V, D_llm), with their gradient whatever ranks hold of them."""
        module: Any = self.get_input_embeddings()
        if not is_shared_out(module.weight):
            return module.weight
        return module(torch.arange(module.num_embeddings, device=module.weight.device))

    def _embed(self, ids: Tensor) -> Tensor:
        return self.get_input_embeddings()(ids)

    def _prompt(
        self,
        input_ids: Tensor | None,
        attention_mask: Tensor | None,
        encoder: tuple[Tensor | None, Tensor | None, Tensor | None],
        suffix_ids: Tensor | None,
        suffix_attention_mask: Tensor | None,
    ) -> list[Segment]:
        """Make the segments before the response; `encoder` is (input ids, mask, features)."""
        segments = []
        if input_ids is not None:
            segments.append(Segment(self._embed(input_ids), _mask_for(input_ids, attention_mask)))
        encoder_input_ids, encoder_mask, features = encoder
        if features is None and encoder_input_ids is not None:
            features = self.encode(encoder_input_ids, encoder_mask)
        if features is not None:
            segments.append(Segment(*self.soft_prompt(features, encoder_mask)))
        if suffix_ids is not None:
            segments.append(Segment(self._embed(suffix_ids), _mask_for(suffix_ids, suffix_attention_mask)))
        return segments

    def _read(self, assembled: Assembled, **kwargs: Any) -> Any:
        """Run the LLM over right-padded input, whatever wraps it (LoRA stays active)."""
        kwargs.setdefault("use_cache", False)
        if "position_ids" in self._llm_arguments():
            kwargs.setdefault("position_ids", assembled.position_ids)
        # No mask: under causal attention no real position sees padding on its right, and attention is faster.
        return self.language_model(inputs_embeds=assembled.inputs_embeds, **kwargs)

    def _logits_at(self, assembled: Assembled, positions: Tensor, **kwargs: Any) -> Tensor:
        """Logits at the given positions of each row, (B, R) → (B, R, V); the head runs on those alone."""
        if "logits_to_keep" in self._llm_arguments():
            return self._read(assembled, logits_to_keep=positions, **kwargs).logits
        logits = self._read(assembled, **kwargs).logits
        return torch.take_along_dim(logits, positions[..., None], dim=1)

    def _llm_arguments(self) -> set[str]:
        bare = self.language_model
        bare = bare.get_base_model() if hasattr(bare, "peft_config") and hasattr(bare, "get_base_model") else bare
        return set(inspect.signature(bare.forward).parameters)


def _mask_for(positions: Tensor, mask: Tensor | None) -> Tensor:
    """Return the mask, or one that says that all positions, (B, L, ...), are real."""
    return torch.ones(positions.shape[:2], dtype=torch.long, device=positions.device) if mask is None else mask
