import numpy as np
import pytest

from lingualift.evaluation.unseen_languages import UNSEEN_COLUMNS, unseen_language_scores
from lingualift.reporting.unseen_languages import unseen_table
from tests.evaluation.made_up_answers import answers, rng

# nl has relatives and its script among the seen ones, ta neither, eu the script, hi the family.
CORRECT = {"en": [1, 1], "de": [1, 1], "nl": [1, 0], "eu": [0, 0], "hi": [0, 1], "ta": [0, 0]}
SEEN = {code: answers(code, [1, 1]) for code in CORRECT}
LEFT_OUT = {code: answers(code, flags) for code, flags in CORRECT.items()}
FLOORS = dict.fromkeys(CORRECT, 0.25)


def scores(unseen=("nl", "eu", "hi", "ta"), answered=LEFT_OUT):
    return unseen_language_scores(unseen, SEEN, answered, FLOORS, resamples=200, rng=rng())


def test_each_language_says_whether_relatives_and_script_were_seen():
    found = scores().iloc[:4]
    assert list(found["languages"]) == ["nl", "eu", "hi", "ta"]
    assert list(zip(found["family_seen"], found["script_seen"], strict=True)) == [
        (True, True), (False, True), (True, False), (False, False),
    ]  # fmt: skip
    np.testing.assert_allclose(found["accuracy"], [0.5, 0, 0.5, 0])
    np.testing.assert_allclose(found["reference_accuracy"], 1)
    np.testing.assert_allclose(found["difference"], [-0.5, -1, -0.5, -1])
    assert list(scores().columns) == list(UNSEEN_COLUMNS)


def test_averages_follow_by_what_was_seen_and_over_all():
    found = scores(("nl", "eu", "hi", "ta", "xx"))  # a code without answers counts nowhere
    assert list(found["languages"])[4:] == ["nl", "hi", "eu", "ta", "nl eu hi ta"]
    assert found["accuracy"].iloc[-1] == pytest.approx(0.25)
    table = unseen_table(found)
    assert list(table["left out of stage 1"])[:2] == ["Dutch", "Basque"]
    assert list(table["left out of stage 1"])[4:] == [
        "average, family and script seen (1)", "average, family seen, script not (1)",
        "average, script seen, family not (1)", "average, neither seen (1)", "average, all (4)",
    ]  # fmt: skip
    assert list(table["its script in stage 1"])[-1] == "–"
    assert table["difference, points"].iloc[-1] == "-75.0"


def test_without_unseen_languages_there_is_nothing_to_show():
    assert scores(unseen=()).empty
    assert list(unseen_table(scores(unseen=())).columns) == []
