"""Rows of files and datasets: where each stands, what is wrong with a bad one, and what a reader does about it."""

import json
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar, get_args

from lingualift.errors import ConfigurationError, DataError, OnBadRow, shown

_logger = logging.getLogger(__name__)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
REMEDY = "correct the row, fetch the data again, or call the reader with on_bad_row='skip'"

Fields = TypeVar("Fields")
Record = TypeVar("Record")


class Place(NamedTuple):
    """Where a row stands.

    Attributes:
        where: as errors show it: "data/test.jsonl:17", or "openai/gsm8k, config main, split test, row 17".
        source: as records show it: "test.jsonl:17".
        number: row number from 1, blank and bad rows counted, for ids.
        part: part of the corpus, for ids: a split or fold; empty where the corpus is one.
    """

    where: str
    source: str
    number: int
    part: str = ""


# A row's fields are parsed on call, so that one broken row can be skipped.
Row: TypeAlias = tuple[Place, Callable[[], Fields]]
Build: TypeAlias = Callable[[Place, Fields], Record | None]


@dataclass(frozen=True)
class ReadRecords(Generic[Record]):
    """What a reader found.

    Attributes:
        records: in the source's order.
        left_out: "ASDiv.xml:213" for each sound row that the reader does not keep, as its docstring says.
        skipped: the message of each bad row; always empty with on_bad_row="error".
    """

    records: list[Record]
    left_out: list[str]
    skipped: list[str]


def place_in(file: Path, line: int, *, number: int | None = None, part: str = "", name: str | None = None) -> Place:
    """The place of a line of a file; `number` and `name` where they are not the line's and the file's own."""
    return Place(f"{file}:{line}", f"{name or file.name}:{line}", line if number is None else number, part)


def row_id(corpus: str, place: Place) -> str:
    """An id such as "svamp-17" or "gsm8k-test-17"."""
    return "-".join(filter(None, (corpus, place.part, str(place.number))))


def bad_row(place: Place, field: str, expected: str, got: Any) -> DataError:
    """The error that names file, line, field, what was expected, what came and what to do."""
    return DataError(f"{place.where}: field {field!r}: expected {expected}, got {shown(got)}; {REMEDY}")


def field_of(
    place: Place, fields: Mapping[str, Any], key: str, name: str | None = None, expected: str = "a value"
) -> Any:
    """The value under `key`; a row without it is a DataError that shows `name` (or `key`)."""
    if key not in fields:
        raise bad_row(place, name or key, expected, f"only the keys {sorted(fields)}")
    return fields[key]


def text_of(place: Place, fields: Mapping[str, Any], key: str, name: str | None = None) -> str:
    """The non-empty text under `key`, stripped; `name` is the field as errors show it."""
    expected = "a non-empty text"
    value = field_of(place, fields, key, name, expected)
    if not isinstance(value, str) or not value.strip():
        raise bad_row(place, name or key, expected, value)
    return value.strip()


def require_on_bad_row(on_bad_row: str) -> None:
    """Raise ConfigurationError unless it says what to do at a bad row."""
    if on_bad_row not in get_args(OnBadRow):
        raise ConfigurationError(f"on_bad_row must be 'error' or 'skip', got {on_bad_row!r}")


def sound_records(
    where: object,
    what: str,
    rows: Iterable[Row[Fields]],
    build: Build[Fields, Record],
    *,
    on_bad_row: OnBadRow,
    skipped: list[str] | None = None,
    left_out: list[str] | None = None,
) -> Iterator[Record]:
    """What `build` makes of each row, one at a time.

    Args:
        where: file, folder or dataset, as errors show it.
        what: a record as errors call it.
        rows: place of each row and its fields.
        build: row to record, or None for a row to leave out.
        on_bad_row: "skip" goes on after a bad row, and logs how many there were.
        skipped: receives the message of each bad row.
        left_out: receives the source of each row that is left out.

    Raises:
        ConfigurationError: on_bad_row is neither "error" nor "skip"; at once.
        DataError: a bad row, or no record at all; when it is reached.
    """
    require_on_bad_row(on_bad_row)
    messages = [] if skipped is None else skipped
    places = [] if left_out is None else left_out
    return _sound_records(where, what, rows, build, on_bad_row, messages, places)


def _sound_records(
    where: object,
    what: str,
    rows: Iterable[Row[Fields]],
    build: Build[Fields, Record],
    on_bad_row: OnBadRow,
    skipped: list[str],
    left_out: list[str],
) -> Iterator[Record]:
    before, kept = (len(skipped), len(left_out)), 0
    for place, fields in rows:
        try:
            record = build(place, fields())
        except DataError as error:
            if on_bad_row == "error":
                raise
            skipped.append(str(error))
            continue
        if record is None:
            left_out.append(place.source)
            continue
        kept += 1
        yield record
    bad, unkept = skipped[before[0] :], len(left_out) - before[1]
    if bad:
        _logger.warning("%s: skipped %d malformed rows, first: %s", where, len(bad), bad[0])
    if not kept:
        raise _no_record(where, what, bad, unkept)


def _no_record(where: object, what: str, bad: list[str], unkept: int) -> DataError:
    if not bad and not unkept:
        return DataError(f"{where}: expected at least one {what}, found none; fetch it again")
    first = f" (first: {bad[0]})" if bad else ""
    return DataError(
        f"{where}: expected at least one {what}, found {unkept} rows to leave out and {len(bad)} bad rows{first}; "
        "check that it is the right data"
    )


def collect(
    where: object, what: str, rows: Iterable[Row[Fields]], build: Build[Fields, Record], on_bad_row: OnBadRow
) -> ReadRecords[Record]:
    """All of `sound_records` at once, with what was left out and skipped."""
    found: ReadRecords[Record] = ReadRecords([], [], [])
    found.records.extend(
        sound_records(where, what, rows, build, on_bad_row=on_bad_row, skipped=found.skipped, left_out=found.left_out)
    )
    return found


def joined(parts: Iterable[ReadRecords[Record]]) -> ReadRecords[Record]:
    """Several findings as one, in their order."""
    found: ReadRecords[Record] = ReadRecords([], [], [])
    for part in parts:
        found.records.extend(part.records)
        found.left_out.extend(part.left_out)
        found.skipped.extend(part.skipped)
    return found


def line_rows(file: Path) -> Iterator[Row[str]]:
    """Non-blank lines of a UTF-8 file, of which one is in memory at a time; U+2028 inside a line ends none."""
    with file.open("rb") as lines:
        for line, data in enumerate(lines, start=1):
            data = data.removeprefix(_BYTE_ORDER_MARK) if line == 1 else data
            if data.decode("utf-8", "replace").strip():
                place = place_in(file, line)
                yield place, partial(_decoded, place, data)


def _decoded(place: Place, data: bytes) -> str:
    try:
        return data.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise bad_row(place, "row", "UTF-8 text", f"byte 0x{data[error.start]:02x}") from error


def file_text(file: Path) -> str:
    """The text of a UTF-8 file; other encodings and empty files are DataErrors."""
    data = file.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = place_in(file, data.count(b"\n", 0, error.start) + 1)
        raise bad_row(place, "row", "UTF-8 text", f"byte 0x{data[error.start]:02x}") from error
    if not text.strip():
        raise DataError(f"{file}: expected at least one problem, found an empty file; fetch it again or remove it")
    return text


def text_rows(file: Path, **place: Any) -> list[tuple[Place, str]]:
    """Non-blank lines of `file_text`; `place` is passed to `place_in`."""
    rows = enumerate(file_text(file).split("\n"), start=1)
    return [(place_in(file, line, **place), row.rstrip("\r")) for line, row in rows if row.strip()]


def cells_of(place: Place, row: str, names: tuple[str, ...]) -> dict[str, str]:
    """Cells of a row of tab-separated columns by the columns' names."""
    cells = [cell.strip() for cell in row.split("\t")]
    if len(cells) != len(names):
        raise bad_row(place, "row", "<TAB>".join(names), row)
    return dict(zip(names, cells, strict=True))


def json_rows(file: Path, **place: Any) -> Iterator[Row[dict[str, Any]]]:
    """Objects of a JSON-lines file by line number, or of one JSON array by record number, both from 1.

    Each object is parsed and checked on call; `place` is passed to `place_in`.
    """
    text = file_text(file)
    if not text.lstrip().startswith("["):
        for at, row in text_rows(file, **place):
            yield at, partial(json_object, at, row)
        return
    for number, record in enumerate(_parsed(text, partial(place_in, file)), start=1):
        at = place_in(file, number, **place)
        yield at, partial(_object, at, record)


def json_object(place: Place, text: str) -> dict[str, Any]:
    """The JSON object that a row holds; numbers keep their digits as written (Decimal)."""
    return _object(place, _parsed(text, lambda _: place))


def _object(place: Place, record: Any) -> dict[str, Any]:
    if not isinstance(record, dict):
        raise bad_row(place, "row", "a JSON object", record)
    return record


def _parsed(text: str, place_of_line: Callable[[int], Place]) -> Any:
    try:
        return json.loads(text, parse_float=Decimal)
    except json.JSONDecodeError as error:
        got = f"{error.msg} at column {error.colno}"
        raise bad_row(place_of_line(error.lineno), "row", "valid JSON", got) from error
    except (ValueError, RecursionError) as error:  # integers of thousands of digits, bottomless nesting
        raise bad_row(place_of_line(1), "row", "valid JSON of ordinary size", str(error)) from error
