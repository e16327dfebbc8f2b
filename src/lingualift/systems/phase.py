"""One training phase of a system: what trains, on what, seeing what."""

from typing import Literal

from pydantic import Field, field_validator, model_validator

from lingualift.code_switch import Switching, SwitchingOptions, check_ratio_range, take_one_ratio
from lingualift.errors import ConfigurationError
from lingualift.systems.optimizer import OptimizerSettings, Settings

FOUNDATION = "foundation"
CODE_SWITCHED = "code_switched"
Module = Literal["encoder", "alignment", "language_model"]


class LoraSettings(Settings):
    """Low-rank adapters that learn in the LLM's place (Hu et al. 2022); who uses the model merges them into it.

    Attributes:
        rank: r.
        alpha: scale of the update, which is multiplied by alpha / rank.
        dropout: of the adapters' input.
        target_modules: names of the linear layers that get one; all but the head where none are named.
        dora: learn each weight's magnitude apart from its direction (DoRA; Liu et al. 2024).
        quantization: "nf4" holds the weights under the adapters in 4 bits while these learn (QLoRA; Dettmers et al.
            2023), through bitsandbytes, which is an extra; what is used afterwards is not quantised.
    """

    rank: int = Field(gt=0)
    alpha: float = Field(gt=0)
    dropout: float = Field(default=0.0, ge=0, lt=1)
    target_modules: tuple[str, ...] = ()
    dora: bool = False
    quantization: Literal["nf4"] | None = None


class WarmStartSettings(Settings):
    """How a fresh alignment layer is fitted word by word before its phase begins; see `training.warm_start`.

    Attributes:
        sentences: code-switched sentences whose words it is fitted on.
        sharpness: factor of the cosines whose cross entropy is minimised.
        optimizer: how it is fitted; a batch is of words.
    """

    sentences: int = Field(gt=0)
    sharpness: float = Field(default=20.0, gt=0, allow_inf_nan=False)
    optimizer: OptimizerSettings


class Phase(SwitchingOptions):
    """One training phase of a system.

    Attributes:
        system: key of `systems`.
        phase: name of the phase within the system.
        after: what it starts from: "foundation" or the key of another phase.
        corpus: "instructions" in English; "code_switched" with the study's lexicons, "code_switched_<name>" with those
            of that name in `lexicon_variants`; or what most of the paper's systems do without:
            "multilingual_instructions", and "parallel_questions" with their English as the response. Systems of a task
            learn from "<task>_instructions", in English.
        instruction: key of `instructions`.
        trainable: modules that learn; all others are frozen, and proved unchanged.
        replacement_ratio: range that each sentence's ratio is drawn from, or one number; code-switched corpus only, as
            are the other `SwitchingOptions`.
        soft_prompt_noise: standard deviation of noise on soft prompts in training, in units of the LLM embedding's.
        sentences: English sentences that are code-switched, the first ones; None for all.
        warm_start: how the fresh layer is fitted before; None starts it at random, as in the paper.
        lora: adapters that learn in the LLM's place.
        input_route: overrides the system's.
        optimizer: how it trains.
    """

    system: str
    phase: str
    after: str
    corpus: str = Field(pattern=rf"^((\w+_)?instructions|parallel_questions|{CODE_SWITCHED}(_\w+)?)$")
    instruction: str
    trainable: tuple[Module, ...] = Field(min_length=1)
    replacement_ratio: tuple[float, float] | None = None
    soft_prompt_noise: float = Field(default=0.0, ge=0)
    sentences: int | None = Field(default=None, gt=0)
    warm_start: WarmStartSettings | None = None
    lora: LoraSettings | None = None
    input_route: str | None = None
    optimizer: OptimizerSettings

    _take_one_ratio = field_validator("replacement_ratio", mode="before")(take_one_ratio)

    @model_validator(mode="after")
    def _check_switching(self) -> "Phase":
        if self.is_code_switched != (self.replacement_ratio is not None):
            raise ValueError("replacement_ratio: expected with corpus code_switched and only there; add or remove it")
        if self.replacement_ratio is not None:
            check_ratio_range(self.replacement_ratio)
        elif given := sorted(self.model_fields_set & {*SwitchingOptions.model_fields, "sentences", "warm_start"}):
            raise ValueError(f"{', '.join(given)}: expected with corpus code_switched only; remove it")
        if self.lora is not None and "language_model" not in self.trainable:
            raise ValueError("lora: expected language_model among trainable, whose place the adapters take")
        return self

    @property
    def switching(self) -> Switching:
        """How the phase's sentences are code-switched.

        Raises:
            ConfigurationError: it has another corpus.
        """
        if self.replacement_ratio is None:
            raise ConfigurationError(f"phases.{self.key}: expected corpus code_switched, got {self.corpus}")
        return Switching.part_of(self)

    @property
    def is_code_switched(self) -> bool:
        """Whether it trains on code-switched text."""
        return self.corpus.startswith(CODE_SWITCHED)

    @property
    def lexicon_variant(self) -> str | None:
        """Key of `lexicon_variants`; None for the study's own lexicons, and for instructions."""
        return self.corpus.removeprefix(CODE_SWITCHED).removeprefix("_") or None if self.is_code_switched else None

    @property
    def key(self) -> str:
        """`<system>-<phase>`: the name of its checkpoint."""
        return f"{self.system}-{self.phase}"
