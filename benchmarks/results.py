"""benchmarks/results.json, which every benchmark adds its rows to."""

import json
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).with_name("results.json")


def add_results(path: Path, rows: list[dict[str, Any]]) -> None:
    """Add rows to the results of other benchmarks, in place of earlier ones of the same name."""
    names = {row["name"] for row in rows}
    known = json.loads(path.read_text()) if path.is_file() else []
    path.write_text(json.dumps([row for row in known if row["name"] not in names] + rows, indent=2) + "\n")
