"""A `kedro` command whose third-party imports are made already: every stage of `dvc repro` starts one, 5 s each time.

A server imports them once. The command hands it arguments, folder, environment and streams; a fork runs Kedro's own
entry point, which imports the project's code afresh each time. Run as a script, this file is the server.
"""

import contextlib
import importlib
import json
import os
import socket
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

# What takes long and keeps nothing of a project. Nothing of Kedro: it reads the project's settings when imported.
PRELOADED = (
    "accelerate", "datasets", "matplotlib.pyplot", "pandas", "peft", "pydantic", "scipy.stats", "seaborn",
    "torch.distributed.tensor", "transformers.generation", "transformers.modeling_utils",
    "transformers.processing_utils", "transformers.trainer",
)  # fmt: skip
COMMAND = """#!{python} -SE
import json, os, socket, sys
server = socket.socket(socket.AF_UNIX)
server.connect({address!r})
request = json.dumps([sys.argv[1:], os.getcwd(), dict(os.environ)]).encode()
socket.send_fds(server, [len(request).to_bytes(4, "big")], [0, 1, 2])
server.sendall(request)
sys.exit((server.recv(1) or b"\\1")[0])
"""


@contextlib.contextmanager
def warm_kedro(folder: Path, environment: dict[str, str]) -> Iterator[Path]:
    """A folder for PATH that has the command, as long as the context is open."""
    address, script = folder / "socket", folder / "bin" / "kedro"
    script.parent.mkdir()
    script.write_text(COMMAND.format(python=sys.executable, address=str(address)))
    script.chmod(0o755)
    with subprocess.Popen([sys.executable, __file__, str(address)], env={**os.environ, **environment}) as server:
        try:
            while not address.exists():
                assert server.poll() is None, "the server did not start"
                with contextlib.suppress(subprocess.TimeoutExpired):
                    server.wait(0.1)
            yield script.parent
        finally:
            server.terminate()


def serve(address: str) -> None:
    """Run one command after the other, each in a fork, until the process is ended."""
    for name in PRELOADED:
        importlib.import_module(name)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(f"{address}.new")
        listener.listen()
        os.rename(f"{address}.new", address)
        while True:
            client, _ = listener.accept()
            size, streams, _, _ = socket.recv_fds(client, 4, 3)
            with client, client.makefile("rb") as sent:
                request = sent.read(int.from_bytes(size, "big"))
                child = os.fork()
                if child == 0:
                    os._exit(_run_kedro(streams, *json.loads(request)))
                for stream in streams:
                    os.close(stream)
                client.sendall(bytes([os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) % 256]))


def _run_kedro(streams: list[int], arguments: list[str], folder: str, environment: dict[str, str]) -> int:
    """Kedro's entry point, as the shell starts it; returns the exit status."""
    for own, given in enumerate(streams):
        os.dup2(given, own)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["kedro", *arguments]
    sys.path.pop(0)  # this file's folder
    status = 0
    try:
        importlib.import_module("kedro.framework.cli.cli").main()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
        status = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return status


if __name__ == "__main__":
    serve(sys.argv[1])
