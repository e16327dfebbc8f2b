"""Which translator a system uses, and how."""

import string
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

_PLACEHOLDER = "language"


class TranslatorSettings(BaseModel):
    """Settings of a translator into English; all but `kind` belong to "seq2seq".

    Attributes:
        kind: "lexicon" translates word by word with the run's lexicons; "seq2seq" with a Hugging Face
            encoder-decoder such as NLLB, M2M100, mBART-50, Marian or T5.
        path: the model's local folder, or hub id when `allow_hub` is set.
        allow_hub: whether a path that is no local folder may be fetched from the hub; off by default.
        batch_size: texts per batch.
        max_new_tokens: limit of each translation.
        num_beams: beams of the search; 1 is greedy.
        source_language_codes: language -> the model's code for it, where that is neither the FLORES code nor the
            language's own, e.g. {"nb": "no"} for M2M100. Only for tokenizers that have language codes.
        target_code: the model's code for English, where it is neither of these; only for such tokenizers, too.
        prefix: put before each text; {language} stands for the language's English name, doubled braces for
            themselves. For models that are told in words, e.g. T5: "translate {language} to English: ".
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Literal["lexicon", "seq2seq"]
    path: str | None = None
    allow_hub: bool = False
    batch_size: int = Field(default=32, gt=0)
    max_new_tokens: int = Field(default=256, gt=0)
    num_beams: int = Field(default=1, gt=0)
    source_language_codes: dict[str, str] = Field(default_factory=dict)
    target_code: str | None = None
    prefix: str = ""

    @field_validator("prefix")
    @classmethod
    def _check_prefix(cls, prefix: str) -> str:
        expected = f"expected text in which only {{{_PLACEHOLDER}}} stands in braces"
        try:
            parts = list(string.Formatter().parse(prefix))
        except ValueError as error:
            raise ValueError(f"{expected}, got {prefix!r} ({error}); double the braces that are meant") from error
        for _, name, specification, conversion in parts:
            if name is not None and (name != _PLACEHOLDER or specification or conversion):
                raise ValueError(f"{expected}, got {{{name}}} in {prefix!r}; double the braces that are meant")
        return prefix

    @field_validator("source_language_codes")
    @classmethod
    def _check_codes(cls, codes: dict[str, str]) -> dict[str, str]:
        if empty := sorted(language for language, code in codes.items() if not code.strip()):
            raise ValueError(f"expected a code for each language, got none for {', '.join(empty)}")
        return codes

    @model_validator(mode="after")
    def _check_kind(self) -> "TranslatorSettings":
        others = sorted(name for name in self.model_fields_set - {"kind"} if getattr(self, name) is not None)
        if self.kind == "lexicon" and others:
            raise ValueError(
                f"kind 'lexicon' takes no other field, got {', '.join(others)}; leave them out, or set kind: seq2seq"
            )
        if self.kind == "seq2seq" and not (self.path or "").strip():
            raise ValueError(f"kind 'seq2seq' needs path, a model folder or hub id, got {self.path!r}")
        return self
