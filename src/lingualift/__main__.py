"""`lingualift` on the command line: Kedro's `run` for this project, and the commands of `interfaces`."""

import sys
from pathlib import Path

from lingualift.interfaces.command_line import names_a_command, run_command


def main(*args: str) -> None:
    """Run a command, as in `lingualift check-language de`, or the project.

    `lingualift --pipelines full --env smoke` is `kedro run` with the same options; so is `lingualift run …`.
    """
    arguments = list(args) or sys.argv[1:]
    if arguments[:1] == ["run"]:
        arguments = arguments[1:]
    elif names_a_command(arguments):
        sys.exit(run_command(arguments))
    # Not above: Kedro greets whoever imports it, and commands do without it.
    from kedro.framework.cli.utils import find_run_command
    from kedro.framework.project import configure_project

    configure_project(Path(__file__).parent.name)
    run = find_run_command(Path(__file__).parent.name)
    run(arguments, standalone_mode=True)


if __name__ == "__main__":
    main()
