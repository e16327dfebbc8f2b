"""Readers of multilingual math word problems: one per source format, one record type out.

Ids are row numbers from 1 and the same in every language, since the sources are parallel by row. Each reader
takes whatever languages it finds; naming languages keeps only those. All take

    on_bad_row: "error" raises at the first bad row; "skip" leaves bad rows out and logs how many.
    skipped: a list that receives the message of each bad row left out.

A benchmark of fixed size stays one: `load_benchmark` reads with "error" and checks the number of problems.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from lingualift.corpora.rows import (
    REMEDY,
    Build,
    Place,
    Row,
    bad_row,
    cells_of,
    collect,
    field_of,
    joined,
    json_rows,
    row_id,
    text_rows,
)
from lingualift.errors import ConfigurationError, DataError, OnBadRow
from lingualift.evaluation.numbers import canonical_number
from lingualift.languages import all_languages, get_language
from lingualift.records import MathProblem

_Fields: TypeAlias = Mapping[str, Any]
# File, its rows, and what makes a problem of a row.
_Source: TypeAlias = tuple[Path, Iterable[Row[Any]], Build[Any, MathProblem]]


def read_mgsm(
    path: Path,
    languages: Collection[str] | None = None,
    *,
    on_bad_row: OnBadRow = "error",
    skipped: list[str] | None = None,
) -> list[MathProblem]:
    """MGSM (Shi et al. 2022): a folder of mgsm_xx.tsv, question <TAB> answer, no header.

    Args:
        path: the folder.
        languages: codes to keep; None keeps all that are there.
        on_bad_row: see above.
        skipped: see above.

    Returns:
        Problems by language in the order of languages.csv, then by row; ids "mgsm-17", provenance
        "mgsm_bn.tsv:17".

    Raises:
        DataError: folder missing, nothing to read, or a malformed row (file, line and field are named).
        ConfigurationError: an unknown language code among `languages`, or an unknown `on_bad_row`.
    """
    files = _language_files(path, "mgsm_", ".tsv", _code_of, languages)
    sources = ((file, _tab_rows(file), partial(mgsm_problem, language=code)) for code, file in files.items())
    return _problems(sources, on_bad_row, skipped)


def read_msvamp(
    path: Path,
    languages: Collection[str] | None = None,
    *,
    on_bad_row: OnBadRow = "error",
    skipped: list[str] | None = None,
) -> list[MathProblem]:
    """MSVAMP (Chen et al. 2023): a folder of test_<LanguageName>.json, JSON lines (or one array) of objects.

    `m_query` asks in the file's language and `response` is the gold answer. The source's `equation` stands
    for masked numbers ("- number0 number1"), so it is left out. Ids are "msvamp-17", provenance
    "test_Bengali.json:17" (line, or record of an array). Arguments and errors as in `read_mgsm`.
    """
    files = _language_files(path, "test_", ".json", _code_of_name, languages)
    sources = ((file, json_rows(file), partial(msvamp_problem, language=code)) for code, file in files.items())
    return _problems(sources, on_bad_row, skipped)


def read_problem_lines(
    path: Path,
    languages: Collection[str] | None = None,
    *,
    on_bad_row: OnBadRow = "error",
    skipped: list[str] | None = None,
) -> list[MathProblem]:
    """MMWP and our own format: JSON lines with id, language, question and answer.

    The other fields of a MathProblem are optional, unknown keys are ignored, and `source` is "xx.jsonl:17" or
    "xx/test.jsonl:17" where the record names none. Other arguments as in `read_mgsm`.

    Args:
        path: a file of any languages, or a folder that holds, for each language, one file xx.jsonl or one
            folder xx of files *.jsonl (read in the order of their names).

    Raises:
        DataError: path missing, nothing to read, a malformed row, a repeated id, or both a file and a folder
            of one language (file, line and field are named).
        ConfigurationError: an unknown language code among `languages`, or an unknown `on_bad_row`.
    """
    if path.is_dir():
        return _problems(_line_sources(path, languages), on_bad_row, skipped)
    if not path.is_file():
        raise DataError(
            f"{path}: expected a JSON-lines file, or a folder of xx.jsonl or xx/*.jsonl, found nothing; check the path"
        )
    wanted = _wanted(languages)
    order = list(all_languages())
    problems = _problems([(path, json_rows(path), line_problem())], on_bad_row, skipped)
    kept = [problem for problem in problems if wanted is None or problem.language in wanted]
    if not kept:
        raise DataError(f"{path}: expected problems in {_listed(wanted)}, found none; choose other languages")
    return sorted(kept, key=lambda problem: order.index(problem.language))


def _problems(sources: Iterable[_Source], on_bad_row: OnBadRow, skipped: list[str] | None) -> list[MathProblem]:
    found = joined(collect(file, "problem", rows, build, on_bad_row) for file, rows, build in sources)
    if skipped is not None:
        skipped.extend(found.skipped)
    return found.records


def _tab_rows(file: Path) -> Iterator[Row[dict[str, str]]]:
    for place, row in text_rows(file):
        yield place, partial(cells_of, place, row, ("question", "answer"))


def _line_sources(folder: Path, languages: Collection[str] | None) -> Iterator[_Source]:
    """Sources of a folder by language; ids are unique over all files of a language."""
    pattern = "*.jsonl or xx/*.jsonl"
    inside = [entry for entry in folder.iterdir() if entry.is_dir() and any(entry.glob("*.jsonl"))]
    entries = sorted([*folder.glob("*.jsonl"), *inside])
    found = _by_language(folder, pattern, ((entry.name.removesuffix(".jsonl"), entry) for entry in entries), languages)
    for code, entry in found.items():
        build = line_problem(code)
        if entry.is_file():
            yield entry, json_rows(entry), build
        else:
            for file in sorted(entry.glob("*.jsonl")):
                yield file, json_rows(file, name=f"{entry.name}/{file.name}"), build


def mgsm_problem(place: Place, fields: _Fields, language: str, answer: str = "answer") -> MathProblem:
    """A row of MGSM; `answer` names the field of the gold answer."""
    return _asked(place, fields, language, "mgsm", "question", answer)


def msvamp_problem(place: Place, fields: _Fields, language: str) -> MathProblem:
    """A row of MSVAMP."""
    return _asked(place, fields, language, "msvamp", "m_query", "response")


def _asked(place: Place, fields: _Fields, language: str, corpus: str, *keys: str) -> MathProblem:
    question, answer = ((key, field_of(place, fields, key)) for key in keys)
    return checked_problem(place, language, row_id(corpus, place), question, answer)


def line_problem(expected_language: str | None = None) -> Build[_Fields, MathProblem]:
    """What makes a problem of a row of our own format, and remembers the ids it has met."""
    seen: dict[tuple[str, str], str] = {}

    def build(place: Place, fields: _Fields) -> MathProblem:
        language = _row_language(place, fields, expected_language)
        id_ = field_of(place, fields, "id")
        if isinstance(id_, bool) or not isinstance(id_, str | int) or not str(id_).strip():
            raise bad_row(place, "id", "a text or whole number", id_)
        first = seen.setdefault((str(id_), language), place.source)
        if first != place.source:
            raise bad_row(place, "id", f"an id not yet used in {language!r} ({first} has it)", id_)
        question, answer = ((key, field_of(place, fields, key)) for key in ("question", "answer"))
        return checked_problem(place, language, str(id_), question, answer, _optional(place, fields))

    return build


def checked_problem(
    place: Place,
    language: str,
    id_: str,
    question: tuple[str, Any],
    answer: tuple[str, Any],
    optional: Mapping[str, str] | None = None,
) -> MathProblem:
    """Check question and answer, each given as (name of the field, value), and build the record."""
    if not isinstance(question[1], str) or not question[1].strip():
        raise bad_row(place, question[0], "a non-empty text", question[1])
    given = answer[1]
    if isinstance(given, bool) or not isinstance(given, str | int | Decimal):
        raise bad_row(place, answer[0], "a number", given)
    try:
        gold = canonical_number(str(given))
    except DataError as error:
        raise DataError(f"{place.where}: field {answer[0]!r}: {error}; {REMEDY}") from error
    fields = {"source": place.source} | dict(optional or {})
    return MathProblem(id=id_, language=language, question=question[1].strip(), answer=gold, **fields)


def _row_language(place: Place, fields: _Fields, expected: str | None) -> str:
    given = field_of(place, fields, "language")
    try:
        language = get_language(given).code if isinstance(given, str) else None
    except ConfigurationError:
        language = None
    if language is None:
        raise bad_row(place, "language", "the code of a language in languages.csv", given)
    if expected is not None and language != expected:
        raise bad_row(place, "language", f"{expected!r}, as the name of the file or dataset says", given)
    return language


def _optional(place: Place, fields: _Fields) -> dict[str, str]:
    found = {key: fields.get(key) for key in ("equation", "rationale", "template", "source")}
    for key, value in found.items():
        if value is not None and not isinstance(value, str):
            raise bad_row(place, key, "a text", value)
    return {key: value for key, value in found.items() if value}


def _language_files(
    folder: Path, prefix: str, suffix: str, code_of: Callable[[str], str], languages: Collection[str] | None
) -> dict[str, Path]:
    """Files by language code, in the order of languages.csv, of those wanted."""
    pattern = f"{prefix}*{suffix}"
    if not folder.is_dir():
        raise DataError(f"{folder}: expected a folder with {pattern}, found no folder; fetch the data, check the path")
    names = ((file.name.removeprefix(prefix).removesuffix(suffix), file) for file in sorted(folder.glob(pattern)))
    return _by_language(folder, pattern, names, languages, code_of)


def _code_of(name: str) -> str:
    return get_language(name).code


def _code_of_name(name: str) -> str:
    for language in all_languages().values():
        if language.name == name:
            return language.code
    raise ConfigurationError(f"unknown language {name!r}: expected an English name of languages.csv; add a row there")


def _by_language(
    folder: Path,
    pattern: str,
    names: Iterable[tuple[str, Path]],
    languages: Collection[str] | None,
    code_of: Callable[[str], str] = _code_of,
) -> dict[str, Path]:
    wanted = _wanted(languages)
    found: dict[str, Path] = {}
    for name, entry in names:
        kind = "folder" if entry.is_dir() else "file"
        try:
            code = code_of(name)
        except ConfigurationError as error:
            raise DataError(f"{entry}: the {kind}'s name: {error}, or move the {kind} elsewhere") from error
        if code in found:
            raise DataError(f"{entry}: a second {kind} for {code!r} beside {found[code].name}; keep one of them")
        found[code] = entry
    kept = {code: found[code] for code in all_languages() if code in found and (wanted is None or code in wanted)}
    if not kept:
        raise DataError(
            f"{folder}: expected {pattern} for {_listed(wanted)}, found {_listed(found)}; "
            "fetch the data, or choose other languages"
        )
    return kept


def _wanted(languages: Collection[str] | None) -> set[str] | None:
    return None if languages is None else {get_language(code).code for code in languages}


def _listed(codes: Collection[str] | None) -> str:
    return "any language" if codes is None else ", ".join(sorted(codes)) or "none"
