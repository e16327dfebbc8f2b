import base64
import gzip
import html
import json
import re
import shutil
import subprocess

import pytest
import synthetic

from lingualift.records import Prediction
from lingualift.reporting.answer_browser import browser_part, pack_answers
from lingualift.reporting.page import ReportData, render_page

LABELS = {"lift": "LinguaLIFT", "mono": "MonoReason"}
EVIL = "</script><script>document.title = 'taken'</script>"


def answer(number: int, language: str, said: str, *, prompt: str = "", gold: str = "12") -> Prediction:
    read = said.removeprefix("The answer is ").removesuffix(".")
    found = read if read.isdigit() else None
    question = prompt or f"{language} question {number}"
    return Prediction(f"p-{number}", language, question, said, found, gold, found == gold)


ANSWERS = {
    "mono": {
        "en": [answer(0, "en", "The answer is 12."), answer(1, "en", "The answer is 7.")],
        "ar": [answer(0, "ar", EVIL), answer(1, "ar", "The answer is 12.")],
    },
    "lift": {
        "en": [answer(0, "en", "The answer is 12."), answer(1, "en", "The answer is 12.")],
        "ar": [answer(0, "ar", "The answer is 12."), answer(1, "ar", "The answer is 12.")],
    },
    "words": {"ar": [answer(1, "ar", "The answer is 3.", prompt="translated")]},
}


def unpacked(packed: str) -> dict:
    return json.loads(gzip.decompress(base64.b64decode(packed)))


def test_every_answer_is_packed_beside_its_question():
    content = unpacked(pack_answers(ANSWERS, LABELS))
    assert content["systems"] == ["MonoReason", "LinguaLIFT", "words"]
    assert content["languages"] == [["ar", "Arabic"], ["en", "English"]]  # low before high
    first, second = content["problems"]["ar"]
    assert (first["id"], first["question"], first["gold"]) == ("p-0", "ar question 0", "12")
    assert first["answers"] == [[EVIL, None, 0], ["The answer is 12.", "12", 1], None]
    assert second["answers"][2] == ["The answer is 3.", "3", 0, "translated"]


def test_the_same_answers_give_the_same_text():
    assert pack_answers(ANSWERS, LABELS) == pack_answers(ANSWERS, LABELS)


def test_without_answers_there_is_no_browser():
    assert pack_answers({}, LABELS) == ""
    assert 'id="answers"' not in render_page(page({}))


def test_the_reference_stands_first_beside_the_first_other():
    assert browser_part(ANSWERS, LABELS, "lift") | {"packed": ""} == {"packed": "", "first": 1, "second": 0}
    assert browser_part({"mono": ANSWERS["mono"]}, LABELS, "lift") | {"packed": ""} == {
        "packed": "",
        "first": 0,
        "second": 0,
    }


def page(answers: dict) -> ReportData:
    table = synthetic.language_table(["lift", "mono"], ["en", "ar"])
    floors = synthetic.floors(["en", "ar"])
    return ReportData("Study", table, synthetic.class_table(table), floors, LABELS, answers=answers, reference="lift")


@pytest.fixture(scope="module")
def shown(tmp_path_factory) -> str:
    """What a browser makes of the page, its answers opened."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("no Chromium")
    file = tmp_path_factory.mktemp("browser") / "report.html"
    file.write_text(render_page(page(ANSWERS)), encoding="utf-8")
    command = [chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=5000", "--dump-dom"]
    done = subprocess.run([*command, f"file://{file}#browser"], capture_output=True, text=True, timeout=120, check=True)
    return done.stdout


def test_a_browser_shows_two_systems_side_by_side(shown):
    part = shown[shown.index('id="answers"') : shown.index('id="packed-answers"')]
    cells = [html.unescape(re.sub("<[^>]+>", "", cell)) for cell in re.findall(r"<td[^>]*>(.*?)</td>", part, re.DOTALL)]
    assert cells == [
        "p-0", "ar question 0", "12", "The answer is 12.", "✓ 12", EVIL, "✗ no number",
        "p-1", "ar question 1", "12", "The answer is 12.", "✓ 12", "The answer is 12.", "✓ 12",
    ]  # fmt: skip
    assert "2 of 2 problems. Right: LinguaLIFT 2, MonoReason 1." in part


def test_text_of_models_is_never_run(shown):
    assert "<title>Study</title>" in shown
