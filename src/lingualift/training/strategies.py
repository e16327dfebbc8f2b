"""How ranks share a model that they train: each the whole of it (DDP), or each a part (FSDP, DeepSpeed's ZeRO-3)."""

from pathlib import Path
from typing import Any

import torch
from torch import distributed, nn
from torch.distributed.tensor import DTensor
from torch.optim import Optimizer
from torch.utils._pytree import tree_map_only
from transformers import PreTrainedModel

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError
from lingualift.model.sharding import is_deepspeeds
from lingualift.systems import OptimizerSettings
from lingualift.training.attention import pretrained_parts
from lingualift.training.extras import need_extra

_ZERO_3 = {
    "zero_optimization": {
        "stage": 3,
        "overlap_comm": True,
        "contiguous_gradients": True,
        "stage3_param_persistence_threshold": 10_000,  # vectors, which each rank keeps whole
        "stage3_gather_16bit_weights_on_model_save": False,
    },
    "bf16": {"enabled": "auto"},
    "train_micro_batch_size_per_gpu": "auto",
    "train_batch_size": "auto",
    "gradient_accumulation_steps": "auto",
    "gradient_clipping": "auto",
    "zero_allow_untested_optimizer": True,
}


def check_strategy(compute: ComputeSettings, settings: OptimizerSettings) -> None:
    """Check that a phase can be trained as its ranks share it.

    Raises:
        ConfigurationError: Muon would see parts of matrices, or DeepSpeed is not installed.
    """
    if not compute.shares_models_out:
        return
    if settings.muon_learning_rate is not None:
        raise ConfigurationError(
            f"compute.strategy: {compute.strategy} leaves each rank a part of every matrix, but Muon needs whole ones; "
            "set the phase's optimizer.muon_learning_rate to null, or compute.strategy to ddp"
        )
    if settings.states != "float32":
        raise ConfigurationError(
            f"optimizer.states: {settings.states} is for ranks that hold whole matrices, got compute.strategy "
            f"{compute.strategy}, which shares the states out; set it to float32"
        )
    if compute.strategy == "deepspeed":
        need_extra("deepspeed", "deepspeed", "compute.strategy", "fsdp")


def strategy_arguments(model: PreTrainedModel, compute: ComputeSettings) -> dict[str, Any]:
    """What transformers' TrainingArguments say of the strategy; nothing for one rank, which shares with no one."""
    if not compute.shares_models_out:
        return {}
    if compute.strategy == "deepspeed":
        return {"deepspeed": _ZERO_3}
    blocks = sorted({name for part in pretrained_parts(model) for name in part._no_split_modules or ()})
    present = {type(module).__name__ for module in model.modules()}
    named = [name for name in blocks if name in present]
    wrapping = {"transformer_layer_cls_to_wrap": named} if named else {"auto_wrap_policy": "NO_WRAP"}
    return {"fsdp": True, "fsdp_config": {"version": 2, **wrapping}}


def strategy_of(model: nn.Module) -> str:
    """By which strategy a model that is ready to be trained is shared out, as its parameters show."""
    if any(is_deepspeeds(parameter) for parameter in model.parameters()):
        return "deepspeed"
    return "fsdp" if any(isinstance(parameter, DTensor) for parameter in model.parameters()) else "ddp"


def share_start(model: nn.Module, device: torch.device) -> None:
    """Let all ranks begin with rank 0's weights: machines draw or fit theirs each in its own way."""
    if distributed.is_available() and distributed.is_initialized():
        for parameter in model.parameters():
            if parameter.requires_grad:
                value = parameter.detach().to(device)
                distributed.broadcast(value, 0)
                parameter.data.copy_(value)


def save_part(optimizer: Optimizer, path: Path) -> None:
    """Write this rank's part of an optimizer's state."""
    torch.save(tree_map_only(DTensor, lambda state: state.to_local(), optimizer.state_dict()), path)


def load_part(optimizer: Optimizer, path: Path) -> None:
    """Take over this rank's part of an optimizer's state, which as many ranks have saved."""
    saved = torch.load(path, weights_only=True, map_location="cpu")
    learning = [parameter for group in optimizer.param_groups for parameter in group["params"]]
    for index, states in saved["state"].items():
        like = learning[index]
        if isinstance(like, DTensor):
            saved["state"][index] = {
                name: DTensor.from_local(
                    value.to(like.device), like.device_mesh, like.placements, shape=like.shape, stride=like.stride()
                )
                if value.ndim
                else value
                for name, value in states.items()
            }
    optimizer.load_state_dict(saved)
