"""Translation into English by a Hugging Face encoder-decoder: NLLB, M2M100, mBART-50, Marian, T5, …"""

import functools
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import torch
from tqdm import tqdm
from transformers import MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING, AutoConfig, AutoModelForSeq2SeqLM, AutoTokenizer

from lingualift.errors import CheckpointError, ConfigurationError
from lingualift.languages import ALIASES, get_language
from lingualift.translation.language_codes import has_language_codes, model_code, token_id
from lingualift.translation.settings import TranslatorSettings

_logger = logging.getLogger(__name__)


class Seq2SeqTranslator:
    """Translates with a model that is read when the first text comes; its tokenizer is read by `check` already.

    Args:
        settings: of kind "seq2seq".

    Raises:
        ConfigurationError: the settings name no model.
    """

    def __init__(self, settings: TranslatorSettings) -> None:
        if settings.kind != "seq2seq" or not settings.path:
            raise ConfigurationError(f"translator: expected kind 'seq2seq' with a path, got kind {settings.kind!r}")
        self._settings, self._path = settings, settings.path

    def check(self, languages: Iterable[str]) -> None:
        """Check the model's folder and that its tokenizer can be told every language, without reading any weight.

        Args:
            languages: those to be translated from; English needs nothing.

        Raises:
            ConfigurationError: no such folder, no encoder-decoder in it, no weights as safetensors, or a language
                that the model does not know; names the field.
        """
        self._check_folder()
        for language in languages:
            code = ALIASES.get(language.lower(), language)
            if code != "en":
                self._prefix(code)
                self._codes(code)

    def translate(self, texts: Sequence[str], language: str) -> list[str]:
        """English for each text, in the order given; English and blank texts come back unchanged.

        Args:
            texts: of one language.
            language: its code.

        Raises:
            ConfigurationError: see `check`.
            CheckpointError: the folder lacks weights that the model needs.
        """
        code = ALIASES.get(language.lower(), language)
        translated = list(texts)
        places = [place for place, text in enumerate(translated) if text.strip()]
        if code == "en" or not places:
            return translated
        prefix, codes = self._prefix(code), self._codes(code)
        rows = self._tokenize([prefix + translated[place] for place in places], codes)
        for place, text in zip(places, self._generate(rows, codes, code), strict=True):
            translated[place] = text
        return translated

    @functools.cached_property
    def _tokenizer(self) -> Any:
        self._check_folder()
        return self._read(AutoTokenizer)

    @functools.cached_property
    def _model(self) -> Any:
        self._check_folder()
        options = {"use_safetensors": True, "dtype": torch.float32, "output_loading_info": True}
        model, info = self._read(AutoModelForSeq2SeqLM, **options)
        if missing := sorted(info["missing_keys"]):
            raise CheckpointError(
                f"translator: path: {self._path}: expected the weights of {type(model).__name__}, lacks "
                f"{', '.join(missing[:5])}"
            )
        return (model.cuda() if torch.cuda.is_available() else model).eval()

    def _read(self, what: Any, **options: Any) -> Any:
        try:
            return what.from_pretrained(
                self._path, trust_remote_code=False, local_files_only=not self._settings.allow_hub, **options
            )
        except (OSError, ValueError) as error:
            raise ConfigurationError(
                f"translator: path: {self._path}: expected a model folder that {what.__name__} reads, got: "
                f"{str(error).strip().splitlines()[0]}"
            ) from error

    def _check_folder(self) -> None:
        folder = Path(self._path)
        if not folder.is_dir() and not self._settings.allow_hub:
            raise ConfigurationError(
                f"translator: path: no folder {self._path!r}; give a local folder, or set allow_hub to fetch "
                "it from the hub"
            )
        config = self._read(AutoConfig)
        if type(config) not in MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING:
            raise ConfigurationError(
                f"translator: path: {self._path}: expected an encoder-decoder such as NLLB, Marian or T5, got model "
                f"type {config.model_type!r}"
            )
        if folder.is_dir() and not any(folder.glob("*.safetensors")):
            raise ConfigurationError(
                f"translator: path: {self._path}: expected weights in *.safetensors, got none; other formats are not "
                "read: convert them, e.g. load and save_pretrained them once where they are trusted"
            )

    def _prefix(self, language: str) -> str:
        prefix = self._settings.prefix
        # Only a prefix that asks for the name needs a language of the table.
        name = get_language(language).name if prefix.format(language="a") != prefix.format(language="b") else ""
        return prefix.format(language=name)

    def _codes(self, language: str) -> tuple[str, int] | None:
        """The model's code for a language and the id of its token for English; None for a tokenizer without codes."""
        settings = self._settings
        if has_language_codes(self._tokenizer):
            source = model_code(
                self._tokenizer, language, settings.source_language_codes.get(language), field="source_language_codes"
            )
            english = model_code(self._tokenizer, "en", settings.target_code, field="target_code")
            found = token_id(self._tokenizer, english)
            return None if found is None else (source, found)
        given = [name for name in ("source_language_codes", "target_code") if getattr(settings, name)]
        if given:
            raise ConfigurationError(
                f"translator: {given[0]}: {type(self._tokenizer).__name__} has no language codes; leave it out, and "
                'say in prefix what the model is told, e.g. "translate {language} to English: "'
            )
        return None

    def _tokenize(self, texts: list[str], codes: tuple[str, int] | None) -> list[list[int]]:
        tokenizer = self._tokenizer
        if codes:
            tokenizer.src_lang = codes[0]
        rows: list[list[int]] = tokenizer(texts, verbose=False)["input_ids"]
        limit = tokenizer.model_max_length
        if long := sum(len(row) > limit for row in rows):
            _logger.warning("%s: %d of %d texts are cut to the model's %d tokens", self._path, long, len(rows), limit)
            rows = tokenizer(texts, truncation=True)["input_ids"]
        return rows

    @torch.inference_mode()
    def _generate(self, rows: list[list[int]], codes: tuple[str, int] | None, description: str) -> list[str]:
        settings, model, tokenizer = self._settings, self._model, self._tokenizer
        options: dict[str, Any] = {"forced_bos_token_id": codes[1]} if codes else {}
        order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
        texts = [""] * len(rows)
        for start in tqdm(range(0, len(order), settings.batch_size), desc=f"translate {description}", leave=False):
            chosen = order[start : start + settings.batch_size]
            batch = tokenizer.pad({"input_ids": [rows[i] for i in chosen]}, return_tensors="pt").to(model.device)
            ids = model.generate(
                **batch,
                **options,
                max_new_tokens=settings.max_new_tokens,
                num_beams=settings.num_beams,
                do_sample=False,
            )
            for i, text in zip(chosen, tokenizer.batch_decode(ids, skip_special_tokens=True), strict=True):
                texts[i] = text.strip()
        return texts
