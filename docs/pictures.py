"""Draws docs/pipeline.png and docs/pipeline_lingualift.png: `make pictures`; needs Chromium.

The site of `kedro viz build` is served on this machine, opened without a window, and photographed. So that the first
picture can be read, it leaves out what is one of many: files of other systems than LinguaLIFT, variants, what the
report alone reads, and tables and figures at the end but for the report.
"""

import functools
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.browser import Browser  # noqa: E402

SYSTEM = "lingualift"
SIZE, SIZE_OF_SYSTEM = (1150, 1300), (1750, 1250)  # pixels
STATE: dict[str, Any] = {
    "theme": "light",
    "showFeatureHints": False,
    "layer": {"visible": True},
    "visible": {"sidebar": False, "miniMap": False, "graph": True, "code": False, "slicing": False},
    "flags": {"sizewarning": False},
}
# What is no part of the pipeline's picture.
HIDE = (
    ".pipeline-global-toolbar, .pipeline-sidebar, .pipeline-toolbar, .pipeline-minimap, .feature-hints, "
    ".pipeline-title, .update-reminder-version-tag, .pipeline-primary-toolbar { visibility: hidden !important; }"
)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address of a folder, served while the block runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


def one_of_many(graph: dict[str, Any]) -> list[str]:
    """Ids of datasets that the first picture leaves out."""
    read = {edge["source"] for edge in graph["edges"]}
    hidden = []
    for node in graph["nodes"]:
        if node["type"] != "data" or node["name"] == "report":
            continue
        name, tail = node["name"], node["name"].rsplit(".", 1)
        others = len(tail) == 2 and tail[0].split("-")[0] != SYSTEM
        variant = name.startswith(("lexicons_", "code_switched_"))
        leaf = node["layer"] in ("reporting", "model_input", "model_output") and node["id"] not in read
        if others or variant or leaf or _detail(name):
            hidden.append(node["id"])
    return hidden


def _detail(name: str) -> bool:
    """What hooks write and what the report alone reads, but for scores."""
    ends = ("_summary", "_curve", "_curves", "durations", "memory", "provenance", "_tests", "fairness", "_report",
            "_statistics", "_sample", "_quality", "_coverage", "_probe", "wording_scores")  # fmt: skip
    return name.endswith(ends) or name.startswith("aligned_space")


def open_graph(browser: Browser, address: str, state: dict[str, Any], query: str) -> None:
    """Open the site with a state, and wait until its graph is drawn."""
    browser.open(f"{address}/favicon.ico")  # any page of the site: the state must be there before the site is
    browser.run(f"localStorage.setItem('KedroViz', {json.dumps(json.dumps(state))})")
    browser.open(f"{address}/?{query}")
    browser.wait_for("document.querySelectorAll('.pipeline-node').length > 2")
    browser.run(f"document.head.append(Object.assign(document.createElement('style'), {{ textContent: {HIDE!r} }}))")


def draw(browser: Browser, file: Path) -> None:
    """Take the picture once it stands still."""
    time.sleep(4)
    file.write_bytes(browser.picture())


def main() -> None:
    """Build the site and draw both pictures."""
    subprocess.run([str(Path(sys.executable).with_name("kedro")), "viz", "build"], cwd=ROOT, check=True)
    graph = json.loads((ROOT / "build" / "api" / "main").read_text(encoding="utf-8"))
    hidden = {"node": {"disabled": dict.fromkeys(one_of_many(graph), True)}}
    with tempfile.TemporaryDirectory() as profile, served(ROOT / "build") as address:
        browser = Browser(Path(profile), *SIZE)
        open_graph(browser, address, STATE | hidden, "pid=__default__")
        draw(browser, ROOT / "docs" / "pipeline.png")
        browser.resize(*SIZE_OF_SYSTEM)
        query = f"pid=__default__&fid=training.{SYSTEM}&expandAllPipelines=true"
        open_graph(browser, address, STATE, query)
        draw(browser, ROOT / "docs" / f"pipeline_{SYSTEM}.png")
        browser.close()


if __name__ == "__main__":
    main()
