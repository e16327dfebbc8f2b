import subprocess
import sys
import time

import pytest

from lingualift import resident_memory
from lingualift.resident_memory import MemoryWatch

MIB = 2**20
HOLD = "import time; held = bytearray(b'x') * (120 * 2**20); print('held', flush=True); time.sleep(60)"


def test_what_is_held_for_a_while_is_seen():
    watch = MemoryWatch().start()
    held = bytearray(b"x") * (150 * MIB)
    time.sleep(3 * resident_memory.SAMPLE_SECONDS)
    del held
    use = watch.stop()
    assert use.peak_bytes - use.before_bytes >= 140 * MIB
    assert use.processes == 1


def test_a_second_watch_starts_from_what_is_held_by_then():
    held = bytearray(b"x") * (150 * MIB)
    watch = MemoryWatch().start()
    del held
    use = watch.stop()
    assert use.before_bytes > 150 * MIB
    assert use.peak_bytes >= use.before_bytes


def test_memory_of_children_counts(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(resident_memory, "CHILDREN_SECONDS", resident_memory.SAMPLE_SECONDS)
    watch = MemoryWatch().start()
    child = subprocess.Popen([sys.executable, "-c", HOLD], stdout=subprocess.PIPE)
    try:
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(4 * resident_memory.SAMPLE_SECONDS)
    finally:
        child.kill()
        child.wait()
    use = watch.stop()
    assert use.processes == 2
    assert use.peak_bytes - use.before_bytes >= 110 * MIB


def test_a_watch_leaves_no_thread_behind():
    watch = MemoryWatch().start()
    watch.stop()
    assert not watch._thread.is_alive()
