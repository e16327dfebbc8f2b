"""Devices that a plan is made for: published peaks of GPUs, and this machine's CPU, measured."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import torch
import yaml

from lingualift.errors import ConfigurationError
from lingualift.planning.capacity import available_host_memory

CPU = "cpu"
_MEASURED_WIDTH, _MEASURED_ROUNDS = 1536, 3  # a product of such matrices takes a core a tenth of a second


@dataclass(frozen=True)
class Device:
    """What one device has.

    Attributes:
        name: as in devices.yml, or "cpu".
        memory: bytes.
        bf16_flops, fp32_flops: peak of matrix products, operations per second.
        bandwidth: of its memory, bytes per second.
        source: where the numbers are from.
    """

    name: str
    memory: float
    bf16_flops: float
    fp32_flops: float
    bandwidth: float
    source: str

    @property
    def is_gpu(self) -> bool:
        """Whether a GPU's kernels run."""
        return self.name != CPU


def device_names() -> list[str]:
    """Names that `get_device` knows."""
    return [*_published(), CPU]


def get_device(name: str) -> Device:
    """A device by name, in any case.

    Raises:
        ConfigurationError: names the known ones.
    """
    known = {known.lower(): known for known in device_names()}
    if name.lower() not in known:
        raise ConfigurationError(
            f"unknown device {name!r}: expected one of {', '.join(known.values())}; for another GPU name the nearest, "
            "and give its --memory and --flops"
        )
    found = known[name.lower()]
    if found == CPU:
        return _measured_cpu()
    row = _published()[found]
    return Device(
        found, row["memory"] * 1e9, row["bf16"] * 1e12, row["fp32"] * 1e12, row["bandwidth"] * 1e12, row["source"]
    )


def _measured_cpu() -> Device:
    """This machine's: memory that is free now, and products of matrices in fp32, which it also computes bf16 by."""
    matrix = torch.ones(_MEASURED_WIDTH, _MEASURED_WIDTH)
    flops = 2 * _MEASURED_WIDTH**3 / _fastest(lambda: matrix @ matrix)
    bandwidth = 2 * matrix.nbytes / _fastest(lambda: matrix.clone())
    source = f"measured here, {torch.get_num_threads()} threads; memory that is free now"
    return Device(CPU, available_host_memory(), flops, flops, bandwidth, source)


def _fastest(once: Callable[[], Any]) -> float:
    def seconds() -> float:
        start = time.perf_counter()
        once()
        return time.perf_counter() - start

    return min(seconds() for _ in range(_MEASURED_ROUNDS))


@cache
def _published() -> dict[str, dict[str, Any]]:
    return yaml.safe_load((files("lingualift.planning") / "devices.yml").read_text(encoding="utf-8"))
