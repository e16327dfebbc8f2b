import numpy as np
import pytest
import synthetic

from lingualift.languages import all_languages
from lingualift.reporting.pretraining_shares import pretraining_shares
from lingualift.reporting.scatter import LISTED_FROM, cost_scatter, share_scatter

CODES = ["en", "de", "sl", "sw", "vi"]
TABLE = synthetic.language_table(["lift", "mono"], CODES)
CLASSES = synthetic.class_table(TABLE)
LABELS = {"lift": "LinguaLIFT", "mono": "MonoReason"}


def names(figure) -> list[str]:
    return [text.get_text() for text in figure.legends[0].get_texts()]


def points(figure) -> dict[float, float]:
    lines = [line.get_xydata() for line in figure.axes[0].lines if line.get_marker() not in ("", "None", None)]
    return {float(x): float(y) for line in lines for x, y in line}


def test_each_system_stands_at_its_cost():
    figure = cost_scatter(CLASSES, {"lift": 2e6, "mono": 5e5}, labels=LABELS)
    low = CLASSES[CLASSES["resource_class"] == "low"].groupby("system")["accuracy"].mean()
    assert points(figure) == pytest.approx({2e6: 100 * low["lift"], 5e5: 100 * low["mono"]})
    assert names(figure) == ["LinguaLIFT", "MonoReason"]


def test_a_system_without_a_cost_is_left_out():
    assert names(cost_scatter(CLASSES, {"lift": 2e6}, labels=LABELS)) == ["LinguaLIFT"]
    assert cost_scatter(CLASSES, {}).texts[0].get_text().startswith("no cost")


def test_each_language_stands_at_its_share_and_english_is_left_out():
    figure = share_scatter(TABLE, {"en": 89.7, "de": 0.17, "sl": 0.01, "vi": 0.08}, ["lift"], labels=LABELS)
    accuracy = TABLE[TABLE["system"] == "lift"].groupby("language")["accuracy"].mean()
    listed = {share: 100 * accuracy[code] for code, share in (("de", 0.17), ("sl", 0.01), ("vi", 0.08))}
    drawn = points(figure)
    assert {x: y for x, y in drawn.items() if x >= LISTED_FROM} == pytest.approx(listed)
    assert [y for x, y in drawn.items() if x < LISTED_FROM] == pytest.approx([100 * accuracy["sw"]])


def test_languages_without_a_share_stand_side_by_side():
    drawn = points(share_scatter(TABLE, {"de": 0.17}, ["lift"]))
    accuracy = 100 * TABLE[TABLE["system"] == "lift"].set_index("language")["accuracy"]
    assert [drawn[x] for x in sorted(drawn)] == pytest.approx(accuracy[["sl", "sw", "vi", "de"]].to_list())


def test_the_legend_has_the_rank_correlation_of_listed_languages():
    table = TABLE.assign(accuracy=[{"sl": 0.1, "vi": 0.2, "de": 0.3}.get(code, 0.9) for code in TABLE["language"]])
    assert names(share_scatter(table, pretraining_shares(), ["mono"])) == ["mono (ρ 1.00)"]


def test_published_shares_make_the_resource_classes():
    shares, table = pretraining_shares(), all_languages()
    assert set(shares) <= set(table)
    for code, language in table.items():
        share = shares.get(code, 0.0)
        assert language.resource_class == ("high" if share >= 0.1 else "medium" if share else "low")
    assert np.isclose(sum(shares.values()), 91.5, atol=1)
