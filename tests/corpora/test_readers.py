import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from lingualift.corpora.readers import read_mgsm, read_msvamp, read_problem_lines
from lingualift.errors import ConfigurationError, DataError
from lingualift.records import MathProblem, to_json_lines
from tests.real_data import real, written

Reader = Callable[..., list[MathProblem]]


@pytest.mark.parametrize(
    ("name", "reader", "files", "rows"),
    [("mgsm", read_mgsm, "mgsm_*.tsv", 250), ("msvamp", read_msvamp, "test_*.json", 1000)],
)
def test_real_files_are_whole_and_parallel(name: str, reader: Reader, files: str, rows: int) -> None:
    folder = real(name)
    problems = reader(folder)
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
        ("[]", ["Swahili.json", "at least one problem, found none"]),
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
        (row() + row(), ["sw.jsonl:2", "'id'", "sw.jsonl:1 has it"]),
        (row() + row(id=""), ["sw.jsonl:2", "'id'"]),
        (row() + row(id=True), ["sw.jsonl:2", "'id'"]),
        (row(language="te"), ["sw.jsonl:1", "'language'", "name of the file", "'te'"]),
        (row(language="qq"), ["sw.jsonl:1", "'language'", "languages.csv", "'qq'"]),
        (row(language=5), ["sw.jsonl:1", "'language'"]),
        (row(answer="one half"), ["sw.jsonl:1", "'answer'", "'one half'", "correct the row"]),
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
        (read_problem_lines, "*.jsonl or xx/*.jsonl", "qq.jsonl"),
    ],
)
def test_what_was_looked_for_is_said(tmp_path: Path, reader: Reader, pattern: str, name: str) -> None:
    with pytest.raises(DataError, match="missing"):
        reader(tmp_path / "missing")
    with pytest.raises(DataError) as error:
        reader(tmp_path, ["sw", "te"])
    assert f"{tmp_path}: expected {pattern} for sw, te, found none" in str(error.value)
    written(tmp_path / name, "x")
    with pytest.raises(DataError, match=f"{name}.*unknown language"):
        reader(tmp_path)
    with pytest.raises(ConfigurationError, match="'zz'"):
        reader(tmp_path, ["zz"])


def test_two_files_of_one_language_are_refused(tmp_path: Path) -> None:
    written(tmp_path / "nb.jsonl", row(language="nb"))
    written(tmp_path / "no.jsonl", row(language="nb"))
    with pytest.raises(DataError, match=r"no.jsonl: a second file for 'nb' beside nb.jsonl"):
        read_problem_lines(tmp_path)


def test_a_single_file_without_the_wanted_language_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path / "all.jsonl", row())
    with pytest.raises(DataError, match=r"all.jsonl: expected problems in te, found none"):
        read_problem_lines(file, ["te"])


def test_a_language_is_a_file_or_a_folder_of_files(tmp_path: Path) -> None:
    written(tmp_path / "sw/b.jsonl", row(id="a-2"))
    written(tmp_path / "sw/a.jsonl", row(id="a-1"))
    written(tmp_path / "en.jsonl", row(language="en"))
    written(tmp_path / "notes/readme.txt", "no problem")
    problems = read_problem_lines(tmp_path)
    assert [(problem.language, problem.id, problem.source) for problem in problems] == [
        ("en", "a-1", "en.jsonl:1"),
        ("sw", "a-1", "sw/a.jsonl:1"),
        ("sw", "a-2", "sw/b.jsonl:1"),
    ]
    assert read_problem_lines(tmp_path, ["sw"]) == problems[1:]


@pytest.mark.parametrize(
    ("name", "text", "parts"),
    [
        ("sw.jsonl", row(id="a-2"), ["sw.jsonl: a second file for 'sw' beside sw", "keep one of them"]),
        ("sw/b.jsonl", row(), ["sw/b.jsonl:1", "'id'", "sw/a.jsonl:1 has it"]),
        ("sw/b.jsonl", row(language="te"), ["sw/b.jsonl:1", "'language'", "expected 'sw'"]),
        ("qq/a.jsonl", row(), ["qq: the folder's name", "unknown language 'qq'", "move the folder elsewhere"]),
    ],
)
def test_bad_folders_of_a_language_are_located(tmp_path: Path, name: str, text: str, parts: list[str]) -> None:
    written(tmp_path / "sw/a.jsonl", row())
    written(tmp_path / name, text)
    with pytest.raises(DataError) as error:
        read_problem_lines(tmp_path)
    assert all(part in str(error.value) for part in parts), error.value


SKIPPABLE = [
    (read_mgsm, "mgsm_sw.tsv", "A?\t1\nB?\ttwo\nC?\t3\n", 2),
    (
        read_msvamp,
        "test_Swahili.json",
        '{"m_query": "A?", "response": 1}\n{oops\n{"m_query": "C?", "response": 3}',
        2,
    ),
    (read_problem_lines, "sw.jsonl", row() + row() + row(id="a-3", answer="3"), 2),
]


@pytest.mark.parametrize(("reader", "name", "text", "line"), SKIPPABLE)
def test_bad_rows_are_skipped_counted_and_listed_on_request(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, reader: Reader, name: str, text: str, line: int
) -> None:
    file = written(tmp_path / name, text)
    skipped: list[str] = []
    assert [problem.answer for problem in reader(tmp_path, on_bad_row="skip", skipped=skipped)] == ["1", "3"]
    assert f"{file}: skipped 1 malformed rows, first: {file}:{line}: field " in caplog.text
    with pytest.raises(DataError) as error:
        reader(tmp_path)
    assert skipped == [str(error.value)]


@pytest.mark.parametrize(("reader", "name", "text", "line"), SKIPPABLE)
def test_what_to_do_with_bad_rows_is_checked(tmp_path: Path, reader: Reader, name: str, text: str, line: int) -> None:
    file = written(tmp_path / name, text)
    with pytest.raises(ConfigurationError, match="'error' or 'skip', got 'ignore'"):
        reader(tmp_path, on_bad_row="ignore")
    written(file, text.splitlines()[line - 1].replace("a-1", ""))
    with pytest.raises(DataError, match=rf"{name}: expected at least one problem, found .* 1 bad rows .first: "):
        reader(tmp_path, on_bad_row="skip")
