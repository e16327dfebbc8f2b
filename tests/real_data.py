"""Where tests find real files, which are read in place and never committed, and how they write files of their own."""

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]
REAL_DATA = Path(os.environ.get("LINGUALIFT_REAL_DATA", REPOSITORY / "../shared/data"))


def real(name: str) -> Path:
    """A real file or folder; the test is skipped where it is absent."""
    path = REAL_DATA / name
    if not path.exists():
        pytest.skip(f"no real data: {name} is not under LINGUALIFT_REAL_DATA ({REAL_DATA})")
    return path


def written(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path
