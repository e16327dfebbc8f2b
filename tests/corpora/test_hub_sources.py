"""Each source of the hub in its published columns; where the files are there, whole and against the file readers."""

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from datasets import Dataset

from lingualift.corpora import english_readers, hub_sources, readers, text_readers
from lingualift.corpora.hub_readers import HubSource, read_hub
from lingualift.corpora.text_readers import ChoiceQuestion, InferencePair, ParallelSentence
from lingualift.errors import ConfigurationError, DataError
from lingualift.records import MathProblem
from tests.real_data import real

CHOICES = {"label": ["A", "B"], "text": ["nyumba", "bahari"]}
QUESTION = {"id": "q1", "lang": "sw", "question": {"stem": "Samaki?", "choices": CHOICES}, "answerKey": "B"}


def saved(folder: Path, rows: Sequence[dict[str, Any]]) -> str:
    Dataset.from_list(list(rows)).save_to_disk(folder)
    return str(folder)


def problem(id_: str, language: str = "en", **fields: str) -> MathProblem:
    return MathProblem(id_, language, **({"question": "A. B?", "answer": "9"} | fields))


@pytest.mark.parametrize(
    ("source", "language", "row", "record", "place"),
    [
        (
            hub_sources.GSM8K,
            None,
            {"question": "A. B?", "answer": "4 + 5 = <<4+5=9>>9\n#### 9"},
            problem("gsm8k-train-1", rationale="4 + 5 = 9\nThe answer is 9."),
            "main/train:1",
        ),
        (
            hub_sources.META_MATH_QA,
            None,
            {"type": "GSM_SV", "query": "A. B?", "original_question": "C?", "response": "It is 9.\nThe answer is: 9"},
            problem("metamathqa-1", rationale="It is 9.\nThe answer is 9."),
            "train:1 GSM_SV",
        ),
        (
            hub_sources.MGSM,
            "bn",
            {"question": "A. B?", "answer": None, "answer_number": 9, "equation_solution": None},
            problem("mgsm-1", "bn"),
            "bn/test:1",
        ),
        (
            hub_sources.MSVAMP,
            "sw",
            {"m_query": "A. B?", "query": "C?", "response": "9.0", "equation": "+ number0 number1"},
            problem("msvamp-1", "sw"),
            "sw/test:1",
        ),
        (
            hub_sources.SVAMP,
            None,
            {"Body": "A.", "Question": "B?", "Equation": "( 4.0 + 5.0 )", "Answer": "9.0", "question_concat": "A. B?"},
            problem("svamp-train-1", equation="( 4.0 + 5.0 )"),
            "train:1",
        ),
        (
            hub_sources.ASDIV,
            None,
            {"body": "A.", "question": "B?", "solution_type": "Addition", "answer": "9 (apples)", "formula": "4+5=9"},
            problem("asdiv-1", equation="4+5=9"),
            "asdiv/validation:1",
        ),
        (
            hub_sources.MAWPS,
            None,
            {"id": "mawps__1", "question": "A. B?", "result": "9", "result_float": 9.0, "expression": "4 + 5"},
            problem("mawps-train-1", equation="4 + 5"),
            "original-splits/train:1",
        ),
        (
            hub_sources.XNLI,
            "sw",
            {"premise": "A", "hypothesis": "B", "label": 1},
            InferencePair("xnli-1", "sw", "A", "B", "neutral"),
            "sw/test:1",
        ),
        (
            hub_sources.X_CSQA,
            "sw",
            QUESTION,
            ChoiceQuestion("q1", "sw", "Samaki?", {"A": "nyumba", "B": "bahari"}, "B"),
            "X-CSQA-sw/validation:1",
        ),
        (
            hub_sources.X_CSQA,
            "ja",
            QUESTION | {"lang": "jap"},
            ChoiceQuestion("q1", "ja", "Samaki?", {"A": "nyumba", "B": "bahari"}, "B"),
            "X-CSQA-jap/validation:1",
        ),
        (
            hub_sources.TATOEBA,
            "sw",
            {"sentence1": "Habari.", "sentence2": "Hello."},
            ParallelSentence("tatoeba-sw-1", "sw", "Habari.", "Hello."),
            "swh-eng/test:1",
        ),
    ],
)
def test_a_row_in_the_published_columns(
    tmp_path: Path, source: HubSource[Any], language: str | None, row: dict[str, Any], record: Any, place: str
) -> None:
    found = read_hub(source, saved(tmp_path / "copy", [row]), language=language).records
    assert [asdict(one) for one in found] == [asdict(record) | {"source": f"copy/{place}"}]


@pytest.mark.parametrize(
    ("source", "language", "row", "field", "got"),
    [
        (hub_sources.MGSM, "bn", {"question": "A?", "answer_number": None}, "answer_number", "None"),
        (hub_sources.SVAMP, None, {"Body": "A", "Question": "B", "Equation": "1", "Answer": "x"}, "Answer", "'x'"),
        (
            hub_sources.SVAMP,
            None,
            {"Body": "A", "Question": "B", "Equation": "1", "Answer": math.nan},
            "Answer",
            "NaN",
        ),
        (hub_sources.ASDIV, None, {"body": "A", "question": " ", "answer": "1", "formula": "1"}, "question", "' '"),
        (hub_sources.MAWPS, None, {"question": "A?", "result": "1"}, "expression", "only the keys"),
        (hub_sources.XNLI, "sw", {"premise": "A", "hypothesis": "B", "label": 3}, "label", "3"),
        (hub_sources.X_CSQA, "en", QUESTION, "lang", "'sw'"),
        (hub_sources.X_CSQA, "sw", QUESTION | {"answerKey": ""}, "answerKey", "''"),
        (
            hub_sources.X_CSQA,
            "sw",
            QUESTION | {"question": {"stem": "A?", "choices": {"label": ["A", "B"], "text": ["a"]}}},
            "question.choices",
            "['a']",
        ),
        (hub_sources.TATOEBA, "sw", {"sentence1": "Habari.", "sentence2": ""}, "sentence2", "''"),
    ],
)
def test_a_bad_row_names_the_column_of_the_hub(
    tmp_path: Path, source: HubSource[Any], language: str | None, row: dict[str, Any], field: str, got: str
) -> None:
    with pytest.raises(DataError) as error:
        read_hub(source, saved(tmp_path / "copy", [row]), language=language)
    assert f"split {source.splits[0]}, row 1: field '{field}': expected " in str(error.value)
    assert got in str(error.value)


def test_problems_in_our_own_format(tmp_path: Path) -> None:
    rows = [{"id": "a-1", "language": language, "question": "A?", "answer": "1"} for language in ("sw", "no")]
    folder = saved(tmp_path / "mmwp", rows)
    found = read_hub(hub_sources.PROBLEM_LINES, folder, split="test")
    assert [(p.id, p.language, p.source) for p in found.records] == [
        ("a-1", "sw", "mmwp/test:1"),
        ("a-1", "nb", "mmwp/test:2"),
    ]
    with pytest.raises(DataError, match="row 2: field 'language': expected 'sw'"):
        read_hub(hub_sources.PROBLEM_LINES, folder, split="test", language="sw")
    twice = saved(tmp_path / "twice", rows[:1] * 2)
    with pytest.raises(DataError, match="row 2: field 'id': .*twice/test:1 has it"):
        read_hub(hub_sources.PROBLEM_LINES, twice, split="test")


def test_every_language_of_tatoeba_has_its_own_code() -> None:
    codes = hub_sources.TATOEBA.codes
    assert len(codes) == len(set(codes.values())) == 43
    with pytest.raises(ConfigurationError, match="no folder"):
        read_hub(hub_sources.TATOEBA, language="sw")


def of_jsonl(file: Path) -> list[dict[str, Any]]:
    return [json.loads(row) for row in file.read_text(encoding="utf-8").split("\n") if row]


def of_tsv(*names: str) -> Callable[[Path], list[dict[str, Any]]]:
    def rows(file: Path) -> list[dict[str, Any]]:
        cells = (row.split("\t") for row in file.read_text(encoding="utf-8").split("\n") if row)
        return [dict(zip(names, row, strict=True)) for row in cells]

    return rows


def of_mgsm(file: Path) -> list[dict[str, Any]]:
    rows = of_tsv("question", "answer_number")(file)
    return [row | {"answer_number": int(row["answer_number"].replace(",", ""))} for row in rows]


def of_xnli(file: Path) -> list[dict[str, Any]]:
    rows = of_tsv("premise", "hypothesis", "label")(file)
    return [row | {"label": text_readers.XNLI_LABELS.index(row["label"])} for row in rows]


def of_asdiv(file: Path) -> list[dict[str, Any]]:
    names = ("Body", "Question", "Answer", "Formula")
    return [{name.lower(): row.findtext(name) for name in names} for row in ElementTree.parse(file).iter("Problem")]


WHOLE = [
    (hub_sources.GSM8K, "gsm8k/train.jsonl", of_jsonl, None, "train", english_readers.read_gsm8k, 7473),
    (hub_sources.GSM8K, "gsm8k/test.jsonl", of_jsonl, None, "test", english_readers.read_gsm8k, 1319),
    (hub_sources.ASDIV, "asdiv/ASDiv.xml", of_asdiv, None, None, english_readers.read_asdiv, 2084),
    (hub_sources.MGSM, "mgsm/mgsm_bn.tsv", of_mgsm, "bn", None, readers.read_mgsm, 250),
    (hub_sources.MSVAMP, "msvamp/test_Swahili.json", of_jsonl, "sw", None, readers.read_msvamp, 1000),
    (hub_sources.XNLI, "xnli/test-sw.tsv", of_xnli, "sw", "test", text_readers.read_xnli, 5010),
    (
        hub_sources.TATOEBA,
        "tatoeba_parallel/sw-en.tsv",
        of_tsv("sentence1", "sentence2"),
        "sw",
        None,
        text_readers.read_tatoeba,
        390,
    ),
]


@pytest.mark.parametrize(("source", "name", "rows_of", "language", "split", "reader", "count"), WHOLE)
def test_real_rows_give_the_records_of_the_file_reader(
    tmp_path: Path,
    source: HubSource[Any],
    name: str,
    rows_of: Callable[[Path], list[dict[str, Any]]],
    language: str | None,
    split: str | None,
    reader: Callable[..., Any],
    count: int,
) -> None:
    file = real(name)
    if reader in (readers.read_mgsm, readers.read_msvamp):
        expected = reader(file.parent, [language])
    else:
        found = reader(file) if language is None else reader(file, language)
        expected = found if isinstance(found, list) else found.records
    folder = saved(tmp_path / "copy", rows_of(file))
    records = read_hub(source, folder, language=language, split=split).records
    assert len(records) == count
    assert [asdict(one) | {"source": ""} for one in records] == [asdict(one) | {"source": ""} for one in expected]


def test_real_svamp_has_the_problems_of_the_file_reader(tmp_path: Path) -> None:
    file = real("svamp/SVAMP.json")
    folder = saved(tmp_path / "copy", json.loads(file.read_text(encoding="utf-8")))
    found = read_hub(hub_sources.SVAMP, folder).records
    expected = english_readers.read_svamp(file).problems
    assert len(found) == 1000
    # The hub's two splits are a shuffle of the file, so ids name the split.
    assert [one.id for one in found] == [one.id.replace("svamp-", "svamp-train-") for one in expected]
    assert [(p.question, p.answer, p.equation) for p in found] == [(p.question, p.answer, p.equation) for p in expected]
