import pandas as pd
import pytest

from lingualift.reporting.language_findings import language_findings

LABELS = {"lift": "LinguaLIFT", "mono": "MonoReason"}
LIFT = {"en": 0.9, "sw": 0.8, "th": 0.2, "de": 0.7, "fr": 0.6, "ja": 0.3, "zh": 0.4}
MONO = {"en": 0.95, "sw": 0.1, "th": 0.2, "de": 0.75, "fr": 0.3, "ja": 0.1, "zh": 0.1}


def table(answered: float = 1.0) -> pd.DataFrame:
    rows = [(system, 0, code, "low", accuracy, answered if system == "mono" else 1.0)
            for system, values in (("lift", LIFT), ("mono", MONO)) for code, accuracy in values.items()]  # fmt: skip
    return pd.DataFrame(rows, columns=["system", "seed", "language", "resource_class", "accuracy", "answered_rate"])


def sentences(languages: pd.DataFrame, other: str | None = "mono", numbers: pd.DataFrame | None = None) -> list[str]:
    return list(language_findings(languages, "lift", other, numbers, LABELS))


def test_the_strongest_and_the_weakest_languages_are_named_english_apart():
    ends = sentences(table())[0]
    assert "most accurate in Swahili (80.0 %), German (70.0 %) and French (60.0 %)" in ends
    assert "least in Thai (20.0 %), Japanese (30.0 %) and Chinese (40.0 %)" in ends


def test_languages_are_counted_beside_the_other_system_s():
    assert "more problems right than MonoReason in 4 of 6 languages" in sentences(table())[1]
    assert "fewer in 1, and as many in 1." in sentences(table())[1]
    assert not [text for text in sentences(table(), None) if "than MonoReason" in text]


def test_english_is_said_with_the_best_system():
    assert "In English LinguaLIFT answers 90.0 % right; the most, 95.0 %, has MonoReason." in sentences(table())
    alone = table()[lambda rows: rows["system"] == "lift"]
    assert "In English LinguaLIFT answers 90.0 % right; no system answers more." in sentences(alone, None)


def test_few_languages_have_no_ends():
    few = table()[lambda rows: rows["language"].isin(["en", "sw", "th"])]
    assert not [text for text in sentences(few) if "most accurate in" in text]


@pytest.mark.parametrize(("rate", "said"), [(1.0, "in every answer of every system"), (0.9, "of MonoReason on low")])
def test_answers_without_a_number_are_said(rate: float, said: str):
    assert [text for text in sentences(table(rate)) if said in text]


def test_stage_1_s_numbers_are_averaged_and_the_weakest_language_named():
    numbers = pd.DataFrame(
        {"system": "lift", "language": ["sw", "th", "de"], "numbers_right": [1.0, 0.5, None], "n": 25}
    )
    text = sentences(table(), numbers=numbers)[-1]
    assert "75.0 % have every number right (mean over languages, 25 each)" in text
    assert "fewest in Thai: 50.0 %." in text
