"""What cannot fit is refused before it starts."""

from pathlib import Path

import pytest

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError
from lingualift.planning import Capacity, MemoryEstimate, available_host_memory, check_memory, present_capacity

GB = 10**9
KEY = "lingualift-instruction_tuning"
WHOLE = MemoryEstimate(
    parameters={"encoder": 1, "alignment": 1, "language_model": 9, "adapters": 0},
    trainable=9, weights=34 * GB, gradients=27 * GB, optimizer=54 * GB, activations=36 * GB, copies=13 * GB,
    gathered=4 * GB, host=61 * GB, linear_flop=1, attention_flop=1,
)  # fmt: skip
LAYER = MemoryEstimate(
    parameters={"encoder": 1, "alignment": 1, "language_model": 9, "adapters": 0},
    trainable=1, weights=34 * GB, gradients=0, optimizer=0, activations=60 * GB, copies=10 * GB,
    gathered=4 * GB, host=61 * GB, linear_flop=1, attention_flop=1,
)  # fmt: skip


def refusal(estimate: MemoryEstimate, capacity: Capacity, rows: int = 4, **compute: object) -> str:
    with pytest.raises(ConfigurationError) as caught:
        check_memory(KEY, estimate, capacity, ComputeSettings(**compute), rows=rows)
    return str(caught.value)


def test_a_phase_that_cannot_fit_is_refused_with_its_parts_and_what_to_change():
    message = refusal(WHOLE, Capacity(80 * GB, 500 * GB))
    assert f"{KEY}: too little memory: expected about 151.0 GB on each GPU, found 80.0 GB free" in message
    assert "weights 34.0 + gradients 27.0 + optimizer 54.0 + activations 36.0 = 151.0 GB" in message
    assert "compute: { processes: 2, strategy: fsdp }" in message
    assert "gradient_checkpointing: true" not in message  # it would not do: 115 GB are held anyway


def test_a_pass_that_is_too_large_may_be_made_smaller():
    message = refusal(LAYER, Capacity(70 * GB, 500 * GB))
    assert "compute.gradient_checkpointing: true" in message
    assert "about 56.5 GB with a row a pass, in place of 4" in message
    assert "gradient_checkpointing: true" not in refusal(
        LAYER, Capacity(70 * GB, 500 * GB), gradient_checkpointing=True
    )


def test_the_machine_s_memory_counts_too():
    message = refusal(LAYER, Capacity(141 * GB, 32 * GB))
    assert "expected about 61.0 GB of the machine's memory, found 32.0 GB free" in message


def test_what_misses_by_less_than_estimates_do_is_not_refused():
    check_memory(KEY, LAYER, Capacity(int(94 * 0.86) * GB, 500 * GB), ComputeSettings(), rows=4)
    check_memory(KEY, WHOLE, Capacity(None, 500 * GB), ComputeSettings(), rows=4)


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({}, 4096 * 1024),
        ({"sys/fs/cgroup/memory.max": "max\n", "sys/fs/cgroup/memory.current": "1\n"}, 4096 * 1024),
        ({"sys/fs/cgroup/memory.max": "3000\n", "sys/fs/cgroup/memory.current": "1000\n"}, 2000),
        ({"sys/fs/cgroup/memory/memory.limit_in_bytes": "500", "sys/fs/cgroup/memory/memory.usage_in_bytes": "900"}, 0),
    ],
)
def test_the_least_of_the_system_s_and_the_group_s_is_available(tmp_path, files, expected):
    write(tmp_path, {"proc/meminfo": "MemTotal: 9999 kB\nMemAvailable:    4096 kB\n", **files})
    assert available_host_memory(tmp_path) == expected


def test_this_machine_has_memory():
    capacity = present_capacity(ComputeSettings(device="cpu"))
    assert capacity.device is None
    assert capacity.host > 0
