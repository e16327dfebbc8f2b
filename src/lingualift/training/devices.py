"""Which devices a run uses, and whether this machine has them."""

import os

import torch

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError


def device_of(compute: ComputeSettings) -> torch.device:
    """The device that this process computes on: of several ranks, each has its own GPU."""
    if compute.device == "cpu" or not torch.cuda.is_available():
        return torch.device("cpu")
    return torch.device("cuda", int(os.environ.get("LOCAL_RANK", torch.cuda.current_device())))


def check_device(compute: ComputeSettings) -> None:
    """Check that the devices asked for are there.

    Raises:
        ConfigurationError: no GPU, or fewer than ranks.
    """
    gpus = torch.cuda.device_count() if torch.cuda.is_available() else 0
    if compute.device == "cuda" and gpus == 0:
        raise ConfigurationError(
            "compute.device: expected a GPU, but PyTorch sees none (torch.cuda.is_available() is false); install a "
            "CUDA build of PyTorch, look at CUDA_VISIBLE_DEVICES, or set it to auto or cpu"
        )
    if compute.device != "cpu" and 0 < gpus < compute.processes:
        raise ConfigurationError(
            f"compute.processes: expected at most {gpus}, the GPUs that PyTorch sees, got {compute.processes}; ask for "
            "fewer, or set compute.device to cpu"
        )
