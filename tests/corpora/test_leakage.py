import random

import pytest

from lingualift.corpora.leakage import check_no_leakage, normal_form
from lingualift.corpora.minimmwp import signatures
from lingualift.errors import LeakageError
from lingualift.records import MathProblem
from tests.corpora import shipped

ENGLISH = "Anna has 3 apples. Ben gives Anna 12 more. How many apples does Anna have now?"
CHINESE = "小红有3个苹果。小明给小红12个。小红现在有多少个苹果？"
SHORT = "Was ist 3 + 4?"


def problem(question: str, language: str = "en") -> MathProblem:
    return MathProblem("test-1", language, question, "15")


def leaked(question: str, text: str) -> bool:
    try:
        check_no_leakage([problem(question)], {"corpus": ["Nothing to see here.", text]})
    except LeakageError:
        return True
    return False


@pytest.mark.parametrize("question", [ENGLISH, CHINESE, SHORT, "เธอมีแอปเปิล 3 ลูก"])
class TestPlantedProblem:
    def test_is_found_alone(self, question):
        assert leaked(question, question)

    def test_is_found_in_other_case_and_punctuation(self, question):
        assert leaked(question, question.upper().replace(".", " ;").replace("。", ",").replace("?", "!!"))

    def test_is_found_in_other_spacing_and_unicode_form(self, question):
        assert leaked(question, "\n " + question.replace(" ", "\u00a0 \t").replace("3", "３"))

    def test_is_found_inside_a_longer_text(self, question):
        assert leaked(question, f"Solve the problem step by step.\n{question}\n3 + 12 = 15.")

    def test_is_found_at_the_end_of_a_longer_text(self, question):
        assert leaked(question, f"First of all: {question}")


def test_chinese_needs_no_punctuation_around_it():
    assert leaked(CHINESE, f"请回答{CHINESE}答案是")


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH.replace("12", "13"),
        ENGLISH.replace("3 apples", "30 apples"),
        ENGLISH.replace("Anna", "Emma"),
        ENGLISH.removesuffix(" How many apples does Anna have now?"),
        "",
        "?",
    ],
)
def test_what_differs_is_no_leak(text):
    assert not leaked(ENGLISH, text)


def test_the_error_names_corpus_text_and_problem():
    with pytest.raises(LeakageError, match=r"'code-switching', text 2: contains test problem 'test-1' \(en\)"):
        check_no_leakage([problem(ENGLISH)], {"clean": ["a"], "code-switching": ["b", ENGLISH.lower()]})


def test_clean_corpora_are_counted():
    assert check_no_leakage([problem(ENGLISH)], {"a": ["x", "y"], "b": []}) == {"a": 2, "b": 0}


def test_normal_form_keeps_words_and_digits():
    assert normal_form("  Anna's 3 Äpfel, _bitte_!") == "anna s 3 äpfel bitte"


def test_what_the_benchmark_makes_is_clean_and_a_planted_problem_in_it_is_found():
    benchmark = shipped.minimmwp("en", "de", "zh")
    test = benchmark.test_draws(100, seed=0)
    problems = [p for found in benchmark.test_problems(test).values() for p in found]
    texts = benchmark.monolingual(300, signatures(test), seed=0)
    assert check_no_leakage(problems, texts) == {"en": 300, "de": 300, "zh": 300}
    planted = random.Random(0).choice([p for p in problems if p.language == "zh"])
    texts["zh"][200] = f"{texts['zh'][0]}{planted.question}"
    with pytest.raises(LeakageError, match=f"'zh', text 201: contains test problem '{planted.id}'"):
        check_no_leakage(problems, texts)
