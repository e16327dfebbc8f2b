"""Makes `synthetic` importable from the tests of this folder, however pytest is started."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
