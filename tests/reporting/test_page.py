import base64
import dataclasses
import re
from html.parser import HTMLParser

import numpy as np
import pandas as pd
import pytest
import synthetic

from lingualift.errors import DataError
from lingualift.reporting import figures
from lingualift.reporting.findings import find
from lingualift.reporting.page import (
    ReportData,
    ReportFigure,
    RunFacts,
    SamplePrediction,
    duration_text,
    flatten,
    render_page,
)

LABELS = {"lift": "LinguaLIFT", "mono": "MonoReason"}
TABLE = synthetic.language_table(["lift", "mono"], ["en", "sw", "vi"])
CLASSES = synthetic.class_table(TABLE)
GROUPS = synthetic.group_table(["lift", "mono"], ["en", "sw", "vi"])
MINIMAL = ReportData("Study", TABLE, CLASSES, synthetic.floors(["en", "sw", "vi"]), LABELS)
QUESTION = "كم تفاحة لديها؟ <script>alert(1)</script>"


def full() -> ReportData:
    phases = pd.DataFrame(
        [("lift", "language_alignment", "code_switched", "alignment", 700, 44800, 160.3, True)],
        columns=[
            "system",
            "phase",
            "corpus",
            "trainable",
            "optimizer_steps",
            "examples",
            "seconds",
            "frozen_unchanged",
        ],
    )
    return dataclasses.replace(
        MINIMAL,
        group_table=GROUPS,
        paired_table=synthetic.paired_table(0.11),
        figures=[ReportFigure.from_figure("heat_map", figures.heat_map(TABLE, MINIMAL.floors))],
        numbers_right=synthetic.numbers_right_table(["lift"], ["en", "sw"]).assign(numbers_right=0.875),
        probes={"Encoder keeps words": pd.DataFrame({"language": ["sw"], "read_back": [0.973]})},
        phases=phases,
        samples=[SamplePrediction("lift", "ar", QUESTION, "apples & pears", None, "16", correct=False)],
        parameters={"training": {"phases": [{"learning_rate": 6e-4}]}, "seed": 7},
        run=RunFacts(
            versions={"torch": "2.13.0"},
            durations_seconds={"evaluation.score": 200.0, "corpus.draw": 5400.0, "corpus.read": 99.0},
            memory={"evaluation.score": {"before_bytes": 2**29, "peak_bytes": 3 * 2**30, "processes": 3}},
            data=[{"dataset": "minimmwp", "path": "data/01_raw", "files": 50, "bytes": 599749, "md5": "abc.dir"}],
            lock=[{"path": "data/01_raw", "md5": "abc.dir", "same": True}],
            code={"commit": "c0ffee", "changed": ["src/a.py"]},
            machine={"cores": "2", "memory": "24 GiB"},
        ),
        published=("MGSM", "MMWP"),
    )


class Tags(HTMLParser):
    """Collects tags with their attributes and checks that they are closed in order."""

    VOID = frozenset({"meta", "img", "br", "link", "input"})

    def __init__(self):
        super().__init__()
        self.tags, self.open = [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def parse(page: str) -> Tags:
    tags = Tags()
    tags.feed(page)
    assert tags.open == []
    return tags


def lead(page: str) -> str:
    found = re.search(r'<p class="lead">(.*?)</p>', page, re.DOTALL)
    assert found
    return found[1]


def test_the_page_holds_every_part_with_its_numbers():
    page = render_page(full())
    parse(page)
    expected = [
        f"{100 * CLASSES.iloc[0]['accuracy']:.1f}",
        "+11.0",
        "7.0 to 15.0",
        "blind guesser (floor)",
        "87.5",
        "0.973",
        "700",
        "44,800",
        "160.3",
    ]
    expected += [
        "language_alignment",
        "Frozen unchanged",
        "training.phases.0.learning_rate",
        "0.0006",
        "2.13.0",
    ]
    expected += [
        "3 min 20 s",
        "abc.dir",
        "599,749",
        "c0ffee",
        "src/a.py",
        "not reproduced here",
        "57.6",
        "Seeds: 0",
        "1 h 30 min",
        "3,072",
        "3.0 GiB, was resident in evaluation.score",
        "1 have the hash",
        "no answer",
    ]
    assert [part for part in expected if part not in page] == []


def test_without_a_floor_nothing_is_said_above_it():
    classes = synthetic.without_floor(CLASSES)
    notes, groups = ["No floor is known for X & Y."], synthetic.without_floor(GROUPS)
    data = dataclasses.replace(full(), class_table=classes, group_table=groups, floors={}, notes=notes)
    page = render_page(data)
    parse(page)
    assert "No floor is known for X &amp; Y." in page
    for part in ("blind guesser", "The floor is", "Dashed", "Transfer by", "Transfer:", "accuracy − floor"):
        assert part not in page, part
    assert 'class="n best"' in page
    assert "Accuracy by family, %" in page
    found = find(classes, synthetic.paired_table(0.11), labels=LABELS)
    for sentence in (found.summary, *found.systems):
        assert "is above" not in sentence
        assert "–" not in sentence
    assert "No floor is known for these problems" in found.summary
    assert "so LinguaLIFT is better than MonoReason" in found.summary


def test_absent_parts_leave_their_section_out():
    page = render_page(MINIMAL)
    parse(page)
    assert re.findall(r'<h2 id="(\w+)"', page) == ["findings", "accuracy", "classes", "run"]
    assert all(f'href="#{name}"' in page for name in ("findings", "accuracy", "classes", "run"))
    assert 'href="#paired"' not in page


def test_nothing_is_loaded_from_outside():
    page = render_page(full())
    addresses = [value for _, attrs in parse(page).tags for name, value in attrs.items() if name in ("src", "href")]
    assert addresses
    assert all(value.startswith(("data:image/png;base64,", "#")) for value in addresses)
    assert "default-src 'none'" in page
    assert not re.search(r"url\(|@import|fetch\(|https?://", page)


def test_text_of_questions_is_escaped_and_may_run_right_to_left():
    page = render_page(full())
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "apples &amp; pears" in page
    cells = [attrs for tag, attrs in parse(page).tags if tag == "td" and "dir" in attrs]
    assert [cell["dir"] for cell in cells] == ["auto", "auto"]


def test_labels_and_titles_are_escaped_too():
    data = dataclasses.replace(full(), title="<b>t</b>", labels={"lift": "<i>L</i>"}, parameters={"<u>": "<s>"})
    page = render_page(data)
    assert not re.search(r"<b>|<i>|<u>|<s>", page)


def test_pictures_are_embedded_whole():
    data = full()
    page = render_page(data)
    found = re.search(r"data:image/png;base64,([^\"]+)", page)
    assert found
    assert base64.b64decode(found[1]) == data.figures[0].png
    with pytest.raises(DataError, match="PNG"):
        render_page(dataclasses.replace(data, figures=[ReportFigure("x", b"GIF89")]))


def test_the_same_data_gives_the_same_page():
    assert render_page(full()) == render_page(full())


def rows_of(page: str, section: str) -> list[tuple[str, str]]:
    """Attributes and inner text of the rows of a section's first table."""
    start = page.index(f'id="{section}"')
    body = page[page.index("<tbody>", start) : page.index("</tbody>", start)]
    return re.findall(r"<tr([^>]*)>(.*?)</tr>", body, re.DOTALL)


def test_the_best_cell_is_marked_and_averages_stay_below_when_sorted():
    rows = rows_of(render_page(full()), "accuracy")
    assert [re.findall(r"<td>([^<]*)</td>", row)[1] for _, row in rows] == ["sw", "vi", "en", "", "", "", ""]
    assert ["data-pinned" in attributes for attributes, _ in rows] == [False] * 3 + [True] * 4
    assert ['class="start"' in attributes for attributes, _ in rows] == [False, True, True, True, False, False, False]
    assert all('class="n best"' in row and 'class="n floor"' in row for _, row in rows)


def test_groups_are_shown_by_family_script_and_word_order_with_their_transfer():
    page = render_page(full())
    shown = ["Accuracy by family, %", "Transfer by family", "Accuracy by script, %", "Transfer by word order"]
    assert [title for title in shown if f"<summary>{title}</summary>" not in page] == []
    first = [re.findall(r"<td[^>]*>([^<]*)</td>", row) for _, row in rows_of(page, "groups")]
    assert [(row[0], row[2], row[3]) for row in first] == [
        ("Austroasiatic", "1", "vi"),
        ("Niger-Congo", "1", "sw"),
        ("all but English", "2", ""),
        ("English", "1", "en"),
    ]
    assert ["data-pinned" in attributes for attributes, _ in rows_of(page, "groups")] == [False, False, True, True]
    row = GROUPS[(GROUPS["system"] == "lift") & (GROUPS["group"] == "Niger-Congo")].iloc[0]
    assert first[1][4].startswith(f"{100 * row['accuracy']:.1f} ({100 * row['ci_low']:.1f} to ")


def test_the_page_of_48_languages_stays_small_enough_to_read():
    table = synthetic.language_table(["lift", "mono"], synthetic.EVERY)
    data = ReportData("Study", table, synthetic.class_table(table), synthetic.floors(synthetic.EVERY), LABELS)
    page = render_page(dataclasses.replace(data, group_table=synthetic.group_table(["lift"], synthetic.EVERY)))
    parse(page)
    assert len(rows_of(page, "accuracy")) == 48 + 4


@pytest.mark.parametrize(
    ("difference", "claim"),
    [
        (0.11, "so LinguaLIFT is better than MonoReason"),
        (0.01, "shows no effect of LinguaLIFT over MonoReason"),
        (-0.11, "so LinguaLIFT is worse than MonoReason"),
    ],
)
def test_the_first_paragraph_follows_the_numbers(difference, claim):
    text = lead(render_page(dataclasses.replace(MINIMAL, paired_table=synthetic.paired_table(difference))))
    assert claim in text
    assert f"{100 * difference:+.1f} points" in text
    claims = ["is better than", "no effect", "is worse than"]
    assert sum(other in text for other in claims) == 1


def test_the_first_paragraph_states_accuracy_floor_and_transfer():
    row = CLASSES[(CLASSES["system"] == "lift") & (CLASSES["resource_class"] == "low")].iloc[0]
    text = lead(render_page(dataclasses.replace(MINIMAL, paired_table=synthetic.paired_table(0.11))))
    for number in (f"{100 * row['accuracy']:.1f} %", "17.0 %", f"{row['transfer']:.2f}"):
        assert number in text


def test_without_a_paired_test_no_difference_is_claimed():
    text = lead(render_page(MINIMAL))
    assert "no difference between systems is claimed" in text
    assert "better" not in text


def at_floor(offset: float) -> pd.DataFrame:
    classes = CLASSES.copy()
    classes["accuracy"] = classes["floor"] + offset
    classes["ci_low"], classes["ci_high"] = classes["accuracy"] - 0.03, classes["accuracy"] + 0.03
    return classes


@pytest.mark.parametrize(
    ("offset", "claim"),
    [
        (0.1, "is above that floor"),
        (0.0, "cannot be told from that floor"),
        (-0.1, "worse than blind guessing"),
    ],
)
def test_the_floor_sentence_follows_the_numbers(offset, claim):
    assert claim in find(at_floor(offset), synthetic.paired_table(0.11), labels=LABELS).summary


def test_seeds_that_disagree_settle_nothing():
    pairs = pd.concat([synthetic.paired_table(0.11, seeds=(0,)), synthetic.paired_table(0.01, seeds=(1,))])
    found = find(CLASSES, pairs, labels=LABELS)
    assert "does not settle" in found.summary
    assert "1 of 2 exclude 0" in found.summary
    assert "+6.0 points on average over 2 seeds" in found.summary


def test_a_missing_interval_or_transfer_is_said():
    pairs = synthetic.paired_table(0.11).assign(ci_low=np.nan, ci_high=np.nan)
    classes = CLASSES.assign(transfer=np.nan)
    found = find(classes, pairs, labels=LABELS)
    assert "nothing is claimed" in found.summary
    assert "no transfer ratio" in found.summary


def test_a_run_without_low_resource_languages_speaks_of_those_it_has():
    classes = CLASSES[CLASSES["resource_class"] != "low"]
    assert "medium-resource languages" in find(classes).summary


def test_settings_are_flattened_in_order():
    settings = {"b": {"x": None, "y": [1, 2]}, "a": [{"z": True}], "empty": {}}
    assert flatten(settings) == {"b.x": "none", "b.y": "[1, 2]", "a.0.z": "True", "empty": "{}"}


@pytest.mark.parametrize(
    ("seconds", "text"), [(8.42, "8.4 s"), (200, "3 min 20 s"), (3599.6, "1 h 00 min"), (7500, "2 h 05 min")]
)
def test_durations_are_readable(seconds, text):
    assert duration_text(seconds) == text
