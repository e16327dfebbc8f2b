from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from lingualift.corpora.english_readers import ReadProblems
from lingualift.corpora.held_out import HeldOut
from lingualift.corpora.leakage import check_no_leakage, training_texts
from lingualift.corpora.real_corpus import (
    arithmetic_tables,
    english_sentences,
    equation_steps,
    foundation_corpus,
    frequent_names,
    instruction_data,
    monolingual_texts,
)
from lingualift.corpora.real_texts import READERS, RealTexts, clean_sentence, read_held_out, read_real_texts
from lingualift.errors import DataError, LeakageError
from lingualift.evaluation.answers import extract_answer
from lingualift.sources import EnglishSource, Sources
from tests.conftest import read_parameters
from tests.made_up_real_data import LANGUAGES, PLANTED, write_real_data

INSTRUCTIONS = {"solve": "Solve.", "translate": "Translate.", "paraphrase": "Say."}
MIX = {"solve": 0.3, "solve_noised": 0.2, "rewrite": 0.2, "copy": 0.1, "arithmetic": 0.2}


def sources_at(root: Path, **changed: Any) -> Sources:
    return Sources.model_validate({**read_parameters("real")["sources"], "root": str(root), **changed})


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Sources:
    return sources_at(write_real_data(tmp_path_factory.mktemp("real")))


@pytest.fixture(scope="module")
def held_out(sources: Sources) -> HeldOut:
    return HeldOut(read_held_out(sources))


@pytest.fixture(scope="module")
def texts(sources: Sources, held_out: HeldOut) -> RealTexts:
    return read_real_texts(sources, LANGUAGES, held_out)


def test_every_problem_of_every_held_out_benchmark_is_read(held_out: HeldOut):
    found = {(problem.id.split("-")[0], problem.language) for problem in held_out.problems}
    assert found == {("msvamp", "en"), ("msvamp", "de"), ("mgsm", "en"), ("mgsm", "de")}
    assert len(held_out.problems) == 10


def test_what_is_left_out_is_counted_by_source_and_reason(texts: RealTexts):
    assert texts.counts["asdiv"] == {
        "read": 15, "answer_is_no_number": 1, "kept": 12, "test_problems": 1, "no_worked_solution": 1,
    }  # fmt: skip
    assert texts.counts["mawps"] == {"read": 14, "kept": 12, "near_test_problems": 1, "repeated": 1}
    assert texts.counts["svamp"] == {"read": 1, "test_problems": 1}
    assert texts.counts["gsm8k"] == {"read": 13, "kept": 12, "test_problems": 1}
    assert texts.counts["sentences/de"] == {"read": 31, "kept": 30, "test_problems": 1}
    assert texts.counts["sentences/en"] == {"read": 125, "no_sentence": 2, "kept": 123}
    for source, counts in texts.counts.items():
        assert counts["read"] == sum(number for what, number in counts.items() if what != "read"), source


def test_planted_test_problems_are_in_no_text(texts: RealTexts, held_out: HeldOut):
    questions = [problem.question for problem in texts.problems]
    assert len(questions) == 36
    kept = [*questions, *texts.sentences, *(text for found in texts.monolingual.values() for text in found)]
    assert [text for text in kept if held_out.repeat(text)] == []


def test_every_problem_has_a_solution_from_which_its_answer_is_read(texts: RealTexts):
    assert all(problem.rationale for problem in texts.problems)
    assert [extract_answer(problem.rationale) for problem in texts.problems] == [p.answer for p in texts.problems]
    by_id = {problem.id: problem for problem in texts.problems}
    assert by_id["asdiv-1"].rationale == "9 - 2 = 7. The answer is 7."
    assert by_id["mawps-2"].rationale == "3 * 3 = 9. The answer is 9."
    assert by_id["gsm8k-train-1"].rationale == "He pays 3 * $2.50 = $7.5.\nThe answer is 7.5."


def test_a_source_of_which_nothing_is_left_is_refused(sources: Sources, held_out: HeldOut):
    only = sources.model_copy(update={"english": [EnglishSource(reader="svamp", path="svamp/SVAMP.json")]})
    with pytest.raises(DataError, match=r"no problem is left: svamp: .*'test_problems': 1.*add another source"):
        read_real_texts(only, LANGUAGES, held_out)


def test_a_malformed_row_stops_the_reading_unless_it_may_be_skipped(tmp_path: Path, held_out: HeldOut):
    root = write_real_data(tmp_path)
    with (root / "gsm8k" / "train.jsonl").open("a") as file:
        file.write('{"question": "How many?", "answer": "no idea"}\n')
    entry = {"reader": "gsm8k", "path": "gsm8k/train.jsonl"}
    with pytest.raises(DataError, match=r"train.jsonl:14: field 'answer'"):
        read_real_texts(sources_at(root, english=[entry]), LANGUAGES, held_out)
    skipping = sources_at(root, english=[{**entry, "on_bad_row": "skip"}])
    assert read_real_texts(skipping, LANGUAGES, held_out).counts["gsm8k"]["malformed"] == 1


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("  The  dog\tsleeps. ", "The dog sleeps."),
        ("আমি ভাত খাই।", "আমি ভাত খাই।"),
        ("ฉันกินข้าว", "ฉันกินข้าว"),
        ("我在这里。", "我在这里。"),
        ("***", None),
        ("10 - 12 - 2004 : 14,50 Eur", None),
        ("See http://example.org for more of it.", None),
        ("Write to info@example.org now.", None),
        ("word " * 61, None),
        ("", None),
    ],
)
def test_a_line_is_a_sentence_or_left_out(line, sentence):
    assert clean_sentence(line) == sentence


def test_corpora_are_what_the_texts_hold_up_to_a_bound(texts: RealTexts):
    mono = monolingual_texts(texts, 1000, 0)
    assert {code: len(found) for code, found in mono.items()} == {"en": 159, "de": 30, "sw": 30, "zh": 30, "ha": 30}
    assert {len(found) for found in monolingual_texts(texts, 20, 0).values()} == {20}
    questions = {problem.question for problem in texts.problems}
    few, all_ = english_sentences(texts, 40, 0), english_sentences(texts, 10_000, 0)
    assert questions <= set(few)
    assert len(few) == 40
    assert sorted(all_) == sorted([*questions, *texts.sentences])
    data = instruction_data(texts, 10_000, "Solve.", 0)
    assert len({example.id for example in data}) == len(data) == 36
    assert len(instruction_data(texts, 5, "Solve.", 0)) == 5


def test_corpora_follow_from_the_seed(texts: RealTexts):
    assert english_sentences(texts, 50, 0) == english_sentences(texts, 50, 0) != english_sentences(texts, 50, 1)
    assert made_foundation(texts, 50, 0) == made_foundation(texts, 50, 0) != made_foundation(texts, 50, 1)


def made_foundation(texts: RealTexts, count: int, seed: int):
    return foundation_corpus(texts, count, INSTRUCTIONS, MIX, seed, largest_number=12)


def test_the_stand_in_s_corpus_has_every_kind_with_right_responses(texts: RealTexts):
    examples = made_foundation(texts, 400, 0)
    assert len({example.id for example in examples}) == len(examples) == 400
    rationales = {problem.question: problem.rationale for problem in texts.problems}
    of_kind = {kind: [e for e in examples if e.id.endswith(f"-{kind}")] for kind in MIX}
    assert all(of_kind.values())
    assert all(example.response == rationales[example.source] for example in of_kind["solve"])
    assert {example.response for example in of_kind["solve_noised"]} <= set(rationales.values())
    plain = set(rationales) | set(texts.sentences)
    assert {example.response for example in of_kind["rewrite"]} <= plain
    assert {example.response for example in of_kind["copy"]} & set(texts.sentences)
    for example in of_kind["arithmetic"]:
        assert eval(extract_answer(example.response)) == pytest.approx(eval(example.source))  # type: ignore[arg-type]


def test_decimals_survive_the_noise(texts: RealTexts):
    noised = [
        e.source for e in made_foundation(texts, 400, 0) if e.id.endswith(("noised", "rewrite")) and "$" in e.source
    ]
    assert noised
    assert all("$2.50" in source for source in noised)


def test_arithmetic_is_whole_and_the_equations_steps_are_there(texts: RealTexts):
    tables = arithmetic_tables(12)
    assert ("12", "/", "4", "3") in tables
    assert not [step for step in tables if "." in step[3] or step[3].startswith(("-", "0"))]
    assert len(tables) == len(set(tables)) == 144 + 66 + 144 + 35
    assert ("9", "-", "2", "7") in equation_steps(texts.problems)


def test_names_stand_with_a_capital_inside_sentences_only():
    texts = ["Then Ann met Bob. A mark was there. Mark's hat is on Ann.", "He asked Bob, Bob said: I can Can."]
    assert frequent_names(texts) == ["Bob", "Ann"]


def test_a_leak_that_nobody_dropped_is_an_error(texts: RealTexts, held_out: HeldOut):
    data, made = instruction_data(texts, 100, "Solve.", 0), made_foundation(texts, 50, 0)
    clean = training_texts(texts.monolingual, texts.sentences, data, made, {})
    assert check_no_leakage(held_out.problems, clean)["instruction data"] == 72
    leaking = training_texts(texts.monolingual, [*texts.sentences, f"So: {PLANTED}"], data, made, {})
    with pytest.raises(LeakageError, match=r"'code-switching sentences', text 124: contains test problem 'msvamp-1'"):
        check_no_leakage(held_out.problems, leaking)


def test_every_reader_that_the_settings_name_exists():
    for name, reader in READERS.items():
        assert EnglishSource(reader=name, path="x").reader == name
        assert reader.__annotations__["return"] in (ReadProblems, "ReadProblems")
    with pytest.raises(ValidationError, match="Input should be 'asdiv'"):
        EnglishSource(reader="aqua", path="x")  # type: ignore[arg-type]
