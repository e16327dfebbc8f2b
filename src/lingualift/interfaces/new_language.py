"""Lay out the files of a further language of MiniMMWP.

Writes minimmwp/xx.ftl and lexicons/en-xx.tsv, to be filled in, and leaves files that are there as they are. The
language's row of languages.csv is added when every field is given, and shown otherwise.
"""

import argparse
import re
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Any, get_args

from babel import Locale, UnknownLocaleError

from lingualift.checking.scaffold import add_row, lexicon_scaffold, table_row, template_scaffold
from lingualift.errors import ConfigurationError
from lingualift.interfaces.check_language import add_raw_argument, read_reference
from lingualift.languages import ALIASES, Language, ResourceClass, all_languages

_FIELDS = ("name", "own_name", "script", "family", "branch", "word_order", "resource_class")


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lingualift new-language`."""
    parser.add_argument("code", metavar="xx", help="ISO 639-1 code (639-3 where there is none)")
    parser.add_argument("--name", help="English name (default: CLDR's)")
    parser.add_argument("--own-name", help="the language's name for itself (default: CLDR's)")
    parser.add_argument("--script", help="Unicode script, such as Latin or Devanagari; Japanese for kanji and kana")
    parser.add_argument("--family", help="such as Turkic")
    parser.add_argument("--branch", help="such as Oghuz")
    parser.add_argument("--word-order", help="dominant order: SVO, SOV, VSO, V2, …")
    parser.add_argument("--resource-class", choices=get_args(ResourceClass))
    table = Path(str(resources.files("lingualift").joinpath("languages.csv")))
    parser.add_argument("--table", type=Path, default=table, help="table of languages (default: the project's)")
    add_raw_argument(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write what is not there yet, and say what to do next.

    Raises:
        ConfigurationError: the code is not one.
    """
    code = arguments.code
    if not re.fullmatch(r"[a-z]{2,3}", code) or code in ALIASES:
        raise ConfigurationError(
            f"expected a code of two or three small letters as in ISO 639, got {code!r}"
            + (f"; this language is {ALIASES[code]!r}" if code in ALIASES else "")
        )
    values = {field: getattr(arguments, field) or _known(code).get(field, "") for field in _FIELDS}
    reference, name = read_reference(arguments.raw), values["name"] or code
    _write_new(arguments.raw / "minimmwp" / f"{code}.ftl", lambda: template_scaffold(reference, code, name))
    _write_new(arguments.raw / "lexicons" / f"en-{code}.tsv", lambda: lexicon_scaffold(reference, code, name))
    _add_or_show_row(arguments.table, code, values)
    print(
        f"Fill in both files until `lingualift check-language {code}` says OK, and add {code} to `languages` in "
        "conf/base/parameters.yml to study it."
    )
    return 0


def _known(code: str) -> dict[str, str]:
    """What the table, or else CLDR, knows about a language."""
    if code in all_languages():
        return {field: getattr(all_languages()[code], field) for field in _FIELDS}
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return {}
    return {"name": locale.english_name or "", "own_name": locale.display_name or ""}


def _write_new(path: Path, make: Callable[[], str]) -> None:
    if path.exists():
        print(f"{path}: is there already, left as it is")
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8") as file:
        file.write(make())
    print(f"{path}: written, to be filled in")


def _add_or_show_row(table: Path, code: str, values: dict[str, Any]) -> None:
    lines = table.read_text(encoding="utf-8").splitlines()
    if any(line.startswith(f"{code},") for line in lines):
        print(f"{table}: has a row for {code}")
    elif all(values.values()):
        add_row(table, Language(code, **values))
        print(f"{table}: row added for {code}")
    else:
        missing = ", ".join(f"--{field.replace('_', '-')}" for field in _FIELDS if not values[field])
        row = table_row([code, *(values[field] or "?" for field in _FIELDS)])
        print(f"{table}: add this row, with a value for each ? ({missing}):\n  {row}")
