"""Readers of English math word problems: one per published format, files unchanged, one record type out.

Every reader takes a file and `on_bad_row` (raise at the first bad row, or skip and list it), and returns
`ReadProblems`: the problems, the sound rows left out because their answer is not one number, and the bad rows
skipped. Ids end in the row's number from 1, so they stay when other rows are left out; `source` names file and line
(record number where a file is one JSON array).

Raises: DataError at a bad row, naming file, line, field, what was expected and what came; and, whatever `on_bad_row`
says, for a file that is missing, empty, not UTF-8, broken as a whole or without a single problem; ConfigurationError
for another `on_bad_row`.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias
from xml.parsers import expat

from lingualift.corpora.readers import checked_problem
from lingualift.corpora.rows import (
    Build,
    Place,
    ReadRecords,
    Row,
    bad_row,
    collect,
    field_of,
    file_text,
    joined,
    json_rows,
    place_in,
    require_on_bad_row,
    row_id,
    text_of,
)
from lingualift.errors import DataError, OnBadRow
from lingualift.evaluation.numbers import canonical_number
from lingualift.records import MathProblem

# English notation only: "1,080" is one number, while "1,2" is two and no decimal.
_NUMBER = r"[-+]?(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?|\.[0-9]+)"
_NUMBER_WITH_UNIT = re.compile(rf"({_NUMBER})\s*(?:\([^()]*\))?")
_CALCULATION = re.compile(r"<<[^<>]*>>")
_ANSWER_MARK = "The answer is:"
_MASK = re.compile(r"\bnumber([0-9]+)")
_MAWPS_COLUMNS = ("Question", "Numbers", "Equation", "Answer")

_Fields: TypeAlias = Mapping[str, Any]


class ReadProblems(ReadRecords[MathProblem]):
    """What a reader found; left out are the rows whose answer is not one number ("Yes", "3:4", "\\frac{1}{2}")."""

    @property
    def problems(self) -> list[MathProblem]:
        """The records, in the file's order."""
        return self.records


def read_gsm8k(path: Path, *, on_bad_row: OnBadRow = "error") -> ReadProblems:
    """GSM8K (Cobbe et al. 2021): train.jsonl or test.jsonl with question and answer.

    The gold answer stands after "####"; what stands before it, without <<calculation>> marks, is the rationale,
    ended by "The answer is N." as records.py asks. Ids are "gsm8k-train-17" after the file's name.
    """
    return _read(path, json_rows(path, part=path.stem), gsm8k_problem, on_bad_row)


def read_meta_math_qa(path: Path, *, on_bad_row: OnBadRow = "error") -> ReadProblems:
    """MetaMathQA (Yu et al. 2023): a JSON array or JSON lines with query, response and type.

    The gold answer stands after the last "The answer is:"; the solution before it is the rationale, ended by
    "The answer is N." and without the "#### N" that some responses carry. Rows whose answer is not one number
    (many of MATH) are left out. Ids are "metamathqa-17", provenance "MetaMathQA-395K.json:17 GSM_Rephrased".
    """
    return _read(path, json_rows(path), meta_math_problem, on_bad_row)


def read_asdiv(path: Path, *, on_bad_row: OnBadRow = "error") -> ReadProblems:
    """ASDiv (Miao et al. 2020): XML of Problem elements with Body, Question, Answer and Formula.

    The question is Body and Question, the equation Formula as published. "9 (apples)" gives "9"; rows whose
    answer is not one number ("Yes", "3:4", "3 (hours); 20 (minutes)") are left out. Ids are "asdiv-17". A file
    with a DTD is refused, so no entity is ever expanded.
    """
    return _read(path, _xml_rows(path), asdiv_problem, on_bad_row)


def read_mawps(path: Path, *, on_bad_row: OnBadRow = "error") -> ReadProblems:
    """MAWPS (Koncel-Kedziorski et al. 2016) as SVAMP's repository has it: CSV with numbers masked as number0, ….

    Masks in question and equation are filled in from Numbers, and the prefix equation is written infix, as
    SVAMP's are. Ids are "mawps-17", or "mawps-fold0-17" in a fold's folder.
    """
    files = sorted(path.glob("fold*/dev.csv")) if path.is_dir() else [path]
    if not files:
        raise DataError(f"{path}: expected a CSV file or a folder of fold*/dev.csv, found none; check the path")
    read = joined(_read(file, _mawps_rows(file), mawps_problem, on_bad_row) for file in files)
    return ReadProblems(read.records, read.left_out, read.skipped)


def read_svamp(path: Path, *, on_bad_row: OnBadRow = "error") -> ReadProblems:
    """SVAMP (Patel et al. 2021): a JSON array with Body, Question, Equation and Answer.

    The question is Body, a space and Question, the equation as published ("( 76.0 - 25.0 )"). Ids are
    "svamp-17", provenance "SVAMP.json:17" by record.
    """
    return _read(path, json_rows(path), svamp_problem, on_bad_row)


def gsm8k_problem(place: Place, fields: _Fields) -> MathProblem:
    """A row of GSM8K."""
    question, answer = (text_of(place, fields, key) for key in ("question", "answer"))
    solution, mark, gold = answer.rpartition("####")
    number = one_number(gold)
    if not mark or number is None:
        raise bad_row(place, "answer", "a solution that ends in '#### N'", gold)
    rationale = _rationale(_CALCULATION.sub("", solution), number)
    return english_problem(place, "gsm8k", question, ("answer", number), rationale=rationale)


def meta_math_problem(place: Place, fields: _Fields) -> MathProblem | None:
    """A row of MetaMathQA; None when its answer is not one number."""
    question, response, type_ = (text_of(place, fields, key) for key in ("query", "response", "type"))
    solution, mark, gold = response.rpartition(_ANSWER_MARK)
    if not mark or not gold.strip():
        raise bad_row(place, "response", f"a solution that ends in '{_ANSWER_MARK} N'", response)
    number = one_number(gold.strip().removesuffix("."))
    if number is None:
        return None
    rationale = _rationale(re.sub(r"####[^\n]*\s*\Z", "", solution), number)
    source = f"{place.source} {type_}"
    return english_problem(place, "metamathqa", question, ("response", number), rationale=rationale, source=source)


def asdiv_problem(
    place: Place, fields: _Fields, keys: tuple[str, ...] = ("Body", "Question", "Answer", "Formula")
) -> MathProblem | None:
    """A row of ASDiv, its fields under `keys`; None when its answer is not one number."""
    body, question, answer, formula = (text_of(place, fields, key) for key in keys)
    number = _NUMBER_WITH_UNIT.fullmatch(answer)
    if number is None:
        return None
    return english_problem(place, "asdiv", f"{body} {question}", (keys[2], number[1]), equation=formula)


def mawps_problem(place: Place, fields: _Fields) -> MathProblem:
    """A row of MAWPS with masked numbers."""
    question, equation = (text_of(place, fields, key) for key in ("Question", "Equation"))
    listed = text_of(place, fields, "Numbers")
    numbers = [one_number(number) or "" for number in listed.split()]
    if not all(numbers):
        raise bad_row(place, "Numbers", "numbers with spaces between them", listed)

    def value(mask: re.Match[str]) -> str:
        if int(mask[1]) >= len(numbers):
            raise bad_row(place, "Numbers", f"a value for {mask[0]}", listed)
        return numbers[int(mask[1])]

    infix = _infix(_MASK.sub(value, equation))
    if infix is None:
        raise bad_row(place, "Equation", "prefix arithmetic such as '+ number0 number1'", equation)
    answer = ("Answer", text_of(place, fields, "Answer"))
    return english_problem(place, "mawps", _MASK.sub(value, question), answer, equation=infix)


def svamp_problem(place: Place, fields: _Fields) -> MathProblem:
    """A row of SVAMP."""
    body, question, equation = (text_of(place, fields, key) for key in ("Body", "Question", "Equation"))
    answer = ("Answer", field_of(place, fields, "Answer"))
    return english_problem(place, "svamp", f"{body} {question}", answer, equation=equation)


def english_problem(place: Place, corpus: str, question: str, answer: tuple[str, Any], **optional: str) -> MathProblem:
    """An English problem with the id of its row; `answer` is (name of the field, value)."""
    return checked_problem(place, "en", row_id(corpus, place), ("question", question), answer, optional)


def one_number(text: str) -> str | None:
    """A text that is one number in English notation as canonical decimal text; None for any other."""
    return canonical_number(text) if re.fullmatch(_NUMBER, text := text.strip()) else None


def _rationale(solution: str, number: str) -> str:
    return f"{solution.strip()}\nThe answer is {number}." if solution.strip() else ""


def _infix(equation: str) -> str | None:
    """Write "- 7 * 2 3" as "( 7 - ( 2 * 3 ) )"; None when it is no prefix arithmetic on numbers."""
    stack: list[str] = []
    for token in reversed(equation.split()):
        if token in {"+", "-", "*", "/"} and len(stack) > 1:
            stack.append(f"( {stack.pop()} {token} {stack.pop()} )")
        elif (number := one_number(token)) is not None:
            stack.append(number)
        else:
            return None
    return stack[0] if len(stack) == 1 else None


def _read(
    path: Path, rows: Iterable[Row[_Fields]], build: Build[_Fields, MathProblem], on_bad_row: OnBadRow
) -> ReadProblems:
    require_on_bad_row(on_bad_row)
    if not path.is_file():
        raise DataError(f"{path}: expected a file of problems, found none; fetch the data, check the path")
    found = collect(path, "problem", rows, build, on_bad_row)
    return ReadProblems(found.records, found.left_out, found.skipped)


def _mawps_rows(path: Path) -> Iterator[Row[_Fields]]:
    # The folds' files all have one name, so id and source name the fold.
    fold = path.parent.name if re.fullmatch(r"fold[0-9]+", path.parent.name) else ""
    return _csv_rows(path, _MAWPS_COLUMNS, part=fold, name=f"{fold}/{path.name}" if fold else None)


def _csv_rows(path: Path, columns: Iterable[str], **place: Any) -> Iterator[Row[_Fields]]:
    reader = csv.reader(io.StringIO(file_text(path), newline=""), strict=True)
    try:
        header = next(reader)
        if missing := set(columns) - set(header):
            expected = f"the columns {', '.join(sorted(missing))} too"
            raise bad_row(place_in(path, 1), "header", expected, header)
        line = reader.line_num + 1
        for number, cells in enumerate(reader, start=1):
            if cells:
                at = place_in(path, line, number=number, **place)
                yield at, partial(_csv_fields, at, header, cells)
            line = reader.line_num + 1
    except csv.Error as error:
        raise bad_row(place_in(path, reader.line_num), "row", "valid CSV", str(error)) from error


def _csv_fields(place: Place, header: list[str], cells: list[str]) -> _Fields:
    if len(cells) != len(header):
        raise bad_row(place, "row", f"{len(header)} cells", cells)
    return dict(zip(header, cells, strict=True))


def _xml_rows(path: Path) -> Iterator[Row[_Fields]]:
    for number, (line, fields) in enumerate(_problem_elements(path), start=1):
        yield place_in(path, line, number=number), partial(dict, fields)


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
        raise bad_row(place_in(path, parser.CurrentLineNumber), "DOCTYPE", "XML without a DTD", name)

    parser.StartElementHandler, parser.CharacterDataHandler = start, data
    parser.EndElementHandler = lambda _: within.pop()
    parser.StartDoctypeDeclHandler = refuse_dtd
    try:
        parser.Parse(file_text(path), True)
    except expat.ExpatError as error:
        raise bad_row(place_in(path, error.lineno), "row", "valid XML", str(error)) from error
    return found
