"""`lingualift` on the command line: Kedro's commands for this project."""

import sys
from pathlib import Path

from kedro.framework.cli.utils import find_run_command
from kedro.framework.project import configure_project


def main(*args: str) -> None:
    """Run the project: `lingualift --pipelines full --env smoke` is `kedro run` with the same options."""
    configure_project(Path(__file__).parent.name)
    run = find_run_command(Path(__file__).parent.name)
    run(list(args) or sys.argv[1:], standalone_mode=True)


if __name__ == "__main__":
    main()
