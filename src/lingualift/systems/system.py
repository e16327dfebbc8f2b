"""A compared system: which text goes where, and what it may use."""

import string
from typing import Literal

from pydantic import Field, model_validator

from lingualift.systems.optimizer import Settings

_SOURCE, _TRANSLATION = "{source}", "{translation}"


class RouteSettings(Settings):
    """Which text goes where; `{instruction}` and `{source}` are filled in.

    Attributes:
        encoder: text for the encoder, or None for a system without one.
        prefix: text for the LLM's own embedding layer, before the soft prompt.
        suffix: the same, after the soft prompt.
    """

    encoder: str | None
    prefix: str
    suffix: str = ""


class System(Settings):
    """One compared system.

    Attributes:
        label: name in tables.
        input_route: key of `input_routes`.
        alignment_kind: kind of alignment layer; None for a system without an encoder.
        alignment_hidden_factor: hidden width of kind "ffn", as a multiple of the encoder's.
        soft_prompt_norm: "free" leaves the soft prompt as the layer makes it, as in the paper; "embedding" gives every
            vector the mean length of the LLM's token embeddings.
        soft_prompt_sharpness: makes every vector of the soft prompt a mixture of the LLM's token embeddings, the more
            of a single one the larger this is; None leaves them as they are, as in the paper.
        data_used: what it needs beyond English instruction data, e.g. ("lexicons",).
        answers_with: key of the phase whose checkpoint answers the benchmark; another system's for a system that only
            asks differently.
        translator: key of `translators`, which makes the English of the questions that the system reads.
        question: what the system reads in a question's place, in training and when it answers: text with `{source}`,
            the question, and `{translation}`, the same in English.
        instruction: key of `instructions` by which it answers; None for that of the phase it answers with.
        foundation: key of `foundation_variants`, one of whose models stands in the place of the foundation's.
        task: key of `benchmarks` that the system answers instead of the run's benchmark; None for the run's.
        aspect: what an ablation changes of the reference system; its rows stand together under that.
    """

    label: str
    input_route: str
    answers_with: str
    alignment_kind: Literal["linear", "ffn", "latent"] | None = None
    alignment_hidden_factor: int = Field(default=2, gt=0)
    soft_prompt_norm: Literal["free", "embedding"] = "free"
    soft_prompt_sharpness: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    data_used: tuple[str, ...] = ()
    translator: str | None = None
    question: str = _SOURCE
    instruction: str | None = None
    foundation: str | None = None
    task: str | None = None
    aspect: str = ""

    @model_validator(mode="after")
    def _check_question(self) -> "System":
        try:
            parts = list(string.Formatter().parse(self.question))
        except ValueError as error:
            raise ValueError(f"question: expected text with {_SOURCE} or {_TRANSLATION} ({error})") from error
        used = {"{" + name + "}" for _, name, _, _ in parts if name is not None}
        if not used or used - {_SOURCE, _TRANSLATION} or any(spec or conversion for _, _, spec, conversion in parts):
            raise ValueError(f"question: expected text with {_SOURCE} or {_TRANSLATION} and nothing else in braces")
        if (_TRANSLATION in used) != (self.translator is not None):
            raise ValueError(f"question: expected {_TRANSLATION} with a translator and only there; change one of them")
        return self

    @property
    def reads_translations(self) -> bool:
        """Whether questions are translated before the system reads them."""
        return self.translator is not None

    def asked(self, source: str, translation: str) -> str:
        """What the system reads in a question's place."""
        return self.question.format(source=source, translation=translation)
