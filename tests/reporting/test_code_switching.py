import dataclasses

import pandas as pd
import pytest
import synthetic
from test_page import MINIMAL, parse

from lingualift.code_switch import CodeSwitcher, Switching
from lingualift.corpora.code_switched_statistics import sample_by_language, switching_statistics
from lingualift.errors import DataError
from lingualift.lexicons.lexicon import Lexicon
from lingualift.reporting.code_switching import (
    CodeSwitchingPart,
    TextPart,
    describe_switching,
    read_switching,
    statistics_table,
    switched_text,
    switched_texts,
)
from lingualift.reporting.page import render_page

LEXICONS = {
    "de": Lexicon("de", {"apples": ("Äpfel",), "<b>": ("x",)}),
    "ar": Lexicon("ar", {"apples": ("تفاح",), "?": ("؟",)}),
    "sw": Lexicon("sw", {"apples": ("matufaha",), "has": ("ana <i>",)}),
}
SENTENCES = ["Anna has 3 apples?", "apples <script> apples"]


def part(codes: str = "de ar sw", *, examples: int = 30, phases=None, **settings) -> CodeSwitchingPart:
    lexicons = {code: LEXICONS[code] for code in codes.split()}
    switching = Switching(**{"replacement_ratio": 1.0, **settings})
    switcher = CodeSwitcher(SENTENCES, lexicons, switching, seed=0)
    accounts = [switcher.explain(index) for index in range(examples)]
    samples = sample_by_language(accounts, list(lexicons), per_language=5)
    return CodeSwitchingPart(samples, switching_statistics(accounts, list(lexicons)), switching, phases or {})


def test_a_text_is_cut_where_its_language_changes():
    (sample, *_) = part("ar", examples=2).samples["ar"]
    shown = switched_text(sample)
    assert shown.english == "Anna has 3 apples?"
    apples, mark = TextPart("تفاح", "apples", "ar"), TextPart("؟", "?", "ar")
    assert shown.parts == (TextPart("Anna has 3 "), apples, mark)
    assert (shown.replaced, shown.mixed) == ((apples, mark), False)
    shown = switched_text(part("ar", examples=2).samples["ar"][1])
    assert shown.parts == (apples, TextPart(" <script> "), apples)
    assert shown.replaced == (apples,)


@pytest.mark.parametrize("settings", [{}, {"unit": "phrase"}, {"embedded_languages": 3}, {"replacement_ratio": 0.0}])
def test_the_parts_are_the_text(settings):
    for samples in part(**settings).samples.values():
        for sample in samples:
            shown = switched_text(sample)
            assert "".join(piece.text for piece in shown.parts) == sample.text
            originals = [piece.original for piece in shown.parts if piece.language]
            assert originals == [item.original for item in sample.replacements]
            assert shown.mixed == ("+" in sample.language)


def test_languages_stand_by_class_and_without_examples_not_at_all():
    found = part("sw de ar", examples=30)
    assert {name: list(codes) for name, codes in switched_texts(found).items()} == {
        "Low-resource": ["ar", "sw"],
        "High-resource": ["de"],
    }
    none = dataclasses.replace(found, samples={"de": found.samples["de"], "sw": []})
    assert [list(codes) for codes in switched_texts(none).values() if codes] == [["de"]]


def test_the_statistics_read_well():
    table = statistics_table(part("de ar sw").statistics)
    assert list(table["language"]) == ["Arabic", "Swahili", "German"]
    assert list(table.columns[:4]) == ["language", "class", "sentences", "words"]
    arabic = table.iloc[0]
    assert arabic["replaced of covered, %"] == "100.0"
    assert float(arabic["words covered, %"]) == pytest.approx(50, abs=10)
    with pytest.raises(DataError, match="code-switching statistics: missing columns"):
        statistics_table(pd.DataFrame({"language": ["de"]}))


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"replacement_ratio": [0.5, 1.0]}, "one language, and a share drawn from 50 to 100 % of what"),
        ({"replacement_ratio": 0.7}, "and 70 % of what a lexicon covers is replaced: words and marks, each alone."),
        (
            {"unit": "phrase", "phrase_words": 4},
            "words, in phrases of up to 4 where they stand side by side, and marks",
        ),
        ({"embedded_languages": 3}, "Each sentence draws 3 languages"),
        ({"class_weights": {"low": 2.5}, "temperature": 2}, "(low 2.5, medium 1, high 1) at temperature 2."),
    ],
)
def test_the_settings_are_said(settings, said):
    text = describe_switching(part(**settings))
    assert said in text
    assert ("resource class" in text) == ("class_weights" in settings)


def test_a_phase_with_other_settings_is_named():
    same, other = Switching(replacement_ratio=1.0), Switching(replacement_ratio=1.0, unit="phrase")
    text = describe_switching(part(phases={"a-one": same, "b-two": other}))
    assert text.endswith("Trained by other settings, which are listed below: b-two.")
    assert "other settings" not in describe_switching(part(phases={"a-one": same}))


def test_settings_are_those_of_code_switching_without_the_writing():
    settings = {"replacement_ratio": 0.7, "unit": "phrase", "write_examples": 3, "processes": None}
    assert read_switching(settings) == Switching(replacement_ratio=0.7, unit="phrase")


def test_the_page_marks_what_was_replaced_in_either_direction():
    page = render_page(dataclasses.replace(MINIMAL, code_switching=part()))
    tags = parse(page).tags
    assert 'href="#switching"' in page
    assert '<mark lang="ar" title="apples">تفاح</mark><mark lang="ar" title="?">؟</mark>' in page
    assert '<bdi lang="en">apples</bdi> → <bdi lang="ar">تفاح</bdi>' in page
    texts = [attributes for tag, attributes in tags if tag == "td" and "dir" in attributes]
    assert texts
    assert {attributes["dir"] for attributes in texts} == {"auto"}
    # A direction of its own would take a replaced word out of the sentence's.
    assert not any("dir" in attributes for tag, attributes in tags if tag == "mark")
    assert [attributes for tag, attributes in tags if tag == "details"].count({"open": None}) == 1


def test_the_page_escapes_every_text():
    page = render_page(dataclasses.replace(MINIMAL, code_switching=part()))
    assert "apples &lt;script&gt;" in page
    assert "ana &lt;i&gt;" in page
    assert "<script> " not in page


def test_the_page_shows_three_examples_of_a_language_and_names_them_where_they_are_mixed():
    one = render_page(dataclasses.replace(MINIMAL, code_switching=part("de")))
    assert one.count('<mark lang="de"') == 1 + 2 + 1
    assert "(German)" not in one
    mixed = render_page(dataclasses.replace(MINIMAL, code_switching=part(embedded_languages=3)))
    assert "(German)" in mixed
    assert "(Arabic)" in mixed


def test_without_examples_there_is_no_section():
    assert "Code-switching" not in render_page(MINIMAL)


def test_the_sections_of_all_languages_are_closed_but_one():
    lexicons = {code: Lexicon(code, {"apples": ("x",)}) for code in synthetic.EVERY if code != "en"}
    switcher = CodeSwitcher(SENTENCES, lexicons, (1.0, 1.0), seed=0)
    accounts = [switcher.explain(index) for index in range(2000)]
    found = CodeSwitchingPart(
        sample_by_language(accounts, list(lexicons), per_language=5),
        switching_statistics(accounts, list(lexicons)),
        switcher.switching,
    )
    page = render_page(dataclasses.replace(MINIMAL, code_switching=found))
    start = page.index('<h2 id="switching"')
    section = page[start : page.index("</section>", start)]
    details = [attributes for tag, attributes in parse(section).tags if tag == "details"]
    assert len(details) == len(lexicons) + 1  # the statistics
    assert sum("open" in attributes for attributes in details) == 1
