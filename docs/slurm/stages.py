"""DVC's training stages by how many others they wait for: `python docs/slurm/stages.py 0` lists those that wait for
none.

Answers come after all of them: `python docs/slurm/stages.py evaluate`.
"""

import sys
from pathlib import Path

import yaml

from lingualift.systems import read_systems


def main() -> None:
    """Print names of stages."""
    wanted = sys.argv[1] if len(sys.argv) == 2 else sys.exit("usage: stages.py (0 | 1 | … | evaluate)")
    table = read_systems(yaml.safe_load(Path("conf/base/parameters_systems.yml").read_text(encoding="utf-8")))
    if wanted == "evaluate":
        print("\n".join(f"evaluate@{name}" for name in table.compared))
        return
    keys = [phase.key for name in table.compared for phase in table.phases_of(name)]
    print("\n".join(f"train@{key}" for key in keys if len(table.chain(key)) == int(wanted) + 1))


if __name__ == "__main__":
    main()
