import json
import subprocess
import sys

from lingualift.resident_memory import MemoryWatch

MIB = 2**20
# In processes of their own: this one has room that earlier tests have freed, and children of theirs.
WATCH = """
import json, subprocess, sys, time
from lingualift import resident_memory
from lingualift.resident_memory import MemoryWatch

resident_memory.CHILDREN_SECONDS = resident_memory.SAMPLE_SECONDS
watch = MemoryWatch().start()
{during}
use = watch.stop()
print(json.dumps([use.before_bytes, use.peak_bytes, use.processes]))
"""
ITSELF = """
held = bytearray(b"x") * (150 * 2**20)
time.sleep(3 * resident_memory.SAMPLE_SECONDS)
del held
"""
A_CHILD = """
child = subprocess.Popen([sys.executable, "-c", HOLD], stdout=subprocess.PIPE)
child.stdout.readline()
time.sleep(4 * resident_memory.SAMPLE_SECONDS)
child.kill()
child.wait()
"""
HOLD = "import time; held = bytearray(b'x') * (120 * 2**20); print('held', flush=True); time.sleep(60)"


def watched(during: str) -> tuple[int, int, int]:
    """Memory before, at most, and processes, of a fresh process that does something."""
    script = f"HOLD = {HOLD!r}\n" + WATCH.replace("{during}", during)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    before, peak, processes = json.loads(done.stdout)
    return before, peak, processes


def test_what_is_held_for_a_while_is_seen():
    before, peak, processes = watched(ITSELF)
    assert peak - before >= 140 * MIB
    assert processes == 1


def test_a_second_watch_starts_from_what_is_held_by_then():
    held = bytearray(b"x") * (150 * MIB)
    watch = MemoryWatch().start()
    del held
    use = watch.stop()
    assert use.before_bytes > 150 * MIB
    assert use.peak_bytes >= use.before_bytes


def test_memory_of_children_counts():
    before, peak, processes = watched(A_CHILD)
    assert processes == 2
    assert peak - before >= 110 * MIB


def test_a_watch_leaves_no_thread_behind():
    watch = MemoryWatch().start()
    watch.stop()
    assert not watch._thread.is_alive()
