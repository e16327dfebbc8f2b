"""Code-switching by settings other than the defaults, which tests/test_code_switch.py has."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from lingualift.code_switch import CodeSwitcher, Switching
from lingualift.code_switching_units import split
from lingualift.errors import ConfigurationError
from lingualift.lexicons.lexicon import Lexicon
from tests.test_code_switch import PROBLEMS, shipped_lexicons

WORDS = ["apples", "How", "how many", "Tom", "has", "İstanbul's", "two", "buys more now", "x²", "twelve"]
NUMBERS_AND_MARKS = ["12", "3.5", "1,000", "two2", "२३", "?", ",", ".", "—", "  ", "\n", "½", "_"]
texts = st.lists(st.sampled_from(WORDS * 2 + NUMBERS_AND_MARKS), max_size=14).flatmap(
    lambda tokens: st.sampled_from(["", " "]).map(lambda gap: gap.join(tokens))
)
ENTRIES = [
    "apples",
    "how",
    "how many",
    "many",
    "has",
    "more now",
    "?",
    ".",
    "12",
    "two2",
    "12 apples",
    "½",
    "x²",
    "two",
]
TRANSLATIONS = ["wie viele", "ist", "ß", "कई", "تفاح", "有", "？", "2", "२ सेब", "a b c"]
many_lexicons = st.dictionaries(
    st.sampled_from(["ar", "de", "hi", "zh"]),
    st.dictionaries(
        st.sampled_from(ENTRIES),
        st.lists(st.sampled_from(TRANSLATIONS), min_size=1, max_size=3, unique=True).map(tuple),
    ),
    min_size=1,
).map(lambda found: {code: Lexicon(code, entries) for code, entries in found.items()})
ways = st.fixed_dictionaries(
    {
        "unit": st.sampled_from(["word", "phrase"]),
        "phrase_words": st.integers(1, 4),
        "embedded_languages": st.integers(1, 5),
        "class_weights": st.sampled_from([{}, {"low": 3.0}]),
    }
)
WAYS = [
    {},
    {"embedded_languages": 3},
    {"class_weights": {"low": 4.0}, "temperature": 2.0},
    {"unit": "phrase"},
    {"unit": "phrase", "phrase_words": 2, "embedded_languages": 2},
    {"unit": "phrase", "embedded_languages": 3, "class_weights": {"high": 0.5}},
]


def without(text: str, spans: list[tuple[int, str]]) -> str:
    for start, part in reversed(spans):
        assert text[start : start + len(part)] == part
        text = text[:start] + text[start + len(part) :]
    return text


@given(text=texts, lexicons=many_lexicons, way=ways, ratio=st.floats(0, 1), seed=st.integers(0, 2**32))
def test_whatever_the_settings_only_what_was_replaced_is_changed(text, lexicons, way, ratio, seed):
    switcher = CodeSwitcher([text], lexicons, Switching(replacement_ratio=ratio, **way), seed=seed)
    account, example = switcher.explain(0), switcher.example(0)
    assert account.example == example
    assert without(text, [(r.english_start, r.original) for r in account.replacements]) == without(
        example.text, [(r.start, r.translation) for r in account.replacements]
    )
    assert re.findall(r"\d+", example.text) == re.findall(r"\d+", text)
    for item in account.replacements:
        assert item.language in account.languages
        known = lexicons[item.language].translations(item.original)
        assert item.translation in {t[:1].upper() + t[1:] if item.original[0].isupper() else t for t in known}
    assert len(account.languages) == min(way["embedded_languages"], len(lexicons))
    assert sum(r.original.count(" ") + 1 for r in account.replacements) == example.replaced <= example.replaceable
    longest = way["phrase_words"] if way["unit"] == "phrase" else 1
    assert abs(example.replaced - ratio * example.replaceable) < longest


@given(text=texts, lexicons=many_lexicons, way=ways, seed=st.integers(0, 2**32))
def test_whatever_the_settings_ratio_0_is_the_text_and_ratio_1_replaces_all_that_is_covered(text, lexicons, way, seed):
    def explain(ratio: float):
        return CodeSwitcher([text], lexicons, Switching(replacement_ratio=ratio, **way), seed=seed).explain(0)

    assert explain(0.0).example.text == text
    account = explain(1.0)
    assert [unit.original for unit in account.units] == [item.original for item in account.replacements]
    drawn = [lexicons[code] for code in account.languages]
    rest = without(text, [(item.english_start, item.original) for item in account.replacements])
    for word in split(rest)[1::2]:
        if word in {w for token in WORDS for w in token.split()} and word.isalpha():
            assert not any(t for lexicon in drawn for t in lexicon.translations(word) if not re.search(r"\d", t))


@pytest.mark.parametrize("way", WAYS)
def test_an_example_does_not_depend_on_what_was_drawn_before(way):
    def make(seed: int) -> CodeSwitcher:
        return CodeSwitcher(PROBLEMS, shipped_lexicons(), Switching(replacement_ratio=(0.2, 1.0), **way), seed=seed)

    first, turned = make(5), make(5)
    backwards = {index: turned.explain(index).example for index in reversed(range(60))}
    assert [first.example(index) for index in range(60)] == [backwards[index] for index in range(60)]
    assert [make(6).example(index).text for index in range(60)] != [backwards[index].text for index in range(60)]
    assert len({backwards[index].text for index in range(0, 60, len(PROBLEMS))}) == 12


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("ratio", [0.3, (0.5, 1.0)])
def test_whatever_the_settings_the_mean_share_replaced_is_the_mean_ratio(way, ratio):
    switcher = CodeSwitcher(PROBLEMS, shipped_lexicons(), Switching(replacement_ratio=ratio, **way), seed=0)
    examples = [switcher.example(index) for index in range(1500)]
    shares = [example.replaced / example.replaceable for example in examples]
    assert sum(shares) / len(shares) == pytest.approx(ratio if isinstance(ratio, float) else 0.75, abs=0.015)


def neighbours(unit: str) -> float:
    """Share of replaced words that another follows."""
    text = "apples has how many buys more now apples has how many buys more now"
    lexicon = Lexicon("de", {word: (word.upper(),) for word in set(text.split())})
    switcher = CodeSwitcher([text], {"de": lexicon}, Switching(replacement_ratio=0.5, unit=unit), seed=0)
    found = [switcher.example(index) for index in range(400)]
    pairs = sum(len(re.findall(r"[A-Z] (?=[A-Z])", example.text)) for example in found)
    return pairs / sum(example.replaced for example in found)


def test_phrases_stand_together():
    assert neighbours("word") == pytest.approx(6 / 14, abs=0.03)
    assert neighbours("phrase") > 0.65


def test_one_language_is_named_alone_and_several_in_order():
    lexicons = {"sw": Lexicon("sw", {"apples": ("matufaha",)}), "de": Lexicon("de", {"has": ("hat",)})}
    both = Switching(replacement_ratio=1.0, embedded_languages=2)

    def language(text: str, switching: Switching) -> str:
        return CodeSwitcher([text], lexicons, switching, seed=0).example(0).language

    assert language("Tom has apples", both) == "de+sw"
    assert language("apples", both) == "sw"
    assert language("nothing", both) == "de+sw"  # drawn, as the one language of a sentence is
    assert language("nothing", Switching(replacement_ratio=1.0)) in ("de", "sw")


def test_each_word_draws_one_of_the_languages_that_cover_it():
    lexicons = {code: Lexicon(code, {"apples": (code.upper(),)}) for code in ("de", "es", "fr")}
    lexicons["es"] = Lexicon("es", {"pears": ("ES",)})
    switcher = CodeSwitcher(["apples"], lexicons, Switching(replacement_ratio=1.0, embedded_languages=3), seed=0)
    counts = Counter(switcher.example(index).text for index in range(2000))
    assert counts == {"DE": pytest.approx(1000, rel=0.1), "FR": pytest.approx(1000, rel=0.1)}


@pytest.mark.parametrize("way", [{}, {"unit": "phrase"}, {"embedded_languages": 2}])
def test_each_translation_is_equally_likely(way):
    lexicons = {"de": Lexicon("de", {"apples": ("Äpfel", "Äpfeln", "zwei Äpfel")}), "sw": Lexicon("sw", {})}
    lexicons = lexicons if way.get("embedded_languages") else {"de": lexicons["de"]}
    switcher = CodeSwitcher(["apples"], lexicons, Switching(replacement_ratio=1.0, **way), seed=0)
    counts = Counter(switcher.example(index).text for index in range(3000))
    assert counts == dict.fromkeys(("Äpfel", "Äpfeln", "zwei Äpfel"), pytest.approx(1000, rel=0.1))


def test_languages_are_drawn_by_the_weights_of_their_classes():
    lexicons = {code: Lexicon(code, {"apples": ("x",)}) for code in ("de", "pt", "sw")}
    weights = {"low": 9.0, "medium": 4.0, "high": 0.0}
    switching = Switching(replacement_ratio=0.5, class_weights=weights, temperature=2.0)
    switcher = CodeSwitcher(["apples"], lexicons, switching, seed=0)
    counts = Counter(switcher.example(index).language for index in range(4000))
    assert counts == {"sw": pytest.approx(2400, rel=0.05), "pt": pytest.approx(1600, rel=0.05)}


def test_weights_for_languages_that_the_table_does_not_know_are_an_error():
    lexicons = {"tlh": Lexicon("tlh", {"apples": ("x",)})}
    assert CodeSwitcher(["apples"], lexicons, (1.0, 1.0), seed=0).example(0).language == "tlh"
    with pytest.raises(ConfigurationError, match="unknown language 'tlh'"):
        CodeSwitcher(["apples"], lexicons, Switching(replacement_ratio=1.0, class_weights={"low": 2}), seed=0)


@pytest.mark.parametrize(("ratio", "expected"), [(0.7, (0.7, 0.7)), (1, (1.0, 1.0)), ([0.5, 1.0], (0.5, 1.0))])
def test_a_ratio_is_one_number_or_a_range(ratio, expected):
    assert Switching(replacement_ratio=ratio).replacement_ratio == expected


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"replacement_ratio": 1.5}, r"replacement_ratio must be two numbers in \[0, 1\]"),
        ({"replacement_ratio": [0.5]}, "replacement_ratio"),
        ({"replacement_ratio": True}, "replacement_ratio"),
        ({"replacement_ratio": "0.5"}, "replacement_ratio"),
        ({"unit": "sentence"}, "'word' or 'phrase'"),
        ({"phrase_words": 0}, "phrase_words"),
        ({"embedded_languages": 0}, "embedded_languages"),
        ({"temperature": 0}, "temperature"),
        ({"temperature": float("inf")}, "temperature"),
        ({"class_weights": {"lo": 1}}, "class_weights.lo"),
        ({"class_weights": {"low": -1}}, "class_weights.low"),
        ({"class_weights": {"low": 0, "medium": 0, "high": 0}}, "expected at least one weight above 0"),
        ({"temprature": 2}, "temprature"),
    ],
)
def test_a_wrong_setting_is_an_error(fields, message):
    with pytest.raises(ValidationError, match=message):
        Switching(**{"replacement_ratio": 0.5, **fields})
