"""What a run may use of the machine."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Attention = Literal["auto", "eager", "sdpa", "flash_attention_2"]


class ComputeSettings(BaseModel):
    """How training is spread out.

    Attributes:
        processes: ranks that share every batch of a training; 1 trains in this process. Part of the result: another
            number sums the same gradients in another order.
        attention: how training computes it, as transformers names it; "auto" is "eager" on a CPU, else "sdpa".
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    processes: int = Field(default=1, gt=0)
    attention: Attention = "auto"


ONE_PROCESS = ComputeSettings()
