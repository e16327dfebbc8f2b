import json
from dataclasses import replace

import pytest
from kedro.io import DatasetError

from lingualift.catalog import CodeSwitchedDataset
from tests.corpora.test_code_switched_writer import PLAN


def test_a_saved_plan_is_loaded_as_its_examples(tmp_path):
    dataset = CodeSwitchedDataset(str(tmp_path / "model_input" / "corpus"))
    assert not dataset.exists()
    with pytest.raises(DatasetError, match="expected a corpus"):
        dataset.load()
    dataset.save(PLAN)
    assert dataset.exists()
    corpus = dataset.load()
    assert [example.english for example in corpus][:8] == [*PLAN.sentences, PLAN.sentences[0]]
    assert json.loads(str(dataset.preview(rows=2))) == [vars(corpus[0]), vars(corpus[1])]


def test_what_cannot_be_written_leaves_the_corpus_that_was_there(tmp_path):
    dataset = CodeSwitchedDataset(str(tmp_path / "corpus"))
    dataset.save(PLAN)
    with pytest.raises(DatasetError, match="needs sentences and lexicons"):
        dataset.save(replace(PLAN, sentences=[]))
    assert len(dataset.load()) == 50


def test_no_examples_have_an_empty_preview(tmp_path):
    dataset = CodeSwitchedDataset(str(tmp_path / "corpus"))
    dataset.save(replace(PLAN, examples=0))
    assert json.loads(str(dataset.preview())) == []
