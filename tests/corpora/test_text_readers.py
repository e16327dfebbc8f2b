import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lingualift.corpora.text_readers import (
    XNLI_LABELS,
    ChoiceQuestion,
    InferencePair,
    ParallelSentence,
    iterate_monolingual,
    read_monolingual,
    read_tatoeba,
    read_x_csqa,
    read_xnli,
)
from lingualift.errors import ConfigurationError, DataError
from tests.real_data import real, written


def tatoeba(file: Path, **how: Any) -> list[ParallelSentence]:
    return read_tatoeba(file, "sw", **how)


def xnli(file: Path, **how: Any) -> list[InferencePair]:
    return read_xnli(file, "sw", **how)


READERS = [tatoeba, read_monolingual, xnli, read_x_csqa]


# Languages with fewer sentence pairs than the 1000 of the others.
TATOEBA_ROWS = {"hy": 742, "ml": 687, "sl": 823, "sw": 390, "ta": 307, "te": 234, "th": 548}
TATOEBA_LANGUAGES = (
    "af ar be bg bn ca cs da de es eu fi fr hi hr hu hy id is it ja ko mk ml mr nb nl pl pt ro ru sk sl sr sv sw ta te "
    "th tr uk vi zh"
)


@pytest.mark.parametrize("language", TATOEBA_LANGUAGES.split())
def test_real_tatoeba(language: str) -> None:
    file, rows = real(f"tatoeba_parallel/{language}-en.tsv"), TATOEBA_ROWS.get(language, 1000)
    sentences = read_tatoeba(file, language)
    assert len(sentences) == len({sentence.id for sentence in sentences}) == rows
    assert {sentence.language for sentence in sentences} == {language}
    text, english = file.read_text(encoding="utf-8").split("\n")[rows - 1].split("\t")
    last = ParallelSentence(f"tatoeba-{language}-{rows}", language, text, english, f"{language}-en.tsv:{rows}")
    assert sentences[-1] == last


@pytest.mark.parametrize(
    ("language", "rows"), [("af", 1934), ("en", 4078), ("eu", 3597), ("hy", 1175), ("is", 832), ("mr", 466)]
)
def test_real_monolingual(language: str, rows: int) -> None:
    file = real(f"ud_text/{language}.txt")
    sentences = read_monolingual(file)
    assert len(sentences) == rows
    assert sentences[-1] == file.read_text(encoding="utf-8").rstrip("\n").split("\n")[-1].strip()
    assert list(iterate_monolingual(file)) == sentences


@pytest.mark.parametrize("language", ["bg", "en", "sw", "ur"])
@pytest.mark.parametrize(("split", "whole"), [("dev", 2490), ("test", 5010)])
def test_real_xnli_has_every_label_equally_often(language: str, split: str, whole: int) -> None:
    name, rows = f"{split}-{language}", 999 if language == "bg" else whole
    pairs = read_xnli(real(f"xnli/{name}.tsv"), language)
    assert len(pairs) == len({pair.id for pair in pairs}) == rows
    assert Counter(pair.label for pair in pairs) == dict.fromkeys(XNLI_LABELS, rows // 3)


def test_real_xnli_is_parallel_by_id() -> None:
    english, swahili = (read_xnli(real(f"xnli/test-{code}.tsv"), code) for code in ("en", "sw"))
    assert [(pair.id, pair.label) for pair in english] == [(pair.id, pair.label) for pair in swahili]


def test_tatoeba_line_ends_and_blank_lines(tmp_path: Path) -> None:
    file = written(tmp_path / "sw-en.tsv", "\ufeffHabari \t Hello\u2028there\r\n\r\n\u3000\nNdiyo\tYes")
    assert read_tatoeba(file, "sw") == [
        ParallelSentence("tatoeba-sw-1", "sw", "Habari", "Hello\u2028there", "sw-en.tsv:1"),
        ParallelSentence("tatoeba-sw-4", "sw", "Ndiyo", "Yes", "sw-en.tsv:4"),
    ]


def test_monolingual_text_is_streamed(tmp_path: Path) -> None:
    file = written(tmp_path / "sw.txt", b"\xef\xbb\xbfHabari\tgani\r\n\n Ndiyo \nb\xffd\n")
    sentences = iterate_monolingual(file)
    assert (next(sentences), next(sentences)) == ("Habari\tgani", "Ndiyo")
    with pytest.raises(DataError, match=r"sw\.txt:4: field 'row': expected UTF-8 text, got 'byte 0xff'"):
        next(sentences)
    assert read_monolingual(file, on_bad_row="skip") == ["Habari\tgani", "Ndiyo"]


def test_a_missing_monolingual_file_is_an_error_before_the_first_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"sw\.txt: expected a file with one sentence a line, found no file"):
        iterate_monolingual(tmp_path / "sw.txt")


def test_xnli_rows(tmp_path: Path) -> None:
    file = written(tmp_path / "dev-sw.tsv", 'A "b"\tC\tneutral\r\nD\tE\tentailment\r\n')
    assert read_xnli(file, "sw") == [
        InferencePair("xnli-1", "sw", 'A "b"', "C", "neutral", "dev-sw.tsv:1"),
        InferencePair("xnli-2", "sw", "D", "E", "entailment", "dev-sw.tsv:2"),
    ]


def test_real_x_csqa() -> None:
    files = sorted(real("x_csqa").glob("*/dev.jsonl"))
    assert files
    for file in files:
        skipped: list[str] = []  # some translations are empty
        questions = read_x_csqa(file, on_bad_row="skip", skipped=skipped)
        assert len(questions) + len(skipped) == 1000
        assert len({question.language for question in questions}) == 1


CHOICES = [{"label": "A", "text": "nyumba"}, {"label": "B", "text": "bahari"}]


def row(**changes: Any) -> str:
    record = {"id": "q1", "lang": "sw", "question": {"stem": "Samaki?", "choices": CHOICES}, "answerKey": "B"}
    return json.dumps(record | changes, ensure_ascii=False) + "\n"


def asking(**changes: Any) -> str:
    return row(question={"stem": "Samaki?", "choices": CHOICES} | changes)


def test_x_csqa_rows(tmp_path: Path) -> None:
    file = written(tmp_path / "dev.jsonl", row() + "\n" + row(lang="jap") + row(id="q2", answerKey="A", extra=1))
    choices = {"A": "nyumba", "B": "bahari"}
    assert read_x_csqa(file) == [
        ChoiceQuestion("q1", "sw", "Samaki?", choices, "B", "dev.jsonl:1"),
        ChoiceQuestion("q1", "ja", "Samaki?", choices, "B", "dev.jsonl:3"),
        ChoiceQuestion("q2", "sw", "Samaki?", choices, "A", "dev.jsonl:4"),
    ]


@pytest.mark.parametrize(
    ("read", "good", "bad", "parts"),
    [
        (tatoeba, "A\tB\n", "A B\n", ["'row'", "text<TAB>english", "'A B'"]),
        (tatoeba, "A\tB\n", "A\tB\tC\n", ["'row'", "text<TAB>english"]),
        (tatoeba, "A\tB\n", " \tB\n", ["'text'", "a non-empty text", "got ''"]),
        (tatoeba, "A\tB\n", "A\t\n", ["'english'", "a non-empty text"]),
        (tatoeba, "A\tB\n", "A" * 200 + "\n", ["'row'", "…; correct"]),
        (xnli, "A\tB\tneutral\n", "A\tB\n", ["'row'", "premise<TAB>hypothesis<TAB>label"]),
        (xnli, "A\tB\tneutral\n", "\tB\tneutral\n", ["'premise'", "a non-empty text"]),
        (xnli, "A\tB\tneutral\n", "A\t\tneutral\n", ["'hypothesis'", "a non-empty text"]),
        (xnli, "A\tB\tneutral\n", "A\tB\tmaybe\n", ["'label'", "entailment, neutral, contradiction", "'maybe'"]),
        (read_x_csqa, row(), "{oops\n", ["'row'", "valid JSON", "column 2"]),
        (read_x_csqa, row(), '{"id": 1%s}\n' % ("0" * 5000), ["'row'", "ordinary size"]),
        (read_x_csqa, row(), "[]\n", ["'row'", "a JSON object", "got []"]),
        (read_x_csqa, row(), '{"id": "q2"}\n', ["'lang'", "a non-empty text", "only the keys ['id']"]),
        (read_x_csqa, row(), row(id=""), ["'id'", "a non-empty text"]),
        (read_x_csqa, row(), row(id=5), ["'id'", "a non-empty text", "got 5"]),
        (read_x_csqa, row(), row(), ["'id'", "data.txt:1 has it", "'q1'"]),
        (read_x_csqa, row(), row(question="Q?"), ["'question'", "an object with stem and choices", "'Q?'"]),
        (read_x_csqa, row(), asking(stem=" "), ["'question.stem'", "a non-empty text"]),
        (read_x_csqa, row(), asking(choices=CHOICES[:1]), ["'question.choices'", "at least two"]),
        (read_x_csqa, row(), asking(choices=[5, 6]), ["'question.choices[0]'", "an object", "got 5"]),
        (read_x_csqa, row(), asking(choices=[CHOICES[0], {"label": "B"}]), ["'question.choices[1].text'", "['label']"]),
        (read_x_csqa, row(), asking(choices=[CHOICES[0]] * 2), ["'question.choices[1].label'", "'A'"]),
        (read_x_csqa, row(), row(answerKey="E"), ["'answerKey'", "labels A, B", "'E'"]),
        (read_x_csqa, row(), row(answerKey=""), ["'answerKey'", "a non-empty text"]),
    ],
)
def test_a_malformed_row_is_located_or_skipped(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, read: Callable[..., Any], good: str, bad: str, parts: list[str]
) -> None:
    file = written(tmp_path / "data.txt", good + "\n" + bad)
    with pytest.raises(DataError) as error:
        read(file)
    located = [f"{file}:3: field ", "correct the row", "on_bad_row='skip'"]
    assert all(part in str(error.value) for part in located + parts), error.value
    skipped: list[str] = []
    assert [record.source for record in read(file, on_bad_row="skip", skipped=skipped)] == ["data.txt:1"]
    assert skipped == [str(error.value)]
    assert f"skipped 1 malformed rows, first: {file}:3" in caplog.text


@pytest.mark.parametrize("read", READERS)
def test_bytes_that_are_no_text_are_located(tmp_path: Path, read: Callable[..., Any]) -> None:
    file = written(tmp_path / "data.txt", b"\n\xc3\n")
    with pytest.raises(DataError, match=r"data\.txt:2: field 'row': expected UTF-8 text, got 'byte 0xc3'"):
        read(file)


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize(
    ("text", "found"),
    [
        (b"", "found none; fetch it again"),
        (b"\xef\xbb\xbf\r\n \n", "found none; fetch it again"),
        (b"\xff\n", "found 0 rows to leave out and 1 bad rows .first: .*data.txt:1"),
    ],
)
def test_a_file_without_record_is_an_error(tmp_path: Path, read: Callable[..., Any], text: bytes, found: str) -> None:
    with pytest.raises(DataError, match=rf"data\.txt: expected at least one .*, {found}"):
        read(written(tmp_path / "data.txt", text), on_bad_row="skip")


@pytest.mark.parametrize("read", READERS)
def test_an_unknown_way_with_bad_rows_is_refused_at_once(tmp_path: Path, read: Callable[..., Any]) -> None:
    with pytest.raises(ConfigurationError, match="'error' or 'skip', got 'ignore'"):
        read(tmp_path / "data.txt", on_bad_row="ignore")


@pytest.mark.parametrize("read", READERS)
def test_a_missing_file_is_an_error(tmp_path: Path, read: Callable[..., Any]) -> None:
    with pytest.raises(DataError, match=r"data\.txt: expected a file with one .* a line, found no file; fetch it"):
        read(tmp_path / "data.txt", on_bad_row="skip")
