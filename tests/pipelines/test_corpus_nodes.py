"""The corpus nodes' promises about wordings that are kept for the test."""

from pathlib import Path

import pytest
import yaml

from lingualift.configuration import CorpusSettings
from lingualift.corpora.instructions import check_texts_unseen
from lingualift.corpora.minimmwp import signatures
from lingualift.errors import LeakageError
from lingualift.pipelines.corpus.nodes import check_leakage, write_english_sentences
from tests.corpora import shipped

PARAMETERS = Path(__file__).parents[2] / "conf" / "base" / "parameters.yml"
FOUND = "Zoé finds 905 red hats and Ben finds 7 hats. How many hats do they find together?"


@pytest.fixture(scope="module")
def settings():
    shipped_settings = CorpusSettings(**yaml.safe_load(PARAMETERS.read_text(encoding="utf-8"))["corpus"])
    return shipped_settings.model_copy(update={"code_switching_sentences": 800})


@pytest.fixture(scope="module")
def minimmwp():
    return shipped.minimmwp("en", "sw")


def test_stage_1_reads_every_wording_but_the_unseen(minimmwp, settings):
    sentences = write_english_sentences(minimmwp, minimmwp.test_draws(20, 0), settings, 0)
    numbered = [(str(i), text) for i, text in enumerate(sentences)]
    assert len(settings.unseen_wordings) == 4
    assert check_texts_unseen(numbered, minimmwp.english, settings.unseen_wordings) == len(sentences) == 800
    for wording in set(shipped.templates()) - set(settings.unseen_wordings):
        with pytest.raises(LeakageError, match=f"in the wording '{wording}'"):
            check_texts_unseen(numbered, minimmwp.english, [wording])


def test_a_sentence_in_an_unseen_wording_does_not_reach_stage_1(minimmwp, settings):
    draws = minimmwp.test_draws(4, 0)
    parallel = minimmwp.parallel_problems(4, signatures(draws), 0, settings.unseen_wordings)

    def check(*sentences):
        return check_leakage(minimmwp, settings, {}, {"en": []}, list(sentences), [], [], parallel)[-1]

    assert check("A hat.")["unseen"]["texts_checked"] == check()["unseen"]["texts_checked"] + 1
    with pytest.raises(LeakageError, match=r"english_sentences: number 1: .*'add-together'"):
        check("A hat.", FOUND)
