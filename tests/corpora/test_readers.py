import json
from collections import Counter
from pathlib import Path

import pytest

from lingualift.corpora.readers import read_mgsm, read_msvamp, read_problem_lines
from lingualift.errors import ConfigurationError, DataError
from lingualift.records import MathProblem, to_json_lines
from tests.real_data import real, written


@pytest.mark.parametrize(
    ("name", "reader", "files", "rows"),
    [("mgsm", read_mgsm, "mgsm_*.tsv", 250), ("msvamp", read_msvamp, "test_*.json", 1000)],
)
def test_real_files_are_whole_and_parallel(name: str, reader: object, files: str, rows: int) -> None:
    folder = real(name)
    problems = reader(folder)  # type: ignore[operator]
    counts = Counter(problem.language for problem in problems)
    assert len(counts) == len(list(folder.glob(files)))
    assert set(counts.values()) == {rows}
    golds: dict[str, set[str]] = {}
    for problem in problems:
        golds.setdefault(problem.id, set()).add(problem.answer)
    assert len(golds) == rows
    assert {len(gold) for gold in golds.values()} == {1}


def test_real_mgsm_bengali() -> None:
    problems = read_mgsm(real("mgsm"), ["bn"])
    assert {problem.language for problem in problems} == {"bn"}
    assert (problems[0].id, problems[0].answer, problems[0].source) == ("mgsm-1", "18", "mgsm_bn.tsv:1")
    assert problems[0].question.startswith("জেনেটের হাঁসগুলি প্রতিদিন 16টি")
    assert {"2125", "114200", "276000", "5600"} <= {problem.answer for problem in problems}


def test_real_msvamp_asks_in_its_own_language() -> None:
    bengali, english = (read_msvamp(real("msvamp"), [code])[16] for code in ("bn", "en"))
    assert bengali.id == english.id == "msvamp-17"
    assert (bengali.source, english.source) == ("test_Bengali.json:17", "test_English.json:17")
    assert bengali.answer == english.answer
    assert not bengali.question.isascii()
    assert english.question.isascii()


def test_mgsm_line_ends_quotes_and_order(tmp_path: Path) -> None:
    written(tmp_path / "mgsm_sw.tsv", '\ufeffA "b" c?\t1,000\r\n\r\nD\u2028e?\t-2\r\n')
    written(tmp_path / "mgsm_en.tsv", "A?\t1000\n\nD?\t-2\n")
    problems = read_mgsm(tmp_path)
    assert [(p.language, p.id, p.question, p.answer) for p in problems] == [
        ("en", "mgsm-1", "A?", "1000"),
        ("en", "mgsm-3", "D?", "-2"),
        ("sw", "mgsm-1", 'A "b" c?', "1000"),
        ("sw", "mgsm-3", "D\u2028e?", "-2"),
    ]
    assert read_mgsm(tmp_path, ["sw", "te"]) == problems[2:]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("A?\t1\nB? 2\n", ["mgsm_sw.tsv:2", "'row'", "question<TAB>answer", "'B? 2'", "correct the row"]),
        ("A?\t1\tx\n", ["mgsm_sw.tsv:1", "question<TAB>answer"]),
        ("A?\t1\n\nB?\ttwo\n", ["mgsm_sw.tsv:3", "'answer'", "expected a number", "'two'"]),
        ("  \t1\n", ["mgsm_sw.tsv:1", "'question'", "non-empty"]),
        (b"A?\t1\nB\xff?\t2\n", ["mgsm_sw.tsv:2", "UTF-8", "0xff"]),
    ],
)
def test_bad_mgsm_rows_are_located(tmp_path: Path, text: str | bytes, parts: list[str]) -> None:
    written(tmp_path / "mgsm_sw.tsv", text)
    with pytest.raises(DataError) as error:
        read_mgsm(tmp_path)
    assert all(part in str(error.value) for part in parts), error.value


def test_msvamp_takes_lines_or_an_array(tmp_path: Path) -> None:
    rows = [
        {"m_query": "Watoto 8?", "response": "8.0", "query": "8 kids?"},
        {"m_query": "B?", "response": 2.50},
    ]
    written(tmp_path / "lines/test_Swahili.json", "\n".join(json.dumps(row) for row in rows))
    written(tmp_path / "array/test_Swahili.json", json.dumps(rows, indent=1))
    problems = read_msvamp(tmp_path / "lines")
    assert [(p.id, p.language, p.question, p.answer) for p in problems] == [
        ("msvamp-1", "sw", "Watoto 8?", "8"),
        ("msvamp-2", "sw", "B?", "2.5"),
    ]
    assert read_msvamp(tmp_path / "array") == problems


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            '{"m_query": "A?", "response": "1"}\n{"m_query": "B?"}',
            ["Swahili.json:2", "'response'", "['m_query']"],
        ),
        ('{"m_query": "A?", "response": "1"}\n{oops', ["Swahili.json:2", "valid JSON"]),
        ('{"query": "A?", "response": "1"}', ["Swahili.json:1", "'m_query'"]),
        ('{"m_query": 5, "response": "1"}', ["Swahili.json:1", "'m_query'", "non-empty text", "got 5"]),
        ('{"m_query": "A?", "response": null}', ["Swahili.json:1", "'response'", "a number", "None"]),
        ('{"m_query": "A?", "response": NaN}', ["Swahili.json:1", "'response'", "a number"]),
        ('{"m_query": "A?", "response": true}', ["Swahili.json:1", "'response'", "a number", "True"]),
        ('{"m_query": "A?", "response": 1%s}' % ("0" * 5000), ["Swahili.json:1", "ordinary size"]),
        ("\n\n5\n", ["Swahili.json:3", "a JSON object"]),
        ('\n[{"m_query": "A?", "response": "1"}, 7]', ["Swahili.json:2", "a JSON object", "got 7"]),
        ('[\n{"m_query": "A?",\n oops', ["Swahili.json:3", "valid JSON"]),
        ("[]", ["Swahili.json", "empty array"]),
    ],
)
def test_bad_msvamp_rows_are_located(tmp_path: Path, text: str, parts: list[str]) -> None:
    written(tmp_path / "test_Swahili.json", text)
    with pytest.raises(DataError) as error:
        read_msvamp(tmp_path)
    assert all(part in str(error.value) for part in parts), error.value


def row(**changes: object) -> str:
    return json.dumps({"id": "a-1", "language": "sw", "question": "A?", "answer": "1"} | changes) + "\n"


def test_records_come_back_as_they_were_written(tmp_path: Path) -> None:
    problems = [
        MathProblem("a-1", "en", "A?", "12", "7 + 5", "The answer is 12.", "add", "minimmwp"),
        MathProblem("a-1", "sw", "B?", "12", source="minimmwp"),
    ]
    assert read_problem_lines(written(tmp_path / "all.jsonl", to_json_lines(problems))) == problems
    assert read_problem_lines(tmp_path / "all.jsonl", ["sw"]) == problems[1:]
    for problem in problems:
        written(tmp_path / "folder" / f"{problem.language}.jsonl", to_json_lines([problem]))
    assert read_problem_lines(tmp_path / "folder") == problems
    assert read_problem_lines(tmp_path / "folder", {"sw"}) == problems[1:]


def test_problem_lines_ignore_unknown_keys_and_resolve_aliases(tmp_path: Path) -> None:
    written(tmp_path / "no.jsonl", row(language="no", id=7, answer=1234.0, grade=3, rationale=None))
    assert read_problem_lines(tmp_path) == [MathProblem("7", "nb", "A?", "1234", source="no.jsonl:1")]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (row() + row(), ["sw.jsonl:2", "'id'", "line 1 has it"]),
        (row() + row(id=""), ["sw.jsonl:2", "'id'"]),
        (row() + row(id=True), ["sw.jsonl:2", "'id'"]),
        (row(language="te"), ["sw.jsonl:1", "'language'", "file's name", "'te'"]),
        (row(language="qq"), ["sw.jsonl:1", "'language'", "languages.csv", "'qq'"]),
        (row(language=5), ["sw.jsonl:1", "'language'"]),
        (row(answer="1/2"), ["sw.jsonl:1", "'answer'", "'1/2'"]),
        (row(question=" "), ["sw.jsonl:1", "'question'"]),
        (row(rationale=5), ["sw.jsonl:1", "'rationale'", "a text"]),
        ('{"id": "a"}', ["sw.jsonl:1", "'language'", "only the keys ['id']"]),
        ("", ["sw.jsonl", "empty file"]),
    ],
)
def test_bad_problem_lines_are_located(tmp_path: Path, text: str, parts: list[str]) -> None:
    written(tmp_path / "sw.jsonl", text)
    with pytest.raises(DataError) as error:
        read_problem_lines(tmp_path)
    assert all(part in str(error.value) for part in parts), error.value


@pytest.mark.parametrize(
    ("reader", "pattern", "name"),
    [
        (read_mgsm, "mgsm_*.tsv", "mgsm_qq.tsv"),
        (read_msvamp, "test_*.json", "test_Klingon.json"),
        (read_problem_lines, "*.jsonl", "qq.jsonl"),
    ],
)
def test_what_was_looked_for_is_said(tmp_path: Path, reader: object, pattern: str, name: str) -> None:
    read = reader
    with pytest.raises(DataError, match="missing"):
        read(tmp_path / "missing")  # type: ignore[operator]
    with pytest.raises(DataError) as error:
        read(tmp_path, ["sw", "te"])  # type: ignore[operator]
    assert f"{tmp_path}: expected {pattern} for sw, te, found none" in str(error.value)
    written(tmp_path / name, "x")
    with pytest.raises(DataError, match=f"{name}.*unknown language"):
        read(tmp_path)  # type: ignore[operator]
    with pytest.raises(ConfigurationError, match="'zz'"):
        read(tmp_path, ["zz"])  # type: ignore[operator]


def test_two_files_of_one_language_are_refused(tmp_path: Path) -> None:
    written(tmp_path / "nb.jsonl", row(language="nb"))
    written(tmp_path / "no.jsonl", row(language="nb"))
    with pytest.raises(DataError, match=r"no.jsonl: a second file for 'nb' beside nb.jsonl"):
        read_problem_lines(tmp_path)


def test_a_single_file_without_the_wanted_language_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path / "all.jsonl", row())
    with pytest.raises(DataError, match=r"all.jsonl: expected problems in te, found none"):
        read_problem_lines(file, ["te"])
