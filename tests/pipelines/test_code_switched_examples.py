"""Code-switched examples: what is shown, counted and, where a run asks for it, written is what training would draw."""

import json
from pathlib import Path

import pandas as pd
import pytest

from lingualift.code_switch import CodeSwitcher, Switching
from lingualift.configuration import CodeSwitchingSettings
from lingualift.corpora.code_switched_arrow import CodeSwitchedArrow
from lingualift.corpora.code_switched_statistics import STATISTICS_COLUMNS
from lingualift.lexicons.lexicon import Lexicon
from lingualift.pipelines.code_switching.nodes import plan_examples, sample_code_switching
from lingualift.systems import read_systems
from tests.conftest import read_parameters
from tests.pipelines.project import copy_project, kedro_run, open_project

ENGLISH = ["Tom has 3 apples.", "How many apples?"]
ENTRIES = {"de": {"apples": ["Äpfel", "Äpfeln"], "has": ["hat"]}, "zh": {"how": ["怎么"]}}
LEXICONS = {code: Lexicon(code, {w: tuple(t) for w, t in found.items()}) for code, found in ENTRIES.items()}
JOINED = {"sentences": ENGLISH, "lexicons": ENTRIES}
PHRASES = {"unit": "phrase", "embedded_languages": 2}


def settings(examples: int, **changes) -> CodeSwitchingSettings:
    fields = {"replacement_ratio": (0.5, 1.0), "write_examples": examples, "processes": 1, **changes}
    return CodeSwitchingSettings.model_validate(fields)


def test_only_the_smoke_environment_writes_any():
    asked = {name: read_parameters(name)["code_switching"]["write_examples"] for name in ("base", "real", "paper")}
    assert set(asked.values()) == {0}
    assert 0 < read_parameters("smoke")["code_switching"]["write_examples"] <= 1000


@pytest.mark.parametrize("environment", ["base", "smoke", "real", "paper"])
def test_what_is_shown_and_counted_is_made_by_stage_1_s_settings(environment):
    parameters = read_parameters(environment)
    shown = CodeSwitchingSettings.model_validate(parameters["code_switching"]).switching
    table = read_systems(parameters)
    phases = [phase for name in table.compared for phase in table.phases_of(name) if phase.corpus == "code_switched"]
    assert phases
    assert {phase.key: phase.switching for phase in phases} == {phase.key: shown for phase in phases}


@pytest.mark.parametrize("changes", [{}, {"replacement_ratio": 0.7}, PHRASES])
def test_what_is_written_is_what_code_switching_draws(tmp_path: Path, changes):
    catalog = open_project(copy_project(tmp_path), "base")[1]
    catalog.save("code_switched_examples", plan_examples(JOINED, settings(30, **changes), seed=5))
    switcher = CodeSwitcher(ENGLISH, LEXICONS, Switching(**{"replacement_ratio": (0.5, 1.0), **changes}), seed=5)
    corpus = CodeSwitchedArrow(tmp_path / "data" / "05_model_input" / "code_switched_arrow")
    assert list(corpus) == [switcher.example(i) for i in range(30)]
    catalog.save("code_switched_examples", plan_examples(JOINED, settings(0), seed=5))
    assert len(catalog.load("code_switched_examples")) == 0


@pytest.mark.parametrize("changes", [{}, {"replacement_ratio": 0.7}, PHRASES])
def test_the_sample_and_the_statistics_are_made_by_the_settings(tmp_path: Path, changes):
    catalog = open_project(copy_project(tmp_path), "base")[1]
    samples, statistics = sample_code_switching(JOINED, settings(0, **changes), seed=5)
    switcher = CodeSwitcher(ENGLISH, LEXICONS, Switching(**{"replacement_ratio": (0.5, 1.0), **changes}), seed=5)
    for sample in [sample for found in samples.values() for sample in found]:
        index = int(sample.id.removeprefix("cs-"))
        example, account = switcher.example(index), switcher.explain(index)
        assert (sample.text, sample.english, sample.language) == (example.text, example.english, example.language)
        assert sample.replacements == account.replacements
    assert set(statistics["language"]) == {"de", "zh"}
    catalog.save("code_switching_sample", samples)
    assert catalog.load("code_switching_sample") == samples
    catalog.save("code_switching_statistics", statistics)
    pd.testing.assert_frame_equal(catalog.load("code_switching_statistics"), statistics)


def test_one_number_on_the_command_line_is_a_fixed_ratio(tmp_path: Path):
    project = copy_project(tmp_path)
    for name, content in (("02_intermediate/english_sentences", ENGLISH), ("04_feature/lexicons", ENTRIES)):
        path = project / "data" / "smoke" / f"{name}.json"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(content), encoding="utf-8")
    given = {"replacement_ratio": 1.0, "unit": "phrase", "class_weights.high": 2.5, "processes": 1}
    params = ",".join(f"code_switching.{name}={value}" for name, value in given.items())
    command = ["--pipelines", "code_switching", "--tags", "study", "--env", "smoke"]
    result = kedro_run(project, *command, "--params", params)
    assert result.exit_code == 0, result.exception
    made = project / "data" / "smoke" / "05_model_input"
    statistics = pd.read_csv(made / "code_switching_statistics.csv")
    assert set(statistics["mean_ratio"]) == {1.0}
    switching = Switching(replacement_ratio=1.0, unit="phrase", class_weights={"high": 2.5})
    assert Switching.model_validate(CodeSwitchedArrow(made / "code_switched_arrow").manifest["switching"]) == switching


def test_the_smoke_run_writes_the_examples_that_it_asks_for(smoke: Path):
    corpus = CodeSwitchedArrow(smoke / "05_model_input" / "code_switched_arrow")
    parameters = read_parameters("smoke")
    assert len(corpus) == parameters["code_switching"]["write_examples"]
    assert {example.language for example in corpus} == set(parameters["languages"]) - {"en"}
    assert corpus.manifest["seed"] == parameters["seed"]
    corpus.verify()


def test_the_smoke_run_counts_and_shows_every_language(smoke: Path):
    statistics = pd.read_csv(smoke / "05_model_input" / "code_switching_statistics.csv")
    languages = set(read_parameters("smoke")["languages"]) - {"en"}
    assert (list(statistics.columns), set(statistics["language"])) == (list(STATISTICS_COLUMNS), languages)
    assert statistics["mean_ratio"].between(0.7, 0.8).all()
    assert {path.stem for path in (smoke / "05_model_input" / "code_switching_sample").iterdir()} == languages
    page = (smoke / "08_reporting" / "report.html").read_text(encoding="utf-8")
    assert all(f'<mark lang="{code}"' in page for code in languages)
