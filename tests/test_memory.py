import platform
import resource

import pytest
import torch

from lingualift.memory import keep_freed_memory


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another malloc")
def test_large_tensors_are_not_mapped_anew():
    keep_freed_memory()
    torch.zeros(2**24).add_(1)  # now the process has it

    def faults() -> int:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
        for _ in range(20):
            torch.zeros(2**24).add_(1)  # 64 MiB, or 16384 pages
        return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before

    assert faults() < 4 * 16384  # not 20 times; a first one or two may be
