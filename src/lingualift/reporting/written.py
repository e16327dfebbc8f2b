"""Writing a file so that a broken run never leaves half of it under its name."""

import os
from pathlib import Path


def write_aside(path: Path, content: bytes) -> None:
    """Write a file beside its place, then move it there; folders are made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.part")
    aside.write_bytes(content)
    os.replace(aside, path)
