import pandas as pd
import pytest

from lingualift.reporting.language_gains import COUNTS, language_gain_bars, language_gains

PAIRS = pd.DataFrame(
    [
        ("mono", "lift", 0, "sw", 100, 2, 62),
        ("mono", "lift", 0, "th", 100, 5, 15),
        ("mono", "lift", 0, "en", 100, 4, 2),
        ("mono", "other", 0, "sw", 100, 50, 0),
    ],
    columns=list(COUNTS),
)


def test_gains_are_sorted_and_have_intervals_of_paired_proportions():
    gains = language_gains(PAIRS, "lift", "mono")
    assert list(gains["language"]) == ["sw", "th", "en"]
    assert list(gains["gain"]) == pytest.approx([0.60, 0.10, -0.02])
    # Wald: sqrt((b + c) / n - gain^2) / sqrt(n); for sw 1.96 * sqrt(0.64 - 0.36) / 10
    assert gains["ci_high"][0] - gains["gain"][0] == pytest.approx(1.96 * 0.28**0.5 / 10)
    assert gains["gain"][0] - gains["ci_low"][0] == pytest.approx(1.96 * 0.28**0.5 / 10)


def test_the_order_of_a_pair_makes_no_difference():
    turned = PAIRS.rename(
        columns={"system_a": "system_b", "system_b": "system_a", "only_a_right": "only_b_right",
                 "only_b_right": "only_a_right"}
    )  # fmt: skip
    pd.testing.assert_frame_equal(language_gains(turned, "lift", "mono"), language_gains(PAIRS, "lift", "mono"))


def test_seeds_are_added_up():
    twice = pd.concat([PAIRS, PAIRS.assign(seed=1)])
    gains, one = language_gains(twice, "lift", "mono"), language_gains(PAIRS, "lift", "mono")
    assert list(gains["gain"]) == pytest.approx(list(one["gain"]))
    assert gains["ci_high"][0] < one["ci_high"][0]


def test_languages_are_named_from_the_top_and_a_lonely_family_beside_its_bar():
    axes = language_gain_bars(PAIRS, "lift", "mono", labels={"lift": "LinguaLIFT", "mono": "MonoReason"}).axes[0]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["Swahili", "Thai", "English"]
    assert axes.get_title() == "LinguaLIFT over\nMonoReason"
    assert "Niger-Congo" in {text.get_text() for text in axes.texts}


def test_systems_that_were_not_compared_have_no_gains():
    figure = language_gain_bars(PAIRS, "lift", "nobody")
    assert [text.get_text() for text in figure.texts] == ["no gains: the two systems were not compared"]
