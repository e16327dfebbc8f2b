import json
from collections.abc import Callable
from pathlib import Path

import pytest

from lingualift.corpora.english_readers import (
    ReadProblems,
    read_asdiv,
    read_gsm8k,
    read_mawps,
    read_meta_math_qa,
    read_svamp,
)
from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.answers import extract_answer
from tests.real_data import real, written

Reader = Callable[..., ReadProblems]

HEADER = "Question,Numbers,Equation,Answer,Body\n"


def gsm8k(**changes: object) -> str:
    return json.dumps({"question": "A?", "answer": "1 + 1 = <<1+1=2>>2\n#### 2"} | changes) + "\n"


def meta(**changes: object) -> str:
    return json.dumps({"query": "A?", "response": "1.\nThe answer is: 1", "type": "GSM_SV"} | changes) + "\n"


def svamp(**changes: object) -> str:
    return json.dumps([{"Body": "A.", "Question": "B?", "Equation": "( 1.0 + 1.0 )", "Answer": 2.0} | changes])


def asdiv(answer: str = "2 (hens)", body: str = "A.") -> str:
    fields = {"Body": body, "Question": "B? ", "Solution-Type": "Addition", "Answer": answer, "Formula": "1+1=2"}
    return "<Problem ID='x'>\n" + "".join(f"<{tag}>{text}</{tag}>" for tag, text in fields.items()) + "</Problem>\n"


def xml(*problems: str, head: str = "") -> str:
    return f"<?xml version='1.0' ?>\n{head}<Corpus><ProblemSet>\n{''.join(problems)}</ProblemSet></Corpus>"


def mawps(
    question: str = "number0 hens ?", numbers: str = "2.0", equation: str = "+ number0 1", answer: str = "3"
) -> str:
    return f"{question},{numbers},{equation},{answer},x\n"


@pytest.mark.parametrize(
    ("reader", "name", "kept", "left_out"),
    [
        (read_gsm8k, "gsm8k/train.jsonl", 7473, 0),
        (read_gsm8k, "gsm8k/test.jsonl", 1319, 0),
        (read_svamp, "svamp/SVAMP.json", 1000, 0),
        (read_mawps, "mawps/mawps_cv_union.csv", 1920, 0),
        (read_asdiv, "asdiv/ASDiv.xml", 2084, 221),  # of 2305
    ],
)
def test_real_files_are_read_whole(reader: Reader, name: str, kept: int, left_out: int) -> None:
    found = reader(real(name))
    assert (len(found.problems), len(found.left_out), found.skipped) == (kept, left_out, [])
    assert len({problem.id for problem in found.problems}) == kept
    assert {problem.language for problem in found.problems} == {"en"}
    places = [problem.source for problem in found.problems] + found.left_out
    assert len(set(places)) == kept + left_out
    assert all(place.startswith(name.rpartition("/")[2] + ":") for place in places)


def test_real_gsm8k_rationales_end_in_the_gold_answer() -> None:
    problems = read_gsm8k(real("gsm8k/test.jsonl")).problems
    assert (problems[0].id, problems[0].answer, problems[0].source) == ("gsm8k-test-1", "18", "test.jsonl:1")
    assert {"2125", "114200", "1450000"} <= {problem.answer for problem in problems}
    assert all(extract_answer(problem.rationale) == problem.answer for problem in problems)
    assert not any(mark in problem.rationale for problem in problems for mark in ("<<", ">>", "####"))


def test_real_mawps_has_no_mask_left_and_its_equations_hold() -> None:
    problems = read_mawps(real("mawps/mawps_cv_union.csv")).problems
    assert problems[0].question.startswith("Bryan took a look at his books as well . If Bryan has 56 books in each")
    assert (problems[0].id, problems[0].equation, problems[0].answer) == ("mawps-1", "( 56 * 9 )", "504")
    assert problems[0].source == "mawps_cv_union.csv:2"
    assert not any("number0" in problem.question + problem.equation for problem in problems)
    # The source's own gold differs from its equation in eight rows: rounding, remainders, slips.
    wrong = [p.id for p in problems if abs(eval(p.equation) - float(p.answer)) > 1e-3 * max(1, eval(p.equation))]
    assert len(wrong) == 8


def test_real_asdiv_and_svamp_rows() -> None:
    found = read_asdiv(real("asdiv/ASDiv.xml"))
    first = found.problems[0]
    assert (first.id, first.answer, first.equation, first.source) == ("asdiv-1", "9", "7+2=9", "ASDiv.xml:5")
    assert first.question.endswith("green apples are in the basket. How many apples are in the basket?")
    assert found.problems[-1].id == "asdiv-2305"
    assert "asdiv-76" not in {problem.id for problem in found.problems}  # "Yes"
    first = read_svamp(real("svamp/SVAMP.json")).problems[0]
    assert (first.id, first.answer, first.equation) == ("svamp-1", "51", "( 76.0 - 25.0 )")
    assert first.question.endswith("25 dollars on each pack How much do you have to pay to buy each pack?")


def test_gsm8k_marks_and_commas(tmp_path: Path) -> None:
    file = written(tmp_path / "test.jsonl", gsm8k() + "\n" + gsm8k(answer="So $<<500*2.5=1250>>1,250.\n#### -1,250"))
    two, many = read_gsm8k(file).problems
    assert (two.id, two.answer, two.rationale) == ("gsm8k-test-1", "2", "1 + 1 = 2\nThe answer is 2.")
    assert (many.id, many.answer, many.source) == ("gsm8k-test-3", "-1250", "test.jsonl:3")
    assert many.rationale == "So $1,250.\nThe answer is -1250."


def test_meta_math_qa_takes_lines_or_an_array(tmp_path: Path) -> None:
    rows = [
        meta(response="1 + 1 = 2.\n#### 2\nThe answer is: 2"),
        meta(response="x is unknown.\nThe answer is: 1,000.", type="MATH_Rephrased"),
        meta(response="Halve it.\nThe answer is: \\frac{1}{2}"),
        meta(response="Two roots.\nThe answer is: 1,2"),
    ]
    found = read_meta_math_qa(written(tmp_path / "lines.json", "".join(rows)))
    assert [(p.id, p.answer, p.rationale, p.source) for p in found.problems] == [
        ("metamathqa-1", "2", "1 + 1 = 2.\nThe answer is 2.", "lines.json:1 GSM_SV"),
        ("metamathqa-2", "1000", "x is unknown.\nThe answer is 1000.", "lines.json:2 MATH_Rephrased"),
    ]
    assert found.left_out == ["lines.json:3", "lines.json:4"]
    array = read_meta_math_qa(written(tmp_path / "array.json", f"[{','.join(rows)}]"))
    assert [p.answer for p in array.problems] == ["2", "1000"]


def test_asdiv_leaves_out_what_is_not_one_number(tmp_path: Path) -> None:
    answers = ["9 (apples)", "3 (hours); 20 (minutes)", "Yes", "1/2", "3:4", "1,200.50", "-3 (&#176;C)"]
    found = read_asdiv(written(tmp_path / "a.xml", xml(*map(asdiv, answers))))
    assert [(p.id, p.answer) for p in found.problems] == [("asdiv-1", "9"), ("asdiv-6", "1200.5"), ("asdiv-7", "-3")]
    assert (found.problems[0].question, found.problems[0].source) == ("A. B?", "a.xml:3")
    assert found.left_out == ["a.xml:5", "a.xml:7", "a.xml:9", "a.xml:11"]


def test_asdiv_keeps_escapes_and_the_text_around_markup(tmp_path: Path) -> None:
    found = read_asdiv(written(tmp_path / "a.xml", xml(asdiv(body="Tom &amp; <b>two</b> dogs &lt; 5."))))
    assert found.problems[0].question == "Tom & two dogs < 5. B?"


def test_mawps_masks_folds_and_quoted_line_ends(tmp_path: Path) -> None:
    long = mawps(
        '"number1 , number0\nand number10 ?"', "1.50" + " 2.0" * 9 + " 1200", "- number10 * number0 2.0", "1197"
    )
    for fold in ("fold0", "fold1"):
        written(tmp_path / fold / "dev.csv", HEADER + long + mawps())
        written(tmp_path / fold / "train.csv", "not read")
    problems = read_mawps(tmp_path).problems
    assert [p.id for p in problems] == ["mawps-fold0-1", "mawps-fold0-2", "mawps-fold1-1", "mawps-fold1-2"]
    assert (problems[0].question, problems[0].equation) == ("2 , 1.5\nand 1200 ?", "( 1200 - ( 1.5 * 2 ) )")
    assert [p.source for p in problems[:2]] == ["fold0/dev.csv:2", "fold0/dev.csv:4"]
    assert read_mawps(tmp_path / "fold1/dev.csv").problems == problems[2:]


BAD_ROWS = [
    (read_gsm8k, gsm8k(answer="no mark"), ":1", ["'answer'", "#### N", "'no mark'", "correct the row"]),
    (read_gsm8k, gsm8k() + gsm8k(answer="x\n#### 1,2"), ":2", ["'answer'", "' 1,2'"]),
    (read_gsm8k, gsm8k() + "\n{oops", ":3", ["'row'", "valid JSON"]),
    (read_gsm8k, gsm8k() + "7", ":2", ["'row'", "a JSON object", "got 7"]),
    (read_gsm8k, gsm8k(question=" "), ":1", ["'question'", "non-empty text"]),
    (read_gsm8k, gsm8k(answer=2), ":1", ["'answer'", "non-empty text", "got 2"]),
    (read_meta_math_qa, meta(response="It is 1."), ":1", ["'response'", "The answer is: N"]),
    (read_meta_math_qa, meta(response="The answer is: "), ":1", ["'response'", "The answer is: N"]),
    (read_meta_math_qa, meta() + '{"query": "A?"}', ":2", ["'response'", "['query']"]),
    (read_meta_math_qa, meta(type=None), ":1", ["'type'", "None"]),
    (read_svamp, svamp(Answer="two"), ":1", ["'Answer'", "expected a number", "'two'"]),
    (read_svamp, svamp(Answer=True), ":1", ["'Answer'", "a number", "True"]),
    (read_svamp, svamp(Body=""), ":1", ["'Body'", "non-empty text"]),
    (read_svamp, svamp()[:-1] + ", {}]", ":2", ["'Body'", "only the keys []"]),
    (read_asdiv, xml(asdiv(answer=" ")), ":3", ["'Answer'", "non-empty text"]),
    (read_asdiv, xml(asdiv(), "<Problem><Body>A.</Body></Problem>"), ":5", ["'Question'", "['Body']"]),
    (read_mawps, HEADER + mawps(question="number1 ?"), ":2", ["'Numbers'", "a value for number1", "'2.0'"]),
    (read_mawps, HEADER + mawps() + mawps(numbers="two"), ":3", ["'Numbers'", "'two'"]),
    (read_mawps, HEADER + mawps(equation="+ number0"), ":2", ["'Equation'", "prefix arithmetic", "'+ number0'"]),
    (read_mawps, HEADER + mawps(equation="1 2"), ":2", ["'Equation'", "prefix arithmetic"]),
    (read_mawps, HEADER + mawps(answer="x"), ":2", ["'Answer'", "expected a number", "'x'"]),
    (read_mawps, HEADER + "A?,1\n", ":2", ["'row'", "5 cells", "['A?', '1']"]),
]


@pytest.mark.parametrize(("reader", "text", "line", "parts"), BAD_ROWS)
def test_bad_rows_are_located(tmp_path: Path, reader: Reader, text: str, line: str, parts: list[str]) -> None:
    file = written(tmp_path / "file.txt", text)
    with pytest.raises(DataError) as error:
        reader(file)
    assert all(part in str(error.value) for part in [f"{file}{line}: field", *parts]), error.value


BROKEN_FILES = [
    (read_gsm8k, b'{"question": "A?"}\n\xff', [":2", "UTF-8", "0xff"]),
    (read_svamp, '[{"Body": "A"},\n oops', [":2", "valid JSON"]),
    (read_svamp, "[]", ["at least one problem"]),
    (read_asdiv, xml(asdiv())[:-4], [":5", "valid XML", "unclosed"]),
    (read_asdiv, xml(asdiv(body="a & b")), [":4", "valid XML"]),
    (read_asdiv, xml(), ["at least one problem"]),
    (
        read_asdiv,
        xml(asdiv(body="&a;"), head="<!DOCTYPE Corpus [<!ENTITY a 'b'>]>"),
        [":2", "without a DTD", "'Corpus'"],
    ),
    (read_asdiv, xml(asdiv(body="&a;")), [":4", "undefined entity"]),
    (read_asdiv, xml(asdiv(answer="Yes")), ["1 rows to leave out", "right data"]),
    (read_mawps, HEADER + '"A?,1,', [":2", "valid CSV", "unexpected end"]),
    (read_mawps, "Question,Answer\n", [":1", "'header'", "Equation, Numbers"]),
    (read_mawps, HEADER, ["at least one problem"]),
]


@pytest.mark.parametrize("on_bad_row", ["error", "skip"])
@pytest.mark.parametrize(("reader", "text", "parts"), BROKEN_FILES)
def test_broken_files_are_errors_either_way(
    tmp_path: Path, reader: Reader, text: str | bytes, parts: list[str], on_bad_row: str
) -> None:
    file = written(tmp_path / "file.txt", text)
    with pytest.raises(DataError) as error:
        reader(file, on_bad_row=on_bad_row)
    assert all(part in str(error.value) for part in [str(file), *parts]), error.value


@pytest.mark.parametrize("reader", [read_gsm8k, read_meta_math_qa, read_svamp, read_asdiv, read_mawps])
def test_missing_and_empty_files_are_named(tmp_path: Path, reader: Reader) -> None:
    with pytest.raises(DataError, match="missing.*found none.*check the path"):
        reader(tmp_path / "missing")
    with pytest.raises(DataError, match="found none.*check the path"):
        reader(tmp_path)
    with pytest.raises(DataError, match=r"empty.txt: .*found an empty file"):
        reader(written(tmp_path / "empty.txt", " \n"))


@pytest.mark.parametrize(
    ("reader", "text", "id_", "line"),
    [
        (read_gsm8k, "{oops\n" + gsm8k(), "gsm8k-file-2", 1),
        (read_meta_math_qa, "7\n" + meta(), "metamathqa-2", 1),
        (read_svamp, "[7, " + svamp()[1:], "svamp-2", 1),
        (read_asdiv, xml(asdiv(body=""), asdiv()), "asdiv-2", 3),
        (read_mawps, HEADER + "A?,1\n" + mawps(), "mawps-2", 2),
    ],
)
def test_bad_rows_are_skipped_and_listed_on_request(
    tmp_path: Path, reader: Reader, text: str, id_: str, line: int
) -> None:
    file = written(tmp_path / "file.txt", text)
    found = reader(file, on_bad_row="skip")
    assert [problem.id for problem in found.problems] == [id_]
    assert len(found.skipped) == 1
    assert found.skipped[0].startswith(f"{file}:{line}: field ")
    with pytest.raises(DataError) as error:
        reader(file)
    assert str(error.value) == found.skipped[0]


def test_a_file_of_bad_rows_alone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"2 bad rows \(first: .*file.txt:1: field 'row'"):
        read_gsm8k(written(tmp_path / "file.txt", "7\n8\n"), on_bad_row="skip")


def test_an_unknown_way_with_bad_rows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="'error' or 'skip', got 'ignore'"):
        read_gsm8k(tmp_path / "x.jsonl", on_bad_row="ignore")


def test_real_meta_math_qa_is_read_whole() -> None:
    found = read_meta_math_qa(real("metamathqa/MetaMathQA-395K.json"))
    assert len(found.problems) + len(found.left_out) == 395_000
    assert all(extract_answer(problem.rationale) == problem.answer for problem in found.problems)
