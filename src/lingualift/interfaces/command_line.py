"""The commands of `lingualift` beside running the pipeline.

A further command is a module of its own with `configure(parser)` and `run(arguments) -> exit status`, and a line in
COMMANDS; the first line of its docstring is its help. It is imported only when it is asked for.
"""

import argparse
import importlib
import sys
from collections.abc import Mapping, Sequence
from types import ModuleType

from lingualift.errors import LinguaLiftError

COMMANDS: Mapping[str, str] = {
    "check-language": "lingualift.interfaces.check_language",
    "induce": "lingualift.interfaces.induce",
    "join": "lingualift.interfaces.join",
    "new-language": "lingualift.interfaces.new_language",
    "plan": "lingualift.interfaces.plan",
}
_RUN = "All other options are those of `kedro run`, as in `lingualift --pipelines corpus --env smoke`."


def names_a_command(arguments: Sequence[str]) -> bool:
    """Whether arguments are meant for a command, or for the list of commands: `kedro run` takes options alone."""
    return bool(arguments) and (not arguments[0].startswith("-") or arguments[0] in ("-h", "--help"))


def run_command(arguments: Sequence[str], commands: Mapping[str, str] = COMMANDS) -> int:
    """Run a command.

    Args:
        arguments: its name and what belongs to it.
        commands: name → module.

    Returns:
        Exit status: 0 when all is well, 1 when the command found or met a problem.

    Raises:
        SystemExit: help was asked for (status 0), or the arguments are wrong (status 2).
    """
    parser = argparse.ArgumentParser(prog="lingualift", description="Run the project, or a command.", epilog=_RUN)
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="command")
    modules: dict[str, ModuleType] = {}
    for name in commands if arguments[0] not in commands else [arguments[0]]:
        modules[name] = importlib.import_module(commands[name])
        summary, _, rest = (modules[name].__doc__ or "").partition("\n")
        modules[name].configure(subparsers.add_parser(name, help=summary, description=summary, epilog=rest.strip()))
    parsed = parser.parse_args(arguments)
    try:
        return int(modules[parsed.command].run(parsed))
    except LinguaLiftError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
