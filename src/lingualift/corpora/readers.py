"""Readers of math word problems: one per source format, one record type out.

Ids are row numbers from 1 and the same in every language, since the sources are parallel by row. Each reader
takes whatever languages it finds; naming languages keeps only those.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from lingualift.errors import ConfigurationError, DataError, shown
from lingualift.evaluation.answers import canonical_number
from lingualift.languages import all_languages, get_language
from lingualift.records import MathProblem

_REMEDY = "correct the row, or fetch the file again"


def read_mgsm(path: Path, languages: Collection[str] | None = None) -> list[MathProblem]:
    """MGSM (Shi et al. 2022): a folder of mgsm_xx.tsv, question <TAB> answer, no header.

    Args:
        path: the folder.
        languages: codes to keep; None keeps all that are there.

    Returns:
        Problems by language in the order of languages.csv, then by row; ids "mgsm-17", provenance
        "mgsm_bn.tsv:17".

    Raises:
        DataError: folder missing, nothing to read, or a malformed row (file, line and field are named).
        ConfigurationError: an unknown language code among `languages`.
    """
    files = _language_files(path, "mgsm_", ".tsv", _code_of, languages)
    return [problem for language, file in files.items() for problem in _read_mgsm_file(file, language)]


def read_msvamp(path: Path, languages: Collection[str] | None = None) -> list[MathProblem]:
    """MSVAMP (Chen et al. 2023): a folder of test_<LanguageName>.json, JSON lines (or one array) of objects.

    `m_query` asks in the file's language and `response` is the gold answer. The source's `equation` stands
    for masked numbers ("- number0 number1"), so it is left out. Ids are "msvamp-17", provenance
    "test_Bengali.json:17" (line, or record of an array).

    Args:
        path: the folder.
        languages: codes to keep; None keeps all that are there.

    Raises:
        DataError: folder missing, nothing to read, or a malformed row (file, line and field are named).
        ConfigurationError: an unknown language code among `languages`.
    """
    files = _language_files(path, "test_", ".json", _code_of_name, languages)
    return [problem for language, file in files.items() for problem in _read_msvamp_file(file, language)]


def read_problem_lines(path: Path, languages: Collection[str] | None = None) -> list[MathProblem]:
    """Our own format, and data brought to it: JSON lines with id, language, question and answer.

    The other fields of a MathProblem are optional, unknown keys are ignored, and `source` is "xx.jsonl:17"
    where the record names none.

    Args:
        path: a file of any languages, or a folder with one xx.jsonl per language.
        languages: codes to keep; None keeps all that are there.

    Raises:
        DataError: path missing, nothing to read, a malformed row or a repeated id (file, line and field are
            named).
        ConfigurationError: an unknown language code among `languages`.
    """
    if path.is_dir():
        files = _language_files(path, "", ".jsonl", _code_of, languages)
        return [problem for language, file in files.items() for problem in _read_lines_file(file, language)]
    if not path.is_file():
        raise DataError(f"{path}: expected a JSON-lines file or a folder of xx.jsonl, found nothing; check the path")
    wanted = _wanted(languages)
    order = list(all_languages())
    kept = [problem for problem in _read_lines_file(path) if wanted is None or problem.language in wanted]
    if not kept:
        raise DataError(f"{path}: expected problems in {_listed(wanted)}, found none; choose other languages")
    return sorted(kept, key=lambda problem: order.index(problem.language))


def _read_mgsm_file(file: Path, language: str) -> Iterator[MathProblem]:
    for line, row in _lines(file):
        cells = row.split("\t")
        if len(cells) != 2:
            raise bad_row(file, line, "row", "question<TAB>answer", row)
        yield checked_problem(file, line, language, f"mgsm-{line}", ("question", cells[0]), ("answer", cells[1]))


def _read_msvamp_file(file: Path, language: str) -> Iterator[MathProblem]:
    for line, record in _json_records(file):
        question = ("m_query", field_of(file, line, record, "m_query"))
        answer = ("response", field_of(file, line, record, "response"))
        yield checked_problem(file, line, language, f"msvamp-{line}", question, answer)


def _read_lines_file(file: Path, expected_language: str | None = None) -> Iterator[MathProblem]:
    seen: dict[tuple[str, str], int] = {}
    for line, record in _json_records(file):
        language = _row_language(file, line, record, expected_language)
        id_ = field_of(file, line, record, "id")
        if isinstance(id_, bool) or not isinstance(id_, str | int) or not str(id_).strip():
            raise bad_row(file, line, "id", "a text or whole number", id_)
        first = seen.setdefault((str(id_), language), line)
        if first != line:
            raise bad_row(file, line, "id", f"an id not yet used in {language!r} (line {first} has it)", id_)
        question, answer = ((key, field_of(file, line, record, key)) for key in ("question", "answer"))
        yield checked_problem(file, line, language, str(id_), question, answer, _optional(file, line, record))


def checked_problem(
    file: Path,
    line: int,
    language: str,
    id_: str,
    question: tuple[str, Any],
    answer: tuple[str, Any],
    optional: Mapping[str, str] | None = None,
) -> MathProblem:
    """Check question and answer, each given as (name of the field, value), and build the record."""
    if not isinstance(question[1], str) or not question[1].strip():
        raise bad_row(file, line, question[0], "a non-empty text", question[1])
    given = answer[1]
    if isinstance(given, bool) or not isinstance(given, str | int | Decimal):
        raise bad_row(file, line, answer[0], "a number", given)
    try:
        gold = canonical_number(str(given))
    except DataError as error:
        raise DataError(f"{file}:{line}: field {answer[0]!r}: {error}; {_REMEDY}") from error
    fields = {"source": f"{file.name}:{line}"} | dict(optional or {})
    return MathProblem(id=id_, language=language, question=question[1].strip(), answer=gold, **fields)


def _row_language(file: Path, line: int, record: Mapping[str, Any], expected: str | None) -> str:
    given = field_of(file, line, record, "language")
    try:
        language = get_language(given).code if isinstance(given, str) else None
    except ConfigurationError:
        language = None
    if language is None:
        raise bad_row(file, line, "language", "the code of a language in languages.csv", given)
    if expected is not None and language != expected:
        raise bad_row(file, line, "language", f"{expected!r}, as the file's name says", given)
    return language


def _optional(file: Path, line: int, record: Mapping[str, Any]) -> dict[str, str]:
    found = {key: record.get(key) for key in ("equation", "rationale", "template", "source")}
    for key, value in found.items():
        if value is not None and not isinstance(value, str):
            raise bad_row(file, line, key, "a text", value)
    return {key: value for key, value in found.items() if value}


def field_of(file: Path, line: int, record: Mapping[str, Any], key: str) -> Any:
    """The value under `key`; a row without it is a DataError."""
    if key not in record:
        raise bad_row(file, line, key, "a value", f"only the keys {sorted(record)}")
    return record[key]


def _json_records(file: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    rows = list(json_rows(file))
    if not rows:
        raise DataError(f"{file}: expected at least one problem, found an empty array; fetch it again")
    for number, record in rows:
        yield number, record()


def json_rows(file: Path) -> Iterator[tuple[int, Callable[[], dict[str, Any]]]]:
    """Objects of a JSON-lines file by line number, or of one JSON array by record number, both from 1.

    Each object is parsed and checked on call, so that a reader can go on after a bad one.
    """
    text = file_text(file)
    if text.lstrip().startswith("["):
        for number, record in enumerate(_parse_json(file, 1, text), start=1):
            yield number, partial(_json_object, file, number, record)
    else:
        for line, row in _lines(file):
            yield line, partial(_json_line, file, line, row)


def _json_line(file: Path, line: int, row: str) -> dict[str, Any]:
    return _json_object(file, line, _parse_json(file, line, row))


def _json_object(file: Path, number: int, record: Any) -> dict[str, Any]:
    if not isinstance(record, dict):
        raise bad_row(file, number, "row", "a JSON object", record)
    return record


def _parse_json(file: Path, line: int, text: str) -> Any:
    try:
        # Decimal keeps the digits as written; a float would not.
        return json.loads(text, parse_float=Decimal)
    except json.JSONDecodeError as error:
        got = f"{error.msg} at column {error.colno}"
        raise bad_row(file, line + error.lineno - 1, "row", "valid JSON", got) from error
    except (ValueError, RecursionError) as error:  # integers of thousands of digits, bottomless nesting
        raise bad_row(file, line, "row", "valid JSON of ordinary size", str(error)) from error


def _lines(file: Path) -> list[tuple[int, str]]:
    """Non-empty lines with their number from 1; U+2028 inside a question ends none."""
    rows = enumerate(file_text(file).split("\n"), start=1)
    return [(number, row.rstrip("\r")) for number, row in rows if row.strip()]


def file_text(file: Path) -> str:
    """The text of a UTF-8 file; other encodings and empty files are DataErrors."""
    data = file.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise bad_row(file, line, "row", "UTF-8 text", f"byte 0x{data[error.start]:02x}") from error
    if not text.strip():
        raise DataError(f"{file}: expected at least one problem, found an empty file; fetch it again or remove it")
    return text


def _language_files(
    folder: Path, prefix: str, suffix: str, code_of: Callable[[str], str], languages: Collection[str] | None
) -> dict[str, Path]:
    """Files by language code, in the order of languages.csv, of those wanted."""
    pattern = f"{prefix}*{suffix}"
    if not folder.is_dir():
        raise DataError(f"{folder}: expected a folder with {pattern}, found no folder; fetch the data, check the path")
    wanted = _wanted(languages)
    found: dict[str, Path] = {}
    for file in sorted(folder.glob(pattern)):
        try:
            code = code_of(file.name.removeprefix(prefix).removesuffix(suffix))
        except ConfigurationError as error:
            raise DataError(f"{file}: the file's name: {error}, or move the file elsewhere") from error
        if code in found:
            raise DataError(f"{file}: a second file for {code!r} beside {found[code].name}; keep one of them")
        found[code] = file
    kept = {code: found[code] for code in all_languages() if code in found and (wanted is None or code in wanted)}
    if not kept:
        raise DataError(
            f"{folder}: expected {pattern} for {_listed(wanted)}, found {_listed(found)}; "
            "fetch the data, or choose other languages"
        )
    return kept


def _code_of(name: str) -> str:
    return get_language(name).code


def _code_of_name(name: str) -> str:
    for language in all_languages().values():
        if language.name == name:
            return language.code
    raise ConfigurationError(f"unknown language {name!r}: expected an English name of languages.csv; add a row there")


def _wanted(languages: Collection[str] | None) -> set[str] | None:
    return None if languages is None else {get_language(code).code for code in languages}


def _listed(codes: Collection[str] | None) -> str:
    return "any language" if codes is None else ", ".join(sorted(codes)) or "none"


def bad_row(file: Path, line: int, field: str, expected: str, got: Any, *, remedy: str = _REMEDY) -> DataError:
    """The error that names file, line, field, what was expected, what came and what to do."""
    return DataError(f"{file}:{line}: field {field!r}: expected {expected}, got {shown(got)}; {remedy}")
