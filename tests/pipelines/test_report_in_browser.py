"""The smoke run's report in headless Chromium: it asks for nothing, and works by mouse, by key and at any width."""

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser import CHROMIUM, Browser

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium")
TABLES = "[...document.querySelectorAll('table.sortable')]"
NODES = f"{TABLES}.find((t) => t.rows[0].cells[1].textContent === 'duration')"
DATA = f"{TABLES}.find((t) => t.rows[0].cells[0].textContent === 'dataset')"


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    browser = Browser(tmp_path_factory.mktemp("profile"))
    yield browser
    browser.close()


@pytest.fixture
def page(browser: Browser, smoke: Path) -> Browser:
    """The report, freshly opened at 1200 pixels."""
    browser.resize(1200)
    browser.open((smoke / "08_reporting" / "report.html").as_uri())
    return browser


def column(page: Browser, j: int) -> list[str]:
    """What sorting the nodes' table goes by, of its rows from above."""
    return page.run(f"[...{NODES}.tBodies[0].rows].map((r) => r.cells[{j}].dataset.value ?? r.cells[{j}].textContent)")


def test_it_asks_for_nothing_and_complains_of_nothing(page: Browser):
    assert [address for address in page.requests if not address.startswith("data:image/png;")] == []
    assert page.complaints == []


def test_it_may_not_ask_for_anything_either(page: Browser):
    assert page.run("fetch('https://example.org/').then(() => 'answered', () => 'refused')") == "refused"
    assert any("Content Security Policy" in complaint for complaint in page.complaints)


def test_the_contents_lead_to_every_section_and_none_is_empty(page: Browser):
    linked = page.run("[...document.querySelectorAll('#contents a')].map((a) => a.hash.slice(1))")
    headings = page.run("[...document.querySelectorAll('h2')].map((h) => h.id)")
    assert linked == headings
    assert len(headings) > 15
    sizes = page.run(
        "[...document.querySelectorAll('h2')].map((h) => "
        "h.closest('section').textContent.trim().length - h.textContent.length)"
    )
    assert min(sizes) > 100, dict(zip(headings, sizes, strict=True))
    page.click("#contents a[href='#run']")
    page.wait_for("Math.abs(document.getElementById('run').getBoundingClientRect().top) < 200")
    page.wait_for("document.querySelector('#contents a[aria-current]')?.hash === '#run'")


@pytest.mark.parametrize("width", [400, 1200])
def test_no_width_makes_the_page_scroll_sideways(page: Browser, width: int):
    page.resize(width)
    page.run("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
    page.wait_for("document.querySelector('#answers tbody').rows.length > 0")
    assert page.run("document.documentElement.scrollWidth") == width


def test_the_contents_are_folded_where_there_is_no_room(page: Browser):
    assert page.run("document.getElementById('contents').open") is True
    page.resize(400)
    page.wait_for("!document.getElementById('contents').open")
    page.click("#contents summary")
    page.wait_for("document.getElementById('contents').open")
    page.click("#contents a[href='#accuracy']")
    page.wait_for("!document.getElementById('contents').open && location.hash === '#accuracy'")


def test_a_click_sorts_by_seconds_not_by_their_words(page: Browser):
    page.run(f"{NODES}.id = 'nodes'")
    before = [float(value) for value in column(page, 1)]
    page.click("#nodes th:nth-child(2) button")
    assert [float(value) for value in column(page, 1)] == sorted(before, reverse=True) != before
    page.click("#nodes th:nth-child(2) button")
    assert [float(value) for value in column(page, 1)] == sorted(before)


@pytest.mark.parametrize("key", ["Enter", " "])
def test_keys_sort_too(page: Browser, key: str):
    page.run(f"{NODES}.tHead.rows[0].cells[2].firstElementChild.focus()")
    page.press(key)
    head = f"{NODES}.tHead.rows[0].cells[2]"
    assert page.run(f"{head}.getAttribute('aria-sort')") == "descending"
    found = [int(value.replace(",", "")) for value in column(page, 2) if value != "–"]
    assert len(found) > 50
    assert found == sorted(found, reverse=True)
    page.press("Tab")
    page.press(key)
    assert page.run(f"{head}.getAttribute('aria-sort')") is None
    assert page.run(f"{NODES}.tHead.rows[0].cells[3].getAttribute('aria-sort')") == "descending"


def test_averages_stay_below_in_a_sorted_table(page: Browser):
    pinned = "[...document.querySelector('table.sortable').tBodies[0].rows].map((r) => 'pinned' in r.dataset)"
    before = page.run(pinned)
    page.click("table.sortable th:nth-child(2) button")
    assert page.run(pinned) == before == sorted(before)
    assert any(before)


def test_words_leave_the_rows_that_have_them(page: Browser):
    page.run(f"{NODES}.parentElement.previousElementSibling.id = 'only'")
    page.click("#only")
    page.run("document.getElementById('only').value = 'Training.'")
    page.run("document.getElementById('only').dispatchEvent(new Event('input'))")
    shown = page.run(f"[...{NODES}.tBodies[0].rows].filter((r) => r.offsetHeight).map((r) => r.cells[0].textContent)")
    assert shown
    assert all("training." in name for name in shown)


def test_on_paper_all_is_open_but_the_answers_and_shut_again_after(page: Browser):
    count = "document.querySelectorAll('details:not([open])').length"
    shut = page.run(count)
    page.run("dispatchEvent(new Event('beforeprint'))")
    assert page.run("[...document.querySelectorAll('details:not([open])')].map((part) => part.id)") == ["answers"]
    page.run("dispatchEvent(new Event('afterprint'))")
    assert page.run(count) == shut > 1


def test_the_report_holds_the_hashes_of_what_it_rests_on(page: Browser, smoke: Path):
    rows = page.run(f"[...{DATA}.tBodies[0].rows].map((r) => [...r.cells].map((c) => c.textContent))")
    found = {dataset: (path, int(size.replace(",", "")), md5) for dataset, path, _, size, md5 in rows}
    behind = {"raw_minimmwp", "lexicons", "code_switched", "foundation_encoder", "floors", "class_scores",
              "lingualift-language_alignment.checkpoint", "lingualift.predictions"}  # fmt: skip
    assert behind <= set(found)
    assert not set(found) & {"report", "durations", "memory", "provenance"}
    for path, size, md5 in found.values():
        file = smoke.parents[1] / path
        if file.is_file():
            content = file.read_bytes()
            assert (size, md5) == (len(content), hashlib.md5(content).hexdigest()), path
        else:
            assert re.fullmatch(r"[0-9a-f]{32}\.dir", md5), path


def test_every_node_has_its_time_and_its_memory(page: Browser, smoke: Path):
    own = "reporting.report"  # not over when the report is written
    durations = json.loads((smoke / "08_reporting" / "durations.json").read_text())
    memory = json.loads((smoke / "08_reporting" / "memory.json").read_text())
    assert set(memory) == set(durations)
    assert set(column(page, 0)) | {own} == set(durations)
    for use in memory.values():
        assert 50 * 2**20 < use["before_bytes"] <= use["peak_bytes"]
        assert use["processes"] >= 1
