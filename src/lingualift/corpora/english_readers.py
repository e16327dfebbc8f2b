"""Readers of English math word problems: one per published format, files unchanged, one record type out.

Every reader takes a file and `on_bad_row` (raise at the first bad row, or skip and list it), and returns
`ReadProblems`: the problems, the sound rows left out because their answer is not one number, and the bad rows
skipped. Ids end in the row's number from 1, so they stay when other rows are left out; `source` names file and line
(record number where a file is one JSON array).

Raises: DataError at a bad row, naming file, line, field, what was expected and what came; and, whatever `on_bad_row`
says, for a file that is missing, empty, not UTF-8, broken as a whole or without a single problem.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias, get_args
from xml.parsers import expat

from lingualift.corpora.readers import bad_row, checked_problem, field_of, file_text, json_rows
from lingualift.errors import ConfigurationError, DataError, OnBadRow
from lingualift.evaluation.answers import canonical_number
from lingualift.records import MathProblem

# English notation only: "1,080" is one number, while "1,2" is two and no decimal.
_NUMBER = r"[-+]?(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?|\.[0-9]+)"
_NUMBER_WITH_UNIT = re.compile(rf"({_NUMBER})\s*(?:\([^()]*\))?")
_CALCULATION = re.compile(r"<<[^<>]*>>")
_ANSWER_MARK = "The answer is:"
_MASK = re.compile(r"\bnumber([0-9]+)")
_MAWPS_COLUMNS = ("Question", "Numbers", "Equation", "Answer")


@dataclass(frozen=True)
class ReadProblems:
    """What a reader found.

    Attributes:
        problems: in the file's order.
        left_out: "ASDiv.xml:213" for each sound row whose answer is not one number ("Yes", "3:4", "\\frac{1}{2}").
        skipped: the message of each bad row; always empty with on_bad_row="error".
    """

    problems: list[MathProblem]
    left_out: list[str]
    skipped: list[str]


class _Place(NamedTuple):
    file: Path
    number: int
    line: int


# The row's fields are parsed on call, so that one broken row can be skipped.
_Row: TypeAlias = tuple[int, int, Callable[[], Mapping[str, Any]]]
_Build: TypeAlias = Callable[[_Place, Mapping[str, Any]], MathProblem | None]


def read_gsm8k(path: Path, *, on_bad_row: OnBadRow = "error") -> ReadProblems:
    """GSM8K (Cobbe et al. 2021): train.jsonl or test.jsonl with question and answer.

    The gold answer stands after "####"; what stands before it, without <<calculation>> marks, is the rationale,
    ended by "The answer is N." as records.py asks. Ids are "gsm8k-train-17" after the file's name.
    """
    return _collect(path, _json_rows(path), _gsm8k_problem, on_bad_row)


def read_meta_math_qa(path: Path, *, on_bad_row: OnBadRow = "error") -> ReadProblems:
    """MetaMathQA (Yu et al. 2023): a JSON array or JSON lines with query, response and type.

    The gold answer stands after the last "The answer is:"; the solution before it is the rationale, ended by
    "The answer is N." and without the "#### N" that some responses carry. Rows whose answer is not one number
    (many of MATH) are left out. Ids are "metamathqa-17", provenance "MetaMathQA-395K.json:17 GSM_Rephrased".
    """
    return _collect(path, _json_rows(path), _meta_math_problem, on_bad_row)


def read_asdiv(path: Path, *, on_bad_row: OnBadRow = "error") -> ReadProblems:
    """ASDiv (Miao et al. 2020): XML of Problem elements with Body, Question, Answer and Formula.

    The question is Body and Question, the equation Formula as published. "9 (apples)" gives "9"; rows whose
    answer is not one number ("Yes", "3:4", "3 (hours); 20 (minutes)") are left out. Ids are "asdiv-17". A file
    with a DTD is refused, so no entity is ever expanded.
    """
    return _collect(path, _xml_rows(path), _asdiv_problem, on_bad_row)


def read_mawps(path: Path, *, on_bad_row: OnBadRow = "error") -> ReadProblems:
    """MAWPS (Koncel-Kedziorski et al. 2016) as SVAMP's repository has it: CSV with numbers masked as number0, ….

    Masks in question and equation are filled in from Numbers, and the prefix equation is written infix, as
    SVAMP's are. Ids are "mawps-17", or "mawps-fold0-17" in a fold's folder.
    """
    files = sorted(path.glob("fold*/dev.csv")) if path.is_dir() else [path]
    if not files:
        raise DataError(f"{path}: expected a CSV file or a folder of fold*/dev.csv, found none; check the path")
    read = [_collect(file, _csv_rows(file, _MAWPS_COLUMNS), _mawps_problem, on_bad_row) for file in files]
    return ReadProblems(
        problems=[problem for part in read for problem in part.problems],
        left_out=[place for part in read for place in part.left_out],
        skipped=[message for part in read for message in part.skipped],
    )


def read_svamp(path: Path, *, on_bad_row: OnBadRow = "error") -> ReadProblems:
    """SVAMP (Patel et al. 2021): a JSON array with Body, Question, Equation and Answer.

    The question is Body, a space and Question, the equation as published ("( 76.0 - 25.0 )"). Ids are
    "svamp-17", provenance "SVAMP.json:17" by record.
    """
    return _collect(path, _json_rows(path), _svamp_problem, on_bad_row)


def _gsm8k_problem(place: _Place, fields: Mapping[str, Any]) -> MathProblem:
    question, answer = (_text(place, fields, key) for key in ("question", "answer"))
    solution, mark, gold = answer.rpartition("####")
    number = _one_number(gold)
    if not mark or number is None:
        raise bad_row(place.file, place.line, "answer", "a solution that ends in '#### N'", gold)
    id_ = f"gsm8k-{place.file.stem}-{place.number}"
    rationale = _rationale(_CALCULATION.sub("", solution), number)
    return _english(place, id_, question, ("answer", number), rationale=rationale)


def _meta_math_problem(place: _Place, fields: Mapping[str, Any]) -> MathProblem | None:
    question, response, type_ = (_text(place, fields, key) for key in ("query", "response", "type"))
    solution, mark, gold = response.rpartition(_ANSWER_MARK)
    if not mark or not gold.strip():
        raise bad_row(place.file, place.line, "response", f"a solution that ends in '{_ANSWER_MARK} N'", response)
    number = _one_number(gold.strip().removesuffix("."))
    if number is None:
        return None
    rationale = _rationale(re.sub(r"####[^\n]*\s*\Z", "", solution), number)
    source = f"{place.file.name}:{place.line} {type_}"
    id_ = f"metamathqa-{place.number}"
    return _english(place, id_, question, ("response", number), rationale=rationale, source=source)


def _asdiv_problem(place: _Place, fields: Mapping[str, Any]) -> MathProblem | None:
    body, question, answer, formula = (_text(place, fields, key) for key in ("Body", "Question", "Answer", "Formula"))
    number = _NUMBER_WITH_UNIT.fullmatch(answer)
    if number is None:
        return None
    return _english(place, f"asdiv-{place.number}", f"{body} {question}", ("Answer", number[1]), equation=formula)


def _mawps_problem(place: _Place, fields: Mapping[str, Any]) -> MathProblem:
    question, equation = (_text(place, fields, key) for key in ("Question", "Equation"))
    listed = _text(place, fields, "Numbers")
    numbers = [_one_number(number) or "" for number in listed.split()]
    if not all(numbers):
        raise bad_row(place.file, place.line, "Numbers", "numbers with spaces between them", listed)

    def value(mask: re.Match[str]) -> str:
        if int(mask[1]) >= len(numbers):
            raise bad_row(place.file, place.line, "Numbers", f"a value for {mask[0]}", listed)
        return numbers[int(mask[1])]

    infix = _infix(_MASK.sub(value, equation))
    if infix is None:
        raise bad_row(place.file, place.line, "Equation", "prefix arithmetic such as '+ number0 number1'", equation)
    # The folds' files all have one name, so id and source name the fold.
    fold = place.file.parent.name if re.fullmatch(r"fold[0-9]+", place.file.parent.name) else ""
    id_ = f"mawps-{fold}-{place.number}" if fold else f"mawps-{place.number}"
    source = f"{fold}/{place.file.name}:{place.line}".lstrip("/")
    answer = ("Answer", _text(place, fields, "Answer"))
    return _english(place, id_, _MASK.sub(value, question), answer, equation=infix, source=source)


def _svamp_problem(place: _Place, fields: Mapping[str, Any]) -> MathProblem:
    body, question, equation = (_text(place, fields, key) for key in ("Body", "Question", "Equation"))
    answer = ("Answer", field_of(place.file, place.line, fields, "Answer"))
    return _english(place, f"svamp-{place.number}", f"{body} {question}", answer, equation=equation)


def _english(place: _Place, id_: str, question: str, answer: tuple[str, Any], **optional: str) -> MathProblem:
    return checked_problem(place.file, place.line, "en", id_, ("question", question), answer, optional)


def _text(place: _Place, fields: Mapping[str, Any], key: str) -> str:
    value = field_of(place.file, place.line, fields, key)
    if not isinstance(value, str) or not value.strip():
        raise bad_row(place.file, place.line, key, "a non-empty text", value)
    return value.strip()


def _one_number(text: str) -> str | None:
    return canonical_number(text) if re.fullmatch(_NUMBER, text := text.strip()) else None


def _rationale(solution: str, number: str) -> str:
    return f"{solution.strip()}\nThe answer is {number}." if solution.strip() else ""


def _infix(equation: str) -> str | None:
    """Write "- 7 * 2 3" as "( 7 - ( 2 * 3 ) )"; None when it is no prefix arithmetic on numbers."""
    stack: list[str] = []
    for token in reversed(equation.split()):
        if token in {"+", "-", "*", "/"} and len(stack) > 1:
            stack.append(f"( {stack.pop()} {token} {stack.pop()} )")
        elif (number := _one_number(token)) is not None:
            stack.append(number)
        else:
            return None
    return stack[0] if len(stack) == 1 else None


def _collect(path: Path, rows: Iterable[_Row], build: _Build, on_bad_row: OnBadRow) -> ReadProblems:
    """Build every row's problem; None from `build` means an answer that is not one number."""
    if on_bad_row not in get_args(OnBadRow):
        raise ConfigurationError(f"on_bad_row must be 'error' or 'skip', got {on_bad_row!r}")
    if not path.is_file():
        raise DataError(f"{path}: expected a file of problems, found none; fetch the data, check the path")
    found = ReadProblems([], [], [])
    for number, line, fields in rows:
        try:
            problem = build(_Place(path, number, line), fields())
        except DataError as error:
            if on_bad_row == "error":
                raise
            found.skipped.append(str(error))
            continue
        if problem is None:
            found.left_out.append(f"{path.name}:{line}")
        else:
            found.problems.append(problem)
    if not found.problems:
        got = f"{len(found.left_out)} rows whose answer is not one number and {len(found.skipped)} bad rows"
        first = f" (first: {found.skipped[0]})" if found.skipped else ""
        raise DataError(f"{path}: expected at least one problem, found {got}{first}; check that it is the right file")
    return found


def _json_rows(path: Path) -> Iterator[_Row]:
    for number, fields in json_rows(path):
        yield number, number, fields


def _csv_rows(path: Path, columns: Iterable[str]) -> Iterator[_Row]:
    reader = csv.reader(io.StringIO(file_text(path), newline=""), strict=True)
    try:
        header = next(reader)
        if missing := set(columns) - set(header):
            raise bad_row(path, 1, "header", f"the columns {', '.join(sorted(missing))} too", header)
        line = reader.line_num + 1
        for number, cells in enumerate(reader, start=1):
            if cells:
                yield number, line, partial(_csv_fields, path, line, header, cells)
            line = reader.line_num + 1
    except csv.Error as error:
        raise bad_row(path, reader.line_num, "row", "valid CSV", str(error)) from error


def _csv_fields(path: Path, line: int, header: list[str], cells: list[str]) -> Mapping[str, str]:
    if len(cells) != len(header):
        raise bad_row(path, line, "row", f"{len(header)} cells", cells)
    return dict(zip(header, cells, strict=True))


def _xml_rows(path: Path) -> Iterator[_Row]:
    for number, (line, fields) in enumerate(_problem_elements(path), start=1):
        yield number, line, partial(dict, fields)


def _problem_elements(path: Path) -> list[tuple[int, dict[str, str]]]:
    """Line and texts by tag of each Problem element; expat, because ElementTree tells no lines."""
    found: list[tuple[int, dict[str, str]]] = []
    within: list[str] = []
    parser = expat.ParserCreate()

    def start(tag: str, _: Mapping[str, str]) -> None:
        within.append(tag)
        if tag == "Problem":
            found.append((parser.CurrentLineNumber, {}))
        elif "Problem" in within:
            found[-1][1].setdefault(tag, "")

    def data(text: str) -> None:
        if "Problem" in within[:-1]:
            tag = within[within.index("Problem") + 1]
            found[-1][1][tag] += text

    def refuse_dtd(name: str, *_: Any) -> None:
        raise bad_row(path, parser.CurrentLineNumber, "DOCTYPE", "XML without a DTD", name)

    parser.StartElementHandler, parser.CharacterDataHandler = start, data
    parser.EndElementHandler = lambda _: within.pop()
    parser.StartDoctypeDeclHandler = refuse_dtd
    try:
        parser.Parse(file_text(path), True)
    except expat.ExpatError as error:
        raise bad_row(path, error.lineno, "row", "valid XML", str(error)) from error
    return found
