"""What a run may use of the machine."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

Attention = Literal["auto", "eager", "sdpa", "flash_attention_2"]


class RendezvousSettings(BaseModel):
    """Where machines meet that train together; see docs/cluster.md.

    Attributes:
        endpoint: "<host>:<port>" of the machine that runs the pipeline; all others must reach it.
        folder: which all machines share: the pipeline's machine leaves there what the others need to know.
        timeout: seconds that machines wait for each other.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    endpoint: str = Field(pattern=r"^[^\s:]+:\d+$")
    folder: str
    timeout: int = Field(default=900, gt=0)


class EncoderFeatures(BaseModel):
    """Where a frozen encoder's output is kept, so that each text is read once; see `training.features`.

    Attributes:
        folder: of the files; several runs and machines may share it.
        dtype: in which it is kept: "bfloat16" takes half the disk of "float32", which gives the numbers that the
            encoder would.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    folder: str = Field(min_length=1)
    dtype: Literal["bfloat16", "float32"] = "bfloat16"


class ComputeSettings(BaseModel):
    """How training and answering are spread out.

    Attributes:
        processes: ranks on each machine that share every batch; a single one works in this process. Part of the
            result: another number sums the same gradients in another order.
        nodes: machines, each with as many ranks; all but the first run `lingualift join`.
        rendezvous: where they meet; with several nodes only.
        strategy: what ranks hold of a model that they train. "ddp": each the whole of it. "fsdp": each a share of
            weights, gradients and optimizer states (ZeRO-3; Rajbhandari et al. 2020), put together block by block.
            "deepspeed": the same by DeepSpeed, which is an extra.
        mixed_precision: "no" for fp32, "bf16" or "auto", for all phases; None leaves it to each phase's optimizer.
        frozen_weights: how the models' frozen weights are held in training, and all of a model's when it answers.
            "bfloat16" takes half the memory; what is saved stays as it was.
        device: "auto" trains on GPUs where PyTorch sees one, else on the CPU; "cuda" refuses to train without.
        attention: how training computes it, as transformers names it; "auto" is "eager" on a CPU, else "sdpa".
        gradient_checkpointing: recompute activations in the backward pass instead of keeping them.
        static_cache: answer with a cache of fixed length, whose steps a GPU runs compiled; prompts are padded to few
            lengths. The same texts but for rounding.
        compile: compile the models' blocks, which pays on GPUs where steps are short.
        encoder_features: where a frozen encoder's output is kept: phases on instruction data, and answers, read it
            there; None runs the encoder in every step.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    processes: int = Field(default=1, gt=0)
    nodes: int = Field(default=1, gt=0)
    rendezvous: RendezvousSettings | None = None
    strategy: Literal["ddp", "fsdp", "deepspeed"] = "ddp"
    mixed_precision: Literal["no", "bf16", "auto"] | None = None
    frozen_weights: Literal["float32", "bfloat16"] = "float32"
    device: Literal["auto", "cpu", "cuda"] = "auto"
    attention: Attention = "auto"
    gradient_checkpointing: bool = False
    compile: bool = False
    static_cache: bool = False
    encoder_features: EncoderFeatures | None = None

    @model_validator(mode="after")
    def _check_meeting(self) -> "ComputeSettings":
        if (self.nodes > 1) != (self.rendezvous is not None):
            raise ValueError("rendezvous: expected with several nodes, and only there; add it, or remove it")
        return self

    @property
    def ranks(self) -> int:
        """Processes on all machines."""
        return self.processes * self.nodes

    @property
    def shares_models_out(self) -> bool:
        """Whether each rank holds a part of the model that it trains."""
        return self.strategy != "ddp" and self.ranks > 1

    @property
    def of_this_machine(self) -> "ComputeSettings":
        """The same for what one machine does alone: small models that each of its ranks holds the whole of."""
        return self.model_copy(update={"nodes": 1, "rendezvous": None, "strategy": "ddp"})


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
