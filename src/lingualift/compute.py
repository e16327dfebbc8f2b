"""What a run may use of the machine."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Attention = Literal["auto", "eager", "sdpa", "flash_attention_2"]


class ComputeSettings(BaseModel):
    """How training is spread out.

    Attributes:
        processes: ranks that share every batch of a training; 1 trains in this process. Part of the result: another
            number sums the same gradients in another order.
        device: "auto" trains on GPUs where PyTorch sees one, else on the CPU; "cuda" refuses to train without.
        attention: how training computes it, as transformers names it; "auto" is "eager" on a CPU, else "sdpa".
        gradient_checkpointing: recompute activations in the backward pass instead of keeping them.
        compile: compile the models' blocks, which pays on GPUs where steps are short.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    processes: int = Field(default=1, gt=0)
    device: Literal["auto", "cpu", "cuda"] = "auto"
    attention: Attention = "auto"
    gradient_checkpointing: bool = False
    compile: bool = False


class ResumeSettings(BaseModel):
    """How trainings are guarded against being stopped: the same run goes on from the last state, and ends the same.

    Attributes:
        folder: where states lie while a training runs; None saves none.
        saves: how many states each training saves, evenly spread, its end included; 0 saves none.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    folder: str | None = None
    saves: int = Field(default=10, ge=0)


ONE_PROCESS = ComputeSettings()
