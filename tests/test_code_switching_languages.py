import random
from collections import Counter

import pytest

from lingualift.code_switching_languages import LanguageDraw
from lingualift.errors import ConfigurationError

EQUAL = {"low": 1.0, "medium": 1.0, "high": 1.0}
LOW_FIRST = {"low": 4.0, "medium": 1.0, "high": 0.0}
CODES = ["de", "pt", "sw", "th"]  # high, medium, low, low


def shares(draw: LanguageDraw, draws: int = 20_000) -> dict[str, float]:
    rng = random.Random(0)
    counts = Counter(draw.one(rng) for _ in range(draws))
    return {code: count / draws for code, count in counts.items()}


def about(expected: dict[str, float]) -> dict[str, object]:
    return {code: pytest.approx(share, abs=0.015) for code, share in expected.items()}


@pytest.mark.parametrize("weight", [1.0, 3.0])
def test_languages_of_equal_weight_are_equally_likely(weight):
    draw = LanguageDraw(CODES, dict.fromkeys(EQUAL, weight), 2.0)
    assert shares(draw) == about(dict.fromkeys(CODES, 0.25))
    # As the published way draws: with the choice of one seed, and no other.
    assert [draw.one(random.Random(seed)) for seed in range(50)] == [
        random.Random(seed).choice(CODES) for seed in range(50)
    ]


@pytest.mark.parametrize(
    ("temperature", "low", "medium"),
    [(1.0, 4 / 9, 1 / 9), (2.0, 2 / 5, 1 / 5), (0.5, 16 / 33, 1 / 33), (1000.0, 1 / 3, 1 / 3), (0.001, 1 / 2, 0.0)],
)
def test_the_temperature_evens_the_classes_out_or_sharpens_them(temperature, low, medium):
    found = shares(LanguageDraw(CODES, LOW_FIRST, temperature))
    assert {"pt": 0.0, **found} == about({"sw": low, "th": low, "pt": medium})


def test_large_weights_are_no_trouble_at_low_temperatures():
    draw = LanguageDraw(CODES, {"low": 1e300, "medium": 1e299, "high": 1.0}, 0.01)
    assert shares(draw, 1000).keys() == {"sw", "th"}


def test_several_languages_are_different_ones_and_never_of_weight_0():
    draw, rng = LanguageDraw(CODES, LOW_FIRST, 1.0), random.Random(0)
    drawn = Counter(tuple(draw.several(2, rng)) for _ in range(9000))
    assert set(drawn) == {("sw", "th"), ("pt", "sw"), ("pt", "th")}
    # P(pt is not among two of weights 4, 4, 1) = 2 · 4/9 · 4/5
    assert drawn["sw", "th"] / 9000 == pytest.approx(32 / 45, abs=0.02)


@pytest.mark.parametrize("weights", [EQUAL, LOW_FIRST])
def test_where_there_are_fewer_all_are_drawn(weights):
    expected = CODES if weights is EQUAL else ["pt", "sw", "th"]
    assert LanguageDraw(CODES, weights, 1.0).several(9, random.Random(0)) == expected
    # Powers that are too small for a float, still, are above 0.
    assert LanguageDraw(CODES, weights, 1e-5).several(9, random.Random(0)) == expected


def test_an_unknown_language_is_an_error_only_where_its_class_matters():
    assert LanguageDraw(["tlh"], EQUAL, 1.0).one(random.Random(0)) == "tlh"
    with pytest.raises(ConfigurationError, match="unknown language 'tlh': expected one of"):
        LanguageDraw(["tlh", "sw"], LOW_FIRST, 1.0)


def test_no_language_with_any_weight_is_an_error():
    with pytest.raises(ConfigurationError, match="class_weights: expected a weight above 0 for a class of de, ru"):
        LanguageDraw(["de", "ru"], LOW_FIRST, 1.0)
