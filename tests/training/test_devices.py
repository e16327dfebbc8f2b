import pytest
import torch

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError
from lingualift.training.devices import check_device


@pytest.mark.parametrize(
    ("gpus", "compute", "named"),
    [
        (0, {}, None),
        (0, {"processes": 2}, None),
        (1, {"device": "cuda"}, None),
        (8, {"processes": 8}, None),
        (1, {"processes": 2, "device": "cpu"}, None),
        (0, {"device": "cuda"}, r"compute\.device: expected a GPU, but PyTorch sees none"),
        (2, {"processes": 4}, r"compute\.processes: expected at most 2, the GPUs that PyTorch sees, got 4"),
    ],
)
def test_devices_that_are_not_there_are_named(monkeypatch, gpus, compute, named):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: gpus > 0)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: gpus)
    if named is None:
        check_device(ComputeSettings(**compute))
        return
    with pytest.raises(ConfigurationError, match=named):
        check_device(ComputeSettings(**compute))
