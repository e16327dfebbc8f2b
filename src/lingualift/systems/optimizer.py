"""How one phase trains: steps, batches, rates, precision."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from lingualift.errors import ConfigurationError


class Settings(BaseModel):
    """Base of the settings here: no unknown fields, no changes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class OptimizerSettings(Settings):
    """How one phase trains.

    Attributes:
        optimizer_steps: updates of the weights.
        batch_size: examples per optimizer step, accumulation included.
        gradient_accumulation_steps: passes that a step's examples are spread over; must divide batch_size.
        learning_rate: peak value.
        muon_learning_rate: peak value for weight matrices, which then learn by Muon; None for AdamW throughout.
        weight_decay: AdamW's decoupled decay.
        states: how AdamW's two are held: "8bit" in blocks of 8-bit numbers (Dettmers et al. 2022), "paged_8bit" moved
            to the machine's memory as well where a GPU's is full; both through bitsandbytes, which is an extra.
        schedule: of the learning rate.
        warmup_ratio: share of the steps in which the rate rises from 0.
        max_gradient_norm: clipping threshold.
        mixed_precision: "no" for fp32, "bf16" autocast, or "auto": bf16 where the hardware computes in it.
    """

    optimizer_steps: int = Field(gt=0)
    batch_size: int = Field(gt=0)
    gradient_accumulation_steps: int = Field(default=1, gt=0)
    learning_rate: float = Field(gt=0)
    muon_learning_rate: float | None = Field(default=None, gt=0)
    weight_decay: float = Field(default=0.0, ge=0)
    states: Literal["float32", "8bit", "paged_8bit"] = "float32"
    schedule: Literal["constant", "linear", "cosine"] = "constant"
    warmup_ratio: float = Field(default=0.0, ge=0, le=1)
    max_gradient_norm: float = Field(default=1.0, gt=0)
    mixed_precision: Literal["no", "bf16", "auto"] = "no"

    @model_validator(mode="after")
    def _check_accumulation(self) -> "OptimizerSettings":
        if self.batch_size % self.gradient_accumulation_steps:
            raise ValueError(
                f"gradient_accumulation_steps must divide batch_size {self.batch_size}, "
                f"got {self.gradient_accumulation_steps}"
            )
        if self.states != "float32" and self.muon_learning_rate is not None:
            raise ValueError(f"states: {self.states} is AdamW's; set it to float32, or muon_learning_rate to null")
        return self

    def check_processes(self, processes: int) -> None:
        """Check that a pass's examples can be shared out evenly.

        Raises:
            ConfigurationError: they cannot.
        """
        if self.examples_per_pass % processes:
            raise ConfigurationError(
                f"compute.processes: expected, times compute.nodes, a divisor of {self.examples_per_pass} examples per "
                f"pass (batch_size / gradient_accumulation_steps), got {processes}; change one of them"
            )

    @property
    def scheduler(self) -> str:
        """The schedule as transformers names it: its "constant" has no warm-up."""
        return "constant_with_warmup" if self.schedule == "constant" else self.schedule

    @property
    def warmup_steps(self) -> int:
        """Steps in which the rate rises from 0."""
        return round(self.warmup_ratio * self.optimizer_steps)

    @property
    def examples(self) -> int:
        """Examples seen in all."""
        return self.optimizer_steps * self.batch_size

    @property
    def examples_per_pass(self) -> int:
        """Examples that are in memory at once."""
        return self.batch_size // self.gradient_accumulation_steps
