"""Check MiniMMWP's template files and lexicons.

One line for each language: its sizes and the lexicon's coverage, or its problems. Exit status 1 when there is any.
"""

import argparse
from pathlib import Path

from lingualift.checking.language_files import Reference
from lingualift.checking.report import LanguageReport, check_language
from lingualift.errors import ConfigurationError
from lingualift.languages import all_languages, get_language

RAW = Path("data/01_raw")


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lingualift check-language`."""
    parser.add_argument("languages", nargs="*", metavar="xx", help="codes of languages (default: all)")
    add_raw_argument(parser)


def add_raw_argument(parser: argparse.ArgumentParser) -> None:
    """Where the files are."""
    parser.add_argument("--raw", type=Path, default=RAW, help=f"folder of minimmwp/ and lexicons/ (default: {RAW})")


def read_reference(raw: Path) -> Reference:
    """The English side, below `raw`.

    Raises:
        ConfigurationError: there is no such folder.
    """
    folder = raw / "minimmwp"
    if not folder.is_dir():
        raise ConfigurationError(f"expected the folder {folder}, found none; run in the project's root, or give --raw")
    return Reference(folder)


def run(arguments: argparse.Namespace) -> int:
    """Print a report on each language; 1 when there are problems."""
    languages = [get_language(code) for code in arguments.languages] or list(all_languages().values())
    reference = read_reference(arguments.raw)
    failed = 0
    for language in languages:
        report = check_language(language, reference, arguments.raw / "lexicons")
        failed += bool(report.problems)
        print("\n".join(report_lines(report)), flush=True)
    if failed:
        print(f"{failed} of {len(languages)} languages have problems")
    return int(failed > 0)


def report_lines(report: LanguageReport) -> list[str]:
    """One line with the figures, or a heading and a line for each problem."""
    if report.problems:
        heading = f"{report.language}: {len(report.problems)} problem{'s' if len(report.problems) > 1 else ''}"
        return [heading, *(f"  {problem}" for problem in report.problems)]
    figures = (f"{n} {name}" if isinstance(n, int) else f"{name} {n:.3f}" for name, n in report.figures.items())
    return [f"{report.language}: OK, {', '.join(figures)}"]
