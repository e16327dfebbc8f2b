"""Code-switched examples on disk: written where a run asks for them, and what training draws."""

from pathlib import Path

from lingualift.code_switch import CodeSwitcher
from lingualift.configuration import CodeSwitchingSettings
from lingualift.corpora.code_switched_arrow import CodeSwitchedArrow
from lingualift.lexicons.lexicon import Lexicon
from lingualift.pipelines.code_switching.nodes import plan_examples
from tests.conftest import read_parameters
from tests.pipelines.project import copy_project, open_project

ENGLISH = ["Tom has 3 apples.", "How many apples?"]
ENTRIES = {"de": {"apples": ["Äpfel", "Äpfeln"], "has": ["hat"]}, "zh": {"how": ["怎么"]}}


def settings(examples: int) -> CodeSwitchingSettings:
    return CodeSwitchingSettings(write_examples=examples, replacement_ratio=(0.5, 1.0), processes=1)


def test_only_the_smoke_environment_writes_any():
    asked = {name: read_parameters(name)["code_switching"]["write_examples"] for name in ("base", "real", "paper")}
    assert set(asked.values()) == {0}
    assert 0 < read_parameters("smoke")["code_switching"]["write_examples"] <= 1000


def test_what_is_written_is_what_code_switching_draws(tmp_path: Path):
    catalog = open_project(copy_project(tmp_path), "base")[1]
    joined = {"sentences": ENGLISH, "lexicons": ENTRIES}
    catalog.save("code_switched_examples", plan_examples(joined, settings(30), seed=5))
    lexicons = {code: Lexicon(code, {w: tuple(t) for w, t in found.items()}) for code, found in ENTRIES.items()}
    switcher = CodeSwitcher(ENGLISH, lexicons, (0.5, 1.0), seed=5)
    corpus = CodeSwitchedArrow(tmp_path / "data" / "05_model_input" / "code_switched_arrow")
    assert list(corpus) == [switcher.example(i) for i in range(30)]
    catalog.save("code_switched_examples", plan_examples(joined, settings(0), seed=5))
    assert len(catalog.load("code_switched_examples")) == 0


def test_the_smoke_run_writes_the_examples_that_it_asks_for(smoke: Path):
    corpus = CodeSwitchedArrow(smoke / "05_model_input" / "code_switched_arrow")
    parameters = read_parameters("smoke")
    assert len(corpus) == parameters["code_switching"]["write_examples"]
    assert {example.language for example in corpus} == set(parameters["languages"]) - {"en"}
    assert corpus.manifest["seed"] == parameters["seed"]
    corpus.verify()
